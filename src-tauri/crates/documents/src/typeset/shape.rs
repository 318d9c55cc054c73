//! Shaping: from characters to glyphs with their advances.

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, UnicodeBuffer, script, shape_with_plan};

use super::face::Face;
use super::pairs;
use crate::Error;

/// One glyph of a shaped run. Lengths are thousandths of an em, the unit of the PDF's width arrays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Number of the glyph in the font.
    pub id: u16,
    /// Its own width, rounded down as the width array rounds it, so that a viewer's pen stays where ours is.
    pub advance: i32,
    /// Movement after the glyph: kerning, or a stretched space.
    pub kern: i32,
    /// The characters it stands for when text is copied or searched.
    pub text: Characters,
}

/// A letter with its marks: up to three characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Characters([Option<char>; 3]);

impl Characters {
    /// The first three of a text.
    pub fn of(text: &str) -> Self {
        let mut chars = text.chars();
        Self([chars.next(), chars.next(), chars.next()])
    }

    /// One after the other.
    pub fn chars(self) -> impl Iterator<Item = char> {
        self.0.into_iter().flatten()
    }
}

impl Glyph {
    /// What a font shows for what it has no glyph of; nothing of ours ever does.
    pub fn missing(face: Face) -> Self {
        let font = face.font();
        let advance = font.shaper.glyph_hor_advance(GlyphId(0)).unwrap_or(0);
        Self {
            id: 0,
            advance: i32::from(advance) * 1000 / font.shaper.units_per_em(),
            kern: 0,
            text: Characters::default(),
        }
    }

    /// The character it stands for where that is one of ASCII.
    pub fn ascii(&self) -> Option<u8> {
        match self.text.0 {
            [Some(c), None, None] if c.is_ascii() => u8::try_from(c).ok(),
            _ => None,
        }
    }

    /// How far the pen moves.
    pub fn moves(&self) -> i32 {
        self.advance + self.kern
    }

    /// Whether it is a space, be it one that no line may break at.
    pub fn is_space(&self) -> bool {
        self.text == Characters([Some(' '), None, None])
    }
}

/// Shapes `text`, which has one style and no line break.
///
/// # Errors
/// [`Error::HurufTidakTercetak`] when the face has no glyph for a character.
pub fn shape(face: Face, text: &str) -> Result<Vec<Glyph>, Error> {
    pairs::glyphs(face, text).map_or_else(|| shaped(face, text), Ok)
}

/// The same as the shaper says of the whole text.
///
/// # Errors
/// As [`shape`].
pub fn shaped(face: Face, text: &str) -> Result<Vec<Glyph>, Error> {
    let font = face.font();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let shaped = shape_with_plan(&font.shaper, &font.plan, buffer);

    let em = font.shaper.units_per_em();
    let infos = shaped.glyph_infos();
    let mut glyphs = Vec::with_capacity(infos.len());
    for (i, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let end = infos
            .get(i + 1)
            .map_or(text.len(), |next| next.cluster as usize);
        let characters = &text[start..end];
        let id = u16::try_from(info.glyph_id).expect("TrueType numbers glyphs with 16 bits");
        if id == 0 {
            let huruf = text[start..]
                .chars()
                .next()
                .expect("a cluster starts at a character");
            return Err(Error::HurufTidakTercetak {
                huruf,
                teks: text.to_owned(),
            });
        }
        let width = font
            .shaper
            .glyph_hor_advance(GlyphId(id))
            .map_or(0, i32::from);
        glyphs.push(Glyph {
            id,
            advance: width * 1000 / em,
            kern: ((position.x_advance - width) * 1000 + em / 2).div_euclid(em),
            // The no-break space shares its glyph with the space: a search must find it by the space bar.
            text: match characters {
                "\u{a0}" => Characters::of(" "),
                characters => Characters::of(characters),
            },
        });
    }
    Ok(glyphs)
}

/// Width of shaped glyphs in points at `size`.
pub fn width(glyphs: &[Glyph], size: f64) -> f64 {
    f64::from(glyphs.iter().map(Glyph::moves).sum::<i32>()) * size / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lebar_seperti_arial() {
        // Arial: digits 556, the point 278 thousandths of an em.
        let glyphs = shape(Face::Regular, "10.5").unwrap();
        assert_eq!(
            glyphs.iter().map(|g| g.advance).collect::<Vec<_>>(),
            [556, 556, 277, 556]
        );
        assert!((width(&glyphs, 10.0) - 19.45).abs() < 0.3);
    }

    #[test]
    fn setiap_huruf_kembali_saat_disalin() {
        let text = "fiat Jos\u{e9} \u{201c}A\u{a0}B\u{201d}";
        let copied: String = shape(Face::Bold, text)
            .unwrap()
            .iter()
            .flat_map(|g| g.text.chars())
            .collect();
        assert_eq!(copied, text.replace('\u{a0}', " "));
    }

    #[test]
    fn huruf_di_luar_aksara_ditolak() {
        let error = shape(Face::Regular, "rapat \u{6f22}").unwrap_err();
        assert!(matches!(
            error,
            Error::HurufTidakTercetak {
                huruf: '\u{6f22}',
                ..
            }
        ));
    }
}
