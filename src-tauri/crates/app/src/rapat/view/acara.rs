//! One item of the agenda.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use super::{CatatanView, KuorumView, PenilaianView, PpkView, PutusanView};
use crate::galat::Galat;
use crate::nominatif::JumlahHasilView;
use crate::peta_jabatan::JabatanView;

/// What an item is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "self-evident")]
pub enum JenisAcara {
    PengisianJabatan,
    PertimbanganMutasi,
    Pemberhentian,
    Lainnya,
}

/// The person of an item, as known when it was put on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct OrangView {
    /// 18 digits.
    pub nip: String,
    /// Name with titles.
    pub nama: String,
    /// Rank, as `III/d`.
    pub golongan: Option<String>,
    /// Present post.
    pub jabatan: String,
    /// Its unit.
    pub unit: String,
}

/// A unit's letter of proposal that an item rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UsulanView {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// The unit that proposes.
    pub unit: String,
    /// NIP of who signed it, where known.
    pub pengusul: Option<String>,
    /// NIPs of whom it proposes.
    pub calon: Vec<String>,
}

/// The last day on which the committee may consider someone (RPT-04).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BatasPensiunView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// The day.
    pub batas: NaiveDate,
    /// The day lies before the meeting.
    pub lewat: bool,
    /// Qualifies on the frozen list; else nearness to retirement alone keeps the person from it.
    pub memenuhi: bool,
}

/// Someone outside the frozen list who qualifies on a list drawn up during the meeting (RPT-03).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CalonLainView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Present post.
    pub jabatan: String,
    /// Why the committee turns to the person.
    pub alasan: String,
    /// Seal of the list on which the person qualifies.
    pub sidik: String,
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
    /// Still in the room.
    pub hadir: bool,
}

/// Someone whom items decide about, to declare conflicts with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PihakView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Present post.
    pub jabatan: String,
    /// Keys of the items.
    pub acara: Vec<String>,
}

/// One item of the agenda.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MataAcaraView {
    /// Identity in the meeting: the post's code, or a key of its own.
    pub kunci: String,
    /// Its kind.
    pub jenis: JenisAcara,
    /// What it is called, without a person's name: fit for the invitation.
    pub judul: String,
    /// More about it: the unit, the person and where to, or the description.
    pub keterangan: String,
    /// The post to fill.
    pub jabatan: Option<JabatanView>,
    /// The person it is about.
    pub orang: Option<OrangView>,
    /// Where the person moves to.
    pub tujuan: Option<String>,
    /// What else there is to say; blank for a post.
    pub uraian: String,
    /// The proposals it rests on.
    pub usulan: Vec<UsulanView>,
    /// Seal of its frozen list.
    pub sidik: Option<String>,
    /// Counts of the frozen list.
    pub jumlah: Option<JumlahHasilView>,
    /// Filled by open candidacy.
    pub pencalonan_terbuka: bool,
    /// Those near retirement, the nearest first: the qualified whose last day is past or within a month of the
    /// meeting, and those whom nothing else keeps from qualifying.
    pub batas_pensiun: Vec<BatasPensiunView>,
    /// The other candidates.
    pub calon_lain: Vec<CalonLainView>,
    /// Other candidates may be considered: the pack allows it, and nobody on the frozen list qualifies.
    pub boleh_calon_lain: bool,
    /// Who stepped back.
    pub mundur: Vec<MundurView>,
    /// Quorum for this item now.
    pub kuorum: KuorumView,
    /// NIPs of the members present who take part, in the decree's order: those who may vote and score.
    pub peserta: Vec<String>,
    /// The scoring, where one was opened.
    pub penilaian: Option<PenilaianView>,
    /// What was noted about it.
    pub catatan: Vec<CatatanView>,
    /// The valid decision.
    pub putusan: Option<PutusanView>,
    /// Decisions that a later one replaced, oldest first.
    pub putusan_terdahulu: Vec<PutusanView>,
    /// The authority's decisions, the valid one last.
    pub ppk: Vec<PpkView>,
    /// Why nothing but a postponement can be recorded now, whatever is chosen; none when it can.
    pub halangan: Option<Galat>,
    /// What to say before a secret ballot of so few voters that its result tells how each voted.
    pub peringatan_rahasia: Option<String>,
}
