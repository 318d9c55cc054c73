//! TrueType fonts cut down to the glyphs a document uses, without their hints, which no printer needs.

use rustybuzz::ttf_parser::{RawFace, Tag};

/// The tables of a font that its subsets are cut from.
pub struct Source {
    glyf: &'static [u8],
    /// Where each glyph's outline begins in `glyf`; one more at the end.
    starts: Vec<usize>,
    hmtx: &'static [u8],
    metrics: usize,
    head: &'static [u8],
    hhea: &'static [u8],
    maxp: &'static [u8],
}

/// Flags of a composite glyph's component.
mod component {
    pub const WORDS: u16 = 0x0001;
    pub const SCALE: u16 = 0x0008;
    pub const MORE: u16 = 0x0020;
    pub const SCALES: u16 = 0x0040;
    pub const MATRIX: u16 = 0x0080;
    pub const INSTRUCTIONS: u16 = 0x0100;
}

impl Source {
    /// The tables of a sound font.
    pub fn new(font: &'static [u8]) -> Option<Self> {
        let face = RawFace::parse(font, 0).ok()?;
        let table = |name: &[u8; 4]| face.table(Tag::from_bytes(name));
        let head = table(b"head")?;
        let loca = table(b"loca")?;
        let starts = if number(head, 50)? == 0 {
            let half = |pair: &[u8]| 2 * usize::from(u16::from_be_bytes([pair[0], pair[1]]));
            loca.chunks_exact(2).map(half).collect()
        } else {
            let whole = |four: &[u8]| u32::from_be_bytes([four[0], four[1], four[2], four[3]]);
            loca.chunks_exact(4)
                .map(|four| whole(four) as usize)
                .collect()
        };
        let hhea = table(b"hhea")?;
        Some(Self {
            glyf: table(b"glyf")?,
            starts,
            hmtx: table(b"hmtx")?,
            metrics: usize::from(number(hhea, 34)?),
            head,
            hhea,
            maxp: table(b"maxp")?,
        })
    }

    /// A font whose glyphs are `wanted`, numbered in that order, and behind them the parts that they are made of.
    pub fn cut(&self, wanted: &[u16]) -> Vec<u8> {
        let mut glyphs = wanted.to_vec();
        let (mut glyf, mut loca, mut hmtx) = (Vec::new(), vec![0; 4], Vec::new());
        let mut i = 0;
        while i < glyphs.len() {
            let glyph = glyphs[i];
            self.outline(glyph, &mut glyphs, &mut glyf);
            loca.extend(length(glyf.len()).to_be_bytes());
            let (advance, bearing) = self.metrics(glyph);
            hmtx.extend(advance.to_be_bytes());
            hmtx.extend(bearing.to_be_bytes());
            i += 1;
        }
        let count = u16::try_from(glyphs.len()).expect("a font has fewer than 65,536 glyphs");
        let mut head = self.head.to_vec();
        head[8..12].fill(0);
        head[50..52].copy_from_slice(&1_u16.to_be_bytes());
        let mut hhea = self.hhea.to_vec();
        hhea[34..36].copy_from_slice(&count.to_be_bytes());
        let mut maxp = self.maxp.to_vec();
        maxp[4..6].copy_from_slice(&count.to_be_bytes());
        packed(&mut [
            (*b"glyf", glyf),
            (*b"head", head),
            (*b"hhea", hhea),
            (*b"hmtx", hmtx),
            (*b"loca", loca),
            (*b"maxp", maxp),
        ])
    }

    fn metrics(&self, glyph: u16) -> (u16, u16) {
        let glyph = usize::from(glyph);
        let last = self.metrics - 1;
        let advance = number(self.hmtx, 4 * glyph.min(last)).unwrap_or(0);
        let bearing = if glyph <= last {
            number(self.hmtx, 4 * glyph + 2)
        } else {
            number(self.hmtx, 4 * self.metrics + 2 * (glyph - self.metrics))
        };
        (advance, bearing.unwrap_or(0))
    }

    /// Adds an outline without its hints; its parts are added to `glyphs` where they are not there yet.
    fn outline(&self, glyph: u16, glyphs: &mut Vec<u16>, glyf: &mut Vec<u8>) {
        let glyph = usize::from(glyph);
        let (Some(start), Some(end)) = (self.starts.get(glyph), self.starts.get(glyph + 1)) else {
            return;
        };
        let outline = &self.glyf[*start..*end];
        match number(outline, 0) {
            None => {}
            Some(contours) if contours < 0x8000 => simple(outline, usize::from(contours), glyf),
            Some(_) => composite(outline, glyphs, glyf),
        }
    }
}

/// Copies an outline of so many contours, leaving out its instructions.
fn simple(outline: &[u8], contours: usize, glyf: &mut Vec<u8>) {
    let at = 10 + 2 * contours;
    let instructions = usize::from(number(outline, at).unwrap_or(0));
    glyf.extend_from_slice(&outline[..at]);
    glyf.extend([0, 0]);
    glyf.extend_from_slice(&outline[at + 2 + instructions..]);
}

/// Copies a glyph made of others under the numbers those have here, leaving out its instructions.
fn composite(outline: &[u8], glyphs: &mut Vec<u16>, glyf: &mut Vec<u8>) {
    glyf.extend_from_slice(&outline[..10]);
    let mut at = 10;
    while let (Some(flags), Some(part)) = (number(outline, at), number(outline, at + 2)) {
        let position = glyphs.iter().position(|g| *g == part).unwrap_or_else(|| {
            glyphs.push(part);
            glyphs.len() - 1
        });
        let position = u16::try_from(position).expect("a font has fewer than 65,536 glyphs");
        let placement = if flags & component::WORDS == 0 { 2 } else { 4 };
        let scaling = match flags {
            f if f & component::SCALE != 0 => 2,
            f if f & component::SCALES != 0 => 4,
            f if f & component::MATRIX != 0 => 8,
            _ => 0,
        };
        let end = at + 4 + placement + scaling;
        glyf.extend((flags & !component::INSTRUCTIONS).to_be_bytes());
        glyf.extend(position.to_be_bytes());
        glyf.extend_from_slice(&outline[at + 4..end]);
        if flags & component::MORE == 0 {
            break;
        }
        at = end;
    }
}

/// A font file from its tables, which are in the order of their names.
fn packed(tables: &mut [([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).expect("tables are few");
    let power = count.ilog2();
    let search = 16 << power;
    let mut file = 0x0001_0000_u32.to_be_bytes().to_vec();
    for n in [
        u32::from(count),
        search,
        power,
        u32::from(count) * 16 - search,
    ] {
        file.extend(u16::try_from(n).expect("tables are few").to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    for (name, table) in tables.iter_mut() {
        let used = table.len();
        table.resize(used.next_multiple_of(4), 0);
        file.extend(*name);
        file.extend(checksum(table).to_be_bytes());
        file.extend(length(offset).to_be_bytes());
        file.extend(length(used).to_be_bytes());
        offset += table.len();
    }
    let head = tables.iter().position(|(name, _)| name == b"head");
    let mut head_at = None;
    for (i, (_, table)) in tables.iter().enumerate() {
        if Some(i) == head {
            head_at = Some(file.len());
        }
        file.extend_from_slice(table);
    }
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&file));
    if let Some(at) = head_at {
        file[at + 8..at + 12].copy_from_slice(&adjustment.to_be_bytes());
    }
    file
}

fn checksum(bytes: &[u8]) -> u32 {
    let word = |four: &[u8]| u32::from_be_bytes([four[0], four[1], four[2], four[3]]);
    bytes.chunks_exact(4).map(word).fold(0, u32::wrapping_add)
}

fn length(n: usize) -> u32 {
    u32::try_from(n).expect("a font is smaller than 4 GB")
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_be_bytes([pair[0], pair[1]]))
}

#[cfg(test)]
mod tests {
    use rustybuzz::ttf_parser::{Face as Parsed, GlyphId, OutlineBuilder};

    use crate::typeset::face::Face;

    /// What an outline draws, to be compared.
    #[derive(Default, PartialEq, Debug)]
    struct Drawn(Vec<String>);

    impl OutlineBuilder for Drawn {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push(format!("m {x} {y}"));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push(format!("l {x} {y}"));
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0.push(format!("q {x1} {y1} {x} {y}"));
        }
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
            unreachable!("TrueType has no cubic curves");
        }
        fn close(&mut self) {
            self.0.push("h".to_owned());
        }
    }

    #[test]
    fn huruf_pilihan_sama_bentuk_dan_lebarnya() {
        for face in Face::ALL {
            let font = face.font();
            let glyph = |c| font.shaper.glyph_index(c).unwrap();
            // Letters with marks are made of parts.
            let wanted = ['A', 'g', 'e', '\u{e9}', '\u{d1}', ' '].map(|c| glyph(c).0);
            let cut = font.source.cut(&[&[0], &wanted[..]].concat());
            let parsed = Parsed::parse(&cut, 0).unwrap();
            for (new, old) in (1..).zip(wanted) {
                let (new, old) = (GlyphId(new), GlyphId(old));
                let (mut drawn, mut original) = (Drawn::default(), Drawn::default());
                parsed.outline_glyph(new, &mut drawn);
                font.shaper.outline_glyph(old, &mut original);
                assert_eq!(drawn, original, "{face:?} {old:?}");
                let advance = parsed.glyph_hor_advance(new);
                assert_eq!(advance, font.shaper.glyph_hor_advance(old));
            }
            assert!(cut.len() < 12_000, "{face:?}: {} byte", cut.len());
        }
    }
}
