//! What facts are gathered from, as numbers and terms: a person's records, or the same entries kept densely.

use chrono::NaiveDate;

use super::Kedudukan;
use crate::kepegawaian::{
    Asesmen, Golongan, KedudukanHukum, Pendidikan, Predikat, RekamPegawai, StatusPegawai,
    TingkatHukuman,
};
use crate::peta_jabatan::{Eselon, JenisJabatan};

/// What the register says of a person once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pokok {
    /// Employment status.
    pub status: StatusPegawai,
    /// Legal standing.
    pub kedudukan: Kedudukan,
    /// Highest level of education.
    pub pendidikan: Option<Pendidikan>,
    /// Rank.
    pub golongan: Option<Golongan>,
    /// In it since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Date of birth.
    pub tanggal_lahir: Option<NaiveDate>,
}

/// A post held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MasaJabatan {
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon of a structural post.
    pub eselon: Option<Eselon>,
    /// First day.
    pub mulai: NaiveDate,
    /// Last day.
    pub selesai: Option<NaiveDate>,
}

/// A punishment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MasaHukuman {
    /// Severity.
    pub tingkat: TingkatHukuman,
    /// First day.
    pub mulai: NaiveDate,
    /// Last day.
    pub selesai: Option<NaiveDate>,
}

/// A result of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HasilHari {
    /// The day.
    pub tanggal: NaiveDate,
    /// Whether it is favourable.
    pub baik: bool,
}

/// Entries in the register's order, none left out.
pub trait Catatan {
    /// What is said once.
    fn pokok(&self) -> Pokok;
    /// Posts held.
    fn masa_jabatan(&self) -> impl Iterator<Item = MasaJabatan>;
    /// Years with their predicates.
    fn skp(&self) -> impl Iterator<Item = (i32, Predikat)>;
    /// Punishments.
    fn hukuman(&self) -> impl Iterator<Item = MasaHukuman>;
    /// Assessments of competence.
    fn asesmen(&self) -> impl Iterator<Item = Asesmen>;
    /// Health examinations.
    fn kesehatan(&self) -> impl Iterator<Item = HasilHari>;
    /// Assessments of integrity.
    fn integritas(&self) -> impl Iterator<Item = HasilHari>;
}

impl Catatan for RekamPegawai {
    fn pokok(&self) -> Pokok {
        let pegawai = &self.pegawai;
        Pokok {
            status: pegawai.status,
            kedudukan: match &pegawai.kedudukan {
                None => Kedudukan::TidakTercatat,
                Some(KedudukanHukum::Aktif) => Kedudukan::Aktif,
                Some(KedudukanHukum::Lain(_)) => Kedudukan::Lain,
            },
            pendidikan: pegawai.pendidikan,
            golongan: pegawai.golongan,
            tmt_golongan: pegawai.tmt_golongan,
            tanggal_lahir: pegawai.tanggal_lahir,
        }
    }

    fn masa_jabatan(&self) -> impl Iterator<Item = MasaJabatan> {
        self.riwayat_jabatan.iter().map(|r| MasaJabatan {
            jenis: r.jenis,
            eselon: r.eselon,
            mulai: r.tmt_mulai,
            selesai: r.tmt_selesai,
        })
    }

    fn skp(&self) -> impl Iterator<Item = (i32, Predikat)> {
        self.skp.iter().map(|s| (s.tahun, s.predikat))
    }

    fn hukuman(&self) -> impl Iterator<Item = MasaHukuman> {
        self.hukuman_disiplin.iter().map(|h| MasaHukuman {
            tingkat: h.tingkat,
            mulai: h.tmt_mulai,
            selesai: h.tmt_selesai,
        })
    }

    fn asesmen(&self) -> impl Iterator<Item = Asesmen> {
        self.kompetensi.iter().cloned()
    }

    fn kesehatan(&self) -> impl Iterator<Item = HasilHari> {
        self.kesehatan.iter().map(|k| HasilHari {
            tanggal: k.tanggal,
            baik: k.sehat,
        })
    }

    fn integritas(&self) -> impl Iterator<Item = HasilHari> {
        self.integritas.iter().map(|i| HasilHari {
            tanggal: i.tanggal,
            baik: i.baik,
        })
    }
}
