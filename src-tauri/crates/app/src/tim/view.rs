//! What the window and the command line show of the committee.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The decree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SkTimView {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// Subject; a usual one is filled in where empty.
    pub tentang: String,
    /// Issuer; the head of the institution where empty.
    pub penetap: String,
}

/// One member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AnggotaView {
    /// 18 digits.
    pub nip: String,
    /// With titles.
    pub nama: String,
    /// Post.
    pub jabatan: String,
    /// `ketua`, `sekretaris`, `anggota` or `sekretariat`.
    pub peran: String,
}

/// What departs from the pack, with its basis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PeringatanView {
    /// What.
    pub pesan: String,
    /// By which rule.
    pub dasar: String,
}

/// The committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TimView {
    /// The decree.
    pub sk: SkTimView,
    /// Its people.
    pub anggota: Vec<AnggotaView>,
    /// How many are counted for the quorum.
    pub jumlah_anggota: u32,
    /// Attendances that make a meeting lawful, as `[5, 7]`.
    pub kehadiran_sah: Vec<u32>,
    /// Departures of the composition from the pack.
    pub peringatan: Vec<PeringatanView>,
}
