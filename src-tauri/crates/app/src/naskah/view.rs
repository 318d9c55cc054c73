//! What the window and the command line show of documents.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::tim::PeringatanView;

/// How far a document has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanNaskah {
    /// Being written; may still change.
    Konsep,
    /// Issued; never changes.
    Final,
    /// Signed, in ink or electronically.
    Ditandatangani,
    /// Sent or handed over.
    Dikirim,
}

/// To whom, when, how and by which hand a document went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PengirimanView {
    /// To whom.
    pub kepada: String,
    /// When.
    pub tanggal: NaiveDate,
    /// Courier, post, by hand.
    pub melalui: String,
    /// By which hand.
    pub oleh: String,
}

/// One issued document. Its bytes never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NaskahView {
    /// Identity.
    pub id: String,
    /// Code of its kind.
    pub jenis: String,
    /// Name of its kind.
    pub nama_jenis: String,
    /// Number; none for kinds that bear none.
    pub nomor: Option<String>,
    /// 1 when first issued and one more each time it was made again after a correction.
    pub versi: u32,
    /// Date.
    pub tanggal: NaiveDate,
    /// What tells it from others of its kind: the OPD a letter goes to, a post's code, a NIP.
    pub kunci: Option<String>,
    /// Subject.
    pub perihal: String,
    /// Who it goes to.
    pub tujuan: Option<String>,
    /// Security class, in words.
    pub sifat: String,
    /// Whether that class is secret.
    pub rahasia: bool,
    /// How far it has come.
    pub keadaan: KeadaanNaskah,
    /// How it went out the last time.
    pub kiriman: Option<PengirimanView>,
    /// The meeting it comes from.
    pub rapat: Option<String>,
    /// The meeting's name.
    pub judul_rapat: Option<String>,
    /// Who issued it.
    pub dibuat_oleh: String,
    /// SHA-256 of the PDF, hexadecimal.
    pub sha256: String,
    /// Size of the PDF in bytes.
    pub ukuran: u32,
    /// File name that an export proposes.
    pub nama_berkas: String,
}

impl NaskahView {
    /// How people call it: its number, or its kind where it bears none.
    pub fn sebutan(&self) -> &str {
        self.nomor.as_deref().unwrap_or(&self.nama_jenis)
    }
}

/// Letters just issued, with what must be said about them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TerbitanView {
    /// The documents.
    pub naskah: Vec<NaskahView>,
    /// As that the letters are later than the limit.
    pub peringatan: Vec<PeringatanView>,
}
