//! The use cases: load, decide (domain), keep (store), record (audit).
//!
//! The only crate that knows all the others, the only one that writes the audit trail. The window and the command
//! line call it and hold no rule. Start reading at [`Sidang`]: an open store; every feature adds its use cases to it.

mod acak;
pub mod aturan;
pub mod basis_data;
pub mod beranda;
pub mod galat;
pub mod impor;
pub mod jejak;
pub mod kepegawaian;
mod konteks;
pub mod naskah;
pub mod nominatif;
pub mod peta_jabatan;
pub mod proyektor;
pub mod rancangan;
pub mod rapat;
pub mod tanda_tangan;
pub mod templat;
pub mod tim;

pub use basis_data::Sidang;
pub use galat::{Galat, JenisGalat};
pub use konteks::Konteks;

/// What a use case gives back, or what went wrong.
pub type Hasil<T> = Result<T, Galat>;
