//! The house: what stands where.

use std::collections::BTreeSet;

use sidang_tests::repo;

use crate::files;

#[test]
fn di_puncak_hanya_ada_enam_hal() {
    // Besides dotfiles, lock files, licences and what builds leave.
    let passed_over = |name: &str| {
        name.starts_with('.')
            || name.starts_with("LICENSE")
            || ["Cargo.lock", "target"].contains(&name)
    };
    let found: BTreeSet<String> = std::fs::read_dir(repo())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !passed_over(name))
        .collect();
    let expected = [
        "Cargo.toml",
        "README.md",
        "assets",
        "src-tauri",
        "tests",
        "ui",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

#[test]
fn arsitektur_menyebut_setiap_crate_dan_hanya_tempat_yang_ada() {
    let text = std::fs::read_to_string(repo().join("src-tauri/ARCHITECTURE.md")).unwrap();
    for entry in std::fs::read_dir(repo().join("src-tauri/crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            text.contains(&format!("crates/{name}")),
            "ARCHITECTURE.md names crates/{name}"
        );
    }
    let places = text.split('`').skip(1).step_by(2).filter(|code| {
        code.contains('/')
            && !code.starts_with("target/")
            && !code.contains([' ', '*', '<', '…', '@'])
    });
    for place in places {
        let found = [repo().to_owned(), repo().join("src-tauri")]
            .iter()
            .any(|base| base.join(place).exists());
        assert!(found, "ARCHITECTURE.md names {place}, which is not there");
    }
}

#[test]
fn setiap_migrasi_terdaftar_tepat_satu_kali() {
    let list =
        std::fs::read_to_string(repo().join("src-tauri/crates/store/src/migrasi.rs")).unwrap();
    let mut names: Vec<String> = files("src-tauri/crates/store/migrations")
        .iter()
        .map(|f| f.path.rsplit('/').next().unwrap().to_owned())
        .collect();
    names.sort();
    for (index, name) in names.iter().enumerate() {
        assert_eq!(
            list.matches(&format!("(\"{name}\")")).count(),
            1,
            "{name} is listed once"
        );
        assert!(
            name.starts_with(&format!("{:04}_", index + 1)),
            "{name} is numbered without a gap"
        );
    }
    let places: Vec<usize> = names
        .iter()
        .map(|name| list.find(name.as_str()).unwrap())
        .collect();
    assert!(places.is_sorted(), "migrations are listed in their order");
}
