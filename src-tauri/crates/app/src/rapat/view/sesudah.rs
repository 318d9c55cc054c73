//! After closing: seals, corrections, the authority's decisions.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

/// One version of a closed meeting's seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SegelView {
    /// 1 at the closing, one more with every correction.
    pub versi: u32,
    /// SHA-256 over everything recorded up to it, hexadecimal.
    pub sidik: String,
    /// The last event that it covers.
    pub seq: u32,
    /// When it was made, as `2026-12-21T11:05:00+08:00`.
    pub waktu: String,
}

/// Whether a meeting's record is as it was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PeriksaSegelView {
    /// Every version fits what is recorded.
    pub utuh: bool,
    /// All versions.
    pub segel: Vec<SegelView>,
    /// The versions that no longer fit.
    pub rusak: Vec<u32>,
    /// The result in words.
    pub pesan: String,
}

/// One correction of a closed record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KoreksiView {
    /// Which part.
    pub bagian: String,
    /// What stands.
    pub tertulis: String,
    /// What should stand.
    pub seharusnya: String,
    /// The cause, as `salah_tulis`.
    pub sebab: String,
    /// The cause in words.
    pub nama_sebab: String,
    /// The reason.
    pub alasan: String,
    /// The version of the seal that covers it.
    pub versi: u32,
}

/// What the authority chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PilihanPpkView {
    /// A candidate the committee recommended.
    Calon,
    /// Someone else.
    Lain,
    /// Agreed.
    Disetujui,
    /// Not agreed, or nobody appointed.
    Ditolak,
}

/// What the authority (PPK) decided on an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PpkView {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// What was chosen.
    pub pilihan: PilihanPpkView,
    /// NIP of who was chosen.
    pub nip: Option<String>,
    /// Name of who was chosen.
    pub nama: Option<String>,
    /// The reason.
    pub alasan: String,
}
