//! What the window shows of the audit trail.

use serde::Serialize;
use specta::Type;

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct JejakView {
    /// Running number.
    pub nomor: u32,
    /// When, RFC 3339.
    pub waktu: String,
    /// Who.
    pub pelaku: String,
    /// Stable code of the act, as `rapat.peristiwa`.
    pub kode: String,
    /// What, in words.
    pub tindakan: String,
    /// On what.
    pub objek: String,
    /// Its link of the chain.
    pub sidik: String,
}

/// A page of the trail, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HalamanJejakView {
    /// Entries in all.
    pub jumlah: u32,
    /// This page.
    pub jejak: Vec<JejakView>,
}

/// Result of checking the whole chain and the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PemeriksaanView {
    /// Nothing is wrong.
    pub utuh: bool,
    /// What was found, in words.
    pub keterangan: String,
    /// Head of the chain, to be noted outside.
    pub kepala: String,
}
