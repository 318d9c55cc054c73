//! Words: the fragments between which a line may break.

use std::ops::Range;
use std::rc::Rc;

use textwrap::core::Fragment;
use unicode_linebreak::linebreaks;

use super::hyphen;
use super::shape::{self, Glyph};
use super::text::{Style, Text};
use crate::Error;

/// Points that the line breaker counts as one character: its penalties are tuned to characters.
pub const CHARACTER: f64 = 5.0;

/// Glyphs of one style.
#[derive(Debug, Clone)]
pub struct Piece {
    pub style: Style,
    pub glyphs: Vec<Glyph>,
    /// What search and copy find in place of the glyphs' own characters.
    pub actual: Option<Rc<str>>,
}

/// What stays together on a line, and the space that follows when the line goes on.
#[derive(Debug, Clone)]
pub struct Word {
    pub pieces: Vec<Piece>,
    /// Width in points without the space.
    pub width: f64,
    /// The space after it, a real glyph; none where a line may break without one, as after a slash.
    pub space: Option<Piece>,
    /// Whether a new line was asked for after it.
    pub ends_line: bool,
    /// What it is a part of.
    pub part: Option<Part>,
}

/// A part of a word that may be divided.
#[derive(Debug, Clone)]
pub struct Part {
    /// The whole word.
    pub whole: Rc<str>,
    /// Whether the word begins with it.
    pub first: bool,
    /// What ends the line where it is divided here; none at the word's end.
    pub hyphen: Option<Rc<Piece>>,
}

impl Fragment for Word {
    fn width(&self) -> f64 {
        self.width / CHARACTER
    }

    fn whitespace_width(&self) -> f64 {
        self.space_width() / CHARACTER
    }

    fn penalty_width(&self) -> f64 {
        self.hyphen().map_or(0.0, Piece::width) / CHARACTER
    }
}

impl Word {
    /// The word in `range` of `whole`, which ends where a line may break.
    fn shaped(
        whole: &str,
        range: Range<usize>,
        styles: &[(Range<usize>, Style)],
    ) -> Result<Self, Error> {
        let segment = &whole[range.clone()];
        let end = range.start + segment.trim_end_matches([' ', '\n']).len();
        let mut pieces = Vec::new();
        let mut space = None;
        for (span, style) in styles {
            let part = span.start.max(range.start)..span.end.min(end);
            if part.start < part.end {
                pieces.push(Piece::shaped(*style, &whole[part])?);
            }
            if segment.ends_with(' ') && span.contains(&end) {
                space = Some(Piece::shaped(*style, " ")?);
            }
        }
        let width = pieces.iter().map(Piece::width).sum();
        Ok(Self {
            pieces,
            width,
            space,
            ends_line: segment.ends_with('\n'),
            part: None,
        })
    }

    /// What is set behind it where the line ends with it.
    pub fn hyphen(&self) -> Option<&Piece> {
        self.part.as_ref()?.hyphen.as_deref()
    }

    /// Its parts where it may be divided; itself where it may not.
    fn divided(self) -> Result<Vec<Self>, Error> {
        let [piece] = &self.pieces[..] else {
            return Ok(vec![self]);
        };
        let token: String = piece.glyphs.iter().flat_map(|g| g.text.chars()).collect();
        let breaks = hyphen::breaks(&token);
        // The letters around a break are ASCII; what is not may stand for several glyphs.
        if breaks.is_empty() || !token.is_ascii() || token.len() != piece.glyphs.len() {
            return Ok(vec![self]);
        }
        let hyphen = Rc::new(Piece::shaped(piece.style, "-")?);
        let whole: Rc<str> = token.into();
        let ends = breaks.iter().copied().chain([whole.len()]);
        let mut parts = Vec::with_capacity(breaks.len() + 1);
        let mut from = 0;
        for end in ends {
            let last = end == whole.len();
            let glyphs = Piece {
                glyphs: piece.glyphs[from..end].to_vec(),
                ..piece.clone()
            };
            parts.push(Self {
                width: glyphs.width(),
                pieces: vec![glyphs],
                space: self.space.clone().filter(|_| last),
                ends_line: self.ends_line && last,
                part: Some(Part {
                    whole: whole.clone(),
                    first: from == 0,
                    hyphen: (!last).then(|| hyphen.clone()),
                }),
            });
            from = end;
        }
        Ok(parts)
    }

    /// Width of the space after it.
    pub fn space_width(&self) -> f64 {
        self.space.as_ref().map_or(0.0, Piece::width)
    }

    /// Parts no wider than `limit`: a word is cut inside only where it fits no line at all.
    fn cut(self, limit: f64) -> Vec<Self> {
        if self.width <= limit {
            return vec![self];
        }
        let mut parts: Vec<Self> = Vec::new();
        let mut room = 0.0;
        for piece in self.pieces {
            for glyph in piece.glyphs {
                let advance = f64::from(glyph.moves()) * piece.style.size / 1000.0;
                if parts.is_empty() || advance > room {
                    parts.push(Self {
                        pieces: Vec::new(),
                        width: 0.0,
                        space: None,
                        ends_line: false,
                        part: None,
                    });
                    room = limit;
                }
                let part = parts.last_mut().expect("one was just pushed");
                match part.pieces.last_mut() {
                    Some(last) if last.style == piece.style => last.glyphs.push(glyph),
                    _ => part.pieces.push(Piece {
                        style: piece.style,
                        glyphs: vec![glyph],
                        actual: None,
                    }),
                }
                part.width += advance;
                room -= advance;
            }
        }
        if let Some(last) = parts.last_mut() {
            last.space = self.space;
            last.ends_line = self.ends_line;
        }
        parts
    }
}

impl Piece {
    fn shaped(style: Style, text: &str) -> Result<Self, Error> {
        Ok(Self {
            style,
            glyphs: shape::shape(style.face, text)?,
            actual: None,
        })
    }

    /// Width in points.
    pub fn width(&self) -> f64 {
        shape::width(&self.glyphs, self.style.size)
    }
}

/// Breaks `text` into words none of which is wider than `limit`.
///
/// A line may break at spaces; after slashes and dashes only where what lies between two spaces fits no line, so that
/// the number of a letter stays whole. With `divided`, ordinary words may be divided at syllables as well.
///
/// # Errors
/// [`Error::HurufTidakTercetak`].
pub fn words(text: &Text, limit: f64, divided: bool) -> Result<Vec<Word>, Error> {
    let (whole, styles) = joined(text);
    let ends: Vec<usize> = linebreaks(&whole).map(|(end, _)| end).collect();
    let mut words = Vec::new();
    let mut start = 0;
    let spaced = |end: &usize| whole[..*end].ends_with([' ', '\n']);
    for unit in ends.split_inclusive(spaced) {
        let end = *unit.last().expect("a split is never empty");
        let word = Word::shaped(&whole, start..end, &styles)?;
        if word.width <= limit {
            if divided {
                words.extend(word.divided()?);
            } else {
                words.push(word);
            }
        } else {
            let mut from = start;
            for &end in unit {
                words.extend(Word::shaped(&whole, from..end, &styles)?.cut(limit));
                from = end;
            }
        }
        start = end;
    }
    Ok(words)
}

/// The whole text with plain spaces, and which part of it has which style.
fn joined(text: &Text) -> (String, Vec<(Range<usize>, Style)>) {
    let mut whole = String::new();
    let mut styles = Vec::new();
    for (span, style) in &text.spans {
        let start = whole.len();
        for c in span.chars() {
            match c {
                '\n' => {
                    whole.truncate(whole.trim_end_matches(' ').len().max(start));
                    whole.push('\n');
                }
                c if c.is_whitespace() && c != '\u{a0}' => {
                    if !whole.is_empty() && !whole.ends_with([' ', '\n']) {
                        whole.push(' ');
                    }
                }
                // Pasted text carries marks that have no shape.
                c if c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}') => {}
                c => whole.push(c),
            }
        }
        styles.push((start..whole.len(), *style));
    }
    (whole, styles)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style::plain(10.0);

    fn texts(text: &str, limit: f64) -> Vec<String> {
        let glyphs = |word: &Word| {
            word.pieces
                .iter()
                .flat_map(|p| &p.glyphs)
                .flat_map(|g| g.text.chars())
                .collect()
        };
        words(&Text::new(STYLE, text), limit, false)
            .unwrap()
            .iter()
            .map(glyphs)
            .collect()
    }

    #[test]
    fn nip_dengan_spasi_tetap_satu_kata() {
        let nip = "19780404\u{a0}200304\u{a0}2\u{a0}003";
        assert_eq!(
            texts(&format!("NIP {nip} hadir"), 500.0),
            ["NIP", "19780404 200304 2 003", "hadir"]
        );
    }

    #[test]
    fn spasi_ganda_dan_tab_menjadi_satu() {
        assert_eq!(texts("a  b\t c\u{200b}", 500.0), ["a", "b", "c"]);
        let words = words(&Text::new(STYLE, "a  b"), 500.0, false).unwrap();
        assert_eq!(words[0].space.as_ref().unwrap().glyphs.len(), 1);
    }

    #[test]
    fn nomor_surat_utuh_bila_muat() {
        let nomor = "800.1.3.3/15/BKPSDM/2026";
        assert_eq!(texts(nomor, 500.0), [nomor]);
        assert!(texts(nomor, 80.0).len() > 1);
        assert_eq!(texts(nomor, 80.0).concat(), nomor);
    }

    #[test]
    fn kata_terlalu_lebar_dipotong_tanpa_kehilangan_huruf() {
        let parts = texts(&"x".repeat(40), 60.0);
        assert!(parts.len() > 2);
        assert_eq!(parts.concat(), "x".repeat(40));
    }

    #[test]
    fn gaya_berganti_di_tengah_kata() {
        let text = Text::new(STYLE, "rapat ").bold("SAH").and(", selesai");
        let words = words(&text, 500.0, false).unwrap();
        assert_eq!(words.len(), 3);
        assert_eq!(words[1].pieces.len(), 2);
    }
}
