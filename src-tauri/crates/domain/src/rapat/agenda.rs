//! What the meeting is about: posts, each with its frozen nominative list, and what was decided on each.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Kuorum, Rekomendasi};
use crate::kepegawaian::Nip;
use crate::peta_jabatan::Jabatan;

/// What the meeting needs of a nominative list that was frozen: its seal and who qualifies. The list itself is kept
/// whole under the same seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NominatifBeku {
    /// SHA-256 of the list, hexadecimal.
    pub sidik: String,
    /// The date the list was checked for; the meeting's date.
    pub per: NaiveDate,
    /// Id of the rule pack.
    pub aturan: String,
    /// Who qualifies.
    pub memenuhi: BTreeSet<Nip>,
    /// How many need verification.
    pub perlu_verifikasi: u32,
    /// How many do not qualify.
    pub tidak_memenuhi: u32,
}

/// One post on the agenda, as it was when the list was frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// The post.
    pub jabatan: Jabatan,
    /// Its frozen list.
    pub nominatif: NominatifBeku,
}

/// What was decided on one post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum Keputusan {
    /// At least two candidates are recommended.
    Direkomendasikan(Rekomendasi),
    /// Postponed, for a reason.
    Ditunda {
        /// The reason.
        alasan: String,
    },
}

/// A decision with the attendance it was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Putusan {
    /// What was decided.
    pub keputusan: Keputusan,
    /// The quorum for this item at that moment, recusals taken off.
    pub kuorum: Kuorum,
    /// The members who took part.
    pub peserta: Vec<Nip>,
}

#[cfg(test)]
pub(crate) mod contoh {
    use super::*;
    use crate::peta_jabatan::{Eselon, JenisJabatan, KodeJabatan, UnitKerja};
    use crate::tim::contoh::nip;

    pub fn nominatif(memenuhi: &[u32]) -> NominatifBeku {
        NominatifBeku {
            sidik: "0".repeat(64),
            per: NaiveDate::from_ymd_opt(2026, 12, 21).unwrap(),
            aturan: "kolaka-timur-2020".into(),
            memenuhi: memenuhi.iter().map(|n| nip(*n)).collect(),
            perlu_verifikasi: 0,
            tidak_memenuhi: 0,
        }
    }

    pub fn agenda(kode: &str, memenuhi: &[u32]) -> Agenda {
        Agenda {
            jabatan: Jabatan {
                kode: KodeJabatan::parse(kode).unwrap(),
                nama: "Camat".into(),
                jenis: JenisJabatan::Administrator,
                eselon: Some(Eselon::IIIa),
                kelas: Some(12),
                unit: UnitKerja {
                    nama: "Kecamatan".into(),
                    induk: "Kecamatan".into(),
                    kota: None,
                },
                pendidikan_minimal: None,
                kebutuhan: 1,
                pemangku: Vec::new(),
            },
            nominatif: nominatif(memenuhi),
        }
    }
}
