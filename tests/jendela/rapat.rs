//! The meeting on the screen: called, refused while the attendance is even, opened, decided, closed.

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_tests::peramban::Jendela;

use crate::papan_tik::PapanTik;
use crate::periksa::Pemeriksa;
use crate::proyektor;

const AGENDA: [&str; 3] = ["J00020", "J00119", "J00266"];

/// Holds a meeting from its calling to its closing.
pub fn hold(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    call(j, pemeriksa);
    for kode in AGENDA {
        add(j, kode);
    }
    pemeriksa.examine("rapat-agenda");
    j.click("rapat-tambah-selesai");
    attend(j, pemeriksa);
    open(j, pemeriksa);
    proyektor::look(j, pemeriksa);
    recommend(j, pemeriksa, "rapat-dibahas");
    replay(j, pemeriksa);
    j.click("rapat-berikut");
    recommend(j, pemeriksa, "rapat-dibahas-kedua");
    j.click("rapat-berikut");
    lists_at_table(j, pemeriksa);
    postpone(j, pemeriksa);
    close(j, pemeriksa);
}

fn call(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("menu-rapat");
    j.wait("rapat-buat");
    pemeriksa.examine("rapat-kosong");
    j.click("rapat-buat");
    j.fill("rapat-nomor", "TPK ke-2 Tahun 2026");
    j.fill("rapat-tanggal", "22-11-2026");
    j.fill("rapat-jam", "09.00");
    j.fill("rapat-tempat", "Aula Kantor Bupati");
    pemeriksa.examine("rapat-buat");
    j.click("rapat-simpan");
    j.wait("rapat-tambah-acara");
    j.click("rapat-tambah-acara");
}

fn add(j: &Jendela, kode: &str) {
    j.click_css(&format!("[data-uji=rapat-tambah][data-kode={kode}]"));
    j.wait_css(&format!("[data-uji=rapat-acara][data-kode={kode}]"));
}

fn attend(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("rapat-kehadiran");
    j.fill("rapat-jam-hadir", "08.50");
    for hadir in 1..=4 {
        tick(j, hadir);
    }
    assert!(j.text("rapat-kuorum").contains("genap"));
    j.wait_css("[data-uji=penolakan][data-kode=kuorum_belum_sah]");
    assert!(j.text("penolakan-dasar").contains("Pasal 10 ayat (5)"));
    assert!(
        j.text("penolakan-saran").len() > 10,
        "and what would mend it"
    );
    assert_eq!(
        j.attribute("[data-uji=rapat-buka]", "disabled").as_deref(),
        Some("true")
    );
    pemeriksa.examine("rapat-genap");
    tick(j, 5);
    j.wait_css("[data-uji=rapat-kuorum][data-sah=true]");
    pemeriksa.examine("rapat-sah");
}

/// Ticks the member in that row and waits until the meter counts them.
fn tick(j: &Jendela, hadir: u32) {
    j.click_css(&format!(
        "tbody tr:nth-child({hadir}) [data-uji^='rapat-hadir-']"
    ));
    j.until(
        &format!("{hadir} are present"),
        "return document.querySelector('[data-uji=rapat-kuorum]').textContent.includes(arguments[0])",
        &json!(format!("Hadir {hadir} dari 7")),
    );
}

fn open(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.fill("rapat-jam-buka", "09.05");
    j.click("rapat-buka");
    j.wait_css("[data-uji=rapat-tahap][data-tahap=dibuka]");
    j.wait("rapat-bahasan");
    j.wait("rapat-catat");
    j.wait_css("[data-uji^='rapat-pilih-']");
    pemeriksa.examine("rapat-dibuka");
}

/// Recommends the first two of the list; one alone is refused with its passage.
fn recommend(j: &Jendela, pemeriksa: &mut Pemeriksa, nama: &str) {
    j.wait_css("[data-uji^='rapat-pilih-']");
    pick(j, 0);
    j.fill(
        "rapat-pertimbangan",
        "Predikat kinerja dan pengalaman paling sesuai dengan kebutuhan jabatan.",
    );
    j.click("rapat-catat");
    j.wait_css("[data-uji=penolakan][data-kode=calon_kurang]");
    pick(j, 1);
    pemeriksa.examine(nama);
    j.click("rapat-catat");
    j.wait("rapat-tercatat");
}

/// Ticks a candidate that qualifies and waits until the order on the right shows them.
fn pick(j: &Jendela, index: u32) {
    let nip = j.run(
        "const e = [...document.querySelectorAll(\"[data-uji^='rapat-pilih-']\")][arguments[0]]; return e.dataset.uji.slice('rapat-pilih-'.length)",
        vec![json!(index)],
    );
    let nip = nip.as_str().unwrap().to_owned();
    j.click(&format!("rapat-pilih-{nip}"));
    j.wait_css(&format!("[data-uji=rapat-urutan] [data-nip='{nip}']"));
}

/// The frozen list is drawn up again, byte for byte.
fn replay(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("rapat-ulang");
    j.wait_css("[data-uji=ulang-vonis][data-sama=true]");
    j.wait("ulang-hari-ini");
    pemeriksa.examine("rapat-ulang");
    j.press(&char::from(Key::Escape).to_string());
    j.wait_gone("[data-uji=ulang-dialog]");
}

/// While the meeting sits its lists are one key away from the item, and one back.
fn lists_at_table(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("rapat-tunda");
    let p = PapanTik(j);
    p.chord(Key::Alt, &char::from(Key::Home).to_string());
    j.wait("rapat-naskah-terbit-daftar_hadir");
    pemeriksa.examine("rapat-naskah-saat-sidang");
    j.click("rapat-naskah-terbit-daftar_hadir");
    j.wait("rapat-naskah-buka-daftar_hadir");
    j.click("rapat-naskah-terbit-daftar_hadir");
    j.until(
        "what says the same is not issued again, and this is told",
        "return document.querySelector('[data-uji=notis]')?.textContent.includes('tidak berubah sejak terbit')",
        &Value::Null,
    );
    p.chord(Key::Alt, &char::from(Key::PageUp).to_string());
}

fn postpone(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("rapat-tunda");
    j.click("rapat-tunda");
    j.fill("tunda-alasan", "Menunggu hasil penataan organisasi.");
    pemeriksa.examine("rapat-tunda");
    j.click("tunda-simpan");
    j.wait("rapat-tercatat");
    j.wait_gone("[data-uji=tunda-dialog]");
}

fn close(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("rapat-ke-penutupan");
    j.fill("rapat-jam-tutup", "10.30");
    j.click("rapat-tutup");
    j.wait("konfirmasi");
    pemeriksa.examine("rapat-konfirmasi");
    j.click("konfirmasi-ya");
    j.wait("rapat-dokumen");
    pemeriksa.examine("rapat-ditutup");
    lists(j, pemeriksa);
}

/// The meeting's lists are issued where it stands, and what cannot be issued says why.
fn lists(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("rapat-naskah-terbit-daftar_hadir");
    assert!(
        j.text("rapat-naskah-penetapan_ketua")
            .contains("tidak ada ketua pengganti")
    );
    assert!(j.text("rapat-naskah-daftar_hadir").contains("Sudah terbit"));
    pemeriksa.examine("rapat-naskah");
}
