//! The record a document is made from: fields by their names.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use sidang_domain::kepegawaian::Nip;

use crate::Penanda;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nilai {
    /// Words; blank words are no value.
    Teks(String),
    /// A whole number.
    Angka(u64),
    /// A day.
    Tanggal(NaiveDate),
    /// An hour of the day.
    Jam(NaiveTime),
    /// The number of a civil servant.
    Nip(Nip),
    /// Whether something is so. Never printed, only asked for by `bila`.
    Ya(bool),
    /// Who signs.
    Penanda(Box<Penanda>),
    /// Fields that belong together.
    Catatan(Catatan),
    /// Entries with the same fields.
    Daftar(Vec<Catatan>),
}

/// Fields by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Catatan(BTreeMap<String, Nilai>);

impl Nilai {
    /// Whether there is nothing to print, or the answer is no.
    pub fn kosong(&self) -> bool {
        match self {
            Self::Teks(teks) => teks.trim().is_empty(),
            Self::Ya(ya) => !ya,
            Self::Catatan(catatan) => catatan.0.values().all(Self::kosong),
            Self::Daftar(daftar) => daftar.is_empty(),
            Self::Angka(_) | Self::Tanggal(_) | Self::Jam(_) | Self::Nip(_) | Self::Penanda(_) => {
                false
            }
        }
    }
}

impl Catatan {
    /// A record without fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one more field.
    #[must_use]
    pub fn dengan(mut self, nama: &str, nilai: impl Into<Nilai>) -> Self {
        self.isi(nama, nilai);
        self
    }

    /// With one more field where there is a value.
    #[must_use]
    pub fn dengan_bila(self, nama: &str, nilai: Option<impl Into<Nilai>>) -> Self {
        match nilai {
            Some(nilai) => self.dengan(nama, nilai),
            None => self,
        }
    }

    /// Sets a field.
    pub fn isi(&mut self, nama: &str, nilai: impl Into<Nilai>) {
        self.0.insert(nama.to_owned(), nilai.into());
    }

    /// The value of a field.
    pub fn get(&self, nama: &str) -> Option<&Nilai> {
        self.0.get(nama)
    }

    /// The fields, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Nilai)> {
        self.0.iter().map(|(nama, nilai)| (nama.as_str(), nilai))
    }
}

impl<'a> FromIterator<(&'a str, Nilai)> for Catatan {
    fn from_iter<I: IntoIterator<Item = (&'a str, Nilai)>>(bidang: I) -> Self {
        Self(
            bidang
                .into_iter()
                .map(|(nama, nilai)| (nama.to_owned(), nilai))
                .collect(),
        )
    }
}

macro_rules! dari {
    ($($jenis:ty => $nilai:expr),+ $(,)?) => {$(
        impl From<$jenis> for Nilai {
            fn from(isi: $jenis) -> Self {
                $nilai(isi)
            }
        }
    )+};
}

dari! {
    String => Self::Teks,
    &str => |isi: &str| Self::Teks(isi.to_owned()),
    &String => |isi: &String| Self::Teks(isi.clone()),
    u64 => Self::Angka,
    u32 => |isi: u32| Self::Angka(isi.into()),
    usize => |isi: usize| Self::Angka(isi as u64),
    NaiveDate => Self::Tanggal,
    NaiveTime => Self::Jam,
    Nip => Self::Nip,
    bool => Self::Ya,
    Penanda => |isi| Self::Penanda(Box::new(isi)),
    Catatan => Self::Catatan,
    Vec<Catatan> => Self::Daftar,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn catatan_kembali_utuh_dari_json() {
        let nip = Nip::parse("198704122010011003").unwrap();
        let catatan = Catatan::new()
            .dengan("nama", "Siti")
            .dengan("nip", nip)
            .dengan("tanggal", "2026-12-21".parse::<NaiveDate>().unwrap())
            .dengan("jam", "09:00:00".parse::<NaiveTime>().unwrap())
            .dengan("lembar", 2_u32)
            .dengan("rahasia", true)
            .dengan_bila("alasan", None::<String>)
            .dengan("penanda", Penanda::kosong("penanda", "Kepala Dinas"))
            .dengan("calon", vec![Catatan::new().dengan("nama", "Budi")]);
        let json = serde_json::to_string(&catatan).unwrap();
        assert_eq!(serde_json::from_str::<Catatan>(&json).unwrap(), catatan);
        assert!(catatan.get("alasan").is_none());
    }

    #[test]
    fn kosong_bila_tidak_ada_yang_dicetak() {
        let kosong = |nilai: Nilai| nilai.kosong();
        assert!(kosong(" ".into()));
        assert!(kosong(false.into()));
        assert!(kosong(Vec::new().into()));
        assert!(kosong(Catatan::new().dengan("a", "").into()));
        assert!(!kosong(0_u32.into()));
        assert!(!kosong(Catatan::new().dengan("a", "b").into()));
    }
}
