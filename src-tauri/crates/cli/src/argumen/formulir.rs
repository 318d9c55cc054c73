//! `naskah jenis` and `naskah buat`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

#[derive(Debug, Args)]
pub struct Jenis {
    /// Hanya jenis ini, dengan semua isiannya
    pub jenis: Option<String>,
}

#[derive(Debug, Args)]
pub struct Buat {
    /// Kode jenis; lihat `naskah jenis`
    pub jenis: String,
    /// Berkas JSON: satu objek dengan nama isian dan jawabannya
    #[arg(long, value_name = "BERKAS")]
    pub isian: PathBuf,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
    /// Nomor naskah, bagi jenis yang bernomor sendiri
    #[arg(
        long,
        value_name = "NOMOR",
        default_value = "",
        hide_default_value = true
    )]
    pub nomor: String,
    /// Tanggal naskah; hari ini bila tidak disebut
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: Option<NaiveDate>,
}
