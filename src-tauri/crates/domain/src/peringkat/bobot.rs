//! Weights as they are tried out: finer than the pack's whole percents, and always a hundred percent together.

use crate::aturan::{Bobot, Kriteria};

/// A hundred percent, in thousandths of a percent.
pub const SERATUS_PERSEN: u32 = 100_000;

/// A criterion and its weight in thousandths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BobotRinci {
    /// The criterion.
    pub kriteria: Kriteria,
    /// Thousandths of a percent.
    pub bobot: u32,
}

/// Weights that add up to a hundred percent, each criterion once, in the order that parts equal totals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SusunanBobot(Vec<BobotRinci>);

/// Weights that rank nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BobotError {
    /// They do not add up.
    #[error("jumlah bobot harus tepat 100%.")]
    Jumlah {
        /// What they add up to, in thousandths of a percent.
        jumlah: u64,
    },
    /// One criterion stands there twice.
    #[error("kriteria {0} disebut dua kali.")]
    Ganda(Kriteria),
}

impl SusunanBobot {
    /// Weights that were checked.
    ///
    /// # Errors
    /// Where they do not add up to a hundred percent, or a criterion stands there twice.
    pub fn new(bobot: Vec<BobotRinci>) -> Result<Self, BobotError> {
        for (index, b) in bobot.iter().enumerate() {
            if bobot[..index]
                .iter()
                .any(|other| other.kriteria == b.kriteria)
            {
                return Err(BobotError::Ganda(b.kriteria));
            }
        }
        let jumlah = bobot.iter().map(|b| u64::from(b.bobot)).sum();
        if jumlah == u64::from(SERATUS_PERSEN) {
            Ok(Self(bobot))
        } else {
            Err(BobotError::Jumlah { jumlah })
        }
    }

    /// Weights of the same proportions that add up to a hundred percent; what rounding leaves goes to the largest
    /// fractions. None where all are nothing or a criterion stands there twice.
    pub fn sebanding(bobot: &[BobotRinci]) -> Option<Self> {
        let jumlah: u64 = bobot.iter().map(|b| u64::from(b.bobot)).sum();
        let share = |b: &BobotRinci| u64::from(b.bobot) * u64::from(SERATUS_PERSEN);
        let mut scaled = bobot
            .iter()
            .map(|b| {
                Some(BobotRinci {
                    bobot: u32::try_from(share(b).checked_div(jumlah)?).ok()?,
                    ..*b
                })
            })
            .collect::<Option<Vec<_>>>()?;
        let mut order: Vec<usize> = (0..bobot.len()).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(share(&bobot[i]) % jumlah));
        let left = SERATUS_PERSEN - scaled.iter().map(|b| b.bobot).sum::<u32>();
        for (_, i) in (0..left).zip(order) {
            scaled[i].bobot += 1;
        }
        Self::new(scaled).ok()
    }

    /// The weights, in order.
    pub fn rinci(&self) -> &[BobotRinci] {
        &self.0
    }

    /// The weighted sum of points in whole thousandths of a point; what is less than a thousandth does not count.
    pub(super) fn total(&self, poin: impl IntoIterator<Item = u32>) -> u32 {
        let weighted: u64 = self
            .0
            .iter()
            .zip(poin)
            .map(|(b, poin)| u64::from(poin) * u64::from(b.bobot))
            .sum();
        u32::try_from(weighted / u64::from(SERATUS_PERSEN))
            .expect("a weighted mean is no more than its greatest part")
    }
}

/// The weights of a pack.
impl TryFrom<&[Bobot]> for SusunanBobot {
    type Error = BobotError;
    fn try_from(bobot: &[Bobot]) -> Result<Self, BobotError> {
        Self::new(
            bobot
                .iter()
                .map(|b| BobotRinci {
                    kriteria: b.kriteria,
                    bobot: u32::from(b.bobot) * (SERATUS_PERSEN / 100),
                })
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn susun(bobot: &[(Kriteria, u32)]) -> Result<SusunanBobot, BobotError> {
        SusunanBobot::new(
            bobot
                .iter()
                .map(|&(kriteria, bobot)| BobotRinci { kriteria, bobot })
                .collect(),
        )
    }

    #[test]
    fn bobot_berjumlah_tepat_seratus_persen() {
        use Kriteria::{Golongan, Kompetensi};
        assert!(susun(&[(Golongan, 33_333), (Kompetensi, 66_667)]).is_ok());
        assert_eq!(
            susun(&[(Golongan, 33_333), (Kompetensi, 66_666)]),
            Err(BobotError::Jumlah { jumlah: 99_999 })
        );
        assert_eq!(susun(&[]), Err(BobotError::Jumlah { jumlah: 0 }));
    }

    #[test]
    fn bobot_disetarakan_menjadi_seratus_persen() {
        use Kriteria::{Golongan, Kompetensi, Pendidikan};
        for (before, after) in [
            ([1, 1, 1], [33_334, 33_333, 33_333]),
            ([60_000, 40_000, 25_000], [48_000, 32_000, 20_000]),
            ([0, 7, 0], [0, 100_000, 0]),
            ([2, 1, 3], [33_333, 16_667, 50_000]),
        ] {
            let bobot = [Golongan, Kompetensi, Pendidikan]
                .into_iter()
                .zip(before)
                .map(|(kriteria, bobot)| BobotRinci { kriteria, bobot })
                .collect::<Vec<_>>();
            let scaled = SusunanBobot::sebanding(&bobot).unwrap();
            let weights: Vec<_> = scaled.rinci().iter().map(|b| b.bobot).collect();
            assert_eq!(weights, after);
        }
        assert_eq!(SusunanBobot::sebanding(&[]), None);
        let nothing = BobotRinci {
            kriteria: Golongan,
            bobot: 0,
        };
        assert_eq!(SusunanBobot::sebanding(&[nothing]), None);
    }

    #[test]
    fn satu_kriteria_satu_bobot() {
        use Kriteria::Golongan;
        assert_eq!(
            susun(&[(Golongan, 50_000), (Golongan, 50_000)]),
            Err(BobotError::Ganda(Golongan))
        );
    }
}
