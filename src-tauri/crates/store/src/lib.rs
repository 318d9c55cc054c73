//! The encrypted `SQLite` file: keys, migrations, repositories, audit chain.
//!
//! [`Basisdata`] opens the file with a passphrase; everything is read and written inside
//! [`Basisdata::read`] and [`Basisdata::transaction`], whose [`Transaksi`] hands out one repository per aggregate.
//! Time, actor and ids come in as arguments. The database repeats the hard rules as constraints and triggers.

mod basisdata;
mod berkas;
mod error;
pub mod impor;
pub mod jejak;
mod keadaan;
pub mod kepegawaian;
mod kunci;
mod migrasi;
pub mod naskah;
mod nilai;
pub mod pengaturan;
pub mod peta_jabatan;
pub mod rancangan;
pub mod rapat;
pub mod templat;
pub mod tim;
mod transaksi;

#[cfg(test)]
mod contoh;

pub use basisdata::Basisdata;
pub use error::{Error, Result};
pub use kunci::{ParameterArgon2, Sandi};
pub use transaksi::Transaksi;

/// What keeping a record did to the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Perubahan {
    /// It was not known before.
    Baru,
    /// Something in it differs from what was known.
    Berubah,
    /// It was known exactly so; nothing was written.
    Sama,
}

impl Perubahan {
    /// The change of a whole from the changes of its parts: new only if it was not known at all.
    #[must_use]
    pub(crate) fn and(self, part: Self) -> Self {
        match (self, part) {
            (Self::Sama, Self::Sama) => Self::Sama,
            (Self::Baru, _) => Self::Baru,
            _ => Self::Berubah,
        }
    }
}
