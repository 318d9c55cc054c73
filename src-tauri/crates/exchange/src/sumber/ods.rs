//! ods by calamine.

use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader, open_workbook_from_rs};

use super::{Fault, MAX_CELLS, bool_cell, formula_cell, iso_cell};
use crate::grid::{Cell, Grid};

impl From<OdsError> for Fault {
    fn from(error: OdsError) -> Self {
        match error {
            OdsError::Password => Self::Password,
            OdsError::InvalidMime(_) => Self::WrongType,
            OdsError::CellLimitExceeded { .. } => Self::TooLarge,
            _ => Self::Damaged,
        }
    }
}

pub(super) fn load(bytes: &[u8]) -> Result<Vec<Grid>, Fault> {
    let mut workbook: Ods<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let mut left = MAX_CELLS;
    workbook
        .sheet_names()
        .into_iter()
        .map(|nama| load_sheet(&mut workbook, nama, &mut left))
        .collect()
}

fn load_sheet(
    workbook: &mut Ods<Cursor<&[u8]>>,
    nama: String,
    left: &mut usize,
) -> Result<Grid, Fault> {
    let values = workbook.worksheet_range(&nama)?;
    let formulas = workbook.worksheet_formula(&nama)?;
    let (top, start) = values.start().unwrap_or_default();
    let mut grid = Grid::new(nama);
    for (row, cells) in (top..).zip(values.rows()) {
        for (column, value) in (start..).zip(cells) {
            let formula = || formula_cell(formulas.get_value((row, column))?);
            if let Some(cell) = convert(value).or_else(formula) {
                *left = left.checked_sub(1).ok_or(Fault::TooLarge)?;
                grid.push(row, column, cell);
            }
        }
    }
    Ok(grid)
}

fn convert(value: &Data) -> Option<Cell> {
    match value {
        Data::Empty => None,
        #[allow(clippy::cast_precision_loss, reason = "a number cell is a double")]
        Data::Int(number) => Some(Cell::Number(*number as f64)),
        Data::Float(number) => Some(Cell::Number(*number)),
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Bool(value) => bool_cell(*value),
        Data::DateTime(moment) => Some(Cell::Number(moment.as_f64())),
        Data::DateTimeIso(text) => iso_cell(text),
        Data::Error(error) => Some(Cell::Error(error.to_string())),
    }
}
