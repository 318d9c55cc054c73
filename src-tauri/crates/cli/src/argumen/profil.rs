//! The arguments of `profil`.

use std::path::PathBuf;

use clap::Args;

use super::acuan::AcuanCalon;

#[derive(Debug, Args)]
pub struct Profil {
    /// Kode jabatan yang dituju
    #[arg(value_name = "KODE")]
    pub kode: String,
    #[command(flatten)]
    pub acuan: AcuanCalon,
    /// NIP calon
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}
