//! `tanda-tangan` and `verifikasi`: no store is needed, and one is used when given.

#[path = "../../../signing/tests/alat/pdf_kolom.rs"]
mod pdf_kolom;
#[path = "../../../signing/tests/alat/sertifikat.rs"]
mod sertifikat;

use std::process::Command;

use serde_json::Value;

use crate::alat::{Jawaban, Meja, answer, assert_fails};
use pdf_kolom::pdf;
use sertifikat::{Jenis, SANDI, TANDA_TANGAN, p12};

/// The program on a machine without any store.
fn call(args: &[&str]) -> Jawaban {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sidang-cli"));
    command
        .args(args)
        .arg("--json")
        .env_remove("SIDANG_BASIS_DATA")
        .env_remove("SIDANG_SANDI");
    answer(&command.output().unwrap())
}

#[track_caller]
fn json(jawaban: &Jawaban, kode: i32) -> Value {
    assert_eq!((jawaban.kode, jawaban.stderr.as_str()), (kode, ""));
    serde_json::from_str(&jawaban.stdout).unwrap()
}

#[test]
fn tanda_tangan_dan_verifikasi_tanpa_basis_data() {
    let meja = Meja::kosong();
    let put = |nama: &str, isi: &[u8]| {
        std::fs::write(meja.berkas(nama), isi).unwrap();
        meja.teks(nama)
    };
    let kosong = put("kosong.pdf", &pdf());
    let p12 = put("ketua.p12", &p12("Ketua Uji", Jenis::Rsa, TANDA_TANGAN));
    let sandi = put("sandi", SANDI.as_bytes());
    let salah = put("salah", b"bukan ini");
    let ke = meja.teks("ttd.pdf");
    let sign = |dari: &str, sandi: &str, kolom: &str, ke: &str| {
        call(&[
            "tanda-tangan",
            dari,
            "--p12",
            &p12,
            "--sandi-p12-berkas",
            sandi,
            "--sebagai",
            kolom,
            "--ke",
            ke,
        ])
    };

    assert_eq!(json(&call(&["verifikasi", &kosong]), 3)["sah"], false);
    let galat = |jawaban: &Jawaban, kode: i32| assert_fails(jawaban, kode)["kode"].clone();
    assert_eq!(
        galat(&sign(&kosong, &salah, "ketua", &ke), 4),
        "sandi_p12_salah"
    );
    assert_eq!(
        galat(&sign(&kosong, &sandi, "bupati", &ke), 4),
        "kolom_tidak_ada"
    );
    let signed = json(&sign(&kosong, &sandi, "ketua", &ke), 0);
    assert_eq!(
        (&signed["pemilik"], &signed["kolom"]),
        (&"Ketua Uji".into(), &"ketua".into())
    );
    assert_eq!(
        galat(&sign(&ke, &sandi, "ketua", &meja.teks("dua.pdf")), 3),
        "kolom_sudah_ditandatangani"
    );
    assert_eq!(
        galat(&sign(&kosong, &sandi, "ketua", &ke), 4),
        "berkas_tidak_dapat_ditulis"
    );

    let laporan = json(&call(&["verifikasi", &ke]), 0);
    assert_eq!(laporan["sah"], true);
    assert_eq!(laporan["tanda_tangan"][0]["pemilik"], "Ketua Uji");
    let checks = laporan["pemeriksaan"].as_array().unwrap();
    for field in ["nama", "hasil", "keterangan"] {
        assert!(checks.iter().all(|c| c[field].is_string()), "{field}");
    }
    let mut changed = std::fs::read(&ke).unwrap();
    changed[60] ^= 1;
    let changed = put("berubah.pdf", &changed);
    assert_ne!(call(&["verifikasi", &changed]).kode, 0);
    assert_eq!(galat(&call(&["verifikasi", &p12]), 4), "bukan_pdf");
}
