//! Pythons of our own below the build folder, for the programs that ours are held against.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::proses::{program, root, run, target};

/// A Python in the folder `name` with the packages that a file of the repository pins; pip leaves alone what is there.
///
/// # Errors
/// Where there is no Python 3, or a package cannot be installed.
pub fn venv(name: &str, requirements: &str) -> Result<PathBuf> {
    let home = target().join(name);
    let python = home.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    if !python.exists() {
        let home = home.to_string_lossy();
        run(&mut program("python3", &["-m", "venv", &home]))?;
    }
    let wanted = root().join(Path::new(requirements));
    let wanted = wanted.to_string_lossy();
    let args = ["-m", "pip", "install", "--quiet", "--requirement", &wanted];
    run(&mut program(&python, &args))?;
    Ok(python)
}
