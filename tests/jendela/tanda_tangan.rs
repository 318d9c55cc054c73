//! Signing and checking in the window, without any store: read, sign, save, check; and refusals on the way.

use std::path::PathBuf;

use serde_json::Value;
use sidang_app::tanda_tangan::verify_pdf;
use sidang_tests::peramban::Jendela;

use crate::pdf_kolom::pdf;
use crate::periksa::Pemeriksa;
use crate::sertifikat::{Jenis, SANDI, TANDA_TANGAN, p12};

/// From the first screen, where no store is there yet.
pub fn sign_and_check(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    let put = |nama: &str, isi: &[u8]| -> PathBuf {
        let path = j.berkas(nama);
        std::fs::write(&path, isi).unwrap();
        path
    };
    let kosong = put("kosong.pdf", &pdf());
    let p12 = put("ketua.p12", &p12("Ketua Uji", Jenis::Rsa, TANDA_TANGAN));

    j.click("awal-tanda");
    j.wait("tanda-pilih");
    pemeriksa.examine("tanda-kosong");
    j.answer_dialog(std::slice::from_ref(&kosong));
    j.click("tanda-pilih");
    j.click("tanda-kolom");
    j.answer_dialog(std::slice::from_ref(&p12));
    j.click("tanda-p12");
    j.fill("tanda-sandi", "salah");
    j.click("tanda-buka");
    j.wait_css("[data-uji=penolakan][data-kode=sandi_p12_salah]");
    let sandi = j.attribute("[data-uji=tanda-sandi]", "value");
    assert_eq!(sandi.unwrap_or_default(), "", "it is cleared");
    pemeriksa.examine("tanda-sandi-salah");
    j.fill("tanda-sandi", SANDI);
    j.click("tanda-buka");
    j.wait("tanda-pemegang");
    assert_eq!(
        j.attribute("[data-uji=tanda-bubuhkan]", "disabled")
            .as_deref(),
        Some("true"),
        "first it is read"
    );
    j.click("tanda-baca");
    pemeriksa.examine("tanda-siap");

    let ke = j.berkas("ttd.pdf");
    j.answer_dialog(std::slice::from_ref(&ke));
    j.click("tanda-bubuhkan");
    j.wait_css("[data-uji=laporan][data-sah=true]");
    j.until(
        "the signed file is saved",
        "return document.querySelector('[data-uji=notis]')?.textContent.includes('Disimpan')",
        &Value::Null,
    );
    pemeriksa.examine("tanda-selesai");
    let signed = std::fs::read(&ke).unwrap();
    assert!(verify_pdf(&signed, None).unwrap().sah);

    let mut changed = signed;
    changed[60] ^= 1;
    let changed = put("berubah.pdf", &changed);
    j.click("tanda-bagian-periksa");
    j.answer_dialog(&[ke]);
    j.click("periksa-pilih");
    j.wait_css("[data-uji=laporan][data-sah=true]");
    assert!(j.text("laporan-tanda").contains("Ketua Uji"));
    pemeriksa.examine("periksa-sah");
    j.answer_dialog(&[changed]);
    j.click("periksa-pilih");
    j.wait_css("[data-uji=laporan][data-sah=false]");
    pemeriksa.examine("periksa-berubah");
    j.click("tanda-kembali");
    j.wait("instansi-nama");
}
