//! Rule packs: installed, put to use, the one in force on a date.

use chrono::NaiveDate;
use sidang_app::JenisGalat;
use sidang_app::aturan::{get_aturan, list_aturan};
use sidang_app::nominatif::Rincian;
use sidang_app::rapat::RapatBaru;
use sidang_tests::contoh::{per, saat};
use sidang_tests::kantor::Kantor;

/// A pack that supersedes the sample regency's from the meeting season on.
fn sendiri(sejak: &str, min_calon: u8) -> String {
    format!(
        "id = \"kolaka-timur-baru\"\nnama = \"Kolaka Timur baru\"\ndasar_hukum = \"Peraturan Bupati baru\"\n\
         singkatan = \"Perbup baru\"\nberlaku_sejak = {sejak}\nmewarisi = \"kolaka-timur-2020\"\n\
         menggantikan = \"kolaka-timur-2020\"\n\n[rapat.min_calon]\nnilai = {min_calon}\nsumber = \"Pasal 3\"\n"
    )
}

fn rapat(tanggal: &str) -> RapatBaru {
    RapatBaru {
        tanggal: tanggal.parse().unwrap(),
        jam: "09:00:00".parse().unwrap(),
        tempat: "Ruang Rapat Sekretariat Daerah".into(),
        nomor: None,
    }
}

#[test]
fn pen_04_rapat_dan_daftar_memakai_paket_yang_berlaku_pada_tanggalnya() {
    let mut kantor = Kantor::contoh();
    let konteks = saat("2026-11-20 08:00");
    kantor
        .sidang
        .install_aturan(&sendiri("2026-12-01", 3), false, &konteks)
        .unwrap();
    let mut kantor = kantor.reopen();
    assert_eq!(kantor.sidang.id_aturan(), "kolaka-timur-2020");
    let kode = kantor
        .sidang
        .list_nominatif(per())
        .unwrap()
        .into_iter()
        .find(|post| post.jumlah.is_some())
        .unwrap()
        .jabatan
        .kode;
    for (tanggal, paket) in [
        ("2026-11-30", "kolaka-timur-2020"),
        ("2026-12-01", "kolaka-timur-baru"),
    ] {
        let daftar = kantor
            .sidang
            .get_nominatif(
                &kode,
                tanggal.parse::<NaiveDate>().unwrap(),
                Rincian::Ringkas,
            )
            .unwrap();
        assert_eq!((daftar.aturan.as_str(), daftar.keterangan), (paket, None));
        let meeting = kantor
            .sidang
            .create_rapat(&rapat(tanggal), &konteks)
            .unwrap();
        assert_eq!(meeting.ringkas.tanggal, tanggal.parse().unwrap());
        let meeting = kantor
            .sidang
            .add_agenda(&meeting.ringkas.id, &kode, false, &konteks)
            .unwrap();
        let frozen = kantor
            .sidang
            .get_nominatif_rapat(&meeting.ringkas.id, &kode)
            .unwrap();
        assert_eq!(frozen.aturan, paket);
    }
}

#[test]
fn sebelum_paket_berlaku_rapat_ditolak_dan_daftar_diberi_keterangan() {
    let mut kantor = Kantor::contoh();
    let konteks = saat("2020-05-20 08:00");
    let galat = kantor
        .sidang
        .create_rapat(&rapat("2020-05-25"), &konteks)
        .unwrap_err();
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Aturan, "aturan_belum_berlaku")
    );
    assert!(galat.dasar.is_some() && galat.saran.is_some());
    let kode = kantor.sidang.list_nominatif(per()).unwrap()[0]
        .jabatan
        .kode
        .clone();
    let of = |kantor: &mut Kantor, tanggal: &str| {
        let view = kantor.sidang.get_nominatif(
            &kode,
            tanggal.parse::<NaiveDate>().unwrap(),
            Rincian::Ringkas,
        );
        view.map(|v| v.keterangan)
    };
    if let Ok(keterangan) = of(&mut kantor, "2020-05-25") {
        assert!(keterangan.unwrap().contains("26 Mei 2020"));
        assert_eq!(of(&mut kantor, "2020-05-26").unwrap(), None);
    }
}

#[test]
fn naskah_baru_paket_yang_sama_adalah_versi_baru_dan_tercatat() {
    let mut kantor = Kantor::kosong("nasional");
    let konteks = saat("2026-11-20 08:00");
    let lama = kantor
        .sidang
        .install_aturan(&sendiri("2026-12-01", 3), true, &konteks)
        .unwrap();
    assert!(!lama.versi_baru && lama.aturan.ringkas.dipakai);
    let baru = kantor
        .sidang
        .install_aturan(&sendiri("2026-12-01", 4), false, &konteks)
        .unwrap();
    assert!(baru.versi_baru);
    assert_eq!(baru.sidik_sebelum.as_ref(), Some(&lama.aturan.sidik));
    let mut kantor = kantor.reopen();
    assert_eq!(kantor.sidang.id_aturan(), "kolaka-timur-baru");
    let view = get_aturan(Some(&kantor.sidang), "kolaka-timur-baru").unwrap();
    assert_eq!(view.sidik, baru.aturan.sidik);
    assert_eq!(list_aturan(Some(&kantor.sidang)).len(), 5);
    assert_eq!(list_aturan(None).len(), 4);
    let jejak = kantor.sidang.list_jejak(0, 10).unwrap();
    let installs = jejak
        .jejak
        .iter()
        .filter(|j| j.kode == "aturan.pasang")
        .count();
    assert_eq!(installs, 2);
}

#[test]
fn paket_yang_ujinya_gagal_tidak_dipasang() {
    let mut kantor = Kantor::kosong("nasional");
    let text = sendiri("2026-12-01", 3)
        + "[[uji]]\nnama = \"keliru\"\nper = 2026-12-01\njabatan = { jenis = \"pengawas\", eselon = \"IV.a\" }\nhasil = \"tidak_memenuhi\"\n";
    let galat = kantor
        .sidang
        .install_aturan(&text, false, &saat("2026-11-20 08:00"))
        .unwrap_err();
    assert_eq!(galat.kode, "uji_paket_gagal");
    assert_eq!(list_aturan(Some(&kantor.sidang)).len(), 4);
}
