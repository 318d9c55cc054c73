//! The wording of documents: the page follows the text, mistakes are told by line, and the default comes back.

use serde_json::{Value, json};
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::go;
use crate::periksa::Pemeriksa;

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn templat_disunting_dengan_pratinjau_dan_kesalahan_per_baris() {
    let jendela = Jendela::open_at(Kantor::contoh());
    let mut pemeriksa = Pemeriksa::new(&jendela);
    edit(&jendela, &mut pemeriksa);
    pemeriksa.assert_clean();
}

fn edit(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    go(j, "pengaturan/templat");
    j.wait("templat-isi");
    j.click("templat-jenis");
    j.click("templat-jenis-deklarasi_konflik");
    j.until(
        "the page of the declaration is shown",
        "return document.querySelector('[data-uji=pdf-teks]')?.textContent.includes('DEKLARASI KONFLIK')",
        &Value::Null,
    );
    pemeriksa.examine("pengaturan-templat");

    replace(j, "{anggota.nip}", "{anggota.nipp}");
    j.until(
        "the mistake is told with its line",
        "return document.querySelector('[data-uji=templat-kesalahan]')?.textContent.includes('nipp')",
        &Value::Null,
    );
    assert!(j.text("templat-kesalahan").contains("Baris"));
    pemeriksa.examine("pengaturan-templat-keliru");

    replace(j, "{anggota.nipp}", "{anggota.nip}");
    replace(j, "Saya yang bertanda tangan", "Yang bertanda tangan");
    j.wait_css("[data-uji=templat-simpan]:not(:disabled)");
    j.click("templat-simpan");
    j.wait_css("[data-uji=templat-bawaan]:not(:disabled)");
    j.click("templat-versi");
    pemeriksa.examine("pengaturan-templat-milik");
}

/// Changes a word of the text, as typing would.
fn replace(j: &Jendela, dari: &str, ke: &str) {
    j.run(
        "const t = document.querySelector('[data-uji=templat-isi]'); t.value = t.value.replace(arguments[0], arguments[1]); \
         t.dispatchEvent(new Event('input', { bubbles: true }))",
        vec![json!(dari), json!(ke)],
    );
}
