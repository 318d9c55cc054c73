//! Placements together: a draft plan of several placements, what they do to each other and to the map of posts
//! (MUT-03; KT Pasal 11 ayat (3)).
//!
//! A plan decides nothing. It shows, before the meeting, what would follow if all of it were carried out at once.

mod akibat;
mod atasan;
mod banding;
mod benturan;
#[cfg(test)]
mod contoh;
mod isi;
mod keadaan;
mod orang;
mod rantai;
mod register;
mod telaah;
mod tempat;

pub use akibat::{Akibat, JenisAkibat};
pub use banding::{BandingRancangan, BedaOrang, banding};
pub use benturan::{Benturan, Berat, JenisBenturan};
pub use isi::{AlasanDiskresi, Penempatan, Rancangan, RancanganError, RancanganId};
pub use rantai::{AkhirRantai, MataRantai, Rantai};
pub use register::{Indeks, Register};
pub use telaah::{Telaah, TelaahPenempatan, telaah};

#[cfg(test)]
mod tests;
