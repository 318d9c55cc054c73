//! What a form asks for.

use crate::naskah::JenisNaskah;

/// One of the answers that a question allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pilihan {
    /// As answers write it.
    pub kode: &'static str,
    /// As people read it.
    pub label: &'static str,
}

/// What a question takes for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Macam {
    /// One line.
    Teks,
    /// Running text.
    Uraian,
    /// A day, `2026-12-21`.
    Tanggal,
    /// An hour, `09:00`.
    Jam,
    /// A statement that someone makes, or not.
    Ya,
    /// One of a few.
    Pilihan(Vec<Pilihan>),
    /// Any of a few.
    Centang(Vec<Pilihan>),
    /// Someone of the register, by NIP.
    Pegawai,
    /// Someone of the register by NIP, or of another agency with the facts typed.
    PegawaiLuar,
    /// A post of the map, by its code.
    Jabatan,
    /// A unit of the map, by its name.
    Unit,
    /// A meeting that is closed, by its id.
    Rapat,
    /// An issued document of a kind, by its id.
    Naskah(JenisNaskah),
    /// Several lines of the same questions.
    Daftar(Vec<Isian>),
}

/// That a question is only put when another was answered so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bila {
    /// The other question.
    pub isian: &'static str,
    /// Its answers that call for this one.
    pub kode: &'static [&'static str],
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isian {
    /// Name, as records and templates have it.
    pub nama: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// What it takes.
    pub macam: Macam,
    /// Whether the document cannot be issued without an answer.
    pub wajib: bool,
    /// What helps to answer it; blank where the label says all.
    pub bantuan: &'static str,
    /// The answer of a fresh form.
    pub bawaan: Option<&'static str>,
    /// When it is put.
    pub bila: Option<Bila>,
}

impl Isian {
    /// A question that must be answered.
    pub(super) const fn new(nama: &'static str, label: &'static str, macam: Macam) -> Self {
        Self {
            nama,
            label,
            macam,
            wajib: true,
            bantuan: "",
            bawaan: None,
            bila: None,
        }
    }

    /// One of a few, the first of which a fresh form has.
    pub(super) fn pilihan(
        nama: &'static str,
        label: &'static str,
        pilihan: &[(&'static str, &'static str)],
    ) -> Self {
        Self {
            bawaan: pilihan.first().map(|(kode, _)| *kode),
            ..Self::new(nama, label, Macam::Pilihan(several(pilihan)))
        }
    }

    /// Any of a few.
    pub(super) fn centang(
        nama: &'static str,
        label: &'static str,
        pilihan: &[(&'static str, &'static str)],
    ) -> Self {
        Self::new(nama, label, Macam::Centang(several(pilihan)))
    }

    /// It may stay unanswered.
    pub(super) const fn opsional(mut self) -> Self {
        self.wajib = false;
        self
    }

    pub(super) const fn bantuan(mut self, bantuan: &'static str) -> Self {
        self.bantuan = bantuan;
        self
    }

    /// It is only put when `isian` was answered by one of `kode`.
    pub(super) const fn bila(mut self, isian: &'static str, kode: &'static [&'static str]) -> Self {
        self.bila = Some(Bila { isian, kode });
        self
    }
}

fn several(pilihan: &[(&'static str, &'static str)]) -> Vec<Pilihan> {
    pilihan
        .iter()
        .map(|(kode, label)| Pilihan { kode, label })
        .collect()
}
