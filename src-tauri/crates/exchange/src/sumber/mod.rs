//! File formats in: which one it is, and its sheets as grids.

mod csv;
mod ods;
mod xlsx;

use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::Error;
use crate::grid::{Cell, Grid};
use crate::tanggal;

/// Largest file read. A register of a hundred thousand people stays far below.
const MAX_BYTES: usize = 128 << 20;
/// Largest content that a zipped workbook may unfold to.
const MAX_UNZIPPED: u64 = 2 << 30;
/// Most filled cells of a workbook.
const MAX_CELLS: usize = 8_000_000;

/// Why the content cannot be read, before the file's name is known.
pub(crate) enum Fault {
    WrongType,
    Password,
    Damaged,
    TooLarge,
}

impl Fault {
    fn in_file(self, berkas: &str) -> Error {
        let berkas = berkas.to_owned();
        match self {
            Self::WrongType => Error::WrongType { berkas },
            Self::Password => Error::Password { berkas },
            Self::Damaged => Error::Damaged { berkas },
            Self::TooLarge => Error::TooLarge { berkas },
        }
    }
}

enum Format {
    Xlsx,
    Ods,
    Csv,
}

/// Reads all sheets of a workbook, hidden ones too.
pub(crate) fn load(berkas: &str, bytes: &[u8]) -> Result<Vec<Grid>, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty {
            berkas: berkas.to_owned(),
        });
    }
    // The parsers below are not ours: a crafted file that makes one panic is a damaged file, not the end of the program.
    panic::catch_unwind(AssertUnwindSafe(|| match detect(berkas, bytes)? {
        Format::Xlsx => xlsx::load(bytes),
        Format::Ods => ods::load(bytes),
        Format::Csv => csv::load(berkas, bytes),
    }))
    .unwrap_or(Err(Fault::Damaged))
    .map_err(|fault| fault.in_file(berkas))
}

fn detect(berkas: &str, bytes: &[u8]) -> Result<Format, Fault> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge);
    }
    if bytes.starts_with(b"PK") {
        return detect_zip(bytes);
    }
    let extension = Path::new(berkas)
        .extension()
        .and_then(|e| e.to_str())
        .map(str::to_ascii_lowercase);
    match extension.as_deref() {
        // Encrypted workbooks of the xlsx kind, and old xls files, stand in the same container.
        _ if bytes.starts_with(OLE) => xlsx::explain_container(bytes),
        Some("csv" | "tsv" | "txt") => Ok(Format::Csv),
        _ => Err(Fault::WrongType),
    }
}

fn detect_zip(bytes: &[u8]) -> Result<Format, Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut unzipped = 0_u64;
    for index in 0..archive.len() {
        unzipped = unzipped.saturating_add(archive.by_index_raw(index)?.size());
    }
    if unzipped > MAX_UNZIPPED {
        return Err(Fault::TooLarge);
    }
    let holds = |end: &str| {
        archive
            .file_names()
            .any(|name| name.is_ok_and(|name| name.ends_with(end)))
    };
    if holds("xl/workbook.xml") {
        Ok(Format::Xlsx)
    } else if holds("META-INF/manifest.xml") {
        Ok(Format::Ods)
    } else {
        Err(Fault::WrongType)
    }
}

impl From<ZipError> for Fault {
    fn from(_: ZipError) -> Self {
        Self::Damaged
    }
}

/// A cell that stores its date as ISO text.
fn iso_cell(text: &str) -> Option<Cell> {
    match text.get(..10).and_then(tanggal::parse) {
        Some(date) => Some(Cell::Date(date)),
        None => Cell::text(text),
    }
}

/// A formula without a stored result, as the text that a person typed.
fn formula_cell(formula: &str) -> Option<Cell> {
    let body = formula.trim_start_matches("of:").trim_start_matches('=');
    (!body.is_empty()).then(|| Cell::text(&format!("={body}")))?
}

/// Cells of the spreadsheet's own truth values.
fn bool_cell(value: bool) -> Option<Cell> {
    Cell::text(if value { "TRUE" } else { "FALSE" })
}
