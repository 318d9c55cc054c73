//! Sets of people as bits, one per place in the register.

/// People to a word.
pub(super) const PER_KATA: usize = u64::BITS as usize;

/// A set of people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bit(Vec<u64>);

impl Bit {
    pub(super) fn with_capacity(orang: usize) -> Self {
        Self(Vec::with_capacity(orang.div_ceil(PER_KATA)))
    }

    /// Nobody, of as many people as another set is of.
    pub(super) fn nobody(lain: &Self) -> Self {
        Self(vec![0; lain.0.len()])
    }

    /// Adds the next 64 people.
    pub(super) fn push(&mut self, kata: u64) {
        self.0.push(kata);
    }

    /// Adds the people that follow.
    pub(super) fn append(&mut self, mut lanjutan: Self) {
        self.0.append(&mut lanjutan.0);
    }

    /// Adds everyone of another set.
    pub(super) fn unite(&mut self, lain: &Self) {
        for (kata, lain) in self.0.iter_mut().zip(&lain.0) {
            *kata |= lain;
        }
    }

    /// Takes out everyone of another set.
    pub(super) fn remove(&mut self, lain: &Self) {
        for (kata, lain) in self.0.iter_mut().zip(&lain.0) {
            *kata &= !lain;
        }
    }

    /// Takes out everyone who is not in another set.
    pub(super) fn keep(&mut self, lain: &Self) {
        for (kata, lain) in self.0.iter_mut().zip(&lain.0) {
            *kata &= lain;
        }
    }

    pub(super) fn contains(&self, indeks: usize) -> bool {
        self.0
            .get(indeks / PER_KATA)
            .is_some_and(|kata| kata >> (indeks % PER_KATA) & 1 == 1)
    }

    pub(super) fn set(&mut self, indeks: usize, ada: bool) {
        let kata = &mut self.0[indeks / PER_KATA];
        let bit = 1 << (indeks % PER_KATA);
        if ada {
            *kata |= bit;
        } else {
            *kata &= !bit;
        }
    }

    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|kata| kata.count_ones() as usize).sum()
    }

    /// The places in the set, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(letak, kata)| {
            let mut sisa = *kata;
            std::iter::from_fn(move || {
                if sisa == 0 {
                    return None;
                }
                let bit = sisa.trailing_zeros() as usize;
                sisa &= sisa - 1;
                Some(letak * PER_KATA + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn himpunan_bit_menyimpan_menghitung_dan_mengurutkan() {
        let mut bit = Bit(vec![0; 3]);
        for indeks in [0, 63, 64, 130] {
            bit.set(indeks, true);
        }
        bit.set(64, false);
        assert_eq!(bit.iter().collect::<Vec<_>>(), [0, 63, 130]);
        assert_eq!(bit.count(), 3);
        assert!(bit.contains(63) && !bit.contains(64) && !bit.contains(9_999));
        let mut depan = Bit::with_capacity(64);
        depan.push(1 << 5);
        depan.append(bit);
        assert_eq!(depan.iter().collect::<Vec<_>>(), [5, 64, 127, 194]);
        let mut lain = Bit(vec![1 << 5 | 1 << 6, 0, 0, 0]);
        lain.keep(&depan);
        assert_eq!(lain.iter().collect::<Vec<_>>(), [5]);
        depan.remove(&lain);
        assert_eq!(depan.count(), 3);
        depan.unite(&lain);
        assert_eq!(depan.count(), 4);
    }
}
