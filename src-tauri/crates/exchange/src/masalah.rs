//! What is wrong with a row or a sheet, told so that a person can mend it.

use serde::Serialize;

/// How heavily a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tingkat {
    /// The row is taken in all the same.
    Peringatan,
    /// The row is refused.
    Galat,
}

/// One problem, with the place where it stands and the remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Masalah {
    /// Name of the file.
    pub berkas: String,
    /// Name of the sheet.
    pub lembar: String,
    /// Row number as the spreadsheet shows it; none when the whole sheet is meant.
    pub baris: Option<u32>,
    /// Text of the column's header as the file writes it; none when the whole row or sheet is meant.
    pub kolom: Option<String>,
    /// Whether the row is refused.
    pub tingkat: Tingkat,
    /// Stable name of the problem, as `nip_tersimpan_angka`.
    pub kode: &'static str,
    /// What is wrong, by which rule, and what to do, in Indonesian.
    pub pesan: String,
}
