//! What the window and the command line show of a list drawn up once more.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::aturan::BedaView;
use crate::nominatif::VersiView;
use crate::peta_jabatan::JabatanView;

/// A frozen list drawn up once more from the rules and the data it was drawn up from.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct UlangView {
    /// The post, as it was.
    pub jabatan: JabatanView,
    /// Date of reference.
    pub per: NaiveDate,
    /// What it was drawn up from; none for a list frozen before that was noted.
    pub versi: Option<VersiView>,
    /// Seal of the frozen list.
    pub sidik_beku: String,
    /// Seal of the list drawn up once more; none where that cannot be done.
    pub sidik_ulang: Option<String>,
    /// Whether both are the same, byte for byte.
    pub sama: bool,
    /// What that means, or why they are not the same.
    pub keterangan: String,
    /// How the list would differ if it were drawn up today, for the same date.
    pub hari_ini: PerbedaanView,
}

/// How a list differs from today's, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PerbedaanView {
    /// Whether nothing on the list differs.
    pub sama: bool,
    /// In one sentence.
    pub keterangan: String,
    /// Every rule that differs, whether or not it matters to this list.
    pub aturan: Vec<BedaView>,
    /// What differs about the candidates.
    pub calon: Vec<PerubahanCalonView>,
}

/// One difference about one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PerubahanCalonView {
    /// 18 digits.
    pub nip: String,
    /// With titles.
    pub nama: String,
    /// `masuk`, `keluar`, `hasil`, `peringkat` or `bukti`.
    pub apa: String,
    /// The frozen list's words.
    pub sebelum: String,
    /// Today's words.
    pub sesudah: String,
    /// Why.
    pub sebab: Vec<SebabView>,
}

/// A datum or a rule that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SebabView {
    /// `data` or `aturan`.
    pub jenis: String,
    /// The datum or rule.
    pub apa: String,
    /// What it was.
    pub sebelum: String,
    /// What it is.
    pub sesudah: String,
}
