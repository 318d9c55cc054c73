//! Letters as paths: they are seen and printed, and no search or copy finds them.

use std::fmt::Write;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use super::face::Face;
use super::shape::{shape, width};
use crate::Error;

/// A line of letters as the operations of a PDF page.
pub struct Outlined {
    /// Path operations that fill the letters, in points from the left end of the baseline.
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
    let shaper = &face.font().shaper;
    let mut pen = Pen {
        path: String::new(),
        scale: size / f64::from(shaper.units_per_em()),
        x: 0.0,
        at: (0.0, 0.0),
    };
    for glyph in &glyphs {
        shaper.outline_glyph(GlyphId(glyph.id), &mut pen);
        pen.x += f64::from(glyph.moves()) * size / 1000.0;
    }
    pen.path.push_str("f\n");
    Ok(Outlined {
        path: pen.path,
        width: width(&glyphs, size),
    })
}

/// Writes one glyph's outline after the other.
struct Pen {
    path: String,
    scale: f64,
    /// Where the glyph begins.
    x: f64,
    at: (f64, f64),
}

impl Pen {
    fn point(&self, x: f32, y: f32) -> (f64, f64) {
        let scaled = |v: f32| f64::from(v) * self.scale;
        (self.x + scaled(x), scaled(y))
    }

    fn write(&mut self, points: &[(f64, f64)], operator: char) {
        for (x, y) in points {
            write!(self.path, "{x:.2} {y:.2} ").expect("a string takes any text");
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
        let to = self.point(x, y);
        self.write(&[to], 'm');
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.write(&[to], 'l');
    }

    /// PDF knows cubic curves alone: their handles stand two thirds of the way to the quadratic one.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (handle, to) = (self.point(x1, y1), self.point(x, y));
        let towards = |from: (f64, f64)| {
            (
                from.0 + (handle.0 - from.0) * 2.0 / 3.0,
                from.1 + (handle.1 - from.1) * 2.0 / 3.0,
            )
        };
        self.write(&[towards(self.at), towards(to), to], 'c');
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let points = [self.point(x1, y1), self.point(x2, y2), self.point(x, y)];
        self.write(&points, 'c');
    }

    fn close(&mut self) {
        self.path.push_str("h\n");
    }
}
