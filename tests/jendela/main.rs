//! The story in the real window: WebKit, the embedded UI, the encrypted store.
//!
//! Needs a display and the built window: `cargo xtask test` gives both.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod agenda;
mod aturan;
mod awal;
mod dialog;
mod dokumen;
mod formulir;
mod layar;
mod nominatif;
mod papan_tik;
mod periksa;
mod proyektor;
mod rancangan;
mod rapat;
mod rapat_gambar;
mod rapat_papan_tik;
mod tanda_tangan;
mod tata_naskah;
mod templat;
mod tim;

#[path = "../../src-tauri/crates/signing/tests/alat/pdf_kolom.rs"]
mod pdf_kolom;
#[path = "../../src-tauri/crates/signing/tests/alat/sertifikat.rs"]
mod sertifikat;

use serde_json::json;
use sidang_tests::peramban::Jendela;

use crate::periksa::Pemeriksa;

const SANDI: &str = "melati gunung perahu senja";

/// One window from the first run to the letters, examined on every screen.
#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn dari_pemakaian_pertama_sampai_surat() {
    let jendela = Jendela::open();
    let mut pemeriksa = Pemeriksa::new(&jendela);
    awal::first_run(&jendela, &mut pemeriksa);
    layar::walk(&jendela, &mut pemeriksa);
    rancangan::draft(&jendela, &mut pemeriksa);
    rapat::hold(&jendela, &mut pemeriksa);
    dokumen::issue(&jendela, &mut pemeriksa);
    layar::keyboard(&jendela, &mut pemeriksa);
    layar::settings(&jendela, &mut pemeriksa);
    aturan::look(&jendela, &mut pemeriksa);
    awal::lock_and_unlock(&jendela, &mut pemeriksa);
    pemeriksa.assert_clean();
}

/// Whoever is only asked to sign has no store.
#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn tanda_tangan_tanpa_basis_data() {
    let jendela = Jendela::open();
    let mut pemeriksa = Pemeriksa::new(&jendela);
    tanda_tangan::sign_and_check(&jendela, &mut pemeriksa);
    pemeriksa.assert_clean();
}

/// Goes to a screen by its address, as a link does.
fn go(jendela: &Jendela, rute: &str) {
    jendela.run(
        "location.hash = arguments[0]",
        vec![json!(format!("#/{rute}"))],
    );
}
