//! Members: attendance, declarations, conflicts.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use specta::Type;

/// One stay in the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SesiView {
    /// Day.
    pub tanggal: NaiveDate,
    /// Arrived.
    pub datang: NaiveTime,
    /// Left; none while present.
    pub pergi: Option<NaiveTime>,
}

/// How a member attends, or last attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "self-evident")]
pub enum CaraHadirView {
    Langsung,
    Daring,
    Wakil,
}

/// A declared conflict with one party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KonflikView {
    /// NIP of the party.
    pub calon: String,
    /// Name of the party.
    pub nama: String,
    /// The relation, as `orang_tua`.
    pub hubungan: String,
    /// The relation in words.
    pub nama_hubungan: String,
    /// What else the member says.
    pub uraian: String,
}

/// What a member declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DeklarasiView {
    /// The conflicts; empty where the member declared that there are none.
    pub konflik: Vec<KonflikView>,
}

/// A conflict that the program sees and the member has not declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UsulKonflikView {
    /// Key of the item.
    pub acara: String,
    /// NIP of the party.
    pub calon: String,
    /// Name of the party.
    pub nama: String,
    /// The relation to declare, as `diri_sendiri`.
    pub hubungan: String,
    /// What the program sees.
    pub sebab: String,
}

/// One member and their attendance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KehadiranView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Post.
    pub jabatan: String,
    /// Role.
    pub peran: String,
    /// The office the member stands for, as `pengawasan_internal`.
    pub unsur: Option<String>,
    /// In the meeting now.
    pub hadir: bool,
    /// How; none who never came.
    pub cara: Option<CaraHadirView>,
    /// Who attends for the member.
    pub wakil: Option<String>,
    /// Why the member does not come.
    pub berhalangan: Option<String>,
    /// Stays, in order.
    pub sesi: Vec<SesiView>,
    /// What the member declared; none where nothing was declared yet.
    pub deklarasi: Option<DeklarasiView>,
    /// Conflicts that the program sees and the member has not declared.
    pub usul_konflik: Vec<UsulKonflikView>,
}
