//! A person of the committee: role, the element he stands for, and whether he is counted for the quorum.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::JenisTim;
use crate::kepegawaian::{Golongan, Nip};
use crate::peta_jabatan::Eselon;

/// Role in the committee as the decree gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Peran {
    /// Chair and member.
    Ketua,
    /// Secretary; whether also a member, the decree says.
    Sekretaris,
    /// Member.
    Anggota,
    /// Staff of the secretariat: no member, not counted for the quorum.
    Sekretariat,
}

impl Peran {
    /// Reads a role; `Ketua merangkap Anggota` is `Ketua`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        Some(match text.split_whitespace().next()? {
            "ketua" => Self::Ketua,
            "sekretaris" => Self::Sekretaris,
            "anggota" => Self::Anggota,
            "sekretariat" => Self::Sekretariat,
            _ => return None,
        })
    }

    /// Whether a text names a role that is a member's besides: `Sekretaris merangkap Anggota`.
    pub fn merangkap_anggota(text: &str) -> bool {
        let text = text.to_lowercase();
        let mut words = text
            .split_whitespace()
            .skip_while(|word| *word != "merangkap");
        words.any(|word| word == "anggota")
    }

    /// Whether the role is counted for the quorum where the decree does not say: everyone but the secretariat, and
    /// but the secretary of a Baperjakat, who is listed apart from the members (PP 100/2000), unless the rule pack
    /// counts him (`sekretaris_anggota`).
    pub fn dihitung_kuorum(self, jenis: JenisTim, sekretaris_anggota: bool) -> bool {
        match self {
            Self::Ketua | Self::Anggota => true,
            Self::Sekretaris => jenis != JenisTim::Baperjakat || sekretaris_anggota,
            Self::Sekretariat => false,
        }
    }
}

impl fmt::Display for Peran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ketua => "Ketua",
            Self::Sekretaris => "Sekretaris",
            Self::Anggota => "Anggota",
            Self::Sekretariat => "Sekretariat",
        })
    }
}

/// The office that a member stands for (PP 11/2017 Pasal 201 ayat (2), KT Pasal 9 ayat (3), BJ Pasal 8 ayat (3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnsurTim {
    /// The authorised official.
    Pyb,
    /// In charge of personnel.
    Kepegawaian,
    /// In charge of internal supervision.
    PengawasanInternal,
    /// A related senior official.
    PejabatTerkait,
}

impl UnsurTim {
    /// Every element.
    pub const ALL: [Self; 4] = [
        Self::Pyb,
        Self::Kepegawaian,
        Self::PengawasanInternal,
        Self::PejabatTerkait,
    ];

    /// The word in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pyb => "pyb",
            Self::Kepegawaian => "kepegawaian",
            Self::PengawasanInternal => "pengawasan_internal",
            Self::PejabatTerkait => "pejabat_terkait",
        }
    }

    /// Reads an element as a workbook or a rule pack writes it: `PyB`, `Pejabat yang menangani bidang kepegawaian`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.to_lowercase().replace('_', " ");
        let has = |word: &str| text.contains(word);
        Some(if text.trim() == "pyb" || has("yang berwenang") {
            Self::Pyb
        } else if has("kepegawaian") {
            Self::Kepegawaian
        } else if has("pengawasan") {
            Self::PengawasanInternal
        } else if has("terkait") {
            Self::PejabatTerkait
        } else {
            return None;
        })
    }
}

impl fmt::Display for UnsurTim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pyb => "Pejabat yang berwenang",
            Self::Kepegawaian => "Pejabat kepegawaian",
            Self::PengawasanInternal => "Pejabat pengawasan internal",
            Self::PejabatTerkait => "Pejabat pimpinan tinggi terkait",
        })
    }
}

/// One person of the committee, as known when the committee was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anggota {
    /// Identity.
    pub nip: Nip,
    /// Name with titles.
    pub nama: String,
    /// Post.
    pub jabatan: String,
    /// Rank, where the register knows the person.
    pub golongan: Option<Golongan>,
    /// Eselon of the post, where the register knows it.
    #[serde(default)]
    pub eselon: Option<Eselon>,
    /// Role in the committee.
    pub peran: Peran,
    /// The element stood for, where the decree says.
    #[serde(default)]
    pub unsur: Option<UnsurTim>,
    /// Whether counted for the quorum, from the decree and not from the title; never one of the secretariat.
    #[serde(default = "counted")]
    pub dihitung_kuorum: bool,
}

/// Records made before the decree's word was kept counted every member.
const fn counted() -> bool {
    true
}
