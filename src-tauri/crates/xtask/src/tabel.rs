//! `cargo xtask tabel`: the table of rules, their values in the packs and their tests, written anew.

use anyhow::Result;

use crate::proses::{cargo, run as run_program};

/// Writes the table.
///
/// # Errors
/// Where the domain does not compile.
pub fn run() -> Result<()> {
    let arguments = "test --locked -p sidang-domain --test tabel_aturan tabel_segar";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    run_program(cargo(&arguments).env("SIDANG_TULIS_TABEL", "1"))
}
