//! People.

use std::path::PathBuf;

use sidang_app::Hasil;
use sidang_app::kepegawaian::{HalamanPegawaiView, KueriPegawai, PegawaiRinciView};
use tauri::AppHandle;

use super::{Desk, save_as};
use crate::dialog::XLSX;
use crate::meja::konteks;

/// A page of people.
#[tauri::command(async)]
#[specta::specta]
pub fn list_pegawai(desk: Desk<'_>, kueri: KueriPegawai) -> Hasil<HalamanPegawaiView> {
    desk.with(|s| s.list_pegawai(&kueri))
}

/// One person with all histories.
#[tauri::command(async)]
#[specta::specta]
pub fn get_pegawai(desk: Desk<'_>, nip: String) -> Hasil<PegawaiRinciView> {
    desk.with(|s| s.get_pegawai(&nip))
}

/// The people found, as a workbook; the path it was saved to.
#[tauri::command]
#[specta::specta]
pub async fn export_pegawai(
    app: AppHandle,
    desk: Desk<'_>,
    kueri: KueriPegawai,
) -> Hasil<Option<PathBuf>> {
    let isi = desk.with(|s| s.export_pegawai(&kueri, &konteks()))?;
    save_as(&app, "daftar-pegawai.xlsx".into(), XLSX, &isi).await
}
