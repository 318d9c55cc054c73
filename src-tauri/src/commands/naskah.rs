//! Documents: issued, shown, handed out.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde::Serialize;
use sidang_app::naskah::{
    EksporView, JenisLambang, LambangView, NaskahRapatView, NaskahView, NomorView, PengirimanView,
    PenomoranBaru, PenomoranView, RiwayatNaskahView, TataNaskahView, TerbitanView, UsulanNomorView,
};
use sidang_app::{Galat, Hasil, Sidang};
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;

use super::{Desk, pick, save_as, write_file};
use crate::dialog::{self, GAMBAR, PDF, Permintaan, XLSX};
use crate::meja::konteks;
use crate::pembaca;

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

/// The lists and declarations of a meeting with their state.
#[tauri::command(async)]
#[specta::specta]
pub fn list_naskah_rapat(desk: Desk<'_>, rapat: String) -> Hasil<Vec<NaskahRapatView>> {
    desk.with(|s| s.list_naskah_rapat(&rapat))
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

/// The emblems of letterheads.
#[tauri::command(async)]
#[specta::specta]
pub fn get_lambang(desk: Desk<'_>) -> Hasil<LambangView> {
    desk.with(|s| Ok(s.get_lambang()))
}

/// Asks for the picture of an emblem, and has letterheads bear it; nothing where none was chosen.
#[tauri::command]
#[specta::specta]
pub async fn choose_lambang(
    app: AppHandle,
    desk: Desk<'_>,
    jenis: JenisLambang,
) -> Hasil<Option<LambangView>> {
    let Some((_, berkas)) = pick(&app, GAMBAR).await? else {
        return Ok(None);
    };
    desk.with(|s| s.set_lambang(jenis, Some(&berkas), &konteks()))
        .map(Some)
}

/// Has letterheads bear an emblem no more.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_lambang(desk: Desk<'_>, jenis: JenisLambang) -> Hasil<LambangView> {
    desk.with(|s| s.set_lambang(jenis, None, &konteks()))
}

/// Notes that a document went out.
#[tauri::command(async)]
#[specta::specta]
pub fn send_naskah(desk: Desk<'_>, id: String, kiriman: PengirimanView) -> Hasil<NaskahView> {
    desk.with(|s| s.send_naskah(&id, &kiriman, &konteks()))
}

/// Notes that a printed document was signed in ink.
#[tauri::command(async)]
#[specta::specta]
pub fn sign_naskah_basah(
    desk: Desk<'_>,
    id: String,
    penanda: String,
    tanggal: NaiveDate,
) -> Hasil<NaskahView> {
    desk.with(|s| s.sign_naskah_basah(&id, &penanda, tanggal, &konteks()))
}

/// Everything that happened to a document.
#[tauri::command(async)]
#[specta::specta]
pub fn get_riwayat_naskah(desk: Desk<'_>, id: String) -> Hasil<Vec<RiwayatNaskahView>> {
    desk.with(|s| s.get_riwayat_naskah(&id))
}

/// Saves the book of letters where the person chooses; the path.
#[tauri::command]
#[specta::specta]
pub async fn export_agenda(
    app: AppHandle,
    desk: Desk<'_>,
    tahun: Option<i32>,
) -> Hasil<Option<PathBuf>> {
    let isi = desk.with(|s| s.export_agenda(tahun, &konteks()))?;
    save_as(&app, "buku-agenda.xlsx".into(), XLSX, &isi).await
}

/// How documents are numbered.
#[tauri::command(async)]
#[specta::specta]
pub fn get_penomoran(desk: Desk<'_>) -> Hasil<PenomoranView> {
    desk.with(|s| s.get_penomoran(&konteks()))
}

/// Changes how documents are numbered.
#[tauri::command(async)]
#[specta::specta]
pub fn set_penomoran(desk: Desk<'_>, baru: PenomoranBaru) -> Hasil<PenomoranView> {
    desk.with(|s| {
        s.set_penomoran(&baru, &konteks())?;
        s.get_penomoran(&konteks())
    })
}

/// The next number of a kind on a date.
#[tauri::command(async)]
#[specta::specta]
pub fn propose_nomor(desk: Desk<'_>, jenis: String, tanggal: NaiveDate) -> Hasil<UsulanNomorView> {
    desk.with(|s| s.propose_nomor(&jenis, tanggal))
}

/// Sets the next number of a kind aside.
#[tauri::command(async)]
#[specta::specta]
pub fn reserve_nomor(
    desk: Desk<'_>,
    jenis: String,
    tanggal: NaiveDate,
    alasan: String,
) -> Hasil<NomorView> {
    desk.with(|s| s.reserve_nomor(&jenis, tanggal, &alasan, &konteks()))
}

/// Gives a number up that was set aside.
#[tauri::command(async)]
#[specta::specta]
pub fn release_nomor(desk: Desk<'_>, nomor: String, alasan: String) -> Hasil<()> {
    desk.with(|s| s.release_nomor(&nomor, &alasan, &konteks()))
}

/// Numbers without a document.
#[tauri::command(async)]
#[specta::specta]
pub fn list_nomor(desk: Desk<'_>) -> Hasil<Vec<NomorView>> {
    desk.with(Sidang::list_nomor)
}

/// How far an export has come.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct EksporMaju {
    /// Letters done.
    pub selesai: u32,
    /// Letters in all.
    pub jumlah: u32,
}

/// Hands a meeting's letters out, one file per head, into a folder the person chooses.
#[tauri::command]
#[specta::specta]
pub async fn export_opd(
    app: AppHandle,
    desk: Desk<'_>,
    rapat: String,
    bersandi: bool,
) -> Hasil<Option<EksporView>> {
    let bahan = desk.with(|s| s.prepare_ekspor(&rapat, bersandi))?;
    let Some(folder) = dialog::ask(&app, Permintaan::Folder)
        .await
        .into_iter()
        .next()
    else {
        return Ok(None);
    };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let jumlah = count(bahan.jumlah());
    let written = tauri::async_runtime::spawn_blocking(move || {
        bahan.write(&folder, &konteks(), &|selesai| {
            // The window may be gone; the export goes on.
            let _ = EksporMaju {
                selesai: count(selesai),
                jumlah,
            }
            .emit(&app);
        })
    });
    let hasil = written.await.map_err(|_| interrupted())??;
    desk.with(|s| s.record_ekspor(hasil, &konteks())).map(Some)
}

/// Opens a document in the system's PDF reader, and notes it.
#[tauri::command(async)]
#[specta::specta]
pub fn open_pdf(app: AppHandle, desk: Desk<'_>, id: String) -> Hasil<()> {
    let (naskah, pdf) = desk.with(|s| s.print_naskah(&id, &konteks()))?;
    pembaca::open(&app, &naskah.nama_berkas, &pdf).map_err(|error| {
        Galat::masukan(
            "pembaca_tidak_ada",
            format!("Pembaca PDF tidak dapat dibuka: {error}."),
            "Pasang pembaca PDF, atau simpan dokumen ke berkas lalu buka dari sana.",
        )
    })
}

fn interrupted() -> Galat {
    Galat::masukan(
        "ekspor_terhenti",
        "Ekspor terhenti sebelum selesai.",
        "Ulangi ke folder lain yang masih kosong.",
    )
}
