//! Kinds of posts and the level each stands on.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Kind of a post: structural, or functional with its grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the regulations' own terms")]
pub enum JenisJabatan {
    JptUtama,
    JptMadya,
    JptPratama,
    Administrator,
    Pengawas,
    Pelaksana,
    AhliUtama,
    AhliMadya,
    AhliMuda,
    AhliPertama,
    Penyelia,
    Mahir,
    Terampil,
    Pemula,
}

/// The two lines of a career that a move may stay in or cross.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lini {
    /// JPT and jabatan administrasi.
    Struktural,
    /// Jabatan fungsional.
    Fungsional,
}

/// Level of a post, 1 (Pelaksana) to 6 (JPT Utama); the four of a regency are 1 to 4. Which functional grades
/// equal which level is data of the rule pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Jenjang(pub u8);

impl JenisJabatan {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::JptUtama,
        Self::JptMadya,
        Self::JptPratama,
        Self::Administrator,
        Self::Pengawas,
        Self::Pelaksana,
        Self::AhliUtama,
        Self::AhliMadya,
        Self::AhliMuda,
        Self::AhliPertama,
        Self::Penyelia,
        Self::Mahir,
        Self::Terampil,
        Self::Pemula,
    ];

    /// Reads the kind as registers write it (`Fungsional Ahli Muda`, `JF Ahli Muda`, `JPT Pratama`, old names of
    /// functional grades); none where unreadable.
    pub fn parse(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| {
                !matches!(
                    *w,
                    "" | "fungsional" | "jf" | "jabatan" | "tertentu" | "struktural" | "eselon"
                )
            })
            .collect();
        Some(match words.join(" ").as_str() {
            "jpt utama" | "pimpinan tinggi utama" => Self::JptUtama,
            "jpt madya" | "pimpinan tinggi madya" => Self::JptMadya,
            "jpt pratama" | "pimpinan tinggi pratama" => Self::JptPratama,
            "administrator" => Self::Administrator,
            "pengawas" => Self::Pengawas,
            "pelaksana" | "umum" => Self::Pelaksana,
            "ahli utama" | "utama" => Self::AhliUtama,
            "ahli madya" | "madya" => Self::AhliMadya,
            "ahli muda" | "muda" => Self::AhliMuda,
            "ahli pertama" | "pertama" => Self::AhliPertama,
            "penyelia" => Self::Penyelia,
            "mahir" | "pelaksana lanjutan" => Self::Mahir,
            "terampil" => Self::Terampil,
            "pemula" | "pelaksana pemula" => Self::Pemula,
            _ => return None,
        })
    }

    /// The career line of the kind.
    pub const fn lini(self) -> Lini {
        match self {
            Self::JptUtama
            | Self::JptMadya
            | Self::JptPratama
            | Self::Administrator
            | Self::Pengawas
            | Self::Pelaksana => Lini::Struktural,
            _ => Lini::Fungsional,
        }
    }

    /// The key that rule packs use for the kind, as `ahli_muda`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::JptUtama => "jpt_utama",
            Self::JptMadya => "jpt_madya",
            Self::JptPratama => "jpt_pratama",
            Self::Administrator => "administrator",
            Self::Pengawas => "pengawas",
            Self::Pelaksana => "pelaksana",
            Self::AhliUtama => "ahli_utama",
            Self::AhliMadya => "ahli_madya",
            Self::AhliMuda => "ahli_muda",
            Self::AhliPertama => "ahli_pertama",
            Self::Penyelia => "penyelia",
            Self::Mahir => "mahir",
            Self::Terampil => "terampil",
            Self::Pemula => "pemula",
        }
    }
}

impl fmt::Display for JenisJabatan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::JptUtama => "JPT Utama",
            Self::JptMadya => "JPT Madya",
            Self::JptPratama => "JPT Pratama",
            Self::Administrator => "Administrator",
            Self::Pengawas => "Pengawas",
            Self::Pelaksana => "Pelaksana",
            Self::AhliUtama => "Fungsional Ahli Utama",
            Self::AhliMadya => "Fungsional Ahli Madya",
            Self::AhliMuda => "Fungsional Ahli Muda",
            Self::AhliPertama => "Fungsional Ahli Pertama",
            Self::Penyelia => "Fungsional Penyelia",
            Self::Mahir => "Fungsional Mahir",
            Self::Terampil => "Fungsional Terampil",
            Self::Pemula => "Fungsional Pemula",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jenis_jabatan_dibaca_dalam_semua_ejaannya() {
        for jenis in JenisJabatan::ALL {
            assert_eq!(JenisJabatan::parse(&jenis.to_string()), Some(jenis));
        }
        for (text, expected) in [
            ("JF Ahli Madya", JenisJabatan::AhliMadya),
            ("Pelaksana Lanjutan", JenisJabatan::Mahir),
            ("Jabatan Pimpinan Tinggi Pratama", JenisJabatan::JptPratama),
        ] {
            assert_eq!(JenisJabatan::parse(text), Some(expected), "{text}");
        }
        assert_eq!(JenisJabatan::parse("Kepala"), None);
    }
}
