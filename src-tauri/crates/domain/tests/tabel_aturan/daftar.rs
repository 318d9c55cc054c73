//! The rules as `assets/aturan/butir-aturan.toml` lists them.

use serde::Deserialize;

use crate::repo;

/// All rules, in sections.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Daftar {
    pub bagian: Vec<Bagian>,
}

/// A section of the regulations.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bagian {
    pub judul: String,
    pub butir: Vec<Butir>,
}

/// One rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Butir {
    /// As `SYA-A4`.
    pub id: String,
    /// The passages.
    pub sumber: String,
    /// What it says.
    pub isi: String,
    pub penanganan: Penanganan,
    /// Why it is not checked.
    pub alasan: Option<String>,
    /// Where the packs hold its values.
    #[serde(default)]
    pub jalur: Vec<String>,
}

/// How the program deals with a rule.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Penanganan {
    /// A check, held by tests.
    Diperiksa,
    /// A document follows it.
    Naskah,
    /// A date is watched.
    Tenggat,
    /// Shown, or nothing to check.
    Keterangan,
    /// Not built yet.
    Nanti,
}

impl Penanganan {
    pub const ALL: [Self; 5] = [
        Self::Diperiksa,
        Self::Naskah,
        Self::Tenggat,
        Self::Keterangan,
        Self::Nanti,
    ];

    /// The word of the file.
    pub const fn kata(self) -> &'static str {
        match self {
            Self::Diperiksa => "diperiksa",
            Self::Naskah => "naskah",
            Self::Tenggat => "tenggat",
            Self::Keterangan => "keterangan",
            Self::Nanti => "nanti",
        }
    }
}

impl Daftar {
    pub fn read() -> Self {
        let text = std::fs::read_to_string(repo("assets/aturan/butir-aturan.toml")).unwrap();
        toml::from_str(&text).unwrap()
    }

    pub fn butir(&self) -> impl Iterator<Item = &Butir> {
        self.bagian.iter().flat_map(|b| &b.butir)
    }
}
