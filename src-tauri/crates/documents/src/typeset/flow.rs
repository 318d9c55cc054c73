//! The galley: everything a document says, one strip below the other, before it is cut into pages.

use super::layout::Layout;
use super::paragraph::Paragraph;
use super::strip::Strip;
use super::table::Table;
use crate::Error;

/// A galley, as wide as the text of a page unless it is made for a column.
#[derive(Debug)]
pub struct Flow {
    layout: Layout,
    width: f64,
    strips: Vec<Strip>,
    gap: f64,
    starts_page: bool,
}

impl Flow {
    /// A galley as wide as the text.
    pub fn new(layout: Layout) -> Self {
        Self::column(layout, layout.width())
    }

    /// A galley for a column of a page.
    pub const fn column(layout: Layout, width: f64) -> Self {
        Self {
            layout,
            width,
            strips: Vec::new(),
            gap: 0.0,
            starts_page: false,
        }
    }

    /// What it is set by.
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// Its width.
    pub const fn width(&self) -> f64 {
        self.width
    }

    /// Turns to a new page that lies on its side, or is upright, and so are those that follow.
    pub fn lie(&mut self, landscape: bool) {
        self.layout = self.layout.lying(landscape);
        self.width = self.layout.width();
        self.new_page();
    }

    /// Adds a paragraph. Neither its first nor its last line is left alone on a page.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub fn paragraph(&mut self, paragraph: &Paragraph) -> Result<(), Error> {
        let lines = paragraph.lines(&self.layout, self.width)?;
        let count = lines.len();
        for (i, line) in lines.into_iter().enumerate() {
            let last = i + 1 == count;
            self.strip(Strip {
                height: line.height,
                give: line.give,
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
            .strips(&self.layout, self.width)?
            .into_iter()
            .for_each(|strip| self.strip(strip));
        Ok(())
    }

    /// Adds a strip as it is.
    pub fn strip(&mut self, mut strip: Strip) {
        strip.space_before += std::mem::take(&mut self.gap);
        strip.landscape = self.layout.landscape;
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

    /// Its height, were it set on one endless page.
    pub fn height(&self) -> f64 {
        self.strips.iter().map(|s| s.space_before + s.height).sum()
    }

    /// The strips from the top down.
    pub fn into_strips(self) -> Vec<Strip> {
        self.strips
    }
}
