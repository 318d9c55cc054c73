//! Nominative lists. `pencalonan_terbuka`: the post is filled by open candidacy, where the pack knows it.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use sidang_app::Hasil;
use sidang_app::nominatif::{
    Acuan, BandingView, BobotMasukan, CalonView, KotakSembilanView, NominatifView, PeringkatView,
    Rincian, RingkasanNominatifView,
};
use tauri::AppHandle;

use super::{Desk, save_as};
use crate::dialog::{PDF, XLSX};
use crate::meja::konteks;

/// All vacant posts with their counts.
#[tauri::command(async)]
#[specta::specta]
pub fn list_nominatif(desk: Desk<'_>, per: NaiveDate) -> Hasil<Vec<RingkasanNominatifView>> {
    desk.with(|s| s.list_nominatif(per))
}

/// The list of one post; evidence is asked for person by person.
#[tauri::command(async)]
#[specta::specta]
pub fn get_nominatif(
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    pencalonan_terbuka: bool,
) -> Hasil<NominatifView> {
    desk.with(|s| s.get_nominatif(&kode, acuan(per, pencalonan_terbuka), Rincian::Ringkas))
}

/// One candidate with every check, its evidence and pasal, and the points of the ranking.
#[tauri::command(async)]
#[specta::specta]
pub fn get_calon(
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    nip: String,
    pencalonan_terbuka: bool,
) -> Hasil<CalonView> {
    desk.with(|s| s.get_calon(&kode, acuan(per, pencalonan_terbuka), &nip))
}

/// The order under other weights than the pack's, and how firm it is; nothing is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn rank_nominatif(
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    bobot: Vec<BobotMasukan>,
    pencalonan_terbuka: bool,
) -> Hasil<PeringkatView> {
    desk.with(|s| s.rank_nominatif(&kode, acuan(per, pencalonan_terbuka), &bobot))
}

/// The candidates in the nine boxes of the pack.
#[tauri::command(async)]
#[specta::specta]
pub fn get_kotak_sembilan(
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    pencalonan_terbuka: bool,
) -> Hasil<KotakSembilanView> {
    desk.with(|s| s.get_kotak_sembilan(&kode, acuan(per, pencalonan_terbuka)))
}

/// Two to four candidates side by side.
#[tauri::command(async)]
#[specta::specta]
pub fn compare_calon(
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    nip: Vec<String>,
    pencalonan_terbuka: bool,
) -> Hasil<BandingView> {
    desk.with(|s| s.compare_calon(&kode, acuan(per, pencalonan_terbuka), &nip))
}

/// The list as a workbook; the path it was saved to.
#[tauri::command]
#[specta::specta]
pub async fn export_nominatif(
    app: AppHandle,
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    pencalonan_terbuka: bool,
) -> Hasil<Option<PathBuf>> {
    let acuan = acuan(per, pencalonan_terbuka);
    let isi = desk.with(|s| s.export_nominatif(&kode, acuan, &konteks()))?;
    save_as(&app, format!("nominatif-{kode}-{per}.xlsx"), XLSX, &isi).await
}

/// The profile of one candidate as PDF, in base64.
#[tauri::command(async)]
#[specta::specta]
pub fn get_profil(
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    nip: String,
    pencalonan_terbuka: bool,
) -> Hasil<String> {
    desk.with(|s| s.get_profil(&kode, acuan(per, pencalonan_terbuka), &nip))
        .map(|pdf| STANDARD.encode(pdf))
}

/// The profile of one candidate where the person chooses; the path.
#[tauri::command]
#[specta::specta]
pub async fn save_profil(
    app: AppHandle,
    desk: Desk<'_>,
    kode: String,
    per: NaiveDate,
    nip: String,
    pencalonan_terbuka: bool,
) -> Hasil<Option<PathBuf>> {
    let acuan = acuan(per, pencalonan_terbuka);
    let isi = desk.with(|s| s.export_profil(&kode, acuan, &nip, &konteks()))?;
    save_as(&app, format!("profil-{kode}-{nip}.pdf"), PDF, &isi).await
}

fn acuan(per: NaiveDate, pencalonan_terbuka: bool) -> Acuan<'static> {
    Acuan {
        pencalonan_terbuka,
        ..per.into()
    }
}
