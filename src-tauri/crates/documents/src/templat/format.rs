//! How a value is written.

use super::nilai::Nilai;
use super::skema::JenisBidang;
use crate::bagian::orang::nip;
use crate::tanggal::{
    jam_menit, nama_hari, tanggal_dengan_angka, tanggal_dengan_kata, tanggal_surat,
};
use crate::terbilang::{angka_dan_kata, terbilang};
use chrono::Datelike;

/// A way to write a value, named behind the bar of a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// `21 Desember 2026`.
    Tanggal,
    /// `21-12-2026`.
    TanggalAngka,
    /// `Senin tanggal dua puluh satu bulan Desember tahun dua ribu dua puluh enam`.
    TanggalKata,
    /// `Senin`.
    Hari,
    /// `2026`.
    Tahun,
    /// `pukul 09.00`.
    Pukul,
    /// `19870412 201001 1 003`.
    Nip,
    /// `5 (lima)`.
    Kata,
    /// `lima`.
    Terbilang,
    /// How many entries a list has, `5 (lima)`.
    Banyak,
    /// Capital letters.
    Besar,
}

impl Format {
    pub(super) const SEMUA: [(&'static str, Self); 11] = [
        ("tanggal", Self::Tanggal),
        ("tanggal_angka", Self::TanggalAngka),
        ("tanggal_kata", Self::TanggalKata),
        ("hari", Self::Hari),
        ("tahun", Self::Tahun),
        ("pukul", Self::Pukul),
        ("nip", Self::Nip),
        ("kata", Self::Kata),
        ("terbilang", Self::Terbilang),
        ("banyak", Self::Banyak),
        ("besar", Self::Besar),
    ];

    /// The format of that name.
    pub(super) fn parse(nama: &str) -> Option<Self> {
        Self::SEMUA
            .into_iter()
            .find_map(|(ini, format)| (ini == nama).then_some(format))
    }

    /// Whether it writes what such a field holds.
    fn cocok(self, jenis: &JenisBidang) -> bool {
        match self {
            Self::Tanggal | Self::TanggalAngka | Self::TanggalKata | Self::Hari | Self::Tahun => {
                matches!(jenis, JenisBidang::Tanggal)
            }
            Self::Pukul => matches!(jenis, JenisBidang::Jam),
            Self::Nip => matches!(jenis, JenisBidang::Nip),
            Self::Kata | Self::Terbilang => matches!(jenis, JenisBidang::Angka),
            Self::Banyak => matches!(jenis, JenisBidang::Daftar(_)),
            Self::Besar => !matches!(
                jenis,
                JenisBidang::Ya
                    | JenisBidang::Penanda
                    | JenisBidang::Catatan(_)
                    | JenisBidang::Daftar(_)
            ),
        }
    }

    /// Names of the formats that write what such a field holds; none for a field that cannot be printed.
    pub(super) fn bagi(jenis: &JenisBidang) -> Vec<&'static str> {
        Self::SEMUA
            .into_iter()
            .filter_map(|(nama, format)| format.cocok(jenis).then_some(nama))
            .collect()
    }

    /// Whether these formats, in order, write what such a field holds.
    pub(super) fn berlaku(format: &[Self], jenis: &JenisBidang) -> bool {
        match format {
            [] => Self::Besar.cocok(jenis),
            [awal, sisa @ ..] => {
                awal.cocok(jenis) && sisa.iter().all(|f| f.cocok(&JenisBidang::Teks))
            }
        }
    }
}

/// The value in words; none where the formats do not write such a value.
pub(super) fn tulis(nilai: &Nilai, format: &[Format]) -> Option<String> {
    let (awal, sisa) = match format.split_first() {
        Some((Format::Besar, sisa)) => (None, sisa),
        Some((awal, sisa)) => (Some(*awal), sisa),
        None => (None, format),
    };
    let teks = match (nilai, awal) {
        // A draft has dots in place of what is missing, whatever it will be.
        (Nilai::Teks(teks), _) => teks.trim().to_owned(),
        (Nilai::Angka(angka), None) => angka.to_string(),
        (Nilai::Angka(angka), Some(Format::Kata)) => angka_dan_kata(usize::try_from(*angka).ok()?),
        (Nilai::Angka(angka), Some(Format::Terbilang)) => terbilang(usize::try_from(*angka).ok()?),
        (Nilai::Tanggal(tanggal), None | Some(Format::Tanggal)) => tanggal_surat(*tanggal),
        (Nilai::Tanggal(tanggal), Some(Format::TanggalAngka)) => tanggal_dengan_angka(*tanggal),
        (Nilai::Tanggal(tanggal), Some(Format::TanggalKata)) => tanggal_dengan_kata(*tanggal),
        (Nilai::Tanggal(tanggal), Some(Format::Hari)) => nama_hari(*tanggal).to_owned(),
        (Nilai::Tanggal(tanggal), Some(Format::Tahun)) => tanggal.year().to_string(),
        (Nilai::Jam(jam), None) => jam_menit(*jam),
        (Nilai::Jam(jam), Some(Format::Pukul)) => format!("pukul\u{a0}{}", jam_menit(*jam)),
        (Nilai::Nip(nomor), None | Some(Format::Nip)) => nip(nomor),
        (Nilai::Daftar(daftar), Some(Format::Banyak)) => angka_dan_kata(daftar.len()),
        _ => return None,
    };
    let besar = format.first() == Some(&Format::Besar) || sisa.contains(&Format::Besar);
    Some(if besar { teks.to_uppercase() } else { teks })
}
