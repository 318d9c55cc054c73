//! Writing small files so that neither a crash nor another file is ever paid for it.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// `path` with `suffix` after its whole name: `kota.sidang` and `.kunci` give `kota.sidang.kunci`.
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Makes a file that nobody but its owner may read; an existing one is refused, never overwritten.
pub fn create_new(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Error::SudahAda(path.to_owned()),
        _ => Error::berkas(path)(error),
    })
}

/// Writes a new file and makes it last.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = create_new(path)?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(Error::berkas(path))?;
    sync_folder(path)
}

/// Replaces a file as a whole: at every moment either the old or the new content stands there.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let draft = with_suffix(path, ".baru");
    // A draft left by a crash holds nothing that anyone relies on.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(Error::berkas(&draft)(error));
        }
        _ => {}
    }
    write_new(&draft, bytes)?;
    fs::rename(&draft, path).map_err(Error::berkas(path))?;
    sync_folder(path)
}

/// A rename lasts only once the folder itself is on disk; Windows has no such call and needs none.
fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(Error::berkas(folder))?;
    }
    Ok(())
}
