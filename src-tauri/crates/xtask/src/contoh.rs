//! A store with the sample regency, made through the command line.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::proses::{built, program, run, target};

/// Passphrase of the sample store; it guards invented people only.
pub const SANDI: &str = "contoh-sidang-2026";

/// The sample store, made where there is none yet. Delete its folder to begin anew.
///
/// # Errors
/// Where it cannot be made.
pub fn store() -> Result<PathBuf> {
    let folder = target().join("contoh");
    let path = folder.join("contoh.sidang");
    if !path.exists() {
        // Made beside and moved when whole: an interrupted first run leaves no half store behind.
        let half = target().join("contoh-setengah");
        if half.exists() {
            std::fs::remove_dir_all(&half).context("cannot clear the half-made sample store")?;
        }
        std::fs::create_dir_all(&half).context("cannot make a folder for the sample store")?;
        let store = half.join("contoh.sidang");
        let cli = |args: &[&str]| {
            run(program(built("sidang-cli"), args)
                .env("SIDANG_BASIS_DATA", &store)
                .env("SIDANG_SANDI", SANDI))
        };
        cli(&[
            "baru",
            "--instansi=Pemerintah Kabupaten Contoh Raya",
            "--kepala-daerah=Bupati",
            "--aturan=kolaka-timur-2020",
            "--sekretariat=Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "--alamat=Jalan Merdeka Nomor 1, Contoh Raya",
            "--tempat=Contoh Raya",
            "--zona-waktu=WITA",
        ])?;
        cli(&["impor", "--contoh"])?;
        std::fs::rename(&half, &folder).context("cannot move the sample store into place")?;
    }
    Ok(path)
}
