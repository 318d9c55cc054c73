//! The packs that ship with the program.

use std::sync::{Arc, LazyLock};

use super::{Aturan, Pustaka};

/// In the order they are offered.
pub(super) const TEKS: [&str; 4] = [
    include_str!("../../../../../assets/aturan/kolaka-timur-2020.toml"),
    include_str!("../../../../../assets/aturan/banjar-2021.toml"),
    include_str!("../../../../../assets/aturan/djpb-2012.toml"),
    include_str!("../../../../../assets/aturan/nasional.toml"),
];

static BAWAAN: LazyLock<Pustaka> =
    LazyLock::new(|| Pustaka::shipped().expect("a test reads every shipped pack"));

/// The shipped packs, in the order they are offered.
pub fn bawaan() -> &'static [Arc<Aturan>] {
    BAWAAN.list()
}

/// The library of the shipped packs alone.
pub(super) fn pustaka() -> &'static Pustaka {
    &BAWAAN
}
