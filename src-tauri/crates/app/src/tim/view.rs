//! What the window and the command line show of the committees.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The decree.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SkTimView {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// Subject; a usual one is filled in where empty.
    pub tentang: String,
    /// Issuer; the head of the institution where empty.
    pub penetap: String,
    /// `tpk` (also where empty), `baperjakat` or `baperjafung`.
    pub jenis: String,
    /// Last day in force, where the decree names one.
    pub berlaku_sampai: Option<NaiveDate>,
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
    /// `ketua`, `sekretaris`, `anggota` or `sekretariat`, as the decree says.
    pub peran: String,
    /// The element stood for, in words.
    pub unsur: Option<String>,
    /// Whether counted for the quorum.
    pub dihitung_kuorum: bool,
    /// Whether the chair now, also as a replacement.
    pub ketua: bool,
}

/// What departs from the pack, with its basis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PeringatanView {
    /// What.
    pub pesan: String,
    /// By which rule.
    pub dasar: String,
}

/// The document that makes a member the chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PenetapanKetuaView {
    /// 18 digits.
    pub nip: String,
    /// With titles; not read.
    #[serde(default)]
    pub nama: String,
    /// Number of the document.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Issuer; the head of the institution where empty.
    pub penetap: String,
    /// Why the chair is permanently prevented.
    pub sebab: String,
}

/// The decree's file as kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BerkasSkView {
    /// Its name when it was handed in.
    pub nama: String,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub ukuran: u32,
}

/// How a committee stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanTim {
    /// Its decree is not issued yet.
    BelumBerlaku,
    /// In force.
    Berlaku,
    /// A later decree of its kind took its place.
    Digantikan,
    /// Its decree expired.
    Berakhir,
}

/// The committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TimView {
    /// UUID; empty before it is recorded.
    pub id: String,
    /// The decree.
    pub sk: SkTimView,
    /// The kind in words.
    pub nama_jenis: String,
    /// Its people.
    pub anggota: Vec<AnggotaView>,
    /// How many are counted for the quorum.
    pub jumlah_anggota: u32,
    /// Attendances that make a meeting lawful, as `[5, 7]`.
    pub kehadiran_sah: Vec<u32>,
    /// Departures of the composition from the pack.
    pub peringatan: Vec<PeringatanView>,
    /// Replacements of the chair, the earliest first.
    pub ketua_pengganti: Vec<PenetapanKetuaView>,
    /// The decree's file, where one is kept.
    pub berkas: Option<BerkasSkView>,
}

/// A committee in the list of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TimRingkasView {
    /// UUID.
    pub id: String,
    /// The decree.
    pub sk: SkTimView,
    /// The kind in short.
    pub nama_jenis: String,
    /// Who chairs.
    pub ketua: String,
    /// How many are counted for the quorum.
    pub jumlah_anggota: u32,
    /// How it stands today.
    pub keadaan: KeadaanTim,
    /// Last day in force: by the decree, or the day before a later one; none while open.
    pub sampai: Option<NaiveDate>,
    /// How many departures from the pack.
    pub jumlah_peringatan: u32,
}
