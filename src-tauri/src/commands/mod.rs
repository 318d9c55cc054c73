//! The window's commands: parse, call, answer. One file per feature.
#![allow(
    clippy::needless_pass_by_value,
    reason = "Tauri hands commands owned values"
)]

pub mod aturan;
pub mod basis_data;
pub mod beranda;
pub mod formulir;
pub mod impor;
pub mod jejak;
pub mod kepegawaian;
pub mod naskah;
pub mod nominatif;
pub mod proyektor;
pub mod rancangan;
pub mod rapat;
pub mod tanda_tangan;
pub mod templat;
pub mod tim;

use std::path::{Path, PathBuf};

use sidang_app::{Galat, Hasil, JenisGalat};
use tauri::{AppHandle, State};

use crate::dialog::{self, Permintaan, Saringan};
use crate::meja::Meja;

/// The shared desk, as commands receive it.
type Desk<'a> = State<'a, Meja>;

/// Asks where to put `isi` and writes it there. The path, or none where the person thought better of it.
async fn save_as(
    app: &AppHandle,
    nama: String,
    saringan: Saringan,
    isi: &[u8],
) -> Hasil<Option<PathBuf>> {
    let Some(path) = dialog::ask(app, Permintaan::Save { nama, saringan })
        .await
        .into_iter()
        .next()
    else {
        return Ok(None);
    };
    write_file(&path, isi)?;
    Ok(Some(path))
}

fn write_file(path: &Path, isi: &[u8]) -> Hasil<()> {
    std::fs::write(path, isi).map_err(|error| Galat {
        jenis: JenisGalat::Masukan,
        kode: "berkas_tidak_dapat_ditulis".into(),
        pesan: format!("Berkas {} tidak dapat ditulis: {error}.", path.display()),
        dasar: None,
        saran: Some(
            "Pilih folder lain yang dapat ditulis, atau tutup berkas itu bila sedang dibuka."
                .into(),
        ),
    })
}

/// Asks for a file and reads it: name and bytes.
async fn pick(app: &AppHandle, saringan: Saringan) -> Hasil<Option<(String, Vec<u8>)>> {
    let Some(path) = dialog::ask(app, Permintaan::OpenOne(saringan))
        .await
        .into_iter()
        .next()
    else {
        return Ok(None);
    };
    Ok(Some((file_name(&path), read_file(&path)?)))
}

fn read_file(path: &Path) -> Hasil<Vec<u8>> {
    std::fs::read(path).map_err(|error| {
        Galat::masukan(
            "berkas_tidak_dapat_dibaca",
            format!("Berkas {} tidak dapat dibaca: {error}.", path.display()),
            "Periksa letak dan hak bacanya.",
        )
    })
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
