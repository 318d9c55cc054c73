//! The decree that forms a committee, and which body it forms.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which body considers (KT Pasal 5 ayat (9), Pasal 9; DJ catatan 3).
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum JenisTim {
    /// The performance appraisal committee.
    #[default]
    Tpk,
    /// The older body that acts while no [`JenisTim::Tpk`] is formed.
    Baperjakat,
    /// The body for functional posts.
    Baperjafung,
}

impl JenisTim {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Tpk, Self::Baperjakat, Self::Baperjafung];

    /// The word in files and on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tpk => "tpk",
            Self::Baperjakat => "baperjakat",
            Self::Baperjafung => "baperjafung",
        }
    }

    /// The kind of a word.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        Self::ALL.into_iter().find(|jenis| jenis.key() == text)
    }

    /// The short name.
    pub const fn singkatan(self) -> &'static str {
        match self {
            Self::Tpk => "TPK",
            Self::Baperjakat => "Baperjakat",
            Self::Baperjafung => "Baperjafung",
        }
    }
}

impl fmt::Display for JenisTim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Tpk => "Tim Penilai Kinerja",
            Self::Baperjakat => "Badan Pertimbangan Jabatan dan Kepangkatan",
            Self::Baperjafung => "Badan Pertimbangan Jabatan Fungsional",
        })
    }
}

/// The decree that forms the committee (KT Pasal 9 ayat (1), BJ Pasal 8 ayat (1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkTim {
    /// Number of the decree.
    pub nomor: String,
    /// Date of the decree; the committee exists from then on.
    pub tanggal: NaiveDate,
    /// Subject of the decree.
    pub tentang: String,
    /// Who issued it, as `Bupati Contoh Raya`.
    pub penetap: String,
    /// Last day it is in force, where the decree names one.
    #[serde(default)]
    pub berlaku_sampai: Option<NaiveDate>,
}

impl SkTim {
    /// Whether the decree is in force on a day: from its date through the last day it names.
    pub fn berlaku_pada(&self, hari: NaiveDate) -> bool {
        self.tanggal <= hari && self.berlaku_sampai.is_none_or(|sampai| hari <= sampai)
    }
}
