//! How a command ends: exit codes, and errors on standard error.

use std::io;
use std::process::ExitCode;

use serde::Serialize;
use sidang_app::{Galat, JenisGalat};

/// The exit codes. They are a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kode {
    /// Done.
    Selesai = 0,
    /// Wrong usage.
    SalahPakai = 2,
    /// Refused by a rule.
    DitolakAturan = 3,
    /// Bad input.
    MasukanSalah = 4,
    /// The store cannot be opened: missing, wrong passphrase, damaged, newer.
    BasisData = 5,
}

impl From<Kode> for ExitCode {
    fn from(kode: Kode) -> Self {
        Self::from(kode as u8)
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub enum Gagal {
    /// Something is wrong, and the person is told.
    Galat {
        /// How to exit.
        kode: Kode,
        /// What to say.
        galat: Box<Galat>,
    },
    /// The reader of standard output has left.
    TidakTercetak,
}

impl From<Galat> for Gagal {
    fn from(galat: Galat) -> Self {
        let kode = match galat.jenis {
            JenisGalat::Aturan => Kode::DitolakAturan,
            JenisGalat::Masukan => Kode::MasukanSalah,
            JenisGalat::BasisData => Kode::BasisData,
        };
        Self::Galat {
            kode,
            galat: Box::new(galat),
        }
    }
}

impl From<io::Error> for Gagal {
    fn from(_: io::Error) -> Self {
        Self::TidakTercetak
    }
}

impl From<serde_json::Error> for Gagal {
    fn from(_: serde_json::Error) -> Self {
        Self::TidakTercetak
    }
}

/// Something is missing from the command line or its surroundings.
pub fn salah_pakai(kode: &str, pesan: &str, saran: &str) -> Gagal {
    Gagal::Galat {
        kode: Kode::SalahPakai,
        galat: Box::new(galat_masukan(kode, pesan.into(), saran)),
    }
}

/// The input is wrong.
pub fn galat_masukan(kode: &str, pesan: String, saran: &str) -> Galat {
    Galat {
        jenis: JenisGalat::Masukan,
        kode: kode.into(),
        pesan,
        dasar: None,
        saran: Some(saran.into()),
    }
}

#[derive(Serialize)]
struct Dokumen<'a> {
    kode: &'a str,
    pesan: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    dasar: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    saran: Option<&'a str>,
}

/// An error on standard error: one JSON object, or sentences.
pub fn print(galat: &Galat, json: bool) {
    if json {
        let dokumen = Dokumen {
            kode: &galat.kode,
            pesan: &galat.pesan,
            dasar: galat.dasar.as_deref(),
            saran: galat.saran.as_deref(),
        };
        eprintln!(
            "{}",
            serde_json::to_string(&dokumen).expect("strings are always JSON")
        );
        return;
    }
    eprintln!("{}", galat.pesan);
    if let Some(dasar) = &galat.dasar {
        eprintln!("  Dasar: {dasar}");
    }
    if let Some(saran) = &galat.saran {
        eprintln!("  Saran: {saran}");
    }
}
