//! Talent boxes: pairs of performance and potential. Thresholds, numbers and follow-up are the pack's.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use toml::de::DeValue;

use super::pembaca::{Bentuk, Isian, Nilai, Pembaca, Pilihan};
use super::peringkat::read_bobot;
use super::{Bobot, Parameter};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// What follows, by number.
    pub tindak_lanjut: BTreeMap<u8, String>,
}

impl KotakSembilan {
    /// The number of a pair.
    pub const fn nomor(&self, kinerja: Tingkat, potensial: Tingkat) -> u8 {
        self.nomor[2 - kinerja as usize][potensial as usize]
    }

    /// What follows for a box.
    pub fn tindak_lanjut(&self, nomor: u8) -> &str {
        self.tindak_lanjut.get(&nomor).map_or("", String::as_str)
    }
}

/// The number of a box, written as the key of what follows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct NomorKotak(u8);

impl Pilihan for NomorKotak {
    fn semua() -> impl Iterator<Item = Self> {
        (1..=9).map(Self)
    }

    fn tulisan(&self) -> String {
        self.0.to_string()
    }
}

impl Nilai for Ambang {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let sedang = isian.field("sedang").number(0, 100);
        let tinggi = isian.field("tinggi").number(0, 100);
        let ambang = Self {
            sedang: sedang?,
            tinggi: tinggi?,
        };
        isian.ensure(
            ambang.sedang < ambang.tinggi,
            "ambang sedang tidak di bawah ambang tinggi",
            "Tulis ambang sedang yang lebih rendah daripada ambang tinggi.",
        );
        Some(ambang)
    }
}

impl Nilai for KotakSembilan {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let kinerja = Ambang::baca(&isian.field("kinerja"));
        let potensial = read_bobot(&isian.field("potensial"));
        let ambang_potensial = Ambang::baca(&isian.field("ambang_potensial"));
        let nomor = read_nomor(&isian.field("nomor"));
        let tindak_lanjut = BTreeMap::<NomorKotak, String>::baca(&isian.field("tindak_lanjut"));
        Some(Self {
            kinerja: kinerja?,
            potensial: potensial?,
            ambang_potensial: ambang_potensial?,
            nomor: nomor?,
            tindak_lanjut: tindak_lanjut?
                .into_iter()
                .map(|(nomor, text)| (nomor.0, text))
                .collect(),
        })
    }
}

/// Three rows of three, every number from 1 to 9 once.
fn read_nomor(isian: &Isian<'_>) -> Option<[[u8; 3]; 3]> {
    let rows = Vec::<Vec<u8>>::baca(isian)?;
    let grid: Option<Vec<[u8; 3]>> = rows.into_iter().map(|row| row.try_into().ok()).collect();
    let grid: Option<[[u8; 3]; 3]> = grid.and_then(|rows| rows.try_into().ok());
    let sound = grid.filter(|grid| {
        let mut numbers = grid.concat();
        numbers.sort_unstable();
        numbers.into_iter().eq(1..=9)
    });
    isian.ensure(
        sound.is_some(),
        "nomor kotak bukan tiga baris bertiga nomor dengan 1 sampai 9 masing-masing sekali",
        "Tulis seperti [[4, 7, 9], [2, 5, 8], [1, 3, 6]].",
    );
    sound
}

impl KotakSembilan {
    pub(super) fn parameter(p: &Pembaca<'_>) -> Option<Parameter<Self>> {
        p.parameter(
            "kotak_sembilan",
            "Kotak manajemen talenta",
            false,
            |k: &Self| {
                let ambang =
                    |a: Ambang| format!("sedang mulai {}, tinggi mulai {}", a.sedang, a.tinggi);
                let potensial: Vec<_> = k
                    .potensial
                    .iter()
                    .map(|b| format!("{} {}", b.kriteria, b.bobot))
                    .collect();
                format!(
                    "kinerja {}; potensial ({}) {}",
                    ambang(k.kinerja),
                    potensial.join(", "),
                    ambang(k.ambang_potensial)
                )
            },
        )
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
