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

/// One check: its weight, the value it measures by (`()` where there is none), and its passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    try_from = "SyaratTertulis<T>",
    bound(deserialize = "T: NilaiSyarat + Deserialize<'de>")
)]
pub struct Syarat<T> {
    /// Weight.
    pub sifat: Keberlakuan,
    /// The measure.
    pub nilai: T,
    /// The passage.
    pub sumber: Sumber,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
}

impl<T> Syarat<T> {
    /// The passage, to be cited.
    pub const fn dasar(&self) -> &Sumber {
        &self.sumber
    }
}

/// A check as a pack writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SyaratTertulis<T> {
    sifat: Keberlakuan,
    nilai: Option<T>,
    sumber: Sumber,
    catatan: Option<String>,
}

/// What a check measures by.
trait NilaiSyarat: Sized {
    /// The value where the pack writes none.
    fn unwritten() -> Option<Self> {
        None
    }
}

impl NilaiSyarat for () {
    fn unwritten() -> Option<Self> {
        Some(())
    }
}
impl<T> NilaiSyarat for Vec<T> {}
impl NilaiSyarat for Pendidikan {}
impl NilaiSyarat for Pengalaman {}
impl NilaiSyarat for KinerjaMinimal {}
impl NilaiSyarat for u8 {}
impl NilaiSyarat for LamaJabatan {}
impl NilaiSyarat for DisiplinLampau {}

impl<T: NilaiSyarat> TryFrom<SyaratTertulis<T>> for Syarat<T> {
    type Error = &'static str;
    fn try_from(tertulis: SyaratTertulis<T>) -> Result<Self, Self::Error> {
        Ok(Self {
            sifat: tertulis.sifat,
            nilai: tertulis
                .nilai
                .or_else(T::unwritten)
                .ok_or("missing field `nilai`")?,
            sumber: tertulis.sumber,
            catatan: tertulis.catatan,
        })
    }
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

/// Time in the present post that is normal (PP 11/2017 Pasal 190: 2 to 5 years; DJPb: 2 to 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LamaJabatan {
    /// Years that should have passed.
    pub paling_sedikit: u16,
    /// Years that should not be exceeded.
    pub paling_lama: Option<u16>,
}

/// Punishments of the past that are weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisiplinLampau {
    /// Severities that are weighed.
    pub tingkat: Vec<TingkatHukuman>,
    /// How many years back; ever, where none.
    pub tahun: Option<u16>,
}

/// Everything asked of a candidate for one kind of post; the fields are the checks' ids. A check that is absent is
/// not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SyaratJabatan {
    /// Employment statuses that may be appointed.
    pub status: Option<Syarat<Vec<StatusPegawai>>>,
    /// In active service.
    pub kedudukan: Option<Syarat<()>>,
    /// Lowest level of education.
    pub pendidikan: Option<Syarat<Pendidikan>>,
    /// Integrity and morality.
    pub integritas: Option<Syarat<()>>,
    /// Experience that the local regulation asks for.
    pub pengalaman: Option<Syarat<Pengalaman>>,
    /// Experience that the PP asks for, where it asks for more; advisory.
    pub pengalaman_pp: Option<Syarat<Pengalaman>>,
    /// Yearly performance.
    pub kinerja: Option<Syarat<KinerjaMinimal>>,
    /// Results that pass in each of the three competences.
    pub kompetensi: Option<Syarat<Vec<NilaiKompetensi>>>,
    /// Sound in body and mind.
    pub kesehatan: Option<Syarat<()>>,
    /// How many ranks below the eselon's lowest still pass.
    pub pangkat: Option<Syarat<u8>>,
    /// Severities that bar while they run.
    pub disiplin: Option<Syarat<Vec<TingkatHukuman>>>,
    /// Punishments of the past.
    pub disiplin_lampau: Option<Syarat<DisiplinLampau>>,
    /// Enough time before retirement ([`Pensiun`]).
    pub pensiun: Option<Syarat<()>>,
    /// Release from a functional post.
    pub jf_dilepas: Option<Syarat<()>>,
    /// Time in the present post; suspended where candidacy is open.
    pub lama_jabatan: Option<Syarat<LamaJabatan>>,
    /// Class of the post against that of the present one.
    pub peringkat_jabatan: Option<Syarat<()>>,
    /// Not the same post in the same unit again.
    pub kembali: Option<Syarat<()>>,
    /// The zones of the present and the new place.
    pub zona: Option<Syarat<()>>,
    /// Consent of the releasing unit, where the candidate comes from another.
    pub persetujuan_asal: Option<Syarat<()>>,
    /// The post is vacant.
    pub lowongan: Option<Syarat<()>>,
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

/// A rank for every eselon.
pub type GolonganEselon = Parameter<BTreeMap<Eselon, Golongan>>;
