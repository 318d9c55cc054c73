//! The story through the use cases: from workbooks to letters, with everything that is refused on the way.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod agenda;
mod aturan;
mod formulir;
mod impor;
mod lambang;
mod naskah;
mod nominatif;
mod peringkat;
mod proyektor;
mod rancangan;
mod rapat;
mod tanda_tangan;
mod templat;
mod tim;
mod ulang;
