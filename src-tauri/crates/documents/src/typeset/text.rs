//! Text with its styles, before it is broken into lines.

use super::face::Face;
use super::layout::Layout;

/// Red, green and blue, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour(pub f32, pub f32, pub f32);

impl Colour {
    /// Text and strong rules.
    pub const BLACK: Self = Self(0.0, 0.0, 0.0);
    /// A grey of equal parts.
    pub const fn grey(level: f32) -> Self {
        Self(level, level, level)
    }
}

/// How letters look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The face of the family.
    pub face: Face,
    /// Size in points.
    pub size: f64,
    /// Colour of the ink.
    pub colour: Colour,
}

impl Style {
    /// Upright black text.
    pub const fn plain(size: f64) -> Self {
        Self {
            face: Face::Regular,
            size,
            colour: Colour::BLACK,
        }
    }

    /// The same in bold.
    pub const fn bold(self) -> Self {
        Self {
            face: Face::Bold,
            ..self
        }
    }

    /// The same in another colour.
    pub const fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
}

/// A text in one or more styles. A `\n` inside it starts a new line.
#[derive(Debug, Clone)]
pub struct Text {
    /// The style of what is added without naming one.
    pub base: Style,
    /// The pieces in order.
    pub spans: Vec<(String, Style)>,
}

impl Text {
    /// A text in the style `base`.
    pub fn new(base: Style, text: impl Into<String>) -> Self {
        Self {
            base,
            spans: Vec::new(),
        }
        .styled(base, text)
    }

    /// The same in the letters of `layout`.
    pub fn laid_out(&self, layout: &Layout) -> Self {
        let span = |(text, style): &(String, Style)| (text.clone(), layout.style(*style));
        Self {
            base: layout.style(self.base),
            spans: self.spans.iter().map(span).collect(),
        }
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.spans.iter().all(|(text, _)| text.trim().is_empty())
    }

    /// With its full stop; a name at its end may have brought one along, as in `M.Si.`.
    #[must_use]
    pub fn bertitik(self) -> Self {
        let ada = self
            .spans
            .last()
            .is_some_and(|(text, _)| text.ends_with('.'));
        if ada { self } else { self.and(".") }
    }

    /// Goes on in the base style.
    pub fn and(self, text: impl Into<String>) -> Self {
        let base = self.base;
        self.styled(base, text)
    }

    /// Goes on in bold.
    pub fn bold(self, text: impl Into<String>) -> Self {
        let bold = self.base.bold();
        self.styled(bold, text)
    }

    /// Goes on in the given style.
    pub fn styled(mut self, style: Style, text: impl Into<String>) -> Self {
        self.spans.push((text.into(), style));
        self
    }
}
