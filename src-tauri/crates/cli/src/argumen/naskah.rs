//! Options of the book of letters.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::rapat::RapatId;

#[derive(Debug, Args)]
pub struct NaskahId {
    /// Naskah; lihat `naskah daftar`
    #[arg(value_name = "NASKAH")]
    pub id: String,
}

#[derive(Debug, Args)]
pub struct Daftar {
    /// Hanya jenis ini, menurut kodenya
    #[arg(long, value_name = "JENIS")]
    pub jenis: Option<String>,
    /// Hanya tahun ini
    #[arg(long, value_name = "TAHUN")]
    pub tahun: Option<i32>,
}

#[derive(Debug, Args)]
pub struct Kirim {
    #[command(flatten)]
    pub naskah: NaskahId,
    /// Kepada siapa
    #[arg(long, value_name = "NAMA")]
    pub kepada: String,
    /// Tanggal pengiriman
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Melalui apa: kurir, pos, diserahkan langsung
    #[arg(long, value_name = "CARA")]
    pub melalui: String,
    /// Siapa yang mengantar
    #[arg(long, value_name = "NAMA")]
    pub oleh: String,
}

#[derive(Debug, Args)]
pub struct Agenda {
    /// Hanya tahun ini
    #[arg(long, value_name = "TAHUN")]
    pub tahun: Option<i32>,
    /// Berkas xlsx yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}

#[derive(Debug, Args)]
pub struct Nomor {
    /// Jenis naskah, menurut kodenya: surat_rekomendasi, keputusan, ...
    #[arg(value_name = "JENIS")]
    pub jenis: String,
    /// Tanggal naskah; bila tidak disebut: hari ini
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: Option<NaiveDate>,
    /// Pesan nomor itu dengan alasan ini
    #[arg(long, value_name = "ALASAN")]
    pub pesan: Option<String>,
    /// Lepas nomor yang dipesan ini; sebutkan alasannya dengan --alasan
    #[arg(
        long,
        value_name = "NOMOR",
        conflicts_with = "pesan",
        requires = "alasan"
    )]
    pub lepas: Option<String>,
    /// Mengapa nomor dilepas
    #[arg(long, value_name = "ALASAN", requires = "lepas")]
    pub alasan: Option<String>,
}

#[derive(Debug, Args)]
pub struct Ekspor {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Folder tujuan; dibuat bila belum ada, dan tidak ada berkas yang ditimpa
    #[arg(long, value_name = "FOLDER")]
    pub ke: PathBuf,
    /// Kunci setiap berkas dengan kata sandi tersendiri (AES-256); kata sandinya hanya ada dalam daftar distribusi
    #[arg(long)]
    pub sandi: bool,
}
