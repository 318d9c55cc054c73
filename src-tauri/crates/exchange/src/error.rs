//! What can go wrong with a whole file.

use std::io;

/// Why a file as a whole was not read or written. Nothing has been changed when one of these comes back.
///
/// Every message names the file and says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be opened or read from the disk.
    #[error(
        "Berkas '{berkas}' tidak dapat dibaca. Periksa apakah berkas masih ada dan boleh dibuka."
    )]
    Unreadable {
        /// Name of the file.
        berkas: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The content is no workbook.
    #[error(
        "Berkas '{berkas}' bukan buku kerja. Gunakan berkas xlsx, ods atau csv; berkas lain (termasuk xls dan halaman web) simpan ulang sebagai xlsx."
    )]
    WrongType {
        /// Name of the file.
        berkas: String,
    },
    /// The workbook is locked by a password.
    #[error(
        "Buku kerja '{berkas}' terkunci kata sandi. Buka dengan kata sandinya, simpan salinan tanpa kata sandi, lalu impor salinan itu."
    )]
    Password {
        /// Name of the file.
        berkas: String,
    },
    /// The workbook is cut off or damaged.
    #[error(
        "Buku kerja '{berkas}' rusak atau terpotong. Salin ulang dari sumbernya, atau buka dan simpan ulang, lalu impor lagi."
    )]
    Damaged {
        /// Name of the file.
        berkas: String,
    },
    /// The file holds no cell at all.
    #[error("Berkas '{berkas}' kosong: tidak ada satu sel pun yang terisi.")]
    Empty {
        /// Name of the file.
        berkas: String,
    },
    /// No sheet carries the headers of a known kind.
    #[error("Tidak ada lembar yang dikenali dalam '{berkas}'. {saran}")]
    NoKnownSheet {
        /// Name of the file.
        berkas: String,
        /// What the nearest kind of sheet still lacks.
        saran: String,
    },
    /// The file is larger than a register can be.
    #[error(
        "Berkas '{berkas}' terlalu besar. Hapus lembar dan baris yang tidak perlu, atau bagi menjadi beberapa berkas."
    )]
    TooLarge {
        /// Name of the file.
        berkas: String,
    },
    /// A table is larger than a worksheet or a cell can hold.
    #[error("Tabel tidak dapat ditulis sebagai buku kerja: {0}.")]
    Write(String),
}
