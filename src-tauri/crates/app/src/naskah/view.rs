//! What the window and the command line show of documents.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use sidang_domain::naskah::{KeadaanNomor, LingkupUrut};
use specta::Type;

use crate::tim::PeringatanView;

/// How far a document has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanNaskah {
    /// Being written; may still change.
    Konsep,
    /// Issued; never changes.
    Final,
    /// Signed, in ink or electronically.
    Ditandatangani,
    /// Sent or handed over.
    Dikirim,
}

/// To whom, when, how and by which hand a document went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PengirimanView {
    /// To whom.
    pub kepada: String,
    /// When.
    pub tanggal: NaiveDate,
    /// Courier, post, by hand.
    pub melalui: String,
    /// By which hand.
    pub oleh: String,
}

/// One issued document. Its bytes never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NaskahView {
    /// Identity.
    pub id: String,
    /// Code of its kind.
    pub jenis: String,
    /// Name of its kind.
    pub nama_jenis: String,
    /// Number; none for kinds that bear none.
    pub nomor: Option<String>,
    /// 1 when first issued and one more each time it was made again after a correction.
    pub versi: u32,
    /// Date.
    pub tanggal: NaiveDate,
    /// What tells it from others of its kind: the OPD a letter goes to, a post's code, a NIP.
    pub kunci: Option<String>,
    /// Subject.
    pub perihal: String,
    /// Who it goes to.
    pub tujuan: Option<String>,
    /// Security class, in words.
    pub sifat: String,
    /// Whether that class is secret.
    pub rahasia: bool,
    /// How far it has come.
    pub keadaan: KeadaanNaskah,
    /// How it went out the last time.
    pub kiriman: Option<PengirimanView>,
    /// The meeting it comes from.
    pub rapat: Option<String>,
    /// The meeting's name.
    pub judul_rapat: Option<String>,
    /// Who issued it.
    pub dibuat_oleh: String,
    /// SHA-256 of the PDF, hexadecimal.
    pub sha256: String,
    /// Size of the PDF in bytes.
    pub ukuran: u32,
    /// File name that an export proposes.
    pub nama_berkas: String,
}

impl NaskahView {
    /// How people call it: its number, or its kind where it bears none.
    pub fn sebutan(&self) -> &str {
        self.nomor.as_deref().unwrap_or(&self.nama_jenis)
    }
}

/// Something that happened to a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RiwayatNaskahView {
    /// What happened, in words.
    pub uraian: String,
    /// When it was noted.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// How documents are numbered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PenomoranView {
    /// Code of the unit that keeps the book.
    pub unit: String,
    /// Within what serials run.
    #[specta(type = LingkupUrutView)]
    pub lingkup: LingkupUrut,
    /// The kinds that have numbers of their own.
    pub pola: Vec<PolaJenisView>,
}

/// Within what serials run, as the window names it.
#[derive(Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(dead_code, reason = "only the bindings are made from it")]
pub enum LingkupUrutView {
    /// One row of serials for all kinds.
    Semua,
    /// One row for each kind.
    PerJenis,
}

/// The pattern of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PolaJenisView {
    /// Code of the kind.
    pub jenis: String,
    /// Its name.
    pub nama: String,
    /// Classification code.
    pub klasifikasi: String,
    /// Pattern.
    pub pola: String,
    /// The first number of this year.
    pub contoh: String,
}

/// How documents are to be numbered.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct PenomoranBaru {
    /// Code of the unit that keeps the book.
    pub unit: String,
    /// Within what serials run.
    #[specta(type = LingkupUrutView)]
    pub lingkup: LingkupUrut,
    /// Kinds with their patterns.
    pub pola: Vec<PolaJenisBaru>,
}

/// The pattern of one kind as typed.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct PolaJenisBaru {
    /// Code of the kind.
    pub jenis: String,
    /// Classification code.
    pub klasifikasi: String,
    /// Pattern.
    pub pola: String,
}

/// The next number of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UsulanNomorView {
    /// The next serial.
    pub urut: u32,
    /// The number with it.
    pub nomor: String,
    /// The number with `{urut}` left open, for letters that get consecutive serials.
    pub terbuka: String,
    /// Numbers set aside for this kind.
    pub dipesan: Vec<NomorView>,
}

/// A number without a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NomorView {
    /// The number.
    pub nomor: String,
    /// Its serial.
    pub urut: u32,
    /// Its year.
    pub tahun: i32,
    /// Code of the kind.
    pub jenis: String,
    /// Name of the kind.
    pub nama_jenis: String,
    /// What became of it.
    #[specta(type = KeadaanNomorView)]
    pub keadaan: KeadaanNomor,
    /// Why it was set aside or given up.
    pub alasan: Option<String>,
    /// When that was noted.
    pub tanggal: NaiveDate,
    /// By whom.
    pub oleh: String,
}

/// What became of a number, as the window names it.
#[derive(Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(dead_code, reason = "only the bindings are made from it")]
pub enum KeadaanNomorView {
    /// Set aside.
    Dipesan,
    /// Used.
    Dipakai,
    /// Given up.
    Dilepas,
    /// Passed over.
    Dilewati,
}

/// Documents asked for, with what must be said about them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TerbitanView {
    /// The documents.
    pub naskah: Vec<NaskahView>,
    /// How many of them were not issued before; the others say what they said already.
    pub baru: u32,
    /// As that the letters are later than the limit.
    pub peringatan: Vec<PeringatanView>,
}

impl TerbitanView {
    /// Documents that were not issued before, and nothing to say about them.
    pub(super) fn all_new(naskah: Vec<NaskahView>) -> Self {
        Self {
            baru: u32::try_from(naskah.len()).unwrap_or(u32::MAX),
            naskah,
            peringatan: Vec::new(),
        }
    }
}

/// What came of handing a meeting's letters out, one file per head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct EksporView {
    /// The letters' files, in order.
    pub salinan: Vec<SalinanView>,
    /// Files that go with them: the distribution list and the covering list.
    pub pengantar: Vec<String>,
    /// Whether a password guards each letter; it stands in the distribution list alone.
    pub bersandi: bool,
}

/// One copy that was handed out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SalinanView {
    /// Number of the copy.
    pub ke: u32,
    /// Who receives it.
    pub penerima: String,
    /// The OPD.
    pub unit: Option<String>,
    /// File name in the folder.
    pub berkas: String,
    /// SHA-256 of that file, hexadecimal.
    pub sha256: String,
    /// Whether it was handed out as it came back signed: without stamp and password, which would break the signature.
    pub bertanda_tangan: bool,
}
