//! Rule packs.

use std::path::PathBuf;

use sidang_app::aturan::{
    self, AturanBarisView, AturanView, BedaView, PasangAturanView, PeriksaAturanView,
};
use sidang_app::{Hasil, Sidang};

use tauri::AppHandle;

use super::Desk;
use crate::dialog::{self, Permintaan, TOML};
use crate::meja::konteks;

/// The packs on offer; before there is a store as well.
#[tauri::command(async)]
#[specta::specta]
pub fn list_aturan(desk: Desk<'_>) -> Hasil<Vec<AturanBarisView>> {
    at_desk(&desk, |sidang| Ok(aturan::list_aturan(sidang)))
}

/// One pack with its parameters, their sources, the ranking's weights and its test table.
#[tauri::command(async)]
#[specta::specta]
pub fn get_aturan(desk: Desk<'_>, id: String) -> Hasil<AturanView> {
    at_desk(&desk, |sidang| aturan::get_aturan(sidang, &id))
}

/// What differs between two packs.
#[tauri::command(async)]
#[specta::specta]
pub fn diff_aturan(desk: Desk<'_>, a: String, b: String) -> Hasil<Vec<BedaView>> {
    at_desk(&desk, |sidang| aturan::diff_aturan(sidang, &a, &b))
}

/// Asks for the file of a pack of one's own.
#[tauri::command]
#[specta::specta]
pub async fn choose_aturan(app: AppHandle) -> Option<PathBuf> {
    dialog::ask(&app, Permintaan::OpenOne(TOML))
        .await
        .into_iter()
        .next()
}

/// Checks a pack of one's own; nothing is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn check_aturan(
    desk: Desk<'_>,
    berkas: PathBuf,
    banding: Option<String>,
) -> Hasil<PeriksaAturanView> {
    let text = aturan::read_naskah(&berkas)?;
    at_desk(&desk, |sidang| {
        aturan::check_aturan(sidang, &text, banding.as_deref())
    })
}

/// Installs a pack of one's own; `pakai` works under it from now on.
#[tauri::command(async)]
#[specta::specta]
pub fn install_aturan(desk: Desk<'_>, berkas: PathBuf, pakai: bool) -> Hasil<PasangAturanView> {
    let text = aturan::read_naskah(&berkas)?;
    desk.with(|s| s.install_aturan(&text, pakai, &konteks()))
}

/// Works under another pack from now on; meetings that were called keep theirs.
#[tauri::command(async)]
#[specta::specta]
pub fn set_aturan(desk: Desk<'_>, id: String) -> Hasil<AturanView> {
    desk.with(|s| s.set_aturan(&id, &konteks()))
}

/// With the store that is open, or without one.
fn at_desk<T>(desk: &Desk<'_>, work: impl Fn(Option<&Sidang>) -> Hasil<T>) -> Hasil<T> {
    let mut done = None;
    // No store is open: the packs that ship are there all the same.
    let _none_open = desk.with(|sidang| {
        done = Some(work(Some(&*sidang)));
        Ok(())
    });
    done.unwrap_or_else(|| work(None))
}
