//! Status, legal standing, release from a functional post.

use super::{Bahan, Jawab};
use crate::kepegawaian::{KedudukanHukum, StatusPegawai};
use crate::peta_jabatan::Lini;

pub(super) fn status(bahan: &Bahan<'_>, diterima: &[StatusPegawai]) -> Jawab {
    let status = bahan.rekam.pegawai.status;
    Jawab::bila(
        diterima.contains(&status),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{administrator, jawaban, kolaka, layak, masa, per};
    use crate::kelayakan::{Hasil, IdSyarat, Jawaban, periksa};
    use crate::peta_jabatan::JenisJabatan;

    #[test]
    fn status_harus_pns() {
        for (status, expected) in [
            (StatusPegawai::Pns, Jawaban::Memenuhi),
            (StatusPegawai::Cpns, Jawaban::TidakMemenuhi),
            (StatusPegawai::Pppk, Jawaban::TidakMemenuhi),
        ] {
            let mut rekam = layak();
            rekam.pegawai.status = status;
            assert_eq!(
                jawaban(&rekam, &administrator(), IdSyarat::Status),
                expected,
                "{status}"
            );
        }
    }

    #[test]
    fn kedudukan_harus_aktif() {
        for (kedudukan, expected) in [
            (Some(KedudukanHukum::Aktif), Jawaban::Memenuhi),
            (
                Some(KedudukanHukum::Lain("Tugas Belajar".into())),
                Jawaban::TidakMemenuhi,
            ),
            (
                Some(KedudukanHukum::Lain("CLTN".into())),
                Jawaban::TidakMemenuhi,
            ),
            (None, Jawaban::BelumAdaData),
        ] {
            let mut rekam = layak();
            rekam.pegawai.kedudukan = kedudukan;
            assert_eq!(
                jawaban(&rekam, &administrator(), IdSyarat::Kedudukan),
                expected
            );
        }
    }

    #[test]
    fn jf_dilepas_hanya_saran() {
        let mut rekam = layak();
        assert_eq!(
            jawaban(&rekam, &administrator(), IdSyarat::JfDilepas),
            Jawaban::Memenuhi
        );
        rekam.riwayat_jabatan = vec![masa(JenisJabatan::AhliMuda, "2020-01-01", None)];
        assert_eq!(
            jawaban(&rekam, &administrator(), IdSyarat::JfDilepas),
            Jawaban::BelumAdaData
        );
        let hasil = periksa(&rekam, &administrator(), kolaka(), per()).unwrap();
        assert_eq!(hasil.hasil, Hasil::Memenuhi);
    }
}
