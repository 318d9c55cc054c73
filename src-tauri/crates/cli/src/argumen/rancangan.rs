//! `rancangan`: commands and options.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Rancangan {
    /// Semua rancangan
    Daftar,
    /// Membuat rancangan kosong
    Buat(Buat),
    /// Satu rancangan: penempatan, rantai jabatan, benturan
    Lihat(Id),
    /// Menempatkan pegawai pada jabatan
    Tempatkan(Penempatan),
    /// Melepas penempatan
    Lepas(Penempatan),
    /// Memberi alasan penempatan yang menyimpangi pola mutasi; kosongkan keduanya untuk mencabutnya
    Diskresi(Diskresi),
    /// Menyalin rancangan
    Salin(Salin),
    /// Menghapus rancangan
    Hapus(Id),
    /// Membandingkan dua rancangan
    Banding(Banding),
}

#[derive(Debug, Args)]
pub struct Buat {
    /// Nama rancangan
    #[arg(long, value_name = "NAMA")]
    pub nama: String,
    /// Tanggal acuan
    #[arg(long, value_name = "TANGGAL")]
    pub per: NaiveDate,
}

#[derive(Debug, Args)]
pub struct Id {
    /// Pengenal rancangan dari `rancangan buat` atau `rancangan daftar`
    #[arg(value_name = "ID")]
    pub id: String,
}

#[derive(Debug, Args)]
pub struct Penempatan {
    #[command(flatten)]
    pub rancangan: Id,
    /// Kode jabatan
    #[arg(long, value_name = "KODE")]
    pub jabatan: String,
    /// NIP pegawai
    #[arg(long, value_name = "NIP")]
    pub nip: String,
}

#[derive(Debug, Args)]
pub struct Diskresi {
    #[command(flatten)]
    pub penempatan: Penempatan,
    /// Alasan menurut paket aturan
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
    /// Penerapannya pada penempatan ini
    #[arg(long, value_name = "URAIAN")]
    pub uraian: String,
}

#[derive(Debug, Args)]
pub struct Salin {
    #[command(flatten)]
    pub rancangan: Id,
    /// Nama salinannya
    #[arg(long, value_name = "NAMA")]
    pub nama: String,
}

#[derive(Debug, Args)]
pub struct Banding {
    /// Pengenal rancangan pertama
    #[arg(value_name = "A")]
    pub a: String,
    /// Pengenal rancangan kedua
    #[arg(value_name = "B")]
    pub b: String,
}
