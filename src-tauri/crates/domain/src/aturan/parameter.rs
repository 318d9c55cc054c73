//! The smallest parts of a rule pack: a value, and the passage it comes from.

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::pembaca::{Isian, Nilai};

/// A passage of a regulation, as `Pasal 10 ayat (5)`.
///
/// A passage that names no regulation is of the pack's own ([`super::Aturan::dasar_hukum`]); others begin with
/// theirs, as `PP 11/2017 Pasal 201 ayat (3)`. Several are parted by `; `. Cheap to clone. Never blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sumber(Arc<str>);

impl Sumber {
    /// The passage as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The passages one by one.
    fn bagian(&self) -> impl Iterator<Item = &str> {
        self.0.split("; ")
    }

    /// As a pack cites it that takes the value over from the regulation abbreviated `singkatan`.
    pub(super) fn of_base(&self, singkatan: &str) -> Self {
        let bagian: Vec<_> = self
            .bagian()
            .map(|bagian| {
                if is_own(bagian) {
                    format!("{singkatan} {bagian}")
                } else {
                    bagian.to_owned()
                }
            })
            .collect();
        Self(bagian.join("; ").into())
    }
}

/// Whether a passage names no regulation, and so is of the pack's own.
pub(super) fn is_own(bagian: &str) -> bool {
    bagian.starts_with("Pasal") || bagian.starts_with("Bagian")
}

/// A pack gave a blank passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sumber kosong; tuliskan pasal yang menjadi dasarnya")]
pub struct BlankSumber;

impl TryFrom<String> for Sumber {
    type Error = BlankSumber;
    fn try_from(text: String) -> Result<Self, BlankSumber> {
        match text.trim() {
            "" => Err(BlankSumber),
            text => Ok(Self(text.into())),
        }
    }
}

impl From<Sumber> for String {
    fn from(sumber: Sumber) -> Self {
        sumber.as_str().to_owned()
    }
}

impl fmt::Display for Sumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// How sure the pack is of what a passage says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keyakinan {
    /// The regulation's own text was read.
    #[serde(rename = "P")]
    Primer,
    /// Another's account of it was read.
    #[serde(rename = "S")]
    Sekunder,
    /// Common knowledge or a proposal; no source confirms it.
    #[serde(rename = "K")]
    Pengetahuan,
}

impl Keyakinan {
    /// The letter in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Primer => "P",
            Self::Sekunder => "S",
            Self::Pengetahuan => "K",
        }
    }
}

impl fmt::Display for Keyakinan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Primer => "naskah peraturan",
            Self::Sekunder => "sumber kedua",
            Self::Pengetahuan => "pengetahuan umum",
        })
    }
}

/// Where a value comes from and how it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dasar {
    /// The passage. That of a base pack's regulation names the regulation.
    pub sumber: Sumber,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
    /// How sure the pack is.
    pub keyakinan: Keyakinan,
    /// In force since; the pack's own date unless the value says otherwise.
    pub berlaku_sejak: NaiveDate,
}

/// One value of the pack, taken whole with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter<T> {
    /// The value.
    pub nilai: T,
    /// Where it comes from.
    pub dasar: Dasar,
}

impl<T> Parameter<T> {
    /// The passage, to be cited.
    pub fn dasar(&self) -> &str {
        self.dasar.sumber.as_str()
    }

    /// The same passage with another form of the value.
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Parameter<U> {
        Parameter {
            nilai: change(self.nilai),
            dasar: self.dasar,
        }
    }
}

/// A rule that has no value to set; the pack gives the passage to cite.
pub type Ketentuan = Parameter<()>;

impl Nilai for Sumber {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let text = isian.text()?;
        let sumber = Self::try_from(text);
        if sumber.is_err() {
            isian.cacat(
                "sumber kosong".to_owned(),
                "Tuliskan pasal yang menjadi dasarnya.",
            );
        }
        sumber.ok()
    }
}
