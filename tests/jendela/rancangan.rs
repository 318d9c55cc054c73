//! A draft plan: made, filled, looked at, a placement taken out and put back, copied and compared.

use sidang_tests::peramban::Jendela;

use crate::periksa::Pemeriksa;

/// Drafts a placement and compares the draft with a copy of it.
pub fn draft(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.click("menu-rancangan");
    j.wait("rancangan-buat");
    pemeriksa.examine("rancangan-kosong");
    j.click("rancangan-buat");
    j.fill("rancangan-nama", "Pengisian triwulan IV");
    j.fill("rancangan-per", "22-11-2026");
    pemeriksa.examine("rancangan-buat");
    j.click("rancangan-simpan");
    j.wait("rancangan-tambah");

    place(j, pemeriksa, "J00020");
    j.wait("rancangan-rantai");
    pemeriksa.examine("rancangan");
    j.click("penempatan-lepas");
    j.wait_gone("[data-uji=penempatan]");
    j.click("notis-urung");
    j.wait("penempatan");

    j.click("rancangan-salin");
    j.click("rancangan-simpan");
    j.until(
        "the copy is open",
        "return document.querySelector('h1').textContent.includes('(salinan)')",
        &serde_json::Value::Null,
    );
    j.wait_gone("[data-uji=rancangan-dialog]");
    place(j, pemeriksa, "J00119");
    j.click("rancangan-banding");
    j.click("banding-pilih");
    j.wait("banding-sama");
    j.wait("banding-a");
    pemeriksa.examine("rancangan-banding");
}

/// Places the first of a post's list.
fn place(j: &Jendela, pemeriksa: &mut Pemeriksa, kode: &str) {
    j.click("rancangan-tambah");
    j.wait("penempatan-ke");
    pemeriksa.examine(&format!("rancangan-jabatan-{kode}"));
    j.fill("penempatan-cari", kode);
    j.click_css(&format!("[data-uji=penempatan-ke][data-kode={kode}]"));
    j.wait("penempatan-pilih");
    pemeriksa.examine(&format!("rancangan-calon-{kode}"));
    j.click("penempatan-pilih");
    j.wait_css(&format!("[data-uji=penempatan][data-kode={kode}]"));
    j.wait_gone("[data-uji=penempatan-dialog]");
}
