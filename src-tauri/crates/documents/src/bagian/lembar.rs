//! A secret document of a meeting, written and ready to be printed.

use chrono::NaiveDateTime;

use super::rahasia;
use crate::typeset::flow::Flow;
use crate::typeset::sheet::{Identity, Sheet};
use crate::{Cetak, Error};

/// What is printed, and what runs along with it.
pub struct Lembar {
    /// The text.
    pub flow: Flow,
    /// Title in the file's metadata.
    pub judul: String,
    /// The institution that issues it.
    pub instansi: String,
    /// The record's own moment.
    pub pada: NaiveDateTime,
    /// The kind's code.
    pub jenis: &'static str,
    /// Its number; blank for kinds that bear none.
    pub nomor: String,
    /// What stands at the top right of the first page: the number of the copy.
    pub kanan: Option<String>,
    /// What stands at the foot of every page.
    pub kaki: String,
}

impl Lembar {
    /// Prints it.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub fn print(self) -> Result<Cetak, Error> {
        Sheet {
            title: self.judul,
            author: self.instansi,
            dated: self.pada,
            identity: Identity {
                kind: self.jenis.to_owned(),
                nomor: self.nomor,
            },
            first_page: rahasia::kepala_halaman(&self.flow.layout(), self.kanan)?,
            footer: &|layout, halaman, jumlah| {
                rahasia::kaki_halaman(layout, &self.kaki, halaman, jumlah)
            },
            flow: self.flow,
        }
        .print()
    }
}
