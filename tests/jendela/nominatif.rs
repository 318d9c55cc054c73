//! A vacant post in its four tabs: candidates, ranking, nine-box, side by side; from tab to tab by keyboard.

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_tests::peramban::Jendela;

use crate::periksa::Pemeriksa;

/// Looks at one post in every way there is.
pub fn look(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("menu-nominatif");
    j.click_css("[data-uji=nominatif-jabatan][data-kode=J00020]");
    j.wait("nominatif-judul");
    j.wait("calon-buka");
    pemeriksa.examine("nominatif");
    candidates(j, pemeriksa);
    j.click("nominatif-tab-calon");
    next_tab(j, "peringkat");
    ranking(j, pemeriksa);
    j.click("nominatif-tab-peringkat");
    next_tab(j, "kotak");
    nine_box(j, pemeriksa);
    j.click("nominatif-tab-kotak");
    next_tab(j, "banding");
    side_by_side(j, pemeriksa);
}

/// The right arrow leads from the tab in focus to the next, which opens at once.
fn next_tab(j: &Jendela, id: &str) {
    j.press(&char::from(Key::Right).to_string());
    j.wait(&format!("nominatif-isi-{id}"));
}

fn candidates(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("calon-buka");
    j.wait("calon-temuan");
    let temuan = j.text("calon-temuan");
    assert!(
        temuan.contains("Pasal 7"),
        "every check names its passage: {temuan}"
    );
    assert!(
        j.text("calon-alasan").ends_with('.'),
        "the verdict in words"
    );
    pemeriksa.examine("nominatif-calon");

    let semua = j.text("calon-jumlah");
    j.click("calon-hasil-memenuhi");
    j.until(
        "fewer are counted",
        "return document.querySelector('[data-uji=calon-jumlah]').textContent !== arguments[0]",
        &json!(semua),
    );
    j.click("calon-saring");
    j.wait("saring-unit");
    pemeriksa.examine("nominatif-saring");
    j.click("calon-kolom");
    j.click("kolom-unit");
    pemeriksa.examine("nominatif-kolom");
    j.press(&char::from(Key::Escape).to_string());
    j.wait("calon-urut-unit");

    for nth in 0..2 {
        tick(j, nth);
    }
}

/// Picks a candidate to be compared.
fn tick(j: &Jendela, nth: usize) {
    j.run(
        "document.querySelectorAll('[data-uji=banding-pilih]')[arguments[0]].click()",
        vec![json!(nth)],
    );
    j.until(
        "the tick is counted",
        "return document.querySelectorAll('[data-uji=banding-pilih][data-state=checked]').length === arguments[0]",
        &json!(nth + 1),
    );
}

fn ranking(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("peringkat-dua");
    j.wait("ketahanan");
    pemeriksa.examine("nominatif-peringkat");
    j.run(
        "document.querySelector('[data-uji=bobot-geser]').focus()",
        vec![],
    );
    j.press(&char::from(Key::End).to_string());
    j.until(
        "the first weight is all there is, and the others gave way",
        "return [...document.querySelectorAll('[data-uji=bobot-angka]')].every((e, i) => e.value === (i === 0 ? '100' : '0'))",
        &Value::Null,
    );
    assert_eq!(j.text("bobot-jumlah"), "Jumlah 100%");
    j.click("peringkat-buka");
    j.wait("calon-nilai");
    pemeriksa.examine("nominatif-peringkat-geser");
    j.click("bobot-kembali");
    j.wait_css("[data-uji=bobot-kembali]:disabled");
}

fn nine_box(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("kotak-kisi");
    j.run(
        "document.querySelector('[data-uji=kotak-sel]').focus()",
        vec![],
    );
    j.press(&char::from(Key::Right).to_string());
    j.press(" ");
    j.wait_css("[data-uji=kotak-sel][aria-pressed=true]:focus");
    let judul = j.text("kotak-judul");
    assert!(judul.starts_with("Kotak "), "the box has a name: {judul}");
    pemeriksa.examine("nominatif-kotak");
    j.click("kotak-rupa-tabel");
    j.wait("kotak-tabel");
    pemeriksa.examine("nominatif-kotak-tabel");
}

fn side_by_side(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.wait("banding-tabel");
    pemeriksa.examine("nominatif-banding");
    j.click("banding-beda");
    j.wait_gone("[data-uji=banding-tabel] tr[data-beda=false]");
    j.click("calon-profil");
    j.until(
        "the profile can be read",
        "return (document.querySelector('[data-uji=pdf-teks]')?.textContent.length ?? 0) > 100",
        &Value::Null,
    );
    pemeriksa.examine("nominatif-profil");
    j.press(&char::from(Key::Escape).to_string());
    j.wait_gone("[data-uji=profil-dialog]");
}
