//! `cargo xtask lembar`: pictures of every kind of document, printed from sample data, to be looked at and kept.

use anyhow::Result;

use crate::proses::{cargo, program, root, run as run_program};
use crate::uji::{pikepdf, print_samples};

/// Prints the samples and joins their first pages into `assets/gambar/naskah`.
///
/// # Errors
/// Where something does not compile, or poppler is missing.
pub fn run() -> Result<()> {
    let build = ["build", "--locked", "-p", "sidang-documents", "--examples"];
    run_program(&mut cargo(&build))?;
    let folder = print_samples()?;
    let join = root().join("src-tauri/crates/documents/tests/pembanding/lembar.py");
    let pictures = root().join("assets/gambar/naskah");
    run_program(program(pikepdf()?, &[]).arg(join).arg(folder).arg(pictures))
}
