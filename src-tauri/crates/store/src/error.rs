//! What can go wrong with the store, in the words of the person who meets it.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// A situation a person can be in with the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No file stands at the path.
    #[error("basis data {} tidak ditemukan; periksa nama berkasnya atau buat basis data baru.", .0.display())]
    TidakAda(PathBuf),
    /// The database is there, its key file is not.
    #[error(
        "berkas kunci {} tidak ditemukan; tanpa berkas itu basis data tidak dapat dibuka. Salin kembali berkas kunci ke samping basis data.",
        .0.display()
    )]
    KunciTidakAda(PathBuf),
    /// A new store would overwrite a file.
    #[error("berkas {} sudah ada dan tidak akan ditimpa; pilih nama lain.", .0.display())]
    SudahAda(PathBuf),
    /// The passphrase opens no slot of the user.
    #[error(
        "kata sandi salah; periksa huruf besar-kecil dan tata letak papan tik, lalu coba lagi."
    )]
    SandiSalah,
    /// An empty passphrase protects nothing.
    #[error("kata sandi kosong; isi kata sandi.")]
    SandiKosong,
    /// The key file has no slot of this name.
    #[error("pengguna '{0}' tidak terdaftar pada basis data ini; periksa nama pengguna.")]
    PenggunaTidakAda(String),
    /// The key file has a slot of this name already.
    #[error("pengguna '{0}' sudah terdaftar pada basis data ini; pilih nama lain.")]
    PenggunaSudahAda(String),
    /// The database or its key file is no store, or a part of it was altered or lost.
    #[error("basis data rusak atau bukan berkas Sidang ({0}); pulihkan dari cadangan terakhir.")]
    Rusak(String),
    /// The file was written by a newer program.
    #[error(
        "basis data dibuat oleh Sidang yang lebih baru (skema {file}, program ini mengenal sampai {program}); perbarui program."
    )]
    LebihBaru {
        /// Schema version of the file.
        file: u32,
        /// Newest schema version this program knows.
        program: u32,
    },
    /// Another process holds the store.
    #[error(
        "basis data sedang dipakai program lain; tutup program itu atau tunggu, lalu coba lagi."
    )]
    Dipakai,
    /// No room is left on the disk.
    #[error(
        "cakram penuh; kosongkan ruang lalu ulangi. Yang belum tersimpan tidak mengubah apa pun."
    )]
    CakramPenuh,
    /// The file or its folder may not be written.
    #[error("basis data tidak dapat ditulis; periksa izin berkas dan foldernya.")]
    TidakDapatDitulis,
    /// A row would break a rule that the database itself guards.
    #[error("penyimpanan ditolak: {0}")]
    Ditolak(String),
    /// The audit chain does not hold at this entry.
    #[error(
        "rantai jejak audit putus pada catatan ke-{seq}; isi basis data telah diubah di luar program."
    )]
    JejakPutus {
        /// The first entry that does not fit.
        seq: u32,
    },
    /// A stored value is not one this program knows.
    #[error("isi basis data tidak terbaca ({0}); pulihkan dari cadangan terakhir.")]
    IsiTidakTerbaca(String),
    /// The file system refused.
    #[error("berkas {} tidak dapat dibaca atau ditulis: {sumber}", .berkas.display())]
    Berkas {
        /// The file.
        berkas: PathBuf,
        /// Why.
        #[source]
        sumber: std::io::Error,
    },
    /// No randomness could be had from the operating system.
    #[error("sistem operasi tidak memberi bilangan acak; mulai ulang komputer lalu coba lagi.")]
    Acak,
    /// Anything else the database says.
    #[error("basis data menolak perintah: {0}")]
    Sql(rusqlite::Error),
}

/// Result of the store.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn berkas(berkas: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let berkas = berkas.to_owned();
        move |sumber| Self::Berkas { berkas, sumber }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Sql;
        match &error {
            Sql::SqliteFailure(failure, message) => {
                let message = || message.clone().unwrap_or_else(|| failure.to_string());
                match failure.code {
                    ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Dipakai,
                    ErrorCode::DiskFull => Self::CakramPenuh,
                    ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                        Self::TidakDapatDitulis
                    }
                    ErrorCode::ConstraintViolation => Self::Ditolak(message()),
                    ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Rusak(message()),
                    _ => Self::Sql(error),
                }
            }
            Sql::FromSqlConversionFailure(_, _, cause) => Self::IsiTidakTerbaca(cause.to_string()),
            Sql::InvalidColumnType(..) | Sql::IntegralValueOutOfRange(..) => {
                Self::IsiTidakTerbaca(error.to_string())
            }
            _ => Self::Sql(error),
        }
    }
}
