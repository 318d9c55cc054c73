//! The smallest parts of a rule pack: a value, and the passage it comes from.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

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

/// One value of the pack with its passage and, where the passage is open or damaged, what the pack makes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter<T> {
    /// The value.
    pub nilai: T,
    /// The passage it comes from.
    pub sumber: Sumber,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
}

impl<T> Parameter<T> {
    /// The passage, to be cited.
    pub fn dasar(&self) -> &str {
        self.sumber.as_str()
    }
}

/// A rule that has no value to set; the pack gives the passage to cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ketentuan {
    /// The passage.
    pub sumber: Sumber,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
}

impl Ketentuan {
    /// The passage, to be cited.
    pub fn dasar(&self) -> &str {
        self.sumber.as_str()
    }
}
