//! Which row of a sheet holds the headers, and which kind of sheet they tell.

use std::collections::HashMap;

use crate::buku::JenisLembar;
use crate::grid::{Cell, Grid, GridRow};
use crate::lembar::{Ciri, KINDS, Kind};

/// How a kind of sheet depends on a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The column must exist and every row fill it; what cannot be read refuses the row.
    Required,
    /// May be blank, but what cannot be read refuses the row, for a blank would mean something else.
    Strict,
    /// May be blank; what cannot be read is left out with a warning.
    Optional,
}

/// A column that a kind of sheet reads, found by its header.
#[derive(Debug)]
pub(crate) struct Column {
    /// The header as this program calls it, folded.
    pub(crate) nama: &'static str,
    /// Other headers for the same column, folded; earlier ones win.
    pub(crate) alias: &'static [&'static str],
    /// How the sheet depends on it.
    pub(crate) need: Need,
}

impl Column {
    pub(crate) const fn required(nama: &'static str, alias: &'static [&'static str]) -> Self {
        Self {
            nama,
            alias,
            need: Need::Required,
        }
    }

    pub(crate) const fn strict(nama: &'static str, alias: &'static [&'static str]) -> Self {
        Self {
            nama,
            alias,
            need: Need::Strict,
        }
    }

    pub(crate) const fn optional(nama: &'static str, alias: &'static [&'static str]) -> Self {
        Self {
            nama,
            alias,
            need: Need::Optional,
        }
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.nama).chain(self.alias.iter().copied())
    }
}

/// The header row of a recognised sheet.
#[derive(Debug)]
pub(crate) struct Header {
    /// Row number of the headers.
    pub(crate) nomor: u32,
    /// Index of the first data row among the sheet's filled rows.
    pub(crate) data: usize,
    places: Vec<Place>,
}

#[derive(Debug)]
struct Place {
    nama: &'static str,
    column: u32,
    written: String,
}

impl Header {
    /// Where the column stands; none where the sheet has no such column.
    pub(crate) fn position(&self, column: &Column) -> Option<u32> {
        self.place(column).map(|place| place.column)
    }

    /// The header as the file writes it, or as this program calls it where the file has none.
    pub(crate) fn written(&self, column: &Column) -> &str {
        self.place(column)
            .map_or(column.nama, |place| &place.written)
    }

    /// The columns that are read.
    pub(crate) fn columns(&self) -> impl Iterator<Item = u32> {
        self.places.iter().map(|place| place.column)
    }

    fn place(&self, column: &Column) -> Option<&Place> {
        self.places.iter().find(|place| place.nama == column.nama)
    }
}

/// What a look at a sheet's headers gives.
pub(crate) enum Recognition {
    /// The kind and its header row.
    Known(&'static Kind, Header),
    /// No kind fits; the advice names what the nearest one lacks.
    Unknown(String),
}

/// Title rows above the headers are at most this many.
const SEARCHED_ROWS: usize = 40;

/// Finds the topmost row that carries all required headers of some kind; of several kinds, the one that knows most of
/// the row's headers.
pub(crate) fn recognise(grid: &Grid) -> Recognition {
    let mut nearest: Option<(usize, String)> = None;
    for (index, row) in grid.rows.iter().take(SEARCHED_ROWS).enumerate() {
        let headers = fold_row(row);
        let mut fitting: Vec<(&'static Kind, Vec<Place>)> = Vec::new();
        for kind in KINDS {
            let (places, missing) = match_columns(kind, &headers);
            if missing.is_empty() {
                fitting.push((kind, places));
            } else if places.len() > 1 && nearest.as_ref().is_none_or(|(n, _)| places.len() > *n) {
                nearest = Some((places.len(), advice(kind.jenis, &missing)));
            }
        }
        let most = fitting.iter().map(|(_, p)| p.len()).max();
        fitting.retain(|(_, places)| Some(places.len()) == most);
        if let Some((kind, places)) = choose(fitting, grid, index) {
            let numbered = grid.rows.get(index + 1).is_some_and(numbers_columns);
            let header = Header {
                nomor: row.nomor,
                data: index + 1 + usize::from(numbered),
                places,
            };
            return Recognition::Known(kind, header);
        }
    }
    Recognition::Unknown(nearest.map_or_else(
        || {
            "Pastikan baris judul kolom memuat nama kolom seperti NIP, NAMA, STATUS PEGAWAI (lihat contoh buku kerja)."
                .to_owned()
        },
        |(_, advice)| advice,
    ))
}

/// Where several kinds carry the same headers, the sheet's name decides, then the words of its first data row.
fn choose(
    mut fitting: Vec<(&'static Kind, Vec<Place>)>,
    grid: &Grid,
    index: usize,
) -> Option<(&'static Kind, Vec<Place>)> {
    let tells = |ciri: fn(&Ciri) -> &'static str, text: &str| {
        let text = text.to_lowercase();
        fitting.iter().position(|(kind, _)| {
            kind.ciri
                .as_ref()
                .is_some_and(|known| text.contains(ciri(known)))
        })
    };
    let by_name = tells(|ciri| ciri.nama, &grid.nama);
    let by_words = || {
        let cells = &grid.rows.get(index + 1)?.cells;
        cells
            .iter()
            .find_map(|(_, cell)| tells(|ciri| ciri.isi, &cell.shown()))
    };
    let chosen = by_name.or_else(by_words).unwrap_or(0);
    (chosen < fitting.len()).then(|| fitting.swap_remove(chosen))
}

/// Official tables number their columns below the headers: `1 2 3` or `(1) (2) (3)`.
fn numbers_columns(row: &GridRow) -> bool {
    row.cells.len() > 1
        && row.cells.iter().zip(1..).all(|((_, cell), number)| {
            let shown = cell.shown();
            let digits = shown.trim_matches(['(', ')', '.']);
            digits.parse() == Ok(number)
        })
}

fn advice(jenis: JenisLembar, missing: &[&str]) -> String {
    format!(
        "Yang paling mirip ialah lembar {jenis}, tetapi kolom {} tidak ada; tambahkan kolom itu atau betulkan judulnya.",
        missing.join(", ")
    )
}

/// Folded header texts of a row with their columns and their text as written. Of equal headers the leftmost counts.
fn fold_row(row: &GridRow) -> HashMap<String, (u32, &str)> {
    let mut headers = HashMap::new();
    for (column, cell) in &row.cells {
        if let Cell::Text(text) = cell {
            headers
                .entry(fold_header(text))
                .or_insert((*column, text.as_str()));
        }
    }
    headers
}

/// `Gol. Ruang`, `GOL_RUANG` and `gol ruang*` are one header.
fn fold_header(text: &str) -> String {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_uppercase)
        .collect::<Vec<_>>()
        .join(" ")
}

fn match_columns(
    kind: &Kind,
    headers: &HashMap<String, (u32, &str)>,
) -> (Vec<Place>, Vec<&'static str>) {
    let mut places = Vec::new();
    let mut missing = Vec::new();
    for column in kind.columns {
        match column.names().find_map(|name| headers.get(name)) {
            Some(&(position, written)) => places.push(Place {
                nama: column.nama,
                column: position,
                written: written.to_owned(),
            }),
            None if column.need == Need::Required => missing.push(column.nama),
            None => {}
        }
    }
    (places, missing)
}
