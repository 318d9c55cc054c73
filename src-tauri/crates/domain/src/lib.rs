//! The law and the vocabulary of the *Tim Penilai Kinerja*.
//!
//! Pure: no I/O, no clock, no SQL. Time comes in as an argument; what is unlawful cannot be constructed.
//! Modules carry the regulations' own nouns, the same in every crate.

pub mod aturan;
pub mod banding;
pub mod beda;
pub mod kelayakan;
pub mod kepegawaian;
pub mod naskah;
pub mod nominatif;
pub mod penolakan;
pub mod peringkat;
pub mod peta_jabatan;
pub mod rancangan;
pub mod rapat;
pub mod sidik;
pub mod tim;
pub mod waktu;
