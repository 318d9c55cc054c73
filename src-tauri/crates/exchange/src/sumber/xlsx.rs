//! xlsx by calamine's cell stream: no empty cell costs memory, a stray one at the sheet's end does no harm.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx, XlsxError, open_workbook_from_rs};

use super::{Fault, Format, MAX_CELLS, bool_cell, formula_cell, iso_cell};
use crate::grid::{Cell, Grid, Merged};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

impl From<XlsxError> for Fault {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::Password,
            _ => Self::Damaged,
        }
    }
}

pub(super) fn load(bytes: &[u8]) -> Result<Vec<Grid>, Fault> {
    let mut workbook: Workbook<'_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let sheets = workbook.sheets_metadata().to_vec();
    let mut left = MAX_CELLS;
    sheets
        .into_iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| load_sheet(&mut workbook, sheet.name, &mut left))
        .collect()
}

/// What an OLE container holds: a workbook locked by a password, or something that is not read here.
pub(super) fn explain_container(bytes: &[u8]) -> Result<Format, Fault> {
    match open_workbook_from_rs::<Workbook<'_>, _>(Cursor::new(bytes)) {
        Err(XlsxError::Password) => Err(Fault::Password),
        _ => Err(Fault::WrongType),
    }
}

fn load_sheet(workbook: &mut Workbook<'_>, nama: String, left: &mut usize) -> Result<Grid, Fault> {
    let mut grid = Grid::new(nama);
    grid.merged = merged(workbook, &grid.nama)?;
    let mut cells = workbook.worksheet_cells_reader(&grid.nama)?;
    loop {
        let cell = match cells.next_cell_with_formula() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            // An error value of a newer spreadsheet program: the cell counts as blank, the rest is read.
            Err(XlsxError::CellError(_)) => continue,
            Err(error) => return Err(error.into()),
        };
        let formula = || cell.formula.as_deref().and_then(formula_cell);
        if let Some(value) = convert(cell.value).or_else(formula) {
            *left = left.checked_sub(1).ok_or(Fault::TooLarge)?;
            grid.push(cell.pos.0, cell.pos.1, value);
        }
    }
    Ok(grid)
}

fn merged(workbook: &mut Workbook<'_>, nama: &str) -> Result<Vec<Merged>, Fault> {
    let regions = workbook.merge_cells_by_sheet_name(nama)?;
    Ok(regions
        .into_iter()
        .map(|region| Merged {
            first: region.start.0.saturating_add(1),
            last: region.end.0.saturating_add(1),
            column: region.start.1,
        })
        .collect())
}

fn convert(value: DataRef<'_>) -> Option<Cell> {
    match value {
        DataRef::Empty => None,
        #[allow(clippy::cast_precision_loss, reason = "a number cell is a double")]
        DataRef::Int(number) => Some(Cell::Number(number as f64)),
        DataRef::Float(number) => Some(Cell::Number(number)),
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::text(&text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(value) => bool_cell(value),
        DataRef::DateTime(moment) => Some(date_cell(&moment)),
        DataRef::DateTimeIso(text) => iso_cell(&text),
        DataRef::Error(error) => Some(Cell::Error(error.to_string())),
    }
}

/// A duration, or a number too large for a date, stays a number.
fn date_cell(moment: &ExcelDateTime) -> Cell {
    let serial = moment.as_f64();
    let date = (moment.is_datetime() && (0.0..3_000_000.0).contains(&serial))
        .then(|| moment.as_datetime())
        .flatten();
    date.map_or(Cell::Number(serial), |date| Cell::Date(date.date()))
}
