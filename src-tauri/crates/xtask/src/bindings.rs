//! `cargo xtask bindings`: the UI's types and calls, written anew from the Rust types.

use anyhow::Result;

use crate::proses::{cargo_all, run as run_program};
use crate::sistem::{self, Keperluan};
use crate::ui;

/// Writes the bindings.
///
/// # Errors
/// Where the window does not compile.
pub fn run() -> Result<()> {
    sistem::prepare(Keperluan::Run)?;
    ui::install()?;
    ui::build()?;
    let mut test = cargo_all("test", &["--lib", "bindings_segar"]);
    run_program(test.env("SIDANG_TULIS_BINDINGS", "1"))
}
