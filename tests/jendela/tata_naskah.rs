//! How documents look: paper, letters, emblems, with a sample that follows every choice.

use std::path::Path;

use serde_json::Value;
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::go;
use crate::periksa::Pemeriksa;

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn tata_naskah_dan_lambang_dipilih_dengan_contoh_yang_mengikuti() {
    let j = Jendela::open_at(Kantor::contoh());
    let mut pemeriksa = Pemeriksa::new(&j);
    go(&j, "pengaturan/tata-naskah");
    j.wait("lambang-instansi");
    pemeriksa.examine("pengaturan-tata-naskah");
    let icon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/icons/icon.png");
    j.answer_dialog(&[icon]);
    j.click("lambang-pilih-instansi");
    j.until(
        "the emblem is shown",
        "return !!document.querySelector('[data-uji=lambang-instansi] img')?.naturalWidth",
        &Value::Null,
    );
    pemeriksa.examine("pengaturan-tata-naskah-lambang");
    let bukan = j.berkas("bukan.png");
    std::fs::write(&bukan, "bukan gambar").unwrap();
    j.answer_dialog(&[bukan]);
    j.click("lambang-pilih-negara");
    j.until(
        "what is no picture is refused",
        "return document.querySelector('[role=alert]')?.textContent.includes('PNG atau JPEG')",
        &Value::Null,
    );
    pemeriksa.examine("pengaturan-tata-naskah-ditolak");
    j.click("lambang-lepas-instansi");
    j.until(
        "it is gone",
        "return !document.querySelector('[data-uji=lambang-instansi] img')",
        &Value::Null,
    );
    pemeriksa.assert_clean();
}
