//! `cargo xtask bench`: release builds, each figure beside its floor.

use anyhow::Result;

use crate::proses::{cargo, run as run_program};
use crate::sistem::{self, Keperluan};

/// Builds for release and measures.
///
/// # Errors
/// Where the build fails or a floor is missed.
pub fn run() -> Result<()> {
    sistem::prepare(Keperluan::Run)?;
    run_program(&mut cargo(&[
        "bench",
        "--locked",
        "--package",
        "sidang-tests",
        "--bench",
        "ukur",
    ]))
}
