//! Status, legal standing, release from a functional post.

use super::{Bahan, Jawab, Sasaran};
use crate::kepegawaian::KedudukanHukum;
use crate::peta_jabatan::Lini;

pub(super) fn status(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Jawab {
    let status = bahan.rekam.pegawai.status;
    Jawab::bila(
        sasaran.syarat.status.nilai.contains(&status),
        format!("Status kepegawaian {status}."),
    )
}

pub(super) fn kedudukan(bahan: &Bahan<'_>) -> Jawab {
    match &bahan.rekam.pegawai.kedudukan {
        None => Jawab::kosong("Kedudukan hukum tidak tercatat.".to_owned()),
        Some(kedudukan) => Jawab::bila(
            *kedudukan == KedudukanHukum::Aktif,
            format!("Kedudukan hukum {kedudukan}."),
        ),
    }
}

/// Unanswered for who holds a functional post: the decision of release is not among the records.
pub(super) fn jf_dilepas(bahan: &Bahan<'_>) -> Jawab {
    match bahan.jabatan {
        Some(r) if r.jenis.lini() == Lini::Fungsional => Jawab::kosong(format!(
            "Menduduki {} ({}); harus diberhentikan dari jabatan fungsional itu bila diangkat.",
            r.nama, r.jenis
        )),
        _ => Jawab::bila(true, "Tidak menduduki jabatan fungsional.".to_owned()),
    }
}
