//! The test table of a pack: people described by how they differ from a sound one, and what the pack must say of them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::de::DeValue;

use super::pembaca::{Bentuk, Isian, Nilai, Pilihan};
use crate::kelayakan::{Hasil, IdSyarat, Jawaban};
use crate::kepegawaian::{
    Golongan, NilaiKompetensi, Pendidikan, Predikat, StatusPegawai, TingkatHukuman,
};
use crate::peta_jabatan::{Eselon, JenisJabatan};

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UjiPaket {
    /// What the row shows.
    pub nama: String,
    /// The reference date.
    pub per: NaiveDate,
    /// The post.
    pub jabatan: JabatanUji,
    /// The person.
    pub orang: OrangUji,
    /// Expected result.
    pub hasil: Hasil,
    /// Expected answers of single checks.
    pub jawaban: BTreeMap<IdSyarat, Jawaban>,
}

/// The post of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JabatanUji {
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon.
    pub eselon: Option<Eselon>,
    /// Class.
    pub kelas: Option<u8>,
    /// The post's own least education.
    pub pendidikan_minimal: Option<Pendidikan>,
}

/// How a person differs from a sound one, who qualifies for the post; what is not said is sound.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrangUji {
    /// Employment status.
    pub status: Option<StatusPegawai>,
    /// Legal standing, in the register's words.
    pub kedudukan: Option<String>,
    /// Rank.
    pub golongan: Option<Golongan>,
    /// Education.
    pub pendidikan: Option<Pendidikan>,
    /// Day of birth.
    pub tanggal_lahir: Option<NaiveDate>,
    /// All posts held.
    pub riwayat: Option<Vec<MasaUji>>,
    /// Predicates by year.
    pub skp: Option<Vec<SkpUji>>,
    /// Teknis, manajerial, sosial kultural.
    pub kompetensi: Option<Vec<NilaiKompetensi>>,
    /// Fit.
    pub sehat: Option<bool>,
    /// Of integrity.
    pub integritas: Option<bool>,
    /// Punishments.
    pub hukuman: Vec<HukumanUji>,
    /// What is not on record.
    pub tanpa: Vec<DataUji>,
}

/// A post held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MasaUji {
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon.
    pub eselon: Option<Eselon>,
    /// First day.
    pub mulai: NaiveDate,
    /// Last day; open where still held.
    pub selesai: Option<NaiveDate>,
}

/// The predicate of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkpUji {
    /// The year.
    pub tahun: u16,
    /// The predicate.
    pub predikat: Predikat,
}

/// A punishment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HukumanUji {
    /// Severity.
    pub tingkat: TingkatHukuman,
    /// First day.
    pub mulai: NaiveDate,
    /// Last day.
    pub selesai: Option<NaiveDate>,
}

/// A datum that may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the data themselves")]
pub enum DataUji {
    Kedudukan,
    Golongan,
    Pendidikan,
    TanggalLahir,
    Riwayat,
    Skp,
    Kompetensi,
    Kesehatan,
    Integritas,
}

impl Pilihan for DataUji {
    fn semua() -> impl Iterator<Item = Self> {
        [
            Self::Kedudukan,
            Self::Golongan,
            Self::Pendidikan,
            Self::TanggalLahir,
            Self::Riwayat,
            Self::Skp,
            Self::Kompetensi,
            Self::Kesehatan,
            Self::Integritas,
        ]
        .into_iter()
    }

    fn tulisan(&self) -> String {
        match self {
            Self::Kedudukan => "kedudukan",
            Self::Golongan => "golongan",
            Self::Pendidikan => "pendidikan",
            Self::TanggalLahir => "tanggal_lahir",
            Self::Riwayat => "riwayat",
            Self::Skp => "skp",
            Self::Kompetensi => "kompetensi",
            Self::Kesehatan => "kesehatan",
            Self::Integritas => "integritas",
        }
        .to_owned()
    }
}

impl Nilai for UjiPaket {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let nama = String::baca(&isian.field("nama"));
        let per = NaiveDate::baca(&isian.field("per"));
        let jabatan = JabatanUji::baca(&isian.field("jabatan"));
        let orang = OrangUji::baca(&isian.optional("orang"));
        let hasil = Hasil::baca(&isian.field("hasil"));
        let jawaban = BTreeMap::baca(&isian.optional("jawaban"));
        Some(Self {
            nama: nama?,
            per: per?,
            jabatan: jabatan?,
            orang: orang.unwrap_or_default(),
            hasil: hasil?,
            jawaban: jawaban.unwrap_or_default(),
        })
    }
}

impl Nilai for JabatanUji {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let jenis = JenisJabatan::baca(&isian.field("jenis"));
        let eselon = Eselon::baca(&isian.optional("eselon"));
        let kelas = isian.optional("kelas").number(1, 17);
        let pendidikan_minimal = Pendidikan::baca(&isian.optional("pendidikan_minimal"));
        Some(Self {
            jenis: jenis?,
            eselon,
            kelas,
            pendidikan_minimal,
        })
    }
}

impl Nilai for OrangUji {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let kompetensi: Option<Vec<NilaiKompetensi>> = Vec::baca(&isian.optional("kompetensi"));
        isian.ensure(
            kompetensi.as_ref().is_none_or(|nilai| nilai.len() == 3),
            "kompetensi bukan tiga nilai",
            "Tulis nilai teknis, manajerial, dan sosial kultural, misalnya [\"MS\", \"MS\", \"TMS\"].",
        );
        Some(Self {
            status: StatusPegawai::baca(&isian.optional("status")),
            kedudukan: String::baca(&isian.optional("kedudukan")),
            golongan: Golongan::baca(&isian.optional("golongan")),
            pendidikan: Pendidikan::baca(&isian.optional("pendidikan")),
            tanggal_lahir: NaiveDate::baca(&isian.optional("tanggal_lahir")),
            riwayat: Vec::baca(&isian.optional("riwayat")),
            skp: Vec::baca(&isian.optional("skp")),
            kompetensi,
            sehat: bool::baca(&isian.optional("sehat")),
            integritas: bool::baca(&isian.optional("integritas")),
            hukuman: Vec::baca(&isian.optional("hukuman")).unwrap_or_default(),
            tanpa: Vec::baca(&isian.optional("tanpa")).unwrap_or_default(),
        })
    }
}

impl Nilai for MasaUji {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let jenis = JenisJabatan::baca(&isian.field("jenis"));
        let eselon = Eselon::baca(&isian.optional("eselon"));
        let mulai = NaiveDate::baca(&isian.field("mulai"));
        let selesai = NaiveDate::baca(&isian.optional("selesai"));
        Some(Self {
            jenis: jenis?,
            eselon,
            mulai: mulai?,
            selesai,
        })
    }
}

impl Nilai for SkpUji {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let tahun = isian.field("tahun").number(1945, 2999);
        let predikat = Predikat::baca(&isian.field("predikat"));
        Some(Self {
            tahun: tahun?,
            predikat: predikat?,
        })
    }
}

impl Nilai for HukumanUji {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let tingkat = TingkatHukuman::baca(&isian.field("tingkat"));
        let mulai = NaiveDate::baca(&isian.field("mulai"));
        let selesai = NaiveDate::baca(&isian.optional("selesai"));
        Some(Self {
            tingkat: tingkat?,
            mulai: mulai?,
            selesai,
        })
    }
}
