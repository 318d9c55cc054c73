//! When one candidate's total passes another's while one weight moves.
//!
//! A total is a straight line in the shift of a weight, but only its whole thousandths of a point count. So who is
//! behind is ahead as soon as a whole number lies above the other's line and no higher than their own.

use std::cmp::Ordering;

/// A total: `(naik · t + awal) / penyebut` thousandths of a point at the shift `t`. All totals share the denominator.
#[derive(Debug, Clone, Copy)]
pub(super) struct Garis {
    pub naik: i128,
    pub awal: i128,
}

/// A shift, exactly: `atas / bawah`; `bawah` is positive.
#[derive(Debug, Clone, Copy)]
pub(super) struct Saat {
    pub atas: i128,
    pub bawah: i128,
    /// Not at this shift yet, but right after it.
    pub sesudah: bool,
}

impl Saat {
    /// Which of two comes first.
    pub fn cmp(&self, other: &Self) -> Ordering {
        (self.atas * other.bawah)
            .cmp(&(other.atas * self.bawah))
            .then(self.sesudah.cmp(&other.sesudah))
    }

    /// Whether it comes while the shift is at most `batas`.
    pub fn is_within(&self, batas: i128) -> bool {
        match self.atas.cmp(&(batas * self.bawah)) {
            Ordering::Less => true,
            Ordering::Equal => !self.sesudah,
            Ordering::Greater => false,
        }
    }
}

impl Garis {
    /// The numerator at `atas / bawah`, times `bawah`.
    fn at(self, saat: Saat) -> i128 {
        self.naik * saat.atas + self.awal * saat.bawah
    }

    /// The line, so many thousandths higher.
    fn raised(self, seperseribu: i128, penyebut: i128) -> Self {
        Self {
            awal: self.awal + seperseribu * penyebut,
            ..self
        }
    }
}

/// The first shift at which `belakang`, behind `depan` at no shift, is ahead of them. `menang_seri`: equal totals are
/// enough.
pub(super) fn menyusul(
    depan: Garis,
    belakang: Garis,
    penyebut: i128,
    menang_seri: bool,
) -> Option<Saat> {
    let belakang = belakang.raised(i128::from(menang_seri), penyebut);
    let temu = pertemuan(depan, belakang)?;
    let lantai = depan.at(temu).div_euclid(penyebut * temu.bawah);
    let naik = mencapai(depan, belakang, penyebut, lantai + 1);
    // Where the two meet on a whole number and both fall, the one that counts is the next below.
    let turun = [lantai, lantai - 1]
        .into_iter()
        .find_map(|bulat| melepas(depan, belakang, penyebut, bulat));
    [naik, turun].into_iter().flatten().min_by(Saat::cmp)
}

/// From when on the line of who is behind is the higher one, if ever.
fn pertemuan(depan: Garis, belakang: Garis) -> Option<Saat> {
    let atas = depan.awal - belakang.awal;
    let bawah = belakang.naik - depan.naik;
    let saat = |atas, bawah| Saat {
        atas,
        bawah,
        sesudah: false,
    };
    if atas < 0 {
        Some(saat(0, 1))
    } else {
        (bawah > 0).then(|| saat(atas, bawah))
    }
}

/// When who is behind rises to a whole number that the other is still below.
fn mencapai(depan: Garis, belakang: Garis, penyebut: i128, bulat: i128) -> Option<Saat> {
    let saat = Saat {
        atas: bulat * penyebut - belakang.awal,
        bawah: belakang.naik,
        sesudah: false,
    };
    (saat.bawah > 0 && depan.at(saat) < bulat * penyebut * saat.bawah).then_some(saat)
}

/// After when who is ahead falls below a whole number that the other still reaches.
fn melepas(depan: Garis, belakang: Garis, penyebut: i128, bulat: i128) -> Option<Saat> {
    let saat = Saat {
        atas: depan.awal - bulat * penyebut,
        bawah: -depan.naik,
        sesudah: true,
    };
    if saat.bawah <= 0 {
        return None;
    }
    match belakang.at(saat).cmp(&(bulat * penyebut * saat.bawah)) {
        Ordering::Greater => true,
        Ordering::Equal => belakang.naik >= 0,
        Ordering::Less => false,
    }
    .then_some(saat)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_ahead(
        [(na, ca), (nb, cb)]: [(i128, i128); 2],
        penyebut: i128,
        menang_seri: bool,
        (atas, bawah): (i128, i128),
    ) -> bool {
        let total = |n: i128, c: i128| (n * atas + c * bawah).div_euclid(penyebut * bawah);
        let (a, b) = (total(na, ca), total(nb, cb));
        b > a || (menang_seri && b == a)
    }

    #[test]
    fn bilangan_bulat_yang_sudah_dilampaui_yang_di_depan_tidak_menyusulkan() {
        let belakang = Garis { naik: 1, awal: 0 };
        for (awal, expected) in [(4, true), (5, false), (10, false)] {
            let depan = Garis { naik: 0, awal };
            assert_eq!(
                mencapai(depan, belakang, 1, 5).is_some(),
                expected,
                "{awal}"
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1500))]

        /// Never before the moment that is named, and from it or right after it on.
        #[test]
        fn menyusul_pada_saat_pertama(
            satu in (-9..=9i128, -20..60i128),
            lain in (-9..=9i128, -20..60i128),
            penyebut in 1..12i128,
            satu_menang_seri: bool,
        ) {
            let (lines, menang_seri) = if is_ahead([lain, satu], penyebut, satu_menang_seri, (0, 1)) {
                ([satu, lain], !satu_menang_seri)
            } else {
                ([lain, satu], satu_menang_seri)
            };
            let ahead = |at| is_ahead(lines, penyebut, menang_seri, at);
            let [depan, belakang] = lines.map(|(naik, awal)| Garis { naik, awal });
            let saat = menyusul(depan, belakang, penyebut, menang_seri);
            // Finer than any two moments at which such lines reach whole numbers.
            let fine = 1000;
            let end = saat.map_or(100 * fine, |s| s.atas * fine / s.bawah);
            for step in (0..end).step_by(7) {
                prop_assert!(!ahead((step, fine)), "{step} of {fine}");
            }
            if let Some(s) = saat {
                let at = (s.atas, s.bawah);
                let right_after = (s.atas * fine + 1, s.bawah * fine);
                prop_assert!(s.atas >= 0 && s.bawah > 0);
                prop_assert_eq!(ahead(at), !s.sesudah);
                prop_assert!(ahead(at) || ahead(right_after));
            }
        }
    }
}
