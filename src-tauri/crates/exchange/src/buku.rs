//! What a workbook says once it is read: typed rows with their row numbers, and the problems found.

use std::fmt;

use serde::{Deserialize, Serialize};
use sidang_domain::kepegawaian::{
    Asesmen, HukumanDisiplin, Integritas, Kesehatan, Nip, Pegawai, RiwayatJabatan, Skp,
};
use sidang_domain::peta_jabatan::{Jabatan, UnitKerja};
use sidang_domain::tim::{Peran, UnsurTim};

use crate::masalah::Masalah;

/// One workbook read.
#[derive(Debug, Clone, PartialEq)]
pub struct Buku {
    /// Name of the file, without its folder.
    pub berkas: String,
    /// The sheets that were recognised, in the order of the workbook.
    pub lembar: Vec<Lembar>,
    /// Problems of sheets that were not recognised or are empty.
    pub masalah: Vec<Masalah>,
}

impl Buku {
    /// Every problem: those of the workbook, then those of each sheet.
    pub fn semua_masalah(&self) -> impl Iterator<Item = &Masalah> {
        self.masalah
            .iter()
            .chain(self.lembar.iter().flat_map(|lembar| &lembar.masalah))
    }
}

/// One sheet read. `baris = isi + ditolak + kembar`.
#[derive(Debug, Clone, PartialEq)]
pub struct Lembar {
    /// Name of the sheet; of a csv file, its name without the extension.
    pub nama: String,
    /// Text of the header that identifies a row (NIP, KODE, UNIT KERJA) as the file writes it.
    pub kolom_kunci: String,
    /// Number of rows with data.
    pub baris: usize,
    /// Rows refused because of a `Galat`.
    pub ditolak: usize,
    /// Rows left out because an earlier row of the sheet says exactly the same.
    pub kembar: usize,
    /// The good rows.
    pub isi: Isi,
    /// Problems in the order of the rows.
    pub masalah: Vec<Masalah>,
}

/// A good row.
#[derive(Debug, Clone, PartialEq)]
pub struct Baris<T> {
    /// Row number as the spreadsheet shows it.
    pub nomor: u32,
    /// What the row says.
    pub nilai: T,
}

/// A member of the committee as the workbook states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnggotaTim {
    /// The member's number.
    pub nip: Nip,
    /// Name as written in the committee's decree.
    pub nama: String,
    /// Post that the member holds.
    pub jabatan: Option<String>,
    /// Part in the committee.
    pub peran: Peran,
    /// Whether the part is said to be a member's besides: `Sekretaris merangkap Anggota`.
    pub merangkap_anggota: bool,
    /// The element the member stands for, where the sheet says.
    pub unsur: Option<UnsurTim>,
    /// Whether counted for the quorum, where the sheet says.
    pub dihitung_kuorum: Option<bool>,
}

/// The good rows of a sheet, by its kind.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "named after the kinds of sheets")]
pub enum Isi {
    Pegawai(Vec<Baris<Pegawai>>),
    RiwayatJabatan(Vec<Baris<(Nip, RiwayatJabatan)>>),
    Skp(Vec<Baris<(Nip, Skp)>>),
    HukumanDisiplin(Vec<Baris<(Nip, HukumanDisiplin)>>),
    Kompetensi(Vec<Baris<(Nip, Asesmen)>>),
    Kesehatan(Vec<Baris<(Nip, Kesehatan)>>),
    Integritas(Vec<Baris<(Nip, Integritas)>>),
    Unit(Vec<Baris<UnitKerja>>),
    Jabatan(Vec<Baris<Jabatan>>),
    Tim(Vec<Baris<AnggotaTim>>),
}

impl Isi {
    /// The kind of the sheet.
    pub const fn jenis(&self) -> JenisLembar {
        match self {
            Self::Pegawai(_) => JenisLembar::Pegawai,
            Self::RiwayatJabatan(_) => JenisLembar::RiwayatJabatan,
            Self::Skp(_) => JenisLembar::Skp,
            Self::HukumanDisiplin(_) => JenisLembar::HukumanDisiplin,
            Self::Kompetensi(_) => JenisLembar::Kompetensi,
            Self::Kesehatan(_) => JenisLembar::Kesehatan,
            Self::Integritas(_) => JenisLembar::Integritas,
            Self::Unit(_) => JenisLembar::Unit,
            Self::Jabatan(_) => JenisLembar::Jabatan,
            Self::Tim(_) => JenisLembar::Tim,
        }
    }

    /// How many good rows there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Pegawai(rows) => rows.len(),
            Self::RiwayatJabatan(rows) => rows.len(),
            Self::Skp(rows) => rows.len(),
            Self::HukumanDisiplin(rows) => rows.len(),
            Self::Kompetensi(rows) => rows.len(),
            Self::Kesehatan(rows) => rows.len(),
            Self::Integritas(rows) => rows.len(),
            Self::Unit(rows) => rows.len(),
            Self::Jabatan(rows) => rows.len(),
            Self::Tim(rows) => rows.len(),
        }
    }

    /// Whether no row was good.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Kind of a sheet, recognised by its headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "self-evident")]
pub enum JenisLembar {
    Pegawai,
    RiwayatJabatan,
    Skp,
    HukumanDisiplin,
    Kompetensi,
    Kesehatan,
    Integritas,
    Unit,
    Jabatan,
    Tim,
}

impl JenisLembar {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Pegawai,
        Self::RiwayatJabatan,
        Self::Skp,
        Self::HukumanDisiplin,
        Self::Kompetensi,
        Self::Kesehatan,
        Self::Integritas,
        Self::Unit,
        Self::Jabatan,
        Self::Tim,
    ];

    /// The stable name, as `riwayat_jabatan`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pegawai => "pegawai",
            Self::RiwayatJabatan => "riwayat_jabatan",
            Self::Skp => "skp",
            Self::HukumanDisiplin => "hukuman_disiplin",
            Self::Kompetensi => "kompetensi",
            Self::Kesehatan => "kesehatan",
            Self::Integritas => "integritas",
            Self::Unit => "unit",
            Self::Jabatan => "jabatan",
            Self::Tim => "tim",
        }
    }
}

impl fmt::Display for JenisLembar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pegawai => "Pegawai",
            Self::RiwayatJabatan => "Riwayat Jabatan",
            Self::Skp => "SKP",
            Self::HukumanDisiplin => "Hukuman Disiplin",
            Self::Kompetensi => "Kompetensi",
            Self::Kesehatan => "Kesehatan",
            Self::Integritas => "Integritas",
            Self::Unit => "Unit",
            Self::Jabatan => "Jabatan",
            Self::Tim => "Tim",
        })
    }
}
