//! Painting: marks as the operations of a PDF page.

use printpdf::{
    Codepoint, Color, FontId, Line, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage,
    PdfResources, Point, Pt, RawImage, Rect, Rgb, TextItem, TextMatrix, XObject, XObjectId,
    XObjectTransform,
};
use sidang_domain::naskah::RuangTandaTangan;

use super::face::Face;
use super::shape::Glyph;
use super::strip::{Area, Mark};
use super::text::{Colour, Style};

/// Collects pages and what they share.
pub struct Painter {
    /// Fonts and pictures under fixed names.
    pub resources: PdfResources,
    /// The pages painted so far.
    pub pages: Vec<PdfPage>,
    /// Where there is room to sign.
    pub ruang: Vec<RuangTandaTangan>,
    /// Of the page being painted, for PDF counts upwards.
    height: f64,
}

impl Painter {
    pub fn new() -> Self {
        let mut resources = PdfResources::default();
        for face in Face::ALL {
            let font = printpdf::PdfFont::new(face.font().embedded.clone());
            resources
                .fonts
                .map
                .insert(FontId(face.id().to_owned()), font);
        }
        Self {
            resources,
            pages: Vec::new(),
            ruang: Vec::new(),
            height: 0.0,
        }
    }

    /// Paints a page from marks in page coordinates.
    pub fn page(&mut self, (width, height): (f64, f64), marks: impl IntoIterator<Item = Mark>) {
        self.height = height;
        let mut ops = Vec::new();
        for mark in marks {
            match mark {
                Mark::Glyphs {
                    x,
                    y,
                    style,
                    glyphs,
                } => self::glyphs(&mut ops, self.point(x, y), style, glyphs),
                Mark::Rule {
                    x,
                    y,
                    width,
                    thickness,
                    colour,
                } => {
                    stroke(&mut ops, thickness, colour);
                    let points = [x, x + width].map(|x| LinePoint {
                        p: self.point(x, y),
                        bezier: false,
                    });
                    let line = Line {
                        points: points.to_vec(),
                        is_closed: false,
                    };
                    ops.push(Op::DrawLine { line });
                }
                Mark::Fill { area, colour } => {
                    ops.push(Op::SetFillColor { col: ink(colour) });
                    ops.push(Op::DrawRectangle {
                        rectangle: self.rectangle(area, PaintMode::Fill),
                    });
                }
                Mark::Frame {
                    area,
                    thickness,
                    colour,
                } => {
                    stroke(&mut ops, thickness, colour);
                    ops.push(Op::DrawRectangle {
                        rectangle: self.rectangle(area, PaintMode::Stroke),
                    });
                }
                Mark::Image { area, image } => ops.push(self.image(area, &image)),
                Mark::Ruang { area, nama } => self.room(area, nama),
            }
        }
        let [width, height] = [width, height].map(|length| Mm::from(pt(length)));
        self.pages.push(PdfPage::new(width, height, ops));
    }

    fn room(&mut self, area: Area, nama: String) {
        let halaman = u32::try_from(self.pages.len() + 1).expect("pages are few");
        self.ruang.push(RuangTandaTangan {
            nama,
            halaman,
            x: area.x,
            y: self.height - area.y - area.height,
            lebar: area.width,
            tinggi: area.height,
        });
    }

    fn rectangle(&self, area: Area, mode: PaintMode) -> Rect {
        let corner = self.point(area.x, area.y + area.height);
        Rect {
            mode: Some(mode),
            ..Rect::from_xywh(corner.x, corner.y, pt(area.width), pt(area.height))
        }
    }

    fn point(&self, x: f64, y: f64) -> Point {
        Point {
            x: pt(x),
            y: pt(self.height - y),
        }
    }

    fn image(&mut self, area: Area, image: &RawImage) -> Op {
        let id = XObjectId(format!("GAMBAR{}", self.resources.xobjects.map.len() + 1));
        self.resources
            .xobjects
            .map
            .insert(id.clone(), XObject::Image(image.clone()));
        let transform = XObjectTransform {
            translate_x: Some(pt(area.x)),
            translate_y: Some(pt(self.height - area.y - area.height)),
            scale_x: Some(pt(area.width).0),
            scale_y: Some(pt(area.height).0),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        Op::UseXobject { id, transform }
    }
}

fn glyphs(ops: &mut Vec<Op>, at: Point, style: Style, glyphs: Vec<Glyph>) {
    #[expect(clippy::cast_precision_loss, reason = "kerning is a small number")]
    let codepoints = glyphs
        .into_iter()
        .map(|glyph| Codepoint::with_cid(glyph.id, -glyph.kern as f32, glyph.text))
        .collect();
    ops.extend([
        Op::SetFillColor {
            col: ink(style.colour),
        },
        Op::StartTextSection,
        Op::SetFont {
            font: PdfFontHandle::External(FontId(style.face.id().to_owned())),
            size: pt(style.size),
        },
        Op::SetTextMatrix {
            matrix: TextMatrix::Translate(at.x, at.y),
        },
        Op::ShowText {
            items: vec![TextItem::GlyphIds(codepoints)],
        },
        Op::EndTextSection,
    ]);
}

fn stroke(ops: &mut Vec<Op>, thickness: f64, colour: Colour) {
    ops.push(Op::SetOutlineColor { col: ink(colour) });
    ops.push(Op::SetOutlineThickness { pt: pt(thickness) });
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
fn pt(length: f64) -> Pt {
    Pt(((length * 100.0).round() / 100.0) as f32)
}
