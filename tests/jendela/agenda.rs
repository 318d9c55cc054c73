//! The book of letters in the real window: found, read, searched, sent, handed out; numbers in the settings.

use serde_json::{Value, json};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::go;
use crate::periksa::Pemeriksa;
use crate::rapat_gambar::Panitia;

/// An office whose last meeting has its minutes and letters; the first letter.
fn kantor() -> (Kantor, String) {
    let mut kantor = Kantor::contoh();
    let mut panitia = Panitia::call(&mut kantor, "TPK ke-2 Tahun 2026");
    panitia.arrive(5);
    panitia.open();
    panitia.decide();
    let rapat = panitia.close().ringkas.id;
    let kini = saat("2026-11-23 09:00");
    let sidang = &mut kantor.sidang;
    sidang
        .issue_berita_acara(&rapat, "800.1.3.3/1/BKPSDM/2026", &kini)
        .unwrap();
    let terbit = sidang
        .issue_rekomendasi(
            &rapat,
            "800.1.3.3/{urut}/BKPSDM/2026",
            kini.hari_ini(),
            &kini,
        )
        .unwrap();
    assert_eq!(terbit.naskah[0].sebutan(), "800.1.3.3/2/BKPSDM/2026");
    let surat = terbit.naskah[0].id.clone();
    (kantor, surat)
}

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn buku_agenda_dibaca_dicari_dikirim_dan_diekspor() {
    let (kantor, surat) = kantor();
    let jendela = Jendela::open_at(kantor);
    let j = &jendela;
    let mut pemeriksa = Pemeriksa::new(j);
    pemeriksa.begin_at(300);
    go(j, "dokumen");
    j.wait("dokumen-daftar");
    j.fill("dokumen-cari", "berita acara");
    shows(j, "the list is narrowed", "dokumen-jumlah", "1 dari ");
    j.fill("dokumen-cari", " ");
    go(j, &format!("dokumen/{surat}"));
    search(j);
    pemeriksa.examine("agenda-cari");
    send(j);
    pemeriksa.examine("agenda-terkirim");
    hand_out(j, &mut pemeriksa);
    numbers(j, &mut pemeriksa);
    // At twice the size everything can still be reached.
    go(j, &format!("dokumen/{surat}"));
    j.wait("pdf-kanvas");
    j.run("document.documentElement.style.fontSize = '200%'", vec![]);
    j.run(
        "document.querySelectorAll('[data-uji=notis] button').forEach((b) => b.click())",
        vec![],
    );
    pemeriksa.examine("agenda-besar");
    pemeriksa.assert_clean();
}

fn shows(j: &Jendela, what: &str, uji: &str, text: &str) {
    j.until(
        what,
        "return document.querySelector(`[data-uji=${arguments[0][0]}]`)?.textContent.includes(arguments[0][1]) ?? false",
        &json!([uji, text]),
    );
}

fn search(j: &Jendela) {
    j.wait("pdf-kanvas");
    j.fill("pdf-cari", "rekomendasi");
    shows(j, "the word is counted", "pdf-temuan", "1 dari ");
    j.until(
        "its places are marked",
        "return document.querySelectorAll('.tanda').length > 1 && document.querySelectorAll('.tanda.kini').length > 0",
        &Value::Null,
    );
    j.click("pdf-temuan-berikutnya");
    shows(j, "the next place", "pdf-temuan", "2 dari ");
    j.fill("pdf-cari", "tidak tertulis di sini");
    shows(j, "a word that is not there", "pdf-temuan", "Tidak ada");
    j.fill("pdf-cari", "rekomendasi");
    shows(j, "the word again", "pdf-temuan", "1 dari ");
}

fn send(j: &Jendela) {
    j.click("dokumen-kirim");
    j.fill("kirim-melalui", "kurir");
    j.fill("kirim-oleh", "Petugas Contoh");
    j.click("kirim-simpan");
    shows(j, "the document is sent", "dokumen-keadaan-kini", "Dikirim");
    shows(
        j,
        "its history tells by whom",
        "dokumen-riwayat",
        "Petugas Contoh",
    );
}

fn hand_out(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    let folder = j.berkas("opd");
    j.click("dokumen-ekspor");
    pemeriksa.examine("agenda-ekspor");
    j.answer_dialog(std::slice::from_ref(&folder));
    j.click("ekspor-jalankan");
    j.wait("ekspor-hasil");
    pemeriksa.examine("agenda-ekspor-selesai");
    j.click("ekspor-tutup");
    assert!(folder.join("Daftar-Distribusi.pdf").exists());
    let letters = std::fs::read_dir(&folder).unwrap().count() - 2;
    assert!(letters >= 1, "the letters beside their two lists");
    shows(
        j,
        "the export is in the history",
        "dokumen-riwayat",
        "Salinan ke-1",
    );
}

fn numbers(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    go(j, "pengaturan/penomoran");
    j.wait("nomor-unit");
    j.fill("nomor-pola-keputusan", "{klasifikasi}/{urut:3}/KEP");
    j.click("nomor-simpan");
    shows(j, "the pattern is kept", "notis", "Penomoran disimpan");
    j.fill("nomor-pesan-alasan", "Surat yang menyusul");
    j.click("nomor-pesan");
    shows(
        j,
        "a number is set aside",
        "nomor-daftar",
        "Surat yang menyusul",
    );
    pemeriksa.examine("agenda-penomoran");
    j.click("nomor-lepas");
    j.fill("nomor-lepas-alasan", "Batal dikirim");
    j.click("nomor-lepas-simpan");
    shows(j, "it is given up", "nomor-daftar", "Dilepas");
}
