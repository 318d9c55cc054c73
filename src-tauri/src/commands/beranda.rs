//! The first screen.

use sidang_app::Hasil;
use sidang_app::beranda::BerandaView;

use super::Desk;
use crate::meja::konteks;

/// The next meeting, deadlines, vacancies, retirements, data to repair.
#[tauri::command(async)]
#[specta::specta]
pub fn get_beranda(desk: Desk<'_>) -> Hasil<BerandaView> {
    desk.with(|s| s.beranda(&konteks()))
}
