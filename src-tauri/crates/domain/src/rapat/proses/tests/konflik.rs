//! Attendance with its reasons, conflicts of interest, and nobody deciding on himself.

use super::*;
use crate::rapat::{CaraPutusan, Hubungan, Konflik, KunciAcara};

fn deklarasi(n: u32, konflik: &[(u32, Hubungan, &str)]) -> Peristiwa {
    Peristiwa::Dideklarasikan {
        nip: nip(n),
        konflik: konflik
            .iter()
            .map(|&(calon, hubungan, uraian)| Konflik {
                calon: nip(calon),
                hubungan,
                uraian: uraian.into(),
            })
            .collect(),
    }
}

fn terbuka(anggota: u32, items: &[(&str, &[u32])]) -> Rapat {
    let mut rapat = rapat(anggota, items);
    for n in 1..=anggota {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat
}

#[test]
fn konflik_yang_dideklarasikan_adalah_pengunduran_diri_dari_mata_acaranya() {
    let mut rapat = terbuka(5, &[("J1", &[100, 101]), ("J2", &[102, 103])]);
    assert_eq!(rapat.deklarasi(nip(5)), None);
    rapat.apply(deklarasi(4, &[])).unwrap();
    assert_eq!(rapat.deklarasi(nip(4)), Some(&[][..]));
    let event = deklarasi(5, &[(101, Hubungan::Anak, " anak kedua ")]);
    rapat.apply(event.clone()).unwrap();
    rapat.apply(event).unwrap();
    assert_eq!(rapat.deklarasi(nip(5)).unwrap().len(), 1);
    assert!(rapat.has_recused(&kunci("J1"), nip(5)) && !rapat.has_recused(&kunci("J2"), nip(5)));
    let mundur = rapat.mundur(&kunci("J1"));
    assert_eq!(mundur.len(), 1);
    assert!(
        mundur[0].alasan.contains("anak kedua)"),
        "{}",
        mundur[0].alasan
    );
    assert_eq!(rapat.kuorum_untuk(&kunci("J1")).hadir, 4);
    assert_eq!(rapat.kuorum_untuk(&kunci("J2")).hadir, 5);
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
        Some("kuorum_belum_sah")
    );
    let lagi = Peristiwa::Mundur {
        acara: kunci("J1"),
        nip: nip(5),
        alasan: "x".into(),
    };
    assert_eq!(kode_penolakan(rapat.apply(lagi)), Some("urutan_keliru"));
    // By word it comes first, and is told once.
    rapat
        .apply(deklarasi(
            4,
            &[(100, Hubungan::Lainnya, "tetangga dan rekan usaha")],
        ))
        .unwrap();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(
        rapat.putusan(&kunci("J1")).unwrap().peserta,
        [nip(1), nip(2), nip(3)]
    );
}

#[test]
fn konflik_tidak_dideklarasikan_sesudah_ikut_memutuskan() {
    let mut rapat = terbuka(3, &[("J1", &[100, 101])]);
    assert_eq!(
        kode_penolakan(rapat.apply(deklarasi(2, &[(100, Hubungan::Lainnya, " ")]))),
        Some("alasan_kosong")
    );
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(deklarasi(2, &[(100, Hubungan::Saudara, "")]))),
        Some("mata_acara_sudah_diputuskan")
    );
    assert_eq!(
        kode_penolakan(rapat.apply(deklarasi(2, &[(300, Hubungan::Saudara, "")]))),
        None
    );
    assert_eq!(
        kode_penolakan(rapat.apply(deklarasi(9, &[]))),
        Some("bukan_anggota")
    );
}

#[test]
fn yang_datang_sesudah_putusan_masih_dapat_mendeklarasikan_konflik() {
    let mut rapat = rapat(5, &[("J1", &[100, 101])]);
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    let mundur = |n| Peristiwa::Mundur {
        acara: kunci("J1"),
        nip: nip(n),
        alasan: "Ipar".into(),
    };
    assert_eq!(
        kode_penolakan(rapat.apply(deklarasi(4, &[(100, Hubungan::Saudara, "")]))),
        None
    );
    assert_eq!(kode_penolakan(rapat.apply(mundur(5))), None);
    assert_eq!(
        kode_penolakan(rapat.apply(mundur(3))),
        Some("mata_acara_sudah_diputuskan")
    );
    assert_eq!(
        rapat
            .mundur(&kunci("J1"))
            .iter()
            .map(|m| m.nip)
            .collect::<Vec<_>>(),
        [nip(5), nip(4)]
    );
}

#[test]
fn anggota_tidak_memutuskan_tentang_dirinya_sendiri() {
    let mut dengan_mutasi = rapat(5, &[]);
    let mut rapat = terbuka(5, &[("J1", &[2, 100, 101])]);
    let mutasi = Peristiwa::AgendaDitambah {
        agenda: Box::new(acara::contoh::mutasi(3)),
    };
    dengan_mutasi.apply(mutasi).unwrap();
    assert_eq!(
        kode_penolakan(rapat.clone().apply(rekomendasi("J1", &[2, 100]))),
        Some("anggota_menjadi_calon")
    );
    assert_eq!(
        kode_penolakan(rapat.clone().apply(rekomendasi("J1", &[100, 101]))),
        None
    );
    for n in [2, 5] {
        rapat
            .apply(Peristiwa::Mundur {
                acara: kunci("J1"),
                nip: nip(n),
                alasan: "Calon".into(),
            })
            .unwrap();
    }
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[2, 100]))),
        None
    );
    for n in 1..=5 {
        dengan_mutasi.apply(hadir(n)).unwrap();
    }
    dengan_mutasi.apply(buka()).unwrap();
    let setuju = Peristiwa::Dipertimbangkan {
        acara: KunciAcara::mutasi(nip(3)),
        setuju: true,
        alasan: "Dibutuhkan".into(),
        cara: CaraPutusan::Musyawarah,
    };
    assert_eq!(
        kode_penolakan(dengan_mutasi.apply(setuju)),
        Some("anggota_menjadi_calon")
    );
}

#[test]
fn rpt_05_wakil_dan_daring_hanya_bila_paket_membolehkan() {
    let cara = |cara: CaraHadir| Peristiwa::Hadir {
        nip: nip(1),
        jam: jam(9, 0),
        cara,
    };
    let wakil = |nama: &str| CaraHadir::Wakil { nama: nama.into() };
    let mut rapat = rapat(3, &[]);
    assert_eq!(
        kode_penolakan(rapat.apply(cara(CaraHadir::Daring))),
        Some("daring_tidak_diatur")
    );
    assert_eq!(
        kode_penolakan(rapat.apply(cara(wakil("Plh. Sekda")))),
        Some("wakil_tidak_boleh")
    );
    let mut dibuat = dibuat(3);
    let Peristiwa::Dibuat { ketentuan, .. } = &mut dibuat else {
        unreachable!()
    };
    ketentuan.daring.nilai = true;
    ketentuan.wakil.nilai = true;
    let boleh = Rapat::call(dibuat).unwrap();
    for (hadir, expected) in [
        (CaraHadir::Daring, None),
        (wakil(" "), Some("wakil_kosong")),
        (wakil("Plh. Sekda"), None),
    ] {
        let mut rapat = boleh.clone();
        assert_eq!(kode_penolakan(rapat.apply(cara(hadir.clone()))), expected);
        if expected.is_none() {
            assert_eq!(rapat.kehadiran().sesi(nip(1))[0].cara, hadir);
            assert_eq!(rapat.kuorum().hadir, 1);
        }
    }
}

#[test]
fn rpt_05_seorang_wakil_tidak_dihitung_dua_kali() {
    let mut dibuat = dibuat(3);
    let Peristiwa::Dibuat { ketentuan, .. } = &mut dibuat else {
        unreachable!()
    };
    ketentuan.wakil.nilai = true;
    let mut rapat = Rapat::call(dibuat).unwrap();
    let sekutu = rapat.tim().find(nip(3)).unwrap().nama.clone();
    let diwakili = |n, nama: &str| Peristiwa::Hadir {
        nip: nip(n),
        jam: jam(9, 0),
        cara: CaraHadir::Wakil { nama: nama.into() },
    };
    let pergi = Peristiwa::Pergi {
        nip: nip(1),
        jam: jam(9, 5),
    };
    for (event, expected) in [
        (diwakili(1, "Plh. Sekda"), None),
        (diwakili(2, " plh. sekda "), Some("wakil_sudah_dihitung")),
        (diwakili(2, &sekutu), Some("wakil_sudah_dihitung")),
        (pergi, None),
        (diwakili(2, "Plh. Sekda"), None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
}

#[test]
fn ketidakhadiran_dicatat_beserta_alasannya() {
    let halangan = |n, alasan: &str| Peristiwa::Berhalangan {
        nip: nip(n),
        alasan: alasan.into(),
    };
    let mut rapat = rapat(3, &[]);
    rapat.apply(hadir(1)).unwrap();
    for (event, expected) in [
        (halangan(1, "Dinas luar"), Some("urutan_keliru")),
        (halangan(2, " "), Some("alasan_kosong")),
        (halangan(9, "Sakit"), Some("bukan_anggota")),
        (halangan(2, " Dinas luar "), None),
        (halangan(3, "Sakit"), None),
        (hadir(3), None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(rapat.berhalangan(nip(2)), Some("Dinas luar"));
    assert_eq!(rapat.berhalangan(nip(3)), None);
}

#[test]
fn yang_mundur_dihitung_hadir_hanya_bila_paket_menyatakan() {
    let mut dibuat = dibuat(5);
    let Peristiwa::Dibuat { ketentuan, .. } = &mut dibuat else {
        unreachable!()
    };
    ketentuan.mundur_dihitung_hadir.nilai = true;
    let mut rapat = Rapat::call(dibuat).unwrap();
    let agenda = Box::new(acara::contoh::agenda("J1", &[100, 101]));
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    for n in 1..=5 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat
        .apply(deklarasi(5, &[(100, Hubungan::Cucu, "")]))
        .unwrap();
    assert_eq!(rapat.kuorum_untuk(&kunci("J1")).hadir, 5);
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(rapat.putusan(&kunci("J1")).unwrap().peserta.len(), 4);
}
