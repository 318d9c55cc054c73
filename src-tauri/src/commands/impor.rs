//! Import of workbooks: choose, preview, commit.

use std::path::PathBuf;

use serde::Serialize;
use sidang_app::Hasil;
use sidang_app::impor::{KemajuanView, LaporanImporView};
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;

use super::Desk;
use crate::dialog::{self, BUKU_KERJA, Permintaan};
use crate::meja::konteks;

/// How far a long act is.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct Kemajuan(KemajuanView);

/// Tells the window how far one is; a window that is gone needs no telling.
fn tell(app: &AppHandle) -> impl FnMut(KemajuanView) {
    let app = app.clone();
    move |kemajuan| {
        let _ = Kemajuan(kemajuan).emit(&app);
    }
}

/// Asks for workbooks.
#[tauri::command]
#[specta::specta]
pub async fn choose_berkas(app: AppHandle) -> Vec<PathBuf> {
    dialog::ask(&app, Permintaan::OpenMany(BUKU_KERJA)).await
}

/// What an import would do; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_impor(
    app: AppHandle,
    desk: Desk<'_>,
    berkas: Vec<PathBuf>,
) -> Hasil<LaporanImporView> {
    desk.with(|s| s.preview_impor(&berkas, &konteks(), &mut tell(&app)))
}

/// Imports what was previewed under that seal.
#[tauri::command(async)]
#[specta::specta]
pub fn commit_impor(
    app: AppHandle,
    desk: Desk<'_>,
    berkas: Vec<PathBuf>,
    sidik: String,
) -> Hasil<LaporanImporView> {
    desk.with(|s| s.commit_impor(&berkas, Some(&sidik), &konteks(), &mut tell(&app)))
}

/// Imports the sample regency and its committee.
#[tauri::command(async)]
#[specta::specta]
pub fn impor_contoh(app: AppHandle, desk: Desk<'_>) -> Hasil<LaporanImporView> {
    desk.with(|s| s.impor_contoh(&konteks(), &mut tell(&app)))
}
