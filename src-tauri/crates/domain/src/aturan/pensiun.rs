//! When people retire, and how long before it they may still be considered.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::pembaca::{Isian, Nilai, Pembaca};
use super::{Parameter, kata_peta};
use crate::peta_jabatan::JenisJabatan;
use crate::waktu::kurangi_bulan;

/// The day a retirement limit is counted back from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcuanPensiun {
    /// The birthday at the retirement age.
    Bup,
    /// The first day of the month after it.
    Tmt,
}

/// Retirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pensiun {
    /// Retirement age in years of every kind of post.
    pub batas_usia: Parameter<BTreeMap<JenisJabatan, u8>>,
    /// The day counted back from.
    pub acuan_pensiun: Parameter<AcuanPensiun>,
    /// Months before that day by which the meeting must be held.
    pub pensiun_bulan: Parameter<u32>,
}

/// A retirement age in years.
struct Usia(u8);

impl Nilai for Usia {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.number(50, 75).map(Self)
    }
}

/// Months, as few as five years have.
struct Bulan(u32);

impl Nilai for Bulan {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.number(0, 60).map(Self)
    }
}

impl Pensiun {
    /// Retirement age in a kind of post, in years.
    pub fn usia(&self, jenis: JenisJabatan) -> u8 {
        self.batas_usia.nilai[&jenis]
    }

    /// The last day on which the committee may consider someone who retires on `pensiun` (RPT-04); none where that is
    /// beyond any calendar.
    pub fn batas_rapat(&self, pensiun: NaiveDate) -> Option<NaiveDate> {
        kurangi_bulan(pensiun, self.pensiun_bulan.nilai)
    }

    pub(super) fn baca(p: &Pembaca<'_>) -> Option<Self> {
        let batas_usia = p.parameter(
            "pensiun.batas_usia",
            "Batas usia pensiun",
            true,
            |usia: &BTreeMap<JenisJabatan, Usia>| {
                kata_peta(usia.iter().map(|(jenis, usia)| (jenis, usia.0)))
            },
        );
        let pensiun_bulan = p.parameter(
            "pensiun.pensiun_bulan",
            "Batas rapat sebelum pensiun",
            true,
            |bulan: &Bulan| format!("{} bulan", bulan.0),
        );
        let acuan_pensiun = p.parameter("pensiun.acuan_pensiun", "Acuan pensiun", true, |a| {
            match a {
                AcuanPensiun::Bup => "tanggal mencapai batas usia",
                AcuanPensiun::Tmt => "tanggal satu bulan berikutnya",
            }
            .to_owned()
        });
        let batas_usia = batas_usia?.map(|usia| {
            usia.into_iter()
                .map(|(jenis, usia)| (jenis, usia.0))
                .collect()
        });
        super::validasi::complete(p, "pensiun.batas_usia", &batas_usia.nilai);
        Some(Self {
            batas_usia,
            acuan_pensiun: acuan_pensiun?,
            pensiun_bulan: pensiun_bulan?.map(|bulan| bulan.0),
        })
    }
}
