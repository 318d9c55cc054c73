//! The sentences of a document whose layout stands in code, with the values of its record.

use super::isi::{Kata, Lingkup, polos};
use super::nilai::Catatan;
use super::susun::gaya;
use super::{Istilah, Templat};
use crate::Error;
use crate::bagian::gaya::kepala_tabel;
use crate::typeset::table::Row;
use crate::typeset::text::{Style, Text};

/// A template, and the record that its sentences are about.
pub struct Kalimat<'t> {
    templat: &'t Templat,
    catatan: Catatan,
}

impl<'t> Kalimat<'t> {
    pub const fn new(templat: &'t Templat, catatan: Catatan) -> Self {
        Self { templat, catatan }
    }

    /// The terms that letters share.
    pub fn istilah(&self) -> &Istilah {
        self.templat.istilah()
    }

    /// The sentence of that name, without its boldness.
    ///
    /// # Errors
    /// [`Error::TanpaKalimat`], and what putting in the values meets; none of them for a template without mistakes
    /// and a record of its kind.
    pub fn teks(&self, nama: &str) -> Result<String, Error> {
        self.tentang(nama, &Catatan::new())
    }

    /// The same for a sentence with fields of its own.
    pub fn tentang(&self, nama: &str, sendiri: &Catatan) -> Result<String, Error> {
        Ok(self.beberapa_tentang(nama, sendiri)?.concat())
    }

    /// The parts of a sentence that has several: lines of a title, heads of columns.
    pub fn beberapa(&self, nama: &str) -> Result<Vec<String>, Error> {
        self.beberapa_tentang(nama, &Catatan::new())
    }

    /// The same for a sentence with fields of its own.
    pub fn beberapa_tentang(&self, nama: &str, sendiri: &Catatan) -> Result<Vec<String>, Error> {
        let bagian = self.tulis(nama, sendiri)?;
        Ok(bagian.iter().map(|kata| polos(kata)).collect())
    }

    /// The sentence with what is bold in it.
    pub fn kaya(&self, style: Style, nama: &str, sendiri: &Catatan) -> Result<Text, Error> {
        let kata = self.tulis(nama, sendiri)?.into_iter().flatten();
        Ok(gaya(style, kata.collect()))
    }

    /// A table's head.
    pub fn kepala_tabel(&self, nama: &str) -> Result<Row, Error> {
        let judul = self.beberapa(nama)?;
        let judul: Vec<_> = judul.iter().map(String::as_str).collect();
        Ok(kepala_tabel(&judul))
    }

    fn tulis(&self, nama: &str, sendiri: &Catatan) -> Result<Vec<Vec<Kata>>, Error> {
        let teks = self.templat.kalimat.get(nama);
        let teks = teks.ok_or_else(|| Error::TanpaKalimat {
            nama: nama.to_owned(),
        })?;
        let luar = Lingkup::new(&self.catatan);
        let lingkup = luar.butir(sendiri, 1);
        teks.iter().map(|teks| lingkup.kalimat(teks)).collect()
    }
}
