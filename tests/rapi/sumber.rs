//! The sources: what must not stand in them.

use crate::{Berkas, assert_none, files};

/// Longest source file, in lines.
const TERPANJANG: usize = 500;

fn sources() -> impl Iterator<Item = Berkas> {
    files("")
        .into_iter()
        .filter(|f| f.is(&["rs", "ts", "svelte", "css", "sql", "toml", "md"]))
}

#[test]
fn tidak_ada_berkas_yang_terlalu_panjang() {
    let broken: Vec<String> = sources()
        // Generated, and compared with a fresh one by a test of the window.
        .filter(|f| f.path != "ui/src/lib/host/bindings.ts")
        // As long as the regulations they put down.
        .filter(|f| !f.path.starts_with("assets/aturan/"))
        .map(|f| (f.isi.lines().count(), f.path))
        .filter(|(lines, _)| *lines > TERPANJANG)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert_none("files longer than one subject should be", &broken);
}

#[test]
fn hanya_pemanggil_yang_tahu_waktu() {
    let clocks = ["Utc::now", "Local::now", "SystemTime"];
    let broken: Vec<String> = ["domain", "store", "exchange", "documents", "signing", "app"]
        .iter()
        .flat_map(|name| files(&format!("src-tauri/crates/{name}/src")))
        .filter(|f| clocks.iter().any(|clock| f.isi.contains(clock)))
        .map(|f| f.path)
        .collect();
    assert_none(
        "a clock is read below the window and the command line",
        &broken,
    );
}

#[test]
fn hanya_app_yang_menulis_jejak_audit() {
    let callers: Vec<String> = files("src-tauri")
        .into_iter()
        .filter(|f| f.is(&["rs"]) && !f.path.starts_with("src-tauri/crates/store/"))
        .flat_map(|f| vec![f.path.clone(); f.isi.matches("jejak().append(").count()])
        .collect();
    assert_eq!(
        callers,
        ["src-tauri/crates/app/src/basis_data/mod.rs"],
        "one door to the audit trail"
    );
}

#[test]
fn sumber_tidak_menyebut_komputer_atau_registri() {
    // In halves, so that this file is not found itself.
    let forbidden = [
        ("/ro", "ot/"),
        ("/ho", "me/"),
        ("/wo", "rk/"),
        ("registry.np", "mjs.org"),
        ("index.cra", "tes.io"),
    ];
    let broken: Vec<String> = files("")
        .into_iter()
        .flat_map(|f| {
            forbidden
                .iter()
                .map(|(a, b)| format!("{a}{b}"))
                .filter(|word| f.isi.contains(word.as_str()))
                .map(|word| format!("{}: {word}", f.path))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none("a path of someone's machine or a registry's host", &broken);
}

#[test]
fn tidak_ada_yang_ditunda_atau_dilewati() {
    let forbidden = [
        ("to", "do!("),
        ("unimple", "mented!("),
        ("dbg", "!("),
        ("un", "safe {"),
    ];
    let broken: Vec<String> = files("src-tauri")
        .into_iter()
        .chain(files("tests"))
        .filter(|f| f.is(&["rs"]))
        .filter(|f| {
            forbidden
                .iter()
                .any(|(a, b)| f.isi.contains(&format!("{a}{b}")))
        })
        .map(|f| f.path)
        .collect();
    assert_none("unfinished code", &broken);
}
