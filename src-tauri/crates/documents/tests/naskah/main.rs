//! The printed documents, read back with independent tools.

mod alat;
mod berita_acara;
mod contoh;
mod surat_rekomendasi;
