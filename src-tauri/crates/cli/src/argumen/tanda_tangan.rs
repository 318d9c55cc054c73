//! Signing and verifying, and what comes back signed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

/// What `tanda-tangan` asks.
#[derive(Debug, Args)]
pub struct TandaTangan {
    /// PDF yang diekspor untuk ditandatangani
    #[arg(value_name = "BERKAS")]
    pub berkas: PathBuf,
    /// Berkas sertifikat beserta kuncinya (PKCS#12)
    #[arg(long, value_name = "BERKAS")]
    pub p12: PathBuf,
    /// Berkas berisi kata sandi .p12 pada baris pertama; tidak pernah sebagai argumen
    #[arg(long, value_name = "BERKAS")]
    pub sandi_p12_berkas: PathBuf,
    /// Kolom yang ditandatangani: ketua, sekretaris, anggota-3
    #[arg(long, value_name = "KOLOM")]
    pub sebagai: String,
    /// Jabatan pada kotak tanda tangan; bila tidak disebut: sebutan kolomnya
    #[arg(long, value_name = "TEKS")]
    pub jabatan: Option<String>,
    /// Alasan menandatangani
    #[arg(
        long,
        value_name = "TEKS",
        default_value = "",
        hide_default_value = true
    )]
    pub alasan: String,
    /// Sertifikat akar PSrE yang Anda percaya (X.509)
    #[arg(long, value_name = "BERKAS")]
    pub akar: Option<PathBuf>,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}

/// What `verifikasi` asks.
#[derive(Debug, Args)]
pub struct Verifikasi {
    /// PDF yang diperiksa
    #[arg(value_name = "BERKAS")]
    pub berkas: PathBuf,
    /// Sertifikat akar PSrE yang Anda percaya (X.509)
    #[arg(long, value_name = "BERKAS")]
    pub akar: Option<PathBuf>,
}

/// A document by its identity, and a file to write.
#[derive(Debug, Args)]
pub struct UntukDitandatangani {
    /// Id naskah; lihat `naskah daftar`
    #[arg(value_name = "NASKAH")]
    pub id: String,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}

/// A document by its identity, and a file that came back.
#[derive(Debug, Args)]
pub struct Terima {
    /// Id naskah; lihat `naskah daftar`
    #[arg(value_name = "NASKAH")]
    pub id: String,
    /// PDF bertanda tangan elektronik, atau pindaian naskah bertinta
    #[arg(value_name = "BERKAS")]
    pub berkas: PathBuf,
    /// Untuk pindaian: siapa yang menandatangani
    #[arg(long, value_name = "NAMA", requires = "tanggal")]
    pub penanda: Option<String>,
    /// Untuk pindaian: kapan ditandatangani
    #[arg(long, value_name = "TANGGAL", requires = "penanda")]
    pub tanggal: Option<NaiveDate>,
}
