//! Documents: issued, shown, handed out.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use sidang_app::naskah::{NaskahView, TataNaskahView, TerbitanView};
use sidang_app::{Hasil, Sidang};
use tauri::AppHandle;

use super::{Desk, save_as, write_file};
use crate::dialog::{self, PDF, Permintaan};
use crate::meja::konteks;

/// All documents, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_naskah(desk: Desk<'_>) -> Hasil<Vec<NaskahView>> {
    desk.with(Sidang::list_naskah)
}

/// Issues the invitation under the number and date recorded last.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_undangan(desk: Desk<'_>, rapat: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_undangan(&rapat, &konteks()))
}

/// Issues the minutes of a postponement.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_penundaan(desk: Desk<'_>, rapat: String, nomor: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_penundaan(&rapat, &nomor, &konteks()))
}

/// Issues the minutes of a closed meeting, or their next version after a correction.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_berita_acara(desk: Desk<'_>, rapat: String, nomor: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_berita_acara(&rapat, &nomor, &konteks()))
}

/// Issues the attendance list of every day of a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_daftar_hadir(desk: Desk<'_>, rapat: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_daftar_hadir(&rapat, &konteks()))
}

/// Issues the frozen nominative list of every post on the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_daftar_nominatif(desk: Desk<'_>, rapat: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_daftar_nominatif(&rapat, &konteks()))
}

/// Issues the declaration of conflicts of every member who declared.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_deklarasi(desk: Desk<'_>, rapat: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_deklarasi(&rapat, &konteks()))
}

/// Issues the decision by which a member chairs in the place of the one whom the decree names.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_penetapan_ketua(desk: Desk<'_>, rapat: String) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_penetapan_ketua(&rapat, &konteks()))
}

/// Issues the letters, one per OPD.
#[tauri::command(async)]
#[specta::specta]
pub fn issue_rekomendasi(
    desk: Desk<'_>,
    rapat: String,
    nomor: String,
    tanggal: NaiveDate,
) -> Hasil<TerbitanView> {
    desk.with(|s| s.issue_rekomendasi(&rapat, &nomor, tanggal, &konteks()))
}

/// The PDF, in base64.
#[tauri::command(async)]
#[specta::specta]
pub fn get_pdf(desk: Desk<'_>, id: String) -> Hasil<String> {
    desk.with(|s| s.get_pdf(&id))
        .map(|pdf| STANDARD.encode(pdf))
}

/// Saves a document where the person chooses; the path.
#[tauri::command]
#[specta::specta]
pub async fn export_naskah(app: AppHandle, desk: Desk<'_>, id: String) -> Hasil<Option<PathBuf>> {
    let (naskah, pdf) = desk.with(|s| Ok((s.get_naskah(&id)?, s.get_pdf(&id)?)))?;
    let path = save_as(&app, naskah.nama_berkas, PDF, &pdf).await?;
    if path.is_some() {
        desk.with(|s| s.record_export(&id, &konteks()))?;
    }
    Ok(path)
}

/// Saves all documents of a meeting into a folder; the paths.
#[tauri::command]
#[specta::specta]
pub async fn export_semua(app: AppHandle, desk: Desk<'_>, rapat: String) -> Hasil<Vec<PathBuf>> {
    let Some(folder) = dialog::ask(&app, Permintaan::Folder)
        .await
        .into_iter()
        .next()
    else {
        return Ok(Vec::new());
    };
    desk.with(|s| {
        let mut written = Vec::new();
        for naskah in s
            .list_naskah()?
            .into_iter()
            .filter(|n| n.rapat.as_ref() == Some(&rapat))
        {
            let path = folder.join(&naskah.nama_berkas);
            write_file(&path, &s.get_pdf(&naskah.id)?)?;
            s.record_export(&naskah.id, &konteks())?;
            written.push(path);
        }
        Ok(written)
    })
}

/// How documents are set.
#[tauri::command(async)]
#[specta::specta]
pub fn get_tata_naskah(desk: Desk<'_>) -> Hasil<TataNaskahView> {
    desk.with(Sidang::get_tata_naskah).map(Into::into)
}

/// Has documents printed from now on set in this way.
#[tauri::command(async)]
#[specta::specta]
pub fn set_tata_naskah(desk: Desk<'_>, tata: TataNaskahView) -> Hasil<()> {
    desk.with(|s| s.set_tata_naskah(tata.into(), &konteks()))
}

/// A sample letter set in this way as PDF, in base64.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_tata_naskah(desk: Desk<'_>, tata: TataNaskahView) -> Hasil<String> {
    desk.with(|s| s.preview_tata_naskah(tata.into(), &konteks()))
        .map(|pdf| STANDARD.encode(pdf))
}
