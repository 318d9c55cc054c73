//! What went wrong, as it reaches the person: a stable code, a message, its basis and the remedy.

use serde::Serialize;
use specta::Type;

/// What kind of trouble it is; the command line's exit code follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum JenisGalat {
    /// Refused by a rule of law.
    Aturan,
    /// The input is wrong.
    Masukan,
    /// The store cannot be opened or is damaged.
    BasisData,
}

/// An error in the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[error("{pesan}")]
pub struct Galat {
    /// What kind of trouble.
    pub jenis: JenisGalat,
    /// Stable code, as `kuorum_belum_sah`.
    pub kode: String,
    /// What is wrong and where.
    pub pesan: String,
    /// The pasal or other rule, where one forbids it.
    pub dasar: Option<String>,
    /// What to do.
    pub saran: Option<String>,
}
