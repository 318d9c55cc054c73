//! Shared tools of the acceptance tests: stores to work on, a driver for the real window, a look into PDFs.
//!
//! Not for production: a test that cannot go on panics and says why.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test fails by panicking"
)]

pub mod contoh;
pub mod kantor;
pub mod pdf;
pub mod peramban;

use std::path::{Path, PathBuf};

/// The repository.
pub fn repo() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie below the root")
}

/// Where this build lies: the folder with the programs that cargo made beside the running test.
pub fn build() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    // target/debug/deps/jendela-… or target/release/deps/ukur-…
    test.ancestors().nth(2).unwrap().to_owned()
}
