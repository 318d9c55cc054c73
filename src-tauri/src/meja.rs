//! The desk: which store the window works on, and whether it is open.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sidang_app::basis_data::{KeadaanView, TahapAplikasi};
use sidang_app::{Galat, Hasil, JenisGalat, Konteks, Sidang};
use tauri::{App, Manager};

/// Names another store than the usual one, as the command line does.
const BASIS_DATA: &str = "SIDANG_BASIS_DATA";

struct Isi {
    path: PathBuf,
    sidang: Option<Sidang>,
}

/// The state that every command shares; one act at a time.
pub struct Meja(Mutex<Isi>);

/// Puts the desk up: the store that the environment names, or the user's own.
pub fn setup(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    let path = match std::env::var_os(BASIS_DATA) {
        Some(path) => PathBuf::from(path),
        None => app.path().app_data_dir()?.join("basis-data.sidang"),
    };
    let sidang = open_sample(&path);
    app.manage(Meja(Mutex::new(Isi { path, sidang })));
    Ok(())
}

/// Opens the store at once with the passphrase that `SIDANG_SANDI` holds, so that the sample regency needs no typing.
/// Only in debug builds; where it does not open, the window asks.
#[cfg(debug_assertions)]
fn open_sample(path: &Path) -> Option<Sidang> {
    let sandi = zeroize::Zeroizing::new(std::env::var("SIDANG_SANDI").ok()?);
    Sidang::open(path, &sandi, None).ok()
}

/// A released window always asks.
#[cfg(not(debug_assertions))]
const fn open_sample(_: &Path) -> Option<Sidang> {
    None
}

/// The moment, by the machine's clock: the only place in the window that reads it.
pub fn konteks() -> Konteks {
    Konteks {
        waktu: chrono::Local::now().fixed_offset(),
    }
}

impl Meja {
    fn isi(&self) -> MutexGuard<'_, Isi> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does `act` with the open store.
    ///
    /// # Errors
    /// Where the store is locked, or as `act` says.
    pub fn with<T>(&self, act: impl FnOnce(&mut Sidang) -> Hasil<T>) -> Hasil<T> {
        self.isi()
            .sidang
            .as_mut()
            .map_or_else(|| Err(terkunci()), act)
    }

    /// Does `act` with the store where it is open.
    pub fn with_if_open<T>(&self, act: impl FnOnce(&mut Sidang) -> Hasil<T>) -> Option<Hasil<T>> {
        self.isi().sidang.as_mut().map(act)
    }

    /// Turns to another file, locking the present one.
    pub fn turn_to(&self, path: PathBuf) {
        *self.isi() = Isi { path, sidang: None };
    }

    /// Lays an open store on the desk.
    pub fn open(&self, make: impl FnOnce(&Path) -> Hasil<Sidang>) -> Hasil<()> {
        let mut isi = self.isi();
        let sidang = make(&isi.path)?;
        isi.sidang = Some(sidang);
        Ok(())
    }

    /// Locks: the key and everything loaded leave the memory.
    pub fn lock(&self) {
        self.isi().sidang = None;
    }

    /// What the window needs to know first.
    pub fn keadaan(&self) -> Hasil<KeadaanView> {
        let mut isi = self.isi();
        let konteks = konteks();
        if let Some(sidang) = &mut isi.sidang {
            return sidang.keadaan(&konteks);
        }
        Ok(KeadaanView {
            tahap: if isi.path.exists() {
                TahapAplikasi::Terkunci
            } else {
                TahapAplikasi::BelumAda
            },
            basis_data: isi.path.display().to_string(),
            instansi: None,
            pengguna: None,
            hari_ini: konteks.hari_ini(),
            jumlah_pegawai: 0,
        })
    }
}

fn terkunci() -> Galat {
    Galat {
        jenis: JenisGalat::BasisData,
        kode: "terkunci".into(),
        pesan: "Basis data terkunci.".into(),
        dasar: None,
        saran: Some("Buka kunci dengan kata sandi.".into()),
    }
}
