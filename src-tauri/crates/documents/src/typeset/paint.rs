//! Painting: marks as the operations of PDF pages.

use std::fmt::Write;
use std::sync::Arc;

use sidang_domain::naskah::RuangTandaTangan;

use super::embed::Used;
use super::face::Face;
use super::picture::Picture;
use super::shape::Glyph;
use super::strip::{Area, Mark};
use super::text::{Colour, Style};

/// A page and its operations.
pub struct Painted {
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// What is drawn.
    pub ops: String,
}

/// Collects pages and what they share.
#[derive(Default)]
pub struct Painter {
    /// The pages painted so far.
    pub pages: Vec<Painted>,
    /// Of each face, the glyphs used so far; none where it is not used.
    pub fonts: [Option<Used>; Face::ALL.len()],
    /// Pictures, each once.
    pub pictures: Vec<Arc<Picture>>,
    /// Where there is room to sign.
    pub ruang: Vec<RuangTandaTangan>,
}

/// The page being painted, with what the last operation left set.
struct Page {
    height: f64,
    ops: String,
    ink: Option<Colour>,
    font: Option<(Face, f64)>,
}

impl Painter {
    /// Paints a page from marks in page coordinates.
    pub fn page(&mut self, (width, height): (f64, f64), marks: impl IntoIterator<Item = Mark>) {
        let mut page = Page {
            height,
            ops: String::with_capacity(8192),
            ink: None,
            font: None,
        };
        for mark in marks {
            match mark {
                Mark::Glyphs {
                    x,
                    y,
                    style,
                    glyphs,
                    actual,
                } => self.glyphs(&mut page, (x, y), style, &glyphs, actual.as_deref()),
                Mark::Rule {
                    x,
                    y,
                    width,
                    thickness,
                    colour,
                } => page.line((x, y), width, thickness, colour),
                Mark::Fill { area, colour } => page.fill(area, colour),
                Mark::Frame {
                    area,
                    thickness,
                    colour,
                } => page.frame(area, thickness, colour),
                Mark::Image { area, image } => self.image(&mut page, area, &image),
                Mark::Ruang { area, nama } => self.room(area, nama, height),
            }
        }
        self.pages.push(Painted {
            width,
            height,
            ops: page.ops,
        });
    }

    fn glyphs(
        &mut self,
        page: &mut Page,
        at: (f64, f64),
        style: Style,
        glyphs: &[Glyph],
        actual: Option<&str>,
    ) {
        let used = self.fonts[style.face as usize].get_or_insert_with(|| Used::of(style.face));
        if let Some(actual) = actual {
            page.ops.push_str("/Span<</ActualText<FEFF");
            for unit in actual.encode_utf16() {
                page.op(format_args!("{unit:04X}"));
            }
            page.ops.push_str(">>>BDC\n");
        }
        page.ink(style.colour);
        page.ops.push_str("BT\n");
        if page.font != Some((style.face, style.size)) {
            page.font = Some((style.face, style.size));
            page.op(format_args!(
                "/F{} {:.2} Tf\n",
                style.face as usize, style.size
            ));
        }
        let (x, y) = (at.0, page.height - at.1);
        page.op(format_args!("{x:.2} {y:.2} Td\n[<"));
        for (i, glyph) in glyphs.iter().enumerate() {
            let cid = used.cid(glyph);
            page.op(format_args!("{cid:04X}"));
            if glyph.kern != 0 && i + 1 < glyphs.len() {
                page.op(format_args!(">{}<", -glyph.kern));
            }
        }
        page.ops.push_str(">]TJ\nET\n");
        if actual.is_some() {
            page.ops.push_str("EMC\n");
        }
    }

    fn image(&mut self, page: &mut Page, area: Area, image: &Arc<Picture>) {
        let known = self
            .pictures
            .iter()
            .position(|known| Arc::ptr_eq(known, image));
        let number = known.unwrap_or_else(|| {
            self.pictures.push(image.clone());
            self.pictures.len() - 1
        });
        let (x, y) = (area.x, page.height - area.y - area.height);
        let (width, height) = (area.width, area.height);
        page.op(format_args!(
            "q\n{width:.2} 0 0 {height:.2} {x:.2} {y:.2} cm\n/I{number} Do\nQ\n"
        ));
    }

    fn room(&mut self, area: Area, nama: String, height: f64) {
        let halaman = u32::try_from(self.pages.len() + 1).expect("pages are few");
        self.ruang.push(RuangTandaTangan {
            nama,
            halaman,
            x: area.x,
            y: height - area.y - area.height,
            lebar: area.width,
            tinggi: area.height,
        });
    }
}

impl Page {
    fn op(&mut self, op: std::fmt::Arguments<'_>) {
        self.ops.write_fmt(op).expect("a string takes any text");
    }

    fn ink(&mut self, colour: Colour) {
        if self.ink != Some(colour) {
            self.ink = Some(colour);
            let Colour(r, g, b) = colour;
            self.op(format_args!("{r} {g} {b} rg\n"));
        }
    }

    fn stroke(&mut self, thickness: f64, colour: Colour) {
        let Colour(r, g, b) = colour;
        self.op(format_args!("{r} {g} {b} RG\n{thickness:.2} w\n"));
    }

    fn line(&mut self, (x, y): (f64, f64), width: f64, thickness: f64, colour: Colour) {
        self.stroke(thickness, colour);
        let (y, end) = (self.height - y, x + width);
        self.op(format_args!("{x:.2} {y:.2} m\n{end:.2} {y:.2} l\nS\n"));
    }

    fn fill(&mut self, area: Area, colour: Colour) {
        self.ink(colour);
        self.rectangle(area);
        self.ops.push_str("f\n");
    }

    fn frame(&mut self, area: Area, thickness: f64, colour: Colour) {
        self.stroke(thickness, colour);
        self.rectangle(area);
        self.ops.push_str("S\n");
    }

    fn rectangle(&mut self, area: Area) {
        let y = self.height - area.y - area.height;
        let (x, width, height) = (area.x, area.width, area.height);
        self.op(format_args!("{x:.2} {y:.2} {width:.2} {height:.2} re\n"));
    }
}
