//! Refusals of signing, as they reach the person.

use sidang_signing::Galat as G;

use crate::{Galat, JenisGalat};

impl From<G> for Galat {
    fn from(galat: G) -> Self {
        let jenis = match &galat {
            // The file and the key can be read; what is asked is not allowed.
            G::SudahDitandatangani(_)
            | G::Berubah(_)
            | G::BelumBerlaku { .. }
            | G::Kedaluwarsa { .. }
            | G::KegunaanTidakSesuai(_) => JenisGalat::Aturan,
            _ => JenisGalat::Masukan,
        };
        Self {
            jenis,
            kode: galat.kode().to_owned(),
            pesan: galat.to_string(),
            dasar: None,
            saran: Some(galat.saran().to_owned()),
        }
    }
}
