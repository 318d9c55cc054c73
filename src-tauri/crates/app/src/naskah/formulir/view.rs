//! What the window and the command line show of forms.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use sidang_domain::naskah::AsalNomor;
use sidang_domain::naskah::formulir::{Cacat, Formulir, Isian, Macam};
use sidang_store::naskah::Konsep;
use specta::Type;

/// A kind of document with the questions of its form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FormulirView {
    /// Code of the kind.
    pub jenis: String,
    /// Name of the kind.
    pub nama: String,
    /// What one wants to do who needs it.
    pub keperluan: String,
    /// Whether it is issued under a number of its own.
    pub bernomor: bool,
    /// The questions, in order.
    pub isian: Vec<IsianView>,
}

/// What a question takes for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "as in the domain's Macam")]
pub enum MacamIsian {
    Teks,
    Uraian,
    Tanggal,
    Jam,
    Ya,
    Pilihan,
    Centang,
    Pegawai,
    PegawaiLuar,
    Jabatan,
    Unit,
    Rapat,
    Naskah,
    Daftar,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct IsianView {
    /// Name in the answers.
    pub nama: String,
    /// Name for people.
    pub label: String,
    /// What it takes.
    pub macam: MacamIsian,
    /// Whether it must be answered.
    pub wajib: bool,
    /// What helps to answer it.
    pub bantuan: String,
    /// The answer of a fresh form.
    pub bawaan: Option<String>,
    /// The question whose answer calls for this one.
    pub bila: Option<BilaView>,
    /// The answers it allows.
    pub pilihan: Vec<PilihanView>,
    /// Code of the kind of document it takes.
    pub naskah: Option<String>,
    /// The questions of each line of a list.
    pub kolom: Vec<IsianView>,
}

/// When a question is put.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BilaView {
    /// The other question.
    pub isian: String,
    /// Its answers that call for this one.
    pub kode: Vec<String>,
}

/// One of the answers that a question allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PilihanView {
    /// As answers write it.
    pub kode: String,
    /// As people read it.
    pub label: String,
}

/// What keeps a document from being issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CacatIsianView {
    /// Where: names of questions and numbers of lines.
    pub isian: String,
    /// Stable code.
    pub kode: String,
    /// What is wrong.
    pub pesan: String,
    /// The rule that forbids it; blank for what is only missing.
    pub dasar: String,
    /// What mends it.
    pub saran: String,
}

/// A form as it would be printed now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PratinjauFormulirView {
    /// What it is about.
    pub perihal: String,
    /// Whom it goes to.
    pub tujuan: String,
    /// What must be mended first.
    pub cacat: Vec<CacatIsianView>,
    /// What is allowed but worth knowing.
    pub peringatan: Vec<String>,
    /// Its pages.
    #[serde(skip)]
    pub pdf: Vec<u8>,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KonsepView {
    /// Identity.
    pub id: String,
    /// Code of its kind.
    pub jenis: String,
    /// Name of its kind.
    pub nama_jenis: String,
    /// The answers, JSON.
    pub isian: String,
    /// When it was last changed.
    pub diubah: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

impl From<&Formulir> for FormulirView {
    fn from(f: &Formulir) -> Self {
        Self {
            jenis: f.jenis.kode().to_owned(),
            nama: f.jenis.nama().to_owned(),
            keperluan: f.keperluan.to_owned(),
            bernomor: f.jenis.asal_nomor() == AsalNomor::Sendiri,
            isian: f.isian.iter().map(IsianView::from).collect(),
        }
    }
}

impl From<&Isian> for IsianView {
    fn from(i: &Isian) -> Self {
        let none = Vec::new();
        let (pilihan, kolom) = match &i.macam {
            Macam::Pilihan(list) | Macam::Centang(list) => (list, &Vec::new()),
            Macam::Daftar(kolom) => (&none, kolom),
            _ => (&none, &Vec::new()),
        };
        Self {
            nama: i.nama.to_owned(),
            label: i.label.to_owned(),
            macam: macam(&i.macam),
            wajib: i.wajib,
            bantuan: i.bantuan.to_owned(),
            bawaan: i.bawaan.map(str::to_owned),
            bila: i.bila.map(|bila| BilaView {
                isian: bila.isian.to_owned(),
                kode: bila.kode.iter().map(|k| (*k).to_owned()).collect(),
            }),
            pilihan: (pilihan.iter())
                .map(|p| PilihanView {
                    kode: p.kode.to_owned(),
                    label: p.label.to_owned(),
                })
                .collect(),
            naskah: match &i.macam {
                Macam::Naskah(jenis) => Some(jenis.kode().to_owned()),
                _ => None,
            },
            kolom: kolom.iter().map(Self::from).collect(),
        }
    }
}

const fn macam(macam: &Macam) -> MacamIsian {
    match macam {
        Macam::Teks => MacamIsian::Teks,
        Macam::Uraian => MacamIsian::Uraian,
        Macam::Tanggal => MacamIsian::Tanggal,
        Macam::Jam => MacamIsian::Jam,
        Macam::Ya => MacamIsian::Ya,
        Macam::Pilihan(_) => MacamIsian::Pilihan,
        Macam::Centang(_) => MacamIsian::Centang,
        Macam::Pegawai => MacamIsian::Pegawai,
        Macam::PegawaiLuar => MacamIsian::PegawaiLuar,
        Macam::Jabatan => MacamIsian::Jabatan,
        Macam::Unit => MacamIsian::Unit,
        Macam::Rapat => MacamIsian::Rapat,
        Macam::Naskah(_) => MacamIsian::Naskah,
        Macam::Daftar(_) => MacamIsian::Daftar,
    }
}

impl From<&Cacat> for CacatIsianView {
    fn from(c: &Cacat) -> Self {
        Self {
            isian: c.isian.clone(),
            kode: c.penolakan.kode.to_owned(),
            pesan: c.penolakan.pesan.clone(),
            dasar: c.penolakan.dasar.clone(),
            saran: c.penolakan.saran.clone(),
        }
    }
}

impl From<Konsep> for KonsepView {
    fn from(k: Konsep) -> Self {
        Self {
            id: k.id.to_string(),
            jenis: k.jenis.kode().to_owned(),
            nama_jenis: k.jenis.nama().to_owned(),
            isian: k.isian.to_string(),
            diubah: k.diubah,
            oleh: k.oleh,
        }
    }
}
