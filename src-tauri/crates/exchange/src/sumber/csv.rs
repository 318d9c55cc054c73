//! csv in the encodings and with the delimiters that offices use.

use std::borrow::Cow;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{Fault, MAX_CELLS};
use crate::grid::{Cell, Grid};

/// Lines that the delimiter is guessed from.
const SAMPLED_LINES: usize = 50;

pub(super) fn load(berkas: &str, bytes: &[u8]) -> Result<Vec<Grid>, Fault> {
    let text = decode(bytes)?;
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.push('\n');
    let stem = Path::new(berkas)
        .file_stem()
        .map_or(Cow::Borrowed(berkas), |stem| stem.to_string_lossy());
    let mut grid = Grid::new(stem.into_owned());
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut left = MAX_CELLS;
    // Blank lines are rows of a spreadsheet, line breaks inside quotes are not.
    let mut inner_breaks = 0;
    while reader
        .read_record(&mut record)
        .map_err(|_| Fault::Damaged)?
    {
        inner_breaks += record.as_slice().matches('\n').count() as u64;
        let lines = reader.position().line() - 1;
        let row =
            u32::try_from(lines.saturating_sub(inner_breaks + 1)).map_err(|_| Fault::TooLarge)?;
        for (column, field) in (0..).zip(&record) {
            if let Some(cell) = Cell::text(field) {
                left = left.checked_sub(1).ok_or(Fault::TooLarge)?;
                grid.push(row, column, cell);
            }
        }
    }
    Ok(vec![grid])
}

/// UTF-8 or UTF-16 by their marks, UTF-8 where it is valid, else Windows-1252.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    let text = if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        encoding.decode(bytes).0
    } else if let Some(text) = UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        text
    } else {
        WINDOWS_1252.decode_without_bom_handling(bytes).0
    };
    if text.contains('\0') {
        return Err(Fault::WrongType);
    }
    Ok(text)
}

/// The delimiter that most of the first lines carry the same number of times outside quotes.
fn delimiter(text: &str) -> u8 {
    let agreeing = |delimiter: char| {
        let counts: Vec<usize> = text
            .lines()
            .filter(|line| !line.is_empty())
            .take(SAMPLED_LINES)
            .map(|line| count_unquoted(line, delimiter))
            .collect();
        counts
            .iter()
            .filter(|&&count| count > 0)
            .map(|&count| (counts.iter().filter(|&&c| c == count).count(), count))
            .max()
    };
    [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|&delimiter| agreeing(char::from(delimiter)))
        .unwrap_or(b',')
}

fn count_unquoted(line: &str, delimiter: char) -> usize {
    line.split('"')
        .step_by(2)
        .map(|outside| outside.matches(delimiter).count())
        .sum()
}
