//! Forms of documents that are not made from a meeting.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde::Serialize;
use sidang_app::Hasil;
use sidang_app::naskah::TerbitanView;
use sidang_app::naskah::formulir::{CacatIsianView, FormulirView, KonsepView, Pengisian};
use specta::Type;

use super::Desk;
use crate::meja::konteks;

/// A form as it would be printed now.
#[derive(Debug, Serialize, Type)]
pub struct PratinjauFormulir {
    /// What it is about.
    perihal: String,
    /// What must be mended first.
    cacat: Vec<CacatIsianView>,
    /// What is allowed but worth knowing.
    peringatan: Vec<String>,
    /// Its pages, in base64.
    pdf: String,
}

/// The kinds that have a form.
#[tauri::command(async)]
#[specta::specta]
pub fn list_formulir() -> Vec<FormulirView> {
    sidang_app::naskah::formulir::list_formulir()
}

/// What stands against a form, and its pages with dots for what is missing.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_formulir(
    desk: Desk<'_>,
    jenis: String,
    isian: String,
    nomor: String,
    tanggal: NaiveDate,
) -> Hasil<PratinjauFormulir> {
    let isi = Pengisian {
        jenis: &jenis,
        isian: &isian,
        nomor: &nomor,
        tanggal,
    };
    let p = desk.with(|s| s.preview_formulir(&isi))?;
    Ok(PratinjauFormulir {
        perihal: p.perihal,
        cacat: p.cacat,
        peringatan: p.peringatan,
        pdf: STANDARD.encode(p.pdf),
    })
}

/// Issues the document of a form; the draft it was kept as is thrown away.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_formulir(
    desk: Desk<'_>,
    jenis: String,
    isian: String,
    nomor: String,
    tanggal: NaiveDate,
    konsep: Option<String>,
) -> Hasil<TerbitanView> {
    let isi = Pengisian {
        jenis: &jenis,
        isian: &isian,
        nomor: &nomor,
        tanggal,
    };
    desk.with(|s| s.issue_formulir(&isi, konsep.as_deref(), &konteks()))
}

/// Drafts, the last changed first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_konsep(desk: Desk<'_>) -> Hasil<Vec<KonsepView>> {
    desk.with(sidang_app::Sidang::list_konsep)
}

/// Keeps what was typed so far; answers the draft's id.
#[tauri::command(async)]
#[specta::specta]
pub fn save_konsep(
    desk: Desk<'_>,
    id: Option<String>,
    jenis: String,
    isian: String,
) -> Hasil<String> {
    desk.with(|s| s.save_konsep(id.as_deref(), &jenis, &isian, &konteks()))
}

/// Throws a draft away.
#[tauri::command(async)]
#[specta::specta]
pub fn delete_konsep(desk: Desk<'_>, id: String) -> Hasil<()> {
    desk.with(|s| s.delete_konsep(&id, &konteks()))
}

/// The names of all units and OPDs of the map.
#[tauri::command(async)]
#[specta::specta]
pub fn list_unit(desk: Desk<'_>) -> Hasil<Vec<String>> {
    desk.with(sidang_app::Sidang::list_unit)
}

/// Posts whose name, unit or code has the words, at most `batas`.
#[tauri::command(async)]
#[specta::specta]
pub fn find_jabatan(
    desk: Desk<'_>,
    cari: String,
    batas: u32,
) -> Hasil<Vec<sidang_app::peta_jabatan::JabatanView>> {
    desk.with(|s| s.find_jabatan(&cari, batas))
}
