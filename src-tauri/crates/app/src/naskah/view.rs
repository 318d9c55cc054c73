//! What the window and the command line show of documents.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::tim::PeringatanView;

/// Kind of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the documents' own names")]
pub enum JenisNaskahView {
    Undangan,
    BeritaAcara,
    BeritaAcaraPenundaan,
    SuratRekomendasi,
}

/// One issued document. Its bytes never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NaskahView {
    /// Identity.
    pub id: String,
    /// Kind.
    pub jenis: JenisNaskahView,
    /// Number.
    pub nomor: String,
    /// Of minutes, 1 when first issued and one more with every correction; 1 for everything else.
    pub versi: u32,
    /// Date.
    pub tanggal: NaiveDate,
    /// The OPD a letter goes to.
    pub unit: Option<String>,
    /// The meeting.
    pub rapat: String,
    /// The meeting's name.
    pub judul_rapat: String,
    /// SHA-256 of the PDF, hexadecimal.
    pub sha256: String,
    /// Size of the PDF in bytes.
    pub ukuran: u32,
    /// File name that an export proposes.
    pub nama_berkas: String,
}

/// Letters just issued, with what must be said about them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TerbitanView {
    /// The documents.
    pub naskah: Vec<NaskahView>,
    /// As that the letters are later than the limit.
    pub peringatan: Vec<PeringatanView>,
}
