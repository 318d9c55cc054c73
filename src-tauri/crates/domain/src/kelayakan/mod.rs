//! Whether one person qualifies for one post, and why.
//!
//! Sex, religion, ethnicity, marital status and name are no input of any check (KT Pasal 5 ayat (3)): [`Fakta`], from
//! which every answer comes, has none of them.

mod bahan;
mod catatan;
#[cfg(test)]
pub(crate) mod contoh;
mod fakta;
mod gerak;
mod hasil;
mod jabatan_kini;
mod kualifikasi;
mod latar;
mod penempatan;
mod pengalaman;
mod penilaian;
mod pensiun;
mod peringkat_jabatan;
mod rekam_jejak;
mod sasaran;
mod status;
mod syarat;
#[cfg(test)]
mod tests;
pub mod uji;

pub use bahan::Bahan;
pub use catatan::{Catatan, HasilHari, MasaHukuman, MasaJabatan, Pokok};
pub use fakta::{
    Fakta, JabatanFakta, Kedudukan, PernahDiduduki, Ukuran, asesmen_terakhir, integritas_terakhir,
    kesehatan_terakhir,
};
pub use gerak::{Arah, Kategori, Lingkup, Posisi, Satker};
pub use hasil::{Hasil, HasilPeriksa, Jawaban, Sifat, Temuan};
pub use latar::Latar;
pub use pensiun::{MasaPensiun, masa_pensiun};
pub use sasaran::{Ciri, Sasaran};
pub(crate) use syarat::Penjawab;
pub use syarat::{IdSyarat, Menyangkut, SyaratBerlaku, Tergantung};

use crate::kepegawaian::RekamPegawai;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::Jabatan;

/// Checks one person for one post.
///
/// # Errors
/// When the pack fills such posts otherwise, or says nothing of them.
pub fn periksa(
    rekam: &RekamPegawai,
    jabatan: &Jabatan,
    latar: &Latar<'_>,
) -> Result<HasilPeriksa, Penolakan> {
    let sasaran = Sasaran::new(jabatan, latar)?;
    Ok(Bahan::new(rekam, latar).periksa(&sasaran))
}
