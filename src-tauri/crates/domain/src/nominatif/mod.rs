//! The nominative list of a post: who was looked at, what was found, in what order (KT Pasal 10 ayat (2)).

mod beda;
mod calon;
mod daftar;
mod penyusun;
pub mod saringan;

pub use beda::{Asal, Aspek, PerubahanCalon, Silang, beda, telusuri};
pub use calon::{Calon, JabatanSekarang, ProfilCalon, SkpTahun};
pub use daftar::{DaftarNominatif, SidikBerubah, Versi};

#[cfg(test)]
mod beku;
#[cfg(test)]
mod tests;
