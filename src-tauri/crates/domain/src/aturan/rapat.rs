//! What a pack says of the committee, its meetings and its deadlines.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Ketentuan, Parameter};
use crate::waktu::{tambah_hari, tambah_hari_kerja};

/// The committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AturanTim {
    /// Who appoints it.
    pub pembentuk: Parameter<String>,
    /// The least number of members.
    pub min_anggota: Parameter<u16>,
    /// Whether the number of members must be odd.
    pub anggota_gasal: Parameter<bool>,
    /// The offices that must be represented.
    pub unsur: Parameter<Vec<String>>,
}

/// A share of a whole, written `1/2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pecahan {
    pembilang: u16,
    penyebut: u16,
}

impl Pecahan {
    /// Whether `bagian` of `seluruh` is more than this share.
    pub fn is_exceeded_by(self, bagian: usize, seluruh: usize) -> bool {
        bagian * usize::from(self.penyebut) > seluruh * usize::from(self.pembilang)
    }
}

impl fmt::Display for Pecahan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.pembilang, self.penyebut)
    }
}

/// The text is no share between nothing and the whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' bukan pecahan antara 0 dan 1; tulis seperti \"1/2\"")]
pub struct PecahanError(String);

impl TryFrom<String> for Pecahan {
    type Error = PecahanError;
    fn try_from(text: String) -> Result<Self, PecahanError> {
        text.split_once('/')
            .and_then(|(atas, bawah)| Some((atas.trim().parse().ok()?, bawah.trim().parse().ok()?)))
            .filter(|(pembilang, penyebut)| pembilang < penyebut)
            .map(|(pembilang, penyebut)| Self {
                pembilang,
                penyebut,
            })
            .ok_or(PecahanError(text))
    }
}

impl From<Pecahan> for String {
    fn from(pecahan: Pecahan) -> Self {
        pecahan.to_string()
    }
}

/// When a meeting is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AturanKuorum {
    /// The share of the members that must be exceeded by those present.
    pub lebih_dari: Pecahan,
    /// Whether the number present must be odd.
    pub gasal: bool,
}

/// When candidates outside the nominative list may be considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalonLain {
    /// Only where none of the list qualifies.
    BilaTidakAdaYangMemenuhi,
    /// Never.
    TidakBoleh,
}

/// The meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AturanRapat {
    /// The least number of valid meetings in a calendar year.
    pub per_tahun: Parameter<u16>,
    /// Proposals are considered by the nominative list and the map of posts.
    pub daftar_nominatif: Ketentuan,
    /// When other candidates may be considered.
    pub calon_lain: Parameter<CalonLain>,
    /// When the meeting is valid.
    pub kuorum: Parameter<AturanKuorum>,
    /// A member is made chair where the chair is permanently prevented.
    pub ketua_pengganti: Ketentuan,
    /// The least number of qualified candidates recommended for a post.
    pub min_calon: Parameter<u16>,
    /// The result is written down in minutes.
    pub berita_acara: Ketentuan,
    /// The result is confidential.
    pub kerahasiaan: Ketentuan,
}

/// What a day in a deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitunganHari {
    /// Every day.
    Kalender,
    /// Monday to Friday.
    Kerja,
}

impl HitunganHari {
    /// The day that is `hari` days after `tanggal`; none at the end of the calendar.
    pub fn setelah(self, tanggal: NaiveDate, hari: u32) -> Option<NaiveDate> {
        match self {
            Self::Kalender => tambah_hari(tanggal, hari),
            Self::Kerja => tambah_hari_kerja(tanggal, hari),
        }
    }
}

/// The deadlines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenggat {
    /// Days from the meeting to the letters of recommendation.
    pub rekomendasi_hari: Parameter<u32>,
    /// What a day is.
    pub hitungan_hari: Parameter<HitunganHari>,
}
