//! The meeting. Every act answers with the meeting as it is afterwards.

use chrono::NaiveTime;
use sidang_app::nominatif::{CalonView, NominatifView, UlangView};
use sidang_app::rapat::{RapatBarisView, RapatBaru, RapatView};
use sidang_app::{Hasil, Sidang};

use super::Desk;
use crate::meja::konteks;

/// All meetings, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_rapat(desk: Desk<'_>) -> Hasil<Vec<RapatBarisView>> {
    desk.with(Sidang::list_rapat)
}

/// Calls a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn create_rapat(desk: Desk<'_>, baru: RapatBaru) -> Hasil<RapatView> {
    desk.with(|s| s.create_rapat(&baru, &konteks()))
}

/// One meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn get_rapat(desk: Desk<'_>, id: String) -> Hasil<RapatView> {
    desk.with(|s| s.get_rapat(&id))
}

/// Puts a post on the agenda and freezes its nominative list.
#[tauri::command(async)]
#[specta::specta]
pub fn add_agenda(desk: Desk<'_>, id: String, kode: String) -> Hasil<RapatView> {
    desk.with(|s| s.add_agenda(&id, &kode, &konteks()))
}

/// Takes a post off the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_agenda(desk: Desk<'_>, id: String, kode: String) -> Hasil<RapatView> {
    desk.with(|s| s.remove_agenda(&id, &kode, &konteks()))
}

/// A member arrives; without an hour: now, or the hour of the meeting on another day.
#[tauri::command(async)]
#[specta::specta]
pub fn set_hadir(
    desk: Desk<'_>,
    id: String,
    nip: String,
    jam: Option<NaiveTime>,
) -> Hasil<RapatView> {
    desk.with(|s| s.set_hadir(&id, &nip, jam, &konteks()))
}

/// A member leaves.
#[tauri::command(async)]
#[specta::specta]
pub fn set_pergi(
    desk: Desk<'_>,
    id: String,
    nip: String,
    jam: Option<NaiveTime>,
) -> Hasil<RapatView> {
    desk.with(|s| s.set_pergi(&id, &nip, jam, &konteks()))
}

/// Takes back an arrival ticked by mistake, before the opening.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_hadir(desk: Desk<'_>, id: String, nip: String) -> Hasil<RapatView> {
    desk.with(|s| s.cancel_hadir(&id, &nip, &konteks()))
}

/// A member steps back from one item.
#[tauri::command(async)]
#[specta::specta]
pub fn recuse(
    desk: Desk<'_>,
    id: String,
    kode: String,
    nip: String,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.recuse(&id, &kode, &nip, &alasan, &konteks()))
}

/// Opens the meeting; only with quorum.
#[tauri::command(async)]
#[specta::specta]
pub fn open_rapat(desk: Desk<'_>, id: String, jam: Option<NaiveTime>) -> Hasil<RapatView> {
    desk.with(|s| s.open_rapat(&id, jam, &konteks()))
}

/// Recommends candidates, the best first.
#[tauri::command(async)]
#[specta::specta]
pub fn recommend(
    desk: Desk<'_>,
    id: String,
    kode: String,
    calon: Vec<String>,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.recommend(&id, &kode, &calon, &alasan, &konteks()))
}

/// Postpones an item.
#[tauri::command(async)]
#[specta::specta]
pub fn postpone(desk: Desk<'_>, id: String, kode: String, alasan: String) -> Hasil<RapatView> {
    desk.with(|s| s.postpone(&id, &kode, &alasan, &konteks()))
}

/// Closes the meeting; nothing changes afterwards.
#[tauri::command(async)]
#[specta::specta]
pub fn close_rapat(desk: Desk<'_>, id: String, jam: Option<NaiveTime>) -> Hasil<RapatView> {
    desk.with(|s| s.close_rapat(&id, jam, &konteks()))
}

/// The frozen list of an item.
#[tauri::command(async)]
#[specta::specta]
pub fn get_nominatif_rapat(desk: Desk<'_>, id: String, kode: String) -> Hasil<NominatifView> {
    desk.with(|s| s.get_nominatif_rapat(&id, &kode))
}

/// One candidate of the frozen list, with evidence.
#[tauri::command(async)]
#[specta::specta]
pub fn get_calon_rapat(desk: Desk<'_>, id: String, kode: String, nip: String) -> Hasil<CalonView> {
    desk.with(|s| s.get_calon_rapat(&id, &kode, &nip))
}

/// Draws the frozen list of an item up once more, and says why it would differ today.
#[tauri::command(async)]
#[specta::specta]
pub fn replay_nominatif(desk: Desk<'_>, rapat: String, kode: String) -> Hasil<UlangView> {
    desk.with(|s| s.replay_nominatif(&rapat, &kode))
}
