//! Letters as paths: they are seen and printed, and no search or copy finds them.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use super::face::Face;
use super::shape::{shape, width};
use crate::Error;

/// A line of letters as the operations of a PDF page.
pub struct Outlined {
    /// Operations that fill the letters, from the left end of the baseline. They leave the coordinates changed.
    pub path: String,
    /// Width in points.
    pub width: f64,
}

/// Draws `text` at `size` points.
///
/// # Errors
/// [`Error::HurufTidakTercetak`].
pub fn outlined(face: Face, size: f64, text: &str) -> Result<Outlined, Error> {
    let glyphs = shape(face, text)?;
    let em = f64::from(face.font().shaper.units_per_em());
    let scale = size / em;
    let mut path = format!("{scale:.7} 0 0 {scale:.7} 0 0 cm\n");
    let mut skipped = 0.0;
    for glyph in &glyphs {
        let outline = outline(face, glyph.id);
        if !outline.is_empty() {
            if skipped > 0.0 {
                writeln!(path, "1 0 0 1 {skipped:.1} 0 cm").expect("a string takes any text");
                skipped = 0.0;
            }
            path.push_str(&outline);
        }
        skipped += f64::from(glyph.moves()) * em / 1000.0;
    }
    Ok(Outlined {
        path,
        width: width(&glyphs, size),
    })
}

/// Outlines drawn so far: stamps repeat the same letters.
type Drawn = HashMap<(Face, u16), Arc<str>>;

static DRAWN: LazyLock<Mutex<Drawn>> = LazyLock::new(Mutex::default);

/// Fills a glyph in the font's own units, which are whole numbers; blank for a space.
fn outline(face: Face, glyph: u16) -> Arc<str> {
    let mut drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
    let outline = drawn.entry((face, glyph)).or_insert_with(|| {
        let mut pen = Pen::default();
        let ink = face.font().shaper.outline_glyph(GlyphId(glyph), &mut pen);
        if ink.is_some() {
            pen.path.push_str("f\n");
        }
        pen.path.into()
    });
    outline.clone()
}

/// Writes an outline.
#[derive(Default)]
struct Pen {
    path: String,
    at: (f32, f32),
}

impl Pen {
    fn write(&mut self, points: &[(f32, f32)], operator: char) {
        for (x, y) in points {
            write!(self.path, "{x:.0} {y:.0} ").expect("a string takes any text");
        }
        self.path.push(operator);
        self.path.push('\n');
        if let Some(last) = points.last() {
            self.at = *last;
        }
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.write(&[(x, y)], 'm');
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.write(&[(x, y)], 'l');
    }

    /// PDF knows cubic curves alone: their handles stand two thirds of the way to the quadratic one.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let towards = |from: (f32, f32)| {
            (
                from.0 + (x1 - from.0) * 2.0 / 3.0,
                from.1 + (y1 - from.1) * 2.0 / 3.0,
            )
        };
        self.write(&[towards(self.at), towards((x, y)), (x, y)], 'c');
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.write(&[(x1, y1), (x2, y2), (x, y)], 'c');
    }

    fn close(&mut self) {
        self.path.push_str("h\n");
    }
}
