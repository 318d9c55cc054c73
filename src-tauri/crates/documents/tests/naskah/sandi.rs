//! Copies with a password: read by qpdf and poppler with it, refused without.

use std::process::Command;

use sidang_documents::salinan::{Stempel, stamp};
use sidang_documents::sandi::encrypt;

use crate::contoh;

const SANDI: &str = "ab3d-efgh-jk7m-npqr";

#[test]
fn salinan_bersandi_terbuka_dengan_sandinya_saja() {
    let asli = contoh::surat().render(&contoh::tata()).unwrap().pdf;
    let stempel = Stempel {
        ke: 2,
        dari: 5,
        penerima: "Kepala Dinas Kesehatan".to_owned(),
    };
    let salinan = stamp(&asli, &stempel).unwrap();
    let bersandi = encrypt(&salinan, SANDI, "pemilik-lain", &[7; 32]).unwrap();
    assert!(
        !bersandi.windows(14).any(|w| w == b"Dinas Kesehata"),
        "nothing legible is left in the file"
    );
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("salinan.pdf");
    std::fs::write(&path, &bersandi).unwrap();

    let qpdf = |args: &[&str]| Command::new("qpdf").args(args).arg(&path).output().unwrap();
    assert!(!qpdf(&["--check"]).status.success());
    assert!(!qpdf(&["--password=salah", "--check"]).status.success());
    let sandi = format!("--password={SANDI}");
    let opened = qpdf(&[&sandi, "--check"]);
    let said = String::from_utf8_lossy(&opened.stdout);
    assert!(
        opened.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&opened.stderr)
    );
    let shown = qpdf(&[&sandi, "--show-encryption"]);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(
        shown.contains("R = 6") && shown.contains("AESv3"),
        "{shown}"
    );
    assert!(shown.contains("modify anything: not allowed"), "{shown}");

    let text = |args: &[&str]| {
        let out = Command::new("pdftotext")
            .args(args)
            .arg(&path)
            .arg("-")
            .output()
            .unwrap();
        (out.status.success(), String::from_utf8(out.stdout).unwrap())
    };
    assert!(!text(&[]).0);
    assert!(!text(&["-upw", "salah"]).0);
    let (opened, teks) = text(&["-upw", SANDI]);
    assert!(opened && teks.contains("RAHASIA"), "{teks}");
    let plain = dir.path().join("asli.pdf");
    std::fs::write(&plain, &asli).unwrap();
    let out = Command::new("pdftotext")
        .arg(&plain)
        .arg("-")
        .output()
        .unwrap();
    assert_eq!(
        teks,
        String::from_utf8(out.stdout).unwrap(),
        "the same text as issued"
    );
}
