//! What a pack asks of a candidate for one kind of post.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Parameter, Sumber};
use crate::kepegawaian::{
    Golongan, NilaiKompetensi, Pendidikan, Predikat, StatusPegawai, TingkatHukuman,
};
use crate::peta_jabatan::{Eselon, JenisJabatan, Jenjang};

/// How a kind of post is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pengisian {
    /// From a nominative list, considered by the committee.
    DaftarNominatif,
    /// By open selection; no nominative list may be drawn up.
    SeleksiTerbuka,
}

/// Weight of a check in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keberlakuan {
    /// Decides the result.
    Wajib,
    /// Shown, never blocks.
    Saran,
    /// The pack does not look at it.
    TidakDiperiksa,
}

/// One check: its weight and passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Syarat {
    /// Weight.
    pub sifat: Keberlakuan,
    /// The passage.
    pub sumber: Sumber,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
}

/// One check with the value it measures by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SyaratBernilai<T> {
    /// Weight.
    pub sifat: Keberlakuan,
    /// The measure.
    pub nilai: T,
    /// The passage.
    pub sumber: Sumber,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
}

/// Years in posts of one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pengalaman {
    /// Years, each of 365 days.
    pub tahun: u16,
    /// Level of the posts that count; a post of the target's own level or higher fulfils the check at once.
    pub jenjang: Jenjang,
}

impl Pengalaman {
    /// The least number of days in posts of the level.
    pub fn hari(self) -> i64 {
        i64::from(self.tahun) * 365
    }
}

/// Performance over the last full years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KinerjaMinimal {
    /// The lowest predicate that passes.
    pub predikat: Predikat,
    /// How many years before the year of the reference date.
    pub tahun: u8,
}

/// Everything asked of a candidate for one kind of post; the fields are the checks' ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SyaratJabatan {
    /// Employment statuses that may be appointed.
    pub status: SyaratBernilai<Vec<StatusPegawai>>,
    /// In active service.
    pub kedudukan: Syarat,
    /// Lowest level of education.
    pub pendidikan: SyaratBernilai<Pendidikan>,
    /// Integrity and morality.
    pub integritas: Syarat,
    /// Experience that the local regulation asks for.
    pub pengalaman: SyaratBernilai<Pengalaman>,
    /// Experience that the PP asks for, where it asks for more; advisory.
    pub pengalaman_pp: Option<SyaratBernilai<Pengalaman>>,
    /// Yearly performance.
    pub kinerja: SyaratBernilai<KinerjaMinimal>,
    /// Results that pass in each of the three competences.
    pub kompetensi: SyaratBernilai<Vec<NilaiKompetensi>>,
    /// Sound in body and mind.
    pub kesehatan: Syarat,
    /// How many ranks below the eselon's lowest still pass.
    pub pangkat: SyaratBernilai<u8>,
    /// Severities that bar while they run.
    pub disiplin: SyaratBernilai<Vec<TingkatHukuman>>,
    /// Enough time before retirement ([`Pensiun`]).
    pub pensiun: Syarat,
    /// Release from a functional post.
    pub jf_dilepas: Syarat,
}

/// The day a retirement limit is counted back from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AcuanPensiun {
    /// The birthday at the retirement age.
    Bup,
    /// The first day of the month after it.
    Tmt,
}

/// When people retire and how long before it they may still be considered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pensiun {
    /// Retirement age in years of every kind of post.
    pub batas_usia: Parameter<BTreeMap<JenisJabatan, u8>>,
    /// The day counted back from.
    pub acuan_pensiun: Parameter<AcuanPensiun>,
    /// Months before that day by which the meeting must be held.
    pub pensiun_bulan: Parameter<u32>,
}

impl Pensiun {
    /// Retirement age in a kind of post, in years.
    pub fn usia(&self, jenis: JenisJabatan) -> u8 {
        self.batas_usia.nilai[&jenis]
    }
}

/// Lowest rank of every eselon.
pub type GolonganTerendah = Parameter<BTreeMap<Eselon, Golongan>>;
