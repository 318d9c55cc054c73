//! Rule packs: the parameters that differ between regulations, each with the passage it comes from.

mod bawaan;
mod galat;
mod kotak;
mod mutasi;
mod parameter;
mod peringkat;
mod rapat;
mod syarat;
mod validasi;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};

pub use bawaan::bawaan;
pub use galat::AturanError;
pub use kotak::{Ambang, KotakSembilan, Tingkat};
pub use mutasi::{DefinisiArah, Diskresi, Zona};
pub use parameter::{BlankSumber, Ketentuan, Parameter, Sumber};
pub use peringkat::{Bobot, Kriteria};
pub use rapat::{
    AturanKuorum, AturanRapat, AturanTim, CalonLain, HitunganHari, Pecahan, PecahanError, Tenggat,
};
pub use syarat::{
    AcuanPensiun, DisiplinLampau, GolonganEselon, Keberlakuan, KinerjaMinimal, LamaJabatan,
    Pengalaman, Pengisian, Pensiun, Syarat, SyaratJabatan,
};

use crate::peta_jabatan::{JenisJabatan, Jenjang, Lini};
use crate::sidik::{Sidik, SidikBuilder};

/// What the pack's region calls its offices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Istilah {
    /// Head of the region: `Bupati`, `Wali Kota`.
    pub kepala_daerah: String,
    /// The personnel office, abbreviated: `BKPSDM`.
    pub badan: String,
    /// The committee.
    pub tim: String,
}

/// One rule pack, complete and consistent: [`Aturan::parse`] is the only way to one.
// `remote = "Self"` keeps `Deserialize` off the type, so that nothing but `parse` makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Aturan {
    /// Identifier, as `kolaka-timur-2020`.
    pub id: String,
    /// Name for people.
    pub nama: String,
    /// The regulation that passages without a regulation's name are of.
    pub dasar_hukum: String,
    /// Its abbreviation, as `Perbup Kolaka Timur 14/2020`.
    pub singkatan: String,
    /// In force since.
    pub berlaku_sejak: NaiveDate,
    /// What offices are called.
    pub istilah: Istilah,
    /// The level of every kind of post; functional grades of a structural post's level equal it.
    pub jenjang: Parameter<BTreeMap<JenisJabatan, Jenjang>>,
    /// Lowest rank of every eselon.
    pub golongan_terendah: GolonganEselon,
    /// Highest rank of every eselon.
    pub golongan_tertinggi: GolonganEselon,
    /// What the directions of a move mean.
    pub arah: Parameter<DefinisiArah>,
    /// Retirement.
    pub pensiun: Pensiun,
    /// How kinds of posts are filled.
    pub pengisian: BTreeMap<JenisJabatan, Parameter<Pengisian>>,
    /// What is asked of candidates, for every kind filled from a nominative list.
    pub syarat: BTreeMap<JenisJabatan, SyaratJabatan>,
    /// The committee.
    pub tim: AturanTim,
    /// Its meetings.
    pub rapat: AturanRapat,
    /// Its deadlines.
    pub tenggat: Tenggat,
    /// The criteria that order candidates, the first the weightiest in a tie.
    pub peringkat: Parameter<Vec<Bobot>>,
    /// Talent boxes.
    pub kotak_sembilan: Option<Parameter<KotakSembilan>>,
    /// Zones of places.
    pub zona: Option<Parameter<Zona>>,
    /// What may be departed from, and why.
    pub diskresi: Option<Parameter<Diskresi>>,
    /// Whether a post may be filled by open candidacy, which suspends the time in post.
    pub pencalonan_terbuka: Option<Parameter<bool>>,
}

impl Aturan {
    /// Reads a pack from TOML.
    ///
    /// # Errors
    /// When the text is no pack, or a value is missing or contradicts another; the error names the line and the remedy.
    pub fn parse(text: &str) -> Result<Self, AturanError> {
        let toml = toml::Deserializer::parse(text).map_err(|e| AturanError::malformed(text, &e))?;
        let aturan = Self::deserialize(toml).map_err(|e| AturanError::unreadable(text, &e))?;
        validasi::validate(&aturan).map_err(|cacat| cacat.locate(text))?;
        Ok(aturan)
    }

    /// Seal of the pack: its version.
    pub fn sidik(&self) -> Sidik {
        let mut b = SidikBuilder::new("aturan/1");
        b.value(format_args!("{self:?}"));
        b.finish()
    }

    /// The level of a kind of post.
    pub fn jenjang(&self, jenis: JenisJabatan) -> Jenjang {
        self.jenjang.nilai[&jenis]
    }

    /// The name of a level: that of the structural post on it.
    pub fn nama_jenjang(&self, jenjang: Jenjang) -> String {
        JenisJabatan::ALL
            .into_iter()
            .find(|jenis| jenis.lini() == Lini::Struktural && self.jenjang(*jenis) == jenjang)
            .map_or_else(
                || format!("jenjang {}", jenjang.0),
                |jenis| jenis.to_string(),
            )
    }

    /// A passage with its regulation: passages of the pack's own get the abbreviation behind them.
    pub fn kutip(&self, sumber: &str) -> String {
        sumber
            .split("; ")
            .map(|bagian| {
                if bagian.starts_with("Pasal") {
                    format!("{bagian} {}", self.singkatan)
                } else {
                    bagian.to_owned()
                }
            })
            .collect::<Vec<_>>()
            .join("; ")
    }
}

impl Serialize for Aturan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

#[cfg(test)]
mod tests;
