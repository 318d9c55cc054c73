//! The letterhead.

use sidang_domain::naskah::TataKop;

use crate::Error;
use crate::typeset::layout::Layout;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Column, Paragraph, beside};
use crate::typeset::picture::Picture;
use crate::typeset::strip::{Area, Mark, Strip};
use crate::typeset::text::{Colour, Style, Text};

const LOGO_HEIGHT: f64 = mm(22.0);
const LOGO_WIDTH: f64 = mm(20.0);
const LOGO_GAP: f64 = 10.0;

/// What a letterhead says. A line break in `alamat` starts a new line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kop {
    /// The government: `PEMERINTAH KABUPATEN …`.
    pub pemda: String,
    /// The institution that issues the document.
    pub instansi: String,
    /// Address, telephone, website, e-mail.
    pub alamat: String,
    /// The emblem as PNG or JPEG.
    pub logo: Option<Vec<u8>>,
    /// Whether it is that of the head of the region, who writes under the emblem and the post alone, and not of an
    /// office.
    pub kepala_daerah: bool,
}

impl Kop {
    /// The letterhead; that of an office with its double rule.
    pub(crate) fn strip(&self, layout: &Layout) -> Result<Strip, Error> {
        if self.kepala_daerah {
            let jabatan = line(Style::plain(14.0).bold(), &self.instansi.to_uppercase());
            return self.below_logo(layout, vec![jabatan]);
        }
        let lines = vec![
            line(Style::plain(13.0), &self.pemda.to_uppercase()),
            line(Style::plain(15.0).bold(), &self.instansi.to_uppercase()).after(1.0),
            line(Style::plain(8.5), &self.alamat).after(4.0),
        ];
        let strip = match layout.tata.kop {
            TataKop::LogoKiri => self.beside_logo(layout, lines),
            TataKop::LogoTengah => self.below_logo(layout, lines),
        }?;
        Ok(ruled(strip, layout))
    }

    /// The lines with the logo at their left.
    fn beside_logo(&self, layout: &Layout, lines: Vec<Paragraph>) -> Result<Strip, Error> {
        let Some(logo) = &self.logo else {
            return centred(layout, 0.0, lines);
        };
        let text = centred(layout, LOGO_WIDTH + LOGO_GAP, lines)?;
        let height = text.height.max(LOGO_HEIGHT);
        let down = (height - text.height) / 2.0;
        let logo = placed(logo, LOGO_WIDTH, height)?;
        Ok(joined(logo, text, down, height))
    }

    /// The lines with the logo above their middle.
    fn below_logo(&self, layout: &Layout, lines: Vec<Paragraph>) -> Result<Strip, Error> {
        let text = centred(layout, 0.0, lines)?;
        let Some(logo) = &self.logo else {
            return Ok(text);
        };
        let down = LOGO_HEIGHT + LOGO_GAP / 2.0;
        let height = down + text.height;
        let logo = placed(logo, layout.width(), LOGO_HEIGHT)?;
        Ok(joined(logo, text, down, height))
    }
}

fn line(style: Style, text: &str) -> Paragraph {
    Paragraph::new(Text::new(style, text))
        .aligned(Align::Centre)
        .leading(1.2)
}

/// Lines in the middle of what remains of the text's width from `x`.
fn centred(layout: &Layout, x: f64, paragraphs: Vec<Paragraph>) -> Result<Strip, Error> {
    let width = layout.width() - x;
    beside(
        layout,
        &[Column {
            x,
            width,
            paragraphs,
        }],
    )
}

/// A logo and, `down` from its top, the text.
fn joined(logo: Mark, text: Strip, down: f64, height: f64) -> Strip {
    let below = text.marks.into_iter().map(|mark| mark.moved(0.0, down));
    Strip {
        marks: std::iter::once(logo).chain(below).collect(),
        height,
        ..Strip::default()
    }
}

/// The strip with a thick and a thin rule below it.
fn ruled(mut strip: Strip, layout: &Layout) -> Strip {
    let below = strip.height + 7.0;
    for (y, thickness) in [(below, 2.25), (below + 2.75, 0.75)] {
        strip.marks.push(Mark::Rule {
            x: 0.0,
            y,
            width: layout.width(),
            thickness,
            colour: Colour::BLACK,
        });
    }
    strip.height = below + 3.5;
    strip
}

/// The logo in the middle of a box of `width` and `height`.
fn placed(logo: &[u8], width: f64, height: f64) -> Result<Mark, Error> {
    let image = Picture::read(logo)?;
    let (wide, high) = (f64::from(image.width), f64::from(image.height));
    let scale = (LOGO_WIDTH / wide).min(LOGO_HEIGHT / high);
    let area = Area {
        x: (width - wide * scale) / 2.0,
        y: (height - high * scale) / 2.0,
        width: wide * scale,
        height: high * scale,
    };
    Ok(Mark::Image { area, image })
}
