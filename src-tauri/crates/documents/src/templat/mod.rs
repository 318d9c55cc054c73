//! Templates: the wording of documents, and the layout of those that are all template, as data.
//!
//! A template is a TOML text. Its sentences name the fields of a record as `{rapat.tanggal|tanggal_kata}`
//! ([`Format`](format) lists the ways to write); `[ … ]` is left out where a field in it is empty, `**…**` is bold,
//! `~` a space at which no line breaks; a doubled sign stands for itself. A document whose layout stands in code asks
//! for its sentences by name; any other is set from the blocks of its template, in order.
//!
//! | `bentuk` | keys (those in parentheses may be left out) |
//! |---|---|
//! | `kop` | the institution's letterhead |
//! | `judul` | `teks` (one or several lines), (`nomor`: `"Nomor {nomor}"`) |
//! | `kepala_surat` | `hal`, `tempat_tanggal`, (`nomor`, `sifat`, `lampiran`; `isi`: lines of the address, the first behind `Yth.`) |
//! | `paragraf` | `teks`, (`rata`: `penuh`, `kiri`, `tengah`; `menjorok`: first line indented, as letters have it) |
//! | `isian` | `baris`: `[["Nama", "{pegawai.nama}"], …]`; an empty value is a dash, (`menjorok`) |
//! | `butir` | `isi`, (`tanda`: `1.`, `a.`, `-`, or none); an item that comes out empty is left out |
//! | `tabel` | `untuk`, `kolom`: `[["Judul", width, "{isi}"], …]`, (`kelompok` and `judul_kelompok`: rows in groups; `tinggi`: least height of a row in mm; `kecil`: small letters) |
//! | `diktum` | `nama`: `Menimbang`, `KESATU`, `isi`, (`tanda`) |
//! | `tanda_tangan` | `penanda`: the field, or several side by side, (`tempat_tanggal`: above the last of them) |
//! | `tembusan` | `isi` |
//! | `lampiran` | begins a new page: (`isi`: what it is attached to, `judul`, `mendatar`: landscape) |
//! | `ruang` | `tinggi` in millimetres |
//!
//! Every block may have `bila` (set only when `"alasan"` is filled, `"!alasan"` is not, `"arah=melepas"` has that
//! value) and `untuk` (repeated for each entry of a list, whose fields it sees by their names; `urut` counts). In
//! `butir`, `tabel`, `tembusan` and `diktum` it is the items that are repeated.
//!
//! [`Templat::parse`] and [`Templat::check`] tell every mistake with its line and remedy. A template that has none
//! prints every record of its kind.

mod baca;
mod bawaan;
mod blok;
mod contoh;
mod format;
mod isi;
mod istilah;
mod jenis;
mod kalimat;
mod kesalahan;
mod nilai;
mod periksa;
mod pratinjau;
mod rapat;
mod skema;
mod susun;
mod teks;
mod tercetak;

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use baca::{Tabel, line_of};
use blok::Blok;
use teks::Teks;

pub use bawaan::bawaan;
pub use istilah::Istilah;
pub use jenis::JenisTemplat;
pub(crate) use kalimat::Kalimat;
pub use kesalahan::Kesalahan;
pub use nilai::{Catatan, Nilai};
pub use rapat::skema_rapat;
pub use skema::{Bagian, Bidang, BidangKalimat, JenisBidang, Skema};

/// A template that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Templat {
    /// Code of the kind of document.
    pub jenis: String,
    /// What the document is called.
    pub nama: String,
    /// Where its form comes from.
    pub dasar: String,
    /// What the officer who reads it should know: what was mended.
    pub catatan: String,
    /// Whether it carries the mark RAHASIA.
    pub rahasia: bool,
    /// Whether its pages lie on their side.
    mendatar: bool,
    /// What stands at the foot of every page.
    kaki: Option<Teks>,
    kalimat: BTreeMap<String, Vec<Teks>>,
    blok: Vec<Blok>,
    /// An institution's own terms.
    istilah: Option<Arc<Istilah>>,
}

impl Templat {
    /// Reads a template.
    ///
    /// # Errors
    /// Every mistake of its form, by line.
    pub fn parse(sumber: &str) -> Result<Self, Vec<Kesalahan>> {
        let mut kesalahan = Vec::new();
        let (akar, galat) = DeTable::parse_recoverable(sumber);
        kesalahan.extend(galat.iter().map(|galat| malformed(sumber, galat)));
        let akar = akar.into_inner();
        let templat = Self::baca(sumber, &akar, &mut kesalahan);
        match templat {
            Some(templat) if kesalahan.is_empty() => Ok(templat),
            _ => {
                kesalahan.sort_by_key(|k| k.baris);
                Err(kesalahan)
            }
        }
    }

    fn baca(sumber: &str, akar: &DeTable, kesalahan: &mut Vec<Kesalahan>) -> Option<Self> {
        let kalimat = match akar.get("kalimat").map(toml::Spanned::get_ref) {
            Some(DeValue::Table(tabel)) => Tabel::new(sumber, tabel, 0, kesalahan).semua_teks(),
            _ => Vec::new(),
        };
        let mut blok = Vec::new();
        if let Some(DeValue::Array(daftar)) = akar.get("blok").map(toml::Spanned::get_ref) {
            for (i, isi) in daftar.iter().enumerate() {
                if let DeValue::Table(tabel) = isi.get_ref() {
                    let mut tabel = Tabel::new(sumber, tabel, isi.span().start, kesalahan);
                    blok.extend(Blok::baca(i + 1, &mut tabel));
                }
            }
        }
        let mut tabel = Tabel::new(sumber, akar, 0, kesalahan);
        tabel.kenal(&["kalimat", "blok"]);
        let jenis = tabel.wajib_kata("jenis");
        let nama = tabel.wajib_kata("nama");
        let dasar = tabel.kata("dasar").unwrap_or_default();
        let catatan = tabel.kata("catatan").unwrap_or_default();
        let rahasia = tabel.ya("rahasia");
        let mendatar = tabel.ya("mendatar");
        let kaki = tabel.teks("kaki");
        tabel.tutup();
        Some(Self {
            jenis: jenis?,
            nama: nama?,
            dasar,
            catatan,
            rahasia,
            mendatar,
            kaki,
            kalimat: kalimat.into_iter().collect(),
            blok,
            istilah: None,
        })
    }

    /// Every mistake against the kind's fields and sentences, by line: unknown placeholders, formats that do not
    /// write a field, fields that may be empty outside brackets, missing sentences.
    pub fn check(&self, skema: &Skema) -> Vec<Kesalahan> {
        periksa::periksa(self, skema)
    }
}

fn malformed(sumber: &str, galat: &toml::de::Error) -> Kesalahan {
    let (pesan, saran) = if galat.message().starts_with("duplicate key") {
        ("sebuah kunci tertulis dua kali", "Hapus salah satunya.")
    } else {
        (
            "susunan TOML keliru",
            "Periksa tanda kutip, kurung, dan tanda sama dengan pada baris itu.",
        )
    };
    Kesalahan {
        baris: line_of(sumber, galat.span().map_or(0, |span| span.start)),
        bagian: String::new(),
        pesan: pesan.to_owned(),
        saran: saran.to_owned(),
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_kolom;
