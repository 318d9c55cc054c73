//! One data row: cells by column, read into typed values, with what is wrong noted on the way.

use chrono::NaiveDate;

use crate::grid::{Cell, GridRow};
use crate::header::{Column, Header, Need};
use crate::masalah::{Masalah, Tingkat};

/// Longest words of a cell, in characters: the longest names of posts and units stay below.
const MAX_TEXT: usize = 300;

/// What all rows of a sheet share.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    pub(crate) berkas: &'a str,
    pub(crate) nama: &'a str,
    pub(crate) header: &'a Header,
    pub(crate) hari_ini: NaiveDate,
}

/// Why a cell's content is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) kode: &'static str,
    pub(crate) pesan: String,
}

impl Flaw {
    pub(crate) fn new(kode: &'static str, pesan: impl Into<String>) -> Self {
        Self {
            kode,
            pesan: pesan.into(),
        }
    }
}

/// A data row being read.
pub(crate) struct Row<'a> {
    sheet: &'a Sheet<'a>,
    cells: &'a GridRow,
    masalah: Vec<Masalah>,
}

impl<'a> Row<'a> {
    pub(crate) const fn new(sheet: &'a Sheet<'a>, cells: &'a GridRow) -> Self {
        Self {
            sheet,
            cells,
            masalah: Vec::new(),
        }
    }

    /// The date that counts as today.
    pub(crate) const fn hari_ini(&self) -> NaiveDate {
        self.sheet.hari_ini
    }

    /// The problems noted.
    pub(crate) fn into_masalah(self) -> Vec<Masalah> {
        self.masalah
    }

    /// Reads a cell. None where it is blank or unreadable; what that means for the row is the column's [`Need`].
    pub(crate) fn get<T>(
        &mut self,
        column: &Column,
        read: impl FnOnce(&Cell) -> Result<T, Flaw>,
    ) -> Option<T> {
        let Some(cell) = self.cell(column) else {
            if column.need == Need::Required {
                self.refuse(
                    column,
                    "kosong",
                    format!(
                        "{} kosong, padahal wajib diisi. Lengkapi selnya.",
                        column.nama
                    ),
                );
            }
            return None;
        };
        match readable(cell).and_then(|()| read(cell)) {
            Ok(value) => Some(value),
            Err(flaw) if column.need == Need::Optional => {
                let pesan = format!("{} Sel ini dikosongkan.", flaw.pesan);
                self.warn(column, flaw.kode, pesan);
                None
            }
            Err(flaw) => {
                self.refuse(column, flaw.kode, flaw.pesan);
                None
            }
        }
    }

    /// Reads words, of at most [`MAX_TEXT`] characters. A formula is kept as its own text, never run.
    pub(crate) fn text(&mut self, column: &Column) -> Option<String> {
        if let Some(Cell::Text(text)) = self.cell(column)
            && text.starts_with('=')
            && text.chars().count() <= MAX_TEXT
        {
            self.warn(
                column,
                "rumus_sebagai_teks",
                format!("{} berisi rumus; disimpan sebagai teks biasa dan tidak dijalankan. Ganti dengan isi yang benar pada sumber data.", column.nama),
            );
            return Some(text.clone());
        }
        self.get(column, |cell| {
            let text = cell.shown();
            let length = text.chars().count();
            if length > MAX_TEXT {
                return Err(Flaw::new(
                    "teks_terlalu_panjang",
                    format!(
                        "{} berisi {length} huruf, lebih dari {MAX_TEXT}; tampaknya isi sel lain ikut tersalin. Perbaiki pada sumber data.",
                        column.nama
                    ),
                ));
            }
            Ok(text.into_owned())
        })
    }

    /// Notes a problem that leaves the row standing.
    pub(crate) fn warn(&mut self, column: &Column, kode: &'static str, pesan: impl Into<String>) {
        self.note(column, Tingkat::Peringatan, kode, pesan.into());
    }

    /// Notes a problem that refuses the row.
    pub(crate) fn refuse(&mut self, column: &Column, kode: &'static str, pesan: impl Into<String>) {
        self.note(column, Tingkat::Galat, kode, pesan.into());
    }

    fn cell(&self, column: &Column) -> Option<&'a Cell> {
        self.cells.cell(self.sheet.header.position(column)?)
    }

    fn note(&mut self, column: &Column, tingkat: Tingkat, kode: &'static str, pesan: String) {
        self.masalah.push(Masalah {
            berkas: self.sheet.berkas.to_owned(),
            lembar: self.sheet.nama.to_owned(),
            baris: Some(self.cells.nomor),
            kolom: Some(self.sheet.header.written(column).to_owned()),
            tingkat,
            kode,
            pesan,
        });
    }
}

/// Refuses what no reader can make sense of: error values, and formulas whose result was not stored.
fn readable(cell: &Cell) -> Result<(), Flaw> {
    match cell {
        Cell::Error(value) => Err(Flaw::new(
            "sel_galat",
            format!(
                "Sel berisi galat {value}. Perbaiki rumusnya atau tulis nilainya, lalu impor ulang."
            ),
        )),
        Cell::Text(text) if text.starts_with('=') => Err(Flaw::new(
            "rumus_tanpa_hasil",
            "Sel berisi rumus tanpa hasil. Buka dan simpan ulang buku kerjanya, atau tulis nilainya.",
        )),
        _ => Ok(()),
    }
}
