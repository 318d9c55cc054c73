//! Enough time before retirement.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Latar, Sasaran};
use crate::aturan::{self, AcuanPensiun, Syarat, SyaratJabatan};
use crate::peta_jabatan::JenisJabatan;
use crate::waktu::{awal_bulan_berikut, tanggal_panjang, ulang_tahun};

/// The years that people are born in; what a register says beyond them is reckoned one by one.
const TAHUN_LAHIR: Range<i32> = 1800..2200;

/// When a person retires, by the lower age of the present post's and the target's.
#[derive(Debug, Clone, Copy)]
pub struct MasaPensiun {
    /// The age, in years.
    pub usia: u8,
    /// The day the limit is counted back from.
    pub tanggal: NaiveDate,
    /// The last day of a meeting.
    pub batas: NaiveDate,
}

impl MasaPensiun {
    /// None where the date is beyond any calendar.
    fn new(lahir: NaiveDate, usia: u8, aturan: &aturan::Pensiun) -> Option<Self> {
        let bup = ulang_tahun(lahir, u32::from(usia))?;
        let tanggal = match aturan.acuan_pensiun.nilai {
            AcuanPensiun::Bup => bup,
            AcuanPensiun::Tmt => awal_bulan_berikut(bup)?,
        };
        Some(Self {
            usia,
            tanggal,
            batas: aturan.batas_rapat(tanggal)?,
        })
    }
}

/// When a person retires who moves to a post; none where the birth date is unknown (or beyond any calendar).
pub fn masa_pensiun(fakta: &Fakta, sasaran: &Sasaran<'_>) -> Option<MasaPensiun> {
    let aturan = &sasaran.latar.aturan.pensiun;
    let usia = usia(fakta.jabatan.map(|kini| kini.jenis), sasaran);
    MasaPensiun::new(fakta.tanggal_lahir?, usia, aturan)
}

/// The lower of the ages of the present post and the target.
fn usia(kini: Option<JenisJabatan>, sasaran: &Sasaran<'_>) -> u8 {
    let aturan = &sasaran.latar.aturan.pensiun;
    let dituju = aturan.usia(sasaran.jabatan.jenis);
    kini.map_or(dituju, |kini| aturan.usia(kini).min(dituju))
}

/// The first birth date that is young enough, of those in [`TAHUN_LAHIR`]: who is born later retires no earlier.
fn lahir_paling_awal(usia: u8, sasaran: &Sasaran<'_>) -> NaiveDate {
    let Latar { aturan, per, .. } = sasaran.latar;
    let cukup = |hari: &i32| {
        let lahir = NaiveDate::from_num_days_from_ce_opt(*hari);
        let masa = lahir.and_then(|lahir| MasaPensiun::new(lahir, usia, &aturan.pensiun));
        masa.is_some_and(|masa| per <= masa.batas)
    };
    let [awal, akhir] = [TAHUN_LAHIR.start, TAHUN_LAHIR.end].map(|tahun| {
        let hari = NaiveDate::from_yo_opt(tahun, 1).expect("every year has a first day");
        hari.num_days_from_ce()
    });
    let (mut lama, mut muda) = (awal, akhir);
    while lama < muda {
        let tengah = i32::midpoint(lama, muda);
        if cukup(&tengah) {
            muda = tengah;
        } else {
            lama = tengah + 1;
        }
    }
    NaiveDate::from_num_days_from_ce_opt(lama).expect("it is within the years looked at")
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

    fn diminta_sama(sasaran: &Sasaran<'_>, (): &()) -> Option<String> {
        Some(usia(None, sasaran).to_string())
    }

    /// Compares birth dates with the first that is young enough, one for each kind of present post.
    fn penjawab<'s>(sasaran: &'s Sasaran<'_>, (): &'s ()) -> impl Fn(&Fakta) -> Jawaban + 's {
        let batas = JenisJabatan::ALL.map(|j| lahir_paling_awal(usia(Some(j), sasaran), sasaran));
        let tanpa_jabatan = lahir_paling_awal(usia(None, sasaran), sasaran);
        move |fakta| match fakta.tanggal_lahir {
            Some(lahir) => {
                let batas = fakta
                    .jabatan
                    .map_or(tanpa_jabatan, |kini| batas[kini.jenis as usize]);
                Jawaban::bila(lahir >= batas)
            }
            None => Self::jawab(fakta, sasaran, &()),
        }
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
    use super::*;

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

    #[test]
    fn batas_kelahiran_sama_dengan_batas_yang_dihitung_per_orang() {
        let mut tmt = kolaka().clone();
        tmt.pensiun.acuan_pensiun.nilai = AcuanPensiun::Tmt;
        tmt.pensiun.pensiun_bulan.nilai = 0;
        for aturan in [kolaka(), &tmt] {
            for per in ["2026-11-22", "2026-08-31", "2027-02-28", "2028-02-29"] {
                let latar = Latar {
                    per: d(per),
                    ..latar(aturan)
                };
                let target = administrator();
                let sasaran = Sasaran::new(&target, &latar).unwrap();
                let penjawab = Pensiun::penjawab(&sasaran, &());
                let mut fakta = Fakta::new(&layak(), &latar);
                for kini in [JenisJabatan::Pengawas, JenisJabatan::AhliUtama] {
                    fakta.jabatan.as_mut().unwrap().jenis = kini;
                    for lahir in d("1966-01-01").iter_days().take(3 * 1461) {
                        fakta.tanggal_lahir = Some(lahir);
                        let satu = Pensiun::jawab(&fakta, &sasaran, &());
                        assert_eq!(penjawab(&fakta), satu, "{per} {kini} {lahir}");
                    }
                }
                for lahir in [None, Some(d("1700-01-01")), Some(d("2300-01-01"))] {
                    fakta.tanggal_lahir = lahir;
                    assert_eq!(penjawab(&fakta), Pensiun::jawab(&fakta, &sasaran, &()));
                }
            }
        }
    }
}
