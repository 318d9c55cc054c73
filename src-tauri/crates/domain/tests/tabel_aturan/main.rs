//! The table of rules: each with its passage, its value in every shipped pack, and the tests that hold it.
//!
//! `assets/aturan/TABEL.md` is generated; `cargo xtask tabel` writes it anew.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod daftar;
mod tabel;
mod uji;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sidang_domain::aturan::Pustaka;

use daftar::{Butir, Daftar, Penanganan};

const TABEL: &str = "assets/aturan/TABEL.md";

/// A file of the repository.
fn repo(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .join(path)
}

fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

fn found(butir: impl Iterator<Item = impl ToString>) -> Vec<String> {
    butir.map(|b| b.to_string()).collect()
}

#[test]
fn setiap_butir_yang_diperiksa_punya_uji() {
    let (daftar, uji) = (Daftar::read(), uji::scan());
    let untested = daftar
        .butir()
        .filter(|b| b.penanganan == Penanganan::Diperiksa && !uji.contains_key(&b.id))
        .map(|b| &b.id);
    assert_none(
        "name a test after each (`sya_a4_…`), or say why the program does not check it",
        &found(untested),
    );
}

#[test]
fn uji_hanya_menyebut_butir_yang_ada() {
    let daftar = Daftar::read();
    let known: BTreeSet<&str> = daftar.butir().map(|b| b.id.as_str()).collect();
    let uji = uji::scan();
    let unknown = uji.iter().filter(|(id, _)| !known.contains(id.as_str()));
    assert_none(
        "tests named after no rule of assets/aturan/butir-aturan.toml",
        &found(unknown.map(|(id, names)| format!("{id}: {}", names.join(", ")))),
    );
}

#[test]
fn setiap_butir_disebut_sekali_dan_beralasan_bila_tidak_diperiksa() {
    let daftar = Daftar::read();
    let mut seen = BTreeSet::new();
    let wrong = daftar.butir().filter(|b| {
        let reasoned = b.alasan.is_some();
        !seen.insert(&b.id) || reasoned == (b.penanganan == Penanganan::Diperiksa)
    });
    assert_none("rules", &found(wrong.map(|b| &b.id)));
}

#[test]
fn jalur_butir_ada_dalam_paket() {
    let pustaka = Pustaka::bawaan();
    let known: BTreeSet<&str> = pustaka
        .list()
        .iter()
        .flat_map(|paket| paket.butir())
        .map(|b| b.jalur.as_str())
        .collect();
    let daftar = Daftar::read();
    let lost = daftar.butir().flat_map(|Butir { id, jalur, .. }| {
        let unknown = jalur.iter().filter(|j| !known.contains(j.as_str()));
        unknown.map(move |j| format!("{id}: {j}"))
    });
    assert_none("values that no shipped pack holds", &found(lost));
}

/// With `SIDANG_TULIS_TABEL=1` it is written instead of compared.
#[test]
fn tabel_segar() {
    let fresh = tabel::render(&Daftar::read(), &Pustaka::bawaan(), &uji::scan());
    if std::env::var_os("SIDANG_TULIS_TABEL").is_some() {
        std::fs::write(repo(TABEL), fresh).unwrap();
    } else {
        let committed = std::fs::read_to_string(repo(TABEL)).unwrap_or_default();
        assert!(
            committed.replace('\r', "") == fresh,
            "{TABEL} is stale: run `cargo xtask tabel`"
        );
    }
}
