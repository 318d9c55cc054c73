//! The packs that ship with the program.

use std::sync::LazyLock;

use super::Aturan;

const TEKS: [&str; 2] = [
    include_str!("../../../../../assets/aturan/kolaka-timur-2020.toml"),
    include_str!("../../../../../assets/aturan/banjar-2021.toml"),
];

static BAWAAN: LazyLock<Vec<Aturan>> = LazyLock::new(|| {
    TEKS.iter()
        .map(|text| Aturan::parse(text).expect("a test parses every shipped pack"))
        .collect()
});

/// The shipped packs, in the order they are offered.
pub fn bawaan() -> &'static [Aturan] {
    &BAWAAN
}
