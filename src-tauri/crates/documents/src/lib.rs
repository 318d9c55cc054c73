//! Naskah dinas of the *Tim Penilai Kinerja*, printed to PDF: the [Berita Acara](berita_acara) of a meeting, the
//! [Surat Rekomendasi](surat_rekomendasi) to each unit, and the [Profil Calon](profil_calon) of a candidate.
//!
//! A document is a plain record that carries every fact to be printed; the wording around the facts is here. Printing
//! reads no clock and no file: the same record gives the same bytes.

mod bagian;
pub mod berita_acara;
mod error;
pub mod profil_calon;
pub mod surat_rekomendasi;
pub mod tanggal;
pub mod terbilang;
mod typeset;

pub use bagian::jabatan::JabatanDibahas;
pub use bagian::kop::Kop;
pub use bagian::orang::{CalonDirekomendasikan, Orang};
pub use error::Error;
