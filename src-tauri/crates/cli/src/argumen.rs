//! The command line: commands, options, help.

pub mod acuan;
pub mod formulir;
pub mod naskah;
pub mod peringkat;
pub mod profil;
pub mod rancangan;
pub mod rapat;
pub mod tanda_tangan;
pub mod templat;
pub mod tim;

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::{ArgAction, Args, Parser, Subcommand};

use self::acuan::AcuanCalon;
use self::rapat::{Rapat, RapatId};

/// Sidang tanpa jendela: perintah yang sama untuk impor terjadwal, pemeriksaan, dan pengujian.
#[derive(Debug, Parser)]
#[command(
    name = "sidang-cli",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    subcommand_required = true,
    subcommand_value_name = "PERINTAH",
    after_help = "Kode keluar: 0 selesai, 2 salah pakai, 3 ditolak aturan, 4 masukan salah, 5 basis data tidak dapat dibuka."
)]
pub struct Argumen {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub perintah: Perintah,
}

/// What every command knows.
#[derive(Debug, Args)]
pub struct Global {
    /// Berkas basis data; bila tidak disebut: SIDANG_BASIS_DATA
    #[arg(long, global = true, value_name = "BERKAS", help_heading = "Umum")]
    pub basis_data: Option<PathBuf>,
    /// Berkas berisi kata sandi; bila tidak disebut: SIDANG_SANDI
    #[arg(long, global = true, value_name = "BERKAS", help_heading = "Umum")]
    pub sandi_berkas: Option<PathBuf>,
    /// Nama pengguna; bila tidak disebut: pengguna pertama
    #[arg(long, global = true, value_name = "NAMA", help_heading = "Umum")]
    pub pengguna: Option<String>,
    /// Cetak satu dokumen JSON
    #[arg(long, global = true, help_heading = "Umum")]
    pub json: bool,
    /// Tampilkan bantuan
    #[arg(short = 'h', long = "help", visible_alias = "bantuan", action = ArgAction::Help, global = true, help_heading = "Umum")]
    bantuan: Option<bool>,
    /// Tampilkan versi
    #[arg(short = 'V', long = "version", action = ArgAction::Version, help_heading = "Umum")]
    versi: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Perintah {
    /// Membuat basis data terenkripsi yang baru
    Baru(Baru),
    /// Mengimpor buku kerja; jenis lembar dikenali dari judul kolomnya
    Impor(Impor),
    /// Mencari pegawai
    Pegawai(Pegawai),
    /// Jabatan yang lowong
    Lowong(Lowong),
    /// Daftar nominatif satu jabatan, beberapa, atau semua yang lowong
    Nominatif(Nominatif),
    /// Profil satu calon, satu halaman PDF untuk berkas tim
    Profil(profil::Profil),
    /// Seberapa kukuh dua teratas satu jabatan, dan bobot atau data yang mengubahnya
    NominatifKetahanan(peringkat::Ketahanan),
    /// Dua sampai empat calon berdampingan, dengan tanda pada yang berbeda
    Banding(peringkat::Banding),
    /// Paket aturan
    #[command(subcommand)]
    Aturan(Aturan),
    /// Tim Penilai Kinerja
    #[command(subcommand)]
    Tim(tim::Tim),
    /// Rapat: dari undangan sampai ditutup
    #[command(subcommand)]
    Rapat(Rapat),
    /// Rancangan penempatan: beberapa penempatan yang dipertimbangkan bersama
    #[command(subcommand)]
    Rancangan(rancangan::Rancangan),
    /// Undangan, Berita Acara, dan Surat Rekomendasi
    #[command(subcommand)]
    Naskah(Naskah),
    /// Templat naskah: susunan kata yang dapat diubah instansi
    #[command(subcommand)]
    Templat(templat::Templat),
    /// Menandatangani PDF secara luring dengan sertifikat .p12; tidak memerlukan basis data
    TandaTangan(tanda_tangan::TandaTangan),
    /// Memeriksa tanda tangan dan keutuhan PDF; dengan basis data, juga terhadap registernya
    Verifikasi(tanda_tangan::Verifikasi),
    /// Jejak audit: menampilkan, atau memeriksa rantainya
    Jejak(Jejak),
}

#[derive(Debug, Args)]
pub struct Baru {
    /// Nama instansi seperti pada kop surat
    #[arg(long, value_name = "NAMA")]
    pub instansi: String,
    /// Sebutan kepala daerah atau pimpinan: Bupati, Wali Kota, Menteri
    #[arg(long, value_name = "SEBUTAN")]
    pub kepala_daerah: String,
    /// Paket aturan; lihat `aturan daftar`
    #[arg(long, value_name = "PAKET")]
    pub aturan: String,
    /// Kantor sekretariat tim, baris kedua kop surat
    #[arg(
        long,
        value_name = "NAMA",
        default_value = "Sekretariat Tim Penilai Kinerja",
        hide_default_value = true
    )]
    pub sekretariat: String,
    /// Alamat, baris ketiga kop surat
    #[arg(
        long,
        value_name = "ALAMAT",
        default_value = "",
        hide_default_value = true
    )]
    pub alamat: String,
    /// Tempat surat ditulis
    #[arg(
        long,
        value_name = "NAMA",
        default_value = "",
        hide_default_value = true
    )]
    pub tempat: String,
    /// WIB, WITA, atau WIT
    #[arg(
        long,
        value_name = "ZONA",
        default_value = "WIB",
        hide_default_value = true
    )]
    pub zona_waktu: String,
}

#[derive(Debug, Args)]
pub struct Impor {
    /// Buku kerja: xlsx, ods, atau csv
    #[arg(value_name = "BERKAS", required_unless_present = "contoh")]
    pub berkas: Vec<PathBuf>,
    /// Perlihatkan yang akan terjadi; tidak ada yang ditulis
    #[arg(long)]
    pub periksa: bool,
    /// Kabupaten contoh beserta timnya, pada basis data yang masih kosong
    #[arg(long, conflicts_with_all = ["berkas", "periksa"])]
    pub contoh: bool,
}

#[derive(Debug, Args)]
pub struct Pegawai {
    /// Kata dalam nama, NIP, jabatan, atau unit
    #[arg(
        long,
        value_name = "TEKS",
        default_value = "",
        hide_default_value = true
    )]
    pub cari: String,
    /// Paling banyak sekian pegawai; bila tidak disebut: 50
    #[arg(
        long,
        value_name = "N",
        default_value_t = 50,
        hide_default_value = true
    )]
    pub batas: u32,
}

#[derive(Debug, Args)]
pub struct Lowong {
    /// Tanggal acuan; peta jabatan memuat keadaan impor terakhir, untuk tanggal mana pun
    #[arg(long, value_name = "TANGGAL")]
    pub per: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub struct Nominatif {
    /// Kode jabatan
    #[arg(value_name = "KODE", required_unless_present = "semua_lowong")]
    pub kode: Vec<String>,
    /// Semua jabatan yang lowong
    #[arg(long, conflicts_with = "kode")]
    pub semua_lowong: bool,
    #[command(flatten)]
    pub acuan: AcuanCalon,
}

#[derive(Debug, Subcommand)]
pub enum Aturan {
    /// Paket aturan yang tersedia
    Daftar,
    /// Semua nilai satu paket dengan sumbernya, dan hasil tabel ujinya
    Lihat {
        /// Id paket; lihat `aturan daftar`
        #[arg(value_name = "PAKET")]
        paket: String,
    },
    /// Yang berbeda antara dua paket
    Beda {
        /// Paket pertama
        #[arg(value_name = "PAKET_A")]
        a: String,
        /// Paket kedua
        #[arg(value_name = "PAKET_B")]
        b: String,
    },
    /// Memeriksa paket sendiri tanpa memasangnya: kesalahan per baris, tabel uji, dan bedanya dari paket lain
    Periksa {
        /// Berkas paket (TOML)
        #[arg(value_name = "BERKAS")]
        berkas: PathBuf,
        /// Paket pembanding; bila tidak disebut: paket ber-id sama, atau yang diwarisi
        #[arg(long, value_name = "PAKET")]
        banding: Option<String>,
    },
    /// Memasang paket sendiri ke basis data, atau versi barunya
    Pasang {
        /// Berkas paket (TOML)
        #[arg(value_name = "BERKAS")]
        berkas: PathBuf,
        /// Sekaligus memakainya mulai sekarang
        #[arg(long)]
        pakai: bool,
    },
    /// Skema JSON berkas paket, untuk penyunting teks
    Skema,
}

#[derive(Debug, Subcommand)]
pub enum Naskah {
    /// Menerbitkan undangan dengan nomor dan tanggal yang sudah dicatat
    Undangan(Undangan),
    /// Menerbitkan Berita Acara Penundaan rapat yang ditunda karena tidak dapat dibuka
    Penundaan(BeritaAcara),
    /// Menerbitkan Berita Acara rapat yang sudah ditutup, atau versi barunya sesudah koreksi
    BeritaAcara(BeritaAcara),
    /// Menerbitkan daftar hadir rapat, satu untuk setiap hari
    DaftarHadir(NaskahRapat),
    /// Menerbitkan daftar nominatif yang dibekukan, satu untuk setiap jabatan pada agenda
    Nominatif(NaskahRapat),
    /// Menerbitkan deklarasi konflik kepentingan, satu untuk setiap anggota yang menyatakannya
    Deklarasi(NaskahRapat),
    /// Menerbitkan penetapan ketua pengganti dengan nomor dan tanggal yang sudah dicatat
    PenetapanKetua(Undangan),
    /// Menerbitkan Surat Rekomendasi, satu untuk setiap unit
    Rekomendasi(Rekomendasi),
    /// Menyebut jenis naskah yang berformulir dan isiannya
    Jenis(formulir::Jenis),
    /// Menerbitkan naskah yang tidak berasal dari rapat dari isian formulirnya
    Buat(formulir::Buat),
    /// Menulis naskah dengan kolom kosong untuk ditandatangani secara elektronik
    UntukDitandatangani(tanda_tangan::UntukDitandatangani),
    /// Menyimpan berkas yang kembali: PDF bertanda tangan, atau pindaian naskah bertinta
    Terima(tanda_tangan::Terima),
    /// Naskah yang sudah terbit, terbaru lebih dahulu
    Daftar(naskah::Daftar),
    /// Satu naskah dengan riwayatnya
    Lihat(naskah::NaskahId),
    /// Mencatat pengiriman naskah
    Kirim(naskah::Kirim),
    /// Menulis buku agenda sebagai buku kerja
    Agenda(naskah::Agenda),
    /// Nomor berikutnya suatu jenis naskah; memesan atau melepas nomor
    Nomor(naskah::Nomor),
    /// Menyimpan Surat Rekomendasi suatu rapat, satu berkas untuk setiap pimpinan unit
    Ekspor(naskah::Ekspor),
}

#[derive(Debug, Args)]
pub struct Undangan {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}

#[derive(Debug, Args)]
pub struct BeritaAcara {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Nomor naskah
    #[arg(long, value_name = "NOMOR")]
    pub nomor: String,
    /// Berkas PDF yang ditulis
    #[arg(long, value_name = "BERKAS")]
    pub ke: PathBuf,
}

#[derive(Debug, Args)]
pub struct NaskahRapat {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Folder tujuan; dibuat bila belum ada
    #[arg(long, value_name = "FOLDER")]
    pub ke: PathBuf,
}

#[derive(Debug, Args)]
pub struct Rekomendasi {
    #[command(flatten)]
    pub rapat: RapatId,
    /// Nomor surat
    #[arg(long, value_name = "NOMOR")]
    pub nomor: String,
    /// Tanggal surat
    #[arg(long, value_name = "TANGGAL")]
    pub tanggal: NaiveDate,
    /// Folder tujuan; dibuat bila belum ada
    #[arg(long, value_name = "FOLDER")]
    pub ke: PathBuf,
}

#[derive(Debug, Args)]
pub struct Jejak {
    /// Periksa seluruh rantai dan berkasnya
    #[arg(long, conflicts_with = "batas")]
    pub periksa: bool,
    /// Paling banyak sekian catatan, dari yang terbaru; bila tidak disebut: 50
    #[arg(
        long,
        value_name = "N",
        default_value_t = 50,
        hide_default_value = true
    )]
    pub batas: u32,
}

fn parse_jam(text: &str) -> Result<NaiveTime, chrono::ParseError> {
    NaiveTime::parse_from_str(text, "%H:%M")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn susunan_perintah_utuh() {
        super::Argumen::command().debug_assert();
    }
}
