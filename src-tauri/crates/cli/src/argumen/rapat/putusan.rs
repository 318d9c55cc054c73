//! What is scored and decided, and what follows after the closing.

use chrono::NaiveDate;
use clap::{ArgGroup, Args};

use super::{RapatAcara, RapatId};

/// How the committee comes to a decision; by deliberation where nothing is named.
#[derive(Debug, Args)]
pub struct Cara {
    /// Pemungutan suara terbuka, misalnya 197001011990031001=setuju; abstain disertai alasan sesudah tanda titik dua
    #[arg(long, value_name = "NIP=PILIHAN", num_args = 1.., conflicts_with = "hitungan")]
    pub suara: Vec<String>,
    /// Pemungutan suara rahasia: hitungan tiap pilihan, misalnya setuju=4 abstain=1
    #[arg(long, value_name = "PILIHAN=JUMLAH", num_args = 1..)]
    pub hitungan: Vec<String>,
}

#[derive(Debug, Args)]
pub struct RapatNilaiBuka {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// NIP calon yang dinilai, paling sedikit dua
    #[arg(long, value_name = "NIP", num_args = 1.., required = true)]
    pub calon: Vec<String>,
}

#[derive(Debug, Args)]
pub struct RapatNilai {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// NIP anggota yang menilai
    #[arg(long, value_name = "NIP")]
    pub penilai: String,
    /// Nilai tiap calon menurut tiap kriteria, misalnya 198609262015051001:kepemimpinan=80
    #[arg(long, value_name = "NIP:KRITERIA=NILAI", num_args = 1.., required = true)]
    pub nilai: Vec<String>,
    /// Alasan; wajib pada penilaian kedua
    #[arg(long, value_name = "ALASAN")]
    pub alasan: Option<String>,
}

#[derive(Debug, Args)]
pub struct RapatCalonLain {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// NIP calon
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Alasan mempertimbangkannya
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
pub struct RapatPutuskan {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// NIP calon menurut urutan, paling sedikit dua
    #[arg(long, value_name = "NIP", num_args = 1.., required = true)]
    pub calon: Vec<String>,
    /// Pertimbangan
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
    #[command(flatten)]
    pub cara: Cara,
}

#[derive(Debug, Args)]
pub struct RapatTimbang {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// Pertimbangan
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
    #[command(flatten)]
    pub cara: Cara,
}

#[derive(Debug, Args)]
pub struct RapatPendapat {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// NIP anggota
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Sikapnya
    #[arg(long, value_name = "SIKAP", value_parser = ["abstain", "menolak"])]
    pub sikap: String,
    /// Alasannya
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
pub struct RapatKoreksi {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Bagian yang dikoreksi, misalnya "Tempat rapat"
    #[arg(long, value_name = "BAGIAN")]
    pub bagian: String,
    /// Yang tertulis
    #[arg(long, value_name = "TEKS")]
    pub tertulis: String,
    /// Yang seharusnya tertulis
    #[arg(long, value_name = "TEKS")]
    pub seharusnya: String,
    /// Sebabnya: salah_tulis, temuan_pemeriksaan, atau putusan_pengadilan
    #[arg(long, value_name = "SEBAB")]
    pub sebab: String,
    /// Alasannya
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("pilihan").required(true))]
pub struct RapatPpk {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// Nomor keputusan
    #[arg(long, value_name = "NOMOR")]
    pub nomor: String,
    /// Tanggal keputusan
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Calon rekomendasi yang ditetapkan
    #[arg(long, value_name = "NIP", group = "pilihan")]
    pub calon: Option<String>,
    /// Orang lain yang ditetapkan
    #[arg(long, value_name = "NIP", group = "pilihan")]
    pub lain: Option<String>,
    /// Disetujui, untuk mata acara selain pengisian jabatan
    #[arg(long, group = "pilihan")]
    pub disetujui: bool,
    /// Ditolak, atau tidak ada yang ditetapkan
    #[arg(long, group = "pilihan")]
    pub ditolak: bool,
    /// Nama orang lain itu, bila tidak ada pada data pegawai
    #[arg(long, value_name = "NAMA", requires = "lain")]
    pub nama: Option<String>,
    /// Alasan; wajib bila berbeda dari pertimbangan tim
    #[arg(long, value_name = "ALASAN")]
    pub alasan: Option<String>,
}

#[derive(Debug, Args)]
pub struct RapatSegel {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Periksa apakah catatan rapat masih cocok dengan segelnya
    #[arg(long)]
    pub periksa: bool,
}
