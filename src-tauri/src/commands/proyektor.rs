//! The projector: a second window that shows what the secretary lays on the table, and can ask for nothing else.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use sidang_app::proyektor::{ProyektorView, Tayangan};
use sidang_app::{Galat, Hasil, JenisGalat};
use specta::Type;
use tauri::utils::config::WebviewUrl;
use tauri::{AppHandle, Manager, State, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use tauri_specta::Event;

use super::Desk;

/// The second window's label.
const JENDELA: &str = "proyektor";
/// What is on the screen now differs.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct ProyektorBerubah;

/// What the room sees: a meeting and how much of it.
#[derive(Debug, Default)]
pub struct Layar(Mutex<Option<(String, Tayangan)>>);

impl Layar {
    fn isi(&self) -> MutexGuard<'_, Option<(String, Tayangan)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is on the screen; none while nothing is laid on the table.
#[tauri::command(async)]
#[specta::specta]
pub fn get_proyektor(desk: Desk<'_>, layar: State<'_, Layar>) -> Hasil<Option<ProyektorView>> {
    let isi = layar.isi().clone();
    isi.map(|(rapat, tayangan)| desk.with(|s| s.show_proyektor(&rapat, &tayangan)))
        .transpose()
}

/// The keys that the projector's own window knows.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TombolProyektor {
    /// `B`: blanks the screen, or shows it again.
    Kosongkan,
    /// `Esc`: leaves full screen.
    KeluarLayarPenuh,
}

/// Obeys a key pressed in the projector's own window.
#[tauri::command(async)]
#[specta::specta]
pub fn press_proyektor(
    app: AppHandle,
    layar: State<'_, Layar>,
    tombol: TombolProyektor,
) -> Hasil<()> {
    match tombol {
        TombolProyektor::Kosongkan => {
            if let Some((_, tayangan)) = layar.isi().as_mut() {
                tayangan.kosong = !tayangan.kosong;
            }
            tell(&app);
        }
        TombolProyektor::KeluarLayarPenuh => {
            if let Some(window) = app.get_webview_window(JENDELA) {
                window.set_fullscreen(false).map_err(no_window)?;
            }
        }
    }
    Ok(())
}

/// Lays that much of the meeting on the table, and answers with what the room sees.
#[tauri::command(async)]
#[specta::specta]
pub fn show_proyektor(
    app: AppHandle,
    desk: Desk<'_>,
    layar: State<'_, Layar>,
    rapat: String,
    tayangan: Tayangan,
) -> Hasil<ProyektorView> {
    let view = desk.with(|s| s.show_proyektor(&rapat, &tayangan))?;
    *layar.isi() = Some((rapat, tayangan));
    tell(&app);
    Ok(view)
}

/// Whether the projector's window is open.
#[tauri::command]
#[specta::specta]
pub fn is_proyektor_open(app: AppHandle) -> bool {
    app.get_webview_window(JENDELA).is_some()
}

/// Opens the projector's window, on the second screen where there is one, or closes it. Whether it is open now.
#[tauri::command(async)]
#[specta::specta]
pub fn toggle_proyektor(app: AppHandle) -> Hasil<bool> {
    if let Some(window) = app.get_webview_window(JENDELA) {
        window.destroy().map_err(no_window)?;
        return Ok(false);
    }
    let window = WebviewWindowBuilder::new(&app, JENDELA, WebviewUrl::App("proyektor.html".into()))
        .title("Sidang: proyektor")
        .inner_size(1024.0, 768.0)
        .build()
        .map_err(no_window)?;
    move_to_second_screen(&app, &window);
    // However it is closed, the secretary's side hears of it.
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            tell(&app);
        }
    });
    Ok(true)
}

/// Clears the table and closes the projector's window: nothing of a meeting stays on a wall when the store is locked.
pub fn put_away(app: &AppHandle, layar: &Layar) {
    *layar.isi() = None;
    if let Some(window) = app.get_webview_window(JENDELA) {
        // A window that is gone already needs no closing.
        let _ = window.destroy();
    }
}

/// Full screen on a screen that the main window is not on. Where there is but one, it stays a window to be moved.
fn move_to_second_screen(app: &AppHandle, window: &WebviewWindow) {
    let main = app
        .get_webview_window("main")
        .and_then(|w| w.current_monitor().ok().flatten());
    let other = window
        .available_monitors()
        .unwrap_or_default()
        .into_iter()
        .find(|m| {
            main.as_ref()
                .is_some_and(|main| main.position() != m.position())
        });
    if let Some(monitor) = other {
        // A window manager that refuses leaves the window where it is, to be moved by hand.
        let _ = window
            .set_position(*monitor.position())
            .and_then(|()| window.set_fullscreen(true));
    }
}

fn tell(app: &AppHandle) {
    // A window that is gone needs no telling.
    let _ = ProyektorBerubah.emit(app);
}

fn no_window(error: tauri::Error) -> Galat {
    Galat {
        jenis: JenisGalat::Masukan,
        kode: "proyektor_tidak_dapat_dibuka".into(),
        pesan: format!("Jendela proyektor tidak dapat dibuka atau ditutup: {error}."),
        dasar: None,
        saran: Some("Periksa sambungan layar kedua, lalu ulangi.".into()),
    }
}
