//! The screens around the meeting.

use fantoccini::key::Key;
use serde_json::Value;
use sidang_tests::contoh::fixture;
use sidang_tests::peramban::Jendela;

use crate::periksa::Pemeriksa;
use crate::{go, nominatif};

/// Beranda, Pegawai, import, Nominatif, Panduan.
pub fn walk(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    pemeriksa.examine("beranda");

    j.click("menu-pegawai");
    j.until(
        "1.500 people are counted",
        "return document.querySelector('[data-uji=pegawai-jumlah]')?.textContent.includes('1.500')",
        &Value::Null,
    );
    pemeriksa.examine("pegawai");
    j.click("pegawai-buka");
    j.wait("pegawai-rincian");
    pemeriksa.examine("pegawai-rincian");

    go(j, "pegawai/impor");
    j.wait("impor-pilih");
    pemeriksa.examine("impor");
    j.answer_dialog(&[fixture("kotor/pegawai.xlsx")]);
    j.click("impor-pilih");
    j.wait("impor-lembar");
    j.wait("impor-simpan");
    pemeriksa.examine("impor-pratinjau");

    nominatif::look(j, pemeriksa);

    j.click("menu-panduan");
    j.wait_css("[data-uji^='panduan-']");
    pemeriksa.examine("panduan");
}

/// The palette and the list of shortcuts, by keyboard alone.
pub fn keyboard(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.press(&chord(&[Key::Control], "k"));
    j.wait("palet");
    pemeriksa.examine("palet");
    j.press("nominatif");
    j.press(&char::from(Key::Enter).to_string());
    j.wait_gone("[data-uji=palet]");
    j.wait("nominatif-lowong");
    j.press(&chord(&[Key::Control], "/"));
    j.wait("pintasan");
    pemeriksa.examine("pintasan");
    j.press(&char::from(Key::Escape).to_string());
    j.wait_gone("[data-uji=pintasan]");
}

/// A key pressed while others are held.
fn chord(held: &[Key], key: &str) -> String {
    let held: String = held.iter().copied().map(char::from).collect();
    // The null key lets go of what is held.
    format!("{held}{key}{}", char::from(Key::Null))
}

/// Every part of the settings.
pub fn settings(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    for (bagian, ada) in [
        ("instansi", "instansi-simpan"),
        ("tim", "tim-susunan"),
        ("aturan", "aturan-paket"),
        ("jejak", "jejak-daftar"),
        ("sandi", "sandi-simpan"),
        ("tampilan", "tampilan-tema-terang"),
    ] {
        go(j, &format!("pengaturan/{bagian}"));
        j.wait(ada);
        pemeriksa.examine(&format!("pengaturan-{bagian}"));
    }
    go(j, "pengaturan/jejak");
    j.click("jejak-periksa");
    j.wait("jejak-hasil");
}
