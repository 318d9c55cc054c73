//! The committee.

use std::path::PathBuf;

use sidang_app::Hasil;
use sidang_app::tim::{SkTimView, TimView};
use tauri::AppHandle;

use super::Desk;
use crate::dialog::{self, BUKU_KERJA, Permintaan};
use crate::meja::konteks;

/// The committee in force today.
#[tauri::command(async)]
#[specta::specta]
pub fn get_tim(desk: Desk<'_>) -> Hasil<Option<TimView>> {
    desk.with(|s| s.get_tim(konteks().hari_ini()))
}

/// Asks for the workbook of the committee.
#[tauri::command]
#[specta::specta]
pub async fn choose_tim(app: AppHandle) -> Option<PathBuf> {
    dialog::ask(&app, Permintaan::OpenOne(BUKU_KERJA))
        .await
        .into_iter()
        .next()
}

/// The committee as it would be recorded; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_tim(desk: Desk<'_>, berkas: PathBuf, sk: SkTimView) -> Hasil<TimView> {
    desk.with(|s| s.preview_tim(&berkas, &sk, &konteks()))
}

/// Records the committee.
#[tauri::command(async)]
#[specta::specta]
pub fn set_tim(desk: Desk<'_>, berkas: PathBuf, sk: SkTimView) -> Hasil<TimView> {
    desk.with(|s| s.set_tim(&berkas, &sk, &konteks()))
}
