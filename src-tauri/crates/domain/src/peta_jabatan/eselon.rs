//! Eselon of structural posts.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Eselon, ordered from the lowest (`V.a`) to the highest (`I.a`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are the echelons themselves")]
pub enum Eselon {
    #[serde(rename = "V.a")]
    Va,
    #[serde(rename = "IV.b")]
    IVb,
    #[serde(rename = "IV.a")]
    IVa,
    #[serde(rename = "III.b")]
    IIIb,
    #[serde(rename = "III.a")]
    IIIa,
    #[serde(rename = "II.b")]
    IIb,
    #[serde(rename = "II.a")]
    IIa,
    #[serde(rename = "I.b")]
    Ib,
    #[serde(rename = "I.a")]
    Ia,
}

impl Eselon {
    /// All, from the lowest.
    pub const ALL: [Self; 9] = [
        Self::Va,
        Self::IVb,
        Self::IVa,
        Self::IIIb,
        Self::IIIa,
        Self::IIb,
        Self::IIa,
        Self::Ib,
        Self::Ia,
    ];

    /// Reads `III.a`, `IIIa`, `III/A`, `III a`; none where it names no eselon.
    pub fn parse(text: &str) -> Option<Self> {
        let key: String = text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|e| e.to_string().replace('.', "").to_ascii_lowercase() == key)
    }
}

impl fmt::Display for Eselon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Va => "V.a",
            Self::IVb => "IV.b",
            Self::IVa => "IV.a",
            Self::IIIb => "III.b",
            Self::IIIa => "III.a",
            Self::IIb => "II.b",
            Self::IIa => "II.a",
            Self::Ib => "I.b",
            Self::Ia => "I.a",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eselon_dibaca_dan_berurutan() {
        for e in Eselon::ALL {
            assert_eq!(Eselon::parse(&e.to_string()), Some(e));
        }
        assert_eq!(Eselon::parse("iii/A"), Some(Eselon::IIIa));
        assert_eq!(Eselon::parse("VI.a"), None);
        assert!(Eselon::ALL.is_sorted());
    }
}
