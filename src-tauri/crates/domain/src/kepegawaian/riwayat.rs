//! The histories that the checks rest on: posts, performance, discipline, competence, health, integrity.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::peta_jabatan::{Eselon, JenisJabatan};

/// One post held, from `tmt_mulai` up to and including `tmt_selesai` (open: still held).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct RiwayatJabatan {
    pub nama: String,
    pub jenis: JenisJabatan,
    pub eselon: Option<Eselon>,
    pub unit_kerja: String,
    pub tmt_mulai: NaiveDate,
    pub tmt_selesai: Option<NaiveDate>,
}

impl RiwayatJabatan {
    /// Whether the post was held at `tanggal`.
    pub fn is_current(&self, tanggal: NaiveDate) -> bool {
        self.tmt_mulai <= tanggal && self.tmt_selesai.is_none_or(|selesai| selesai >= tanggal)
    }
}

/// Yearly performance predicate, ordered from the lowest (PermenPANRB 6/2022).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the regulation's own terms")]
pub enum Predikat {
    SangatKurang,
    Kurang,
    ButuhPerbaikan,
    Baik,
    SangatBaik,
}

impl Predikat {
    /// Reads a predicate; `Cukup` is the older word for `Butuh Perbaikan`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(
            match text
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .to_lowercase()
                .as_str()
            {
                "sangat baik" => Self::SangatBaik,
                "baik" => Self::Baik,
                "butuh perbaikan" | "cukup" => Self::ButuhPerbaikan,
                "kurang" | "kurang/misconduct" | "misconduct" => Self::Kurang,
                "sangat kurang" => Self::SangatKurang,
                _ => return None,
            },
        )
    }
}

impl fmt::Display for Predikat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::SangatKurang => "Sangat Kurang",
            Self::Kurang => "Kurang",
            Self::ButuhPerbaikan => "Butuh Perbaikan",
            Self::Baik => "Baik",
            Self::SangatBaik => "Sangat Baik",
        })
    }
}

/// Performance of one calendar year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Skp {
    pub tahun: i32,
    pub hasil_kerja: Option<String>,
    pub perilaku_kerja: Option<String>,
    pub predikat: Predikat,
}

/// Severity of a punishment (PP 94/2021 pasal 8), ordered from the lightest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the regulation's own terms")]
pub enum TingkatHukuman {
    Ringan,
    Sedang,
    Berat,
}

impl TingkatHukuman {
    /// Reads the severity.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.trim().to_lowercase().as_str() {
            "ringan" => Self::Ringan,
            "sedang" => Self::Sedang,
            "berat" => Self::Berat,
            _ => return None,
        })
    }
}

impl fmt::Display for TingkatHukuman {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ringan => "Ringan",
            Self::Sedang => "Sedang",
            Self::Berat => "Berat",
        })
    }
}

/// One disciplinary punishment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct HukumanDisiplin {
    pub tingkat: TingkatHukuman,
    pub jenis: String,
    pub nomor_sk: Option<String>,
    pub tmt_mulai: NaiveDate,
    pub tmt_selesai: Option<NaiveDate>,
}

/// Result of one competence against its standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NilaiKompetensi {
    /// Memenuhi Syarat.
    #[serde(rename = "MS")]
    Ms,
    /// Masih Memenuhi Syarat.
    #[serde(rename = "MMS")]
    Mms,
    /// Tidak Memenuhi Syarat.
    #[serde(rename = "TMS")]
    Tms,
}

impl NilaiKompetensi {
    /// Reads the abbreviation.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.trim().to_uppercase().as_str() {
            "MS" => Self::Ms,
            "MMS" => Self::Mms,
            "TMS" => Self::Tms,
            _ => return None,
        })
    }
}

impl fmt::Display for NilaiKompetensi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ms => "MS",
            Self::Mms => "MMS",
            Self::Tms => "TMS",
        })
    }
}

/// One competence assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Asesmen {
    pub tanggal: NaiveDate,
    pub teknis: NilaiKompetensi,
    pub manajerial: NilaiKompetensi,
    pub sosial_kultural: NilaiKompetensi,
    /// Job person match, 0 to 100.
    pub jpm: Option<u8>,
}

/// One health examination; nothing but its result is kept (UU 27/2022 pasal 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Kesehatan {
    pub tanggal: NaiveDate,
    pub sehat: bool,
    /// The register's words, as `Sehat dengan Catatan`.
    pub hasil: String,
}

/// One assessment of integrity and morality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Integritas {
    pub tanggal: NaiveDate,
    pub baik: bool,
    /// The register's words.
    pub hasil: String,
}
