//! The arguments of `tim`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Tim {
    /// Mencatat susunan tim dari buku kerja dan SK-nya
    Atur(TimAtur),
    /// Semua tim, dari SK yang terbaru
    Daftar,
    /// Satu tim: susunan, unsur, kehadiran yang sah, dan yang menyimpang
    Lihat(TimLihat),
    /// Mencatat anggota yang ditetapkan sebagai ketua karena ketua berhalangan tetap
    GantiKetua(TimGantiKetua),
}

#[derive(Debug, Args)]
pub struct TimAtur {
    /// Buku kerja dengan kolom NIP, NAMA, JABATAN, PERAN; boleh juga UNSUR dan DIHITUNG KUORUM
    #[arg(value_name = "BERKAS")]
    pub lembar: PathBuf,
    /// Nomor SK
    #[arg(long, value_name = "NOMOR")]
    pub sk: String,
    /// Tanggal SK
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Perihal SK; bila tidak disebut: pembentukan tim
    #[arg(
        long,
        value_name = "TEKS",
        default_value = "",
        hide_default_value = true
    )]
    pub tentang: String,
    /// Pejabat yang menetapkan; bila tidak disebut: kepala daerah
    #[arg(
        long,
        value_name = "NAMA",
        default_value = "",
        hide_default_value = true
    )]
    pub penetap: String,
    /// tpk, baperjakat, atau baperjafung; bila tidak disebut: tpk
    #[arg(
        long,
        value_name = "JENIS",
        default_value = "",
        hide_default_value = true
    )]
    pub jenis: String,
    /// Hari terakhir SK berlaku; bila tidak disebut: sampai ada SK berikutnya
    #[arg(long, value_name = "TANGGAL")]
    pub berlaku_sampai: Option<NaiveDate>,
    /// Berkas SK (PDF, JPG, atau PNG) untuk disimpan dalam basis data
    #[arg(long, value_name = "BERKAS")]
    pub berkas: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct TimLihat {
    /// Tim yang berlaku pada tanggal ini; bila tidak disebut: hari ini
    #[arg(long, value_name = "TANGGAL")]
    pub per: Option<NaiveDate>,
    /// Tim ini; pengenalnya dari `tim daftar`
    #[arg(long, value_name = "ID", conflicts_with = "per")]
    pub id: Option<String>,
    /// Tulis berkas SK yang disimpan ke sini
    #[arg(long, value_name = "BERKAS")]
    pub ke: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct TimGantiKetua {
    /// NIP anggota yang menjadi ketua
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Nomor surat penetapan
    #[arg(long, value_name = "NOMOR")]
    pub sk: String,
    /// Tanggal surat penetapan
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Pejabat yang menetapkan; bila tidak disebut: kepala daerah
    #[arg(
        long,
        value_name = "NAMA",
        default_value = "",
        hide_default_value = true
    )]
    pub penetap: String,
    /// Sebab ketua berhalangan tetap
    #[arg(long, value_name = "SEBAB")]
    pub sebab: String,
    /// Tim ini; bila tidak disebut: yang berlaku pada tanggal surat penetapan
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
}
