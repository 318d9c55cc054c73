//! The shapes of plain text, looked up: what the shaper says of every printable ASCII character before every other.
//!
//! Between such characters the bundled faces know kerning of pairs alone, so one look at all pairs tells how any text
//! of them is shaped.

use std::sync::LazyLock;

use super::face::Face;
use super::shape::{Glyph, shaped};

/// The first printable character, the space.
const FIRST: u8 = b' ';
/// How many there are.
const COUNT: usize = 95;

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
    let places: Option<Vec<usize>> = text.bytes().map(place).collect();
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

fn place(byte: u8) -> Option<usize> {
    let place = usize::from(byte.checked_sub(FIRST)?);
    (place < COUNT).then_some(place)
}

impl Pairs {
    fn of(face: Face) -> Self {
        let text = every_pair();
        let glyphs = shaped(face, &text).expect("the bundled fonts have what is common");
        let mut pairs = vec![[Glyph::missing(face); COUNT]; COUNT];
        for (pair, glyph) in text.as_bytes().windows(2).zip(glyphs) {
            if let (Some(at), Some(next)) = (place(pair[0]), place(pair[1])) {
                pairs[at][next] = glyph;
            }
        }
        Self(pairs)
    }
}

/// A text in which every printable character stands before every other, and each pair once.
fn every_pair() -> String {
    let characters = || (FIRST..).take(COUNT).map(char::from);
    let mut text = String::with_capacity(COUNT * COUNT + 1);
    for (i, first) in characters().enumerate() {
        text.push(first);
        for second in characters().skip(i + 1) {
            text.extend([first, second]);
        }
    }
    text.push(char::from(FIRST));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasangan_huruf_sama_dengan_pembentuk_huruf() {
        let text = every_pair();
        assert_eq!(text.len(), COUNT * COUNT + 1);
        // Every pair again, after and before other characters than those it was looked at between.
        let turned: String = text.chars().rev().collect();
        let words = "AVATAR Toy fi ffl 1/2 10,5% (LTV) \"Ya.\" P.A. W,e Ty- r. f) -- 'n' @#$ {x} | ~";
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
        assert_eq!(glyphs(Face::Regular, "a\u{a0}b"), None);
    }
}
