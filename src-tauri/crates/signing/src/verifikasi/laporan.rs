//! What the verifier reports: calm sentences, one per check.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::satu::Cakupan;
use crate::{Sertifikasi, waktu};

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HasilPeriksa {
    /// As it must be.
    Baik,
    /// Nothing wrong, and yet to be known.
    Catatan,
    /// Not as it must be: the file is not valid.
    Gagal,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pemeriksaan {
    /// What was checked.
    pub nama: String,
    /// How it came out.
    pub hasil: HasilPeriksa,
    /// What was found.
    pub keterangan: String,
}

/// One signature, as it says of itself; believe it only where [`TandaTangan::sah`].
#[derive(Debug, Clone, PartialEq)]
pub struct TandaTangan {
    /// The field it stands in.
    pub kolom: String,
    /// Whose, by the certificate.
    pub pemilik: String,
    /// Who issued the certificate.
    pub penerbit: String,
    /// From when to when the certificate is valid, in universal time.
    pub berlaku: Option<(NaiveDate, NaiveDate)>,
    /// When, as the signer's computer had it.
    pub waktu: Option<DateTime<FixedOffset>>,
    /// As what and why.
    pub alasan: Option<String>,
    /// Whether the certificate comes from a PSrE whose root is trusted.
    pub sertifikasi: Sertifikasi,
    /// Whether the signature itself holds over the bytes it covers.
    pub sah: bool,
}

impl TandaTangan {
    /// When, as a person reads it.
    pub fn waktu_terbaca(&self) -> Option<String> {
        self.waktu.map(waktu::to_text)
    }
}

/// A state that the file was in: its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revisi {
    /// How many bytes.
    pub akhir: usize,
    /// Their SHA-256.
    pub sidik: [u8; 32],
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Laporan {
    /// The signatures, in the order they were made.
    pub tanda_tangan: Vec<TandaTangan>,
    /// Names of the fields without a signature.
    pub kolom_kosong: Vec<String>,
    /// All checks.
    pub pemeriksaan: Vec<Pemeriksaan>,
    /// The states the file may have been in, the oldest first.
    pub revisi: Vec<Revisi>,
    /// Whether no check failed.
    pub sah: bool,
}

impl Pemeriksaan {
    /// A check as it came out.
    pub fn new(
        nama: impl Into<String>,
        hasil: HasilPeriksa,
        keterangan: impl Into<String>,
    ) -> Self {
        Self {
            nama: nama.into(),
            hasil,
            keterangan: keterangan.into(),
        }
    }

    /// A check that is good, or failed because of something.
    pub(super) fn of(nama: impl Into<String>, good: &str, result: Result<(), String>) -> Self {
        match result {
            Ok(()) => Self::new(nama, HasilPeriksa::Baik, good),
            Err(why) => Self::new(nama, HasilPeriksa::Gagal, why),
        }
    }
}

/// What stands in a file that was ever signed.
const BEKAS: &[u8] = b"/ByteRange";

pub(super) fn ada(signed: &[Cakupan], pdf: &[u8]) -> Pemeriksaan {
    let signatures = signed.iter().filter(|s| !s.cap_waktu()).count();
    let result = if signatures > 0 {
        Ok(())
    } else if pdf.windows(BEKAS.len()).any(|bytes| bytes == BEKAS) {
        Err("PDF ini memuat bekas tanda tangan elektronik yang tidak terbaca lagi; berkas ini rusak atau diubah sesudah ditandatangani.".to_owned())
    } else {
        Err("PDF ini tidak memuat tanda tangan elektronik.".to_owned())
    };
    let good = format!("{signatures} tanda tangan elektronik.");
    Pemeriksaan::of("Tanda tangan", &good, result)
}

pub(super) fn sampai_akhir(signed: &[Cakupan], len: usize) -> Pemeriksaan {
    let last = signed.last().map_or(0, |cakupan| cakupan.akhir);
    let result = if last == len {
        Ok(())
    } else {
        Err("Ada isi yang ditambahkan sesudah tanda tangan terakhir.".to_owned())
    };
    Pemeriksaan::of(
        "Cakupan sampai akhir berkas",
        "Tanda tangan terakhir mencakup seluruh berkas.",
        result,
    )
}

pub(super) fn hanya_tanda_tangan(result: Result<BTreeSet<&str>, String>) -> Pemeriksaan {
    let told = result.as_ref().ok().filter(|notes| !notes.is_empty());
    let told = told.map_or(String::new(), |notes| {
        let notes: Vec<&str> = notes.iter().copied().collect();
        format!(
            " Program penanda tangan ikut mencatat kapan dan dengan apa berkas ditulis ({}).",
            notes.join(", ")
        )
    });
    let good = format!(
        "Sesudah tanda tangan pertama hanya ada tanda tangan pada kolom yang disediakan.{told}"
    );
    Pemeriksaan::of(
        "Perubahan sesudah ditandatangani",
        &good,
        result.map(|_| ()),
    )
}

pub(super) fn pencabutan() -> Pemeriksaan {
    Pemeriksaan::new(
        "Status sertifikat",
        HasilPeriksa::Catatan,
        "Pencabutan sertifikat tidak diperiksa, karena pemeriksaan ini berjalan tanpa jaringan.",
    )
}
