//! Time in the present post.

use chrono::NaiveDate;

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran};
use crate::aturan::{self, Syarat, SyaratJabatan};
use crate::waktu::{tanggal_panjang, ulang_tahun};

/// Neither too short nor too long in the present post; open candidacy suspends it.
pub(super) struct LamaJabatan;

/// How a time in post compares with what is normal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lama {
    Kurang,
    Wajar,
    Lewat,
}

impl Lama {
    /// Years are counted from day to day: the second is full on the second anniversary.
    fn of(tmt: NaiveDate, per: NaiveDate, diminta: aturan::LamaJabatan) -> Self {
        let genap = |tahun: u16| ulang_tahun(tmt, u32::from(tahun));
        if genap(diminta.paling_sedikit).is_none_or(|hari| per < hari) {
            Self::Kurang
        } else if diminta
            .paling_lama
            .and_then(genap)
            .is_some_and(|hari| per > hari)
        {
            Self::Lewat
        } else {
            Self::Wajar
        }
    }
}

impl Pemeriksaan for LamaJabatan {
    type Nilai = aturan::LamaJabatan;
    const ID: IdSyarat = IdSyarat::LamaJabatan;
    const KUNCI: &'static str = "lama_jabatan";
    const NAMA: &'static str = "Lama dalam jabatan";
    const TERGANTUNG: Tergantung = Tergantung::Jenis;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.lama_jabatan.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, diminta: &Self::Nilai) -> Jawaban {
        if sasaran.latar.pencalonan_terbuka {
            return Jawaban::Memenuhi;
        }
        let wajar = |tmt| Lama::of(tmt, sasaran.latar.per, *diminta) == Lama::Wajar;
        Jawaban::menurut(fakta.jabatan.map(|j| wajar(j.tmt)))
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, diminta: &Self::Nilai) -> String {
        let Some(kini) = bahan.jabatan else {
            return "Jabatan sekarang tidak tercatat.".to_owned();
        };
        let per = bahan.latar.per;
        let sejak = format!(
            "Menduduki {} sejak {} ({})",
            kini.nama,
            tanggal_panjang(kini.tmt_mulai),
            lamanya(kini.tmt_mulai, per)
        );
        if bahan.latar.pencalonan_terbuka {
            return format!(
                "{sejak}; lama jabatan tidak berlaku karena pengisian melalui pencalonan terbuka."
            );
        }
        let penilaian = match Lama::of(kini.tmt_mulai, per, *diminta) {
            Lama::Kurang => format!("belum {} tahun", diminta.paling_sedikit),
            Lama::Wajar => "dalam masa normal".to_owned(),
            Lama::Lewat => "lewat masa normal".to_owned(),
        };
        let normal = match diminta.paling_lama {
            Some(lama) => format!("{} sampai {lama} tahun", diminta.paling_sedikit),
            None => format!("paling sedikit {} tahun", diminta.paling_sedikit),
        };
        format!("{sejak}, {penilaian}; masa normal {normal}.")
    }
}

/// Full years and months from `tmt` to `per`.
fn lamanya(tmt: NaiveDate, per: NaiveDate) -> String {
    let tahun = per.years_since(tmt).unwrap_or(0);
    let genap = ulang_tahun(tmt, tahun).unwrap_or(tmt);
    let bulan = (1..12)
        .take_while(|b| {
            genap
                .checked_add_months(chrono::Months::new(*b))
                .is_some_and(|hari| hari <= per)
        })
        .count();
    format!("{tahun} tahun {bulan} bulan")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::Aturan;
    use crate::kelayakan::Latar;
    use crate::kelayakan::contoh::{
        administrator, aturan_dengan, latar, layak, masa, saran, temuan,
    };
    use crate::kepegawaian::RekamPegawai;
    use crate::peta_jabatan::JenisJabatan;

    fn aturan(paling_sedikit: u16, paling_lama: Option<u16>) -> Aturan {
        aturan_dengan(|s| {
            s.lama_jabatan = Some(saran(aturan::LamaJabatan {
                paling_sedikit,
                paling_lama,
            }));
        })
    }

    fn sejak(tmt: &str) -> RekamPegawai {
        let mut rekam = layak();
        rekam.riwayat_jabatan = vec![masa(JenisJabatan::Pengawas, tmt, None)];
        rekam
    }

    fn ask(latar: &Latar<'_>, rekam: &RekamPegawai) -> (Jawaban, String) {
        let temuan = temuan(latar, rekam, &administrator(), IdSyarat::LamaJabatan).unwrap();
        (temuan.hasil, temuan.bukti)
    }

    #[test]
    fn pol_02_masa_normal_dua_sampai_tiga_tahun() {
        let aturan = aturan(2, Some(3));
        for (tmt, expected, uraian) in [
            (
                "2024-11-23",
                Jawaban::TidakMemenuhi,
                "sejak 23 November 2024 (1 tahun 11 bulan), belum 2 tahun;",
            ),
            (
                "2024-11-22",
                Jawaban::Memenuhi,
                "(2 tahun 0 bulan), dalam masa normal;",
            ),
            (
                "2023-11-22",
                Jawaban::Memenuhi,
                "(3 tahun 0 bulan), dalam masa normal;",
            ),
            (
                "2023-11-21",
                Jawaban::TidakMemenuhi,
                "(3 tahun 0 bulan), lewat masa normal;",
            ),
        ] {
            let (jawaban, bukti) = ask(&latar(&aturan), &sejak(tmt));
            assert_eq!(jawaban, expected, "{tmt}");
            assert!(bukti.contains(uraian), "{bukti}");
            assert!(bukti.ends_with("masa normal 2 sampai 3 tahun."), "{bukti}");
        }
    }

    #[test]
    fn mut_05_jangka_waktu_tertentu_menurut_lama_dalam_jabatan() {
        let aturan = aturan(2, None);
        for (tmt, expected) in [
            ("2024-11-23", Jawaban::TidakMemenuhi),
            ("2024-11-22", Jawaban::Memenuhi),
            ("1995-01-01", Jawaban::Memenuhi),
        ] {
            let (jawaban, bukti) = ask(&latar(&aturan), &sejak(tmt));
            assert_eq!(jawaban, expected, "{tmt}");
            assert!(bukti.ends_with("paling sedikit 2 tahun."), "{bukti}");
        }
        let mut tanpa = layak();
        tanpa.riwayat_jabatan.clear();
        let (jawaban, bukti) = ask(&latar(&aturan), &tanpa);
        assert_eq!(jawaban, Jawaban::BelumAdaData);
        assert_eq!(bukti, "Jabatan sekarang tidak tercatat.");
    }

    #[test]
    fn sya_14_pencalonan_terbuka_mengesampingkan_lama_jabatan() {
        let aturan = aturan(2, Some(3));
        let terbuka = Latar {
            pencalonan_terbuka: true,
            ..latar(&aturan)
        };
        for tmt in ["2026-01-01", "2010-01-01"] {
            let (jawaban, bukti) = ask(&terbuka, &sejak(tmt));
            assert_eq!(jawaban, Jawaban::Memenuhi, "{tmt}");
            assert!(bukti.contains("pencalonan terbuka"), "{bukti}");
        }
    }

    #[test]
    fn lama_dihitung_dalam_tahun_dan_bulan_genap() {
        let lama = |tmt: &str, per: &str| lamanya(tmt.parse().unwrap(), per.parse().unwrap());
        assert_eq!(lama("2020-02-29", "2021-02-28"), "0 tahun 11 bulan");
        assert_eq!(lama("2020-02-29", "2021-03-01"), "1 tahun 0 bulan");
        assert_eq!(lama("2020-01-31", "2020-02-29"), "0 tahun 1 bulan");
        assert_eq!(lama("2020-11-22", "2020-11-22"), "0 tahun 0 bulan");
    }
}
