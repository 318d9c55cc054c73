//! What a command works with: the store it opens, the moment, and where its results go.

use std::path::PathBuf;

use sidang_app::impor::KemajuanView;
use sidang_app::{Konteks, Sidang};
use zeroize::Zeroizing;

use crate::argumen::Global;
use crate::galat::{Gagal, galat_masukan, salah_pakai};

const BASIS_DATA: &str = "SIDANG_BASIS_DATA";
const SANDI: &str = "SIDANG_SANDI";

/// The desk.
pub struct Meja<'a> {
    global: &'a Global,
}

impl<'a> Meja<'a> {
    /// A desk set up as the command line says.
    pub const fn new(global: &'a Global) -> Self {
        Self { global }
    }

    /// Whether the result is to be JSON.
    pub const fn json(&self) -> bool {
        self.global.json
    }

    /// The user's name, where one was given.
    pub fn pengguna(&self) -> Option<&str> {
        self.global.pengguna.as_deref()
    }

    /// The moment by the machine's clock: the only place here that reads it.
    #[expect(clippy::unused_self, reason = "the clock belongs to the desk")]
    pub fn konteks(&self) -> Konteks {
        Konteks {
            waktu: chrono::Local::now().fixed_offset(),
        }
    }

    /// The store, open, where both it and a passphrase are given.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn open_if_given(&self) -> Result<Option<Sidang>, Gagal> {
        let given = self.named_path().is_some()
            && (self.global.sandi_berkas.is_some() || std::env::var_os(SANDI).is_some());
        given.then(|| self.open()).transpose()
    }

    /// The store's file, where one was named.
    fn named_path(&self) -> Option<PathBuf> {
        self.global
            .basis_data
            .clone()
            .or_else(|| std::env::var_os(BASIS_DATA).map(PathBuf::from))
    }

    /// The store's file.
    ///
    /// # Errors
    /// Where none was named.
    pub fn path(&self) -> Result<PathBuf, Gagal> {
        self.named_path().ok_or_else(|| {
            salah_pakai(
                "basis_data_tidak_disebut",
                "Berkas basis data belum disebut.",
                "Sebut dengan --basis-data BERKAS atau lingkungan SIDANG_BASIS_DATA.",
            )
        })
    }

    /// The passphrase.
    ///
    /// # Errors
    /// Where none was given or its file cannot be read.
    pub fn sandi(&self) -> Result<Zeroizing<String>, Gagal> {
        if let Some(path) = &self.global.sandi_berkas {
            let text = std::fs::read_to_string(path)
                .map(Zeroizing::new)
                .map_err(|error| {
                    galat_masukan(
                        "sandi_berkas_tidak_terbaca",
                        format!(
                            "Berkas kata sandi {} tidak terbaca: {error}.",
                            path.display()
                        ),
                        "Periksa letak dan hak bacanya; isinya kata sandi pada baris pertama.",
                    )
                })?;
            return Ok(Zeroizing::new(
                text.lines().next().unwrap_or_default().to_owned(),
            ));
        }
        std::env::var(SANDI).map(Zeroizing::new).map_err(|_| {
            salah_pakai(
                "sandi_tidak_disebut",
                "Kata sandi belum diberikan.",
                "Berikan dengan --sandi-berkas BERKAS atau lingkungan SIDANG_SANDI; tidak pernah sebagai argumen.",
            )
        })
    }

    /// The store, open.
    ///
    /// # Errors
    /// Where it is not named or cannot be opened.
    pub fn open(&self) -> Result<Sidang, Gagal> {
        Ok(Sidang::open(
            &self.path()?,
            &self.sandi()?,
            self.pengguna(),
        )?)
    }

    /// Tells a waiting person how far a long act is. With `--json` standard error is for the error alone.
    pub fn kemajuan(&self) -> impl FnMut(KemajuanView) + use<> {
        let silent = self.global.json;
        move |kemajuan| {
            if !silent {
                eprintln!(
                    "{} ({} dari {})",
                    kemajuan.langkah, kemajuan.selesai, kemajuan.jumlah
                );
            }
        }
    }
}
