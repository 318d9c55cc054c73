//! The shapes of plain text, looked up: what the shaper says of every usual character before every other.
//!
//! Between such characters the bundled faces know kerning of pairs alone, so one look at all pairs tells how any text
//! of them is shaped.

use std::sync::LazyLock;

use super::face::Face;
use super::shape::{Glyph, shaped};

/// The first printable character of ASCII, the space.
const FIRST: char = ' ';
/// How many of ASCII are printable.
const ASCII: usize = 95;
/// What else nearly every document has.
const OTHERS: [char; 9] = [
    '\u{a0}', '\u{b7}', '\u{2013}', '\u{2014}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}',
    '\u{2026}',
];
/// All of them.
const COUNT: usize = ASCII + OTHERS.len();

/// The glyphs of one face.
struct Pairs(Vec<[Glyph; COUNT]>);

static PAIRS: [LazyLock<Pairs>; 4] = [
    LazyLock::new(|| Pairs::of(Face::Regular)),
    LazyLock::new(|| Pairs::of(Face::Bold)),
    LazyLock::new(|| Pairs::of(Face::SerifRegular)),
    LazyLock::new(|| Pairs::of(Face::SerifBold)),
];

/// The glyphs of `text`; none where it holds other characters, for which the shaper is asked.
pub fn glyphs(face: Face, text: &str) -> Option<Vec<Glyph>> {
    let places: Option<Vec<usize>> = text.chars().map(place).collect();
    let places = places?;
    let Pairs(pairs) = &*PAIRS[face as usize];
    let after = places.iter().skip(1).map(Some).chain([None]);
    let glyph = |(at, next): (&usize, Option<&usize>)| match next {
        Some(next) => pairs[*at][*next],
        // Nothing follows that it could be moved by.
        None => Glyph {
            kern: 0,
            ..pairs[*at][0]
        },
    };
    Some(places.iter().zip(after).map(glyph).collect())
}

fn place(c: char) -> Option<usize> {
    let ascii = (c as usize).checked_sub(FIRST as usize)?;
    if ascii < ASCII {
        return Some(ascii);
    }
    let other = OTHERS.iter().position(|other| *other == c)?;
    Some(ASCII + other)
}

impl Pairs {
    fn of(face: Face) -> Self {
        let text = every_pair();
        let glyphs = shaped(face, &text).expect("the bundled fonts have what is common");
        let mut pairs = vec![[Glyph::missing(face); COUNT]; COUNT];
        let places: Vec<_> = text.chars().filter_map(place).collect();
        for (pair, glyph) in places.windows(2).zip(glyphs) {
            pairs[pair[0]][pair[1]] = glyph;
        }
        Self(pairs)
    }
}

/// A text in which every character stands before every other, and each pair once.
fn every_pair() -> String {
    let characters = || (FIRST..).take(ASCII).chain(OTHERS);
    let mut text = String::new();
    for (i, first) in characters().enumerate() {
        text.push(first);
        for second in characters().skip(i + 1) {
            text.extend([first, second]);
        }
    }
    text.push(FIRST);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasangan_huruf_sama_dengan_pembentuk_huruf() {
        let text = every_pair();
        assert_eq!(text.chars().count(), COUNT * COUNT + 1);
        // Every pair again, after and before other characters than those it was looked at between.
        let turned: String = text.chars().rev().collect();
        let words = "AVATAR Toy fi ffl 1/2 10,5% (LTV) \"Ya.\" P.A. W,e Ty- r. f) -- 'n' {x} | ~ \u{2013} NIP\u{a0}1 \u{201c}A\u{201d}";
        for face in Face::ALL {
            for text in [&turned[..], words, "", "a", " "] {
                assert_eq!(
                    glyphs(face, text).unwrap(),
                    shaped(face, text).unwrap(),
                    "{face:?} {text}"
                );
            }
        }
        assert_eq!(glyphs(Face::Regular, "Jos\u{e9}"), None);
    }
}
