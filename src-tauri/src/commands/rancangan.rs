//! Draft plans of several placements.

use chrono::NaiveDate;
use sidang_app::Hasil;
use sidang_app::rancangan::{BandingRancanganView, DilepasView, RancanganBarisView, RancanganView};

use super::Desk;
use crate::meja::konteks;

/// All plans, the one changed last first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_rancangan(desk: Desk<'_>) -> Hasil<Vec<RancanganBarisView>> {
    desk.with(sidang_app::Sidang::list_rancangan)
}

/// Makes an empty plan as of a date.
#[tauri::command(async)]
#[specta::specta]
pub fn create_rancangan(desk: Desk<'_>, nama: String, per: NaiveDate) -> Hasil<RancanganView> {
    desk.with(|s| s.create_rancangan(&nama, per, &konteks()))
}

/// One plan, examined.
#[tauri::command(async)]
#[specta::specta]
pub fn get_rancangan(desk: Desk<'_>, id: String) -> Hasil<RancanganView> {
    desk.with(|s| s.get_rancangan(&id))
}

/// Places a person in a post.
#[tauri::command(async)]
#[specta::specta]
pub fn place_pegawai(
    desk: Desk<'_>,
    id: String,
    kode: String,
    nip: String,
) -> Hasil<RancanganView> {
    desk.with(|s| s.place(&id, &kode, &nip, &konteks()))
}

/// Takes a placement out, and answers what puts it back.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_penempatan(
    desk: Desk<'_>,
    id: String,
    kode: String,
    nip: String,
) -> Hasil<DilepasView> {
    desk.with(|s| s.remove_penempatan(&id, &kode, &nip, &konteks()))
}

/// Says why a placement departs from the pattern of moves.
#[tauri::command(async)]
#[specta::specta]
pub fn set_diskresi(
    desk: Desk<'_>,
    id: String,
    kode: String,
    nip: String,
    alasan: String,
    uraian: String,
) -> Hasil<RancanganView> {
    desk.with(|s| s.set_diskresi(&id, &kode, &nip, (&alasan, &uraian), &konteks()))
}

/// Gives a plan another name.
#[tauri::command(async)]
#[specta::specta]
pub fn rename_rancangan(desk: Desk<'_>, id: String, nama: String) -> Hasil<RancanganView> {
    desk.with(|s| s.rename_rancangan(&id, &nama, &konteks()))
}

/// Copies a plan under another name.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_rancangan(desk: Desk<'_>, id: String, nama: String) -> Hasil<RancanganView> {
    desk.with(|s| s.copy_rancangan(&id, &nama, &konteks()))
}

/// Throws a plan away.
#[tauri::command(async)]
#[specta::specta]
pub fn delete_rancangan(desk: Desk<'_>, id: String) -> Hasil<()> {
    desk.with(|s| s.delete_rancangan(&id, &konteks()))
}

/// Two plans side by side.
#[tauri::command(async)]
#[specta::specta]
pub fn compare_rancangan(desk: Desk<'_>, a: String, b: String) -> Hasil<BandingRancanganView> {
    desk.with(|s| s.compare_rancangan(&a, &b))
}
