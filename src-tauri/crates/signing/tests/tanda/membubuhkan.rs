//! Preparing fields and signing them.

use sidang_signing::{Akar, HasilPeriksa, Sertifikasi, changes_since, list, prepare, sign};

use crate::alat::sertifikat::Jenis;
use crate::alat::{KOLOM, bertanda, bubuhkan, kunci, lapor, naskah, permintaan, ruang, siap};

#[test]
fn kolom_disiapkan_tanpa_mengubah_naskah_yang_terbit() {
    let terbit = naskah();
    let siap = siap();
    assert!(
        siap.starts_with(&terbit),
        "what was issued stays the prefix"
    );
    assert_eq!(
        siap,
        prepare(&terbit, &ruang()).unwrap(),
        "the same every time"
    );
    assert_eq!(
        siap,
        prepare(&siap, &ruang()).unwrap(),
        "prepared once is enough"
    );
    let kolom = list(&siap).unwrap();
    assert_eq!(
        kolom.iter().map(|k| k.ruang.clone()).collect::<Vec<_>>(),
        ruang()
    );
    assert!(kolom.iter().all(|k| !k.terisi));
    assert!(list(&terbit).unwrap().is_empty());
}

#[test]
fn satu_sampai_lima_penanda_tangan_berurutan() {
    for jumlah in 1..=5 {
        let pdf = bertanda(jumlah);
        let laporan = lapor(&pdf);
        assert!(laporan.sah, "{:#?}", laporan.pemeriksaan);
        let kolom: Vec<&str> = laporan
            .tanda_tangan
            .iter()
            .map(|t| t.kolom.as_str())
            .collect();
        assert_eq!(kolom, KOLOM[..jumlah]);
        assert_eq!(laporan.kolom_kosong, KOLOM[jumlah..]);
        for (tanda, nomor) in laporan.tanda_tangan.iter().zip(1..) {
            assert_eq!(tanda.pemilik, format!("Penanda Uji {nomor}"));
            assert!(tanda.sah && tanda.waktu.is_some());
            assert_eq!(tanda.sertifikasi, Sertifikasi::TidakTersertifikasi);
            assert_eq!(
                tanda.alasan.as_deref(),
                Some("Sebagai Ketua Tim Penilai Kinerja: menyetujui isi naskah")
            );
        }
        let terbit = naskah();
        let sidik = sha256(&terbit);
        assert!(
            laporan.revisi.iter().any(|r| r.sidik == sidik),
            "the issued bytes are found"
        );
        changes_since(&pdf, siap().len()).unwrap();
    }
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}

#[test]
fn status_sertifikat_selalu_disebut_tidak_diperiksa() {
    let laporan = lapor(&bertanda(1));
    let status = laporan
        .pemeriksaan
        .iter()
        .find(|p| p.nama == "Status sertifikat")
        .unwrap();
    assert_eq!(status.hasil, HasilPeriksa::Catatan);
    assert!(status.keterangan.contains("tidak diperiksa"));
}

#[test]
fn naskah_tanpa_tanda_tangan_tidak_sah() {
    assert!(!lapor(&naskah()).sah);
    assert!(!lapor(&siap()).sah);
}

#[test]
fn setiap_penolakan_menandatangani_menyebut_keadaannya() {
    let kunci = kunci("Uji", Jenis::P256);
    let kode = |pdf: &[u8], kolom: &str| {
        sign(pdf, &kunci, &permintaan(kolom), &Akar::default())
            .unwrap_err()
            .kode()
    };
    let satu = bubuhkan(&siap(), &kunci, "ketua");
    assert_eq!(kode(&satu, "ketua"), "kolom_sudah_ditandatangani");
    assert_eq!(kode(&satu, "bupati"), "kolom_tidak_ada");
    assert_eq!(kode(&naskah(), "ketua"), "tanpa_kolom_tanda_tangan");
    assert_eq!(kode(b"PK bukan pdf", "ketua"), "bukan_pdf");
    assert_eq!(kode(b"%PDF-1.7 kosong", "ketua"), "pdf_rusak");
    let mut berubah = satu.clone();
    berubah[200] ^= 1;
    assert_eq!(kode(&berubah, "sekretaris"), "pdf_berubah");
}

#[test]
fn berkas_bertabel_aliran_diperiksa_tetapi_tidak_ditandatangani() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
    std::fs::write(&from, siap()).unwrap();
    let done = std::process::Command::new("qpdf")
        .arg("--object-streams=generate")
        .args([&from, &to])
        .status()
        .unwrap();
    assert!(done.success());
    let pdf = std::fs::read(&to).unwrap();
    assert_eq!(list(&pdf).unwrap().len(), list(&siap()).unwrap().len());
    let kunci = kunci("Uji", Jenis::P256);
    let galat = sign(&pdf, &kunci, &permintaan("ketua"), &Akar::default()).unwrap_err();
    assert_eq!(galat.kode(), "pdf_tabel_aliran");
}

#[test]
fn berkas_terenkripsi_ditolak() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
    std::fs::write(&from, siap()).unwrap();
    let done = std::process::Command::new("qpdf")
        .args(["--encrypt", "sandi", "sandi", "256", "--"])
        .args([&from, &to])
        .status()
        .unwrap();
    assert!(done.success());
    let galat = list(&std::fs::read(&to).unwrap()).unwrap_err();
    assert_eq!(galat.kode(), "pdf_terenkripsi");
}
