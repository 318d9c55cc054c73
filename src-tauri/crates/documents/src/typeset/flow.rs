//! The galley: everything a document says, one strip below the other, before it is cut into pages.

use super::page::{BODY_HEIGHT, BODY_WIDTH};
use super::paragraph::Paragraph;
use super::strip::Strip;
use super::table::Table;
use crate::Error;

/// A galley as wide as the text of a page.
#[derive(Debug, Default)]
pub struct Flow {
    strips: Vec<Strip>,
    gap: f64,
    starts_page: bool,
}

impl Flow {
    /// Adds a paragraph. Neither its first nor its last line is left alone on a page.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub fn paragraph(&mut self, paragraph: &Paragraph) -> Result<(), Error> {
        let lines = paragraph.lines(BODY_WIDTH)?;
        let count = lines.len();
        for (i, line) in lines.into_iter().enumerate() {
            let last = i + 1 == count;
            self.strip(Strip {
                height: line.height,
                marks: line.marks,
                space_before: line.space_before,
                keep_with_next: if last {
                    paragraph.keep_with_next
                } else {
                    i == 0 || i + 2 == count
                },
                ..Strip::default()
            });
        }
        Ok(())
    }

    /// Adds a table.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub fn table(&mut self, table: &Table) -> Result<(), Error> {
        table
            .strips(BODY_WIDTH, BODY_HEIGHT)?
            .into_iter()
            .for_each(|strip| self.strip(strip));
        Ok(())
    }

    /// Adds a strip as it is.
    pub fn strip(&mut self, mut strip: Strip) {
        strip.space_before += std::mem::take(&mut self.gap);
        strip.starts_page |= std::mem::take(&mut self.starts_page);
        self.strips.push(strip);
    }

    /// Leaves white space before what comes next.
    pub fn gap(&mut self, height: f64) {
        self.gap += height;
    }

    /// Sets what comes next at the top of a page.
    pub fn new_page(&mut self) {
        self.starts_page = true;
    }

    /// The strips from the top down.
    pub fn into_strips(self) -> Vec<Strip> {
        self.strips
    }
}
