//! The bundled typefaces: Liberation Sans, metrically the Arial that naskah dinas ask for, and TeX Gyre Bonum, a
//! Bookman.

use std::sync::LazyLock;

use rustybuzz::{Direction, Feature, ShapePlan, script, ttf_parser::Tag};

use super::subset::Source;

/// A face of the bundled families. Documents ask for [`Regular`](Self::Regular) and [`Bold`](Self::Bold) alone; a
/// layout in serif puts the others in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Upright, for text.
    Regular,
    /// Bold, for titles and names.
    Bold,
    /// Upright, in serif.
    SerifRegular,
    /// Bold, in serif.
    SerifBold,
}

/// A face ready to shape with and to embed.
pub(super) struct Font {
    pub shaper: rustybuzz::Face<'static>,
    pub plan: ShapePlan,
    pub source: Source,
}

static FONTS: [LazyLock<Font>; 4] = [
    LazyLock::new(|| Font::load(Face::Regular)),
    LazyLock::new(|| Font::load(Face::Bold)),
    LazyLock::new(|| Font::load(Face::SerifRegular)),
    LazyLock::new(|| Font::load(Face::SerifBold)),
];

impl Face {
    pub(super) const ALL: [Self; 4] = [
        Self::Regular,
        Self::Bold,
        Self::SerifRegular,
        Self::SerifBold,
    ];

    /// Name of the font in the file. Its six capitals mark a subset; they are fixed, for printing again must give the
    /// same bytes.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "SIDREG+LiberationSans",
            Self::Bold => "SIDBLD+LiberationSans-Bold",
            Self::SerifRegular => "SIDSRF+TeXGyreBonum-Regular",
            Self::SerifBold => "SIDSBD+TeXGyreBonum-Bold",
        }
    }

    pub(super) fn font(self) -> &'static Font {
        &FONTS[self as usize]
    }

    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => {
                include_bytes!("../../../../../assets/fonts/liberation/LiberationSans-Regular.ttf")
            }
            Self::Bold => {
                include_bytes!("../../../../../assets/fonts/liberation/LiberationSans-Bold.ttf")
            }
            Self::SerifRegular => {
                include_bytes!("../../../../../assets/fonts/bonum/TeXGyreBonum-Regular.ttf")
            }
            Self::SerifBold => {
                include_bytes!("../../../../../assets/fonts/bonum/TeXGyreBonum-Bold.ttf")
            }
        }
    }
}

impl Font {
    fn load(face: Face) -> Self {
        let shaper =
            rustybuzz::Face::from_slice(face.bytes(), 0).expect("the bundled fonts are sound");
        // Arial sets no ligatures, and without them every glyph stands for one character.
        let unligated = [Feature::new(Tag::from_bytes(b"liga"), 0, ..)];
        let plan = ShapePlan::new(
            &shaper,
            Direction::LeftToRight,
            Some(script::LATIN),
            None,
            &unligated,
        );
        let source = Source::new(face.bytes()).expect("the bundled fonts are sound");
        Self {
            shaper,
            plan,
            source,
        }
    }
}
