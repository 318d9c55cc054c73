//! Enough time before retirement.

use chrono::NaiveDate;

use super::{Bahan, Jawab, Sasaran};
use crate::aturan::AcuanPensiun;
use crate::waktu::{awal_bulan_berikut, kurangi_bulan, tanggal_panjang, ulang_tahun};

/// When a person retires, by the lower age of the present post's and the target's.
#[derive(Debug, Clone, Copy)]
pub(super) struct MasaPensiun {
    usia: u8,
    /// The day the limit is counted back from.
    pub(super) tanggal: NaiveDate,
    /// The last day of a meeting.
    batas: NaiveDate,
}

/// None where the birth date is unknown (or beyond any calendar).
pub(super) fn masa_pensiun(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Option<MasaPensiun> {
    let aturan = &bahan.aturan.pensiun;
    let dituju = aturan.usia(sasaran.jabatan.jenis);
    let usia = bahan
        .jabatan
        .map_or(dituju, |kini| aturan.usia(kini.jenis).min(dituju));
    let bup = ulang_tahun(bahan.rekam.pegawai.tanggal_lahir?, u32::from(usia))?;
    let tanggal = match aturan.acuan_pensiun.nilai {
        AcuanPensiun::Bup => bup,
        AcuanPensiun::Tmt => awal_bulan_berikut(bup)?,
    };
    Some(MasaPensiun {
        usia,
        tanggal,
        batas: kurangi_bulan(tanggal, aturan.pensiun_bulan.nilai)?,
    })
}

pub(super) fn pensiun(bahan: &Bahan<'_>, masa: Option<MasaPensiun>) -> Jawab {
    match masa {
        None => Jawab::kosong("Tanggal lahir tidak tercatat.".to_owned()),
        Some(masa) => Jawab::bila(
            bahan.per <= masa.batas,
            format!(
                "Pensiun {} (batas usia {} tahun); rapat paling lambat {}.",
                tanggal_panjang(masa.tanggal),
                masa.usia,
                tanggal_panjang(masa.batas)
            ),
        ),
    }
}
