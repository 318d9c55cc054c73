//! `cargo xtask bench`: release builds, each figure beside its floor.

use anyhow::Result;

use crate::proses::{cargo, run as run_program};
use crate::python;
use crate::sistem::{self, Keperluan};

/// Pins DuckDB, polars and pandas.
const PEERS: &str = "tests/ukur/saringan/pembanding/requirements.txt";

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
    let mut documents = cargo(&[
        "bench",
        "--locked",
        "--package",
        "sidang-documents",
        "--bench",
        "surat",
        "--bench",
        "berita_acara",
    ]);
    match python::venv("pembanding", PEERS) {
        Ok(python) => {
            bench.env("SIDANG_PYTHON", &python);
            documents.env("SIDANG_PYTHON", python);
        }
        Err(error) => {
            println!("The peers of the sieve and of the documents are left out: {error:#}");
        }
    }
    run_program(&mut bench)?;
    run_program(&mut documents)?;
    run_program(&mut cargo(&[
        "bench",
        "--locked",
        "--package",
        "sidang-tests",
        "--bench",
        "ukur",
    ]))
}
