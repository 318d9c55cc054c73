//! Which fields a kind of document has, and which sentences: what its template is checked against.

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
}

impl Skema {
    /// A kind laid out by its template.
    pub const fn new(jenis: &'static str, bidang: Vec<Bidang>) -> Self {
        Self {
            jenis,
            bidang,
            kalimat: Vec::new(),
        }
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
    /// A sentence with fields of its own.
    pub const fn new(nama: &'static str, label: &'static str, bidang: Vec<Bidang>) -> Self {
        Self {
            nama,
            label,
            bidang,
        }
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
