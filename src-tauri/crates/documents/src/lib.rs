//! Naskah dinas of the *Tim Penilai Kinerja*, printed to PDF: the [Undangan](undangan) to a meeting, its
//! [Berita Acara](berita_acara) or that of its [postponement](berita_acara_penundaan), the
//! [Surat Rekomendasi](surat_rekomendasi) to each unit, and the [Profil Calon](profil_calon) of a candidate.
//!
//! A document is a plain record that carries every fact to be printed; the wording around the facts stands in
//! [templates](templat). Printing reads no clock and no file: the same record gives the same bytes.

mod bagian;
pub mod berita_acara;
pub mod berita_acara_penundaan;
pub mod contoh;
pub mod contoh_surat;
pub mod distribusi;
mod error;
pub mod formulir;
pub mod profil_calon;
pub mod salinan;
pub mod sandi;
pub mod surat_rekomendasi;
pub mod tanggal;
pub mod templat;
pub mod terbilang;
mod typeset;
pub mod undangan;

pub use bagian::acara::JumlahAcara;
pub use bagian::jabatan::JabatanDibahas;
pub use bagian::kop::Kop;
pub use bagian::orang::{CalonDirekomendasikan, Orang};
pub use bagian::rahasia::Salinan;
pub use bagian::rapat::{PokokRapat, SuratKeputusan};
pub use bagian::surat::PokokSurat;
pub use bagian::tanda_tangan::{Awalan, BlokTandaTangan, Penanda};
pub use bagian::tim::{AnggotaTim, Kehadiran, Konflik};
pub use error::Error;
pub use sidang_domain::naskah::{RuangTandaTangan, TataNaskah};
pub use typeset::picture::lambang;
pub use typeset::sheet::Cetak;
