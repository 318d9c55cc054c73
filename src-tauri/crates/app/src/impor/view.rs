//! What the window and the command line show of an import.

use serde::Serialize;
use specta::Type;

/// How grave a problem of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TingkatMasalah {
    /// The row is refused.
    Galat,
    /// The row is taken in.
    Peringatan,
}

/// One problem, by file, sheet, row and column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MasalahView {
    /// File name without its folder.
    pub berkas: String,
    /// Sheet.
    pub lembar: String,
    /// Row number as the spreadsheet shows it; 0 for the sheet as a whole.
    pub baris: u32,
    /// Text of the column's header; empty for the row as a whole.
    pub kolom: String,
    /// Refused or a warning.
    pub tingkat: TingkatMasalah,
    /// Stable code.
    pub kode: String,
    /// What is wrong and what to do.
    pub pesan: String,
}

/// One sheet and what becomes of its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LembarView {
    /// File name without its folder.
    pub berkas: String,
    /// Sheet.
    pub nama: String,
    /// Kind: `pegawai`, `riwayat_jabatan`, `skp`, `hukuman_disiplin`, `kompetensi`, `kesehatan`, `integritas`, `unit`,
    /// `jabatan`, `tim`.
    pub jenis: String,
    /// Rows with data.
    pub baris: u32,
    /// Rows that are new to the store.
    pub baru: u32,
    /// Rows that change what the store has.
    pub berubah: u32,
    /// Rows the store has already.
    pub sama: u32,
    /// Rows refused.
    pub ditolak: u32,
    /// What is not done with the sheet here, and where it is.
    pub catatan: Option<String>,
}

/// How far a long act is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KemajuanView {
    /// What is being done.
    pub langkah: String,
    /// Steps done.
    pub selesai: u32,
    /// Steps in all.
    pub jumlah: u32,
}

/// What an import does, or would do: preview and commit give the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LaporanImporView {
    /// The sheets.
    pub lembar: Vec<LembarView>,
    /// Every problem.
    pub masalah: Vec<MasalahView>,
    /// SHA-256 over the files' contents: a commit refuses files that changed after their preview.
    pub sidik: String,
    /// Whether it was written.
    pub tersimpan: bool,
}
