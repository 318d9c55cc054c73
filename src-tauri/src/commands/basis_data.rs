//! The store: chosen, made, opened, locked.

use sidang_app::basis_data::{BasisDataBaru, Instansi, KeadaanView};
use sidang_app::{Hasil, Sidang};
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

use super::{Desk, proyektor};
use crate::dialog::{self, BASIS_DATA, Permintaan};
use crate::meja::konteks;
use crate::pembaca;

/// What the window needs to know first.
#[tauri::command(async)]
#[specta::specta]
pub fn get_keadaan(desk: Desk<'_>) -> Hasil<KeadaanView> {
    desk.keadaan()
}

/// Turns to another file: a new one to be made (`baru`), or an existing one to be opened.
#[tauri::command]
#[specta::specta]
pub async fn choose_basis_data(
    app: AppHandle,
    desk: Desk<'_>,
    layar: State<'_, proyektor::Layar>,
    baru: bool,
) -> Hasil<KeadaanView> {
    let permintaan = if baru {
        Permintaan::Save {
            nama: "basis-data.sidang".into(),
            saringan: BASIS_DATA,
        }
    } else {
        Permintaan::OpenOne(BASIS_DATA)
    };
    if let Some(path) = dialog::ask(&app, permintaan).await.into_iter().next() {
        proyektor::put_away(&app, &layar);
        pembaca::clear(&app);
        desk.turn_to(path);
    }
    desk.keadaan()
}

/// Makes the store and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn create_basis_data(desk: Desk<'_>, baru: BasisDataBaru, sandi: String) -> Hasil<KeadaanView> {
    let sandi = Zeroizing::new(sandi);
    desk.open(|path| Sidang::create(path, &baru, &sandi, &konteks()))?;
    desk.keadaan()
}

/// Opens the store.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(desk: Desk<'_>, sandi: String) -> Hasil<KeadaanView> {
    let sandi = Zeroizing::new(sandi);
    desk.open(|path| Sidang::open(path, &sandi, None))?;
    desk.keadaan()
}

/// Locks the store; nothing of it stays on the projector.
#[tauri::command(async)]
#[specta::specta]
pub fn lock(
    app: AppHandle,
    desk: Desk<'_>,
    layar: State<'_, proyektor::Layar>,
) -> Hasil<KeadaanView> {
    proyektor::put_away(&app, &layar);
    pembaca::clear(&app);
    desk.lock();
    desk.keadaan()
}

/// Changes the passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn change_sandi(desk: Desk<'_>, lama: String, baru: String) -> Hasil<()> {
    let (lama, baru) = (Zeroizing::new(lama), Zeroizing::new(baru));
    desk.with(|s| s.change_sandi(&lama, &baru, &konteks()))
}

/// Changes what the letterhead says.
#[tauri::command(async)]
#[specta::specta]
pub fn set_instansi(desk: Desk<'_>, instansi: Instansi) -> Hasil<KeadaanView> {
    desk.with(|s| s.set_instansi(&instansi, &konteks()))?;
    desk.keadaan()
}
