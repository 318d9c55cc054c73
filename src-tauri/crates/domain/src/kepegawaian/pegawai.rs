//! One civil servant and everything the checks look at.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Asesmen, Golongan, HukumanDisiplin, Integritas, Kesehatan, Nip, Pendidikan, RiwayatJabatan, Skp,
};
use crate::peta_jabatan::Eselon;

/// Sex as the register states it. No input of any check or score (KT Pasal 5 ayat (3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "self-evident")]
pub enum JenisKelamin {
    LakiLaki,
    Perempuan,
}

/// Employment status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the regulations' own terms")]
pub enum StatusPegawai {
    #[serde(rename = "PNS")]
    Pns,
    #[serde(rename = "CPNS")]
    Cpns,
    #[serde(rename = "PPPK")]
    Pppk,
}

impl StatusPegawai {
    /// Reads the status as exports write it.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.trim().to_uppercase().as_str() {
            "PNS" | "P" => Self::Pns,
            "CPNS" | "C" => Self::Cpns,
            "PPPK" | "P3K" => Self::Pppk,
            _ => return None,
        })
    }
}

impl fmt::Display for StatusPegawai {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pns => "PNS",
            Self::Cpns => "CPNS",
            Self::Pppk => "PPPK",
        })
    }
}

/// Legal standing (kedudukan hukum). Anything but `Aktif` bars a promotion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KedudukanHukum {
    /// In active service.
    Aktif,
    /// Any other standing (Tugas Belajar, CLTN, Pemberhentian Sementara, MPP, …) in the register's own words.
    Lain(String),
}

impl KedudukanHukum {
    /// Reads the standing; none where the cell is empty.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.to_lowercase().as_str() {
            "" => None,
            "aktif" => Some(Self::Aktif),
            _ => Some(Self::Lain(text.to_owned())),
        }
    }
}

impl fmt::Display for KedudukanHukum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Aktif => "Aktif",
            Self::Lain(text) => text,
        })
    }
}

/// A name with its titles.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Nama {
    /// Titles before the name.
    pub gelar_depan: Option<String>,
    /// The name alone.
    pub nama: String,
    /// Titles after the name.
    pub gelar_belakang: Option<String>,
}

impl Nama {
    /// A name without titles.
    pub fn plain(nama: impl Into<String>) -> Self {
        Self {
            nama: nama.into(),
            ..Self::default()
        }
    }
}

impl fmt::Display for Nama {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(depan) = &self.gelar_depan {
            write!(f, "{depan} ")?;
        }
        f.write_str(&self.nama)?;
        if let Some(belakang) = &self.gelar_belakang {
            write!(f, ", {belakang}")?;
        }
        Ok(())
    }
}

/// The post that the register's main sheet names. The checks use the history; this is for people to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JabatanKini {
    /// Name of the post.
    pub nama: String,
    /// Eselon, for a structural post.
    pub eselon: Option<Eselon>,
    /// In the post since.
    pub tmt: Option<NaiveDate>,
    /// Unit of the post.
    pub unit_kerja: String,
    /// The OPD above that unit.
    pub unit_induk: String,
}

/// One civil servant as the register's main sheet states. Religion, marital status and identity numbers are not kept
/// (UU 27/2022 pasal 16: no more than the purpose needs).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pegawai {
    /// The number that identifies the person.
    pub nip: Nip,
    /// Name with titles.
    pub nama: Nama,
    /// Place of birth.
    pub tempat_lahir: Option<String>,
    /// Date of birth as the register states it (it may differ from the NIP's).
    pub tanggal_lahir: Option<NaiveDate>,
    /// Sex.
    pub jenis_kelamin: Option<JenisKelamin>,
    /// PNS, CPNS or PPPK.
    pub status: StatusPegawai,
    /// Legal standing; none where the register is silent.
    pub kedudukan: Option<KedudukanHukum>,
    /// Rank; none where the register is silent.
    pub golongan: Option<Golongan>,
    /// In that rank since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Full years of service.
    pub masa_kerja_tahun: Option<u16>,
    /// The present post, in the register's words.
    pub jabatan: Option<JabatanKini>,
    /// Highest level of education.
    pub pendidikan: Option<Pendidikan>,
    /// Field of study.
    pub jurusan: Option<String>,
}

/// A person with all histories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RekamPegawai {
    /// The person.
    pub pegawai: Pegawai,
    /// Posts held.
    pub riwayat_jabatan: Vec<RiwayatJabatan>,
    /// Yearly performance.
    pub skp: Vec<Skp>,
    /// Disciplinary punishments.
    pub hukuman_disiplin: Vec<HukumanDisiplin>,
    /// Competence assessments.
    pub kompetensi: Vec<Asesmen>,
    /// Health examinations (result and date only).
    pub kesehatan: Vec<Kesehatan>,
    /// Integrity assessments.
    pub integritas: Vec<Integritas>,
}

impl RekamPegawai {
    /// A person of whom nothing but the main sheet is known.
    pub const fn new(pegawai: Pegawai) -> Self {
        Self {
            pegawai,
            riwayat_jabatan: Vec::new(),
            skp: Vec::new(),
            hukuman_disiplin: Vec::new(),
            kompetensi: Vec::new(),
            kesehatan: Vec::new(),
            integritas: Vec::new(),
        }
    }

    /// The post held at `tanggal`: of those current then, the one begun last.
    pub fn jabatan_pada(&self, tanggal: NaiveDate) -> Option<&RiwayatJabatan> {
        self.riwayat_jabatan
            .iter()
            .filter(|r| r.is_current(tanggal))
            .max_by_key(|r| r.tmt_mulai)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_dibaca_dalam_semua_ejaannya() {
        for (text, expected, tertulis) in [
            ("PNS", Some(StatusPegawai::Pns), "PNS"),
            (" p ", Some(StatusPegawai::Pns), "PNS"),
            ("cpns", Some(StatusPegawai::Cpns), "CPNS"),
            ("C", Some(StatusPegawai::Cpns), "CPNS"),
            ("P3K", Some(StatusPegawai::Pppk), "PPPK"),
            ("honorer", None, ""),
        ] {
            let status = StatusPegawai::parse(text);
            assert_eq!(status, expected, "{text}");
            assert_eq!(
                status.map_or(String::new(), |s| s.to_string()),
                tertulis,
                "{text}"
            );
        }
    }

    #[test]
    fn kedudukan_selain_aktif_tetap_dengan_kata_kata_register() {
        assert_eq!(KedudukanHukum::parse("  "), None);
        assert_eq!(KedudukanHukum::parse("AKTIF"), Some(KedudukanHukum::Aktif));
        let lain = KedudukanHukum::parse(" Tugas Belajar ").unwrap();
        assert_eq!(lain, KedudukanHukum::Lain("Tugas Belajar".into()));
        assert_eq!(lain.to_string(), "Tugas Belajar");
        assert_eq!(KedudukanHukum::Aktif.to_string(), "Aktif");
    }

    #[test]
    fn nama_ditulis_dengan_gelarnya() {
        let nama = Nama {
            gelar_depan: Some("Dr.".into()),
            nama: "Sri Contoh".into(),
            gelar_belakang: Some("M.Si.".into()),
        };
        assert_eq!(nama.to_string(), "Dr. Sri Contoh, M.Si.");
        assert_eq!(Nama::plain("Sri Contoh").to_string(), "Sri Contoh");
    }
}
