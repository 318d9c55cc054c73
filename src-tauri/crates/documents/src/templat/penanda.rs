//! Who signs a document.

use serde::{Deserialize, Serialize};
use sidang_domain::kepegawaian::Nip;

use crate::Orang;

/// What stands before the post of who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awalan {
    /// `a.n.`: in the name of the post named here.
    AtasNama(String),
    /// `u.b.`: for the post named here, which itself signs in another's name.
    UntukBeliau(String),
    /// Holds the post for a time while it is vacant.
    Plt,
    /// Holds the post while its holder is away.
    Plh,
    /// Holds the office until it is filled.
    Pj,
}

/// Who signs, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penanda {
    /// Name of the room for the signature, in ASCII and once per document: `ketua`, `anggota-3`, `penanda`.
    pub ruang: String,
    /// What stands before the post, in order.
    #[serde(default)]
    pub awalan: Vec<Awalan>,
    /// The post: `Ketua Tim Penilai Kinerja`.
    pub jabatan: String,
    /// The name; where blank, room to write name and NIP by hand.
    #[serde(default)]
    pub nama: String,
    /// Rank and golongan in words.
    #[serde(default)]
    pub pangkat: Option<String>,
    /// The NIP.
    #[serde(default)]
    pub nip: Option<Nip>,
    /// Place and date above the post.
    #[serde(default)]
    pub tempat_tanggal: Option<String>,
}

impl Penanda {
    /// Someone on record, by name and in the capacity `jabatan`.
    pub fn orang(ruang: impl Into<String>, jabatan: impl Into<String>, orang: &Orang) -> Self {
        Self {
            nama: orang.nama.clone(),
            pangkat: orang.pangkat(),
            nip: Some(orang.nip),
            ..Self::kosong(ruang, jabatan)
        }
    }

    /// Someone whose name and NIP are written by hand.
    pub fn kosong(ruang: impl Into<String>, jabatan: impl Into<String>) -> Self {
        Self {
            ruang: ruang.into(),
            awalan: Vec::new(),
            jabatan: jabatan.into(),
            nama: String::new(),
            pangkat: None,
            nip: None,
            tempat_tanggal: None,
        }
    }
}
