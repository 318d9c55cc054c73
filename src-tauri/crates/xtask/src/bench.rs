//! `cargo xtask bench`: release builds, each figure beside its floor.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::proses::{cargo, program, root, run as run_program, target};
use crate::sistem::{self, Keperluan};

/// Builds for release and measures.
///
/// # Errors
/// Where the build fails or a floor is missed.
pub fn run() -> Result<()> {
    sistem::prepare(Keperluan::Run)?;
    let mut bench = cargo(&[
        "bench",
        "--locked",
        "--package",
        "sidang-ukur-saringan",
        "--bench",
        "saringan",
    ]);
    match peers() {
        Ok(python) => {
            bench.env("SIDANG_PYTHON", python);
        }
        Err(error) => println!("The peers of the sieve are left out: {error:#}"),
    }
    run_program(&mut bench)?;
    run_program(&mut cargo(&[
        "bench",
        "--locked",
        "--package",
        "sidang-tests",
        "--bench",
        "ukur",
    ]))
}

/// A Python with DuckDB, polars and pandas, of its own below the build folder; pip leaves alone what is there already.
fn peers() -> Result<PathBuf> {
    let home = target().join("pembanding");
    let python = home.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    if !python.exists() {
        let home = home.to_string_lossy();
        run_program(&mut program("python3", &["-m", "venv", &home]))?;
    }
    let wanted = root().join(Path::new("tests/ukur/saringan/pembanding/requirements.txt"));
    let wanted = wanted.to_string_lossy();
    let args = ["-m", "pip", "install", "--quiet", "--requirement", &wanted];
    run_program(&mut program(&python, &args))?;
    Ok(python)
}
