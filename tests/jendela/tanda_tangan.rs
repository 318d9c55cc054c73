//! Signing and checking in the window, without any store and with one: read, sign, save, check; refusals on the way.

use std::path::PathBuf;

use serde_json::Value;
use sidang_app::tanda_tangan::verify_pdf;
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::go;
use crate::pdf_kolom::pdf;
use crate::periksa::Pemeriksa;
use crate::rapat_gambar::Panitia;
use crate::sertifikat::{Jenis, SANDI, TANDA_TANGAN, p12, p12_dari_akar};

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
    j.wait("halaman-kolom");
    pemeriksa.examine("tanda-kolom-halaman");
    // Chosen on the page, it is chosen in the list.
    j.click("halaman-kolom");
    j.wait_css("[data-uji=tanda-kolom][aria-checked=true]");
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
    j.wait("halaman-tanda");
    j.click("halaman-tanda");
    j.wait("tanda-rinci");
    assert!(j.text("tanda-rinci").contains("Ketua Uji"));
    pemeriksa.examine("tanda-rinci");
    j.click_css("[data-uji=tanda-rinci] [aria-label=Tutup]");
    j.answer_dialog(&[changed]);
    j.click("periksa-pilih");
    j.wait_css("[data-uji=laporan][data-sah=false]");
    pemeriksa.examine("periksa-berubah");
    j.click("tanda-kembali");
    j.wait("instansi-nama");
}

/// An office with minutes, whose institution trusts a root: signed here, it is kept at once and counts as certified.
#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn naskah_terbit_ditandatangani_di_tempat() {
    let mut kantor = Kantor::contoh();
    let mut panitia = Panitia::call(&mut kantor, "TPK ke-2 Tahun 2026");
    panitia.arrive(5);
    panitia.open();
    panitia.decide();
    let rapat = panitia.close().ringkas.id;
    let terbit = kantor
        .sidang
        .issue_berita_acara(&rapat, "800.1.3.3/1/BKPSDM/2026", &saat("2026-11-23 09:00"))
        .unwrap();
    let naskah = terbit.naskah[0].id.clone();
    let jendela = Jendela::open_at(kantor);
    let j = &jendela;
    let mut pemeriksa = Pemeriksa::new(j);
    pemeriksa.begin_at(400);
    let (orang, akar) = p12_dari_akar(
        "Dr. Ir. Penanda Uji dengan Nama yang Panjang Sekali, M.Si.",
        "PSrE Uji",
    );
    let put = |nama: &str, isi: &[u8]| {
        let path = j.berkas(nama);
        std::fs::write(&path, isi).unwrap();
        path
    };
    let (orang, akar) = (put("orang.p12", &orang), put("akar.pem", &akar));

    go(j, "pengaturan/akar");
    j.wait("akar-kosong");
    j.answer_dialog(&[akar]);
    j.click("akar-tambah");
    j.wait("akar-daftar");
    pemeriksa.examine("pengaturan-akar");

    go(j, &format!("dokumen/{naskah}"));
    j.click("dokumen-tanda");
    j.wait("tanda-sini");
    pemeriksa.examine("tanda-jalan");
    j.click("tanda-sini");
    j.wait("halaman-kolom");
    j.click("halaman-kolom");
    pemeriksa.examine("tanda-kolom-naskah");
    j.answer_dialog(&[orang]);
    j.click("tanda-p12");
    j.fill("tanda-sandi", SANDI);
    j.click("tanda-buka");
    j.wait("tanda-pemegang");
    j.click("tanda-baca");
    pemeriksa.examine("tanda-naskah-siap");
    let halaman = j.text("pdf-halaman");
    assert!(!halaman.starts_with("Halaman 1 "), "signatures come last");
    j.click("pdf-perbesar");
    let there = "const meja = document.querySelector('.meja'); \
         const sepertiga = meja.getBoundingClientRect().top + meja.clientHeight / 3; \
         const di = [...meja.querySelectorAll('[data-halaman]')].find((h) => h.getBoundingClientRect().bottom > sepertiga); \
         return document.querySelector('[data-uji=pdf-halaman]').textContent === arguments[0] \
         && arguments[0].startsWith(`Halaman ${di.dataset.halaman} `)";
    j.until(
        "larger, it is the same page",
        there,
        &halaman.as_str().into(),
    );
    j.click("tanda-bubuhkan");
    j.wait_css("[data-uji=laporan][data-sah=true]");
    assert!(j.text("laporan-tanda").contains("Tersertifikasi"));
    j.wait("halaman-tanda");
    j.until("one stays where one read", there, &halaman.as_str().into());
    pemeriksa.examine("tanda-naskah-selesai");
    j.click("tanda-ke-naskah");
    j.click("dokumen-tanda");
    j.wait("tanda-berkas-kembali");
    assert!(j.text("jalan-terima-keadaan").contains("1 berkas"));
    j.click("tanda-tinta");
    j.fill("tinta-penanda", "Sekretaris Uji");
    pemeriksa.examine("tanda-tinta");
    j.run("document.documentElement.style.fontSize = '200%'", vec![]);
    pemeriksa.examine("tanda-jalan-besar");
    go(j, &format!("tanda-tangan/tandatangani/{naskah}"));
    j.wait("halaman-kolom");
    j.until(
        "at twice the size the page stands below the whole of the form",
        "const dua = document.querySelector('.tanda-tangan .dua'); \
         const bawah = Math.max(...[...dua.querySelector('.kiri').children].map((isi) => isi.getBoundingClientRect().bottom)); \
         return bawah <= dua.querySelector('.kanan').getBoundingClientRect().top + 1",
        &Value::Null,
    );
    pemeriksa.examine("tanda-besar");
    pemeriksa.assert_clean();
}
