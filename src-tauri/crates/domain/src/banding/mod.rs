//! Candidates of one post side by side, with what differs between them marked (KT Pasal 5 ayat (3)).

mod isi;
#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use crate::kelayakan::Jawaban;
use crate::kepegawaian::Nip;
use crate::nominatif::{Calon, DaftarNominatif};

/// How many candidates are compared at a time.
pub const JUMLAH: RangeInclusive<usize> = 2..=4;

/// Why candidates are not compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BandingError {
    /// Too few or too many.
    #[error("perbandingan memuat {paling_sedikit} sampai {paling_banyak} calon; yang dipilih {0}.", paling_sedikit = JUMLAH.start(), paling_banyak = JUMLAH.end())]
    Jumlah(usize),
    /// One was named twice.
    #[error("calon dengan NIP {0} dipilih dua kali.")]
    Ganda(Nip),
    /// One is not on the list.
    #[error("calon dengan NIP {0} tidak ada dalam daftar nominatif ini.")]
    BukanCalon(Nip),
}

/// Candidates side by side.
#[derive(Debug, Clone)]
pub struct Banding<'a> {
    /// The candidates, in the order asked for.
    pub calon: Vec<&'a Calon>,
    /// What is compared.
    pub bagian: Vec<Bagian>,
}

/// One part of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bagian {
    /// Its heading.
    pub judul: &'static str,
    /// Its rows.
    pub baris: Vec<BarisBanding>,
}

/// One thing compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarisBanding {
    /// What it is.
    pub nama: String,
    /// What each candidate has, in their order.
    pub isi: Vec<Isi>,
}

/// What one candidate has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isi {
    /// In words.
    pub teks: String,
    /// The answer, in a row that is a check.
    pub hasil: Option<Jawaban>,
}

impl BarisBanding {
    /// Whether the candidates differ. Of a check the answers count, since every piece of evidence has its own date.
    pub fn beda(&self) -> bool {
        self.isi
            .windows(2)
            .any(|pair| match (pair[0].hasil, pair[1].hasil) {
                (Some(a), Some(b)) => a != b,
                _ => pair[0].teks != pair[1].teks,
            })
    }
}

impl<'a> Banding<'a> {
    /// Compares candidates of a list.
    ///
    /// # Errors
    /// Where there are too few or too many, one is named twice, or one is not on the list.
    pub fn new(daftar: &'a DaftarNominatif, nip: &[Nip]) -> Result<Self, BandingError> {
        if !JUMLAH.contains(&nip.len()) {
            return Err(BandingError::Jumlah(nip.len()));
        }
        if let Some((_, twice)) = nip
            .iter()
            .enumerate()
            .find(|(i, one)| nip[..*i].contains(one))
        {
            return Err(BandingError::Ganda(*twice));
        }
        let calon = nip
            .iter()
            .map(|nip| daftar.find(nip).ok_or(BandingError::BukanCalon(*nip)))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            bagian: isi::bagian(&calon),
            calon,
        })
    }
}
