//! What a meeting hands out, as records: the invitation, the minutes or those of its postponement, the letters.

mod berita_acara;
mod berita_acara_penundaan;
pub mod formulir;
mod jenis;
mod kepala_daerah;
mod nomor;
mod ruang;
mod surat_rekomendasi;
mod tata;
mod undangan;

use crate::penolakan::Penolakan;

pub use berita_acara::BeritaAcara;
pub use berita_acara_penundaan::BeritaAcaraPenundaan;
pub use jenis::{AsalNomor, JenisNaskah, SifatNaskah};
pub use kepala_daerah::kepala_daerah;
pub use nomor::{
    BukuUrut, GalatPola, IsiPola, KeadaanNomor, LingkupUrut, Penomoran, PolaJenis, PolaNomor,
};
pub use ruang::RuangTandaTangan;
pub use surat_rekomendasi::{ButirSurat, SuratRekomendasi};
pub use tata::{HurufNaskah, Kertas, Margin, TataKop, TataNaskah};
pub use undangan::Undangan;

/// The number of a document, without spaces at its ends.
fn nomor_terisi(nomor: &str, apa: &str, dasar: &str) -> Result<String, Penolakan> {
    match nomor.trim() {
        "" => Err(Penolakan::new(
            "nomor_kosong",
            format!("Nomor {apa} belum diisi."),
            dasar,
            "Ambil nomor dari buku agenda, lalu isi di sini.",
        )),
        nomor => Ok(nomor.to_owned()),
    }
}

#[cfg(test)]
mod tests;
