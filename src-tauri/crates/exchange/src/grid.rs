//! A sheet as rows of cells, the same from every file format.

use std::borrow::Cow;

use chrono::NaiveDate;

/// A filled cell. Blank ones are not kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Text without outer and doubled inner spaces. A formula without a stored result stands here as its own text.
    Text(String),
    /// A number, or a date that the sheet shows as a number.
    Number(f64),
    /// A date.
    Date(NaiveDate),
    /// An error value, as `#DIV/0!`.
    Error(String),
}

impl Cell {
    /// A cell of text; none where the text means "nothing" (blank, a dash, a database's NULL).
    pub(crate) fn text(raw: &str) -> Option<Self> {
        let folded = fold_spaces(raw);
        let is_dash = |c| matches!(c, '-' | '\u{2013}' | '\u{2014}');
        if folded.chars().all(is_dash) || folded == "NULL" {
            None
        } else if is_error_text(&folded) {
            Some(Self::Error(folded))
        } else {
            Some(Self::Text(folded))
        }
    }

    /// The cell as people read it.
    pub(crate) fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) | Self::Error(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(date) => Cow::Owned(date.format("%d-%m-%Y").to_string()),
        }
    }
}

/// Drops outer and doubled inner spaces, and the invisible characters that exports leave behind.
fn fold_spaces(raw: &str) -> String {
    let mut folded = String::with_capacity(raw.len());
    let mut parted = false;
    for c in raw.chars() {
        if c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}') {
            parted = !folded.is_empty();
        } else if !is_invisible(c) {
            if std::mem::take(&mut parted) {
                folded.push(' ');
            }
            folded.push(c);
        }
    }
    folded
}

/// Characters without a shape of their own: controls, joiners, and marks that turn the direction of writing, with
/// which a name could be made to look like another one.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200c}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// ODS and csv hold error values as text.
fn is_error_text(text: &str) -> bool {
    text == "#N/A"
        || (text.starts_with('#') && text.ends_with(['!', '?']))
        || text
            .strip_prefix("Err:")
            .is_some_and(|code| code.bytes().all(|b| b.is_ascii_digit()))
}

/// The filled cells of one row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GridRow {
    /// Row number as the spreadsheet shows it.
    pub(crate) nomor: u32,
    /// Cells with their column numbers.
    pub(crate) cells: Vec<(u32, Cell)>,
}

impl GridRow {
    /// The cell of a column, where it is filled.
    pub(crate) fn cell(&self, column: u32) -> Option<&Cell> {
        self.cells
            .iter()
            .find_map(|(c, cell)| (*c == column).then_some(cell))
    }
}

/// Cells merged into one: only the topmost holds the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Merged {
    /// Row number of the topmost cell.
    pub(crate) first: u32,
    /// Row number of the lowest.
    pub(crate) last: u32,
    /// Leftmost column.
    pub(crate) column: u32,
}

/// The filled rows of one sheet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Grid {
    /// Name of the sheet.
    pub(crate) nama: String,
    /// Filled rows from the top.
    pub(crate) rows: Vec<GridRow>,
    /// Merged cells, where the format tells.
    pub(crate) merged: Vec<Merged>,
}

impl Grid {
    /// An empty sheet.
    pub(crate) const fn new(nama: String) -> Self {
        Self {
            nama,
            rows: Vec::new(),
            merged: Vec::new(),
        }
    }

    /// Gives every row below `header` the value of the cell that it is merged into.
    pub(crate) fn spread_merged(&mut self, header: u32) {
        for merged in std::mem::take(&mut self.merged) {
            if merged.first <= header {
                continue;
            }
            let start = self.rows.partition_point(|row| row.nomor < merged.first);
            let Some((top, below)) = self.rows[start..].split_first_mut() else {
                continue;
            };
            let Some(value) = top
                .cell(merged.column)
                .filter(|_| top.nomor == merged.first)
            else {
                continue;
            };
            for row in below.iter_mut().take_while(|row| row.nomor <= merged.last) {
                if row.cell(merged.column).is_none() {
                    row.cells.push((merged.column, value.clone()));
                }
            }
        }
    }

    /// Adds a cell (row and column counted from zero); cells come row by row.
    pub(crate) fn push(&mut self, row: u32, column: u32, cell: Cell) {
        let nomor = row + 1;
        match self.rows.last_mut() {
            Some(last) if last.nomor == nomor => last.cells.push((column, cell)),
            _ => self.rows.push(GridRow {
                nomor,
                cells: vec![(column, cell)],
            }),
        }
    }
}
