//! What others say of our signatures, and we of theirs: poppler's pdfsig, and pyHanko with its analysis of changes.

use std::path::{Path, PathBuf};
use std::process::Command;

use sidang_signing::HasilPeriksa;

use crate::alat::sertifikat::{Jenis, TANDA_TANGAN, p12};
use crate::alat::{KOLOM, bertanda, bubuhkan, ditolak, kunci, lapor, siap};

fn output(command: &mut Command) -> String {
    let done = command.output().unwrap();
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success(),
        "{command:?}: {text}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    text
}

/// The Python with pyHanko that `cargo xtask test` sets up.
fn pyhanko(words: &[&str], paths: &[&Path]) -> String {
    let python = std::env::var_os("SIDANG_PYTHON_UJI").expect("cargo xtask test names it");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pembanding/pyhanko_uji.py");
    output(Command::new(python).arg(script).args(words).args(paths))
}

fn written(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn pdfsig_menyatakan_sah_satu_sampai_lima_tanda_tangan() {
    let folder = tempfile::tempdir().unwrap();
    for jumlah in 1..=5 {
        let path = written(&folder, "a.pdf", &bertanda(jumlah));
        let said = output(Command::new("pdfsig").arg("-nocert").arg(&path));
        assert_eq!(said.matches("Signature is Valid").count(), jumlah, "{said}");
        assert_eq!(
            said.matches("ETSI.CAdES.detached").count(),
            jumlah,
            "{said}"
        );
        assert_eq!(said.matches("Total document signed").count(), 1, "{said}");
    }
}

#[test]
fn qpdf_menyatakan_berkas_bertanda_tangan_utuh() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(&folder, "a.pdf", &bertanda(3));
    let said = output(Command::new("qpdf").arg("--check").arg(&path));
    assert!(
        said.contains("No syntax or stream encoding errors"),
        "{said}"
    );
}

#[test]
fn kotak_tanda_tangan_terbaca_sebagai_teks() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(&folder, "a.pdf", &bertanda(2));
    let text = output(Command::new("pdftotext").arg("-layout").arg(&path).arg("-"));
    for words in [
        "Penanda Uji 1",
        "Penanda Uji 2",
        "Ketua Tim Penilai Kinerja",
        "tidak tersertifikasi",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
#[ignore = "needs pyHanko, which cargo xtask test sets up"]
fn pyhanko_menyatakan_sah_satu_sampai_lima_tanda_tangan() {
    let folder = tempfile::tempdir().unwrap();
    for jumlah in 1..=5 {
        let path = written(&folder, "a.pdf", &bertanda(jumlah));
        let said = pyhanko(&["periksa"], &[&path]);
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), jumlah, "{said}");
        for (index, line) in lines.iter().enumerate() {
            let last = index + 1 == jumlah;
            let expected = if last {
                format!("{} valid ENTIRE_FILE NONE", KOLOM[index])
            } else {
                format!("{} valid ENTIRE_REVISION FORM_FILLING", KOLOM[index])
            };
            assert_eq!(*line, expected);
        }
    }
}

#[test]
#[ignore = "needs pyHanko, which cargo xtask test sets up"]
fn tanda_tangan_pyhanko_yang_mencatat_keterangan_berkas_sah() {
    let folder = tempfile::tempdir().unwrap();
    let first = bubuhkan(&siap(), &kunci("Ketua Uji", Jenis::Rsa), "ketua");
    let from = written(&folder, "a.pdf", &first);
    let p12 = written(
        &folder,
        "a.p12",
        &p12("Sekretaris Uji", Jenis::P256, TANDA_TANGAN),
    );
    let to = folder.path().join("b.pdf");
    pyhanko(&["tanda"], &[&from, &p12, Path::new("sekretaris"), &to]);
    let both = std::fs::read(&to).unwrap();
    let laporan = lapor(&both);
    assert!(laporan.sah, "{:#?}", laporan.pemeriksaan);
    assert_eq!(laporan.tanda_tangan.len(), 2);
    // What it writes beside is told.
    let told = laporan
        .pemeriksaan
        .iter()
        .find(|p| p.nama == "Perubahan sesudah ditandatangani")
        .unwrap();
    for note in ["Producer", "ModDate", "pdf:Producer", "xmp:ModifyDate"] {
        assert!(told.keterangan.contains(note), "{}", told.keterangan);
    }
}

#[test]
#[ignore = "needs pyHanko, which cargo xtask test sets up"]
fn cap_waktu_dan_bahan_pemeriksaan_pyhanko_sah_dan_disebut() {
    let folder = tempfile::tempdir().unwrap();
    let first = bubuhkan(&siap(), &kunci("Ketua Uji", Jenis::Rsa), "ketua");
    let from = written(&folder, "a.pdf", &first);
    let p12 = written(
        &folder,
        "a.p12",
        &p12("Penanda Uji", Jenis::Rsa, TANDA_TANGAN),
    );
    let to = folder.path().join("b.pdf");
    // Twice: the second finds time stamps and a DSS dictionary, and adds to them.
    let fields = [Path::new("sekretaris"), Path::new("anggota-1")];
    pyhanko(&["arsip"], &[&from, &p12, &to, fields[0], fields[1]]);
    let bytes = std::fs::read(&to).unwrap();
    let laporan = lapor(&bytes);
    assert!(laporan.sah, "{:#?}", laporan.pemeriksaan);
    // A time stamp is nobody's signature.
    assert_eq!(laporan.tanda_tangan.len(), 3);
    let stamps: Vec<_> = laporan
        .pemeriksaan
        .iter()
        .filter(|p| p.nama.starts_with("Cap waktu"))
        .collect();
    assert_eq!(stamps.len(), 4, "{stamps:#?}");
    for stamp in stamps {
        assert_eq!(stamp.hasil, HasilPeriksa::Catatan, "no root is trusted");
        assert!(stamp.keterangan.contains("Pemberi Cap Waktu Uji"));
    }
    assert_every_byte_counts(&bytes);
}

#[test]
#[ignore = "needs pyHanko, which cargo xtask test sets up"]
fn cap_waktu_pada_kolom_tanda_tangan_ditolak() {
    let folder = tempfile::tempdir().unwrap();
    let first = bubuhkan(&siap(), &kunci("Ketua Uji", Jenis::Rsa), "ketua");
    let from = written(&folder, "a.pdf", &first);
    for (kolom, sah) in [("sekretaris", false), ("kolom-baru", true)] {
        let to = folder.path().join("b.pdf");
        pyhanko(&["cap"], &[&from, Path::new(kolom), &to]);
        let laporan = lapor(&std::fs::read(&to).unwrap());
        assert_eq!(laporan.sah, sah, "{kolom}: {:#?}", laporan.pemeriksaan);
    }
}

#[test]
fn tanda_tangan_program_lain_sah() {
    for nama in ["itext5_pades", "itext5_kolom_baru", "pdfbox2"] {
        let path = format!(
            "{}/tests/pembanding/berkas/{nama}.pdf",
            env!("CARGO_MANIFEST_DIR")
        );
        let pdf = std::fs::read(path).unwrap();
        let laporan = lapor(&pdf);
        assert!(laporan.sah, "{nama}: {:#?}", laporan.pemeriksaan);
        assert_eq!(laporan.tanda_tangan.len(), 2, "{nama}");
        assert_every_byte_counts(&pdf);
    }
}

/// Bytes here and there, each changed by itself: every change is refused.
fn assert_every_byte_counts(pdf: &[u8]) {
    for at in (0..pdf.len()).step_by(pdf.len() / 97) {
        let mut changed = pdf.to_vec();
        changed[at] ^= 1;
        assert!(ditolak(&changed), "byte {at} of {}", pdf.len());
    }
}
