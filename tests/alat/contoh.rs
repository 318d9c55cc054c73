//! The sample regency and what it is expected to give.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate};
use sidang_app::Konteks;

use crate::repo;

/// Passphrase of every store made here.
pub const SANDI: &str = "empat kata untuk uji";

/// The date that `harapan.json` speaks of.
pub fn per() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A moment in the sample regency, as `2026-11-22 09:30`.
pub fn saat(waktu: &str) -> Konteks {
    Konteks {
        waktu: DateTime::parse_from_str(&format!("{waktu} +0800"), "%Y-%m-%d %H:%M %z").unwrap(),
    }
}

/// The workbooks of the sample regency, without the committee's.
pub fn buku() -> Vec<PathBuf> {
    vec![aset("peta_jabatan.xlsx"), aset("pegawai.xlsx")]
}

/// The committee's workbook.
pub fn tim() -> PathBuf {
    aset("tim.xlsx")
}

fn aset(nama: &str) -> PathBuf {
    repo().join("assets/contoh").join(nama)
}

/// A file among the fixtures.
pub fn fixture(nama: &str) -> PathBuf {
    repo().join("tests/fixtures").join(nama)
}
