//! The commands, one file per feature: parse, call `app`, print.

mod agenda;
mod aturan;
mod banding;
mod basis_data;
mod formulir;
mod impor;
mod jejak;
mod kepegawaian;
mod naskah;
mod nominatif;
mod peringkat;
mod peta_jabatan;
mod profil;
mod rancangan;
mod rapat;
mod tanda_tangan;
mod templat;
mod tim;
mod ulang;

use crate::argumen::{Argumen, Perintah};
use crate::galat::{Gagal, Kode};
use crate::meja::Meja;

/// Does what the command line asks.
///
/// # Errors
/// Whatever stops the command.
pub fn run(argumen: &Argumen) -> Result<Kode, Gagal> {
    let meja = Meja::new(&argumen.global);
    match &argumen.perintah {
        Perintah::Baru(a) => basis_data::create(&meja, a)?,
        Perintah::Impor(a) => impor::run(&meja, a)?,
        Perintah::Pegawai(a) => kepegawaian::list(&meja, a)?,
        Perintah::Lowong(_) => peta_jabatan::list_lowong(&meja)?,
        Perintah::Nominatif(a) => nominatif::run(&meja, a)?,
        Perintah::Profil(a) => profil::run(&meja, a)?,
        Perintah::NominatifKetahanan(a) => peringkat::run(&meja, a)?,
        Perintah::Banding(a) => banding::run(&meja, a)?,
        Perintah::Aturan(a) => aturan::run(&meja, a)?,
        Perintah::Tim(a) => tim::run(&meja, a)?,
        Perintah::Rapat(a) => return rapat::run(&meja, a),
        Perintah::Rancangan(a) => rancangan::run(&meja, a)?,
        Perintah::Naskah(a) => naskah::run(&meja, a)?,
        Perintah::Templat(a) => templat::run(&meja, a)?,
        Perintah::TandaTangan(a) => tanda_tangan::sign(&meja, a)?,
        Perintah::Verifikasi(a) => return tanda_tangan::verify(&meja, a),
        Perintah::Jejak(a) => return jejak::run(&meja, a),
    }
    Ok(Kode::Selesai)
}
