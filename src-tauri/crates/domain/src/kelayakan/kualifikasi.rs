//! Education and rank.

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran};
use crate::aturan::{Syarat, SyaratJabatan};
use crate::kepegawaian::{self, Golongan};
use crate::peta_jabatan::Eselon;

/// The class's minimum, or the post's own where that is higher.
pub(super) struct Pendidikan;

impl Pendidikan {
    fn diminta(sasaran: &Sasaran<'_>, kelas: kepegawaian::Pendidikan) -> kepegawaian::Pendidikan {
        sasaran
            .jabatan
            .pendidikan_minimal
            .filter(|sendiri| sendiri.tingkat() > kelas.tingkat())
            .unwrap_or(kelas)
    }
}

impl Pemeriksaan for Pendidikan {
    type Nilai = kepegawaian::Pendidikan;
    const ID: IdSyarat = IdSyarat::Pendidikan;
    const KUNCI: &'static str = "pendidikan";
    const NAMA: &'static str = "Pendidikan";
    const TERGANTUNG: Tergantung = Tergantung::Pendidikan;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.pendidikan.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, kelas: &Self::Nilai) -> Jawaban {
        Self::penjawab(sasaran, kelas)(fakta)
    }

    fn diminta_sama(sasaran: &Sasaran<'_>, kelas: &Self::Nilai) -> Option<String> {
        Some(Self::diminta(sasaran, *kelas).tingkat().to_string())
    }

    fn penjawab<'s>(
        sasaran: &'s Sasaran<'_>,
        kelas: &'s Self::Nilai,
    ) -> impl Fn(&Fakta) -> Jawaban + 's {
        let diminta = Self::diminta(sasaran, *kelas).tingkat();
        // `ALL` is in the order of the levels.
        let cukup = kepegawaian::Pendidikan::ALL.map(|p| p.tingkat() >= diminta);
        move |fakta| Jawaban::menurut(fakta.pendidikan.map(|punya| cukup[punya as usize]))
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, kelas: &Self::Nilai) -> String {
        let diminta = Self::diminta(sasaran, *kelas);
        match bahan.fakta.pendidikan {
            None => {
                format!("Tingkat pendidikan tidak tercatat; diminta paling rendah {diminta}.")
            }
            Some(punya) => format!("Pendidikan {punya}; diminta paling rendah {diminta}."),
        }
    }
}

/// At most so many ranks below the lowest of the post's eselon.
pub(super) struct Pangkat;

impl Pangkat {
    /// Eselon, its lowest rank, and the rank asked for.
    fn diminta(sasaran: &Sasaran<'_>, toleransi: u8) -> Option<(Eselon, Golongan, Golongan)> {
        let eselon = sasaran.jabatan.eselon?;
        let terendah = sasaran.latar.aturan.golongan_terendah.nilai[&eselon];
        let diminta = (0..toleransi).fold(terendah, |g, _| g.one_below());
        Some((eselon, terendah, diminta))
    }
}

impl Pemeriksaan for Pangkat {
    type Nilai = u8;
    const ID: IdSyarat = IdSyarat::Pangkat;
    const KUNCI: &'static str = "pangkat";
    const NAMA: &'static str = "Pangkat dan golongan";
    const TERGANTUNG: Tergantung = Tergantung::Eselon;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<u8>> {
        syarat.pangkat.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, toleransi: &u8) -> Jawaban {
        Self::penjawab(sasaran, toleransi)(fakta)
    }

    fn diminta_sama(sasaran: &Sasaran<'_>, toleransi: &u8) -> Option<String> {
        let diminta = Self::diminta(sasaran, *toleransi);
        Some(format!("{:?}", diminta.map(|(.., diminta)| diminta)))
    }

    fn penjawab<'s>(
        sasaran: &'s Sasaran<'_>,
        toleransi: &'s u8,
    ) -> impl Fn(&Fakta) -> Jawaban + 's {
        let diminta = Self::diminta(sasaran, *toleransi).map(|(.., diminta)| diminta);
        move |fakta| {
            let punya = fakta.golongan;
            Jawaban::menurut(diminta.and_then(|diminta| punya.map(|punya| punya >= diminta)))
        }
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, toleransi: &u8) -> String {
        let Some((eselon, terendah, diminta)) = Self::diminta(sasaran, *toleransi) else {
            return "Eselon jabatan yang dituju tidak tercatat pada peta jabatan.".to_owned();
        };
        match bahan.fakta.golongan {
            None => format!("Golongan tidak tercatat; diminta paling rendah {diminta}."),
            Some(punya) => format!(
                "Golongan {punya}; diminta paling rendah {diminta} (golongan terendah eselon {eselon} adalah {terendah})."
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{
        administrator, aturan_dengan, jabatan, jawaban, jawaban_menurut, kolaka, latar, layak,
        pengawas, saran, temuan,
    };
    use crate::kelayakan::{IdSyarat, Jawaban};
    use crate::kepegawaian::{Golongan, Pendidikan};
    use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan};

    type Kasus = (Option<Pendidikan>, Option<Pendidikan>, Jawaban);

    /// The post's own minimum, the person's education, the answer.
    fn check(jabatan: &Jabatan, kasus: &[Kasus]) {
        for (sendiri, punya, expected) in kasus {
            let mut rekam = layak();
            rekam.pegawai.pendidikan = *punya;
            let mut jabatan = jabatan.clone();
            jabatan.pendidikan_minimal = *sendiri;
            assert_eq!(
                jawaban(&rekam, &jabatan, IdSyarat::Pendidikan),
                *expected,
                "{} {sendiri:?} {punya:?}",
                jabatan.jenis
            );
        }
    }

    #[test]
    fn sya_a2_pendidikan_administrator_paling_rendah_s1_atau_d4() {
        use Jawaban::{BelumAdaData, Memenuhi, TidakMemenuhi};
        use Pendidikan::{D3, D4, S1, S2};
        check(
            &administrator(),
            &[
                (None, Some(S1), Memenuhi),
                (None, Some(D4), Memenuhi),
                (None, Some(D3), TidakMemenuhi),
                (Some(S2), Some(S1), TidakMemenuhi),
                (Some(S2), Some(S2), Memenuhi),
                // A post's own minimum below the class's lowers nothing.
                (Some(D3), Some(D3), TidakMemenuhi),
                (None, None, BelumAdaData),
            ],
        );
    }

    /// A post's own minimum on the class's level is the class's.
    #[test]
    fn sya_a2_syarat_jabatan_sendiri_hanya_disebut_bila_lebih_tinggi() {
        for (sendiri, diminta) in [
            (Some(Pendidikan::D3), "paling rendah S-1."),
            (Some(Pendidikan::D4), "paling rendah S-1."),
            (Some(Pendidikan::S2), "paling rendah S-2."),
        ] {
            let mut jabatan = administrator();
            jabatan.pendidikan_minimal = sendiri;
            let temuan = temuan(&latar(kolaka()), &layak(), &jabatan, IdSyarat::Pendidikan);
            let bukti = temuan.unwrap().bukti;
            assert!(bukti.ends_with(diminta), "{sendiri:?}: {bukti}");
        }
    }

    #[test]
    fn sya_p2_pendidikan_pengawas_paling_rendah_d3() {
        use Jawaban::{BelumAdaData, Memenuhi, TidakMemenuhi};
        use Pendidikan::{D2, D3, D4, S1};
        check(
            &pengawas(),
            &[
                (None, Some(D3), Memenuhi),
                (None, Some(D2), TidakMemenuhi),
                (Some(S1), Some(D4), Memenuhi),
                (Some(S1), Some(D3), TidakMemenuhi),
                (None, None, BelumAdaData),
            ],
        );
    }

    #[test]
    fn sya_11_pendidikan_eselon_dua_paling_rendah_s1() {
        let mut aturan = kolaka().clone();
        let seperti_administrator = aturan.syarat[&JenisJabatan::Administrator].clone();
        aturan
            .syarat
            .insert(JenisJabatan::JptPratama, seperti_administrator);
        aturan.pengisian.remove(&JenisJabatan::JptPratama);
        let target = jabatan(JenisJabatan::JptPratama, Some(Eselon::IIb));
        for (punya, expected) in [
            (Pendidikan::S1, Jawaban::Memenuhi),
            (Pendidikan::D4, Jawaban::Memenuhi),
            (Pendidikan::D3, Jawaban::TidakMemenuhi),
        ] {
            let mut rekam = layak();
            rekam.pegawai.pendidikan = Some(punya);
            let answer = jawaban_menurut(&aturan, &rekam, &target, IdSyarat::Pendidikan);
            assert_eq!(answer, Some(expected), "{punya}");
        }
    }

    #[test]
    fn sya_09_pangkat_menurut_eselon_dengan_toleransi_satu_tingkat() {
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
    fn sya_09_pangkat_belum_dapat_diperiksa_tanpa_eselon_jabatan() {
        let target = jabatan(JenisJabatan::Administrator, None);
        assert_eq!(
            jawaban(&layak(), &target, IdSyarat::Pangkat),
            Jawaban::BelumAdaData
        );
    }

    #[test]
    fn sya_10_pangkat_serendahnya_satu_tingkat_di_bawah_jenjang_pangkat_jabatan() {
        use Golongan::{IIIb, IIIc, IIId};
        for (toleransi, cukup, kurang) in [(0, IIId, IIIc), (1, IIIc, IIIb)] {
            let aturan = aturan_dengan(|s| s.pangkat = Some(saran(toleransi)));
            for (golongan, expected) in
                [(cukup, Jawaban::Memenuhi), (kurang, Jawaban::TidakMemenuhi)]
            {
                let mut rekam = layak();
                rekam.pegawai.golongan = Some(golongan);
                let answer = jawaban_menurut(&aturan, &rekam, &administrator(), IdSyarat::Pangkat);
                assert_eq!(answer, Some(expected), "{toleransi} {golongan}");
            }
        }
    }
}
