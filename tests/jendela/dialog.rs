//! The system's own dialog, worked by keyboard as a person does.

use std::path::Path;
use std::process::Command;

use serde_json::json;
use sidang_app::Sidang;
use sidang_tests::contoh::{SANDI, fixture, saat};
use sidang_tests::kantor::baru;
use sidang_tests::peramban::Jendela;

use crate::go;

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn buku_kerja_dipilih_pada_dialog_sistem() {
    let j = Jendela::open_with_native_dialogs();
    let store = j.berkas("kantor.sidang");
    drop(
        Sidang::create(
            &store,
            &baru("banjar-2021"),
            SANDI,
            &saat("2026-11-22 08:00"),
        )
        .unwrap(),
    );
    j.run("location.reload()", vec![]);
    j.fill("kunci-sandi", SANDI);
    j.click("kunci-buka");
    j.wait("bilah-kunci");
    go(&j, "pegawai/impor");
    j.click("impor-pilih");
    choose("Pilih buku kerja", &fixture("kotor/pegawai.xlsx"));
    j.until(
        "the chosen workbook is previewed",
        "return document.querySelector('[data-uji=impor-lembar]')?.textContent.includes(arguments[0]) ?? false",
        &json!("pegawai.xlsx"),
    );
}

/// Types a path into the dialog with that title: a slash opens the field for it.
fn choose(title: &str, path: &Path) {
    let path = path.to_str().unwrap();
    let focus = [
        "search",
        "--sync",
        "--onlyvisible",
        "--name",
        title,
        "windowfocus",
        "--sync",
    ];
    let steps: [&[&str]; 4] = [
        &focus,
        &["key", "slash"],
        &["type", "--delay", "15", &path[1..]],
        &["key", "Return"],
    ];
    for args in steps {
        let status = Command::new("timeout")
            .args(["60", "xdotool"])
            .args(args)
            .status()
            .unwrap();
        assert!(status.success(), "xdotool {args:?}");
    }
}
