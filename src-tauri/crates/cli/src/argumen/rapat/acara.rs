//! What goes on the agenda, and whom it is sent to.

use chrono::NaiveDate;
use clap::{ArgGroup, Args};

use super::{RapatAcara, RapatId};

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("perihal").required(true))]
pub struct RapatAgenda {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Pengisian jabatan dengan kode ini
    #[arg(long, visible_alias = "acara", value_name = "KODE", group = "perihal")]
    pub jabatan: Option<String>,
    /// Pertimbangan mutasi pegawai ini
    #[arg(long, value_name = "NIP", group = "perihal", requires = "tujuan")]
    pub mutasi: Option<String>,
    /// Pertimbangan pemberhentian pegawai ini dari jabatannya
    #[arg(long, value_name = "NIP", group = "perihal")]
    pub pemberhentian: Option<String>,
    /// Mata acara lain dengan judul ini
    #[arg(long, value_name = "JUDUL", group = "perihal")]
    pub lainnya: Option<String>,
    /// Mengeluarkan mata acara ini dari agenda
    #[arg(long, value_name = "KODE", group = "perihal")]
    pub hapus: Option<String>,
    /// Menyusun ulang daftar nominatif mata acara ini
    #[arg(long, value_name = "KODE", group = "perihal")]
    pub susun_ulang: Option<String>,
    /// Jabatan diisi melalui pencalonan terbuka
    #[arg(long, requires = "jabatan")]
    pub pencalonan_terbuka: bool,
    /// Tujuan mutasi
    #[arg(long, value_name = "TUJUAN", requires = "mutasi")]
    pub tujuan: Option<String>,
    /// Uraian mata acara
    #[arg(long, value_name = "URAIAN", conflicts_with_all = ["jabatan", "hapus", "susun_ulang"])]
    pub uraian: Option<String>,
}

#[derive(Debug, Args)]
pub struct RapatUsulan {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// Nomor surat usulan (Formulir A)
    #[arg(long, value_name = "NOMOR")]
    pub nomor: String,
    /// Tanggal surat usulan
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Unit kerja pengusul
    #[arg(long, value_name = "UNIT")]
    pub unit: String,
    /// NIP yang menandatangani usulan
    #[arg(long, value_name = "NIP")]
    pub pengusul: Option<String>,
    /// NIP yang diusulkan, boleh beberapa
    #[arg(long, value_name = "NIP", num_args = 1..)]
    pub calon: Vec<String>,
}

#[derive(Debug, Args)]
pub struct RapatUndang {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Nomor undangan
    #[arg(long, value_name = "NOMOR")]
    pub nomor: String,
    /// Tanggal undangan
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
}

#[derive(Debug, Args)]
pub struct RapatGantiKetua {
    #[command(flatten)]
    pub rapat: RapatId,
    /// NIP anggota yang menjadi ketua
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Nomor penetapan
    #[arg(long, value_name = "NOMOR")]
    pub nomor: String,
    /// Tanggal penetapan
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Yang menetapkan
    #[arg(long, value_name = "JABATAN")]
    pub penetap: String,
    /// Sebab ketua berhalangan tetap
    #[arg(long, value_name = "SEBAB")]
    pub sebab: String,
}
