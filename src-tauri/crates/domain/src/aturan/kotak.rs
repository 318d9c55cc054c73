//! Talent boxes: pairs of performance and potential. Thresholds, numbers and follow-up are the pack's.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Bobot;

/// One of three steps of performance or potential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are the steps themselves")]
pub enum Tingkat {
    Rendah,
    Sedang,
    Tinggi,
}

impl Tingkat {
    /// All, from the lowest.
    pub const ALL: [Self; 3] = [Self::Rendah, Self::Sedang, Self::Tinggi];

    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rendah => "rendah",
            Self::Sedang => "sedang",
            Self::Tinggi => "tinggi",
        }
    }
}

impl fmt::Display for Tingkat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

/// The least points of the middle and of the upper step, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ambang {
    /// From here on `sedang`.
    pub sedang: u8,
    /// From here on `tinggi`.
    pub tinggi: u8,
}

impl Ambang {
    /// The step of a number of thousandths of a point.
    pub fn tingkat(self, seperseribu: u32) -> Tingkat {
        if seperseribu >= u32::from(self.tinggi) * 1000 {
            Tingkat::Tinggi
        } else if seperseribu >= u32::from(self.sedang) * 1000 {
            Tingkat::Sedang
        } else {
            Tingkat::Rendah
        }
    }
}

/// The nine boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KotakSembilan {
    /// Steps of the points for performance (`predikat_kinerja`).
    pub kinerja: Ambang,
    /// What potential is made of; the weights add up to 100.
    pub potensial: Vec<Bobot>,
    /// Steps of the points for potential.
    pub ambang_potensial: Ambang,
    /// Numbers of the boxes: a row for performance from high to low, in it potential from low to high, as the
    /// regulations print them.
    pub nomor: [[u8; 3]; 3],
    /// What follows, by number written as text.
    pub tindak_lanjut: BTreeMap<String, String>,
}

impl KotakSembilan {
    /// The number of a pair.
    pub const fn nomor(&self, kinerja: Tingkat, potensial: Tingkat) -> u8 {
        self.nomor[2 - kinerja as usize][potensial as usize]
    }

    /// What follows for a box.
    pub fn tindak_lanjut(&self, nomor: u8) -> &str {
        self.tindak_lanjut
            .get(&nomor.to_string())
            .map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ambang_termasuk_batasnya() {
        let ambang = Ambang {
            sedang: 60,
            tinggi: 80,
        };
        for (poin, tingkat) in [
            (0, Tingkat::Rendah),
            (59_999, Tingkat::Rendah),
            (60_000, Tingkat::Sedang),
            (79_999, Tingkat::Sedang),
            (80_000, Tingkat::Tinggi),
            (100_000, Tingkat::Tinggi),
        ] {
            assert_eq!(ambang.tingkat(poin), tingkat, "{poin}");
        }
    }
}
