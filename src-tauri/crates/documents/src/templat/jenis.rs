//! What a template is of: a kind of document, a list that goes with a meeting's letters, or terms that all share.

use std::fmt;

use sidang_domain::naskah::JenisNaskah;

/// What a template is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JenisTemplat {
    /// A kind of document that is issued.
    Naskah(JenisNaskah),
    /// The list of who receives which copy of a meeting's letters.
    DaftarDistribusi,
    /// The covering list for their double envelopes.
    DaftarSampul,
    /// The terms that all letters share.
    Istilah,
}

impl JenisTemplat {
    /// Every template, in the order in which they are listed.
    pub fn semua() -> impl Iterator<Item = Self> {
        let naskah = JenisNaskah::SEMUA.into_iter().map(Self::Naskah);
        naskah.chain([Self::DaftarDistribusi, Self::DaftarSampul, Self::Istilah])
    }

    /// The code: what `jenis` says in the template.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Naskah(jenis) => jenis.kode(),
            Self::DaftarDistribusi => "daftar_distribusi",
            Self::DaftarSampul => "daftar_sampul",
            Self::Istilah => "istilah",
        }
    }

    /// The name as people say it.
    pub const fn nama(self) -> &'static str {
        match self {
            Self::Naskah(jenis) => jenis.nama(),
            Self::DaftarDistribusi => "Daftar Distribusi",
            Self::DaftarSampul => "Daftar Sampul",
            Self::Istilah => "Istilah Bersama",
        }
    }

    /// The template of that code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::semua().find(|jenis| jenis.kode() == kode)
    }
}

impl From<JenisNaskah> for JenisTemplat {
    fn from(jenis: JenisNaskah) -> Self {
        Self::Naskah(jenis)
    }
}

impl fmt::Display for JenisTemplat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.nama())
    }
}
