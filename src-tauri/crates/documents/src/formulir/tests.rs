use super::*;
use crate::templat::{Templat, bawaan};
use crate::{Kop, TataNaskah};
use sidang_domain::naskah::formulir::contoh::{self, RegisterContoh};
use sidang_domain::naskah::formulir::{self, BERFORMULIR};

#[test]
fn templat_bawaan_setiap_formulir_tanpa_kesalahan() {
    for jenis in BERFORMULIR {
        let templat = Templat::parse(bawaan(jenis)).unwrap_or_else(|e| panic!("{jenis}: {e:#?}"));
        assert_eq!(templat.check(skema(jenis).unwrap()), [], "{jenis}");
        assert!(!templat.catatan.is_empty(), "{jenis}");
    }
}

#[test]
fn catatan_sementara_mempunyai_semua_isian_wajib() {
    for jenis in BERFORMULIR {
        let catatan = catatan_sementara(jenis, &Terisi::default());
        for bidang in &skema(jenis).unwrap().bidang {
            let listed = matches!(bidang.jenis, JenisBidang::Daftar(_) | JenisBidang::Ya);
            if bidang.wajib && !listed {
                assert!(
                    catatan.get(bidang.nama).is_some(),
                    "{jenis}: {}",
                    bidang.nama
                );
            }
        }
    }
}

#[test]
fn nama_ruang_tanda_tangan_dari_nama_isian() {
    for (isian, ruang) in [
        ("penanda", "penanda"),
        ("penanda_saksi_1", "saksi-1"),
        ("penanda_lampiran", "lampiran"),
    ] {
        assert_eq!(room(isian), ruang);
    }
}

/// Texts of the pages of an example, as a reader extracts them, without line breaks.
fn cetak(jenis: JenisNaskah) -> crate::Cetak {
    let register = RegisterContoh::default();
    let aturan = &sidang_domain::aturan::bawaan()[0];
    let t = contoh::tinjau(jenis, &contoh::jawaban(jenis), &register, aturan).unwrap();
    assert_eq!(t.cacat, [], "{jenis}");
    let templat = Templat::parse(bawaan(jenis)).unwrap();
    let kop = Kop {
        pemda: "Pemerintah Kabupaten Contoh Raya".into(),
        instansi: "Dinas Perhubungan".into(),
        ..Kop::default()
    };
    let catatan = catatan(&t.isi);
    templat
        .cetak(&catatan, &TataNaskah::default(), &kop)
        .unwrap_or_else(|e| panic!("{jenis}: {e}"))
}

#[test]
fn setiap_contoh_tercetak_dengan_ruang_tanda_tangannya() {
    for jenis in BERFORMULIR {
        let satu = cetak(jenis);
        assert!(!satu.ruang.is_empty(), "{jenis}");
        let mut nama: Vec<_> = satu.ruang.iter().map(|r| r.nama.clone()).collect();
        nama.sort();
        nama.dedup();
        assert_eq!(nama.len(), satu.ruang.len(), "{jenis}: {nama:?}");
        assert_eq!(satu.pdf, cetak(jenis).pdf, "{jenis} is not the same twice");
    }
}

#[test]
fn formulir_kosong_tetap_terlihat_selama_diisi() {
    for jenis in BERFORMULIR {
        let templat = Templat::parse(bawaan(jenis)).unwrap();
        let register = RegisterContoh::default();
        let aturan = &sidang_domain::aturan::bawaan()[0];
        let t = contoh::tinjau(jenis, &formulir::Jawaban::new(), &register, aturan).unwrap();
        let catatan = catatan_sementara(jenis, &t.isi);
        let cetak = templat.cetak(&catatan, &TataNaskah::default(), &Kop::default());
        assert!(cetak.is_ok(), "{jenis}: {:?}", cetak.err());
    }
}
