//! What a closed meeting hands out: the minutes and the letters, as records.

mod berita_acara;
mod surat_rekomendasi;

pub use berita_acara::BeritaAcara;
pub use surat_rekomendasi::{ButirSurat, SuratRekomendasi};

#[cfg(test)]
mod tests;
