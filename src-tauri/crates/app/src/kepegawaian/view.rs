//! What the window and the command line show of people.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// One person in a list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PegawaiBarisView {
    /// 18 digits.
    pub nip: String,
    /// With titles.
    pub nama: String,
    /// As `III/d`.
    pub golongan: Option<String>,
    /// Present post.
    pub jabatan: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// Its eselon.
    pub eselon: Option<String>,
    /// PNS, CPNS, PPPK.
    pub status: String,
    /// Legal standing.
    pub kedudukan: Option<String>,
    /// Highest education.
    pub pendidikan: Option<String>,
}

/// What a list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the columns' own names")]
pub enum UrutPegawai {
    #[default]
    Nama,
    Nip,
    Golongan,
    Jabatan,
    Unit,
}

/// Which people.
#[derive(Debug, Clone, Default, Deserialize, Type)]
pub struct KueriPegawai {
    /// Words that name, NIP, post or unit must hold; empty for all.
    pub cari: String,
    /// Order.
    pub urut: UrutPegawai,
    /// Descending.
    pub menurun: bool,
    /// Only this golongan.
    pub golongan: Option<String>,
    /// Only this status.
    pub status: Option<String>,
    /// How many to pass over.
    pub mulai: u32,
    /// How many at most.
    pub batas: u32,
}

/// A page of people.
#[derive(Debug, Clone, Serialize, Type)]
pub struct HalamanPegawaiView {
    /// How many there are in all.
    pub jumlah: u32,
    /// This page.
    pub pegawai: Vec<PegawaiBarisView>,
}

/// One line of a history: when, what, and a remark.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RiwayatView {
    /// From, or the date of the record.
    pub mulai: Option<NaiveDate>,
    /// Up to and including; open if none.
    pub selesai: Option<NaiveDate>,
    /// What, as the post's name or the predicate.
    pub uraian: String,
    /// More about it, as unit and kind.
    pub keterangan: String,
}

/// One person with all histories, newest first.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PegawaiRinciView {
    /// As in the list.
    pub ringkas: PegawaiBarisView,
    /// Place of birth.
    pub tempat_lahir: Option<String>,
    /// Date of birth.
    pub tanggal_lahir: Option<NaiveDate>,
    /// In the golongan since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Rank in words, as `Penata Tingkat I`.
    pub pangkat: Option<String>,
    /// Field of study.
    pub jurusan: Option<String>,
    /// Retirement date by the present post.
    pub pensiun: Option<NaiveDate>,
    /// Posts held.
    pub riwayat_jabatan: Vec<RiwayatView>,
    /// Performance.
    pub skp: Vec<RiwayatView>,
    /// Punishments.
    pub hukuman_disiplin: Vec<RiwayatView>,
    /// Competence.
    pub kompetensi: Vec<RiwayatView>,
    /// Health.
    pub kesehatan: Vec<RiwayatView>,
    /// Integrity.
    pub integritas: Vec<RiwayatView>,
}
