//! A whole meeting by keyboard alone: from calling it to what the authority decided. No pointer moves.

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::papan_tik::PapanTik;

/// Two vacant posts in different offices.
const JABATAN: [&str; 2] = ["J00020", "J00119"];
/// Members who come.
const HADIR: u32 = 5;
/// The part of the screen that holds the item's file.
const BAHASAN: &str = "section.bahas";
/// The part of the screen that holds the decision.
const PUTUSAN: &str = "aside.sisi";
/// Criteria the pack has scored.
const KRITERIA: u32 = 3;

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn rapat_dengan_papan_tik_saja() {
    let j = Jendela::open_at(Kantor::contoh());
    let p = PapanTik(&j);
    p.watch_pointer();
    call(&j, &p);
    agenda(&j, &p);
    attend(&j, &p);
    score(&j, &p);
    vote_openly(&j, &p);
    dissent(&j, &p);
    suspend(&j, &p);
    vote_secretly(&j, &p);
    consider(&j, &p);
    close(&j, &p);
    authority(&j, &p);
    p.assert_no_pointer();
}

fn call(j: &Jendela, p: &PapanTik) {
    p.chord(Key::Alt, "5");
    p.activate("rapat-buat");
    p.write("rapat-nomor", "TPK ke-2 Tahun 2026");
    p.write("rapat-tanggal", "22-11-2026");
    p.write("rapat-jam", "09.00");
    p.write("rapat-tempat", "Aula Kantor Bupati");
    p.press(Key::Enter);
    j.wait("rapat-kesiapan");
}

/// Two posts and one transfer, locked and sent out.
fn agenda(j: &Jendela, p: &PapanTik) {
    p.next_act();
    for kode in JABATAN {
        p.tab_to_css(&format!("[data-uji=rapat-tambah][data-kode={kode}]"));
        p.press(Key::Enter);
        j.wait_css(&format!("[data-uji=rapat-acara][data-kode={kode}]"));
    }
    p.pick("rapat-jenis", "mutasi");
    p.write("rapat-orang-cari", "1990");
    p.activate("rapat-orang-pilih");
    p.write("rapat-orang-tempat", "Puskesmas pada kecamatan lain");
    p.activate("rapat-orang-tambah");
    j.wait_css("[data-uji=rapat-acara][data-kode^=mutasi]");
    p.activate("rapat-tambah-selesai");
    j.wait_gone("[data-uji=rapat-tambah-dialog]");
    j.wait("rapat-kunci");
    p.next_act();
    j.wait("rapat-undang");
    p.next_act();
    p.write("undangan-nomor", "005/81/2026");
    p.write("undangan-tanggal", "16-11-2026");
    p.press(Key::Enter);
    j.wait("rapat-ke-kehadiran");
    p.next_act();
}

/// Five come; each declares with one key; the meeting is opened.
fn attend(j: &Jendela, p: &PapanTik) {
    p.write("rapat-jam-hadir", "08.50");
    p.tab_to_css("tbody [role=checkbox]");
    for nth in 1..=HADIR {
        p.0.press(" ");
        j.until(
            &format!("{nth} are present"),
            "return document.querySelector('[data-uji=rapat-kuorum]').textContent.includes(arguments[0])",
            &json!(format!("Hadir {nth} dari 7")),
        );
        p.press(Key::Down);
    }
    p.activate("rapat-deklarasi-semua");
    j.wait("deklarasi-simpan");
    declare_all(j, p);
    p.write("rapat-jam-buka", "09.05");
    p.next_act();
    j.wait_css("[data-uji=rapat-tahap][data-tahap=dibuka]");
    j.wait("rapat-bahasan");
}

/// Enter says 'no conflict' and calls the next member, until nobody is left.
fn declare_all(j: &Jendela, p: &PapanTik) {
    let declared = "return document.querySelectorAll('[data-uji=rapat-nihil]').length";
    for nth in 1..=HADIR {
        p.press(Key::Enter);
        j.until(
            &format!("{nth} have declared"),
            &format!("{declared} === arguments[0]"),
            &json!(nth),
        );
    }
    j.wait_gone("[data-uji=deklarasi-dialog]");
}

/// The first two that qualify, ticked.
fn choose_two(j: &Jendela, p: &PapanTik) {
    j.wait_css("[data-uji^='rapat-pilih-']");
    for nth in 0..2 {
        let uji = j.run(
            "return document.querySelectorAll(\"[data-uji^='rapat-pilih-']\")[arguments[0]].dataset.uji",
            vec![json!(nth)],
        );
        p.tab_to(uji.as_str().unwrap());
        p.0.press(" ");
    }
    j.until(
        "two are in order",
        "return document.querySelectorAll('[data-uji=rapat-urutan] [data-nip]').length === 2",
        &Value::Null,
    );
}

/// The sheets of all, one after another; each disappears before the next member sits down.
fn score(j: &Jendela, p: &PapanTik) {
    choose_two(j, p);
    p.part(BAHASAN);
    p.tab_to("rapat-tab-calon");
    p.press(Key::Right);
    p.activate("nilai-buka");
    j.wait("nilai-kemajuan");
    p.tab_to_css("[data-uji^='nilai-isi-']");
    p.press(Key::Enter);
    for nth in 0..HADIR {
        j.until(
            "an empty sheet",
            "return document.querySelector('[data-uji=lembar-penilai]')?.textContent.includes(`ke-${arguments[0]} `) && document.querySelector('[data-uji=lembar-0-0]').value === ''",
            &json!(nth + 1),
        );
        for calon in 0..2 {
            for kriteria in 0..KRITERIA {
                p.write(
                    &format!("lembar-{calon}-{kriteria}"),
                    &(80 - 5 * calon + nth).to_string(),
                );
            }
        }
        p.press(Key::Enter);
    }
    j.wait("nilai-hasil");
    j.wait_gone("[data-uji=lembar-dialog]");
}

/// A roll call by digits: three for the first, one for the second, one abstains and says why.
fn vote_openly(j: &Jendela, p: &PapanTik) {
    p.part(PUTUSAN);
    p.choose("rapat-cara", "terbuka");
    p.activate("rapat-suara-terbuka");
    p.tab_to("suara-0-0");
    for digit in ["1", "1", "2", "3"] {
        p.0.press(digit);
    }
    p.tab_to("suara-alasan-3");
    p.0.press("Belum cukup mengenal kedua calon.");
    p.press(Key::Enter);
    p.0.press("1");
    p.activate("suara-selesai");
    p.write(
        "rapat-pertimbangan",
        "Predikat kinerja dan pengalaman paling sesuai dengan kebutuhan jabatan.",
    );
    p.next_act();
    j.wait_css("[data-uji=rapat-tercatat][data-jenis=direkomendasikan]");
    j.wait_css("[data-uji=rapat-cara-tercatat][data-cara=terbuka]");
}

fn dissent(j: &Jendela, p: &PapanTik) {
    p.activate("rapat-pendapat");
    p.choose_first("pendapat-anggota");
    p.write("pendapat-alasan", "Pengalaman memimpin belum cukup.");
    p.activate("pendapat-simpan");
    j.wait("rapat-pendapat-daftar");
}

/// Lunch: suspended and resumed on the same day; those present stay present.
fn suspend(j: &Jendela, p: &PapanTik) {
    p.chord(Key::Alt, &char::from(Key::Home).to_string());
    p.activate("rapat-skors");
    p.write("skors-alasan", "Istirahat.");
    p.write("skors-jam", "12.00");
    p.press(Key::Enter);
    j.wait_css("[data-uji=rapat-tahap][data-tahap=diskors]");
    p.write("rapat-jam-lanjut", "13.00");
    p.next_act();
    j.wait_css("[data-uji=rapat-tahap][data-tahap=dibuka]");
    j.wait("rapat-catat");
}

/// Each member in turn; the screen is blank between them.
fn vote_secretly(j: &Jendela, p: &PapanTik) {
    choose_two(j, p);
    p.part(PUTUSAN);
    p.choose("rapat-cara", "rahasia");
    p.activate("rapat-bilik");
    for nth in 0..HADIR {
        j.wait("bilik-mulai");
        assert!(
            j.run(
                "return document.querySelectorAll('[data-uji^=bilik-pilihan]').length",
                vec![]
            ) == json!(0),
            "nothing is seen between two voters"
        );
        p.activate("bilik-mulai");
        p.tab_to("bilik-pilihan-0");
        if nth == HADIR - 1 {
            p.press(Key::Down);
        }
        p.0.press(" ");
        p.press(Key::Enter);
    }
    p.activate("bilik-pakai");
    j.wait_gone("[data-uji=bilik]");
    p.write("rapat-pertimbangan", "Paling sesuai dengan kebutuhan.");
    p.next_act();
    j.wait_css("[data-uji=rapat-cara-tercatat][data-cara=rahasia]");
}

/// The transfer, approved by deliberation.
fn consider(j: &Jendela, p: &PapanTik) {
    p.next_act();
    j.wait("rapat-orang-dibahas");
    p.write("rapat-catatan", "Unit asal sudah menyetujui.");
    p.activate("rapat-catatan-tambah");
    j.wait("rapat-catatan-daftar");
    p.pick("rapat-setuju", "ya");
    p.write("rapat-pertimbangan", "Kebutuhan pada unit yang dituju.");
    p.next_act();
    j.wait_css("[data-uji=rapat-tercatat][data-jenis=disetujui]");
}

fn close(j: &Jendela, p: &PapanTik) {
    p.next_act();
    p.write("rapat-jam-tutup", "14.30");
    p.next_act();
    j.wait("konfirmasi");
    p.activate("konfirmasi-ya");
    j.wait_css("[data-uji=rapat-tahap][data-tahap=ditutup]");
    j.wait("rapat-segel");
}

/// The authority appoints the first of the recommended; a slip is corrected beside the sealed record.
fn authority(j: &Jendela, p: &PapanTik) {
    p.activate(&format!("rapat-ppk-{}", JABATAN[0]));
    p.write("ppk-nomor", "821/3/2026");
    p.write("ppk-tanggal", "30-11-2026");
    p.choose_first("ppk-pilihan");
    p.activate("ppk-simpan");
    j.wait("rapat-ppk-tercatat");
    p.activate("rapat-koreksi");
    p.write("koreksi-bagian", "Tempat rapat");
    p.write("koreksi-tertulis", "Aula Kantor Bupati");
    p.write("koreksi-seharusnya", "Ruang rapat Sekretariat Daerah");
    p.write("koreksi-alasan", "Ruang dipindah pada pagi hari.");
    p.activate("koreksi-simpan");
    j.wait("rapat-koreksi-daftar");
    p.activate("rapat-segel-periksa");
    j.wait("rapat-segel-hasil");
    assert!(j.text("rapat-segel").contains("Versi 2"));
}
