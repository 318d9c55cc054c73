//! What is missing from the records and could bring someone among the first two.

use super::ketahanan::Teratas;
use super::{Baris, SusunanBobot};
use crate::aturan::Kriteria;
use crate::kelayakan::{Hasil, IdSyarat};

/// Missing data that would change the first two if it turned out as good as can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataPenentu {
    /// Whose, by the line in the matrix.
    pub indeks: usize,
    /// The criteria whose missing records it takes, together; none where the present points suffice.
    pub kriteria: Vec<Kriteria>,
    /// The mandatory checks that must turn out met first; none for who qualifies.
    pub syarat: Vec<IdSyarat>,
}

/// Every such gap, in the order of the matrix.
pub(super) fn data_penentu(
    baris: &[Baris],
    bobot: &SusunanBobot,
    teratas: &Teratas,
) -> Vec<DataPenentu> {
    let bar = Ambang::new(baris, bobot, teratas);
    baris
        .iter()
        .enumerate()
        .filter(|(_, b)| b.hasil != Hasil::TidakMemenuhi)
        .flat_map(|(indeks, b)| {
            let gaps = if !teratas.contains(indeks) {
                bar.gaps(b)
            } else if teratas.kedua.len() > 1 && teratas.kedua.contains(&indeks) {
                // Whoever shares the second place needs but a little more to have it alone.
                bar.each(&missing(b))
            } else {
                Vec::new()
            };
            gaps.into_iter().map(move |kriteria| DataPenentu {
                indeks,
                kriteria,
                syarat: if b.hasil == Hasil::Memenuhi {
                    Vec::new()
                } else {
                    b.kurang.clone()
                },
            })
        })
        .collect()
}

/// What an outsider must reach to be among the first two.
struct Ambang<'a> {
    bobot: &'a SusunanBobot,
    /// What orders the last of the first two; none where a place is free.
    kunci: Option<(u32, Vec<u32>)>,
}

impl<'a> Ambang<'a> {
    fn new(baris: &[Baris], bobot: &'a SusunanBobot, teratas: &Teratas) -> Self {
        let occupied = teratas.pertama.len() + teratas.kedua.len();
        let last = teratas.kedua.first().or(teratas.pertama.first());
        Self {
            bobot,
            kunci: last
                .filter(|_| occupied > 1)
                .map(|&indeks| baris[indeks].kunci(bobot)),
        }
    }

    fn is_reached(&self, poin: &[u32]) -> bool {
        self.kunci.as_ref().is_none_or(|(total, kriteria)| {
            let reached = self.bobot.total(poin.iter().copied());
            (reached, poin) >= (*total, kriteria.as_slice())
        })
    }

    /// The gaps that suffice: each criterion that does alone; else the fewest together; an empty one where none is
    /// needed. Nothing where even all would not.
    fn gaps(&self, baris: &Baris) -> Vec<Vec<Kriteria>> {
        let poin: Vec<u32> = baris.dihitung().collect();
        if self.is_reached(&poin) {
            return vec![Vec::new()];
        }
        let mut missing = missing(baris);
        let alone: Vec<_> = missing
            .iter()
            .copied()
            .filter(|&i| self.is_reached(&filled(baris, &poin, &[i])))
            .collect();
        if !alone.is_empty() {
            return self.each(&alone);
        }
        missing.sort_by_key(|&i| std::cmp::Reverse(self.gain(baris, &poin, i)));
        (2..=missing.len())
            .map(|many| &missing[..many])
            .find(|some| self.is_reached(&filled(baris, &poin, some)))
            .map(|some| some.iter().map(|&i| self.kriteria(i)).collect())
            .into_iter()
            .collect()
    }

    fn each(&self, gaps: &[usize]) -> Vec<Vec<Kriteria>> {
        gaps.iter().map(|&i| vec![self.kriteria(i)]).collect()
    }

    fn kriteria(&self, indeks: usize) -> Kriteria {
        self.bobot.rinci()[indeks].kriteria
    }

    fn gain(&self, baris: &Baris, poin: &[u32], i: usize) -> u64 {
        u64::from(self.bobot.rinci()[i].bobot) * u64::from(baris.terbaik[i] - poin[i])
    }
}

/// The criteria that records are missing for.
fn missing(baris: &Baris) -> Vec<usize> {
    (0..baris.poin.len())
        .filter(|&i| baris.terbaik[i] > baris.poin[i].unwrap_or(0))
        .collect()
}

/// The points with some gaps filled as well as can be.
fn filled(baris: &Baris, poin: &[u32], gaps: &[usize]) -> Vec<u32> {
    let mut poin = poin.to_vec();
    for &i in gaps {
        poin[i] = baris.terbaik[i];
    }
    poin
}
