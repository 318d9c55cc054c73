//! The law and the vocabulary of the *Tim Penilai Kinerja*.
//!
//! Pure: no I/O, no clock, no SQL. Time comes in as an argument; what is unlawful cannot be constructed.
//! Modules carry the regulations' own nouns, the same in every crate.

pub mod aturan;
pub mod banding;
