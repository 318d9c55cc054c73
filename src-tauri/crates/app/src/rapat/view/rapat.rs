//! The meeting as a whole.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use specta::Type;

use super::{
    KehadiranView, KesiapanView, KoreksiView, KriteriaNilaiView, MataAcaraView, SegelView,
};
use crate::galat::Galat;
use crate::tim::PeringatanView;

/// How far a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "self-evident")]
pub enum TahapRapat {
    Disiapkan,
    Dibuka,
    Diskors,
    Ditutup,
    /// Put off without being opened.
    Ditunda,
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
    /// The number that must be odd is.
    pub gasal: bool,
    /// Why it is not lawful.
    pub alasan: Vec<String>,
    /// What would mend it.
    pub saran: Vec<String>,
    /// The pasal.
    pub dasar: String,
}

/// The chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KetuaView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// In the meeting now.
    pub hadir: bool,
    /// The document by which a member became the chair (RPT-06).
    pub pengganti: Option<KetuaPenggantiView>,
}

/// The document that makes a member the chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KetuaPenggantiView {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// Who issued it.
    pub penetap: String,
    /// Why the chair of the decree is permanently prevented.
    pub sebab: String,
    /// Name of the chair of the decree.
    pub menggantikan: String,
}

/// An invitation that went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UndanganView {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// The agenda changed after it.
    pub agenda_berubah: bool,
}

/// One stretch of the meeting, from opening or resuming to suspending or closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PertemuanView {
    /// Its day.
    pub tanggal: NaiveDate,
    /// Begun at.
    pub dibuka: NaiveTime,
    /// Ended at; none while it goes on.
    pub selesai: Option<NaiveTime>,
    /// Why it was suspended.
    pub alasan: Option<String>,
    /// Names of those in the room at its beginning.
    pub hadir: Vec<String>,
}

/// Something said that was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CatatanView {
    /// Key of the item, where it was about one.
    pub acara: Option<String>,
    /// NIP of who said it.
    pub oleh: Option<String>,
    /// Name of who said it.
    pub nama: Option<String>,
    /// What was said.
    pub isi: String,
}

/// What is being written of an item but not recorded yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DrafView {
    /// Key of the item; blank for the meeting as a whole.
    pub acara: String,
    /// JSON as the window wrote it.
    pub isi: String,
}

/// What the meeting's provisions allow beyond the strict reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub struct BolehView {
    /// Attendance from elsewhere.
    pub daring: bool,
    /// Attendance by someone else.
    pub wakil: bool,
}

/// A meeting, whole.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RapatView {
    /// As in the list.
    pub ringkas: RapatBarisView,
    /// `WIB`, `WITA` or `WIT`.
    pub zona: String,
    /// The day of the meeting now: the day it was called for, or the one it was last suspended to.
    pub hari: NaiveDate,
    /// First opened at.
    pub dibuka: Option<NaiveTime>,
    /// Closed at.
    pub ditutup: Option<NaiveTime>,
    /// Who leads.
    pub pimpinan: Option<String>,
    /// The chair.
    pub ketua: KetuaView,
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
    /// The agenda is locked.
    pub terkunci: bool,
    /// Invitations, in order.
    pub undangan: Vec<UndanganView>,
    /// The stretches of the meeting, in order.
    pub pertemuan: Vec<PertemuanView>,
    /// What was noted, in order.
    pub catatan: Vec<CatatanView>,
    /// What the meeting needs, and what of it is there.
    pub kesiapan: Vec<KesiapanView>,
    /// Why the meeting cannot be opened now; none when it can.
    pub halangan_buka: Option<Galat>,
    /// Why the meeting cannot be closed now; none when it can.
    pub halangan_tutup: Option<Galat>,
    /// Why the agenda cannot be locked now; none when it can.
    pub halangan_kunci: Option<Galat>,
    /// Why the meeting cannot be resumed now; none when it can.
    pub halangan_lanjut: Option<Galat>,
    /// What the minutes will remark.
    pub peringatan: Vec<PeringatanView>,
    /// Last day on which the letters are in time, as the pack counts.
    pub batas_surat: NaiveDate,
    /// That day counted in calendar days.
    pub batas_surat_kalender: NaiveDate,
    /// That day counted in working days.
    pub batas_surat_kerja: NaiveDate,
    /// The seals of the closed record, the first version first.
    pub segel: Vec<SegelView>,
    /// Corrections of the closed record, in order.
    pub koreksi: Vec<KoreksiView>,
    /// What the provisions allow.
    pub boleh: BolehView,
    /// What the committee scores; empty where the pack names nothing.
    pub penilaian_kriteria: Vec<KriteriaNilaiView>,
    /// The largest spread of one criterion that does not go back.
    pub penilaian_selisih: u32,
    /// Whether no candidate is recommended without scores.
    pub penilaian_wajib: bool,
    /// What is being written but not recorded yet.
    pub draf: Vec<DrafView>,
}
