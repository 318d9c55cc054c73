//! Signing offline, and a strict verifier.
//!
//! A PDF gets empty signature fields first ([`prepare`]); each signer then fills one by an incremental update
//! ([`sign`]): PAdES B-B, with a key from a PKCS#12 file that is never kept. The bytes of the file so far stay its
//! prefix, so several people sign one after another, and what was issued is found again by hashing that prefix.
//! [`periksa`] checks from scratch. Nothing here opens a connection: whether a certificate was revoked is not checked.

mod ber;
mod cap_waktu;
mod cms;
mod galat;
mod kotak;
mod kripto;
mod kunci;
mod pdf;
mod ruang;
mod sertifikat;
mod tanda;
mod verifikasi;
mod waktu;

pub use galat::Galat;
pub use kunci::Kunci;
pub use ruang::{Kolom, Ruang, list, prepare};
pub use sertifikat::{Akar, Sertifikasi, SertifikatAkar};
pub use tanda::{Permintaan, sign};
pub use verifikasi::{
    HasilPeriksa, Laporan, Pemeriksaan, Revisi, TandaTangan, changes_since, periksa,
};
