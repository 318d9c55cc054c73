//! The committee's scores of one item.

use serde::Serialize;
use specta::Type;

/// A criterion the committee scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KriteriaNilaiView {
    /// Its name in files, as `kepemimpinan`.
    pub id: String,
    /// In words.
    pub nama: String,
}

/// A person by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NamaView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
}

/// One score on a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NilaiCalonView {
    /// NIP of the candidate.
    pub calon: String,
    /// The criterion.
    pub kriteria: String,
    /// 0 to 100.
    pub nilai: u32,
}

/// One member's sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LembarNilaiView {
    /// The member.
    pub penilai: NamaView,
    /// Every candidate by every criterion.
    pub nilai: Vec<NilaiCalonView>,
    /// Why.
    pub alasan: Option<String>,
}

/// A candidate and criterion whose scores lay too far apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SelisihView {
    /// The candidate.
    pub calon: NamaView,
    /// The criterion.
    pub kriteria: String,
    /// The criterion in words.
    pub nama_kriteria: String,
    /// Lowest and highest score; none before all sheets are in.
    pub rentang: Option<(u32, u32)>,
}

/// A scored candidate in the resulting order.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct UrutanNilaiView {
    /// Place, from 1; ties share it.
    pub peringkat: u32,
    /// The candidate.
    pub calon: NamaView,
    /// The committee's mean by criterion, 0 to 100.
    pub rerata: Vec<RerataView>,
    /// Points of the list alone, as frozen.
    pub skor_nominatif: f64,
    /// Points of the list with the committee's scores, by the pack's weights.
    pub skor: f64,
}

/// The committee's mean of one criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct RerataView {
    /// The criterion.
    pub kriteria: String,
    /// 0 to 100.
    pub nilai: f64,
}

/// The scoring of one item. What members gave is told only when all are in.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PenilaianView {
    /// The candidates to score.
    pub calon: Vec<NamaView>,
    /// 1, or 2 after it went back.
    pub putaran: u8,
    /// Whose sheet of this round is in.
    pub sudah: Vec<NamaView>,
    /// Whose sheet is waited for.
    pub belum: Vec<NamaView>,
    /// Every sheet is in and stands.
    pub lengkap: bool,
    /// What was too far apart in the first round, so that members know what to explain.
    pub dikembalikan: Vec<SelisihView>,
    /// Every member's sheet; empty before all are in.
    pub lembar: Vec<LembarNilaiView>,
    /// The sheets of the first round, where it went back; empty before all are in again.
    pub lembar_terdahulu: Vec<LembarNilaiView>,
    /// Spreads above the limit that remain after the second round.
    pub selisih: Vec<SelisihView>,
    /// The order that follows; empty before all are in.
    pub urutan: Vec<UrutanNilaiView>,
    /// The committee's scores weigh nothing by the pack: the order is the list's.
    pub tanpa_bobot: bool,
}
