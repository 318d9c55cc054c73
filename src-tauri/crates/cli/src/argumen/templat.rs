//! The arguments of `templat`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Templat {
    /// Jenis naskah yang bertemplat, dan apakah templatnya bawaan atau milik instansi
    Daftar,
    /// Templat yang berlaku untuk satu jenis naskah
    Lihat(TemplatJenis),
    /// Memeriksa berkas templat; setiap kesalahan disebut dengan barisnya
    Periksa(TemplatBerkas),
    /// Memakai berkas templat mulai sekarang; naskah yang sudah terbit tidak berubah
    Pasang(TemplatBerkas),
    /// Kembali ke templat bawaan, atau ke versi yang terdahulu
    Bawaan(TemplatBawaan),
}

#[derive(Debug, Args)]
pub struct TemplatJenis {
    /// Kode jenis naskah; lihat `templat daftar`
    #[arg(value_name = "JENIS")]
    pub jenis: String,
}

#[derive(Debug, Args)]
pub struct TemplatBerkas {
    /// Berkas templat
    #[arg(value_name = "BERKAS")]
    pub berkas: PathBuf,
}

#[derive(Debug, Args)]
pub struct TemplatBawaan {
    #[command(flatten)]
    pub jenis: TemplatJenis,
    /// Versi yang diambil kembali; bila tidak disebut: bawaan
    #[arg(long, value_name = "VERSI")]
    pub versi: Option<u32>,
}
