//! Which fields a kind of document has, and which sentences: what its template is checked against.

use sidang_domain::naskah::{AsalNomor, JenisNaskah, SifatNaskah};

/// The fields and sentences of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skema {
    /// The kind's code.
    pub jenis: &'static str,
    /// Fields of the record.
    pub bidang: Vec<Bidang>,
    /// Sentences that the document's code asks for. A kind that has any is laid out by code; one that has none, by
    /// the blocks of its template.
    pub kalimat: Vec<BidangKalimat>,
    /// What the blocks must print: of each group of fields one.
    pub harus: Vec<Vec<&'static str>>,
    /// Whether it must carry the mark RAHASIA.
    pub rahasia: bool,
    /// Whether its place and date stand above the signature.
    pub penanda_bertanggal: bool,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bidang {
    /// Name in the template.
    pub nama: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// What it holds.
    pub jenis: JenisBidang,
    /// Whether a record always has it.
    pub wajib: bool,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JenisBidang {
    /// Words.
    Teks,
    /// One of some words.
    Pilihan(&'static [&'static str]),
    /// A whole number.
    Angka,
    /// A day.
    Tanggal,
    /// An hour.
    Jam,
    /// The number of a civil servant.
    Nip,
    /// Whether something is so.
    Ya,
    /// Who signs.
    Penanda,
    /// Fields that belong together.
    Catatan(Vec<Bidang>),
    /// Entries with these fields.
    Daftar(Vec<Bidang>),
}

/// A sentence that the document's code asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BidangKalimat {
    /// Name in the template.
    pub nama: &'static str,
    /// Where it stands and when, for who edits it.
    pub label: &'static str,
    /// Fields that it has beside those of the record.
    pub bidang: Vec<Bidang>,
    /// Whether it is one text or several.
    pub bagian: Bagian,
    /// Fields that it must print: without them the document would not say what it is for.
    pub harus: &'static [&'static str],
}

/// How many texts a sentence consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bagian {
    /// One.
    Satu,
    /// So many, one for each column of a table.
    Tepat(usize),
    /// At least one: lines of a title, items of a list.
    Beberapa,
}

impl Skema {
    /// A kind laid out by its template.
    pub const fn new(jenis: &'static str, bidang: Vec<Bidang>) -> Self {
        Self {
            jenis,
            bidang,
            kalimat: Vec::new(),
            harus: Vec::new(),
            rahasia: false,
            penanda_bertanggal: false,
        }
    }

    /// The same for a kind that is issued: its number and its date, or those of the document it belongs to, must be
    /// printed, and its secrecy marked.
    pub fn terbit(jenis: JenisNaskah, bidang: Vec<Bidang>) -> Self {
        let (nomor, tanggal): (&[_], &[_]) = match jenis.asal_nomor() {
            AsalNomor::Sendiri => (&["nomor"], &["tanggal"]),
            AsalNomor::Induk => (
                &["nomor_surat", "nomor_keputusan"],
                &["tanggal_surat", "tanggal_keputusan"],
            ),
            AsalNomor::Tanpa => (&[], &["tanggal", "hari_ini", "per"]),
        };
        let ada = |nama: &[&'static str]| -> Vec<_> {
            let nama = nama.iter().copied();
            nama.filter(|nama| bidang.iter().any(|b| b.nama == *nama))
                .collect()
        };
        let harus = [ada(nomor), ada(tanggal)];
        Self {
            harus: harus.into_iter().filter(|h| !h.is_empty()).collect(),
            rahasia: jenis.sifat() >= SifatNaskah::Rahasia,
            ..Self::new(jenis.kode(), bidang)
        }
    }

    /// Which must print these fields as well.
    #[must_use]
    pub fn mencetak(mut self, harus: &[&'static str]) -> Self {
        self.harus.extend(harus.iter().map(|jalur| vec![*jalur]));
        self
    }

    /// Whether the blocks of the template lay it out.
    pub const fn tersusun_templat(&self) -> bool {
        self.kalimat.is_empty()
    }
}

impl Bidang {
    /// A field that every record has.
    pub const fn wajib(nama: &'static str, label: &'static str, jenis: JenisBidang) -> Self {
        Self {
            nama,
            label,
            jenis,
            wajib: true,
        }
    }

    /// A field that a record may lack.
    pub const fn boleh(nama: &'static str, label: &'static str, jenis: JenisBidang) -> Self {
        Self {
            nama,
            label,
            jenis,
            wajib: false,
        }
    }
}

impl BidangKalimat {
    /// A sentence about the record.
    pub const fn new(nama: &'static str, label: &'static str) -> Self {
        Self {
            nama,
            label,
            bidang: Vec::new(),
            bagian: Bagian::Satu,
            harus: &[],
        }
    }

    /// The heads of so many columns.
    pub fn kepala(nama: &'static str, label: &'static str, kolom: usize) -> Self {
        Self {
            bagian: Bagian::Tepat(kolom),
            ..Self::new(nama, label)
        }
    }

    /// With fields of its own.
    #[must_use]
    pub fn tentang(self, bidang: impl Into<Vec<Bidang>>) -> Self {
        Self {
            bidang: bidang.into(),
            ..self
        }
    }

    /// Of one text or several.
    #[must_use]
    pub fn beberapa(self) -> Self {
        Self {
            bagian: Bagian::Beberapa,
            ..self
        }
    }

    /// Which must print these fields.
    #[must_use]
    pub fn harus(self, harus: &'static [&'static str]) -> Self {
        Self { harus, ..self }
    }
}

impl JenisBidang {
    /// What it is called.
    pub const fn nama(&self) -> &'static str {
        match self {
            Self::Teks => "teks",
            Self::Pilihan(_) => "pilihan",
            Self::Angka => "angka",
            Self::Tanggal => "tanggal",
            Self::Jam => "jam",
            Self::Nip => "NIP",
            Self::Ya => "ya atau tidak",
            Self::Penanda => "penanda tangan",
            Self::Catatan(_) => "kelompok isian",
            Self::Daftar(_) => "daftar",
        }
    }

    /// The fields inside it.
    pub(super) fn bidang(&self) -> &[Bidang] {
        match self {
            Self::Catatan(bidang) | Self::Daftar(bidang) => bidang,
            _ => &[],
        }
    }
}
