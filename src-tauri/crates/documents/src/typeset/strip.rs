//! Strips: what is set as one and never torn over two pages, and the marks they are made of.

use std::rc::Rc;
use std::sync::Arc;

use super::picture::Picture;
use super::shape::Glyph;
use super::text::{Colour, Style};

/// Ink at a place.
#[derive(Debug, Clone)]
pub enum Mark {
    /// Glyphs from `x` on the baseline `y`.
    Glyphs {
        /// Left end.
        x: f64,
        /// Baseline.
        y: f64,
        /// One style for all.
        style: Style,
        /// In reading order.
        glyphs: Vec<Glyph>,
        /// What search and copy find in place of the glyphs' own characters: of a divided word the whole at its
        /// beginning and nothing at its end.
        actual: Option<String>,
    },
    /// A horizontal line.
    Rule {
        /// Left end.
        x: f64,
        /// Middle of the line.
        y: f64,
        /// Length.
        width: f64,
        /// Thickness.
        thickness: f64,
        /// Colour of the ink.
        colour: Colour,
    },
    /// A filled area.
    Fill {
        /// Where.
        area: Area,
        /// Colour of the ink.
        colour: Colour,
    },
    /// The outline of an area.
    Frame {
        /// Where.
        area: Area,
        /// Thickness of the line.
        thickness: f64,
        /// Colour of the ink.
        colour: Colour,
    },
    /// A picture scaled into an area.
    Image {
        /// Where.
        area: Area,
        /// The decoded picture.
        image: Arc<Picture>,
    },
    /// No ink, but room for a signature, which printing tells the place of.
    Ruang {
        /// Where.
        area: Area,
        /// Whose room it is, in ASCII and once per document.
        nama: String,
    },
}

/// A rectangle by its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Mark {
    /// The same mark, moved.
    #[must_use]
    pub fn moved(mut self, dx: f64, dy: f64) -> Self {
        let (x, y) = match &mut self {
            Self::Glyphs { x, y, .. } | Self::Rule { x, y, .. } => (x, y),
            Self::Fill { area, .. }
            | Self::Frame { area, .. }
            | Self::Image { area, .. }
            | Self::Ruang { area, .. } => (&mut area.x, &mut area.y),
        };
        *x += dx;
        *y += dy;
        self
    }
}

/// A horizontal strip of a page.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// Its height.
    pub height: f64,
    /// Its ink, in reading order, from its own top left corner.
    pub marks: Vec<Mark>,
    /// By how much it may be set lower so that what follows stands higher: the loose leading of running text.
    pub give: f64,
    /// White space above it; left out at the top of a page.
    pub space_before: f64,
    /// Whether the next strip should stand on the same page.
    pub keep_with_next: bool,
    /// Whether it must stand at the top of a page.
    pub starts_page: bool,
    /// Whether its page lies on its side.
    pub landscape: bool,
    /// What is set above it when it comes to stand at the top of a page: a table's head.
    pub header: Option<Rc<Strip>>,
}

impl Strip {
    /// Strips below each other as one; the white space above the first stays above the whole.
    pub fn stacked(strips: Vec<Self>) -> Self {
        let mut whole = Self::default();
        for (i, strip) in strips.into_iter().enumerate() {
            if i == 0 {
                whole.space_before = strip.space_before;
            } else {
                whole.height += strip.space_before;
            }
            let below = whole.height;
            whole
                .marks
                .extend(strip.marks.into_iter().map(|mark| mark.moved(0.0, below)));
            whole.height += strip.height;
        }
        whole
    }

    /// Strips side by side as one, each from its `x`.
    pub fn side_by_side(strips: impl IntoIterator<Item = (f64, Self)>) -> Self {
        let mut whole = Self::default();
        for (x, strip) in strips {
            whole
                .marks
                .extend(strip.marks.into_iter().map(|mark| mark.moved(x, 0.0)));
            whole.height = whole.height.max(strip.height);
        }
        whole
    }
}

impl Strip {
    /// Whether someone signs on it.
    pub fn is_signature(&self) -> bool {
        let room = |mark: &Mark| matches!(mark, Mark::Ruang { .. });
        self.marks.iter().any(room)
    }

    /// The text in reading order.
    pub fn text(&self) -> String {
        let text = |mark: &Mark| match mark {
            Mark::Glyphs {
                actual: Some(actual),
                ..
            } => actual.clone(),
            Mark::Glyphs { glyphs, .. } => glyphs.iter().flat_map(|g| g.text.chars()).collect(),
            _ => String::new(),
        };
        self.marks
            .iter()
            .map(text)
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
