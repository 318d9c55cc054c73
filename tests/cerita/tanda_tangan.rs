//! Signing: the minutes go out with empty fields, come back signed, and are found again.

#[path = "../../src-tauri/crates/signing/tests/alat/sertifikat.rs"]
mod sertifikat;

use chrono::{DateTime, Duration, Local};
use sidang_app::Konteks;
use sidang_app::naskah::{KeadaanNaskah, NaskahView};
use sidang_app::tanda_tangan::{self as tanda, IsianPindaian, IsianTandaTangan};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;

use crate::rapat::hold;
use sertifikat::{Jenis, SANDI, TANDA_TANGAN, p12, p12_dari_akar};

const NOMOR: &str = "800.1.3.3/12/TPK/2026";

/// Certificates are made now, so what is signed is signed now.
fn kini() -> Konteks {
    Konteks {
        waktu: Local::now().fixed_offset() + Duration::seconds(1),
    }
}

fn minutes(kantor: &mut Kantor) -> NaskahView {
    let rapat = hold(kantor);
    let terbit = kantor
        .sidang
        .issue_berita_acara(&rapat.ringkas.id, NOMOR, &saat("2026-11-22 11:00"))
        .unwrap();
    terbit.naskah.into_iter().next().unwrap()
}

/// Signs on a machine without any store.
fn sign(pdf: &[u8], nama: &str, jenis: Jenis, kolom: &str) -> Vec<u8> {
    let isian = IsianTandaTangan {
        kolom: kolom.to_owned(),
        jabatan: tanda::sebutan(kolom),
        alasan: "menyetujui isi naskah".to_owned(),
    };
    tanda::sign_pdf(
        pdf,
        &p12(nama, jenis, TANDA_TANGAN),
        SANDI,
        &isian,
        None,
        &kini(),
    )
    .unwrap()
}

#[test]
fn berita_acara_ditandatangani_di_beberapa_komputer_lalu_diterima() {
    let mut kantor = Kantor::contoh();
    let naskah = minutes(&mut kantor);
    let terbit = kantor.sidang.get_pdf(&naskah.id).unwrap();
    let keluar = kantor
        .sidang
        .export_for_signing(&naskah.id, &kini())
        .unwrap();
    assert!(keluar.starts_with(&terbit));
    let kolom: Vec<String> = tanda::read_pdf(&keluar, None)
        .unwrap()
        .laporan
        .kolom
        .into_iter()
        .map(|k| k.nama)
        .collect();
    assert!(
        kolom.len() >= 2,
        "the minutes have room for several signatures: {kolom:?}"
    );

    let satu = sign(&keluar, "Ketua Uji", Jenis::Rsa, &kolom[0]);
    let dua = sign(&satu, "Sekretaris Uji", Jenis::P256, &kolom[1]);
    let diterima = kantor
        .sidang
        .receive_signed(&naskah.id, "ttd.pdf", &dua, &kini())
        .unwrap();
    let laporan = diterima.laporan.unwrap();
    assert!(laporan.sah, "{:#?}", laporan.pemeriksaan);
    assert_eq!(laporan.tanda_tangan.len(), 2);
    assert_eq!(laporan.terdaftar.unwrap().naskah, naskah.id);
    assert!(diterima.peringatan.is_empty());
    let kini_naskah = kantor.sidang.get_naskah(&naskah.id).unwrap();
    assert_eq!(kini_naskah.keadaan, KeadaanNaskah::Ditandatangani);
    assert_eq!(
        kantor.sidang.get_pdf(&naskah.id).unwrap(),
        terbit,
        "the issued document stays as it is"
    );
    assert_eq!(
        kantor.sidang.list_berkas_naskah(&naskah.id).unwrap().len(),
        1
    );

    // An earlier state of the file is still valid, and the register knows of more.
    let lama = kantor.sidang.verify_pdf(&satu, None).unwrap();
    assert!(
        lama.sah
            && lama
                .pemeriksaan
                .iter()
                .any(|p| p.keterangan.contains("lebih banyak"))
    );
    // A second copy signed apart cannot be joined.
    let pisah = sign(&keluar, "Anggota Uji", Jenis::P256, &kolom[1]);
    let diterima = kantor
        .sidang
        .receive_signed(&naskah.id, "pisah.pdf", &pisah, &kini())
        .unwrap();
    assert_eq!(diterima.peringatan.len(), 1);
    let lagi = kantor
        .sidang
        .receive_signed(&naskah.id, "pisah.pdf", &pisah, &kini())
        .unwrap_err();
    assert_eq!(lagi.kode, "berkas_sudah_diterima");
}

#[test]
fn yang_bukan_naskah_itu_atau_berubah_ditolak() {
    let mut kantor = Kantor::contoh();
    let naskah = minutes(&mut kantor);
    let keluar = kantor
        .sidang
        .export_for_signing(&naskah.id, &kini())
        .unwrap();
    let kolom = tanda::read_pdf(&keluar, None).unwrap().laporan.kolom[0]
        .nama
        .clone();
    let kode = |kantor: &mut Kantor, pdf: &[u8]| {
        kantor
            .sidang
            .receive_signed(&naskah.id, "a.pdf", pdf, &kini())
            .unwrap_err()
            .kode
    };
    assert_eq!(kode(&mut kantor, &keluar), "belum_ditandatangani");
    let signed = sign(&keluar, "Ketua Uji", Jenis::P256, &kolom);
    let mut changed = signed.clone();
    changed[500] ^= 1;
    assert_ne!(kode(&mut kantor, &changed), "");
    let mut longer = signed;
    longer.push(b'\n');
    assert_eq!(kode(&mut kantor, &longer), "pdf_berubah");
}

#[test]
fn naskah_yang_terbit_dikenali_dan_yang_asing_tidak() {
    let mut kantor = Kantor::contoh();
    let naskah = minutes(&mut kantor);
    let terbit = kantor.sidang.get_pdf(&naskah.id).unwrap();
    let laporan = kantor.sidang.verify_pdf(&terbit, None).unwrap();
    assert!(laporan.sah, "{:#?}", laporan.pemeriksaan);
    assert!(laporan.ringkasan.contains("persis"));
    assert_eq!(laporan.terdaftar.unwrap().judul_rapat, naskah.judul_rapat);
    assert!(
        !tanda::verify_pdf(&terbit, None).unwrap().sah,
        "without a register nobody vouches for it"
    );

    let mut lain = Kantor::contoh();
    let asing = lain.sidang.verify_pdf(&terbit, None).unwrap();
    assert!(!asing.sah && asing.terdaftar.is_none());
}

#[test]
fn pindaian_naskah_bertinta_dilampirkan() {
    let mut kantor = Kantor::contoh();
    let naskah = minutes(&mut kantor);
    let nanti: DateTime<_> = saat("2026-11-24 09:00").waktu;
    let konteks = Konteks { waktu: nanti };
    let isian = |penanda: &str, tanggal: &str| IsianPindaian {
        penanda: penanda.to_owned(),
        tanggal: tanggal.parse().unwrap(),
    };
    let gambar = b"\xFF\xD8\xFF\xE0 pindaian";
    for (isi, isian, kode) in [
        (
            b"teks".as_slice(),
            isian("Ketua", "2026-11-23"),
            "bukan_pindaian",
        ),
        (gambar, isian(" ", "2026-11-23"), "penanda_kosong"),
        (gambar, isian("Ketua", "2026-11-01"), "tanggal_tanda_tangan"),
        (gambar, isian("Ketua", "2026-12-01"), "tanggal_tanda_tangan"),
    ] {
        let galat = kantor
            .sidang
            .attach_scan(&naskah.id, "a.jpg", isi, &isian, &konteks)
            .unwrap_err();
        assert_eq!(galat.kode, kode);
    }
    let isian = isian("Ketua", "2026-11-23");
    let diterima = kantor
        .sidang
        .attach_scan(&naskah.id, "a.jpg", gambar, &isian, &konteks)
        .unwrap();
    assert!(!diterima.berkas.elektronik);
    assert_eq!(
        kantor
            .sidang
            .get_berkas_naskah(&diterima.berkas.id)
            .unwrap(),
        gambar
    );
    assert_eq!(
        kantor.sidang.get_naskah(&naskah.id).unwrap().keadaan,
        KeadaanNaskah::Ditandatangani
    );
}

#[test]
fn akar_yang_dipercaya_membuat_tanda_tangan_tersertifikasi_sampai_dihapus() {
    let mut kantor = Kantor::contoh();
    let naskah = minutes(&mut kantor);
    let (orang, akar) = p12_dari_akar("Pejabat Uji", "PSrE Uji");
    let seseorang = kantor.sidang.add_akar(b"bukan", &kini()).unwrap_err();
    assert_eq!(seseorang.kode, "bukan_sertifikat");
    let daftar = kantor.sidang.add_akar(&akar, &kini()).unwrap();
    assert_eq!(daftar[0].pemilik, "PSrE Uji");
    let lagi = kantor.sidang.add_akar(&akar, &kini()).unwrap_err();
    assert_eq!(lagi.kode, "akar_sudah_dipercaya");

    let (_, pdf) = kantor.sidang.signing_copy(&naskah.id).unwrap();
    let kolom = tanda::read_pdf(&pdf, None).unwrap().laporan.kolom[0]
        .nama
        .clone();
    let isian = IsianTandaTangan {
        kolom: kolom.clone(),
        jabatan: tanda::sebutan(&kolom),
        alasan: String::new(),
    };
    let dipercaya = kantor.sidang.get_akar().unwrap();
    let signed =
        tanda::sign_pdf(&pdf, &orang, SANDI, &isian, dipercaya.as_deref(), &kini()).unwrap();
    let mut certified = |besides: Option<&[u8]>| {
        let laporan = kantor.sidang.verify_pdf(&signed, besides).unwrap();
        assert!(laporan.sah, "{:#?}", laporan.pemeriksaan);
        laporan.tanda_tangan[0].tersertifikasi
    };
    assert!(certified(None), "the store's roots count");
    assert!(!tanda::verify_pdf(&signed, None).unwrap().tanda_tangan[0].tersertifikasi);
    kantor
        .sidang
        .remove_akar(&daftar[0].sidik, &kini())
        .unwrap();
    let mut certified = |besides: Option<&[u8]>| {
        let laporan = kantor.sidang.verify_pdf(&signed, besides).unwrap();
        laporan.tanda_tangan[0].tersertifikasi
    };
    assert!(!certified(None), "a root that went no longer counts");
    assert!(certified(Some(&akar)), "one that is given for once does");
    assert!(kantor.sidang.list_akar().unwrap().is_empty());
    let jejak = kantor.sidang.list_jejak(0, 2).unwrap().jejak;
    let acts: Vec<&str> = jejak.iter().map(|c| c.tindakan.as_str()).collect();
    assert_eq!(
        acts,
        [
            "Sertifikat akar tidak dipercaya lagi",
            "Sertifikat akar dipercaya"
        ]
    );
}

#[test]
fn salinan_untuk_penanda_berikutnya_memuat_tanda_tangan_yang_sudah_kembali() {
    let mut kantor = Kantor::contoh();
    let naskah = minutes(&mut kantor);
    let (_, keluar) = kantor.sidang.signing_copy(&naskah.id).unwrap();
    let kolom: Vec<String> = tanda::read_pdf(&keluar, None)
        .unwrap()
        .laporan
        .kolom
        .into_iter()
        .map(|k| k.nama)
        .collect();
    let satu = sign(&keluar, "Ketua Uji", Jenis::P256, &kolom[0]);
    kantor
        .sidang
        .receive_signed(&naskah.id, "satu.pdf", &satu, &kini())
        .unwrap();
    let (nama, lanjut) = kantor.sidang.signing_copy(&naskah.id).unwrap();
    assert_eq!((nama.as_str(), &lanjut), ("satu.pdf", &satu));
    assert_eq!(
        kantor
            .sidang
            .export_for_signing(&naskah.id, &kini())
            .unwrap(),
        satu
    );
    let dua = sign(&lanjut, "Sekretaris Uji", Jenis::Rsa, &kolom[1]);
    let diterima = kantor
        .sidang
        .receive_signed(&naskah.id, "dua.pdf", &dua, &kini())
        .unwrap();
    assert!(diterima.peringatan.is_empty(), "it goes on from the first");
}
