//! Painting: marks as the operations of PDF pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{
    Color, DictItem, FontId, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, Rgb,
    XObjectId, XObjectTransform,
};
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
    pub ops: Vec<Op>,
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
    ops: Vec<Op>,
    ink: Option<Colour>,
    font: Option<(Face, f64)>,
}

impl Painter {
    /// Paints a page from marks in page coordinates.
    pub fn page(&mut self, (width, height): (f64, f64), marks: impl IntoIterator<Item = Mark>) {
        let mut page = Page {
            height,
            ops: Vec::new(),
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
            page.ops.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: actual_text(actual),
            });
        }
        page.ink(style.colour);
        page.ops.push(Op::StartTextSection);
        page.font(style.face, style.size);
        let pos = page.point(at.0, at.1);
        page.ops.push(Op::SetTextCursor { pos });
        page.ops.push(Op::Unknown {
            key: "TJ".to_owned(),
            value: vec![DictItem::Array(shown(used, glyphs))],
        });
        page.ops.push(Op::EndTextSection);
        if actual.is_some() {
            page.ops.push(Op::EndMarkedContent);
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
        let corner = page.point(area.x, area.y + area.height);
        page.ops.push(Op::UseXobject {
            id: picture_id(number),
            transform: XObjectTransform {
                translate_x: Some(corner.x),
                translate_y: Some(corner.y),
                scale_x: Some(pt(area.width).0),
                scale_y: Some(pt(area.height).0),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
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
    fn ink(&mut self, colour: Colour) {
        if self.ink != Some(colour) {
            self.ink = Some(colour);
            self.ops.push(Op::SetFillColor { col: ink(colour) });
        }
    }

    fn font(&mut self, face: Face, size: f64) {
        if self.font != Some((face, size)) {
            self.font = Some((face, size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(FontId(font_name(face as usize))),
                size: pt(size),
            });
        }
    }

    fn stroke(&mut self, thickness: f64, colour: Colour) {
        self.ops.push(Op::SetOutlineColor { col: ink(colour) });
        self.ops.push(Op::SetOutlineThickness { pt: pt(thickness) });
    }

    fn line(&mut self, (x, y): (f64, f64), width: f64, thickness: f64, colour: Colour) {
        self.stroke(thickness, colour);
        let points = [x, x + width].map(|x| LinePoint {
            p: self.point(x, y),
            bezier: false,
        });
        let line = Line {
            points: points.to_vec(),
            is_closed: false,
        };
        self.ops.push(Op::DrawLine { line });
    }

    fn fill(&mut self, area: Area, colour: Colour) {
        self.ink(colour);
        self.rectangle(area, PaintMode::Fill);
    }

    fn frame(&mut self, area: Area, thickness: f64, colour: Colour) {
        self.stroke(thickness, colour);
        self.rectangle(area, PaintMode::Stroke);
    }

    fn rectangle(&mut self, area: Area, mode: PaintMode) {
        let corner = self.point(area.x, area.y + area.height);
        let rectangle = Rect {
            mode: Some(mode),
            ..Rect::from_xywh(corner.x, corner.y, pt(area.width), pt(area.height))
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// A place of ours, which counts down from the top, as PDF counts it.
    fn point(&self, x: f64, y: f64) -> Point {
        Point {
            x: pt(x),
            y: pt(self.height - y),
        }
    }
}

/// Glyphs as a text operator takes them: as few strings as the kerning allows. The library's own operation would make
/// a string of every glyph.
fn shown(used: &mut Used, glyphs: &[Glyph]) -> Vec<DictItem> {
    let (mut items, mut data) = (Vec::new(), Vec::with_capacity(2 * glyphs.len()));
    let string = |data| DictItem::String {
        data,
        literal: true,
    };
    let last = glyphs.len().saturating_sub(1);
    for (i, glyph) in glyphs.iter().enumerate() {
        data.extend(used.cid(glyph).to_be_bytes());
        if glyph.kern != 0 && i != last {
            items.push(string(std::mem::take(&mut data)));
            items.push(DictItem::Int((-glyph.kern).into()));
        }
    }
    items.push(string(data));
    items
}

/// The name of a face among a file's resources.
pub fn font_name(number: usize) -> String {
    format!("F{number}")
}

/// The name of a picture among a file's resources.
pub fn picture_id(number: usize) -> XObjectId {
    XObjectId(format!("I{number}"))
}

/// What glyphs stand for when they are read out or copied.
fn actual_text(text: &str) -> DictItem {
    let utf16 = std::iter::once(0xfeff).chain(text.encode_utf16());
    let data = utf16.flat_map(u16::to_be_bytes).collect();
    let text = DictItem::String {
        data,
        literal: false,
    };
    DictItem::Dict {
        map: BTreeMap::from([("ActualText".to_owned(), text)]),
    }
}

fn ink(colour: Colour) -> Color {
    Color::Rgb(Rgb {
        r: colour.0,
        g: colour.1,
        b: colour.2,
        icc_profile: None,
    })
}

/// Hundredths of a point are finer than any printer, and keep the file small.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is some hundreds of points wide"
)]
pub fn pt(length: f64) -> Pt {
    Pt(((length * 100.0).round() / 100.0) as f32)
}
