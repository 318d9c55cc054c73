//! Documents on the screen: issued, previewed, saved through a dialog, and then read from the disk.

use std::path::Path;

use serde_json::{Value, json};
use sidang_tests::pdf;
use sidang_tests::peramban::Jendela;

use crate::periksa::Pemeriksa;

/// Issues minutes and letters of the meeting just closed.
pub fn issue(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("rapat-dokumen");
    j.wait("terbit-ba-nomor");
    pemeriksa.examine("dokumen-terbit");
    minutes(j, pemeriksa);
    letters(j, pemeriksa);
}

fn minutes(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.fill("terbit-ba-nomor", "800.1.3.3/12/TPK/2026");
    j.click("terbit-ba");
    preview_shows(j, "BERITA ACARA");
    pemeriksa.examine("dokumen-berita-acara");
    let path = j.berkas("berita-acara.pdf");
    j.answer_dialog(std::slice::from_ref(&path));
    j.click("dokumen-simpan");
    wait_for_file(j, &path);
    pdf::assert_utuh(&path);
    let teks = pdf::teks(&path);
    for bagian in [
        "RAHASIA",
        "800.1.3.3/12/TPK/2026",
        "Menunggu hasil penataan organisasi.",
        "Halaman 1 dari",
    ] {
        assert!(teks.contains(bagian), "the minutes say {bagian:?}");
    }
}

fn letters(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("menu-dokumen");
    j.click("dokumen-terbit");
    j.fill("terbit-surat-nomor", "R-800.1.3.3/{n}/BKPSDM/2026");
    j.fill("terbit-surat-tanggal", "30-11-2026");
    j.wait("terbit-terlambat");
    pemeriksa.examine("dokumen-terlambat");
    j.fill("terbit-surat-tanggal", "24-11-2026");
    j.wait_gone("[data-uji=terbit-terlambat]");
    j.click("terbit-surat");
    preview_shows(j, "Rekomendasi");
    pemeriksa.examine("dokumen-surat");

    let folder = j.berkas("naskah");
    std::fs::create_dir(&folder).unwrap();
    j.answer_dialog(std::slice::from_ref(&folder));
    j.click("dokumen-simpan-semua");
    j.until(
        "all documents are saved",
        "return document.querySelector('[data-uji=notis]').textContent.includes('dokumen disimpan')",
        &Value::Null,
    );
    let saved: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(saved.len() >= 2, "minutes and letters: {saved:?}");
    for path in saved {
        pdf::assert_utuh(&path);
        assert!(pdf::teks(&path).contains("RAHASIA"));
    }
}

/// Waits until the preview is painted and its page holds `word`.
fn preview_shows(j: &Jendela, word: &str) {
    j.wait("pdf-kanvas");
    j.until(
        &format!("the preview shows {word}"),
        "const k = document.querySelector('[data-uji=pdf-kanvas]');
         const t = document.querySelector('[data-uji=pdf-teks]');
         if (!k || !t || k.width < 100 || !t.textContent.toLowerCase().includes(arguments[0].toLowerCase())) return false;
         const { data } = k.getContext('2d').getImageData(0, 0, k.width, k.height);
         return data.some((value, i) => i % 4 < 3 && value < 128);",
        &json!(word),
    );
}

fn wait_for_file(j: &Jendela, path: &Path) {
    j.until(
        &format!("{} is saved", path.display()),
        "return document.querySelector('[data-uji=notis]').textContent.includes(arguments[0])",
        &json!(path.file_name().unwrap().to_str().unwrap()),
    );
    assert!(path.exists());
}
