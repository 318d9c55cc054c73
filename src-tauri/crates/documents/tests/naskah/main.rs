//! The printed documents, read back with independent tools.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod alat;
mod berita_acara;
mod berita_acara_lengkap;
mod berita_acara_penundaan;
mod contoh;
mod profil_calon;
mod salinan;
mod sandi;
mod surat_rekomendasi;
mod tanda_tangan_banyak;
mod templat;
mod undangan;
