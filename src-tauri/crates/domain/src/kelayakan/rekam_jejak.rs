//! Yearly performance and discipline.

use std::fmt::Write as _;

use chrono::Datelike;

use super::{Bahan, Jawab, Sasaran};
use crate::kepegawaian::TingkatHukuman;
use crate::waktu::tanggal_panjang;

pub(super) fn kinerja(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Jawab {
    let diminta = sasaran.syarat.kinerja.nilai;
    let mut kurang = false;
    let mut hilang = false;
    let mut bukti = String::new();
    for mundur in 1..=diminta.tahun {
        let tahun = bahan.per.year() - i32::from(mundur);
        let predikat = bahan.predikat(mundur);
        hilang |= predikat.is_none();
        kurang |= predikat.is_some_and(|p| p < diminta.predikat);
        let _infallible = match predikat {
            Some(p) => write!(bukti, "SKP {tahun} {p}; "),
            None => write!(bukti, "SKP {tahun} tidak ada; "),
        };
    }
    let _infallible = write!(bukti, "diminta paling rendah {}.", diminta.predikat);
    if hilang && !kurang {
        Jawab::kosong(bukti)
    } else {
        Jawab::bila(!kurang, bukti)
    }
}

/// A punishment without an end still runs.
pub(super) fn disiplin(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Jawab {
    let menghalangi = &sasaran.syarat.disiplin.nilai;
    let berjalan = bahan
        .rekam
        .hukuman_disiplin
        .iter()
        .filter(|h| menghalangi.contains(&h.tingkat))
        .find(|h| h.tmt_mulai <= bahan.per && h.tmt_selesai.is_none_or(|akhir| akhir >= bahan.per));
    let Some(hukuman) = berjalan else {
        return Jawab::bila(
            true,
            format!(
                "Tidak ada hukuman disiplin {} yang sedang berjalan.",
                daftar(menghalangi)
            ),
        );
    };
    let akhir = hukuman.tmt_selesai.map_or_else(
        || "tanpa tanggal selesai".to_owned(),
        |akhir| format!("sampai {}", tanggal_panjang(akhir)),
    );
    Jawab::bila(
        false,
        format!(
            "Hukuman disiplin {} ({}) berlaku sejak {} {akhir}.",
            hukuman.tingkat,
            hukuman.jenis,
            tanggal_panjang(hukuman.tmt_mulai)
        ),
    )
}

fn daftar(tingkat: &[TingkatHukuman]) -> String {
    tingkat
        .iter()
        .map(|t| t.to_string().to_lowercase())
        .collect::<Vec<_>>()
        .join(" atau ")
}
