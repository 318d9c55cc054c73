//! What the first screen shows.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::rapat::RapatBarisView;
use crate::tim::PeringatanView;

/// A deadline that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TenggatView {
    /// What is due.
    pub uraian: String,
    /// By when.
    pub batas: NaiveDate,
    /// Days left; negative when past.
    pub sisa_hari: i32,
    /// The pasal.
    pub dasar: String,
    /// The meeting it belongs to.
    pub rapat: Option<String>,
}

/// Someone who retires within twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PensiunView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Present post.
    pub jabatan: String,
    /// When.
    pub tanggal: NaiveDate,
}

/// Data that keeps people from being checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PerbaikanView {
    /// What is missing, as `Belum ada hasil asesmen kompetensi`.
    pub uraian: String,
    /// For how many people.
    pub jumlah: u32,
}

/// The first screen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BerandaView {
    /// The next or running meeting.
    pub rapat: Option<RapatBarisView>,
    /// What that meeting still lacks.
    pub kekurangan: Vec<String>,
    /// Running deadlines, the nearest first.
    pub tenggat: Vec<TenggatView>,
    /// Lawful meetings held this calendar year.
    pub rapat_tahun_ini: u32,
    /// How many the pack asks for in a year.
    pub rapat_wajib: u32,
    /// The pasal.
    pub dasar_rapat: String,
    /// That the year's meetings are running late: one short from September on, any short from November on.
    pub peringatan_rapat: Option<PeringatanView>,
    /// People in the store.
    pub jumlah_pegawai: u32,
    /// Posts on the map.
    pub jumlah_jabatan: u32,
    /// Vacant posts.
    pub jumlah_lowong: u32,
    /// Of these, the ones this committee can fill from a nominative list.
    pub jumlah_lowong_nominatif: u32,
    /// Retirements in the next twelve months, the nearest first, of holders of structural posts.
    pub pensiun: Vec<PensiunView>,
    /// Data that needs repair.
    pub perbaikan: Vec<PerbaikanView>,
    /// Whether a committee is recorded.
    pub ada_tim: bool,
}
