//! The box of the talent matrix that a candidate stands in: the pair is what counts, the number is the pack's name for
//! it (PermenPANRB 3/2020).

use super::{Baris, PENUH};
use crate::aturan::{Bobot, KotakSembilan, Kriteria, Tingkat};

/// Where a candidate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kotak {
    /// Performance.
    pub kinerja: Tingkat,
    /// Potential.
    pub potensial: Tingkat,
}

/// Who is not placed, and the criteria whose records are missing or incomplete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TanpaKotak {
    /// The criteria.
    pub kriteria: Vec<Kriteria>,
}

impl Kotak {
    /// All nine, the highest performance first, in it the lowest potential first.
    pub fn all() -> impl Iterator<Item = Self> {
        let levels = Tingkat::ALL;
        levels.into_iter().rev().flat_map(move |kinerja| {
            levels
                .into_iter()
                .map(move |potensial| Self { kinerja, potensial })
        })
    }

    /// Places a candidate whose points stand in the order of `kriteria`. Nobody is placed by points that a missing
    /// record could still raise.
    ///
    /// # Errors
    /// Where records are missing on an axis.
    pub fn new(
        baris: &Baris,
        kriteria: &[Bobot],
        paket: &KotakSembilan,
    ) -> Result<Self, TanpaKotak> {
        let points = |wanted: Kriteria| {
            let i = kriteria.iter().position(|b| b.kriteria == wanted)?;
            baris.lengkap(i)
        };
        let needed = std::iter::once(Kriteria::PredikatKinerja)
            .chain(paket.potensial.iter().map(|b| b.kriteria));
        let missing: Vec<_> = needed.filter(|k| points(*k).is_none()).collect();
        let (Some(kinerja), true) = (points(Kriteria::PredikatKinerja), missing.is_empty()) else {
            return Err(TanpaKotak { kriteria: missing });
        };
        let potensial: u32 = paket
            .potensial
            .iter()
            .filter_map(|b| Some(points(b.kriteria)? * u32::from(b.bobot)))
            .sum();
        Ok(Self {
            kinerja: paket.kinerja.tingkat(kinerja),
            potensial: paket.ambang_potensial.tingkat((potensial / 100).min(PENUH)),
        })
    }

    /// The box's name.
    pub fn nama(self) -> String {
        let kinerja = match self.kinerja {
            Tingkat::Rendah => "di bawah",
            Tingkat::Sedang => "sesuai",
            Tingkat::Tinggi => "di atas",
        };
        let potensial = match self.potensial {
            Tingkat::Rendah => "rendah",
            Tingkat::Sedang => "menengah",
            Tingkat::Tinggi => "tinggi",
        };
        format!("Kinerja {kinerja} ekspektasi dan potensial {potensial}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::aturan::Ambang;
    use crate::kelayakan::Hasil;
    use crate::kepegawaian::Nip;

    const KRITERIA: [Bobot; 3] = [
        Bobot {
            kriteria: Kriteria::PredikatKinerja,
            bobot: 100,
        },
        Bobot {
            kriteria: Kriteria::Pendidikan,
            bobot: 0,
        },
        Bobot {
            kriteria: Kriteria::Kompetensi,
            bobot: 0,
        },
    ];

    /// The numbering of PermenPANRB 3/2020; thresholds as agencies have them.
    fn paket() -> KotakSembilan {
        KotakSembilan {
            kinerja: Ambang {
                sedang: 70,
                tinggi: 90,
            },
            potensial: [(Kriteria::Pendidikan, 40), (Kriteria::Kompetensi, 60)]
                .map(|(kriteria, bobot)| Bobot { kriteria, bobot })
                .to_vec(),
            ambang_potensial: Ambang {
                sedang: 60,
                tinggi: 80,
            },
            nomor: [[4, 7, 9], [2, 5, 8], [1, 3, 6]],
            tindak_lanjut: BTreeMap::new(),
        }
    }

    fn baris(points: [u32; 3]) -> Baris {
        let poin = points.map(|p| p * 1000);
        Baris {
            nip: Nip::parse("198503152010011001").unwrap(),
            hasil: Hasil::Memenuhi,
            poin: poin.map(Some).to_vec(),
            terbaik: poin.to_vec(),
            kurang: Vec::new(),
        }
    }

    #[test]
    fn kotak_menurut_ambang_paket_dan_nomornya() {
        use Tingkat::{Rendah, Sedang, Tinggi};
        for (points, kinerja, potensial, nomor) in [
            ([90, 80, 80], Tinggi, Tinggi, 9),
            ([89, 80, 80], Sedang, Tinggi, 8),
            ([90, 78, 81], Tinggi, Sedang, 7),
            ([69, 100, 100], Rendah, Tinggi, 6),
            ([70, 60, 60], Sedang, Sedang, 5),
            ([100, 60, 59], Tinggi, Rendah, 4),
            ([0, 75, 75], Rendah, Sedang, 3),
            ([75, 0, 75], Sedang, Rendah, 2),
            ([0, 0, 0], Rendah, Rendah, 1),
        ] {
            let kotak = Kotak::new(&baris(points), &KRITERIA, &paket()).unwrap();
            assert_eq!(kotak, Kotak { kinerja, potensial }, "{points:?}");
            assert_eq!(paket().nomor(kinerja, potensial), nomor);
        }
    }

    /// Another agency's numbers name the same pairs otherwise.
    #[test]
    fn pasangan_tidak_bergantung_pada_penomoran() {
        let mut lain = paket();
        lain.nomor = [[3, 2, 1], [6, 5, 4], [9, 8, 7]];
        for points in [[90, 80, 80], [75, 60, 60], [0, 0, 0]] {
            assert_eq!(
                Kotak::new(&baris(points), &KRITERIA, &paket()),
                Kotak::new(&baris(points), &KRITERIA, &lain)
            );
        }
    }

    #[test]
    fn tanpa_data_pada_satu_sumbu_tidak_ditempatkan() {
        let without = |change: fn(&mut Baris)| {
            let mut b = baris([90, 80, 80]);
            change(&mut b);
            Kotak::new(&b, &KRITERIA, &paket()).unwrap_err().kriteria
        };
        assert_eq!(without(|b| b.poin[0] = None), [Kriteria::PredikatKinerja]);
        assert_eq!(without(|b| b.poin[2] = None), [Kriteria::Kompetensi]);
        // Half of a predicate is no predicate.
        assert_eq!(
            without(|b| b.terbaik[0] = PENUH),
            [Kriteria::PredikatKinerja]
        );
        // What the pack does not score is not known either.
        let b = baris([90, 80, 80]);
        let tanpa = Kotak::new(&b, &KRITERIA[..2], &paket()).unwrap_err();
        assert_eq!(tanpa.kriteria, [Kriteria::Kompetensi]);
    }

    #[test]
    fn sembilan_kotak_dengan_nama_masing_masing() {
        let all: Vec<_> = Kotak::all().collect();
        let numbers: Vec<_> = all
            .iter()
            .map(|k| paket().nomor(k.kinerja, k.potensial))
            .collect();
        assert_eq!(numbers, [4, 7, 9, 2, 5, 8, 1, 3, 6]);
        assert_eq!(
            all[1].nama(),
            "Kinerja di atas ekspektasi dan potensial menengah"
        );
        assert_eq!(
            all[6].nama(),
            "Kinerja di bawah ekspektasi dan potensial rendah"
        );
    }
}
