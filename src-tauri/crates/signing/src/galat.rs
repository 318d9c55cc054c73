//! What can stand in the way of signing: each a situation a person can be in, with its remedy.

use chrono::NaiveDate;
use sidang_domain::waktu::tanggal_panjang;

/// Why a file was not opened, prepared or signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Galat {
    /// Not a PDF.
    #[error("Berkas ini bukan PDF.")]
    BukanPdf,
    /// A PDF that cannot be read whole.
    #[error("PDF ini rusak atau bentuknya tidak dikenal: {0}.")]
    PdfRusak(&'static str),
    /// A PDF that keeps its places in a stream: it is verified, not signed.
    #[error("PDF ini memakai tabel acuan terkompresi, yang belum dapat ditandatangani di sini.")]
    TabelAliran,
    /// A PDF with a password.
    #[error("PDF ini terenkripsi dengan kata sandi.")]
    Terenkripsi,
    /// No empty field for a signature.
    #[error("PDF ini tidak mempunyai kolom tanda tangan.")]
    TanpaKolom,
    /// The field that was named is not there.
    #[error("Kolom tanda tangan '{0}' tidak ada pada PDF ini.")]
    KolomTidakAda(String),
    /// The field that was named bears a signature already.
    #[error("Kolom '{0}' sudah ditandatangani.")]
    SudahDitandatangani(String),
    /// The file changed since it was signed or issued.
    #[error("PDF ini sudah berubah: {0}")]
    Berubah(String),
    /// The passphrase of the PKCS#12 file is wrong.
    #[error("Kata sandi berkas .p12 salah.")]
    SandiSalah,
    /// Not a PKCS#12 file, or a damaged one.
    #[error("Berkas ini bukan berkas sertifikat .p12 (PKCS#12), atau rusak.")]
    BukanP12,
    /// No private key with its certificate in it.
    #[error("Berkas .p12 ini tidak memuat kunci privat beserta sertifikatnya.")]
    TanpaKunci,
    /// A key of a kind that cannot sign here.
    #[error("Jenis kunci pada berkas .p12 ini tidak didukung.")]
    KunciTidakDidukung,
    /// The certificate is not valid yet.
    #[error("Sertifikat {pemilik} baru berlaku mulai {}.", tanggal_panjang(*sejak))]
    BelumBerlaku {
        /// Whose.
        pemilik: String,
        /// From when.
        sejak: NaiveDate,
    },
    /// The certificate has expired.
    #[error("Sertifikat {pemilik} sudah kedaluwarsa sejak {}.", tanggal_panjang(*sampai))]
    Kedaluwarsa {
        /// Whose.
        pemilik: String,
        /// Until when it was valid.
        sampai: NaiveDate,
    },
    /// The certificate may not sign documents.
    #[error("Sertifikat {0} tidak diperuntukkan bagi tanda tangan naskah (tanpa nonRepudiation).")]
    KegunaanTidakSesuai(String),
    /// A character that the bundled typeface cannot print.
    #[error("Huruf '{0}' tidak dapat dicetak pada kotak tanda tangan.")]
    HurufTidakTercetak(char),
    /// A space lies outside the pages, or two have one name.
    #[error("Ruang tanda tangan '{0}' tidak dapat dibuat: {1}.")]
    RuangSalah(String, String),
    /// The root certificate that was given is none.
    #[error("Berkas ini bukan sertifikat akar (X.509, DER atau PEM).")]
    BukanSertifikat,
    /// The certificate that was given as a root may not issue others, or is damaged.
    #[error("Sertifikat {0} bukan sertifikat akar: ia tidak menerbitkan sertifikat lain.")]
    BukanAkar(String),
}

impl Galat {
    /// Stable code.
    pub const fn kode(&self) -> &'static str {
        match self {
            Self::BukanPdf => "bukan_pdf",
            Self::PdfRusak(_) => "pdf_rusak",
            Self::TabelAliran => "pdf_tabel_aliran",
            Self::Terenkripsi => "pdf_terenkripsi",
            Self::TanpaKolom => "tanpa_kolom_tanda_tangan",
            Self::KolomTidakAda(_) => "kolom_tidak_ada",
            Self::SudahDitandatangani(_) => "kolom_sudah_ditandatangani",
            Self::Berubah(_) => "pdf_berubah",
            Self::SandiSalah => "sandi_p12_salah",
            Self::BukanP12 => "bukan_p12",
            Self::TanpaKunci => "p12_tanpa_kunci",
            Self::KunciTidakDidukung => "kunci_tidak_didukung",
            Self::BelumBerlaku { .. } => "sertifikat_belum_berlaku",
            Self::Kedaluwarsa { .. } => "sertifikat_kedaluwarsa",
            Self::KegunaanTidakSesuai(_) => "sertifikat_tidak_sesuai",
            Self::HurufTidakTercetak(_) => "huruf_tidak_tercetak",
            Self::RuangSalah(..) => "ruang_tidak_sah",
            Self::BukanSertifikat => "bukan_sertifikat",
            Self::BukanAkar(_) => "bukan_akar",
        }
    }

    /// What to do.
    pub const fn saran(&self) -> &'static str {
        match self {
            Self::BukanPdf => "Pilih berkas PDF yang diekspor dari Sidang.",
            Self::PdfRusak(_) => "Minta salinan yang utuh kepada pengirimnya.",
            Self::TabelAliran => {
                "Pakai PDF yang diterbitkan Sidang; untuk PDF dari program lain, simpan ulang sebagai PDF 1.4 atau PDF/A-1 sebelum ditandatangani siapa pun."
            }
            Self::Terenkripsi => {
                "Pakai berkas tanpa kata sandi; naskah ditandatangani lebih dahulu, baru dikunci bila perlu."
            }
            Self::TanpaKolom => {
                "Minta sekretariat mengekspor naskah untuk ditandatangani; berkas itu memuat kolomnya."
            }
            Self::KolomTidakAda(_) => "Pilih salah satu kolom yang ada.",
            Self::SudahDitandatangani(_) => {
                "Pilih kolom lain yang masih kosong; tanda tangan yang ada tidak diganti."
            }
            Self::Berubah(_) => {
                "Jangan ditandatangani. Minta berkas asli yang belum diubah kepada sekretariat."
            }
            Self::SandiSalah => "Ketik ulang kata sandi yang diberikan bersama berkas .p12.",
            Self::BukanP12 => "Pilih berkas .p12 atau .pfx dari penerbit sertifikat Anda.",
            Self::TanpaKunci => {
                "Ekspor ulang sertifikat beserta kunci privatnya, lalu pilih berkas itu."
            }
            Self::KunciTidakDidukung => {
                "Pakai sertifikat dengan kunci RSA (paling sedikit 2048 bit) atau ECDSA P-256."
            }
            Self::BelumBerlaku { .. } => "Periksa tanggal komputer ini, atau tunggu tanggal itu.",
            Self::Kedaluwarsa { .. } => {
                "Periksa tanggal komputer ini, atau perbarui sertifikat pada penerbitnya."
            }
            Self::KegunaanTidakSesuai(_) => {
                "Pakai sertifikat untuk tanda tangan elektronik, bukan untuk masuk jaringan atau situs."
            }
            Self::HurufTidakTercetak(_) => "Tulis jabatan dan alasan dengan huruf Latin biasa.",
            Self::RuangSalah(..) => "Terbitkan ulang naskahnya; laporkan bila berulang.",
            Self::BukanSertifikat => "Pilih berkas .crt, .cer, atau .pem dari penerbitnya.",
            Self::BukanAkar(_) => {
                "Pilih sertifikat akar yang diumumkan PSrE, bukan sertifikat seseorang."
            }
        }
    }
}
