//! What the window and the command line show of nominative lists.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;
use sidang_domain::nominatif::saringan::Jumlah;
use specta::Type;

use super::KotakView;
use crate::galat::Galat;
use crate::peta_jabatan::JabatanView;

/// One check of one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TemuanView {
    /// Id of the check, as `pendidikan`.
    pub syarat: String,
    /// Its name for people.
    pub nama: String,
    /// `memenuhi`, `tidak_memenuhi` or `belum_ada_data`.
    pub hasil: String,
    /// `wajib` or `saran`.
    pub sifat: String,
    /// The pasal.
    pub dasar: String,
    /// The record it rests on.
    pub bukti: String,
}

/// The points of one ranking criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct NilaiView {
    /// Id of the criterion.
    pub kriteria: String,
    /// 0 to 100.
    pub nilai: f64,
    /// Whether there is a record; without one the points are nothing, which is not the same as zero.
    pub ada: bool,
    /// Weight of the criterion in per cent.
    pub bobot: f64,
    /// What the criterion adds to the total, 0 to its weight.
    pub sumbangan: f64,
    /// What the points rest on.
    pub uraian: String,
}

/// One ranking criterion of the pack.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct KriteriaView {
    /// Id.
    pub id: String,
    /// Name.
    pub nama: String,
    /// Weight in per cent.
    pub bobot: f64,
    /// How points are given.
    pub skala: String,
}

/// One candidate.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct CalonView {
    /// 18 digits.
    pub nip: String,
    /// With titles.
    pub nama: String,
    /// `memenuhi`, `tidak_memenuhi` or `perlu_verifikasi`.
    pub hasil: &'static str,
    /// `horizontal`, `vertikal` or `diagonal`.
    pub arah: &'static str,
    /// `promosi`, `rotasi` or `demosi`.
    pub kategori: &'static str,
    /// `dalam_satuan_kerja` or `antar_satuan_kerja`; none where the OPD of either end is unknown.
    pub lingkup: Option<&'static str>,
    /// Place among the qualified, from 1; the same for ties.
    pub peringkat: Option<u32>,
    /// Sum of the weighted points, 0 to 100.
    pub skor: f64,
    /// Present post.
    pub jabatan: String,
    /// Its unit.
    pub unit: String,
    /// Its eselon.
    pub eselon: Option<String>,
    /// Its class, by the map.
    pub kelas: Option<u8>,
    /// In it since.
    pub tmt_jabatan: Option<NaiveDate>,
    /// Days in it up to the date of reference.
    pub lama_jabatan_hari: u32,
    /// As `III/d`.
    pub golongan: Option<String>,
    /// In it since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Highest education.
    pub pendidikan: Option<String>,
    /// Predicates of the last two years, the nearer first: `2025 Sangat Baik`; none where missing.
    pub skp: Vec<Option<String>>,
    /// Retirement date.
    pub pensiun: Option<NaiveDate>,
    /// The box of the talent matrix; none where the pack has no matrix or records are missing on an axis.
    pub kotak: Option<Arc<KotakView>>,
    /// Points per criterion; empty in short lists.
    pub nilai: Vec<NilaiView>,
    /// The checks with evidence; empty in short lists.
    pub temuan: Vec<TemuanView>,
}

/// Which rules and which data a list was drawn up from: with the same, it is the same again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct VersiView {
    /// Seal of the pack's texts, SHA-256.
    pub aturan: String,
    /// Number of the last source imported.
    pub data: u32,
}

/// How many of each verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[allow(missing_docs, reason = "the verdicts' own names")]
pub struct JumlahHasilView {
    pub memenuhi: u32,
    pub perlu_verifikasi: u32,
    pub tidak_memenuhi: u32,
}

impl From<Jumlah> for JumlahHasilView {
    fn from(jumlah: Jumlah) -> Self {
        let number = |banyak| u32::try_from(banyak).unwrap_or(u32::MAX);
        Self {
            memenuhi: number(jumlah.memenuhi),
            perlu_verifikasi: number(jumlah.perlu_verifikasi),
            tidak_memenuhi: number(jumlah.tidak_memenuhi),
        }
    }
}

/// The nominative list of one post.
#[derive(Debug, Clone, Serialize, Type)]
pub struct NominatifView {
    /// The post.
    pub jabatan: JabatanView,
    /// Id of the rule pack.
    pub aturan: String,
    /// Name of the rule pack.
    pub nama_aturan: String,
    /// A remark where the pack is not in force on the date.
    pub keterangan: Option<String>,
    /// Whether its posts may be filled by open candidacy.
    pub pencalonan_terbuka: bool,
    /// Date of reference.
    pub per: NaiveDate,
    /// What it was drawn up from; none for a list frozen before that was noted.
    pub versi: Option<VersiView>,
    /// Seal of the list, SHA-256.
    pub sidik: String,
    /// Counts.
    pub jumlah: JumlahHasilView,
    /// What the ranking weighs.
    pub kriteria: Vec<KriteriaView>,
    /// The candidates: qualified first, by rank.
    pub calon: Vec<CalonView>,
}

/// One vacant post with its counts, or why it has no nominative list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RingkasanNominatifView {
    /// The post.
    pub jabatan: JabatanView,
    /// Counts, where the pack knows the post's requirements.
    pub jumlah: Option<JumlahHasilView>,
    /// Why there is no list, as for posts filled by open selection.
    pub penolakan: Option<Galat>,
}
