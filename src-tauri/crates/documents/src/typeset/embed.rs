//! Embedding: the glyphs that a document uses of a face, and the font made of them.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::face::Face;
use super::file::deflated;
use super::shape::{Characters, Glyph, shape};

/// What nearly every document has. Each embeds all of it, so that the font made for one serves the next as well.
const COMMON: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\
                      {|}~\u{2013}\u{2014}\u{2018}\u{2019}\u{201c}\u{201d}\u{2026}\u{b7}";
/// Fonts kept for the documents that follow.
const KEPT: usize = 32;

/// The glyphs used of a face, numbered as they come.
#[derive(Clone)]
pub struct Used {
    face: Face,
    glyphs: Vec<Glyph>,
    numbers: HashMap<(u16, Characters), u16>,
}

static STARTS: [LazyLock<Used>; 4] = [
    LazyLock::new(|| Used::common(Face::Regular)),
    LazyLock::new(|| Used::common(Face::Bold)),
    LazyLock::new(|| Used::common(Face::SerifRegular)),
    LazyLock::new(|| Used::common(Face::SerifBold)),
];

impl Used {
    /// What every document embeds of a face.
    pub fn of(face: Face) -> Self {
        STARTS[face as usize].clone()
    }

    fn common(face: Face) -> Self {
        let mut used = Self {
            face,
            glyphs: vec![Glyph::missing(face)],
            numbers: HashMap::new(),
        };
        let common = shape(face, COMMON).expect("the bundled fonts have what is common");
        for glyph in &common {
            used.cid(glyph);
        }
        used
    }

    /// The number of a glyph in this document's font.
    pub fn cid(&mut self, glyph: &Glyph) -> u16 {
        self.common_cid(glyph)
            .unwrap_or_else(|| self.own_cid(glyph))
    }

    /// What is common begins with all of ASCII that is printed, in its order.
    fn common_cid(&self, glyph: &Glyph) -> Option<u16> {
        let number = u16::from(glyph.ascii()?.checked_sub(b' ')?) + 1;
        let common = self.glyphs.get(usize::from(number))?;
        (common.id == glyph.id && common.text == glyph.text).then_some(number)
    }

    fn own_cid(&mut self, glyph: &Glyph) -> u16 {
        *self
            .numbers
            .entry((glyph.id, glyph.text))
            .or_insert_with(|| {
                let number = self.glyphs.len();
                self.glyphs.push(*glyph);
                u16::try_from(number).expect("a font has fewer than 65,536 glyphs")
            })
    }

    /// Adds the font to a file.
    pub fn embed(&self, file: &mut Document) -> ObjectId {
        let made = Made::of(self);
        let stream = |data: &[u8], mut entries: Dictionary| {
            entries.set("Filter", "FlateDecode");
            Stream::new(entries, data.to_vec()).with_compression(false)
        };
        let size = i64::try_from(made.size).expect("a font is small");
        let program = file.add_object(stream(&made.program, dictionary! { "Length1" => size }));
        let unicode = file.add_object(stream(&made.unicode, dictionary! {}));
        let shaper = &self.face.font().shaper;
        let em = i64::from(shaper.units_per_em());
        let thousandths = |units: i16| i64::from(units) * 1000 / em;
        let bounds = shaper.global_bounding_box();
        let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        let descriptor = file.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => self.face.name(),
            // Its letters are those of no standard encoding.
            "Flags" => 4,
            "FontBBox" => corners.map(|c| Object::Integer(thousandths(c))).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => thousandths(shaper.ascender()),
            "Descent" => thousandths(shaper.descender()),
            "CapHeight" => thousandths(shaper.capital_height().unwrap_or(shaper.ascender())),
            "StemV" => 80,
            "FontFile2" => program,
        });
        let widths = self
            .glyphs
            .iter()
            .map(|g| Object::Integer(g.advance.into()));
        let descendant = file.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => self.face.name(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "DW" => 1000,
            "W" => vec![Object::Integer(0), Object::Array(widths.collect())],
            "CIDToGIDMap" => "Identity",
        });
        file.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => self.face.name(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![Object::Reference(descendant)],
            "ToUnicode" => unicode,
        })
    }
}

/// A font made for a set of glyphs.
struct Made {
    /// The compressed font.
    program: Vec<u8>,
    /// Its size before.
    size: usize,
    /// The compressed map from glyphs to characters.
    unicode: Vec<u8>,
}

/// Fonts by face and glyphs.
type Shelf = HashMap<(Face, Vec<(u16, Characters)>), Arc<Made>>;

static SHELF: LazyLock<Mutex<Shelf>> = LazyLock::new(Mutex::default);

impl Made {
    /// Makes it, or takes the one made for an earlier document.
    fn of(used: &Used) -> Arc<Self> {
        let key: Vec<_> = used.glyphs.iter().map(|g| (g.id, g.text)).collect();
        let key = (used.face, key);
        let shelf = || SHELF.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shelf().get(&key) {
            return known.clone();
        }
        let ids: Vec<u16> = used.glyphs.iter().map(|g| g.id).collect();
        let program = used.face.font().source.cut(&ids);
        let made = Arc::new(Self {
            program: deflated(&program),
            size: program.len(),
            unicode: deflated(to_unicode(&used.glyphs).as_bytes()),
        });
        let mut shelf = shelf();
        if shelf.len() >= KEPT {
            shelf.clear();
        }
        shelf.insert(key, made.clone());
        made
    }
}

/// The map from glyphs to the characters they stand for when text is searched or copied.
fn to_unicode(glyphs: &[Glyph]) -> String {
    let mut map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<< /Registry (Adobe) \
                   /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 \
                   begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        .to_owned();
    let numbered: Vec<_> = (0_u16..)
        .zip(glyphs)
        .filter(|(_, g)| g.text.chars().next().is_some())
        .collect();
    let mut write = |text: std::fmt::Arguments<'_>| {
        map.write_fmt(text).expect("a string takes any text");
    };
    for chunk in numbered.chunks(100) {
        write(format_args!("{} beginbfchar\n", chunk.len()));
        for (number, glyph) in chunk {
            write(format_args!("<{number:04X}> <"));
            for c in glyph.text.chars() {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write(format_args!("{unit:04X}"));
                }
            }
            write(format_args!(">\n"));
        }
        write(format_args!("endbfchar\n"));
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
