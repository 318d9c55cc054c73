//! Tables: wrapped cells, a head that is repeated on every page, and rows that stay whole.

use std::rc::Rc;

use super::layout::Layout;
use super::paragraph::{Line, Paragraph, stacked};
use super::strip::{Area, Mark, Strip};
use super::text::Colour;
use crate::Error;

const LINE: f64 = 0.5;
const GRID_COLOUR: Colour = Colour::grey(0.35);
const RULE_COLOUR: Colour = Colour::grey(0.7);

/// The lines of a table and the room between them and the text.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    padding_x: f64,
    padding_y: f64,
    /// Every cell framed; otherwise a rule below each row.
    framed: bool,
}

impl Look {
    /// Framed cells with ample room: the tables of letters and minutes.
    pub const GRID: Self = Self::framed(4.5);

    /// Framed cells with less room above and below.
    pub const fn framed(padding_y: f64) -> Self {
        Self {
            padding_x: 5.0,
            padding_y,
            framed: true,
        }
    }

    /// Rows with a light rule below each, for dense sheets.
    pub const fn ruled(padding_y: f64) -> Self {
        Self {
            padding_x: 4.0,
            padding_y,
            framed: false,
        }
    }
}

/// A cell: paragraphs in one or more columns.
#[derive(Debug, Clone)]
pub struct Cell {
    paragraphs: Vec<Paragraph>,
    span: usize,
    ruang: Option<String>,
}

/// A row, its cells from left to right.
#[derive(Debug, Clone)]
pub struct Row {
    cells: Vec<Cell>,
    fill: Option<Colour>,
    least_height: f64,
    keep_with_next: bool,
}

/// A table: columns by weight, a head, and rows.
#[derive(Debug, Clone)]
pub struct Table {
    weights: Vec<f64>,
    look: Look,
    head: Row,
    rows: Vec<Row>,
}

impl Cell {
    /// A cell in one column.
    pub fn new(paragraphs: Vec<Paragraph>) -> Self {
        Self {
            paragraphs,
            span: 1,
            ruang: None,
        }
    }

    /// A cell over `span` columns.
    pub fn spanning(span: usize, paragraphs: Vec<Paragraph>) -> Self {
        Self {
            span,
            ..Self::new(paragraphs)
        }
    }

    /// Makes it the room for the signature of `nama`.
    #[must_use]
    pub fn ruang(self, nama: impl Into<String>) -> Self {
        Self {
            ruang: Some(nama.into()),
            ..self
        }
    }
}

impl Row {
    /// A row without colour.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            fill: None,
            least_height: 0.0,
            keep_with_next: false,
        }
    }

    /// Sets the ground behind the cells.
    #[must_use]
    pub fn filled(self, colour: Colour) -> Self {
        Self {
            fill: Some(colour),
            ..self
        }
    }

    /// Leaves room, for a signature.
    #[must_use]
    pub fn at_least(self, height: f64) -> Self {
        Self {
            least_height: height,
            ..self
        }
    }

    /// Keeps it on the page of the next row.
    #[must_use]
    pub fn keep_with_next(self) -> Self {
        Self {
            keep_with_next: true,
            ..self
        }
    }
}

impl Table {
    /// An empty table whose columns share the width by `weights`.
    pub fn new(weights: impl Into<Vec<f64>>, head: Row) -> Self {
        Self {
            weights: weights.into(),
            look: Look::GRID,
            head,
            rows: Vec::new(),
        }
    }

    /// Sets its lines and room.
    #[must_use]
    pub fn looking(self, look: Look) -> Self {
        Self { look, ..self }
    }

    /// Adds a row at the bottom.
    pub fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Sets the table in `width`; only a row higher than a page (less the head) is torn.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub fn strips(&self, layout: &Layout, width: f64) -> Result<Vec<Strip>, Error> {
        let edges = self.edges(width);
        let page = layout.height();
        let mut head = self.head.strips(layout, &edges, page, self.look)?.remove(0);
        let room = page - head.height;
        let header = Rc::new(head.clone());
        head.keep_with_next = true;

        let mut strips = vec![head];
        let alone = self.rows.len().saturating_sub(2);
        for (i, row) in self.rows.iter().enumerate() {
            let mut parts = row.strips(layout, &edges, room, self.look)?;
            let last = parts.last_mut().expect("a row has at least one part");
            // The last row should not stand alone on a new page.
            last.keep_with_next = row.keep_with_next || (i == alone && self.rows.len() > 1);
            strips.extend(parts.into_iter().map(|p| Strip {
                header: Some(header.clone()),
                ..p
            }));
        }
        Ok(strips)
    }

    fn edges(&self, width: f64) -> Vec<f64> {
        let total: f64 = self.weights.iter().sum();
        let mut edges = vec![0.0];
        let mut x = 0.0;
        for weight in &self.weights {
            x += width * weight / total;
            edges.push(x);
        }
        edges
    }
}

impl Row {
    /// The row as one strip, or as several where it is higher than `limit`.
    fn strips(
        &self,
        layout: &Layout,
        edges: &[f64],
        limit: f64,
        look: Look,
    ) -> Result<Vec<Strip>, Error> {
        let mut column = 0;
        let mut cells = Vec::new();
        for cell in &self.cells {
            let (left, right) = (edges[column], edges[column + cell.span]);
            let lines = stacked(
                &cell.paragraphs,
                layout,
                right - left - 2.0 * look.padding_x,
            )?;
            cells.push(Setting {
                left,
                width: right - left,
                lines: lines.into_iter().peekable(),
                ruang: cell.ruang.clone(),
            });
            column += cell.span;
        }
        let mut strips = Vec::new();
        loop {
            strips.push(self.part(&mut cells, limit, look));
            if cells.iter_mut().all(|cell| cell.lines.peek().is_none()) {
                return Ok(strips);
            }
        }
    }

    /// As much of every cell as `limit` takes.
    fn part(&self, cells: &mut [Setting], limit: f64, look: Look) -> Strip {
        let mut text = Vec::new();
        let mut bottom = self.least_height;
        for cell in &mut *cells {
            let mut y = look.padding_y;
            while let Some(line) = cell.lines.next_if(|line| {
                y <= look.padding_y || y + line.space_before + line.height + look.padding_y <= limit
            }) {
                y += line.space_before;
                let x = cell.left + look.padding_x;
                text.extend(line.marks.into_iter().map(|mark| mark.moved(x, y)));
                y += line.height;
            }
            bottom = bottom.max(y + look.padding_y);
        }
        let area = |cell: &Setting| Area {
            x: cell.left,
            y: 0.0,
            width: cell.width,
            height: bottom,
        };
        let areas: Vec<_> = cells.iter().map(area).collect();
        let mut marks = Vec::new();
        if let Some(colour) = self.fill {
            marks.extend(areas.iter().map(|&area| Mark::Fill { area, colour }));
        }
        marks.extend(areas.iter().zip(cells).filter_map(|(&area, cell)| {
            let nama = cell.ruang.take()?;
            Some(Mark::Ruang { area, nama })
        }));
        marks.extend(areas.into_iter().map(|area| {
            if look.framed {
                Mark::Frame {
                    area,
                    thickness: LINE,
                    colour: GRID_COLOUR,
                }
            } else {
                Mark::Rule {
                    x: area.x,
                    // Inside the row, so that the next one's ground does not cover it.
                    y: area.height - LINE / 2.0,
                    width: area.width,
                    thickness: LINE,
                    colour: RULE_COLOUR,
                }
            }
        }));
        marks.extend(text);
        Strip {
            height: bottom,
            marks,
            ..Strip::default()
        }
    }
}

/// A cell while its row is set: where it stands, and the lines still to be set.
struct Setting {
    left: f64,
    width: f64,
    lines: std::iter::Peekable<std::vec::IntoIter<Line>>,
    /// Whose signature it has room for; taken by the first part of the row.
    ruang: Option<String>,
}

#[cfg(test)]
mod tests {
    use sidang_domain::naskah::TataNaskah;

    use super::*;
    use crate::typeset::text::{Style, Text};

    fn layout() -> Layout {
        Layout::new(TataNaskah::default())
    }

    fn cell(text: &str) -> Cell {
        Cell::new(vec![Paragraph::new(Text::new(Style::plain(10.0), text))])
    }

    fn table(rows: impl IntoIterator<Item = Row>) -> Table {
        let mut table = Table::new([1.0, 3.0], Row::new(vec![cell("No"), cell("Uraian")]));
        rows.into_iter().for_each(|row| table.row(row));
        table
    }

    #[test]
    fn baris_utuh_satu_strip_dan_berkepala() {
        let long = "kata ".repeat(60);
        let strips = table([
            Row::new(vec![cell("1"), cell(&long)]),
            Row::new(vec![cell("2"), cell("x")]),
        ])
        .strips(&layout(), 300.0)
        .unwrap();
        assert_eq!(strips.len(), 3);
        assert!(strips[0].header.is_none());
        assert!(
            strips[1..]
                .iter()
                .all(|s| s.header.as_ref().unwrap().text() == "No Uraian")
        );
    }

    #[test]
    fn baris_lebih_tinggi_dari_halaman_dibagi_tanpa_kehilangan_kata() {
        let long = "kata ".repeat(2000);
        let strips = table([Row::new(vec![cell("1"), cell(&long)])])
            .strips(&layout(), 300.0)
            .unwrap();
        assert!(strips.len() > 3);
        assert!(strips.iter().all(|s| s.height <= layout().height()));
        let words: usize = strips
            .iter()
            .map(|s| s.text().matches("kata").count())
            .sum();
        assert_eq!(words, 2000);
    }

    #[test]
    fn baris_terakhir_tidak_sendirian() {
        let strips = table((0..4).map(|i| Row::new(vec![cell(&i.to_string()), cell("x")])))
            .strips(&layout(), 300.0)
            .unwrap();
        let kept: Vec<_> = strips.iter().map(|s| s.keep_with_next).collect();
        assert_eq!(kept, [true, false, false, true, false]);
    }

    #[test]
    fn tinggi_baris_paling_sedikit() {
        let strips = table([Row::new(vec![cell("1"), cell("x")]).at_least(40.0)])
            .strips(&layout(), 300.0)
            .unwrap();
        assert!((strips[1].height - 40.0).abs() < f64::EPSILON);
    }
}
