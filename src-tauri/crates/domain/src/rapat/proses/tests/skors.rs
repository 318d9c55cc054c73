//! Suspending, going on, putting off.

use super::*;

fn hari(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn skors(h: u32, m: u32, sampai: &str) -> Peristiwa {
    Peristiwa::Diskors {
        jam: jam(h, m),
        alasan: "Istirahat".into(),
        sampai: hari(sampai),
    }
}

fn lanjut(h: u32, m: u32) -> Peristiwa {
    Peristiwa::Dilanjutkan { jam: jam(h, m) }
}

fn datang(n: u32, h: u32, m: u32) -> Peristiwa {
    Peristiwa::Hadir {
        nip: nip(n),
        jam: jam(h, m),
        cara: CaraHadir::Langsung,
    }
}

fn terbuka() -> Rapat {
    let mut rapat = rapat(5, &[("J1", &[100, 101]), ("J2", &[100, 101])]);
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat
}

#[test]
fn selama_skors_tidak_ada_yang_diputuskan() {
    let mut rapat = terbuka();
    assert_eq!(
        kode_penolakan(rapat.apply(lanjut(10, 0))),
        Some("urutan_keliru")
    );
    let tanpa_alasan = Peristiwa::Diskors {
        jam: jam(10, 0),
        alasan: " ".into(),
        sampai: hari("2026-12-21"),
    };
    assert_eq!(
        kode_penolakan(rapat.apply(tanpa_alasan)),
        Some("alasan_kosong")
    );
    rapat.apply(skors(10, 0, "2026-12-21")).unwrap();
    assert_eq!(
        rapat.tahap(),
        Tahap::Diskors {
            sampai: hari("2026-12-21")
        }
    );
    for event in [
        rekomendasi("J1", &[100, 101]),
        Peristiwa::Dicatat {
            acara: None,
            oleh: None,
            isi: "x".into(),
        },
    ] {
        assert_eq!(kode_penolakan(rapat.apply(event)), Some("rapat_diskors"));
    }
    assert_eq!(
        kode_penolakan(rapat.apply(lanjut(9, 59))),
        Some("jam_mundur")
    );
    rapat.apply(lanjut(10, 30)).unwrap();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(rapat.pertemuan().len(), 2);
    assert_eq!(rapat.pertemuan()[0].selesai, Some(jam(10, 0)));
    assert_eq!(rapat.pertemuan()[0].alasan.as_deref(), Some("Istirahat"));
    assert_eq!(rapat.pembuka(), [nip(1), nip(2), nip(3)]);
}

#[test]
fn skors_ke_hari_lain_mengakhiri_kehadiran_dan_menuntut_kuorum_baru() {
    let mut rapat = terbuka();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(skors(10, 0, "2026-12-20"))),
        Some("hari_lanjutan_keliru")
    );
    rapat.apply(skors(12, 0, "2026-12-23")).unwrap();
    assert_eq!(
        (rapat.kuorum().hadir, rapat.hari()),
        (0, hari("2026-12-23"))
    );
    assert_eq!(
        kode_penolakan(rapat.apply(lanjut(8, 0))),
        Some("kuorum_belum_sah")
    );
    for n in [1, 4, 5] {
        // Earlier in the day than the first sitting ended: it is another day.
        rapat.apply(datang(n, 8, 30)).unwrap();
    }
    assert_eq!(
        kode_penolakan(rapat.apply(lanjut(8, 29))),
        Some("jam_mundur")
    );
    let batal = Peristiwa::HadirDibatalkan { nip: nip(5) };
    rapat.apply(batal.clone()).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(lanjut(8, 35))),
        Some("kuorum_belum_sah")
    );
    rapat.apply(datang(5, 8, 31)).unwrap();
    rapat.apply(lanjut(8, 35)).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(batal)),
        Some("rapat_sudah_dibuka")
    );
    rapat.apply(rekomendasi("J2", &[101, 100])).unwrap();
    assert_eq!(
        rapat.putusan(&kunci("J2")).unwrap().peserta,
        [nip(1), nip(4), nip(5)]
    );
    rapat.apply(Peristiwa::Ditutup { jam: jam(9, 30) }).unwrap();
    let tertutup = rapat.tertutup().unwrap();
    assert_eq!(
        (tertutup.tanggal(), tertutup.dibuka(), tertutup.ditutup()),
        (hari("2026-12-23"), jam(9, 7), jam(9, 30))
    );
    // The letters' days run from the last sitting.
    assert_eq!(rapat.batas_surat(), hari("2026-12-26"));
    let sesi = rapat.kehadiran().sesi(nip(1));
    assert_eq!(
        (sesi[0].pergi, sesi[1].tanggal),
        (Some(jam(12, 0)), hari("2026-12-23"))
    );
}

#[test]
fn hari_lanjutan_digeser_hanya_ke_depan_dan_kehadirannya_dihapus() {
    let mut rapat = terbuka();
    rapat.apply(skors(12, 0, "2026-12-23")).unwrap();
    rapat.apply(datang(1, 8, 30)).unwrap();
    for (sampai, expected) in [
        ("2026-12-22", Some("hari_lanjutan_keliru")),
        ("2026-12-23", Some("hari_lanjutan_keliru")),
        ("2026-12-28", None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(skors(9, 0, sampai))),
            expected,
            "{sampai}"
        );
    }
    assert_eq!(rapat.hari(), hari("2026-12-28"));
    assert_eq!(
        (rapat.kuorum().hadir, rapat.kehadiran().sesi(nip(1)).len()),
        (0, 1)
    );
    assert_eq!(rapat.pertemuan().len(), 1);
}

#[test]
fn skors_di_hari_yang_sama_dapat_digeser_ke_hari_lain() {
    let mut rapat = terbuka();
    rapat.apply(skors(10, 0, "2026-12-21")).unwrap();
    assert_eq!(rapat.kuorum().hadir, 3);
    assert_eq!(
        kode_penolakan(rapat.apply(skors(9, 0, "2026-12-22"))),
        Some("jam_mundur")
    );
    rapat.apply(skors(11, 0, "2026-12-22")).unwrap();
    assert_eq!(rapat.kuorum().hadir, 0);
    assert_eq!(rapat.kehadiran().sesi(nip(2))[0].pergi, Some(jam(11, 0)));
}

#[test]
fn rapat_yang_diskors_dapat_ditutup_dengan_menunda_sisanya() {
    let mut rapat = terbuka();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    rapat.apply(skors(12, 0, "2026-12-23")).unwrap();
    let tutup = Peristiwa::Ditutup { jam: jam(9, 0) };
    assert_eq!(
        kode_penolakan(rapat.apply(tutup.clone())),
        Some("mata_acara_belum_diputuskan")
    );
    rapat
        .apply(Peristiwa::Ditunda {
            acara: kunci("J2"),
            alasan: "Kuorum tidak tercapai".into(),
        })
        .unwrap();
    rapat.apply(tutup).unwrap();
    assert!(rapat.tertutup().is_ok());
}

#[test]
fn rpt_04_yang_lewat_batas_pensiun_pada_hari_lanjutan_tidak_direkomendasikan() {
    let mut rapat = rapat(3, &[]);
    let mut agenda = acara::contoh::agenda("J1", &[100, 101, 102]);
    let Perihal::PengisianJabatan { nominatif, .. } = &mut agenda.perihal else {
        unreachable!()
    };
    nominatif.batas_pensiun.insert(nip(100), hari("2026-12-22"));
    nominatif.batas_pensiun.insert(nip(101), hari("2027-06-01"));
    rapat
        .apply(Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        })
        .unwrap();
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    assert_eq!(
        kode_penolakan(rapat.clone().apply(rekomendasi("J1", &[100, 101]))),
        None
    );
    for (sampai, expected) in [
        ("2026-12-22", None),
        ("2026-12-23", Some("batas_pensiun_lewat")),
    ] {
        let mut lanjutan = rapat.clone();
        lanjutan.apply(skors(12, 0, sampai)).unwrap();
        for n in 1..=3 {
            lanjutan.apply(datang(n, 8, 0)).unwrap();
        }
        lanjutan.apply(lanjut(8, 5)).unwrap();
        assert_eq!(
            kode_penolakan(lanjutan.apply(rekomendasi("J1", &[100, 101]))),
            expected,
            "{sampai}"
        );
        assert_eq!(
            kode_penolakan(lanjutan.apply(rekomendasi("J1", &[101, 102]))),
            None
        );
    }
}

#[test]
fn rapat_tanpa_kuorum_ditunda_dengan_alasan_dan_tidak_berlanjut() {
    let tunda = |h, m, alasan: &str| Peristiwa::RapatDitunda {
        jam: jam(h, m),
        alasan: alasan.into(),
    };
    let mut rapat = rapat(5, &[("J1", &[100, 101])]);
    rapat.apply(hadir(1)).unwrap();
    assert!(rapat.tertunda().is_err());
    for (event, expected) in [
        (tunda(8, 59, "Tidak kuorum"), Some("jam_mundur")),
        (tunda(9, 30, " "), Some("alasan_kosong")),
        (tunda(9, 30, "Tidak kuorum"), None),
        (hadir(2), Some("rapat_sudah_ditunda")),
        (tunda(9, 40, "x"), Some("rapat_sudah_ditunda")),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    let tertunda = rapat.tertunda().unwrap();
    assert_eq!(
        (tertunda.jam(), tertunda.alasan()),
        (jam(9, 30), "Tidak kuorum")
    );
    assert_eq!(
        (tertunda.kuorum(), tertunda.rapat().id()),
        (Kuorum::new(5, 1), rapat.id())
    );
    assert!(rapat.tertutup().is_err());
    assert_eq!(
        kode_penolakan(terbuka().apply(tunda(10, 0, "x"))),
        Some("rapat_sudah_dibuka")
    );
}

#[test]
fn rapat_tidak_dibuka_sebelum_yang_hadir_datang() {
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    for n in 1..=3 {
        rapat.apply(datang(n, 9, 10)).unwrap();
    }
    assert_eq!(kode_penolakan(rapat.apply(buka())), Some("jam_mundur"));
    rapat.apply(Peristiwa::Dibuka { jam: jam(9, 10) }).unwrap();
    assert_eq!(rapat.jam_terakhir(), jam(9, 10));
}

#[test]
fn jam_terakhir_memuat_jam_undangan_hanya_pada_harinya() {
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    let undangan = rapat.jadwal().jam;
    assert!(undangan > jam(7, 0));
    rapat.apply(datang(1, 7, 0)).unwrap();
    assert_eq!(rapat.jam_terakhir(), undangan);
    for n in 2..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat.apply(skors(12, 0, "2026-12-22")).unwrap();
    assert_eq!(rapat.jam_terakhir(), undangan);
    rapat.apply(datang(1, 7, 30)).unwrap();
    assert_eq!(rapat.jam_terakhir(), jam(7, 30));
}
