//! Agenda, invitation, chair.

use super::*;
use crate::rapat::{MataAcara, OrangAcara, RujukanUsulan, Undangan};
use crate::tim::PenetapanKetua;

fn hari(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn penetapan(n: u32, tanggal: &str) -> Peristiwa {
    Peristiwa::KetuaDigantikan {
        penetapan: PenetapanKetua {
            nip: nip(n),
            nomor: "800/7/2026".into(),
            tanggal: hari(tanggal),
            penetap: "Bupati Contoh Raya".into(),
            sebab: "Ketua pensiun".into(),
        },
    }
}

fn undangan(nomor: &str, tanggal: &str) -> Peristiwa {
    Peristiwa::Diundang {
        undangan: Undangan {
            nomor: nomor.into(),
            tanggal: hari(tanggal),
        },
    }
}

fn tambah(kode: &str) -> Peristiwa {
    Peristiwa::AgendaDitambah {
        agenda: Box::new(acara::contoh::agenda(kode, &[100, 101])),
    }
}

fn buka_kembali(alasan: &str) -> Peristiwa {
    Peristiwa::AgendaDibukaKembali {
        alasan: alasan.into(),
    }
}

#[test]
fn agenda_yang_dikunci_tidak_diubah_sampai_dibuka_kembali_dengan_alasan() {
    let mut kosong = rapat(3, &[]);
    assert_eq!(
        kode_penolakan(kosong.apply(Peristiwa::AgendaDikunci)),
        Some("agenda_kosong")
    );
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    let hapus = Peristiwa::AgendaDihapus { acara: kunci("J1") };
    let susun = Peristiwa::NominatifDisusunUlang {
        acara: kunci("J1"),
        nominatif: acara::contoh::nominatif(&[100]),
    };
    for (event, expected) in [
        (buka_kembali("x"), Some("urutan_keliru")),
        (susun.clone(), None),
        (Peristiwa::AgendaDikunci, None),
        (Peristiwa::AgendaDikunci, Some("agenda_terkunci")),
        (tambah("J2"), Some("agenda_terkunci")),
        (hapus.clone(), Some("agenda_terkunci")),
        (susun, Some("agenda_terkunci")),
        (buka_kembali(" "), Some("alasan_kosong")),
        (buka_kembali("Jabatan bertambah"), None),
        (tambah("J2"), None),
        (hapus, None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert!(!rapat.terkunci());
    assert_eq!(rapat.agenda().len(), 1);
}

#[test]
fn rpt_02_daftar_nominatif_disusun_ulang_menggantikan_yang_lama() {
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    let mut susun = |nominatif, acara: &str| {
        let event = Peristiwa::NominatifDisusunUlang {
            acara: kunci(acara),
            nominatif,
        };
        kode_penolakan(rapat.apply(event))
    };
    let mut lain_hari = acara::contoh::nominatif(&[102]);
    lain_hari.per = hari("2026-12-20");
    assert_eq!(
        susun(lain_hari, "J1"),
        Some("nominatif_bukan_untuk_rapat_ini")
    );
    assert_eq!(
        susun(acara::contoh::nominatif(&[102]), "J9"),
        Some("bukan_mata_acara")
    );
    assert_eq!(susun(acara::contoh::nominatif(&[102, 103]), "J1"), None);
    assert_eq!(rapat.memenuhi(&kunci("J1")), [nip(102), nip(103)].into());
}

#[test]
fn undangan_memerlukan_agenda_yang_dikunci_dan_tidak_bertanggal_sesudah_rapat() {
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    assert_eq!(
        kode_penolakan(rapat.apply(undangan("005/1", "2026-12-14"))),
        Some("agenda_belum_dikunci")
    );
    rapat.apply(Peristiwa::AgendaDikunci).unwrap();
    for (nomor, tanggal, expected) in [
        (" ", "2026-12-14", Some("nomor_kosong")),
        ("005/1", "2026-12-22", Some("tanggal_undangan_keliru")),
        ("005/1", "2026-01-04", Some("tanggal_undangan_keliru")),
        (" 005/1 ", "2026-12-21", None),
        ("005/2", "2026-01-05", None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(undangan(nomor, tanggal))),
            expected,
            "{nomor} {tanggal}"
        );
    }
    assert_eq!(rapat.undangan()[0].undangan.nomor, "005/1");
    assert!(rapat.undangan().iter().all(|u| !u.agenda_berubah));
    rapat.apply(buka_kembali("Jabatan bertambah")).unwrap();
    assert!(rapat.undangan().iter().all(|u| !u.agenda_berubah));
    rapat.apply(tambah("J2")).unwrap();
    assert!(rapat.undangan().iter().all(|u| u.agenda_berubah));
}

#[test]
fn rpt_12_usulan_tidak_sesudah_rapat() {
    let usulan = |nomor: &str, tanggal: &str| RujukanUsulan {
        nomor: nomor.into(),
        tanggal: hari(tanggal),
        unit: "Kecamatan".into(),
        pengusul: Some(nip(50)),
        calon: vec![nip(100)],
    };
    let mut rapat = rapat(3, &[("J1", &[100, 101])]);
    for (acara, usulan, expected) in [
        (
            "J1",
            usulan("800/1", "2026-12-22"),
            Some("usulan_sesudah_rapat"),
        ),
        ("J1", usulan(" ", "2026-12-01"), Some("nomor_kosong")),
        (
            "J2",
            usulan("800/1", "2026-12-01"),
            Some("bukan_mata_acara"),
        ),
        ("J1", usulan("800/1", "2026-12-21"), None),
        ("J1", usulan("800/1", "2026-12-01"), Some("urutan_keliru")),
        ("J1", usulan("800/2", "2026-12-01"), None),
    ] {
        let event = Peristiwa::UsulanDitautkan {
            acara: kunci(acara),
            usulan,
        };
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(rapat.agenda()[0].usulan.len(), 2);
    let mut agenda = acara::contoh::agenda("J2", &[100]);
    agenda.usulan.push(usulan("800/3", "2026-12-25"));
    let event = Peristiwa::AgendaDitambah {
        agenda: Box::new(agenda),
    };
    assert_eq!(
        kode_penolakan(rapat.apply(event)),
        Some("usulan_sesudah_rapat")
    );
}

#[test]
fn mata_acara_lain_menyebut_perihalnya() {
    let mut rapat = rapat(3, &[]);
    let orang: OrangAcara = acara::contoh::orang(100);
    for (perihal, expected) in [
        (
            Perihal::PertimbanganMutasi {
                orang: orang.clone(),
                tujuan: " ".into(),
                uraian: "x".into(),
            },
            Some("perihal_kosong"),
        ),
        (
            Perihal::Pemberhentian {
                orang: orang.clone(),
                dari: String::new(),
                uraian: "x".into(),
            },
            Some("perihal_kosong"),
        ),
        (
            Perihal::Lainnya {
                judul: "\t".into(),
                uraian: "x".into(),
            },
            Some("perihal_kosong"),
        ),
        (
            Perihal::Pemberhentian {
                orang,
                dari: "Kepala Seksi".into(),
                uraian: String::new(),
            },
            None,
        ),
    ] {
        let agenda = MataAcara {
            kunci: kunci("lain-1"),
            perihal,
            usulan: Vec::new(),
        };
        let event = Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        };
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(
        rapat.agenda()[0].judul(),
        "Pertimbangan pemberhentian dari jabatan"
    );
    let mut salah = acara::contoh::agenda("J1", &[100]);
    salah.kunci = kunci("J2");
    let event = Peristiwa::AgendaDitambah {
        agenda: Box::new(salah),
    };
    assert_eq!(kode_penolakan(rapat.apply(event)), Some("urutan_keliru"));
}

#[test]
fn rpt_06_rapat_dipimpin_ketua_atau_ketua_pengganti_yang_ditetapkan() {
    let mut rapat = rapat(5, &[("J1", &[100, 101])]);
    for n in [2, 3, 4] {
        rapat.apply(hadir(n)).unwrap();
    }
    assert_eq!(
        kode_penolakan(rapat.clone().apply(buka())),
        Some("ketua_tidak_hadir")
    );
    for (event, expected) in [
        (
            penetapan(3, "2026-12-22"),
            Some("penetapan_ketua_sesudah_rapat"),
        ),
        (penetapan(9, "2026-12-20"), Some("ketua_pengganti_ditolak")),
        (penetapan(1, "2026-12-20"), Some("ketua_pengganti_ditolak")),
        (penetapan(3, "2026-12-21"), None),
        (buka(), None),
        (penetapan(4, "2026-12-21"), Some("rapat_sudah_dibuka")),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(rapat.pimpinan().unwrap().nip, nip(3));
    assert_eq!(rapat.pembuka(), [nip(2), nip(3), nip(4)]);
}

#[test]
fn rpt_06_ketua_sementara_hanya_bila_paket_membolehkan() {
    let mut dibuat = dibuat(5);
    let Peristiwa::Dibuat { ketentuan, .. } = &mut dibuat else {
        unreachable!()
    };
    ketentuan.ketua_sementara.nilai = true;
    let mut rapat = Rapat::call(dibuat).unwrap();
    rapat.apply(tambah("J1")).unwrap();
    for n in [5, 4, 2] {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    assert_eq!(rapat.pimpinan().unwrap().nip, nip(2));
}
