//! `cargo xtask mutants`: which changes of the law no test would notice.

use anyhow::Result;

use crate::proses::{cargo, output, program, run as run_program};

const TOOL: &str = "cargo-mutants";

/// Mutates the domain and runs its tests against each mutant; what may be left alone, and why, stands in
/// `.cargo/mutants.toml`. Takes the better part of an hour.
///
/// # Errors
/// Where a mutant survives, or the tool can neither be found nor installed.
pub fn run() -> Result<()> {
    if output(&mut program(TOOL, &["--version"])).is_none() {
        run_program(&mut cargo(&["install", TOOL, "--locked"]))?;
    }
    run_program(&mut cargo(&[
        "mutants",
        "--package",
        "sidang-domain",
        "--output",
        "target",
        "--",
        "--lib",
        // The law of meetings is also held by random ones.
        "--test",
        "model_rapat",
    ]))
}
