//! The course of meetings, lawful and not. Random meetings are in `tests/model_rapat`.

mod konflik;
mod penilaian;
mod persiapan;
mod putusan;
mod sesudah;
mod skors;

use chrono::NaiveDate;

use super::contoh::{buka, dibuat, hadir, jam, kunci, rapat, rekomendasi, terbuka, tutup};
use super::*;
use crate::aturan::HitunganHari;
use crate::rapat::{CaraHadir, Keputusan, Kuorum, Perihal, acara};
use crate::tim::Peran;
use crate::tim::contoh::nip;

fn kode_penolakan(result: Result<(), Penolakan>) -> Option<&'static str> {
    result.err().map(|p| p.kode)
}

#[test]
fn rapat_tanpa_kuorum_tidak_dapat_dibuka() {
    let mut rapat = rapat(7, &[("J1", &[100, 101])]);
    for n in 1..=6 {
        rapat.apply(hadir(n)).unwrap();
        let expected = (n != 5).then_some("kuorum_belum_sah");
        let refused = rapat.clone().apply(buka());
        assert_eq!(kode_penolakan(refused), expected, "hadir {n}");
    }
}

#[test]
fn rapat_tanpa_agenda_tidak_dapat_dibuka() {
    let mut rapat = rapat(1, &[]);
    rapat.apply(hadir(1)).unwrap();
    assert_eq!(kode_penolakan(rapat.apply(buka())), Some("agenda_kosong"));
}

#[test]
fn keputusan_menuntut_kuorum_pada_saat_itu() {
    let mut rapat = rapat(5, &[("J1", &[100, 101])]);
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
        Some("rapat_belum_dibuka")
    );
    rapat.apply(buka()).unwrap();
    rapat
        .apply(Peristiwa::Pergi {
            nip: nip(3),
            jam: jam(9, 30),
        })
        .unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
        Some("kuorum_belum_sah")
    );
    rapat
        .apply(Peristiwa::Hadir {
            nip: nip(4),
            jam: jam(9, 40),
            cara: CaraHadir::Langsung,
        })
        .unwrap();
    rapat.apply(rekomendasi("J1", &[101, 100])).unwrap();
    let putusan = rapat.putusan(&kunci("J1")).unwrap();
    assert_eq!(putusan.peserta, [nip(1), nip(2), nip(4)]);
}

#[test]
fn mut_06_anggota_yang_mundur_tidak_dihitung_pada_mata_acara_itu() {
    let mut rapat = rapat(5, &[("J1", &[100, 101]), ("J2", &[100, 101])]);
    for n in 1..=5 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat
        .apply(Peristiwa::Mundur {
            acara: kunci("J1"),
            nip: nip(5),
            alasan: "Saudara.".into(),
        })
        .unwrap();
    assert_eq!(rapat.kuorum_untuk(&kunci("J1")), Kuorum::new(5, 4));
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
        Some("kuorum_belum_sah")
    );
    rapat.apply(rekomendasi("J2", &[100, 101])).unwrap();
    let late = Peristiwa::Mundur {
        acara: kunci("J2"),
        nip: nip(4),
        alasan: "Ipar.".into(),
    };
    assert_eq!(
        kode_penolakan(rapat.apply(late)),
        Some("mata_acara_sudah_diputuskan")
    );
}

#[test]
fn rapat_ditutup_bila_semua_mata_acara_diputuskan() {
    let mut rapat = rapat(3, &[("J1", &[100, 101]), ("J2", &[100])]);
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(tutup())),
        Some("mata_acara_belum_diputuskan")
    );
    assert!(rapat.tertutup().is_err());
    let blank = Peristiwa::Ditunda {
        acara: kunci("J2"),
        alasan: " ".into(),
    };
    assert_eq!(kode_penolakan(rapat.apply(blank)), Some("alasan_kosong"));
    rapat
        .apply(Peristiwa::Ditunda {
            acara: kunci("J2"),
            alasan: "Baru satu calon memenuhi.".into(),
        })
        .unwrap();
    rapat.apply(tutup()).unwrap();
    assert!(rapat.tertutup().is_ok());
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[101, 100]))),
        Some("rapat_sudah_ditutup")
    );
}

#[test]
fn yang_tercatat_dapat_dibaca_kembali() {
    let mut event = dibuat(3);
    if let Peristiwa::Dibuat { nomor, .. } = &mut event {
        *nomor = Some("TPK ke-2".into());
    }
    let mut rapat = Rapat::call(event).unwrap();
    let agenda = Box::new(acara::contoh::agenda("J1", &[100, 101]));
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    assert_eq!(rapat.nomor(), Some("TPK ke-2"));
    assert_eq!(rapat.agenda().len(), 1);
    assert_eq!((rapat.pimpinan(), rapat.pembuka()), (None, &[][..]));
    assert_eq!(rapat.jam_terakhir(), jam(9, 0));
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    let pimpinan = |rapat: &Rapat| rapat.pimpinan().map(|a| a.peran);
    assert_eq!(pimpinan(&rapat), Some(Peran::Ketua));
    rapat.apply(buka()).unwrap();
    assert_eq!(rapat.jam_terakhir(), jam(9, 7));
    rapat
        .apply(Peristiwa::Pergi {
            nip: nip(1),
            jam: jam(9, 50),
        })
        .unwrap();
    // Who led the opening leads on the record, also after leaving.
    assert_eq!(rapat.pembuka(), [nip(1), nip(2), nip(3)]);
    assert_eq!(pimpinan(&rapat), Some(Peran::Ketua));
    assert_eq!(rapat.jam_terakhir(), jam(9, 50));
}

#[test]
fn jam_tidak_mundur() {
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    let datang = |n, h, m| Peristiwa::Hadir {
        nip: nip(n),
        jam: jam(h, m),
        cara: CaraHadir::Langsung,
    };
    let pergi = |n, h, m| Peristiwa::Pergi {
        nip: nip(n),
        jam: jam(h, m),
    };
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    for (event, expected) in [
        // Opened at 9.07 with everyone there: nobody was away before.
        (pergi(3, 9, 6), Some("jam_mundur")),
        (pergi(3, 9, 8), None),
        (datang(3, 9, 7), Some("jam_mundur")),
        (datang(3, 9, 8), None),
        (pergi(3, 9, 30), None),
        (datang(3, 9, 45), None),
        (rekomendasi("J1", &[100, 101]), None),
        (Peristiwa::Ditutup { jam: jam(9, 6) }, Some("jam_mundur")),
        // After the opening, but before someone's arrival.
        (Peristiwa::Ditutup { jam: jam(9, 44) }, Some("jam_mundur")),
        (Peristiwa::Ditutup { jam: jam(9, 45) }, None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
}

#[test]
fn keputusan_yang_diganti_tetap_tercatat() {
    let mut rapat = rapat(3, &[("J1", &[100, 101, 102])]);
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    rapat.apply(rekomendasi("J1", &[102, 101])).unwrap();
    assert_eq!(rapat.putusan_terdahulu(&kunci("J1")).len(), 1);
}

#[test]
fn agenda_dikunci_saat_rapat_dibuka() {
    let mut rapat = rapat(1, &[("J1", &[100, 101])]);
    rapat.apply(hadir(1)).unwrap();
    rapat.apply(buka()).unwrap();
    let agenda = Box::new(acara::contoh::agenda("J2", &[100, 101]));
    assert_eq!(
        kode_penolakan(rapat.apply(Peristiwa::AgendaDitambah { agenda })),
        Some("rapat_sudah_dibuka")
    );
}

#[test]
fn mata_acara_dihapus_hanya_sebelum_rapat_dibuka() {
    let hapus = |k| Peristiwa::AgendaDihapus { acara: kunci(k) };
    let mut rapat = rapat(1, &[("J1", &[100, 101]), ("J2", &[100, 101])]);
    assert_eq!(
        kode_penolakan(rapat.apply(hapus("J9"))),
        Some("bukan_mata_acara")
    );
    rapat.apply(hapus("J1")).unwrap();
    let sisa: Vec<_> = rapat.agenda().iter().map(|a| a.kunci.as_str()).collect();
    assert_eq!(sisa, ["J2"]);
    rapat.apply(hadir(1)).unwrap();
    rapat.apply(buka()).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(hapus("J2"))),
        Some("rapat_sudah_dibuka")
    );
}

#[test]
fn kehadiran_dibatalkan_hanya_sebelum_rapat_dibuka() {
    let batal = || Peristiwa::HadirDibatalkan { nip: nip(1) };
    let mut rapat = rapat(1, &[("J1", &[100, 101])]);
    rapat.apply(hadir(1)).unwrap();
    rapat.apply(batal()).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(buka())),
        Some("kuorum_belum_sah")
    );
    rapat.apply(hadir(1)).unwrap();
    rapat.apply(buka()).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(batal())),
        Some("rapat_sudah_dibuka")
    );
}

#[test]
fn nominatif_harus_per_tanggal_rapat() {
    let mut rapat = rapat(1, &[]);
    let mut agenda = acara::contoh::agenda("J1", &[100, 101]);
    let Perihal::PengisianJabatan { nominatif, .. } = &mut agenda.perihal else {
        unreachable!("a post's item")
    };
    nominatif.per = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
    let refused = rapat.apply(Peristiwa::AgendaDitambah {
        agenda: Box::new(agenda),
    });
    assert_eq!(
        kode_penolakan(refused),
        Some("nominatif_bukan_untuk_rapat_ini")
    );
}

#[test]
fn jabatan_terisi_tidak_dapat_diagendakan() {
    let mut rapat = rapat(1, &[]);
    let mut agenda = acara::contoh::agenda("J1", &[100, 101]);
    let Perihal::PengisianJabatan { jabatan, .. } = &mut agenda.perihal else {
        unreachable!("a post's item")
    };
    jabatan.pemangku.push(nip(200));
    let refused = rapat.apply(Peristiwa::AgendaDitambah {
        agenda: Box::new(agenda),
    });
    assert_eq!(kode_penolakan(refused), Some("jabatan_tidak_lowong"));
}

#[test]
fn batas_surat_menurut_hitungan_hari_paket() {
    for (hitungan, expected) in [
        (HitunganHari::Kalender, (2026, 12, 21)),
        (HitunganHari::Kerja, (2026, 12, 23)),
    ] {
        let mut event = dibuat(3);
        if let Peristiwa::Dibuat {
            jadwal, ketentuan, ..
        } = &mut event
        {
            jadwal.tanggal = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
            ketentuan.hitungan_hari = hitungan;
        }
        let (tahun, bulan, hari) = expected;
        let expected = NaiveDate::from_ymd_opt(tahun, bulan, hari).unwrap();
        assert_eq!(Rapat::call(event).unwrap().batas_surat(), expected);
    }
}

#[test]
fn sk_tim_harus_berlaku_pada_tanggal_rapat() {
    let Peristiwa::Dibuat {
        id,
        mut jadwal,
        nomor,
        tim,
        ketentuan,
    } = dibuat(3)
    else {
        unreachable!()
    };
    // The decree is of 5 January: the day before is too early, its own day is not.
    for (hari, expected) in [(4, Some("sk_tim_belum_berlaku")), (5, None)] {
        jadwal.tanggal = NaiveDate::from_ymd_opt(2026, 1, hari).unwrap();
        let called = Rapat::call(Peristiwa::Dibuat {
            id,
            jadwal: jadwal.clone(),
            nomor: nomor.clone(),
            tim: tim.clone(),
            ketentuan: ketentuan.clone(),
        });
        assert_eq!(kode_penolakan(called.map(drop)), expected, "{hari} Januari");
    }
}

#[test]
fn kehadiran_dicatat_per_sesi_dan_yang_dibatalkan_tidak_tercatat() {
    let mut rapat = rapat(5, &[]);
    rapat.apply(hadir(1)).unwrap();
    rapat
        .apply(Peristiwa::Pergi {
            nip: nip(1),
            jam: jam(9, 20),
        })
        .unwrap();
    rapat
        .apply(Peristiwa::Hadir {
            nip: nip(1),
            jam: jam(9, 40),
            cara: CaraHadir::Langsung,
        })
        .unwrap();
    rapat.apply(hadir(2)).unwrap();
    rapat
        .apply(Peristiwa::HadirDibatalkan { nip: nip(2) })
        .unwrap();
    let kehadiran = rapat.kehadiran();
    let sesi: Vec<_> = kehadiran
        .sesi(nip(1))
        .iter()
        .map(|s| (s.datang, s.pergi))
        .collect();
    assert_eq!(sesi, [(jam(9, 0), Some(jam(9, 20))), (jam(9, 40), None)]);
    assert!(kehadiran.attended(nip(1)));
    assert!(!kehadiran.attended(nip(2)) && kehadiran.sesi(nip(2)).is_empty());
}

#[test]
fn bukan_anggota_tidak_dapat_hadir() {
    assert_eq!(
        kode_penolakan(rapat(3, &[]).apply(hadir(9))),
        Some("bukan_anggota")
    );
}
