//! Levels of education (order of `fakta.md` 17).

use std::fmt;

use serde::{Deserialize, Serialize};

/// Level of education. D-IV and S-1 are two names of one level: compare with [`Pendidikan::tingkat`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are the levels themselves")]
pub enum Pendidikan {
    #[serde(rename = "SD")]
    Sd,
    #[serde(rename = "SLTP")]
    Sltp,
    #[serde(rename = "SLTA")]
    Slta,
    #[serde(rename = "D-I")]
    D1,
    #[serde(rename = "D-II")]
    D2,
    #[serde(rename = "D-III")]
    D3,
    #[serde(rename = "D-IV")]
    D4,
    #[serde(rename = "S-1")]
    S1,
    #[serde(rename = "S-2")]
    S2,
    #[serde(rename = "S-3")]
    S3,
}

impl Pendidikan {
    /// All, from the lowest.
    pub const ALL: [Self; 10] = [
        Self::Sd,
        Self::Sltp,
        Self::Slta,
        Self::D1,
        Self::D2,
        Self::D3,
        Self::D4,
        Self::S1,
        Self::S2,
        Self::S3,
    ];

    /// Reads `S-1`, `S1`, `Strata 1`, `D IV`, `DIII`, `SMA`, `Sarjana`, `Sarjana Muda` and the like; none where unreadable.
    pub fn parse(text: &str) -> Option<Self> {
        let key: String = text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_uppercase();
        Some(match key.as_str() {
            "SD" | "SEKOLAHDASAR" | "MI" => Self::Sd,
            "SLTP" | "SMP" | "MTS" | "SLTPKEJURUAN" => Self::Sltp,
            "SLTA" | "SMA" | "SMK" | "SMU" | "MA" | "STM" | "SLTAKEJURUAN" | "SLTAKEGURUAN" => {
                Self::Slta
            }
            "D1" | "DI" | "DIPLOMA1" | "DIPLOMAI" => Self::D1,
            "D2" | "DII" | "DIPLOMA2" | "DIPLOMAII" => Self::D2,
            "D3"
            | "DIII"
            | "DIPLOMA3"
            | "DIPLOMAIII"
            | "SARMUD"
            | "SARJANAMUDA"
            | "DIPLOMAIIISARJANAMUDA"
            | "DIIISARMUD" => Self::D3,
            "D4" | "DIV" | "DIPLOMA4" | "DIPLOMAIV" => Self::D4,
            "S1" | "SI" | "STRATA1" | "STRATAI" | "SARJANA" | "S1SARJANA" => Self::S1,
            "S2" | "SII" | "STRATA2" | "STRATAII" | "MAGISTER" | "S2MAGISTER" | "PROFESI"
            | "SPESIALIS1" => Self::S2,
            "S3" | "SIII" | "STRATA3" | "STRATAIII" | "DOKTOR" | "S3DOKTOR" => Self::S3,
            _ => return None,
        })
    }

    /// Order of the level; D-IV and S-1 count as equal (PP 11/2017 pasal 54).
    pub const fn tingkat(self) -> u8 {
        match self {
            Self::Sd => 0,
            Self::Sltp => 1,
            Self::Slta => 2,
            Self::D1 => 3,
            Self::D2 => 4,
            Self::D3 => 5,
            Self::D4 | Self::S1 => 6,
            Self::S2 => 7,
            Self::S3 => 8,
        }
    }
}

impl fmt::Display for Pendidikan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Sd => "SD",
            Self::Sltp => "SLTP",
            Self::Slta => "SLTA",
            Self::D1 => "D-I",
            Self::D2 => "D-II",
            Self::D3 => "D-III",
            Self::D4 => "D-IV",
            Self::S1 => "S-1",
            Self::S2 => "S-2",
            Self::S3 => "S-3",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pendidikan_dibaca_dalam_semua_ejaannya() {
        for p in Pendidikan::ALL {
            assert_eq!(Pendidikan::parse(&p.to_string()), Some(p));
        }
        for (text, expected) in [
            ("Sekolah Dasar", Pendidikan::Sd),
            ("SMP", Pendidikan::Sltp),
            ("SMK", Pendidikan::Slta),
            ("D.I", Pendidikan::D1),
            ("Diploma II", Pendidikan::D2),
            ("Sarjana Muda", Pendidikan::D3),
            ("d iv", Pendidikan::D4),
            ("S1", Pendidikan::S1),
            ("Magister", Pendidikan::S2),
            ("S-3 (Doktor)", Pendidikan::S3),
        ] {
            assert_eq!(Pendidikan::parse(text), Some(expected), "{text}");
        }
        assert_eq!(Pendidikan::parse("tidak jelas"), None);
    }

    #[test]
    fn jenjang_pendidikan_berurutan() {
        let tingkat = Pendidikan::ALL.map(Pendidikan::tingkat);
        assert_eq!(tingkat, [0, 1, 2, 3, 4, 5, 6, 6, 7, 8]);
    }

    #[test]
    fn d4_setara_s1() {
        assert_eq!(Pendidikan::D4.tingkat(), Pendidikan::S1.tingkat());
        assert!(Pendidikan::D3.tingkat() < Pendidikan::D4.tingkat());
    }
}
