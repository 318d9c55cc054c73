//! The box of the talent matrix that a candidate stands in: the pair is what counts, the number is the pack's name for
//! it (PermenPANRB 3/2020).

use super::baris::lengkap;
use super::{PENUH, Skor};
use crate::aturan::{KotakSembilan, Kriteria, Tingkat};
use crate::nominatif::ProfilCalon;

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

    /// Places a candidate. Nobody is placed by points that a missing record could still raise.
    ///
    /// # Errors
    /// Where records are missing on an axis.
    pub fn new(
        skor: &Skor,
        profil: &ProfilCalon,
        paket: &KotakSembilan,
    ) -> Result<Self, TanpaKotak> {
        let points = |wanted: Kriteria| {
            let nilai = skor.nilai.iter().find(|n| n.kriteria == wanted)?;
            lengkap(nilai, profil)
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
    use crate::aturan::{Ambang, Bobot};
    use crate::kelayakan::contoh::{administrator, kolaka, latar, layak};
    use crate::nominatif::DaftarNominatif;
    use crate::peringkat::NilaiKriteria;

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

    /// Points of performance, education and competence.
    fn skor(points: [u32; 3]) -> Skor {
        let nilai = [
            Kriteria::PredikatKinerja,
            Kriteria::Pendidikan,
            Kriteria::Kompetensi,
        ];
        let nilai = nilai.into_iter().zip(points);
        Skor {
            total: 0,
            nilai: nilai
                .map(|(kriteria, poin)| NilaiKriteria {
                    kriteria,
                    poin: poin * 1000,
                    ada: true,
                    uraian: String::new(),
                })
                .collect(),
        }
    }

    /// Of someone whose records are complete.
    fn profil() -> ProfilCalon {
        let list = DaftarNominatif::susun(&administrator(), &[layak()], &latar(kolaka()), 1);
        ProfilCalon::clone(&list.unwrap().calon()[0].profil)
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
            let kotak = Kotak::new(&skor(points), &profil(), &paket()).unwrap();
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
                Kotak::new(&skor(points), &profil(), &paket()),
                Kotak::new(&skor(points), &profil(), &lain)
            );
        }
    }

    #[test]
    fn tanpa_data_pada_satu_sumbu_tidak_ditempatkan() {
        let without = |change: fn(&mut Skor, &mut ProfilCalon)| {
            let (mut skor, mut profil) = (skor([90, 80, 80]), profil());
            change(&mut skor, &mut profil);
            Kotak::new(&skor, &profil, &paket()).unwrap_err().kriteria
        };
        assert_eq!(
            without(|skor, _| skor.nilai[0].ada = false),
            [Kriteria::PredikatKinerja]
        );
        assert_eq!(
            without(|skor, _| skor.nilai[2].ada = false),
            [Kriteria::Kompetensi]
        );
        // Half of a predicate is no predicate.
        assert_eq!(
            without(|_, profil| profil.skp[1].predikat = None),
            [Kriteria::PredikatKinerja]
        );
        // What the pack does not score is not known either.
        assert_eq!(
            without(|skor, _| skor.nilai.truncate(2)),
            [Kriteria::Kompetensi]
        );
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
