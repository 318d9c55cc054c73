//! `cargo xtask run`: from a fresh clone to the open window.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::proses::{built, cargo_all, program, run as run_program};
use crate::sistem::Keperluan;
use crate::{contoh, sistem, ui};

/// Names the store that the window opens, here as in the window and the command line.
const BASIS_DATA: &str = "SIDANG_BASIS_DATA";

/// Sets up, builds and opens the window.
///
/// # Errors
/// Where a step fails or there is no display.
pub fn run(sample: bool) -> Result<()> {
    if cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .all(|name| std::env::var_os(name).is_none())
    {
        bail!(
            "there is no display to open a window on; on a machine without a screen: xvfb-run -a cargo xtask run"
        );
    }
    let sample = sample || offer();
    sistem::prepare(Keperluan::Run)?;
    ui::install()?;
    ui::build()?;
    run_program(&mut cargo_all(
        "build",
        &["--bin", "sidang", "--bin", "sidang-cli"],
    ))?;
    let mut window = program(built("sidang"), &[]);
    if sample {
        let store = contoh::store()?;
        println!(
            "\nSample regency: {}\nPassphrase:     {}\n",
            store.display(),
            contoh::SANDI
        );
        window
            .env(BASIS_DATA, store)
            .env("SIDANG_SANDI", contoh::SANDI);
    }
    run_program(&mut window)
}

/// Offers the sample regency to whoever has no store yet.
fn offer() -> bool {
    let none = usual_store().is_some_and(|path| !path.exists());
    if !none || !std::io::stdin().is_terminal() {
        return false;
    }
    print!(
        "There is no store yet. Open the window on the sample regency of 1,500 invented people? [Y/n] "
    );
    answer()
        .is_ok_and(|answer| !answer.eq_ignore_ascii_case("n") && !answer.eq_ignore_ascii_case("no"))
}

fn answer() -> Result<String> {
    std::io::stdout().flush().context("cannot ask")?;
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .context("cannot read the answer")?;
    Ok(line.trim().to_owned())
}

/// Where the window keeps its store unless it is told otherwise; none where this is not known.
fn usual_store() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(BASIS_DATA) {
        return Some(path.into());
    }
    let data = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/share")))?;
    cfg!(target_os = "linux").then(|| data.join("id.sidang.aplikasi/basis-data.sidang"))
}
