//! Checks that rest on the latest of several assessments.

use super::{Bahan, Jawab, Sasaran};
use crate::waktu::tanggal_panjang;

pub(super) fn integritas(bahan: &Bahan<'_>) -> Jawab {
    match bahan.integritas {
        None => Jawab::kosong("Belum ada penilaian integritas dan moralitas.".to_owned()),
        Some(i) => Jawab::bila(
            i.baik,
            format!(
                "Penilaian integritas {}: {}.",
                tanggal_panjang(i.tanggal),
                i.hasil
            ),
        ),
    }
}

pub(super) fn kompetensi(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Jawab {
    let lulus = &sasaran.syarat.kompetensi.nilai;
    match bahan.asesmen() {
        None => Jawab::kosong("Belum ada hasil asesmen kompetensi.".to_owned()),
        Some(a) => Jawab::bila(
            [a.teknis, a.manajerial, a.sosial_kultural]
                .iter()
                .all(|nilai| lulus.contains(nilai)),
            format!(
                "Asesmen {}: teknis {}, manajerial {}, sosial kultural {}.",
                tanggal_panjang(a.tanggal),
                a.teknis,
                a.manajerial,
                a.sosial_kultural
            ),
        ),
    }
}

pub(super) fn kesehatan(bahan: &Bahan<'_>) -> Jawab {
    match bahan.kesehatan {
        None => Jawab::kosong("Belum ada hasil pemeriksaan kesehatan.".to_owned()),
        Some(k) => Jawab::bila(
            k.sehat,
            format!(
                "Pemeriksaan kesehatan {}: {}.",
                tanggal_panjang(k.tanggal),
                k.hasil
            ),
        ),
    }
}
