//! The visible box: whose signature, as what, when as the computer had it, and what it counts as.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Object, ObjectId, Stream, dictionary};
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

use crate::Galat;
use crate::pdf::Increment;
use crate::ruang::real;

static BIASA: &[u8] =
    include_bytes!("../../../../assets/fonts/liberation/LiberationSans-Regular.ttf");
static TEBAL: &[u8] = include_bytes!("../../../../assets/fonts/liberation/LiberationSans-Bold.ttf");

/// Sizes of type that are tried, in points: the largest that fits is taken.
const UKURAN: [f64; 8] = [9.0, 8.0, 7.0, 6.5, 6.0, 5.5, 5.0, 4.0];
/// Distance of the text from the edge, in points.
const TEPI: f64 = 3.0;
/// Distance from line to line, in sizes of type.
const BARIS: f64 = 1.2;

/// What stands in the box, line by line; a long line is broken.
pub struct Kotak<'a> {
    /// Lines with whether they are bold.
    pub baris: Vec<(&'a str, bool)>,
    /// Width and height in points.
    pub lebar: f64,
    /// Height in points.
    pub tinggi: f64,
}

impl Kotak<'_> {
    /// Adds the box to the file: its appearance.
    ///
    /// # Errors
    /// Where a character cannot be printed.
    pub fn draw(&self, increment: &mut Increment<'_>) -> Result<ObjectId, Galat> {
        let mut fonts = [
            Huruf::new(BIASA, "LiberationSans"),
            Huruf::new(TEBAL, "LiberationSans-Bold"),
        ];
        let (size, lines) = self.fit(&fonts);
        let mut content = format!(
            "q 0.75 0.79 0.84 RG 0.5 w 0.25 0.25 {:.2} {:.2} re S Q BT 0.1 0.12 0.16 rg\n",
            self.lebar - 0.5,
            self.tinggi - 0.5
        );
        let mut y = self.tinggi - TEPI - size * 0.9;
        for (line, bold) in lines {
            let font = &mut fonts[usize::from(bold)];
            writeln!(
                content,
                "/F{} {size} Tf 1 0 0 1 {TEPI} {y:.2} Tm <{}> Tj",
                u8::from(bold),
                font.encode(&line)?
            )
            .expect("a string takes all");
            y -= size * BARIS;
        }
        content.push_str("ET\n");
        let [plain, bold] = fonts;
        let resources = dictionary! {
            "Font" => dictionary! { "F0" => plain.embed(increment), "F1" => bold.embed(increment) },
        };
        let mut form = Stream::new(
            dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => vec![0.into(), 0.into(), real(self.lebar), real(self.tinggi)],
                "Resources" => resources,
            },
            content.into_bytes(),
        );
        pack(&mut form);
        Ok(increment.add(form))
    }

    /// The largest size at which all lines fit, and the lines broken for it.
    fn fit(&self, fonts: &[Huruf; 2]) -> (f64, Vec<(String, bool)>) {
        let mut last = (UKURAN[0], Vec::new());
        for size in UKURAN {
            let lines: Vec<(String, bool)> = self
                .baris
                .iter()
                .flat_map(|(text, bold)| {
                    let width = (self.lebar - 2.0 * TEPI) / size;
                    let font = &fonts[usize::from(*bold)];
                    wrap(text, width, font)
                        .into_iter()
                        .map(|line| (line, *bold))
                })
                .collect();
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = lines.len() as f64 * size * BARIS + 2.0 * TEPI;
            last = (size, lines);
            if height <= self.tinggi {
                break;
            }
        }
        last
    }
}

/// Breaks a line between words; `width` in sizes of type.
fn wrap(text: &str, width: f64, font: &Huruf) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("never empty");
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if line.is_empty() || font.width(&longer) <= width {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// A typeface and the glyphs of it that were used.
struct Huruf {
    data: &'static [u8],
    nama: &'static str,
    face: Face<'static>,
    remapper: GlyphRemapper,
    used: BTreeMap<u16, (GlyphId, char)>,
}

impl Huruf {
    fn new(data: &'static [u8], nama: &'static str) -> Self {
        Self {
            data,
            nama,
            face: Face::parse(data, 0).expect("a bundled typeface is readable"),
            remapper: GlyphRemapper::new(),
            used: BTreeMap::new(),
        }
    }

    /// Width of a text in sizes of type.
    fn width(&self, text: &str) -> f64 {
        text.chars()
            .filter_map(|c| self.face.glyph_index(c))
            .map(|glyph| self.advance(glyph) / 1000.0)
            .sum()
    }

    /// Advance in thousandths of the size, rounded as it is written.
    fn advance(&self, glyph: GlyphId) -> f64 {
        let units = f64::from(self.face.units_per_em());
        (f64::from(self.face.glyph_hor_advance(glyph).unwrap_or(0)) * 1000.0 / units).round()
    }

    /// The text as numbers of glyphs, in hexadecimal.
    fn encode(&mut self, text: &str) -> Result<String, Galat> {
        let mut hex = String::new();
        for c in text.chars() {
            let glyph = self
                .face
                .glyph_index(c)
                .ok_or(Galat::HurufTidakTercetak(c))?;
            let number = self.remapper.remap(glyph.0);
            self.used.insert(number, (glyph, c));
            write!(hex, "{number:04X}").expect("a string takes all");
        }
        Ok(hex)
    }

    /// Adds the glyphs used to the file.
    fn embed(&self, increment: &mut Increment<'_>) -> ObjectId {
        let subset = subsetter::subset(self.data, 0, &self.remapper)
            .expect("a bundled typeface can be subset");
        let length = i64::try_from(subset.len()).unwrap_or(i64::MAX);
        let mut program = Stream::new(dictionary! { "Length1" => length }, subset);
        pack(&mut program);
        let program = increment.add(program);
        let name = format!("SIDANG+{}", self.nama);
        let descriptor = increment.add(self.descriptor(&name, program));
        let mut to_unicode = Stream::new(dictionary! {}, self.to_unicode().into_bytes());
        pack(&mut to_unicode);
        let to_unicode = increment.add(to_unicode);
        let widths: Vec<Object> = self
            .used
            .iter()
            .flat_map(|(number, (glyph, _))| {
                let width = vec![real(self.advance(*glyph))];
                [i64::from(*number).into(), Object::Array(width)]
            })
            .collect();
        let descendant = increment.add(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => name.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "CIDToGIDMap" => "Identity",
            "DW" => 0,
            "W" => widths,
        });
        increment.add(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => name.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => to_unicode,
        })
    }

    fn descriptor(&self, name: &str, program: ObjectId) -> lopdf::Dictionary {
        let units = f64::from(self.face.units_per_em());
        let scaled = |value: i16| real((f64::from(value) * 1000.0 / units).round());
        let bbox = self.face.global_bounding_box();
        dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => name,
            // Symbolic: the glyphs are addressed by number.
            "Flags" => 4,
            "FontBBox" => vec![
                scaled(bbox.x_min), scaled(bbox.y_min), scaled(bbox.x_max), scaled(bbox.y_max),
            ],
            "ItalicAngle" => 0,
            "Ascent" => scaled(self.face.ascender()),
            "Descent" => scaled(self.face.descender()),
            "CapHeight" => scaled(self.face.capital_height().unwrap_or_default()),
            "StemV" => 80,
            "FontFile2" => program,
        }
    }

    fn to_unicode(&self) -> String {
        let mut text = String::from(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n\
             /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n\
             /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n\
             1 begincodespacerange <0000> <FFFF> endcodespacerange\n",
        );
        let pairs: Vec<(u16, char)> = self.used.iter().map(|(n, (_, c))| (*n, *c)).collect();
        // A section holds a hundred at most.
        for section in pairs.chunks(100) {
            writeln!(text, "{} beginbfchar", section.len()).expect("a string takes all");
            for (number, c) in section {
                let mut units = [0; 2];
                write!(text, "<{number:04X}> <").expect("a string takes all");
                for unit in c.encode_utf16(&mut units) {
                    write!(text, "{unit:04X}").expect("a string takes all");
                }
                text.push_str(">\n");
            }
            text.push_str("endbfchar\n");
        }
        text.push_str("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        text
    }
}

/// Packs a stream; one that does not get smaller stays as it is.
fn pack(stream: &mut Stream) {
    let _ = stream.compress();
    let length = i64::try_from(stream.content.len()).unwrap_or(i64::MAX);
    stream.dict.set("Length", length);
}
