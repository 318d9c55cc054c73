//! The wording of documents.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sidang_app::templat::{KesalahanView, TemplatRinci, TemplatView};
use sidang_app::{Hasil, Sidang};

use super::Desk;
use crate::meja::konteks;

/// Every kind of document that has a template.
#[tauri::command(async)]
#[specta::specta]
pub fn list_templat(desk: Desk<'_>) -> Hasil<Vec<TemplatView>> {
    desk.with(Sidang::list_templat)
}

/// The template of a kind as it is in force, with its versions.
#[tauri::command(async)]
#[specta::specta]
pub fn get_templat(desk: Desk<'_>, jenis: String) -> Hasil<TemplatRinci> {
    desk.with(|s| s.get_templat(&jenis))
}

/// What is wrong with a text as the template of a kind.
#[tauri::command(async)]
#[specta::specta]
pub fn check_templat(desk: Desk<'_>, jenis: String, isi: String) -> Hasil<Vec<KesalahanView>> {
    desk.with(|s| s.check_templat(&jenis, &isi))
}

/// A text printed about a made-up record, in base64.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_templat(desk: Desk<'_>, jenis: String, isi: String) -> Hasil<String> {
    desk.with(|s| s.preview_templat(&jenis, &isi, &konteks()))
        .map(|pdf| STANDARD.encode(pdf))
}

/// Has documents of a kind worded by a text from now on.
#[tauri::command(async)]
#[specta::specta]
pub fn save_templat(desk: Desk<'_>, jenis: String, isi: String) -> Hasil<TemplatRinci> {
    desk.with(|s| s.save_templat(&jenis, &isi, &konteks()))
}

/// Goes back to an earlier version, or to the one that the program brings along.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_templat(desk: Desk<'_>, jenis: String, versi: Option<u32>) -> Hasil<TemplatRinci> {
    desk.with(|s| s.restore_templat(&jenis, versi, &konteks()))
}
