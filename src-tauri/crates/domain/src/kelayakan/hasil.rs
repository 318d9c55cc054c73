//! The answers of the checks and what they add up to.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Arah, Kategori};
use crate::aturan::Sumber;

/// The checks, by the names that lists and files use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are the checks themselves")]
pub enum IdSyarat {
    Status,
    Kedudukan,
    Pendidikan,
    Integritas,
    Pengalaman,
    PengalamanPp,
    Kinerja,
    Kompetensi,
    Kesehatan,
    Pangkat,
    Disiplin,
    Pensiun,
    JfDilepas,
    DisiplinLampau,
    LamaJabatan,
    PeringkatJabatan,
    Kembali,
    Zona,
    PersetujuanAsal,
    Lowongan,
}

impl IdSyarat {
    /// The name in files, as `jf_dilepas`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Kedudukan => "kedudukan",
            Self::Pendidikan => "pendidikan",
            Self::Integritas => "integritas",
            Self::Pengalaman => "pengalaman",
            Self::PengalamanPp => "pengalaman_pp",
            Self::Kinerja => "kinerja",
            Self::Kompetensi => "kompetensi",
            Self::Kesehatan => "kesehatan",
            Self::Pangkat => "pangkat",
            Self::Disiplin => "disiplin",
            Self::Pensiun => "pensiun",
            Self::JfDilepas => "jf_dilepas",
            Self::DisiplinLampau => "disiplin_lampau",
            Self::LamaJabatan => "lama_jabatan",
            Self::PeringkatJabatan => "peringkat_jabatan",
            Self::Kembali => "kembali",
            Self::Zona => "zona",
            Self::PersetujuanAsal => "persetujuan_asal",
            Self::Lowongan => "lowongan",
        }
    }
}

impl fmt::Display for IdSyarat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Status => "Status kepegawaian",
            Self::Kedudukan => "Kedudukan hukum",
            Self::Pendidikan => "Pendidikan",
            Self::Integritas => "Integritas dan moralitas",
            Self::Pengalaman => "Pengalaman jabatan",
            Self::PengalamanPp => "Pengalaman jabatan menurut PP",
            Self::Kinerja => "Kinerja",
            Self::Kompetensi => "Kompetensi",
            Self::Kesehatan => "Kesehatan",
            Self::Pangkat => "Pangkat dan golongan",
            Self::Disiplin => "Hukuman disiplin",
            Self::Pensiun => "Batas usia pensiun",
            Self::JfDilepas => "Pelepasan jabatan fungsional",
            Self::DisiplinLampau => "Riwayat hukuman disiplin",
            Self::LamaJabatan => "Lama dalam jabatan",
            Self::PeringkatJabatan => "Peringkat jabatan",
            Self::Kembali => "Tidak kembali ke jabatan yang sama",
            Self::Zona => "Zona",
            Self::PersetujuanAsal => "Persetujuan satuan kerja asal",
            Self::Lowongan => "Lowongan jabatan",
        })
    }
}

/// What one check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Jawaban {
    /// The requirement is met.
    Memenuhi,
    /// It is not.
    TidakMemenuhi,
    /// The records do not say.
    BelumAdaData,
}

impl Jawaban {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Memenuhi => "memenuhi",
            Self::TidakMemenuhi => "tidak_memenuhi",
            Self::BelumAdaData => "belum_ada_data",
        }
    }
}

/// Whether a check decides or advises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sifat {
    /// Decides the result.
    Wajib,
    /// Shown, never blocks.
    Saran,
}

impl Sifat {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Wajib => "wajib",
            Self::Saran => "saran",
        }
    }
}

/// The result for a candidate, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hasil {
    /// Every mandatory check is met.
    Memenuhi,
    /// None fails, but records are missing.
    PerluVerifikasi,
    /// A mandatory check fails.
    TidakMemenuhi,
}

impl Hasil {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Memenuhi => "memenuhi",
            Self::PerluVerifikasi => "perlu_verifikasi",
            Self::TidakMemenuhi => "tidak_memenuhi",
        }
    }

    /// The result that findings add up to; advice has no say.
    pub fn of(temuan: &[Temuan]) -> Self {
        let found = |jawaban| {
            temuan
                .iter()
                .any(|t| t.sifat == Sifat::Wajib && t.hasil == jawaban)
        };
        if found(Jawaban::TidakMemenuhi) {
            Self::TidakMemenuhi
        } else if found(Jawaban::BelumAdaData) {
            Self::PerluVerifikasi
        } else {
            Self::Memenuhi
        }
    }
}

impl fmt::Display for Hasil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Memenuhi => "Memenuhi syarat",
            Self::PerluVerifikasi => "Perlu verifikasi",
            Self::TidakMemenuhi => "Tidak memenuhi syarat",
        })
    }
}

/// One check's answer with the passage and the record it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Temuan {
    /// The check.
    pub syarat: IdSyarat,
    /// Its answer.
    pub hasil: Jawaban,
    /// Its weight.
    pub sifat: Sifat,
    /// The passage.
    pub dasar: Sumber,
    /// The record, as a sentence.
    pub bukti: String,
}

/// Everything the checks say of one person and one post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HasilPeriksa {
    /// What the findings add up to.
    pub hasil: Hasil,
    /// The findings, in the order of the pack.
    pub temuan: Vec<Temuan>,
    /// Direction of the move; none for who holds no post.
    pub arah: Option<Arah>,
    /// Kind of the move; none for who holds no post.
    pub kategori: Option<Kategori>,
    /// The day that the retirement limit is counted back from.
    pub pensiun: Option<NaiveDate>,
}
