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
    const TERGANTUNG: Tergantung = Tergantung::Ciri;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.pendidikan.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, kelas: &Self::Nilai) -> Jawaban {
        let diminta = Self::diminta(sasaran, *kelas).tingkat();
        Jawaban::menurut(fakta.pendidikan.map(|punya| punya.tingkat() >= diminta))
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
    const TERGANTUNG: Tergantung = Tergantung::Ciri;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<u8>> {
        syarat.pangkat.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, toleransi: &u8) -> Jawaban {
        let cukup = Self::diminta(sasaran, *toleransi)
            .and_then(|(.., diminta)| fakta.golongan.map(|punya| punya >= diminta));
        Jawaban::menurut(cukup)
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
