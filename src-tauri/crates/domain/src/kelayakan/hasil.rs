//! The answers of the checks and what they add up to.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Arah, IdSyarat, Kategori, Lingkup};
use crate::aturan::Sumber;

/// What one check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Jawaban {
    /// The requirement is met.
    Memenuhi,
    /// It is not.
    TidakMemenuhi,
    /// The records do not say.
    BelumAdaData,
}

impl Jawaban {
    /// Met or not.
    pub(super) const fn bila(memenuhi: bool) -> Self {
        if memenuhi {
            Self::Memenuhi
        } else {
            Self::TidakMemenuhi
        }
    }

    /// Met or not; undecided where the records do not say.
    pub(super) fn menurut(memenuhi: Option<bool>) -> Self {
        memenuhi.map_or(Self::BelumAdaData, Self::bila)
    }

    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Memenuhi => "memenuhi",
            Self::TidakMemenuhi => "tidak_memenuhi",
            Self::BelumAdaData => "belum_ada_data",
        }
    }
}

/// Whether a check decides or advises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sifat {
    /// Decides the result.
    Wajib,
    /// Shown, never blocks.
    Saran,
}

impl Sifat {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Wajib => "wajib",
            Self::Saran => "saran",
        }
    }
}

/// The result for a candidate, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hasil {
    /// Every mandatory check is met.
    Memenuhi,
    /// None fails, but records are missing.
    PerluVerifikasi,
    /// A mandatory check fails.
    TidakMemenuhi,
}

impl Hasil {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Memenuhi => "memenuhi",
            Self::PerluVerifikasi => "perlu_verifikasi",
            Self::TidakMemenuhi => "tidak_memenuhi",
        }
    }

    /// The result that answers add up to; advice has no say.
    pub fn of(jawaban: impl IntoIterator<Item = (Sifat, Jawaban)>) -> Self {
        let mut hasil = Self::Memenuhi;
        for (sifat, jawaban) in jawaban {
            if sifat == Sifat::Wajib {
                hasil = hasil.max(match jawaban {
                    Jawaban::Memenuhi => Self::Memenuhi,
                    Jawaban::BelumAdaData => Self::PerluVerifikasi,
                    Jawaban::TidakMemenuhi => Self::TidakMemenuhi,
                });
            }
        }
        hasil
    }
}

impl fmt::Display for Hasil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Memenuhi => "Memenuhi syarat",
            Self::PerluVerifikasi => "Perlu verifikasi",
            Self::TidakMemenuhi => "Tidak memenuhi syarat",
        })
    }
}

/// One check's answer with the passage and the record it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Temuan {
    /// The check.
    pub syarat: IdSyarat,
    /// Its answer.
    pub hasil: Jawaban,
    /// Its weight.
    pub sifat: Sifat,
    /// The passage.
    pub dasar: Sumber,
    /// The record, as a sentence.
    pub bukti: String,
}

/// Everything the checks say of one person and one post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HasilPeriksa {
    /// What the findings add up to.
    pub hasil: Hasil,
    /// The findings, in the order of [`IdSyarat`].
    pub temuan: Vec<Temuan>,
    /// Direction of the move; none for who holds no post.
    pub arah: Option<Arah>,
    /// Kind of the move; none for who holds no post.
    pub kategori: Option<Kategori>,
    /// Scope of the move; none where the OPD of either end is unknown.
    pub lingkup: Option<Lingkup>,
    /// The day that the retirement limit is counted back from.
    pub pensiun: Option<NaiveDate>,
}
