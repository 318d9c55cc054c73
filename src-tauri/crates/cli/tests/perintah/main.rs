//! The built program, as scripts and people call it: arguments in, exit code and JSON out.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod alat;
mod cerita;
mod galat;
mod naskah;
mod paket;
mod peringkat;
mod profil;
mod rancangan;
mod rapat;
mod tanda_tangan;
mod templat;
mod tim;
mod ulang;
