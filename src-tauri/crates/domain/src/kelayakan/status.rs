//! Status, legal standing, release from a functional post.

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran, fakta};
use crate::aturan::{Syarat, SyaratJabatan};
use crate::kepegawaian::StatusPegawai;
use crate::peta_jabatan::Lini;

pub(super) struct Status;

impl Pemeriksaan for Status {
    type Nilai = Vec<StatusPegawai>;
    const ID: IdSyarat = IdSyarat::Status;
    const KUNCI: &'static str = "status";
    const NAMA: &'static str = "Status kepegawaian";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.status.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, diterima: &Self::Nilai) -> Jawaban {
        Jawaban::bila(diterima.contains(&fakta.status))
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, _: &Self::Nilai) -> String {
        format!("Status kepegawaian {}.", bahan.fakta.status)
    }
}

pub(super) struct Kedudukan;

impl Pemeriksaan for Kedudukan {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Kedudukan;
    const KUNCI: &'static str = "kedudukan";
    const NAMA: &'static str = "Kedudukan hukum";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.kedudukan.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, (): &()) -> Jawaban {
        match fakta.kedudukan {
            fakta::Kedudukan::TidakTercatat => Jawaban::BelumAdaData,
            fakta::Kedudukan::Aktif => Jawaban::Memenuhi,
            fakta::Kedudukan::Lain => Jawaban::TidakMemenuhi,
        }
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, (): &()) -> String {
        bahan.rekam.pegawai.kedudukan.as_ref().map_or_else(
            || "Kedudukan hukum tidak tercatat.".to_owned(),
            |kedudukan| format!("Kedudukan hukum {kedudukan}."),
        )
    }
}

/// Unanswered for who holds a functional post: the decision of release is not among the records.
pub(super) struct JfDilepas;

impl Pemeriksaan for JfDilepas {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::JfDilepas;
    const KUNCI: &'static str = "jf_dilepas";
    const NAMA: &'static str = "Pelepasan jabatan fungsional";
    const TERGANTUNG: Tergantung = Tergantung::Jenis;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.jf_dilepas.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, (): &()) -> Jawaban {
        match fakta.jabatan {
            Some(j) if j.jenis.lini() == Lini::Fungsional => Jawaban::BelumAdaData,
            _ => Jawaban::Memenuhi,
        }
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, (): &()) -> String {
        match bahan.jabatan {
            Some(r) if r.jenis.lini() == Lini::Fungsional => format!(
                "Menduduki {} ({}); harus diberhentikan dari jabatan fungsional itu bila diangkat.",
                r.nama, r.jenis
            ),
            _ => "Tidak menduduki jabatan fungsional.".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{administrator, jawaban, kolaka, latar, layak, masa, pengawas};
    use crate::kelayakan::{Hasil, IdSyarat, Jawaban, periksa};
    use crate::kepegawaian::{KedudukanHukum, StatusPegawai};
    use crate::peta_jabatan::{Jabatan, JenisJabatan};

    fn check_status(jabatan: &Jabatan) {
        for (status, expected) in [
            (StatusPegawai::Pns, Jawaban::Memenuhi),
            (StatusPegawai::Cpns, Jawaban::TidakMemenuhi),
            (StatusPegawai::Pppk, Jawaban::TidakMemenuhi),
        ] {
            let mut rekam = layak();
            rekam.pegawai.status = status;
            let answer = jawaban(&rekam, jabatan, IdSyarat::Status);
            assert_eq!(answer, expected, "{status}");
        }
    }

    #[test]
    fn sya_a1_calon_administrator_berstatus_pns() {
        check_status(&administrator());
    }

    #[test]
    fn sya_p1_calon_pengawas_berstatus_pns() {
        check_status(&pengawas());
    }

    #[test]
    fn sya_a1_kedudukan_hukum_harus_aktif() {
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
    fn sya_08_pelepasan_dari_jabatan_fungsional_hanya_saran() {
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
        let hasil = periksa(&rekam, &administrator(), &latar(kolaka())).unwrap();
        assert_eq!(hasil.hasil, Hasil::Memenuhi);
    }
}
