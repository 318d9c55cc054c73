//! Yearly performance and discipline.

use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran};
use crate::aturan::{self, KinerjaMinimal, Syarat, SyaratJabatan};
use crate::kepegawaian::{HukumanDisiplin, TingkatHukuman};
use crate::waktu::{kurangi_bulan, tanggal_panjang};

/// The predicate of each of the last years. One year that falls short decides, even if another is missing.
pub(super) struct Kinerja;

impl Pemeriksaan for Kinerja {
    type Nilai = KinerjaMinimal;
    const ID: IdSyarat = IdSyarat::Kinerja;
    const KUNCI: &'static str = "kinerja";
    const NAMA: &'static str = "Kinerja";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.kinerja.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, diminta: &Self::Nilai) -> Jawaban {
        let mut hilang = false;
        for mundur in 1..=diminta.tahun {
            match fakta.predikat(mundur) {
                Some(p) if p < diminta.predikat => return Jawaban::TidakMemenuhi,
                Some(_) => {}
                None => hilang = true,
            }
        }
        Jawaban::menurut((!hilang).then_some(true))
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, diminta: &Self::Nilai) -> String {
        let mut bukti = String::new();
        for mundur in 1..=diminta.tahun {
            let tahun = bahan.latar.per.year() - i32::from(mundur);
            let _infallible = match bahan.fakta.predikat(mundur) {
                Some(p) => write!(bukti, "SKP {tahun} {p}; "),
                None => write!(bukti, "SKP {tahun} tidak ada; "),
            };
        }
        let _infallible = write!(bukti, "diminta paling rendah {}.", diminta.predikat);
        bukti
    }
}

/// No punishment that still runs; without an end it does.
pub(super) struct Disiplin;

impl Pemeriksaan for Disiplin {
    type Nilai = Vec<TingkatHukuman>;
    const ID: IdSyarat = IdSyarat::Disiplin;
    const KUNCI: &'static str = "disiplin";
    const NAMA: &'static str = "Hukuman disiplin";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.disiplin.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, menghalangi: &Self::Nilai) -> Jawaban {
        Jawaban::bila(!dihukum_sejak(fakta, menghalangi, sasaran.latar.per))
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, menghalangi: &Self::Nilai) -> String {
        let per = bahan.latar.per;
        hukuman_sejak(bahan, menghalangi, per).next().map_or_else(
            || {
                format!(
                    "Tidak ada hukuman disiplin {} yang sedang berjalan.",
                    sebut(menghalangi)
                )
            },
            |hukuman| format!("{}.", uraian(hukuman)),
        )
    }
}

/// No punishment that ran in the last years, or ever; what ran out long ago is not weighed.
pub(super) struct DisiplinLampau;

impl DisiplinLampau {
    fn sejak(per: NaiveDate, diminta: &aturan::DisiplinLampau) -> NaiveDate {
        diminta
            .tahun
            .and_then(|tahun| kurangi_bulan(per, u32::from(tahun) * 12))
            .unwrap_or(NaiveDate::MIN)
    }
}

impl Pemeriksaan for DisiplinLampau {
    type Nilai = aturan::DisiplinLampau;
    const ID: IdSyarat = IdSyarat::DisiplinLampau;
    const KUNCI: &'static str = "disiplin_lampau";
    const NAMA: &'static str = "Riwayat hukuman disiplin";
    const TERGANTUNG: Tergantung = Tergantung::Jenis;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.disiplin_lampau.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, diminta: &Self::Nilai) -> Jawaban {
        let sejak = Self::sejak(sasaran.latar.per, diminta);
        Jawaban::bila(!dihukum_sejak(fakta, &diminta.tingkat, sejak))
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, diminta: &Self::Nilai) -> String {
        let sejak = Self::sejak(bahan.latar.per, diminta);
        let tingkat = sebut(&diminta.tingkat);
        let masa = diminta.tahun.map_or_else(
            || "sepanjang riwayat".to_owned(),
            |tahun| {
                format!(
                    "dalam {tahun} tahun terakhir (sejak {})",
                    tanggal_panjang(sejak)
                )
            },
        );
        let mut hukuman: Vec<_> = hukuman_sejak(bahan, &diminta.tingkat, sejak).collect();
        hukuman.sort_by_key(|h| h.tmt_mulai);
        match hukuman.as_slice() {
            [] => format!("Tidak ada hukuman disiplin {tingkat} {masa}."),
            [satu] => format!("{}; yang ditimbang: {tingkat} {masa}.", uraian(satu)),
            [.., terakhir] => format!(
                "{} kali dihukum; yang terakhir: {}; yang ditimbang: {tingkat} {masa}.",
                hukuman.len(),
                uraian(terakhir)
            ),
        }
    }
}

/// Whether a punishment begun by the date ran on `sejak` or later.
fn dihukum_sejak(fakta: &Fakta, tingkat: &[TingkatHukuman], sejak: NaiveDate) -> bool {
    tingkat
        .iter()
        .filter_map(|t| fakta.hukuman_sampai(*t))
        .any(|sampai| sampai >= sejak)
}

fn hukuman_sejak<'a>(
    bahan: &'a Bahan<'_>,
    tingkat: &'a [TingkatHukuman],
    sejak: NaiveDate,
) -> impl Iterator<Item = &'a HukumanDisiplin> {
    let per = bahan.latar.per;
    bahan
        .rekam
        .hukuman_disiplin
        .iter()
        .filter(|h| tingkat.contains(&h.tingkat))
        .filter(move |h| h.tmt_mulai <= per && h.tmt_selesai.is_none_or(|akhir| akhir >= sejak))
}

fn uraian(hukuman: &HukumanDisiplin) -> String {
    let akhir = hukuman.tmt_selesai.map_or_else(
        || "tanpa tanggal selesai".to_owned(),
        |akhir| format!("sampai {}", tanggal_panjang(akhir)),
    );
    format!(
        "Hukuman disiplin {} ({}) berlaku sejak {} {akhir}",
        hukuman.tingkat,
        hukuman.jenis,
        tanggal_panjang(hukuman.tmt_mulai)
    )
}

fn sebut(tingkat: &[TingkatHukuman]) -> String {
    tingkat
        .iter()
        .map(|t| t.to_string().to_lowercase())
        .collect::<Vec<_>>()
        .join(" atau ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::bawaan;
    use crate::kelayakan::contoh::{
        administrator, aturan_dengan, d, jawaban, jawaban_menurut, latar, layak, pengawas, saran,
        skp, temuan,
    };
    use crate::kepegawaian::Predikat;
    use crate::peta_jabatan::Jabatan;

    fn check_kinerja(jabatan: &Jabatan) {
        use Jawaban::{BelumAdaData, Memenuhi, TidakMemenuhi};
        use Predikat::{Baik, ButuhPerbaikan, SangatBaik, SangatKurang};
        for (tahun, expected) in [
            (&[(2025, Baik), (2024, SangatBaik)][..], Memenuhi),
            (&[(2025, Baik), (2024, ButuhPerbaikan)], TidakMemenuhi),
            (&[(2025, SangatKurang), (2024, Baik)], TidakMemenuhi),
            // One year missing: undecided while the other is Baik, decided once it is not.
            (&[(2025, Baik)], BelumAdaData),
            (&[(2024, SangatBaik)], BelumAdaData),
            (&[(2025, ButuhPerbaikan)], TidakMemenuhi),
            (&[(2024, ButuhPerbaikan)], TidakMemenuhi),
            (&[], BelumAdaData),
            // Neither the year of the date nor the third year back counts.
            (&[(2026, Baik), (2025, Baik), (2023, Baik)], BelumAdaData),
            (
                &[
                    (2026, SangatKurang),
                    (2025, Baik),
                    (2024, Baik),
                    (2023, SangatKurang),
                ],
                Memenuhi,
            ),
            // Two entries of one year: the lower one.
            (
                &[(2025, Baik), (2025, ButuhPerbaikan), (2024, Baik)],
                TidakMemenuhi,
            ),
        ] {
            let mut rekam = layak();
            rekam.skp = tahun.iter().map(|(t, p)| skp(*t, *p)).collect();
            let answer = jawaban(&rekam, jabatan, IdSyarat::Kinerja);
            assert_eq!(answer, expected, "{tahun:?}");
        }
    }

    #[test]
    fn sya_a5_kinerja_dua_tahun_terakhir_paling_rendah_baik() {
        check_kinerja(&administrator());
    }

    #[test]
    fn sya_p5_kinerja_dua_tahun_terakhir_paling_rendah_baik() {
        check_kinerja(&pengawas());
    }

    /// DP3 came to an end in 2014: the predicate stands for its elements.
    #[test]
    fn sya_12_dp3_dua_tahun_paling_rendah_baik_dibaca_dari_predikat() {
        use Predikat::{Baik, ButuhPerbaikan, SangatBaik};
        let djpb = bawaan().iter().find(|a| a.id == "djpb-2012").unwrap();
        for (predikat, expected) in [
            (Baik, Jawaban::Memenuhi),
            (ButuhPerbaikan, Jawaban::TidakMemenuhi),
        ] {
            let mut rekam = layak();
            rekam.skp = vec![skp(2025, SangatBaik), skp(2024, predikat)];
            for jabatan in [administrator(), pengawas()] {
                let answer = jawaban_menurut(djpb, &rekam, &jabatan, IdSyarat::Kinerja);
                assert_eq!(answer, Some(expected), "{predikat}");
            }
        }
    }

    #[test]
    fn sya_a3_disiplin_sedang_dan_berat_menghalangi_selama_berjalan() {
        use Jawaban::{Memenuhi, TidakMemenuhi};
        use TingkatHukuman::{Berat, Ringan, Sedang};
        for (tingkat, mulai, selesai, expected) in [
            (Sedang, "2026-11-22", Some("2027-05-22"), TidakMemenuhi),
            (Sedang, "2026-11-23", Some("2027-05-22"), Memenuhi),
            (Berat, "2025-11-22", Some("2026-11-22"), TidakMemenuhi),
            (Berat, "2025-11-21", Some("2026-11-21"), Memenuhi),
            (Berat, "2020-01-01", None, TidakMemenuhi),
            (Ringan, "2026-11-01", Some("2027-11-01"), Memenuhi),
            (Ringan, "2026-11-01", None, Memenuhi),
        ] {
            let mut rekam = layak();
            rekam.hukuman_disiplin = vec![HukumanDisiplin {
                tingkat,
                jenis: "Hukuman".into(),
                nomor_sk: None,
                tmt_mulai: d(mulai),
                tmt_selesai: selesai.map(d),
            }];
            let answer = jawaban(&rekam, &administrator(), IdSyarat::Disiplin);
            assert_eq!(answer, expected, "{tingkat} {mulai} {selesai:?}");
        }
        assert_eq!(
            jawaban(&layak(), &administrator(), IdSyarat::Disiplin),
            Memenuhi
        );
    }

    fn hukuman(tingkat: TingkatHukuman, mulai: &str, selesai: Option<&str>) -> HukumanDisiplin {
        HukumanDisiplin {
            tingkat,
            jenis: "Penundaan kenaikan gaji".into(),
            nomor_sk: None,
            tmt_mulai: d(mulai),
            tmt_selesai: selesai.map(d),
        }
    }

    #[test]
    fn sya_13_riwayat_hukuman_disiplin_ditimbang_dalam_masanya() {
        use Jawaban::{Memenuhi, TidakMemenuhi};
        use TingkatHukuman::{Berat, Ringan, Sedang};
        for (tahun, tingkat, mulai, selesai, expected) in [
            // Ran out on the first day that is still weighed, and the day before.
            (
                Some(5),
                Sedang,
                "2020-11-22",
                Some("2021-11-22"),
                TidakMemenuhi,
            ),
            (Some(5), Sedang, "2020-11-21", Some("2021-11-21"), Memenuhi),
            (None, Berat, "1999-01-01", Some("2000-01-01"), TidakMemenuhi),
            (Some(5), Berat, "2010-01-01", None, TidakMemenuhi),
            (Some(5), Ringan, "2026-01-01", Some("2026-01-01"), Memenuhi),
            (Some(5), Sedang, "2026-11-23", Some("2027-11-23"), Memenuhi),
        ] {
            let aturan = aturan_dengan(|s| {
                s.disiplin_lampau = Some(saran(aturan::DisiplinLampau {
                    tingkat: vec![Sedang, Berat],
                    tahun,
                }));
            });
            let mut rekam = layak();
            rekam.hukuman_disiplin = vec![hukuman(tingkat, mulai, selesai)];
            let answer =
                jawaban_menurut(&aturan, &rekam, &administrator(), IdSyarat::DisiplinLampau);
            assert_eq!(
                answer,
                Some(expected),
                "{tahun:?} {tingkat} {mulai} {selesai:?}"
            );
        }
    }

    #[test]
    fn sya_13_bukti_riwayat_hukuman_menyebut_yang_terakhir() {
        let aturan = aturan_dengan(|s| {
            s.disiplin_lampau = Some(saran(aturan::DisiplinLampau {
                tingkat: vec![TingkatHukuman::Sedang, TingkatHukuman::Berat],
                tahun: Some(10),
            }));
        });
        let bukti = |hukuman: Vec<HukumanDisiplin>| {
            let mut rekam = layak();
            rekam.hukuman_disiplin = hukuman;
            temuan(
                &latar(&aturan),
                &rekam,
                &administrator(),
                IdSyarat::DisiplinLampau,
            )
            .unwrap()
            .bukti
        };
        let lama = hukuman(TingkatHukuman::Sedang, "2018-01-01", Some("2019-01-01"));
        let baru = hukuman(TingkatHukuman::Berat, "2022-01-01", Some("2023-01-01"));
        let masa = "sedang atau berat dalam 10 tahun terakhir (sejak 22 November 2016).";
        assert_eq!(bukti(vec![]), format!("Tidak ada hukuman disiplin {masa}"));
        assert_eq!(
            bukti(vec![lama.clone()]),
            format!(
                "Hukuman disiplin Sedang (Penundaan kenaikan gaji) berlaku sejak 1 Januari 2018 sampai 1 Januari 2019; yang ditimbang: {masa}"
            )
        );
        // What ran out before, and what has not begun, is no evidence.
        let usai = hukuman(TingkatHukuman::Berat, "2000-01-01", Some("2001-01-01"));
        let nanti = hukuman(TingkatHukuman::Berat, "2026-11-23", Some("2027-11-23"));
        assert_eq!(bukti(vec![usai, nanti]), bukti(vec![]));
        let dua = bukti(vec![baru, lama]);
        assert!(
            dua.starts_with("2 kali dihukum; yang terakhir: Hukuman disiplin Berat"),
            "{dua}"
        );
        assert!(dua.ends_with(masa), "{dua}");
    }
}
