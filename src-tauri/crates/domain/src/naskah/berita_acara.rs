//! The minutes (KT Pasal 10 ayat (8), BJ Pasal 9 ayat (8)).

use chrono::NaiveDate;

use super::nomor_terisi;
use crate::penolakan::Penolakan;
use crate::rapat::{Rapat, RapatTertutup};

/// The minutes of one meeting. Only a closed meeting has them, and their date is the meeting's own.
#[derive(Debug, Clone)]
pub struct BeritaAcara<'a> {
    nomor: String,
    rapat: RapatTertutup<'a>,
}

impl<'a> BeritaAcara<'a> {
    /// The minutes of `rapat` under a number.
    ///
    /// # Errors
    /// Where the number is blank.
    pub fn new(rapat: RapatTertutup<'a>, nomor: &str) -> Result<Self, Penolakan> {
        let dasar = &rapat.rapat().ketentuan().berita_acara;
        Ok(Self {
            nomor: nomor_terisi(nomor, "Berita Acara", dasar)?,
            rapat,
        })
    }

    /// Number of the minutes.
    pub fn nomor(&self) -> &str {
        &self.nomor
    }

    /// The closed meeting.
    pub const fn tertutup(&self) -> &RapatTertutup<'a> {
        &self.rapat
    }

    /// The meeting.
    pub const fn rapat(&self) -> &'a Rapat {
        self.rapat.rapat()
    }

    /// Date of the minutes: the day the meeting was closed, never another.
    pub fn tanggal(&self) -> NaiveDate {
        self.rapat.tanggal()
    }
}
