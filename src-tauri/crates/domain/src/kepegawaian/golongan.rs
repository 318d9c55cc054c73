//! Rank of a civil servant: golongan and ruang (PP 99/2000).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Golongan ruang from I/a to IV/e, ordered from the lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[repr(u8)]
#[allow(missing_docs, reason = "the names are the ranks themselves")]
pub enum Golongan {
    Ia = 1,
    Ib,
    Ic,
    Id,
    IIa,
    IIb,
    IIc,
    IId,
    IIIa,
    IIIb,
    IIIc,
    IIId,
    IVa,
    IVb,
    IVc,
    IVd,
    IVe,
}

/// The text names no golongan ruang of a civil servant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("golongan '{0}' tidak ada; golongan PNS adalah I/a sampai IV/e.")]
pub struct GolonganError(pub String);

impl Golongan {
    /// All, from the lowest.
    pub const ALL: [Self; 17] = {
        use Golongan::{
            IIIa, IIIb, IIIc, IIId, IIa, IIb, IIc, IId, IVa, IVb, IVc, IVd, IVe, Ia, Ib, Ic, Id,
        };
        [
            Ia, Ib, Ic, Id, IIa, IIb, IIc, IId, IIIa, IIIb, IIIc, IIId, IVa, IVb, IVc, IVd, IVe,
        ]
    };

    /// Reads `III/d`, `III d`, `IIId`, `iii/D` or `3d`.
    ///
    /// # Errors
    /// When no golongan ruang of a PNS is meant.
    pub fn parse(text: &str) -> Result<Self, GolonganError> {
        let key: String = text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let refused = || GolonganError(text.trim().to_owned());
        let ruang = key.chars().last().ok_or_else(refused)?;
        let base = match &key[..key.len() - 1] {
            "i" | "1" => 0,
            "ii" | "2" => 4,
            "iii" | "3" => 8,
            "iv" | "4" => 12,
            _ => return Err(refused()),
        };
        let offset = "abcde".find(ruang).ok_or_else(refused)?;
        if offset == 4 && base != 12 {
            return Err(refused());
        }
        Ok(Self::ALL[base + offset])
    }

    /// 1 for I/a to 17 for IV/e.
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// One rank below, or the same at the bottom of the ladder.
    #[must_use]
    pub fn one_below(self) -> Self {
        Self::ALL[usize::from(self.index()).saturating_sub(2)]
    }

    /// The name of the rank, as `Penata Tingkat I`.
    pub const fn pangkat(self) -> &'static str {
        match self {
            Self::Ia => "Juru Muda",
            Self::Ib => "Juru Muda Tingkat I",
            Self::Ic => "Juru",
            Self::Id => "Juru Tingkat I",
            Self::IIa => "Pengatur Muda",
            Self::IIb => "Pengatur Muda Tingkat I",
            Self::IIc => "Pengatur",
            Self::IId => "Pengatur Tingkat I",
            Self::IIIa => "Penata Muda",
            Self::IIIb => "Penata Muda Tingkat I",
            Self::IIIc => "Penata",
            Self::IIId => "Penata Tingkat I",
            Self::IVa => "Pembina",
            Self::IVb => "Pembina Tingkat I",
            Self::IVc => "Pembina Utama Muda",
            Self::IVd => "Pembina Utama Madya",
            Self::IVe => "Pembina Utama",
        }
    }

    /// Rank and golongan as printed: `Penata Tingkat I (III/d)`.
    pub fn pangkat_golongan(self) -> String {
        format!("{} ({self})", self.pangkat())
    }
}

impl fmt::Display for Golongan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let i = usize::from(self.index() - 1);
        let (golongan, ruang) = if i >= 12 { (3, i - 12) } else { (i / 4, i % 4) };
        write!(
            f,
            "{}/{}",
            ["I", "II", "III", "IV"][golongan],
            &"abcde"[ruang..=ruang]
        )
    }
}

impl FromStr for Golongan {
    type Err = GolonganError;
    fn from_str(s: &str) -> Result<Self, GolonganError> {
        Self::parse(s)
    }
}

impl TryFrom<String> for Golongan {
    type Error = GolonganError;
    fn try_from(s: String) -> Result<Self, GolonganError> {
        Self::parse(&s)
    }
}

impl From<Golongan> for String {
    fn from(g: Golongan) -> Self {
        g.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golongan_dibaca_dalam_semua_ejaannya() {
        for text in ["III/d", "III d", "IIId", "iii/D", "3d", " III/d "] {
            assert_eq!(Golongan::parse(text), Ok(Golongan::IIId), "{text}");
        }
        for text in ["V/a", "III/e", "", "d", "IX"] {
            assert!(Golongan::parse(text).is_err(), "{text}");
        }
        for g in Golongan::ALL {
            assert_eq!(Golongan::parse(&g.to_string()), Ok(g));
        }
    }

    /// The ladder of `fakta.md` 4.1, from the bottom.
    #[test]
    fn pangkat_menurut_golongannya() {
        let pangkat = [
            "Juru Muda (I/a)",
            "Juru Muda Tingkat I (I/b)",
            "Juru (I/c)",
            "Juru Tingkat I (I/d)",
            "Pengatur Muda (II/a)",
            "Pengatur Muda Tingkat I (II/b)",
            "Pengatur (II/c)",
            "Pengatur Tingkat I (II/d)",
            "Penata Muda (III/a)",
            "Penata Muda Tingkat I (III/b)",
            "Penata (III/c)",
            "Penata Tingkat I (III/d)",
            "Pembina (IV/a)",
            "Pembina Tingkat I (IV/b)",
            "Pembina Utama Muda (IV/c)",
            "Pembina Utama Madya (IV/d)",
            "Pembina Utama (IV/e)",
        ];
        assert_eq!(Golongan::ALL.map(Golongan::pangkat_golongan), pangkat);
    }

    #[test]
    fn satu_tingkat_di_bawah() {
        assert_eq!(Golongan::IVa.one_below(), Golongan::IIId);
        assert_eq!(Golongan::Ia.one_below(), Golongan::Ia);
    }
}
