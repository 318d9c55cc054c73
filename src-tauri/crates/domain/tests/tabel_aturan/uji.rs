//! The tests that bear a rule's id at the head of their name.

use std::collections::BTreeMap;
use std::path::Path;

use crate::daftar::Daftar;
use crate::repo;

/// Names of tests by the rule they hold.
pub type Uji = BTreeMap<String, Vec<String>>;

/// Reads the names of all Rust tests in the repository.
pub fn scan() -> Uji {
    let daftar = Daftar::read();
    let keluarga: Vec<String> = daftar
        .butir()
        .filter_map(|b| Some(b.id.split_once('-')?.0.to_lowercase()))
        .collect();
    let mut uji = Uji::new();
    for folder in ["src-tauri", "tests"] {
        walk(&repo(folder), &mut |text| {
            for name in tests(text) {
                if let Some(id) = id(name, &keluarga) {
                    uji.entry(id).or_default().push(name.to_owned());
                }
            }
        });
    }
    for names in uji.values_mut() {
        names.sort();
    }
    uji
}

fn walk(folder: &Path, read: &mut impl FnMut(&str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("gen") {
                walk(&path, read);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            read(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// The functions that stand under a test's attribute.
fn tests(text: &str) -> impl Iterator<Item = &str> {
    let mut marked = false;
    text.lines().filter_map(move |line| {
        let line = line.trim();
        if line.starts_with("#[") {
            marked |= line.contains("test]");
            return None;
        }
        let name = line
            .trim_start_matches("async ")
            .strip_prefix("fn ")
            .and_then(|rest| rest.split('(').next())?;
        std::mem::take(&mut marked).then_some(name)
    })
}

/// `SYA-A4` of `sya_a4_pengalaman_…`: a known family, then a number that may have a letter before it.
fn id(name: &str, keluarga: &[String]) -> Option<String> {
    let mut parts = name.splitn(3, '_');
    let (family, number) = (parts.next()?, parts.next()?);
    parts.next()?;
    let digits = number
        .strip_prefix(|c: char| c.is_ascii_lowercase())
        .unwrap_or(number);
    let numbered = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    (numbered && keluarga.iter().any(|k| k == family))
        .then(|| format!("{family}-{number}").to_uppercase())
}

#[test]
fn id_dibaca_dari_awal_nama_uji() {
    let keluarga = ["sya".to_owned(), "mut".to_owned()];
    for (name, expected) in [
        ("sya_a4_pengalaman", Some("SYA-A4")),
        ("mut_03_lowong", Some("MUT-03")),
        ("sya_a4", None),
        ("mutasi_3_kali", None),
        ("mut_tiga_kali", None),
    ] {
        assert_eq!(id(name, &keluarga).as_deref(), expected, "{name}");
    }
    let text = "#[test]\nfn satu() {}\nfn bukan() {}\n#[test]\n#[allow(x)]\nfn dua() {}";
    assert_eq!(tests(text).collect::<Vec<_>>(), ["satu", "dua"]);
}
