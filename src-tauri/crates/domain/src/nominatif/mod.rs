//! The nominative list of a post: who was looked at, what was found, in what order (KT Pasal 10 ayat (2)).

mod calon;
mod daftar;
mod penyusun;

pub use calon::{Calon, JabatanSekarang, ProfilCalon, SkpTahun};
pub use daftar::{DaftarNominatif, SidikBerubah};

#[cfg(test)]
mod tests;
