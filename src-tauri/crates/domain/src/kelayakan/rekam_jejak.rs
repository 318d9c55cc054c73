//! Yearly performance and discipline.

use std::fmt::Write as _;

use chrono::Datelike;

use super::{Bahan, Jawab};
use crate::aturan::KinerjaMinimal;
use crate::kepegawaian::TingkatHukuman;
use crate::waktu::tanggal_panjang;

pub(super) fn kinerja(bahan: &Bahan<'_>, diminta: KinerjaMinimal) -> Jawab {
    let mut kurang = false;
    let mut hilang = false;
    let mut bukti = String::new();
    for mundur in 1..=diminta.tahun {
        let tahun = bahan.per.year() - i32::from(mundur);
        let predikat = bahan.predikat(mundur);
        hilang |= predikat.is_none();
        kurang |= predikat.is_some_and(|p| p < diminta.predikat);
        let _infallible = match predikat {
            Some(p) => write!(bukti, "SKP {tahun} {p}; "),
            None => write!(bukti, "SKP {tahun} tidak ada; "),
        };
    }
    let _infallible = write!(bukti, "diminta paling rendah {}.", diminta.predikat);
    if hilang && !kurang {
        Jawab::kosong(bukti)
    } else {
        Jawab::bila(!kurang, bukti)
    }
}

/// A punishment without an end still runs.
pub(super) fn disiplin(bahan: &Bahan<'_>, menghalangi: &[TingkatHukuman]) -> Jawab {
    let berjalan = bahan
        .rekam
        .hukuman_disiplin
        .iter()
        .filter(|h| menghalangi.contains(&h.tingkat))
        .find(|h| h.tmt_mulai <= bahan.per && h.tmt_selesai.is_none_or(|akhir| akhir >= bahan.per));
    let Some(hukuman) = berjalan else {
        return Jawab::bila(
            true,
            format!(
                "Tidak ada hukuman disiplin {} yang sedang berjalan.",
                daftar(menghalangi)
            ),
        );
    };
    let akhir = hukuman.tmt_selesai.map_or_else(
        || "tanpa tanggal selesai".to_owned(),
        |akhir| format!("sampai {}", tanggal_panjang(akhir)),
    );
    Jawab::bila(
        false,
        format!(
            "Hukuman disiplin {} ({}) berlaku sejak {} {akhir}.",
            hukuman.tingkat,
            hukuman.jenis,
            tanggal_panjang(hukuman.tmt_mulai)
        ),
    )
}

fn daftar(tingkat: &[TingkatHukuman]) -> String {
    tingkat
        .iter()
        .map(|t| t.to_string().to_lowercase())
        .collect::<Vec<_>>()
        .join(" atau ")
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{administrator, d, jawaban, layak, skp};
    use crate::kelayakan::{IdSyarat, Jawaban};
    use crate::kepegawaian::{HukumanDisiplin, Predikat, TingkatHukuman};

    #[test]
    fn kinerja_dua_tahun_terakhir_paling_rendah_baik() {
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
            let answer = jawaban(&rekam, &administrator(), IdSyarat::Kinerja);
            assert_eq!(answer, expected, "{tahun:?}");
        }
    }

    #[test]
    fn disiplin_sedang_dan_berat_menghalangi_selama_berjalan() {
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
}
