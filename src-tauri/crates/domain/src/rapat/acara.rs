//! What the meeting is about: its items, each as it was when it was put on the agenda.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::KunciAcara;
use crate::kepegawaian::{Golongan, Nip};
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
    /// The last day on which the committee may still consider each of the qualified (RPT-04, KT Pasal 10 ayat (4)).
    #[serde(default)]
    pub batas_pensiun: BTreeMap<Nip, NaiveDate>,
}

/// Someone outside the frozen list who qualifies on a list drawn up during the meeting (RPT-03, KT Pasal 10 ayat (3)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalonLain {
    /// The person.
    pub nip: Nip,
    /// The list on which the person qualifies, frozen like the item's own.
    pub nominatif: NominatifBeku,
    /// Why the committee turns to another.
    pub alasan: String,
}

/// A unit's letter of proposal that an item rests on (KT Lampiran, Form A and B).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RujukanUsulan {
    /// Number of the letter.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The unit that proposes.
    pub unit: String,
    /// Who signed it, where known.
    #[serde(default)]
    pub pengusul: Option<Nip>,
    /// Whom it proposes.
    #[serde(default)]
    pub calon: Vec<Nip>,
}

/// The person of an item, as known when it was put on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrangAcara {
    /// Identity.
    pub nip: Nip,
    /// Name with titles.
    pub nama: String,
    /// Rank.
    pub golongan: Option<Golongan>,
    /// Present post.
    pub jabatan: String,
    /// Its unit.
    pub unit: String,
}

/// What an item is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum Perihal {
    /// Filling a vacant post from its frozen nominative list.
    PengisianJabatan {
        /// The post.
        jabatan: Box<Jabatan>,
        /// Its frozen list.
        nominatif: NominatifBeku,
        /// Filled by open candidacy, which suspends the tenure rules (DJPb).
        #[serde(default)]
        pencalonan_terbuka: bool,
    },
    /// Considering one person's transfer.
    PertimbanganMutasi {
        /// The person.
        orang: OrangAcara,
        /// Where to.
        tujuan: String,
        /// What else there is to say.
        uraian: String,
    },
    /// Considering one person's release from a post.
    Pemberhentian {
        /// The person.
        orang: OrangAcara,
        /// From which post.
        dari: String,
        /// What else there is to say.
        uraian: String,
    },
    /// Anything else the committee considers.
    Lainnya {
        /// The subject.
        judul: String,
        /// What there is to say.
        uraian: String,
    },
}

/// One item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MataAcara {
    /// Identity within the meeting.
    pub kunci: KunciAcara,
    /// What it is about.
    pub perihal: Perihal,
    /// The proposals it rests on.
    #[serde(default)]
    pub usulan: Vec<RujukanUsulan>,
}

impl MataAcara {
    /// The item that fills a post, under the post's own code.
    pub fn pengisian(jabatan: Jabatan, nominatif: NominatifBeku, pencalonan_terbuka: bool) -> Self {
        Self {
            kunci: KunciAcara::from(&jabatan.kode),
            perihal: Perihal::PengisianJabatan {
                jabatan: Box::new(jabatan),
                nominatif,
                pencalonan_terbuka,
            },
            usulan: Vec::new(),
        }
    }

    /// The post to fill, where the item is about one.
    pub fn jabatan(&self) -> Option<&Jabatan> {
        match &self.perihal {
            Perihal::PengisianJabatan { jabatan, .. } => Some(jabatan),
            _ => None,
        }
    }

    /// The frozen list, where the item fills a post.
    pub const fn nominatif(&self) -> Option<&NominatifBeku> {
        match &self.perihal {
            Perihal::PengisianJabatan { nominatif, .. } => Some(nominatif),
            _ => None,
        }
    }

    /// The person it is about, where it is about one.
    pub const fn orang(&self) -> Option<&OrangAcara> {
        match &self.perihal {
            Perihal::PertimbanganMutasi { orang, .. } | Perihal::Pemberhentian { orang, .. } => {
                Some(orang)
            }
            _ => None,
        }
    }

    /// What the item is called: the post, or the subject without the person's name.
    pub fn judul(&self) -> &str {
        match &self.perihal {
            Perihal::PengisianJabatan { jabatan, .. } => &jabatan.nama,
            Perihal::PertimbanganMutasi { .. } => "Pertimbangan mutasi",
            Perihal::Pemberhentian { .. } => "Pertimbangan pemberhentian dari jabatan",
            Perihal::Lainnya { judul, .. } => judul,
        }
    }
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
            batas_pensiun: BTreeMap::new(),
        }
    }

    pub fn jabatan(kode: &str) -> Jabatan {
        Jabatan {
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
        }
    }

    pub fn agenda(kode: &str, memenuhi: &[u32]) -> MataAcara {
        MataAcara::pengisian(jabatan(kode), nominatif(memenuhi), false)
    }

    pub fn orang(n: u32) -> OrangAcara {
        OrangAcara {
            nip: nip(n),
            nama: format!("Pegawai {n}"),
            golongan: Some(Golongan::IIId),
            jabatan: "Kepala Seksi".into(),
            unit: "Dinas Perhubungan".into(),
        }
    }

    pub fn mutasi(n: u32) -> MataAcara {
        MataAcara {
            kunci: KunciAcara::mutasi(nip(n)),
            perihal: Perihal::PertimbanganMutasi {
                orang: orang(n),
                tujuan: "Dinas Kesehatan".into(),
                uraian: String::new(),
            },
            usulan: Vec::new(),
        }
    }
}
