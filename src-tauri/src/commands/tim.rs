//! The committees.

use std::path::PathBuf;

use chrono::NaiveDate;
use sidang_app::Hasil;
use sidang_app::tim::{PenetapanKetuaView, SkTimView, TimRingkasView, TimView};
use tauri::AppHandle;

use super::{Desk, save_as};
use crate::dialog::{self, BUKU_KERJA, NASKAH_PINDAIAN, Permintaan};
use crate::meja::konteks;

/// All committees, the latest decree first, as they stand today.
#[tauri::command(async)]
#[specta::specta]
pub fn list_tim(desk: Desk<'_>) -> Hasil<Vec<TimRingkasView>> {
    desk.with(|s| s.list_tim(&konteks()))
}

/// One committee.
#[tauri::command(async)]
#[specta::specta]
pub fn get_tim_by_id(desk: Desk<'_>, id: String) -> Hasil<TimView> {
    desk.with(|s| s.get_tim_by_id(&id))
}

/// The committee in force on a date, with the chair of that date.
#[tauri::command(async)]
#[specta::specta]
pub fn get_tim_per(desk: Desk<'_>, per: NaiveDate) -> Hasil<Option<TimView>> {
    desk.with(|s| s.get_tim(per))
}

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

/// Asks for the decree's file.
#[tauri::command]
#[specta::specta]
pub async fn choose_berkas_sk(app: AppHandle) -> Option<PathBuf> {
    dialog::ask(&app, Permintaan::OpenOne(NASKAH_PINDAIAN))
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

/// Records the committee, and the decree's file where one is given.
#[tauri::command(async)]
#[specta::specta]
pub fn set_tim(
    desk: Desk<'_>,
    berkas: PathBuf,
    sk: SkTimView,
    berkas_sk: Option<PathBuf>,
) -> Hasil<TimView> {
    desk.with(|s| s.set_tim(&berkas, &sk, berkas_sk.as_deref(), &konteks()))
}

/// Records that a member chairs in the place of the chair.
#[tauri::command(async)]
#[specta::specta]
pub fn replace_ketua_tim(
    desk: Desk<'_>,
    id: String,
    penetapan: PenetapanKetuaView,
) -> Hasil<TimView> {
    desk.with(|s| s.replace_ketua_tim(&id, &penetapan, &konteks()))
}

/// Saves the decree's file where the person chooses; the path.
#[tauri::command]
#[specta::specta]
pub async fn export_berkas_sk(
    app: AppHandle,
    desk: Desk<'_>,
    id: String,
) -> Hasil<Option<PathBuf>> {
    let (nama, isi) = desk.with(|s| s.get_berkas_sk(&id))?;
    let path = save_as(&app, nama, NASKAH_PINDAIAN, &isi).await?;
    if path.is_some() {
        desk.with(|s| s.record_export_sk(&id, &konteks()))?;
    }
    Ok(path)
}
