//! The UI: its packages, its checks, its build.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::proses::{program, root, run};

fn npm(args: &[&str]) -> Result<()> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(program(npm, args).current_dir(folder()))
}

fn folder() -> PathBuf {
    root().join("ui")
}

/// Installs the UI's packages when the lock file is not the one they were installed from.
///
/// # Errors
/// Where npm fails.
pub fn install() -> Result<()> {
    let lock = std::fs::read(folder().join("package-lock.json"))
        .context("ui/package-lock.json is missing")?;
    let stamp = folder().join("node_modules/.installed-lock");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"])?;
    std::fs::write(stamp, lock).context("cannot note which packages are installed")
}

/// Types and templates.
///
/// # Errors
/// Where svelte-check finds anything.
pub fn check() -> Result<()> {
    npm(&["run", "--silent", "check"])
}

/// Unit tests.
///
/// # Errors
/// Where one fails.
pub fn test() -> Result<()> {
    npm(&["run", "--silent", "test"])
}

/// The built UI that the window embeds.
///
/// # Errors
/// Where Vite fails.
pub fn build() -> Result<()> {
    npm(&["run", "--silent", "build", "--", "--logLevel", "warn"])
}
