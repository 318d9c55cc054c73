//! The arguments of `profil`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

#[derive(Debug, Args)]
pub struct Profil {
    /// Kode jabatan yang dituju
    #[arg(value_name = "KODE")]
    pub kode: String,
    /// Tanggal acuan; tanpa ini hari ini
    #[arg(long, value_name = "TANGGAL")]
    pub per: Option<NaiveDate>,
    /// NIP calon
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Jabatan diisi melalui pencalonan terbuka
    #[arg(long)]
    pub pencalonan_terbuka: bool,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}
