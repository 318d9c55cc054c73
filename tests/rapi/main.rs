//! Tidiness: the invariants of ARCHITECTURE.md that a program can check.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod izin;
mod kata_naskah;
mod ketergantungan;
mod naskah;
mod rumah;
mod sumber;

use std::path::Path;

use sidang_tests::repo;

/// A file of the repository: its path from the root, with `/`, and its text.
struct Berkas {
    path: String,
    isi: String,
}

impl Berkas {
    /// Whether it is of one of these kinds, by its ending.
    fn is(&self, kinds: &[&str]) -> bool {
        let ending = Path::new(&self.path).extension();
        kinds
            .iter()
            .any(|kind| ending.is_some_and(|ending| ending == *kind))
    }
}

/// Made by tools or downloaded: not ours to keep tidy.
const BUKAN_MILIK: [&str; 6] = [
    ".git",
    "target",
    "node_modules",
    "dist",
    "gen",
    "Cargo.lock",
];

/// Every text file of the repository below `folder`.
fn files(folder: &str) -> Vec<Berkas> {
    let mut found = Vec::new();
    walk(&repo().join(folder), &mut found);
    assert!(!found.is_empty(), "{folder} holds files");
    found
}

fn walk(folder: &Path, found: &mut Vec<Berkas>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if BUKAN_MILIK.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            walk(&path, found);
        } else if let Ok(isi) = std::fs::read_to_string(&path) {
            let relative = path
                .strip_prefix(repo())
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            found.push(Berkas {
                path: relative,
                isi,
            });
        }
    }
}

/// Fails with every place that breaks a rule.
fn assert_none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}
