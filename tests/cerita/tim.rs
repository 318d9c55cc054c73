//! Committees over time: who may meet on a day, and who sat is never rewritten.

use std::fs;

use sidang_app::JenisGalat;
use sidang_app::rapat::RapatBaru;
use sidang_app::tim::{KeadaanTim, PenetapanKetuaView, SkTimView};
use sidang_tests::contoh::{saat, tim};
use sidang_tests::kantor::{Kantor, sk};

fn rapat(tanggal: &str) -> RapatBaru {
    RapatBaru {
        tanggal: tanggal.parse().unwrap(),
        jam: "09:00:00".parse().unwrap(),
        tempat: "Aula".into(),
        nomor: None,
    }
}

#[test]
fn tpk_01_tiada_rapat_di_luar_masa_sk() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let konteks = saat("2026-11-22 08:00");
    let sk = SkTimView {
        berlaku_sampai: Some("2026-11-30".parse().unwrap()),
        ..sk()
    };
    let tercatat = kantor.sidang.set_tim(&tim(), &sk, None, &konteks).unwrap();
    assert_eq!(tercatat.sk.berlaku_sampai, sk.berlaku_sampai);
    for hari in ["2026-01-04", "2026-12-01"] {
        let refused = kantor.sidang.create_rapat(&rapat(hari), &konteks);
        let galat = refused.unwrap_err();
        assert_eq!(
            (galat.jenis, galat.kode.as_str()),
            (JenisGalat::Aturan, "tim_belum_ada")
        );
        assert!(galat.dasar.unwrap().contains("Pasal 9 ayat (1)"));
    }
    kantor
        .sidang
        .create_rapat(&rapat("2026-11-30"), &konteks)
        .unwrap();
    let kemudian = kantor.sidang.list_tim(&saat("2026-12-01 08:00")).unwrap();
    assert_eq!(kemudian[0].keadaan, KeadaanTim::Berakhir);
}

#[test]
fn rpt_06_ketua_pengganti_tidak_mengubah_yang_sudah_lewat() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let konteks = saat("2026-11-22 08:00");
    let sidang = &mut kantor.sidang;
    let tim = sidang.set_tim(&tim(), &sk(), None, &konteks).unwrap();
    let lama = sidang.create_rapat(&rapat("2026-11-23"), &konteks).unwrap();
    let penetapan = PenetapanKetuaView {
        nip: tim.anggota[2].nip.clone(),
        nama: String::new(),
        nomor: "800/9/2026".into(),
        tanggal: "2026-11-24".parse().unwrap(),
        penetap: String::new(),
        sebab: "Ketua memasuki masa pensiun".into(),
    };
    let diganti = sidang
        .replace_ketua_tim(&tim.id, &penetapan, &konteks)
        .unwrap();
    assert_eq!(diganti.ketua_pengganti[0].penetap, "Bupati Contoh Raya");
    assert!(diganti.anggota[2].ketua && !diganti.anggota[0].ketua);
    let chair = |sidang: &mut sidang_app::Sidang, hari: &str| {
        let tim = sidang.get_tim(hari.parse().unwrap()).unwrap().unwrap();
        tim.anggota.iter().position(|a| a.ketua)
    };
    assert_eq!(chair(sidang, "2026-11-23"), Some(0));
    assert_eq!(chair(sidang, "2026-11-24"), Some(2));
    let kini = sidang.get_rapat(&lama.ringkas.id).unwrap();
    assert_eq!(format!("{kini:?}"), format!("{lama:?}"));
    let jejak = sidang.list_jejak(0, 1).unwrap();
    assert!(format!("{jejak:?}").contains("Ketua pengganti tim dicatat"));
}

#[test]
fn berkas_sk_kembali_seperti_diserahkan() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let konteks = saat("2026-11-22 08:00");
    let berkas = kantor.berkas("SK Tim.pdf");
    fs::write(&berkas, b"%PDF-1.7 pindaian").unwrap();
    let dengan = kantor
        .sidang
        .set_tim(&tim(), &sk(), Some(&berkas), &konteks)
        .unwrap();
    assert_eq!(dengan.berkas.unwrap().nama, "SK Tim.pdf");
    let (nama, isi) = kantor.sidang.get_berkas_sk(&dengan.id).unwrap();
    assert_eq!(
        (nama.as_str(), isi.as_slice()),
        ("SK Tim.pdf", b"%PDF-1.7 pindaian".as_slice())
    );
    let tanpa = kantor
        .sidang
        .set_tim(&tim(), &sk(), None, &konteks)
        .unwrap();
    let galat = kantor.sidang.get_berkas_sk(&tanpa.id).unwrap_err();
    assert_eq!(galat.kode, "berkas_sk_tidak_ada");
    let semua = kantor.sidang.list_tim(&konteks).unwrap();
    assert_eq!(
        semua.iter().map(|t| t.keadaan).collect::<Vec<_>>(),
        [KeadaanTim::Berlaku, KeadaanTim::Digantikan],
        "a correction of the same date takes the place of the first"
    );
}
