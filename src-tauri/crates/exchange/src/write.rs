//! Lists out: what a cell holds stays text, whatever it looks like.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::error::Error;

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Self::Write(error.to_string())
    }
}

/// An xlsx workbook of one sheet: the title, a blank row, the headers, the rows. Every cell is written as a string, so
/// that no cell ever becomes a formula and no NIP a number.
///
/// # Errors
/// [`Error::Write`] when the table is larger than a worksheet, or a text longer than a cell can hold.
pub fn write_table(judul: &str, tajuk: &[&str], baris: &[Vec<String>]) -> Result<Vec<u8>, Error> {
    const HEADER_ROW: u32 = 2;
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let text = Format::new().set_num_format("@");
    let sheet = workbook.add_worksheet().set_name("Daftar")?;
    sheet.write_string_with_format(0, 0, judul, &bold)?;
    for (column, header) in (0..).zip(tajuk) {
        sheet.write_string_with_format(HEADER_ROW, column, *header, &bold)?;
    }
    for (row, cells) in (HEADER_ROW + 1..).zip(baris) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string_with_format(row, column, cell, &text)?;
        }
    }
    sheet.set_freeze_panes(HEADER_ROW + 1, 0)?;
    sheet.autofit();
    Ok(workbook.save_to_buffer()?)
}

/// The same table as csv: UTF-8 with its mark, semicolons as in Indonesian offices. A cell that a spreadsheet program
/// would take for a formula gets an apostrophe before it.
///
/// # Errors
/// None in practice: the table is written to memory.
pub fn write_csv(tajuk: &[&str], baris: &[Vec<String>]) -> Result<Vec<u8>, Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let header = tajuk.iter().map(|cell| (*cell).to_owned()).collect();
    for cells in std::iter::once(&header).chain(baris) {
        writer
            .write_record(cells.iter().map(|cell| neutralise(cell)))
            .map_err(|error| Error::Write(error.to_string()))?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Write(error.to_string()))
}

fn neutralise(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
