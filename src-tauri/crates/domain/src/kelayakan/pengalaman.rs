//! Time in posts of the required level.

use super::fakta::begun;
use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran};
use crate::aturan::{self, Syarat, SyaratJabatan};
use crate::waktu::tanggal_panjang;

/// Met at once by a post of the target's own level or higher; otherwise days in posts of the required level count.
fn cukup(fakta: &Fakta, sasaran: &Sasaran<'_>, diminta: aturan::Pengalaman) -> Jawaban {
    Jawaban::menurut(fakta.jenjang_tertinggi.map(|tertinggi| {
        tertinggi >= sasaran.jenjang
            || i64::from(fakta.hari_pada(diminta.jenjang)) >= diminta.hari()
    }))
}

fn uraian(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, diminta: aturan::Pengalaman) -> String {
    let Bahan { latar, fakta, .. } = bahan;
    if fakta.jenjang_tertinggi.is_none() {
        return "Riwayat jabatan tidak tercatat.".to_owned();
    }
    let setingkat = begun(bahan.rekam, latar.per)
        .filter(|r| latar.aturan.jenjang(r.jenis) >= sasaran.jenjang)
        .min_by_key(|r| r.tmt_mulai);
    if let Some(r) = setingkat {
        return format!(
            "Menduduki {} ({}) sejak {}, setingkat atau lebih tinggi daripada jabatan yang dituju.",
            r.nama,
            r.jenis,
            tanggal_panjang(r.tmt_mulai)
        );
    }
    format!(
        "{} hari pada jabatan {} atau yang setingkat sampai dengan {}; diminta {} tahun ({} hari).",
        fakta.hari_pada(diminta.jenjang),
        latar.aturan.nama_jenjang(diminta.jenjang),
        tanggal_panjang(latar.per),
        diminta.tahun,
        diminta.hari()
    )
}

/// By the pack's own number.
pub(super) struct Pengalaman;

impl Pemeriksaan for Pengalaman {
    type Nilai = aturan::Pengalaman;
    const ID: IdSyarat = IdSyarat::Pengalaman;
    const KUNCI: &'static str = "pengalaman";
    const NAMA: &'static str = "Pengalaman jabatan";
    const TERGANTUNG: Tergantung = Tergantung::Jenis;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.pengalaman.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, diminta: &Self::Nilai) -> Jawaban {
        cukup(fakta, sasaran, *diminta)
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, diminta: &Self::Nilai) -> String {
        uraian(bahan, sasaran, *diminta)
    }
}

/// By the PP's number, where the pack's own is laxer; both are shown.
pub(super) struct PengalamanPp;

impl Pemeriksaan for PengalamanPp {
    type Nilai = aturan::Pengalaman;
    const ID: IdSyarat = IdSyarat::PengalamanPp;
    const KUNCI: &'static str = "pengalaman_pp";
    const NAMA: &'static str = "Pengalaman jabatan menurut PP";
    const TERGANTUNG: Tergantung = Tergantung::Jenis;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.pengalaman_pp.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, diminta: &Self::Nilai) -> Jawaban {
        cukup(fakta, sasaran, *diminta)
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, diminta: &Self::Nilai) -> String {
        let bukti = uraian(bahan, sasaran, *diminta);
        let Some(lokal) = &sasaran.syarat.pengalaman else {
            return bukti;
        };
        format!(
            "{bukti} {} meminta {} tahun ({} hari), PP {} tahun.",
            bahan.latar.aturan.singkatan,
            lokal.nilai.tahun,
            lokal.nilai.hari(),
            diminta.tahun
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{
        administrator, banjar, jawaban, jawaban_menurut, kolaka, latar, layak, masa, pengawas,
    };
    use crate::kelayakan::{Fakta, Hasil, IdSyarat, Jawaban, periksa};
    use crate::kepegawaian::RiwayatJabatan;
    use crate::peta_jabatan::JenisJabatan::{
        Administrator, AhliMadya, AhliMuda, AhliPertama, JptPratama, Pelaksana, Pengawas, Penyelia,
        Terampil,
    };
    use crate::peta_jabatan::{JenisJabatan, Jenjang};

    type Masa = (JenisJabatan, &'static str, Option<&'static str>);

    fn riwayat(masa_masa: &[Masa]) -> Vec<RiwayatJabatan> {
        masa_masa
            .iter()
            .map(|(jenis, mulai, selesai)| masa(*jenis, mulai, *selesai))
            .collect()
    }

    #[test]
    fn sya_a4_pengalaman_administrator_tiga_tahun_pada_jenjang_pengawas() {
        use Jawaban::{BelumAdaData, Memenuhi, TidakMemenuhi};
        let cases: [(&[Masa], Jawaban); 16] = [
            // 1,095 days up to and including 22 November 2026, and one less.
            (&[(Pengawas, "2023-11-24", None)], Memenuhi),
            (&[(Pengawas, "2023-11-25", None)], TidakMemenuhi),
            // Functional posts of the level count alike.
            (&[(AhliMuda, "2023-11-24", None)], Memenuhi),
            (&[(Penyelia, "2023-11-24", None)], Memenuhi),
            // Lower posts do not.
            (&[(Pelaksana, "2000-01-01", None)], TidakMemenuhi),
            (&[(Terampil, "2000-01-01", None)], TidakMemenuhi),
            // A gap does not count: 366 + 729 days, and one less.
            (
                &[
                    (Pengawas, "2020-01-01", Some("2020-12-31")),
                    (AhliMuda, "2024-11-24", None),
                ],
                Memenuhi,
            ),
            (
                &[
                    (Pengawas, "2020-01-01", Some("2020-12-30")),
                    (AhliMuda, "2024-11-24", None),
                ],
                TidakMemenuhi,
            ),
            // Overlapping days count once: two posts of 1,000 days from one day on.
            (
                &[
                    (Pengawas, "2020-01-01", Some("2022-09-26")),
                    (AhliMuda, "2020-01-01", Some("2022-09-26")),
                ],
                TidakMemenuhi,
            ),
            // Partly overlapping, 2020-01-01 to 2022-12-30 without a break.
            (
                &[
                    (Pengawas, "2020-01-01", Some("2021-12-31")),
                    (AhliMuda, "2021-06-01", Some("2022-12-30")),
                ],
                Memenuhi,
            ),
            // What comes after the date does not count.
            (
                &[(Pengawas, "2023-12-01", Some("2030-01-01"))],
                TidakMemenuhi,
            ),
            // A post of the target's level or higher fulfils it, once begun and even if long ended.
            (&[(Administrator, "2026-11-22", None)], Memenuhi),
            (
                &[
                    (AhliMadya, "2015-01-01", Some("2015-01-02")),
                    (Pelaksana, "2015-01-03", None),
                ],
                Memenuhi,
            ),
            (&[(JptPratama, "2020-01-01", None)], Memenuhi),
            (
                &[
                    (Pelaksana, "2020-01-01", None),
                    (Administrator, "2026-11-23", None),
                ],
                TidakMemenuhi,
            ),
            (&[], BelumAdaData),
        ];
        for (masa_masa, expected) in cases {
            let mut rekam = layak();
            rekam.riwayat_jabatan = riwayat(masa_masa);
            let answer = jawaban(&rekam, &administrator(), IdSyarat::Pengalaman);
            assert_eq!(answer, expected, "{masa_masa:?}");
        }
    }

    #[test]
    fn sya_p4_pengalaman_pengawas_empat_tahun_di_kolaka_timur_tiga_di_banjar() {
        for (mulai, kolaka_timur, banjar_2021, menurut_pp) in [
            (
                "2022-11-24",
                Jawaban::Memenuhi,
                Jawaban::Memenuhi,
                Jawaban::Memenuhi,
            ),
            (
                "2022-11-25",
                Jawaban::TidakMemenuhi,
                Jawaban::Memenuhi,
                Jawaban::TidakMemenuhi,
            ),
            (
                "2023-11-24",
                Jawaban::TidakMemenuhi,
                Jawaban::Memenuhi,
                Jawaban::TidakMemenuhi,
            ),
            (
                "2023-11-25",
                Jawaban::TidakMemenuhi,
                Jawaban::TidakMemenuhi,
                Jawaban::TidakMemenuhi,
            ),
        ] {
            let mut rekam = layak();
            rekam.riwayat_jabatan = riwayat(&[(AhliPertama, mulai, None)]);
            let ask = |aturan, syarat| jawaban_menurut(aturan, &rekam, &pengawas(), syarat);
            assert_eq!(
                ask(kolaka(), IdSyarat::Pengalaman),
                Some(kolaka_timur),
                "{mulai}"
            );
            assert_eq!(ask(kolaka(), IdSyarat::PengalamanPp), None);
            assert_eq!(
                ask(banjar(), IdSyarat::Pengalaman),
                Some(banjar_2021),
                "{mulai}"
            );
            assert_eq!(
                ask(banjar(), IdSyarat::PengalamanPp),
                Some(menurut_pp),
                "{mulai}"
            );
        }
    }

    #[test]
    fn sya_p4_angka_daerah_yang_lebih_longgar_ditampilkan_bersama_angka_pp() {
        let mut rekam = layak();
        rekam.riwayat_jabatan = riwayat(&[(AhliPertama, "2023-11-24", None)]);
        let hasil = periksa(&rekam, &pengawas(), &latar(banjar())).unwrap();
        // The PP's number is advice.
        assert_eq!(hasil.hasil, Hasil::Memenuhi);
        let bukti = |id| &hasil.temuan.iter().find(|t| t.syarat == id).unwrap().bukti;
        let lokal = bukti(IdSyarat::Pengalaman);
        assert!(
            lokal.contains("1095 hari") && lokal.contains("diminta 3 tahun"),
            "{lokal}"
        );
        let pp = bukti(IdSyarat::PengalamanPp);
        for angka in [
            "1095 hari",
            "diminta 4 tahun (1460 hari)",
            "meminta 3 tahun (1095 hari)",
        ] {
            assert!(pp.contains(angka), "{pp}");
        }
    }

    #[test]
    fn hari_kabisat_dihitung_sebagai_satu_hari() {
        let mut rekam = layak();
        rekam.riwayat_jabatan = riwayat(&[(Pengawas, "2024-02-28", Some("2024-03-01"))]);
        let fakta = Fakta::new(&rekam, &latar(kolaka()));
        assert_eq!(fakta.hari_pada(Jenjang(2)), 3);
    }

    #[test]
    fn masa_yang_berakhir_sebelum_mulai_tidak_dihitung() {
        let mut rekam = layak();
        rekam.riwayat_jabatan = riwayat(&[
            (Pengawas, "2020-01-10", Some("2020-01-01")),
            (Pengawas, "2020-01-11", Some("2020-01-12")),
        ]);
        let fakta = Fakta::new(&rekam, &latar(kolaka()));
        assert_eq!(fakta.hari_pada(Jenjang(2)), 2);
    }
}
