//! Places by weighted points.

use super::{Baris, SusunanBobot};
use crate::kelayakan::Hasil;

/// The place of one who qualifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Urut {
    /// Which line of the matrix.
    pub indeks: usize,
    /// Weighted sum in thousandths of a point, 0 to 100,000.
    pub total: u32,
    /// From 1; equals share a place and the next place counts them all.
    pub peringkat: u32,
}

/// Ranks those who qualify: more points first, first in all, then by each criterion in turn. Who is equal in all of
/// them is equal; the NIP only fixes the order in which equals are shown.
pub fn urutkan(baris: &[Baris], bobot: &SusunanBobot) -> Vec<Urut> {
    let mut keyed: Vec<_> = baris
        .iter()
        .enumerate()
        .filter(|(_, b)| b.hasil == Hasil::Memenuhi)
        .map(|(indeks, b)| (b.kunci(bobot), indeks))
        .collect();
    keyed.sort_by(|(a, i), (b, j)| b.cmp(a).then_with(|| baris[*i].nip.cmp(&baris[*j].nip)));
    let mut urut: Vec<Urut> = Vec::with_capacity(keyed.len());
    for (place, (kunci, indeks)) in keyed.iter().enumerate() {
        let tied = place > 0 && keyed[place - 1].0 == *kunci;
        urut.push(Urut {
            indeks: *indeks,
            total: kunci.0,
            peringkat: if tied {
                urut[place - 1].peringkat
            } else {
                u32::try_from(place + 1).unwrap_or(u32::MAX)
            },
        });
    }
    urut
}
