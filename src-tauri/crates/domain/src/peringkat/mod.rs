//! The order of those who qualify: points by criteria that the pack weighs, and how firmly the first two stand
//! (KT Pasal 5 ayat (3) and ayat (7)). Whole numbers only decide; sex, religion, marital status and name are no input.

mod baris;
mod bobot;
mod garis;
mod ketahanan;
mod kotak;
mod nilai_tim;
mod penentu;
mod skor;
mod urutan;

pub use baris::Baris;
pub use bobot::{BobotError, BobotRinci, SERATUS_PERSEN, SusunanBobot};
pub use ketahanan::{BatasBobot, Ketahanan, Pergeseran, ketahanan};
pub use kotak::{Kotak, TanpaKotak};
pub use nilai_tim::NilaiTim;
pub use penentu::DataPenentu;
pub use skor::urutan as urutan_poin;
pub use skor::{NilaiKriteria, PENUH, Skor, poin};
pub use urutan::{Urut, urutkan};

#[cfg(test)]
mod tests;
