//! Rule packs.

use sidang_app::Hasil;
use sidang_app::aturan::{AturanBarisView, AturanView};

use super::Desk;
use crate::meja::konteks;

/// The packs on offer; before there is a store as well.
#[tauri::command(async)]
#[specta::specta]
pub fn list_aturan(desk: Desk<'_>) -> Hasil<Vec<AturanBarisView>> {
    sidang_app::aturan::list_aturan(in_use(&desk).as_deref())
}

/// One pack with its parameters, their sources, and the ranking's weights.
#[tauri::command(async)]
#[specta::specta]
pub fn get_aturan(desk: Desk<'_>, id: String) -> Hasil<AturanView> {
    sidang_app::aturan::get_aturan(&id, in_use(&desk).as_deref())
}

/// Works under another pack from now on; meetings that were called keep theirs.
#[tauri::command(async)]
#[specta::specta]
pub fn set_aturan(desk: Desk<'_>, id: String) -> Hasil<AturanView> {
    desk.with(|s| s.set_aturan(&id, &konteks()))
}

/// Id of the store's pack, where a store is open.
fn in_use(desk: &Desk<'_>) -> Option<String> {
    desk.with(|s| Ok(s.id_aturan().to_owned())).ok()
}
