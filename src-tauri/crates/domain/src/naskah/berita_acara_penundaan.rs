//! The minutes of a meeting that was put off without being opened.

use chrono::NaiveDate;

use super::nomor_terisi;
use crate::penolakan::Penolakan;
use crate::rapat::{Rapat, RapatTertunda};

/// The minutes of one postponement. Only a meeting that was put off has them.
#[derive(Debug, Clone)]
pub struct BeritaAcaraPenundaan<'a> {
    nomor: String,
    rapat: RapatTertunda<'a>,
}

impl<'a> BeritaAcaraPenundaan<'a> {
    /// The minutes of the postponement of `rapat` under a number.
    ///
    /// # Errors
    /// Where the number is blank.
    pub fn new(rapat: RapatTertunda<'a>, nomor: &str) -> Result<Self, Penolakan> {
        let dasar = &rapat.rapat().ketentuan().kuorum.dasar;
        Ok(Self {
            nomor: nomor_terisi(nomor, "Berita Acara Penundaan", dasar)?,
            rapat,
        })
    }

    /// Number of the minutes.
    pub fn nomor(&self) -> &str {
        &self.nomor
    }

    /// The postponed meeting.
    pub const fn tertunda(&self) -> &RapatTertunda<'a> {
        &self.rapat
    }

    /// The meeting.
    pub const fn rapat(&self) -> &'a Rapat {
        self.rapat.rapat()
    }

    /// Date of the minutes: the day for which the meeting was called.
    pub fn tanggal(&self) -> NaiveDate {
        self.rapat().hari()
    }
}
