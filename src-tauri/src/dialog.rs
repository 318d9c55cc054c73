//! Native dialogs to choose files, through rfd. On Linux they must be started on the main thread.

use std::path::PathBuf;

use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, async_runtime};

/// What a dialog asks for.
#[derive(Debug, Clone)]
pub enum Permintaan {
    /// Several files to read.
    OpenMany(Saringan),
    /// One file to read.
    OpenOne(Saringan),
    /// A place to write one file.
    Save {
        /// File name to begin with.
        nama: String,
        /// Kind.
        saringan: Saringan,
    },
    /// A folder to write several files into.
    Folder,
}

/// The kinds of files on offer.
#[derive(Debug, Clone, Copy)]
pub struct Saringan {
    /// Name of the kind.
    pub nama: &'static str,
    /// Extensions.
    pub akhiran: &'static [&'static str],
}

/// Spreadsheets.
pub const BUKU_KERJA: Saringan = Saringan {
    nama: "Buku kerja",
    akhiran: &["xlsx", "ods", "csv"],
};
/// The workbook that an export writes.
pub const XLSX: Saringan = Saringan {
    nama: "Buku kerja Excel",
    akhiran: &["xlsx"],
};
/// A document.
pub const PDF: Saringan = Saringan {
    nama: "Dokumen PDF",
    akhiran: &["pdf"],
};
/// A document that was scanned.
pub const NASKAH_PINDAIAN: Saringan = Saringan {
    nama: "PDF atau gambar",
    akhiran: &["pdf", "jpg", "jpeg", "png"],
};
/// An emblem.
pub const GAMBAR: Saringan = Saringan {
    nama: "Gambar PNG atau JPEG",
    akhiran: &["png", "jpg", "jpeg"],
};
/// A signer's certificate with its key.
pub const P12: Saringan = Saringan {
    nama: "Sertifikat PKCS#12",
    akhiran: &["p12", "pfx"],
};
/// A root certificate.
pub const SERTIFIKAT: Saringan = Saringan {
    nama: "Sertifikat akar",
    akhiran: &["crt", "cer", "pem", "der"],
};
/// A rule pack.
pub const TOML: Saringan = Saringan {
    nama: "Paket aturan",
    akhiran: &["toml"],
};
/// A store.
pub const BASIS_DATA: Saringan = Saringan {
    nama: "Basis data Sidang",
    akhiran: &["sidang"],
};

/// Asks the person; nothing chosen gives an empty list.
pub async fn ask(app: &AppHandle, permintaan: Permintaan) -> Vec<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(answer) = scripted() {
        return answer;
    }
    let (send, mut receive) = async_runtime::channel::<Vec<FileHandle>>(1);
    let asked = app.run_on_main_thread(move || {
        let answer = start(permintaan);
        async_runtime::spawn(async move {
            // Nobody waits any more when the window was closed meanwhile.
            let _ = send.send(answer.await).await;
        });
    });
    if asked.is_err() {
        return Vec::new();
    }
    receive
        .recv()
        .await
        .unwrap_or_default()
        .iter()
        .map(|f| f.path().to_owned())
        .collect()
}

type Answer = std::pin::Pin<Box<dyn Future<Output = Vec<FileHandle>> + Send>>;

fn start(permintaan: Permintaan) -> Answer {
    let filtered = |s: Saringan| AsyncFileDialog::new().add_filter(s.nama, s.akhiran);
    match permintaan {
        Permintaan::OpenMany(s) => {
            let answer = filtered(s).set_title("Pilih buku kerja").pick_files();
            Box::pin(async { answer.await.unwrap_or_default() })
        }
        Permintaan::OpenOne(s) => one(filtered(s).set_title("Pilih berkas").pick_file()),
        Permintaan::Save { nama, saringan } => one(filtered(saringan)
            .set_title("Simpan sebagai")
            .set_file_name(nama)
            .save_file()),
        Permintaan::Folder => one(AsyncFileDialog::new()
            .set_title("Pilih folder tujuan")
            .pick_folder()),
    }
}

fn one(answer: impl Future<Output = Option<FileHandle>> + Send + 'static) -> Answer {
    Box::pin(async { answer.await.into_iter().collect() })
}

/// The answers a test prepared: one line per dialog in the file that `SIDANG_DIALOG_UJI` names, paths parted by `|`.
/// Only in debug builds.
#[cfg(debug_assertions)]
fn scripted() -> Option<Vec<PathBuf>> {
    let script = std::env::var_os("SIDANG_DIALOG_UJI")?;
    let text = std::fs::read_to_string(&script).ok()?;
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    std::fs::write(&script, rest).ok()?;
    Some(
        first
            .split('|')
            .filter(|p| !p.is_empty())
            .map(PathBuf::from)
            .collect(),
    )
}
