//! What may still be recorded of a closed meeting: corrections of its record, and what the authority decided.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::kepegawaian::Nip;

/// Why a closed record is corrected. A decision itself is never corrected: it is taken again in a new meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SebabKoreksi {
    /// A slip of the pen (UU 30/2014 Pasal 63).
    SalahTulis,
    /// A finding of an audit.
    TemuanPemeriksaan,
    /// The judgment of a court.
    PutusanPengadilan,
}

impl SebabKoreksi {
    /// Every cause.
    pub const SEMUA: [Self; 3] = [
        Self::SalahTulis,
        Self::TemuanPemeriksaan,
        Self::PutusanPengadilan,
    ];

    /// Its name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SalahTulis => "salah_tulis",
            Self::TemuanPemeriksaan => "temuan_pemeriksaan",
            Self::PutusanPengadilan => "putusan_pengadilan",
        }
    }

    /// The cause of that name in files.
    pub fn parse(key: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|s| s.key() == key)
    }
}

impl fmt::Display for SebabKoreksi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::SalahTulis => "salah tulis",
            Self::TemuanPemeriksaan => "temuan pemeriksaan",
            Self::PutusanPengadilan => "putusan pengadilan",
        })
    }
}

/// One correction of a closed record: a new version beside it, never an edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Koreksi {
    /// Which part, as `Tempat rapat`.
    pub bagian: String,
    /// What stands.
    pub tertulis: String,
    /// What should stand.
    pub seharusnya: String,
    /// The cause.
    pub sebab: SebabKoreksi,
    /// The reason.
    pub alasan: String,
}

/// What the authority (PPK) chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum PilihanPpk {
    /// A candidate the committee recommended.
    Calon {
        /// The person.
        nip: Nip,
    },
    /// Someone else.
    Lain {
        /// The person.
        nip: Nip,
        /// Name, since the record may not know the person.
        nama: String,
    },
    /// Agreed, for an item that is not about filling a post.
    Disetujui,
    /// Not agreed, or nobody appointed.
    Ditolak,
}

/// What the authority decided on an item (KT Pasal 5 ayat (6)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeputusanPpk {
    /// Number of the decision.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// What was chosen.
    pub pilihan: PilihanPpk,
    /// The reason; needed where the choice departs from the committee's.
    #[serde(default)]
    pub alasan: String,
}

#[cfg(test)]
mod tests {
    use super::SebabKoreksi;

    #[test]
    fn sebab_koreksi_terbaca_kembali_dari_namanya() {
        for sebab in SebabKoreksi::SEMUA {
            assert_eq!(SebabKoreksi::parse(sebab.key()), Some(sebab));
            assert_eq!(sebab.to_string().replace(' ', "_"), sebab.key());
        }
        assert_eq!(SebabKoreksi::parse("lain"), None);
    }
}
