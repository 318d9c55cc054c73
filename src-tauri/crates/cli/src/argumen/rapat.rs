//! `rapat`: what every act of a meeting takes.

mod acara;
mod putusan;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Subcommand};

use super::parse_jam;

pub use acara::{RapatAgenda, RapatGantiKetua, RapatUndang, RapatUsulan};
pub use putusan::{
    Cara, RapatCalonLain, RapatKoreksi, RapatNilai, RapatNilaiBuka, RapatPendapat, RapatPpk,
    RapatPutuskan, RapatSegel, RapatTimbang,
};

#[derive(Debug, Subcommand)]
pub enum Rapat {
    /// Membuat rapat
    Buat(RapatBuat),
    /// Semua rapat
    Daftar,
    /// Satu rapat: kehadiran, kuorum, acara, putusan
    Lihat(RapatId),
    /// Yang diperlukan rapat, dan yang belum ada
    Kesiapan(RapatId),
    /// Memasukkan mata acara: jabatan (daftar nominatifnya dibekukan), mutasi, pemberhentian, atau lainnya
    Agenda(RapatAgenda),
    /// Menautkan usulan unit kerja ke satu mata acara
    Usulan(RapatUsulan),
    /// Mengunci agenda; daftar nominatif disusun ulang dan dibekukan
    Kunci(RapatId),
    /// Membuka kembali agenda yang terkunci
    BukaAgenda(RapatAlasan),
    /// Mencatat undangan yang dikirim
    Undang(RapatUndang),
    /// Mencatat penetapan ketua pengganti
    GantiKetua(RapatGantiKetua),
    /// Mencatat anggota yang hadir
    Hadir(RapatHadir),
    /// Mencatat anggota yang meninggalkan rapat
    Pergi(RapatPergi),
    /// Mencatat anggota yang tidak datang beserta alasannya
    Berhalangan(RapatBerhalangan),
    /// Mencatat pernyataan konflik kepentingan; tanpa --konflik: menyatakan tidak ada
    Deklarasi(RapatDeklarasi),
    /// Mencatat anggota yang mundur dari pembahasan satu mata acara
    Mundur(RapatMundur),
    /// Kuorum saat ini
    Kuorum(RapatKuorum),
    /// Membuka rapat; hanya bila kuorum sah
    Buka(RapatSaat),
    /// Menskors rapat sampai nanti, atau sampai hari lain
    Skors(RapatSkors),
    /// Melanjutkan rapat yang diskors; hanya bila kuorum sah
    Lanjut(RapatSaat),
    /// Mencatat pembahasan
    Catat(RapatCatat),
    /// Membuka penilaian calon oleh tim
    NilaiBuka(RapatNilaiBuka),
    /// Mencatat lembar nilai seorang anggota
    Nilai(RapatNilai),
    /// Membatalkan penilaian calon
    NilaiBatal(RapatTunda),
    /// Mempertimbangkan calon di luar daftar nominatif, bila tidak ada yang memenuhi
    CalonLain(RapatCalonLain),
    /// Merekomendasikan calon menurut urutan
    Putuskan(RapatPutuskan),
    /// Menyetujui mata acara selain pengisian jabatan
    Setujui(RapatTimbang),
    /// Menolak mata acara selain pengisian jabatan
    Tolak(RapatTimbang),
    /// Menunda pembahasan satu mata acara
    Tunda(RapatTunda),
    /// Mencatat pendapat anggota yang berbeda dari putusan
    Pendapat(RapatPendapat),
    /// Menutup rapat dan menyegel catatannya
    Tutup(RapatSaat),
    /// Menunda rapat yang tidak dapat dibuka
    #[command(name = "tunda-rapat")]
    TundaSeluruhnya(RapatTundaRapat),
    /// Mengoreksi catatan rapat yang sudah ditutup, sebagai versi baru
    Koreksi(RapatKoreksi),
    /// Mencatat keputusan PPK atas satu mata acara
    Ppk(RapatPpk),
    /// Segel catatan rapat, atau memeriksanya
    Segel(RapatSegel),
    /// Menyusun ulang daftar nominatif yang dibekukan, dan mengapa hari ini berbeda
    Ulang(RapatUlang),
}

#[derive(Debug, Args)]
pub struct RapatBuat {
    /// Tanggal rapat
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Jam mulai
    #[arg(long, value_name = "JAM", value_parser = parse_jam)]
    pub jam: NaiveTime,
    /// Tempat rapat
    #[arg(long, value_name = "TEMPAT")]
    pub tempat: String,
    /// Sebutan rapat, misalnya "TPK ke-2 Tahun 2026"
    #[arg(long, value_name = "NOMOR")]
    pub nomor: Option<String>,
}

#[derive(Debug, Args)]
pub struct RapatId {
    /// Pengenal rapat dari `rapat buat` atau `rapat daftar`
    #[arg(value_name = "ID")]
    pub id: String,
}

/// One item of a meeting.
#[derive(Debug, Args)]
pub struct RapatAcara {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Kode jabatan, atau kunci mata acara lain menurut `rapat lihat`
    #[arg(long, visible_alias = "acara", value_name = "KODE")]
    pub jabatan: String,
}

#[derive(Debug, Args)]
pub struct RapatAlasan {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Alasannya
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
pub struct RapatHadir {
    #[command(flatten)]
    pub rapat: RapatId,
    /// NIP anggota, boleh beberapa
    #[arg(long, value_name = "NIP", num_args = 1.., required = true)]
    pub nip: Vec<String>,
    /// Jam datang; bila tidak disebut: sekarang, atau jam rapat pada hari lain
    #[arg(long, value_name = "JAM", value_parser = parse_jam)]
    pub jam: Option<NaiveTime>,
    /// Hadir secara daring, bila paket aturan membolehkan
    #[arg(long, conflicts_with = "wakil")]
    pub daring: bool,
    /// Nama yang mewakili, bila paket aturan membolehkan
    #[arg(long, value_name = "NAMA")]
    pub wakil: Option<String>,
    /// Membatalkan kehadiran yang keliru dicatat sebelum rapat dibuka
    #[arg(long, conflicts_with_all = ["daring", "wakil", "jam"])]
    pub batal: bool,
}

#[derive(Debug, Args)]
pub struct RapatPergi {
    #[command(flatten)]
    pub rapat: RapatId,
    /// NIP anggota
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Jam pergi; bila tidak disebut: sekarang, atau jam rapat pada hari lain
    #[arg(long, value_name = "JAM", value_parser = parse_jam)]
    pub jam: Option<NaiveTime>,
}

#[derive(Debug, Args)]
pub struct RapatBerhalangan {
    #[command(flatten)]
    pub rapat: RapatId,
    /// NIP anggota
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Alasan tidak datang
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
pub struct RapatDeklarasi {
    #[command(flatten)]
    pub rapat: RapatId,
    /// NIP anggota yang menyatakan
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Konflik dengan seorang calon, misalnya 198609262015051001:saudara; uraian wajib untuk lainnya
    #[arg(long, value_name = "NIP:HUBUNGAN[:URAIAN]")]
    pub konflik: Vec<String>,
}

#[derive(Debug, Args)]
pub struct RapatMundur {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// NIP anggota
    #[arg(long, value_name = "NIP")]
    pub nip: String,
    /// Alasan mundur
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
pub struct RapatKuorum {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Untuk pembahasan mata acara ini, tanpa anggota yang mundur
    #[arg(long, visible_alias = "acara", value_name = "KODE")]
    pub jabatan: Option<String>,
}

#[derive(Debug, Args)]
pub struct RapatUlang {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Hanya daftar untuk jabatan ini
    #[arg(long, visible_alias = "acara", value_name = "KODE")]
    pub jabatan: Option<String>,
}

#[derive(Debug, Args)]
pub struct RapatSaat {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Jamnya; bila tidak disebut: sekarang, atau menurut catatan rapat pada hari lain
    #[arg(long, value_name = "JAM", value_parser = parse_jam)]
    pub jam: Option<NaiveTime>,
}

#[derive(Debug, Args)]
pub struct RapatSkors {
    #[command(flatten)]
    pub saat: RapatSaat,
    /// Alasan skors
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
    /// Hari rapat dilanjutkan; bila tidak disebut: hari yang sama
    #[arg(long, value_name = "TANGGAL")]
    pub sampai: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub struct RapatTundaRapat {
    #[command(flatten)]
    pub saat: RapatSaat,
    /// Alasan penundaan
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}

#[derive(Debug, Args)]
pub struct RapatCatat {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Mata acara yang dibahas; bila tidak disebut: rapat seluruhnya
    #[arg(long, visible_alias = "acara", value_name = "KODE")]
    pub jabatan: Option<String>,
    /// NIP anggota yang menyampaikan
    #[arg(long, value_name = "NIP")]
    pub oleh: Option<String>,
    /// Isi pembahasan
    #[arg(long, value_name = "ISI")]
    pub isi: String,
}

/// An item with a reason: postponing it, or giving its scoring up.
#[derive(Debug, Args)]
pub struct RapatTunda {
    #[command(flatten)]
    pub acara: RapatAcara,
    /// Alasannya
    #[arg(long, value_name = "ALASAN")]
    pub alasan: String,
}
