//! The map of posts: units, posts, levels.

mod acuan;
mod beda;
mod eselon;
mod jabatan;
mod jenis_jabatan;

pub use acuan::{IdPosisi, IdSatker, PetaAcuan};
pub use eselon::Eselon;
pub use jabatan::{Jabatan, KodeJabatan, UnitKerja};
pub use jenis_jabatan::{JenisJabatan, Jenjang, Lini};
