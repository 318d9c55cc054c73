//! The audit trail.

use sidang_app::jejak::{HalamanJejakView, PemeriksaanView};
use sidang_app::{Hasil, Sidang};

use super::Desk;

/// A page of the trail, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_jejak(desk: Desk<'_>, mulai: u32, batas: u32) -> Hasil<HalamanJejakView> {
    desk.with(|s| s.list_jejak(mulai, batas))
}

/// Checks the whole chain and the file.
#[tauri::command(async)]
#[specta::specta]
pub fn verify_jejak(desk: Desk<'_>) -> Hasil<PemeriksaanView> {
    desk.with(Sidang::verify_jejak)
}
