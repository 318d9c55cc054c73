//! The order of who qualifies, by the pack's points.

use std::cmp::Ordering;

use super::kolom::Sumber;
use crate::peringkat::urutan_poin;

/// A person among those who qualify.
#[derive(Debug)]
struct Tempat {
    /// Total and criteria in turn.
    poin: Box<[u32]>,
    indeks: usize,
}

/// Who qualifies, the best first.
#[derive(Debug)]
pub(super) struct Urutan(Vec<Tempat>);

impl Tempat {
    fn new(sumber: &Sumber<'_>, indeks: usize) -> Self {
        let bobot = &sumber.latar.aturan.peringkat.nilai;
        let fakta = sumber.himpunan.fakta(indeks, &sumber.ukuran);
        let poin = urutan_poin(&fakta, sumber.latar.per, bobot).collect();
        Self { poin, indeks }
    }

    /// More points first; the NIP only for a fixed order.
    fn compare(&self, lain: &Self, sumber: &Sumber<'_>) -> Ordering {
        let nip = |tempat: &Self| sumber.himpunan.rekam()[tempat.indeks].pegawai.nip;
        (lain.poin.cmp(&self.poin)).then_with(|| nip(self).cmp(&nip(lain)))
    }
}

impl Urutan {
    pub(super) fn new(sumber: &Sumber<'_>, orang: impl Iterator<Item = usize>) -> Self {
        let mut tempat: Vec<_> = orang.map(|indeks| Tempat::new(sumber, indeks)).collect();
        tempat.sort_unstable_by(|a, b| a.compare(b, sumber));
        Self(tempat)
    }

    /// Where a person stands, or would.
    fn position(&self, sumber: &Sumber<'_>, tempat: &Tempat) -> usize {
        self.0
            .partition_point(|lain| lain.compare(tempat, sumber).is_lt())
    }

    pub(super) fn insert(&mut self, sumber: &Sumber<'_>, indeks: usize) {
        let tempat = Tempat::new(sumber, indeks);
        self.0.insert(self.position(sumber, &tempat), tempat);
    }

    pub(super) fn remove(&mut self, sumber: &Sumber<'_>, indeks: usize) {
        let tempat = Tempat::new(sumber, indeks);
        self.0.remove(self.position(sumber, &tempat));
    }

    /// Places in the register with the place in the order, from 1: equals share it and the next counts them all.
    /// `kecuali` are left out.
    pub(super) fn iter(&self, kecuali: &[usize]) -> impl Iterator<Item = (usize, u32)> {
        let mut sebelum: Option<(&[u32], u32)> = None;
        (self.0.iter())
            .filter(|tempat| !kecuali.contains(&tempat.indeks))
            .zip(1..)
            .map(move |(tempat, urut)| {
                let peringkat = match sebelum {
                    Some((poin, peringkat)) if *poin == *tempat.poin => peringkat,
                    _ => urut,
                };
                sebelum = Some((&tempat.poin, peringkat));
                (tempat.indeks, peringkat)
            })
    }
}
