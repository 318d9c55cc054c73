//! Handing a document to the system's PDF reader, for printing. The reader needs a file, and that file is plaintext: it
//! lies in a folder of the user's own that is emptied when the store is locked, when the program ends, and when it starts.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tauri::{AppHandle, Manager};

/// Names another reader in debug builds, so that tests need no desktop.
#[cfg(debug_assertions)]
const PEMBACA: &str = "SIDANG_PEMBACA";

/// Writes `pdf` into the private folder and opens it in the system's reader.
///
/// # Errors
/// Where the folder cannot be written, or the system has no reader for PDF.
pub fn open(app: &AppHandle, nama: &str, pdf: &[u8]) -> io::Result<()> {
    let folder = folder(app)?;
    make_private(&folder)?;
    let path = folder.join(nama);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&path)?.write_all(pdf)?;
    reader()
        .arg(&path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    Ok(())
}

/// Removes every file that was handed to the reader. One that the reader holds open on Windows goes the next time.
pub fn clear(app: &AppHandle) {
    if let Ok(folder) = folder(app) {
        let _ = fs::remove_dir_all(folder);
    }
}

fn folder(app: &AppHandle) -> io::Result<PathBuf> {
    let cache = app.path().app_cache_dir().map_err(io::Error::other)?;
    Ok(cache.join("pembaca"))
}

/// Makes the folder, open to its owner alone.
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// What opens a file as a double click would.
fn reader() -> Command {
    #[cfg(debug_assertions)]
    if let Some(reader) = std::env::var_os(PEMBACA) {
        return Command::new(reader);
    }
    Command::new(if cfg!(windows) {
        "explorer.exe"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    })
}
