//! Education and rank.

use super::{Bahan, Jawab, Sasaran};
use crate::kepegawaian::Pendidikan;

pub(super) fn pendidikan(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, kelas: Pendidikan) -> Jawab {
    let diminta = sasaran
        .jabatan
        .pendidikan_minimal
        .filter(|sendiri| sendiri.tingkat() > kelas.tingkat())
        .unwrap_or(kelas);
    match bahan.rekam.pegawai.pendidikan {
        None => Jawab::kosong(format!(
            "Tingkat pendidikan tidak tercatat; diminta paling rendah {diminta}."
        )),
        Some(punya) => Jawab::bila(
            punya.tingkat() >= diminta.tingkat(),
            format!("Pendidikan {punya}; diminta paling rendah {diminta}."),
        ),
    }
}

pub(super) fn pangkat(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, toleransi: u8) -> Jawab {
    let Some(eselon) = sasaran.jabatan.eselon else {
        return Jawab::kosong(
            "Eselon jabatan yang dituju tidak tercatat pada peta jabatan.".to_owned(),
        );
    };
    let terendah = bahan.aturan.golongan_terendah.nilai[&eselon];
    let diminta = (0..toleransi).fold(terendah, |g, _| g.one_below());
    match bahan.rekam.pegawai.golongan {
        None => Jawab::kosong(format!(
            "Golongan tidak tercatat; diminta paling rendah {diminta}."
        )),
        Some(punya) => Jawab::bila(
            punya >= diminta,
            format!(
                "Golongan {punya}; diminta paling rendah {diminta} (golongan terendah eselon {eselon} adalah {terendah})."
            ),
        ),
    }
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{administrator, jabatan, jawaban, layak, pengawas};
    use crate::kelayakan::{IdSyarat, Jawaban};
    use crate::kepegawaian::{Golongan, Pendidikan};
    use crate::peta_jabatan::{Eselon, JenisJabatan};

    #[test]
    fn pendidikan_paling_rendah_menurut_jabatan() {
        use Jawaban::{BelumAdaData, Memenuhi, TidakMemenuhi};
        use Pendidikan::{D2, D3, D4, S1, S2};
        for (jabatan, sendiri, punya, expected) in [
            (administrator(), None, Some(S1), Memenuhi),
            (administrator(), None, Some(D4), Memenuhi),
            (administrator(), None, Some(D3), TidakMemenuhi),
            (administrator(), Some(S2), Some(S1), TidakMemenuhi),
            (administrator(), Some(S2), Some(S2), Memenuhi),
            // A post's own minimum below the class's lowers nothing.
            (administrator(), Some(D3), Some(D3), TidakMemenuhi),
            (pengawas(), None, Some(D3), Memenuhi),
            (pengawas(), None, Some(D2), TidakMemenuhi),
            (pengawas(), Some(S1), Some(D4), Memenuhi),
            (pengawas(), Some(S1), Some(D3), TidakMemenuhi),
            (pengawas(), None, None, BelumAdaData),
        ] {
            let mut rekam = layak();
            rekam.pegawai.pendidikan = punya;
            let mut jabatan = jabatan;
            jabatan.pendidikan_minimal = sendiri;
            assert_eq!(
                jawaban(&rekam, &jabatan, IdSyarat::Pendidikan),
                expected,
                "{} {sendiri:?} {punya:?}",
                jabatan.jenis
            );
        }
    }

    #[test]
    fn pangkat_satu_tingkat_di_bawah_terendah_eselon_masih_memenuhi() {
        use JenisJabatan::{Administrator, Pengawas};
        for (jenis, eselon, cukup, kurang) in [
            (Administrator, Eselon::IIIa, Golongan::IIId, Golongan::IIIc),
            (Administrator, Eselon::IIIb, Golongan::IIIc, Golongan::IIIb),
            (Pengawas, Eselon::IVa, Golongan::IIIb, Golongan::IIIa),
            (Pengawas, Eselon::IVb, Golongan::IIIa, Golongan::IId),
        ] {
            let target = jabatan(jenis, Some(eselon));
            for (golongan, expected) in [
                (Some(cukup), Jawaban::Memenuhi),
                (Some(kurang), Jawaban::TidakMemenuhi),
                (None, Jawaban::BelumAdaData),
            ] {
                let mut rekam = layak();
                rekam.pegawai.golongan = golongan;
                assert_eq!(
                    jawaban(&rekam, &target, IdSyarat::Pangkat),
                    expected,
                    "{eselon} {golongan:?}"
                );
            }
        }
    }

    #[test]
    fn pangkat_belum_dapat_diperiksa_tanpa_eselon_jabatan() {
        let target = jabatan(JenisJabatan::Administrator, None);
        assert_eq!(
            jawaban(&layak(), &target, IdSyarat::Pangkat),
            Jawaban::BelumAdaData
        );
    }
}
