//! `cargo xtask test`: everything, in the order in which it fails soonest.

use std::path::PathBuf;

use anyhow::Result;

use crate::langkah::{step, take};
use crate::proses::{cargo, cargo_all, program, root, run as run_program, target};
use crate::sistem::Keperluan;
use crate::{python, sistem, ui};

/// Pins pikepdf.
const PIKEPDF: &str = "src-tauri/crates/documents/tests/pembanding/requirements.txt";
/// Pins pyHanko.
const PYHANKO: &str = "src-tauri/crates/signing/tests/pembanding/requirements.txt";

/// Tests everything.
///
/// # Errors
/// The first failing step's.
pub fn run() -> Result<()> {
    take(&[
        step("system packages and Node", || {
            sistem::prepare(Keperluan::Test)
        }),
        step("format", || {
            run_program(&mut cargo(&["fmt", "--all", "--check"]))
        }),
        step("UI packages", ui::install),
        step("UI types", ui::check),
        step("UI unit tests", ui::test),
        step("UI build", ui::build),
        step("clippy", || {
            run_program(&mut cargo_all(
                "clippy",
                &["--all-targets", "--quiet", "--", "-D", "warnings"],
            ))
        }),
        step(
            "build of the window, the command line and the tests",
            || run_program(&mut cargo_all("build", &["--all-targets"])),
        ),
        step(
            "tests of all crates, acceptance, tidiness, fresh bindings",
            || run_program(&mut cargo_all("test", &["--lib", "--bins", "--tests"])),
        ),
        step("documents as a validator of PDF/A sees them", documents),
        step("signatures as pyHanko sees them", signatures),
        step(
            "end to end in the real window, with axe on every screen",
            window,
        ),
    ])
}

/// Every kind of document, printed from sample data, is PDF/A-2b.
fn documents() -> Result<()> {
    let folder = print_samples()?;
    let check = root().join("src-tauri/crates/documents/tests/pembanding/pdfa.py");
    run_program(program(pikepdf()?, &[]).arg(check).arg(folder))
}

/// A Python that has pikepdf.
pub fn pikepdf() -> Result<PathBuf> {
    python::venv("pemeriksa", PIKEPDF)
}

/// Prints every kind of document into a folder of its own.
pub fn print_samples() -> Result<PathBuf> {
    let folder = target().join("naskah");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let print = target().join("debug/examples/contoh_naskah");
    run_program(program(print, &[]).arg(&folder))?;
    Ok(folder)
}

/// The tests that need pyHanko are ignored elsewhere; here they get a Python that has it.
fn signatures() -> Result<()> {
    let python = python::venv("penguji", PYHANKO)?;
    let filter = ["--test", "tanda", "pembanding", "--", "--ignored"];
    run_program(cargo_all("test", &filter).env("SIDANG_PYTHON_UJI", python))
}

/// The tests that need a screen are ignored elsewhere; here they get one of their own.
fn window() -> Result<()> {
    let test = cargo_all(
        "test",
        &[
            "--test",
            "jendela",
            "--",
            "--ignored",
            "--test-threads=1",
            "--nocapture",
        ],
    );
    let mut screen = program("xvfb-run", &["-a", "-s", "-screen 0 1600x1000x24"]);
    screen
        .arg(test.get_program())
        .args(test.get_args())
        .env("GSETTINGS_BACKEND", "memory");
    run_program(&mut screen)
}
