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
    let path = lay_out(&folder(app)?, nama, pdf)?;
    start(reader(), &path)
}

/// Writes the file, open to its owner alone, into the folder; its path.
fn lay_out(folder: &Path, nama: &str, pdf: &[u8]) -> io::Result<PathBuf> {
    make_private(folder)?;
    let path = folder.join(nama);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&path)?.write_all(pdf)?;
    Ok(path)
}

/// Starts the reader on a file; it lives on by itself.
fn start(mut reader: Command, path: &Path) -> io::Result<()> {
    reader
        .arg(path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    Ok(())
}

/// Removes every file that was handed to the reader. One that the reader holds open on Windows goes the next time.
pub fn clear(app: &AppHandle) {
    if let Ok(folder) = folder(app) {
        empty(&folder);
    }
}

/// Removes what lies in the folder, one by one: a file that cannot go yet keeps no other from going.
fn empty(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let _ = fs::remove_file(entry.path());
    }
    let _ = fs::remove_dir(folder);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("tembolok/pembaca");
        (dir, folder)
    }

    #[test]
    fn berkas_untuk_pembaca_hanya_terbaca_pemiliknya_dan_diganti_bila_dibuka_lagi() {
        let (_dir, folder) = folder();
        let path = lay_out(&folder, "naskah.pdf", b"isi yang lebih panjang").unwrap();
        assert_eq!(path, lay_out(&folder, "naskah.pdf", b"isi baru").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"isi baru");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&folder), mode(&path)), (0o700, 0o600));
        }
    }

    #[cfg(unix)]
    #[test]
    fn folder_yang_terlalu_terbuka_ditutup_kembali() {
        use std::os::unix::fs::PermissionsExt;
        let (_dir, folder) = folder();
        fs::create_dir_all(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        lay_out(&folder, "naskah.pdf", b"isi").unwrap();
        let mode = fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn pengosongan_tidak_menyisakan_apa_pun() {
        let (_dir, folder) = folder();
        empty(&folder);
        for nama in ["a.pdf", "b.pdf"] {
            lay_out(&folder, nama, b"isi").unwrap();
        }
        empty(&folder);
        assert!(!folder.exists());
    }

    #[test]
    fn yang_tidak_dapat_dihapus_tidak_menahan_yang_lain() {
        let (_dir, folder) = folder();
        let path = lay_out(&folder, "b.pdf", b"isi").unwrap();
        // What is no file of ours stands for one that the reader holds open.
        fs::create_dir_all(folder.join("a.pdf/isi")).unwrap();
        empty(&folder);
        assert!(folder.join("a.pdf").exists() && !path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn pembaca_menerima_berkasnya_dan_pembaca_yang_tidak_ada_dilaporkan() {
        let (dir, folder) = folder();
        let path = lay_out(&folder, "naskah.pdf", b"isi").unwrap();
        let copied = dir.path().join("terbaca.pdf");
        let mut reader = Command::new("sh");
        reader.args(["-c", "cp \"$1\" \"$0\""]).arg(&copied);
        start(reader, &path).unwrap();
        let arrived = || fs::read(&copied).is_ok_and(|isi| isi == b"isi");
        let began = std::time::Instant::now();
        while !arrived() && began.elapsed().as_secs() < 10 {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert!(arrived(), "the reader got the file");
        let none = start(Command::new(dir.path().join("tidak-ada")), &path);
        assert_eq!(none.unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
