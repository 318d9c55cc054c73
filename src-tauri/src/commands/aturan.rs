//! Rule packs.

use sidang_app::Hasil;
use sidang_app::aturan::{AturanBarisView, AturanView};

use super::Desk;

/// The packs on offer; before there is a store as well.
#[tauri::command(async)]
#[specta::specta]
pub fn list_aturan(desk: Desk<'_>) -> Hasil<Vec<AturanBarisView>> {
    let dipakai = desk.with(|s| Ok(s.id_aturan().to_owned())).ok();
    sidang_app::aturan::list_aturan(dipakai.as_deref())
}

/// One pack with its parameters, their sources, and the ranking's weights.
#[tauri::command(async)]
#[specta::specta]
pub fn get_aturan(id: String) -> Hasil<AturanView> {
    sidang_app::aturan::get_aturan(&id)
}
