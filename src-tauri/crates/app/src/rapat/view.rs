//! What the window and the command line show of a meeting.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::galat::Galat;
use crate::nominatif::JumlahHasilView;
use crate::peta_jabatan::JabatanView;
use crate::tim::PeringatanView;

/// When and where a meeting is called for.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct RapatBaru {
    /// Date: the reference date of every check.
    pub tanggal: NaiveDate,
    /// Hour, local time.
    pub jam: NaiveTime,
    /// Place.
    pub tempat: String,
    /// How it is called, as `TPK ke-2 Tahun 2026`.
    pub nomor: Option<String>,
}

/// How far a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "self-evident")]
pub enum TahapRapat {
    Disiapkan,
    Dibuka,
    Ditutup,
}

/// One meeting in the list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RapatBarisView {
    /// Identity.
    pub id: String,
    /// Its name, or `Rapat TPK` and the date where it has none.
    pub judul: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// Hour.
    pub jam: NaiveTime,
    /// Place.
    pub tempat: String,
    /// How far.
    pub tahap: TahapRapat,
    /// Items on the agenda.
    pub mata_acara: u32,
    /// Items decided or postponed.
    pub selesai: u32,
}

/// Members, present, and whether that is lawful.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KuorumView {
    /// Members.
    pub anggota: u32,
    /// Present.
    pub hadir: u32,
    /// Lawful.
    pub sah: bool,
    /// More than half are present.
    pub lebih_dari_setengah: bool,
    /// An odd number is present.
    pub gasal: bool,
    /// Why it is not lawful.
    pub alasan: Vec<String>,
    /// What would mend it.
    pub saran: Vec<String>,
    /// The pasal.
    pub dasar: String,
}

/// One stay in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SesiView {
    /// Arrived.
    pub datang: NaiveTime,
    /// Left; none while present.
    pub pergi: Option<NaiveTime>,
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
    /// In the room now.
    pub hadir: bool,
    /// Stays, in order.
    pub sesi: Vec<SesiView>,
}

/// A member who stepped back from an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MundurView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Reason.
    pub alasan: String,
}

/// A recommended candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CalonRekomendasiView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Present post.
    pub jabatan: String,
}

/// What was decided on an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PutusanView {
    /// `direkomendasikan` or `ditunda`.
    pub jenis: String,
    /// In order; empty for a postponement.
    pub calon: Vec<CalonRekomendasiView>,
    /// Reasons.
    pub alasan: String,
    /// The quorum it was taken in.
    pub kuorum: KuorumView,
}

/// One item of the agenda.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MataAcaraView {
    /// The post.
    pub jabatan: JabatanView,
    /// Seal of its frozen list.
    pub sidik: String,
    /// Counts of the frozen list.
    pub jumlah: JumlahHasilView,
    /// Who stepped back.
    pub mundur: Vec<MundurView>,
    /// Quorum for this item now.
    pub kuorum: KuorumView,
    /// The valid decision.
    pub putusan: Option<PutusanView>,
    /// How many decisions it replaced.
    pub putusan_terdahulu: u32,
    /// Why a recommendation cannot be recorded now; none when it can.
    pub halangan: Option<Galat>,
}

/// A meeting, whole.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RapatView {
    /// As in the list.
    pub ringkas: RapatBarisView,
    /// `WIB`, `WITA` or `WIT`.
    pub zona: String,
    /// Opened at.
    pub dibuka: Option<NaiveTime>,
    /// Closed at.
    pub ditutup: Option<NaiveTime>,
    /// Who leads.
    pub pimpinan: Option<String>,
    /// Least number of candidates to recommend.
    pub min_calon: u32,
    /// Its pasal.
    pub dasar_min_calon: String,
    /// Quorum of the meeting now.
    pub kuorum: KuorumView,
    /// Members and their attendance.
    pub kehadiran: Vec<KehadiranView>,
    /// Items.
    pub agenda: Vec<MataAcaraView>,
    /// Why the meeting cannot be opened now; none when it can.
    pub halangan_buka: Option<Galat>,
    /// Why the meeting cannot be closed now; none when it can.
    pub halangan_tutup: Option<Galat>,
    /// What the minutes will remark.
    pub peringatan: Vec<PeringatanView>,
    /// Last day on which the letters are in time.
    pub batas_surat: NaiveDate,
}
