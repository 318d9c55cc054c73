//! A form as filled in: answers read, facts taken from the register.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::register::{JabatanNaskah, NaskahRujukan, OrangNaskah, RapatNaskah, UnitNaskah};
use crate::kepegawaian::Nip;

/// What stands before a signer's post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Selaku {
    /// `a.n.` whose authority is used (UU 30/2014 Pasal 14 ayat (4)).
    AtasNama(String),
    /// `Plt.`: the post has no holder.
    Plt,
    /// `Plh.`: its holder is away.
    Plh,
}

/// Who signs, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PenandaNaskah {
    /// What stands before the post.
    pub selaku: Vec<Selaku>,
    /// The post; blank for who signs for themselves.
    pub jabatan: String,
    /// Name.
    pub nama: String,
    /// Rank; none for a head of region (Permendagri 1/2023 Pasal 44).
    pub pangkat: Option<String>,
    /// NIP; none for a head of region.
    pub nip: Option<Nip>,
}

/// One answer, or one fact that follows from answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "what each is, its type says")]
pub enum Isi {
    Teks(String),
    Angka(u32),
    Tanggal(NaiveDate),
    Jam(NaiveTime),
    Ya(bool),
    Nip(Nip),
    /// One of a few: the code and how people read it.
    Pilihan {
        kode: String,
        label: String,
    },
    /// Several of a few, as people read them.
    Centang(Vec<(String, String)>),
    Orang(Box<OrangNaskah>),
    Jabatan(Box<JabatanNaskah>),
    Unit(Box<UnitNaskah>),
    Rapat(Box<RapatNaskah>),
    Naskah(Box<NaskahRujukan>),
    Penanda(PenandaNaskah),
    Kelompok(Terisi),
    Daftar(Vec<Terisi>),
}

impl From<&str> for Isi {
    fn from(text: &str) -> Self {
        Self::Teks(text.to_owned())
    }
}

impl From<String> for Isi {
    fn from(text: String) -> Self {
        Self::Teks(text)
    }
}

impl From<NaiveDate> for Isi {
    fn from(tanggal: NaiveDate) -> Self {
        Self::Tanggal(tanggal)
    }
}

/// Answers and facts by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Terisi(BTreeMap<String, Isi>);

impl Terisi {
    /// Everything, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Isi)> {
        self.0.iter().map(|(nama, isi)| (nama.as_str(), isi))
    }

    /// The answer or fact of a name.
    pub fn get(&self, nama: &str) -> Option<&Isi> {
        self.0.get(nama)
    }

    /// Puts a fact under a name.
    pub(super) fn put(&mut self, nama: &str, isi: impl Into<Isi>) {
        self.0.insert(nama.to_owned(), isi.into());
    }

    /// The same with a fact more, while a line is being made.
    pub(super) fn with(mut self, nama: &str, isi: impl Into<Isi>) -> Self {
        self.put(nama, isi);
        self
    }

    /// Puts a fact where there is one.
    pub(super) fn put_some(&mut self, nama: &str, isi: Option<impl Into<Isi>>) {
        if let Some(isi) = isi {
            self.put(nama, isi);
        }
    }

    pub(super) fn teks(&self, nama: &str) -> Option<&str> {
        match self.get(nama)? {
            Isi::Teks(teks) => Some(teks),
            _ => None,
        }
    }

    pub(super) fn tanggal(&self, nama: &str) -> Option<NaiveDate> {
        match self.get(nama)? {
            Isi::Tanggal(tanggal) => Some(*tanggal),
            _ => None,
        }
    }

    /// Whether a statement was made.
    pub(super) fn ya(&self, nama: &str) -> bool {
        matches!(self.get(nama), Some(Isi::Ya(true)))
    }

    /// The code of the answer chosen; blank where none was.
    pub(super) fn kode(&self, nama: &str) -> &str {
        match self.get(nama) {
            Some(Isi::Pilihan { kode, .. }) => kode,
            _ => "",
        }
    }

    /// The codes of the answers ticked.
    pub(super) fn centang(&self, nama: &str) -> Vec<&str> {
        match self.get(nama) {
            Some(Isi::Centang(list)) => list.iter().map(|(kode, _)| kode.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn orang(&self, nama: &str) -> Option<&OrangNaskah> {
        match self.get(nama)? {
            Isi::Orang(orang) => Some(orang),
            _ => None,
        }
    }

    pub(super) fn jabatan(&self, nama: &str) -> Option<&JabatanNaskah> {
        match self.get(nama)? {
            Isi::Jabatan(jabatan) => Some(jabatan),
            _ => None,
        }
    }

    pub(super) fn unit(&self, nama: &str) -> Option<&UnitNaskah> {
        match self.get(nama)? {
            Isi::Unit(unit) => Some(unit),
            _ => None,
        }
    }

    pub(super) fn rapat(&self, nama: &str) -> Option<&RapatNaskah> {
        match self.get(nama)? {
            Isi::Rapat(rapat) => Some(rapat),
            _ => None,
        }
    }

    pub(super) fn naskah(&self, nama: &str) -> Option<&NaskahRujukan> {
        match self.get(nama)? {
            Isi::Naskah(naskah) => Some(naskah),
            _ => None,
        }
    }

    /// The lines of a list; none where it is empty.
    pub fn daftar(&self, nama: &str) -> &[Self] {
        match self.get(nama) {
            Some(Isi::Daftar(baris)) => baris,
            _ => &[],
        }
    }
}
