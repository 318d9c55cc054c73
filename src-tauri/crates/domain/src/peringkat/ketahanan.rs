//! How far a weight must move before the first two change.
//!
//! One weight moves, the others keep their proportions and the sum stays a hundred percent. Weights are reported in
//! tenths of a percent; what is said of them is exact, for every weight between the tenths as well.

use super::garis::{Garis, Saat, menyusul};
use super::penentu::{DataPenentu, data_penentu};
use super::{Baris, SERATUS_PERSEN, SusunanBobot};
use crate::aturan::Kriteria;
use crate::kelayakan::Hasil;

/// A tenth of a percent.
const SEPERSEPULUH: u32 = SERATUS_PERSEN / 1000;

/// How firmly the first two stand. Candidates are named by their line in the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ketahanan {
    /// Who holds the places 1 and 2, in order; more than two where places are shared.
    pub dua_teratas: Vec<usize>,
    /// What each weight may do.
    pub bobot: Vec<BatasBobot>,
    /// What is missing and could bring someone among them.
    pub data: Vec<DataPenentu>,
}

/// How far one weight may move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatasBobot {
    /// The criterion.
    pub kriteria: Kriteria,
    /// Its weight in thousandths of a percent.
    pub kini: u32,
    /// At no weight from the first to the second do the first two change; whole tenths of a percent, or `kini`.
    pub tetap: (u32, u32),
    /// The first tenth of a percent below at which they have changed.
    pub turun: Option<Pergeseran>,
    /// The first tenth of a percent above at which they have changed.
    pub naik: Option<Pergeseran>,
    /// The first tenth of a percent below at which the two have swapped places, the first two still being the same.
    pub tukar_turun: Option<u32>,
    /// The same above.
    pub tukar_naik: Option<u32>,
}

/// What a weight does to the first two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pergeseran {
    /// The weight in thousandths of a percent.
    pub bobot: u32,
    /// Who is among them at this weight and was not before.
    pub masuk: Vec<usize>,
    /// Who was and is no longer.
    pub keluar: Vec<usize>,
}

/// How firmly the first two of those who qualify stand under these weights.
pub fn ketahanan(baris: &[Baris], bobot: &SusunanBobot) -> Ketahanan {
    let calon: Vec<Calon> = baris
        .iter()
        .enumerate()
        .filter(|(_, b)| b.hasil == Hasil::Memenuhi)
        .map(|(indeks, b)| Calon {
            indeks,
            poin: b.dihitung().collect(),
        })
        .collect();
    let totals: Vec<_> = calon
        .iter()
        .map(|c| i128::from(bobot.total(c.poin.iter().copied())))
        .collect();
    let teratas = Teratas::new(&calon, &totals);
    Ketahanan {
        bobot: (0..bobot.rinci().len())
            .map(|kriteria| Geser::new(&calon, bobot, kriteria).batas(&teratas))
            .collect(),
        data: data_penentu(baris, bobot, &teratas),
        dua_teratas: teratas.indeks(),
    }
}

/// One who qualifies.
struct Calon {
    indeks: usize,
    poin: Vec<u32>,
}

/// The first two: everyone equal in first place, and, if that is one alone, everyone equal in second.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Teratas {
    pub pertama: Vec<usize>,
    pub kedua: Vec<usize>,
}

impl Teratas {
    fn new(calon: &[Calon], totals: &[i128]) -> Self {
        let kunci: Vec<_> = totals.iter().zip(calon.iter().map(|c| &c.poin)).collect();
        let best = |without: &[usize]| {
            let best = (0..calon.len())
                .filter(|i| !without.contains(i))
                .map(|i| kunci[i])
                .max();
            (0..calon.len())
                .filter(|&i| Some(kunci[i]) == best)
                .collect::<Vec<_>>()
        };
        let pertama = best(&[]);
        let kedua = if pertama.len() == 1 {
            best(&pertama)
        } else {
            Vec::new()
        };
        let indeks = |group: Vec<usize>| group.into_iter().map(|i| calon[i].indeks).collect();
        Self {
            pertama: indeks(pertama),
            kedua: indeks(kedua),
        }
    }

    /// All of them.
    pub fn indeks(&self) -> Vec<usize> {
        [self.pertama.as_slice(), &self.kedua].concat()
    }

    pub fn contains(&self, indeks: usize) -> bool {
        self.pertama.contains(&indeks) || self.kedua.contains(&indeks)
    }

    fn is_same_set(&self, other: &Self) -> bool {
        self.indeks().len() == other.indeks().len()
            && self.indeks().iter().all(|&i| other.contains(i))
    }
}

/// Which way a weight moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ke {
    Bawah,
    Atas,
}

impl Ke {
    /// The weight at the end of the way.
    const fn ujung(self) -> i128 {
        match self {
            Self::Bawah => 0,
            Self::Atas => UTUH,
        }
    }
}

/// One weight on the move.
struct Geser<'a> {
    calon: &'a [Calon],
    nama: Kriteria,
    kini: i128,
    /// What the other weights add up to.
    lain: i128,
    /// For each candidate: the points under this criterion, and the weighted sum of the others.
    poin: Vec<(i128, i128)>,
}

const UTUH: i128 = SERATUS_PERSEN as i128;

impl<'a> Geser<'a> {
    fn new(calon: &'a [Calon], bobot: &SusunanBobot, kriteria: usize) -> Self {
        let kini = i128::from(bobot.rinci()[kriteria].bobot);
        let others = |c: &Calon| {
            let weighted = bobot.rinci().iter().zip(&c.poin).enumerate();
            weighted
                .filter(|(i, _)| *i != kriteria)
                .map(|(_, (b, poin))| i128::from(b.bobot) * i128::from(*poin))
                .sum()
        };
        Self {
            calon,
            nama: bobot.rinci()[kriteria].kriteria,
            kini,
            lain: UTUH - kini,
            poin: calon
                .iter()
                .map(|c| (i128::from(c.poin[kriteria]), others(c)))
                .collect(),
        }
    }

    fn batas(&self, teratas: &Teratas) -> BatasBobot {
        let (turun, tukar_turun, dari) = self.cari(teratas, Ke::Bawah);
        let (naik, tukar_naik, sampai) = self.cari(teratas, Ke::Atas);
        BatasBobot {
            kriteria: self.nama,
            kini: milli(self.kini),
            tetap: (dari, sampai),
            turun,
            naik,
            tukar_turun,
            tukar_naik,
        }
    }

    /// In one direction: where the first two have changed, where they have swapped, and how far nothing changes.
    fn cari(&self, teratas: &Teratas, ke: Ke) -> (Option<Pergeseran>, Option<u32>, u32) {
        if self.lain == 0 {
            // The others have no proportions to keep.
            return (None, None, milli(self.kini));
        }
        let ubah = self.perubahan(teratas, ke);
        let tetap = ubah.map_or_else(|| ke.ujung(), |saat| self.sebelum(saat, ke));
        let berubah = ubah.and_then(|saat| {
            self.tenths(saat, ke)
                .map(|bobot| (bobot, self.teratas(bobot)))
                .find(|(_, lain)| !lain.is_same_set(teratas))
        });
        let tukar = self.pertukaran(teratas, ke).and_then(|saat| {
            self.tenths(saat, ke)
                .map(|bobot| (bobot, self.teratas(bobot)))
                .find(|(_, lain)| lain != teratas)
                .filter(|(_, lain)| lain.is_same_set(teratas))
        });
        (
            berubah.map(|(bobot, lain)| pergeseran(bobot, teratas, &lain)),
            tukar.map(|(bobot, _)| milli(bobot)),
            milli(tetap),
        )
    }

    /// The first shift at which an outsider passes an insider, or one insider passes another and leaves them behind
    /// because they are several.
    fn perubahan(&self, teratas: &Teratas, ke: Ke) -> Option<Saat> {
        let insiders = [teratas.pertama.first(), teratas.kedua.first()];
        let outside = (0..self.calon.len()).filter(|&i| !teratas.contains(self.calon[i].indeks));
        let passed = outside.flat_map(|luar| {
            insiders
                .into_iter()
                .flatten()
                .filter_map(move |&dalam| self.menyusul(self.posisi(dalam), luar, ke))
        });
        let left_behind = (teratas.kedua.len() > 1)
            .then(|| self.pertukaran(teratas, ke))
            .flatten();
        passed.chain(left_behind).min_by(Saat::cmp)
    }

    /// The first shift at which the second passes the first.
    fn pertukaran(&self, teratas: &Teratas, ke: Ke) -> Option<Saat> {
        let (&pertama, &kedua) = teratas.pertama.first().zip(teratas.kedua.first())?;
        self.menyusul(self.posisi(pertama), self.posisi(kedua), ke)
    }

    fn posisi(&self, indeks: usize) -> usize {
        self.calon
            .binary_search_by_key(&indeks, |c| c.indeks)
            .expect("the first two are among the candidates")
    }

    fn menyusul(&self, depan: usize, belakang: usize, ke: Ke) -> Option<Saat> {
        let menang_seri = self.calon[belakang].poin > self.calon[depan].poin;
        menyusul(
            self.garis(depan, ke),
            self.garis(belakang, ke),
            UTUH * self.lain,
            menang_seri,
        )
        .filter(|saat| saat.is_within((ke.ujung() - self.kini).abs()))
    }

    /// A candidate's total as a line in the shift.
    fn garis(&self, calon: usize, ke: Ke) -> Garis {
        let (poin, lain) = self.poin[calon];
        let naik = poin * self.lain - lain;
        Garis {
            naik: if ke == Ke::Atas { naik } else { -naik },
            awal: (poin * self.kini + lain) * self.lain,
        }
    }

    /// The first two at a weight.
    fn teratas(&self, bobot: i128) -> Teratas {
        let totals: Vec<_> = self
            .poin
            .iter()
            .map(|(poin, lain)| {
                (poin * bobot * self.lain + lain * (UTUH - bobot)).div_euclid(UTUH * self.lain)
            })
            .collect();
        Teratas::new(self.calon, &totals)
    }

    /// The tenths of a percent from a shift on.
    fn tenths(&self, saat: Saat, ke: Ke) -> impl Iterator<Item = i128> + use<> {
        let step = i128::from(SEPERSEPULUH);
        let first = self.tenth(saat, ke);
        (0..)
            .map(move |n| match ke {
                Ke::Bawah => first - n * step,
                Ke::Atas => first + n * step,
            })
            .take_while(|bobot| (0..=UTUH).contains(bobot))
    }

    /// The first tenth of a percent at which a shift has happened.
    fn tenth(&self, saat: Saat, ke: Ke) -> i128 {
        let step = i128::from(SEPERSEPULUH);
        let unit = step * saat.bawah;
        let sesudah = i128::from(saat.sesudah);
        step * match ke {
            Ke::Atas => (self.kini * saat.bawah + saat.atas - 1 + sesudah).div_euclid(unit) + 1,
            Ke::Bawah => (self.kini * saat.bawah - saat.atas - sesudah).div_euclid(unit),
        }
    }

    /// The last tenth of a percent before a shift, or the present weight where that is nearer.
    fn sebelum(&self, saat: Saat, ke: Ke) -> i128 {
        let step = i128::from(SEPERSEPULUH);
        match ke {
            Ke::Atas => (self.tenth(saat, ke) - step).max(self.kini),
            Ke::Bawah => (self.tenth(saat, ke) + step).min(self.kini),
        }
    }
}

fn pergeseran(bobot: i128, lama: &Teratas, baru: &Teratas) -> Pergeseran {
    let without = |some: &Teratas, others: &Teratas| {
        let mut indeks = some.indeks();
        indeks.retain(|&i| !others.contains(i));
        indeks
    };
    Pergeseran {
        bobot: milli(bobot),
        masuk: without(baru, lama),
        keluar: without(lama, baru),
    }
}

fn milli(bobot: i128) -> u32 {
    u32::try_from(bobot).expect("a weight is between 0 and a hundred percent")
}
