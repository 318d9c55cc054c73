//! Who may know whom.

use std::collections::BTreeSet;

use sidang_tests::repo;

use crate::{assert_none, files};

/// Each crate, and the crates of ours that it may depend on.
const BOLEH: [(&str, &[&str]); 11] = [
    ("src-tauri/crates/domain", &[]),
    ("src-tauri/crates/store", &["sidang-domain"]),
    ("src-tauri/crates/exchange", &["sidang-domain"]),
    ("src-tauri/crates/documents", &["sidang-domain"]),
    ("src-tauri/crates/signing", &["sidang-domain"]),
    (
        "src-tauri/crates/app",
        &[
            "sidang-documents",
            "sidang-domain",
            "sidang-exchange",
            "sidang-signing",
            "sidang-store",
        ],
    ),
    ("src-tauri/crates/cli", &["sidang-app"]),
    ("src-tauri/crates/xtask", &[]),
    ("src-tauri", &["sidang-app"]),
    ("tests", &["sidang-app"]),
    ("tests/ukur/saringan", &["sidang-domain"]),
];

#[test]
fn setiap_crate_hanya_mengenal_yang_boleh_dikenalnya() {
    for (folder, allowed) in BOLEH {
        let manifest = std::fs::read_to_string(repo().join(folder).join("Cargo.toml")).unwrap();
        // The package's own name stands in quotes, so only dependencies begin a line so.
        let known: BTreeSet<&str> = manifest
            .lines()
            .filter(|line| line.starts_with("sidang-"))
            .map(|line| line.split(['.', ' ', '=']).next().unwrap())
            .collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        assert!(
            known.is_subset(&allowed),
            "{folder} knows {known:?} and may know {allowed:?}"
        );
    }
}

#[test]
fn setiap_anggota_workspace_terdaftar_di_sini() {
    let manifest = std::fs::read_to_string(repo().join("Cargo.toml")).unwrap();
    let members = manifest
        .split("members = [")
        .nth(1)
        .unwrap()
        .split(']')
        .next()
        .unwrap();
    let members: BTreeSet<&str> = members
        .split('"')
        .filter(|part| part.contains("src-tauri") || part.starts_with("tests"))
        .collect();
    assert_eq!(members, BOLEH.iter().map(|(folder, _)| *folder).collect());
}

#[test]
fn tauri_hanya_di_jendela() {
    let broken: Vec<String> = files("src-tauri")
        .into_iter()
        .chain(files("tests"))
        .filter(|f| {
            f.is(&["rs"]) && !f.path.starts_with("src-tauri/src/") && f.path != "src-tauri/build.rs"
        })
        .filter(|f| f.isi.contains("tauri::"))
        // This file names what it looks for.
        .filter(|f| !f.path.ends_with("rapi/ketergantungan.rs"))
        .map(|f| f.path)
        .collect();
    assert_none("tauri is imported outside the window", &broken);

    let broken: Vec<String> = files("ui/src")
        .into_iter()
        .filter(|f| f.isi.contains("@tauri-apps") && !f.path.starts_with("ui/src/lib/host/"))
        .map(|f| f.path)
        .collect();
    assert_none("@tauri-apps is imported outside ui/src/lib/host", &broken);
}
