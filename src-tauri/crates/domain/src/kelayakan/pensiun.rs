//! Enough time before retirement.

use chrono::NaiveDate;

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran};
use crate::aturan::{AcuanPensiun, Syarat, SyaratJabatan};
use crate::waktu::{awal_bulan_berikut, kurangi_bulan, tanggal_panjang, ulang_tahun};

/// When a person retires, by the lower age of the present post's and the target's.
#[derive(Debug, Clone, Copy)]
pub(super) struct MasaPensiun {
    usia: u8,
    /// The day the limit is counted back from.
    pub(super) tanggal: NaiveDate,
    /// The last day of a meeting.
    batas: NaiveDate,
}

/// None where the birth date is unknown (or beyond any calendar).
pub(super) fn masa_pensiun(fakta: &Fakta, sasaran: &Sasaran<'_>) -> Option<MasaPensiun> {
    let aturan = &sasaran.latar.aturan.pensiun;
    let dituju = aturan.usia(sasaran.jabatan.jenis);
    let usia = fakta
        .jabatan
        .map_or(dituju, |kini| aturan.usia(kini.jenis).min(dituju));
    let bup = ulang_tahun(fakta.tanggal_lahir?, u32::from(usia))?;
    let tanggal = match aturan.acuan_pensiun.nilai {
        AcuanPensiun::Bup => bup,
        AcuanPensiun::Tmt => awal_bulan_berikut(bup)?,
    };
    Some(MasaPensiun {
        usia,
        tanggal,
        batas: kurangi_bulan(tanggal, aturan.pensiun_bulan.nilai)?,
    })
}

pub(super) struct Pensiun;

impl Pemeriksaan for Pensiun {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Pensiun;
    const KUNCI: &'static str = "pensiun";
    const NAMA: &'static str = "Batas usia pensiun";
    const TERGANTUNG: Tergantung = Tergantung::Jenis;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.pensiun.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, (): &()) -> Jawaban {
        let masa = masa_pensiun(fakta, sasaran);
        Jawaban::menurut(masa.map(|m| sasaran.latar.per <= m.batas))
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, (): &()) -> String {
        masa_pensiun(&bahan.fakta, sasaran).map_or_else(
            || "Tanggal lahir tidak tercatat.".to_owned(),
            |masa| {
                format!(
                    "Pensiun {} (batas usia {} tahun); rapat paling lambat {}.",
                    tanggal_panjang(masa.tanggal),
                    masa.usia,
                    tanggal_panjang(masa.batas)
                )
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::aturan::Aturan;
    use crate::kelayakan::contoh::{administrator, d, kolaka, latar, layak, masa};
    use crate::kelayakan::{HasilPeriksa, IdSyarat, Jawaban, Latar, periksa};
    use crate::peta_jabatan::JenisJabatan;

    fn check(
        aturan: &Aturan,
        kini: JenisJabatan,
        lahir: Option<&str>,
        per: NaiveDate,
    ) -> HasilPeriksa {
        let mut rekam = layak();
        rekam.pegawai.tanggal_lahir = lahir.map(d);
        rekam.riwayat_jabatan = vec![masa(kini, "2010-01-01", None)];
        let latar = Latar {
            per,
            ..latar(aturan)
        };
        periksa(&rekam, &administrator(), &latar).unwrap()
    }

    fn answer(hasil: &HasilPeriksa) -> Jawaban {
        let found = hasil.temuan.iter().find(|t| t.syarat == IdSyarat::Pensiun);
        found.unwrap().hasil
    }

    fn acuan_tmt() -> Aturan {
        let text = include_str!("../../../../../assets/aturan/kolaka-timur-2020.toml");
        Aturan::parse(&text.replace("nilai = \"bup\"", "nilai = \"tmt\"")).unwrap()
    }

    /// Birth, retirement and the last day of a meeting under either reading (`fakta.md` 5).
    #[test]
    fn rpt_04_rapat_paling_lambat_enam_bulan_sebelum_pensiun() {
        let tmt = acuan_tmt();
        for (lahir, bup, batas_bup, mulai, batas_tmt) in [
            (
                "1968-03-15",
                "2026-03-15",
                "2025-09-15",
                "2026-04-01",
                "2025-10-01",
            ),
            (
                "1968-03-01",
                "2026-03-01",
                "2025-09-01",
                "2026-04-01",
                "2025-10-01",
            ),
            (
                "1968-02-29",
                "2026-02-28",
                "2025-08-28",
                "2026-03-01",
                "2025-09-01",
            ),
            (
                "1968-08-31",
                "2026-08-31",
                "2026-02-28",
                "2026-09-01",
                "2026-03-01",
            ),
        ] {
            for (aturan, pensiun, batas) in [(kolaka(), bup, batas_bup), (&tmt, mulai, batas_tmt)] {
                let last = d(batas);
                let on_time = check(aturan, JenisJabatan::Pengawas, Some(lahir), last);
                assert_eq!(on_time.pensiun, Some(d(pensiun)), "{lahir}");
                assert_eq!(answer(&on_time), Jawaban::Memenuhi, "{lahir} {batas}");
                let late = check(
                    aturan,
                    JenisJabatan::Pengawas,
                    Some(lahir),
                    last.succ_opt().unwrap(),
                );
                assert_eq!(answer(&late), Jawaban::TidakMemenuhi, "{lahir} {batas}");
            }
        }
    }

    #[test]
    fn rpt_04_batas_usia_terendah_antara_jabatan_kini_dan_yang_dituju() {
        for (kini, pensiun) in [
            (JenisJabatan::Pengawas, "2028-05-10"),
            (JenisJabatan::AhliMuda, "2028-05-10"),
            // 60 and 65 years in the present post, 58 in the target.
            (JenisJabatan::AhliMadya, "2028-05-10"),
            (JenisJabatan::AhliUtama, "2028-05-10"),
        ] {
            let hasil = check(kolaka(), kini, Some("1970-05-10"), d("2026-11-22"));
            assert_eq!(hasil.pensiun, Some(d(pensiun)), "{kini}");
        }
    }

    #[test]
    fn rpt_04_pensiun_belum_dapat_dihitung_tanpa_tanggal_lahir() {
        let hasil = check(kolaka(), JenisJabatan::Pengawas, None, d("2026-11-22"));
        assert_eq!(answer(&hasil), Jawaban::BelumAdaData);
        assert_eq!(hasil.pensiun, None);
    }
}
