//! What the window and the command line show of signatures.

use std::cmp::Ordering;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sidang_domain::waktu::tanggal_panjang;
use sidang_signing::{HasilPeriksa, Kolom, Laporan, Pemeriksaan, Sertifikasi, TandaTangan, list};
use specta::Type;

use crate::Hasil;

/// A signature field of a file. Points, from the page's lower left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct KolomView {
    /// Name, as `anggota-3`.
    pub nama: String,
    /// The name for people, as 'Anggota 3'.
    pub sebutan: String,
    /// As what its signer is proposed to sign.
    pub jabatan: String,
    /// The page, from 1; 0 where it stands on none.
    pub halaman: u32,
    /// Left edge.
    pub x: f64,
    /// Lower edge.
    pub y: f64,
    /// Width.
    pub lebar: f64,
    /// Height.
    pub tinggi: f64,
    /// Whether it bears a signature.
    pub terisi: bool,
}

impl KolomView {
    pub(super) fn of(kolom: &Kolom) -> Self {
        let ruang = &kolom.ruang;
        Self {
            sebutan: sebutan(&ruang.nama),
            jabatan: jabatan(&ruang.nama),
            nama: ruang.nama.clone(),
            halaman: ruang.halaman,
            x: ruang.x,
            y: ruang.y,
            lebar: ruang.lebar,
            tinggi: ruang.tinggi,
            terisi: kolom.terisi,
        }
    }

    /// Where it comes in reading: a field on no page last.
    fn place(&self) -> (bool, u32, f64, f64) {
        (
            self.halaman == 0,
            self.halaman,
            -(self.y + self.tinggi),
            self.x,
        )
    }
}

/// A field's name for people: `anggota-3` is 'Anggota 3'.
pub fn sebutan(nama: &str) -> String {
    crate::galat::sentence(&nama.replace(['-', '_'], " "))
}

/// The post a field is for: `ketua-2` and `anggota-3` are 'Ketua' and 'Anggota'.
fn jabatan(nama: &str) -> String {
    sebutan(nama.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit()))
}

/// A file that is to be signed.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct BacaanView {
    /// Why it is not to be signed, where it is not.
    pub halangan: Option<String>,
    /// Its fields, and what is to be said of the signatures that are there.
    pub laporan: LaporanView,
}

/// Whose certificate a PKCS#12 file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PemegangView {
    /// Whose.
    pub pemilik: String,
    /// By whom.
    pub penerbit: String,
    /// Until when it is valid.
    pub berlaku_sampai: NaiveDate,
    /// Whether it comes from a PSrE whose root is trusted.
    pub tersertifikasi: bool,
}

/// Which field, as what, why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Type)]
pub struct IsianTandaTangan {
    /// Name of the field.
    pub kolom: String,
    /// The post under which it is signed.
    pub jabatan: String,
    /// Why; may be empty.
    pub alasan: String,
}

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum HasilPeriksaView {
    /// As it must be.
    Baik,
    /// Nothing wrong, and yet to be known.
    Catatan,
    /// Not as it must be.
    Gagal,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PemeriksaanPdfView {
    /// What was checked.
    pub nama: String,
    /// How it came out.
    pub hasil: HasilPeriksaView,
    /// What was found.
    pub keterangan: String,
}

impl PemeriksaanPdfView {
    pub(super) fn new(nama: &str, hasil: HasilPeriksaView, keterangan: impl Into<String>) -> Self {
        Self {
            nama: nama.to_owned(),
            hasil,
            keterangan: keterangan.into(),
        }
    }
}

impl From<&Pemeriksaan> for PemeriksaanPdfView {
    fn from(p: &Pemeriksaan) -> Self {
        let hasil = match p.hasil {
            HasilPeriksa::Baik => HasilPeriksaView::Baik,
            HasilPeriksa::Catatan => HasilPeriksaView::Catatan,
            HasilPeriksa::Gagal => HasilPeriksaView::Gagal,
        };
        Self::new(&p.nama, hasil, &p.keterangan)
    }
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TandaTanganView {
    /// The field, for people.
    pub kolom: String,
    /// Whose, by the certificate.
    pub pemilik: String,
    /// Who issued the certificate.
    pub penerbit: String,
    /// From when to when the certificate is valid, in words.
    pub berlaku: Option<String>,
    /// When, as the signer's computer had it, in words.
    pub waktu: Option<String>,
    /// As what and why.
    pub alasan: Option<String>,
    /// Whether the certificate comes from a PSrE whose root is trusted.
    pub tersertifikasi: bool,
    /// Whether the signature itself holds.
    pub sah: bool,
}

impl From<&TandaTangan> for TandaTanganView {
    fn from(t: &TandaTangan) -> Self {
        Self {
            kolom: sebutan(&t.kolom),
            pemilik: t.pemilik.clone(),
            penerbit: t.penerbit.clone(),
            berlaku: t.berlaku.map(|(from, to)| {
                format!("{} sampai {}", tanggal_panjang(from), tanggal_panjang(to))
            }),
            waktu: t.waktu_terbaca(),
            alasan: t.alasan.clone(),
            tersertifikasi: t.sertifikasi != Sertifikasi::TidakTersertifikasi,
            sah: t.sah,
        }
    }
}

/// The document of the register that a file comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TerdaftarView {
    /// Identity.
    pub naskah: String,
    /// Name of its kind.
    pub nama_jenis: String,
    /// Number, where it bears one.
    pub nomor: Option<String>,
    /// Date.
    pub tanggal: NaiveDate,
    /// The meeting it comes from.
    pub judul_rapat: Option<String>,
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct LaporanView {
    /// Whether nothing failed.
    pub sah: bool,
    /// The finding in one sentence.
    pub ringkasan: String,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// The signatures, in the order they were made.
    pub tanda_tangan: Vec<TandaTanganView>,
    /// All signature fields, in the order they are read: page by page, from the top.
    pub kolom: Vec<KolomView>,
    /// Fields without a signature, for people.
    pub kolom_kosong: Vec<String>,
    /// All checks.
    pub pemeriksaan: Vec<PemeriksaanPdfView>,
    /// The document of the register, where a store was open and knows it.
    pub terdaftar: Option<TerdaftarView>,
}

impl LaporanView {
    pub(super) fn of(pdf: &[u8], laporan: &Laporan) -> Hasil<Self> {
        let mut kolom: Vec<KolomView> = list(pdf)?.iter().map(KolomView::of).collect();
        kolom.sort_by(|a, b| a.place().partial_cmp(&b.place()).unwrap_or(Ordering::Equal));
        let mut view = Self {
            kolom,
            sah: laporan.sah,
            ringkasan: String::new(),
            sha256: hex::encode(Sha256::digest(pdf)),
            tanda_tangan: laporan.tanda_tangan.iter().map(Into::into).collect(),
            kolom_kosong: laporan.kolom_kosong.iter().map(|k| sebutan(k)).collect(),
            pemeriksaan: laporan.pemeriksaan.iter().map(Into::into).collect(),
            terdaftar: None,
        };
        view.summarise();
        Ok(view)
    }

    /// Draws the finding from the checks.
    pub(super) fn summarise(&mut self) {
        self.sah = self
            .pemeriksaan
            .iter()
            .all(|p| p.hasil != HasilPeriksaView::Gagal);
        let count = self.tanda_tangan.len();
        self.ringkasan = match (self.sah, count) {
            (true, 0) => "Sah: berkas ini persis seperti tercatat pada register; belum ditandatangani secara elektronik.".to_owned(),
            (true, 1) => "Sah: satu tanda tangan, dan berkas tidak berubah sejak ditandatangani.".to_owned(),
            (true, _) => format!("Sah: {count} tanda tangan, dan berkas tidak berubah sejak ditandatangani."),
            (false, 0) => {
                let failed = |p: &&PemeriksaanPdfView| p.hasil == HasilPeriksaView::Gagal;
                let why = self.pemeriksaan.iter().find(failed);
                let why = why.map_or("", |p| p.keterangan.as_str());
                format!("Tidak dapat dinyatakan sah: {why}")
            }
            (false, _) => "Tidak sah: baca pemeriksaan yang gagal di bawah ini.".to_owned(),
        };
    }
}

/// A file that came back for a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BerkasView {
    /// Identity.
    pub id: String,
    /// Whether it is a PDF with electronic signatures; else a scan of signed paper.
    pub elektronik: bool,
    /// Name of the file as it came.
    pub nama: String,
    /// SHA-256, hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub ukuran: u32,
    /// When it was taken in, local time.
    pub diterima: String,
    /// By whom.
    pub oleh: String,
}

/// What was taken in, and what must be said of it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PenerimaanView {
    /// The file as kept.
    pub berkas: BerkasView,
    /// The report on it; none for a scan.
    pub laporan: Option<LaporanView>,
    /// As that it lacks a signature that another file of the document has.
    pub peringatan: Vec<String>,
}

/// Who signed the paper that was scanned, and when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Type)]
pub struct IsianPindaian {
    /// Who signed.
    pub penanda: String,
    /// When.
    pub tanggal: NaiveDate,
}
