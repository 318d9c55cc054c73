//! What a reading asks for, and what it finds.

use std::collections::BTreeMap;

use super::super::Butir;
use super::super::galat::Cacat;

/// The form of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bentuk {
    /// Text that is not blank.
    Teks,
    /// A whole number from the first to the second.
    Bilangan(i64, i64),
    /// True or false.
    BenarSalah,
    /// A date.
    Tanggal,
    /// One of some words.
    Pilihan(Vec<String>),
    /// A list; its items' form stands under the path with `[]`.
    Daftar,
    /// A table of known keys.
    Tabel,
    /// A table whose keys are among these words (any, where none); its values' form stands under the path with `.*`.
    Peta(Vec<String>),
}

impl Bentuk {
    /// What should have been written.
    pub fn sebutan(&self) -> String {
        match self {
            Self::Teks => "teks dalam tanda kutip".to_owned(),
            Self::Bilangan(min, max) => format!("bilangan bulat {min} sampai {max}"),
            Self::BenarSalah => "true atau false".to_owned(),
            Self::Tanggal => "tanggal (tahun-bulan-hari, misalnya 2020-05-26)".to_owned(),
            Self::Pilihan(kata) => format!("salah satu dari {}", kata.join(", ")),
            Self::Daftar => "daftar dalam kurung siku".to_owned(),
            Self::Tabel | Self::Peta(_) => "tabel".to_owned(),
        }
    }
}

/// One key that a pack may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kunci {
    /// The form of its value.
    pub bentuk: Bentuk,
    /// Whether the table around it must have it.
    pub wajib: bool,
    /// What it is about.
    pub uraian: String,
}

/// What a reading has asked for and found.
pub struct Catatan {
    pub cacat: Vec<Cacat>,
    pub butir: Vec<Butir>,
    /// By path.
    pub kunci: BTreeMap<String, Kunci>,
}

impl Catatan {
    pub const fn new(cacat: Vec<Cacat>) -> Self {
        Self {
            cacat,
            butir: Vec::new(),
            kunci: BTreeMap::new(),
        }
    }

    /// Names of the keys known directly under a path.
    pub fn under(&self, jalur: &str) -> Vec<&str> {
        let awal = if jalur.is_empty() {
            String::new()
        } else {
            format!("{jalur}.")
        };
        let mut names: Vec<&str> = self
            .kunci
            .range(awal.clone()..)
            .map_while(|(kunci, _)| kunci.strip_prefix(awal.as_str()))
            .filter_map(|sisa| sisa.split(['.', '[']).next())
            .filter(|nama| *nama != "*")
            .collect();
        names.dedup();
        names
    }
}
