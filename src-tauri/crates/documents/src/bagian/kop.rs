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
}

impl Kop {
    /// The letterhead with its double rule.
    pub(crate) fn strip(&self, layout: &Layout) -> Result<Strip, Error> {
        let beside_logo = layout.tata.kop == TataKop::LogoKiri;
        let side = if self.logo.is_some() && beside_logo {
            LOGO_WIDTH + LOGO_GAP
        } else {
            0.0
        };
        let line = |style: Style, text: &str| {
            Paragraph::new(Text::new(style, text))
                .aligned(Align::Centre)
                .leading(1.2)
        };
        let mut strip = beside(
            layout,
            &[Column {
                x: side,
                width: layout.width() - side,
                paragraphs: vec![
                    line(Style::plain(13.0), &self.pemda.to_uppercase()),
                    line(Style::plain(15.0).bold(), &self.instansi.to_uppercase()).after(1.0),
                    line(Style::plain(8.5), &self.alamat).after(4.0),
                ],
            }],
        )?;
        if let Some(logo) = &self.logo {
            let (x, width, height, shift) = if beside_logo {
                let height = strip.height.max(LOGO_HEIGHT);
                (0.0, LOGO_WIDTH, height, (height - strip.height) / 2.0)
            } else {
                let shift = LOGO_HEIGHT + LOGO_GAP / 2.0;
                (0.0, layout.width(), LOGO_HEIGHT, shift)
            };
            let text = strip.marks.drain(..);
            let mut marks = vec![placed(logo, x, width, height)?];
            marks.extend(text.map(|mark| mark.moved(0.0, shift)));
            strip.marks = marks;
            strip.height = (strip.height + shift).max(height);
        }
        let below = strip.height + 7.0;
        for (y, thickness) in [(below, 2.25), (below + 2.75, 0.75)] {
            let colour = Colour::BLACK;
            strip.marks.push(Mark::Rule {
                x: 0.0,
                y,
                width: layout.width(),
                thickness,
                colour,
            });
        }
        strip.height = below + 3.5;
        Ok(strip)
    }
}

/// The logo in the middle of a box of `width` and `height` from `x`.
fn placed(logo: &[u8], x: f64, width: f64, height: f64) -> Result<Mark, Error> {
    let image = Picture::read(logo)?;
    let (wide, high) = (f64::from(image.width), f64::from(image.height));
    let scale = (LOGO_WIDTH / wide).min(LOGO_HEIGHT / high);
    let area = Area {
        x: x + (width - wide * scale) / 2.0,
        y: (height - high * scale) / 2.0,
        width: wide * scale,
        height: high * scale,
    };
    Ok(Mark::Image { area, image })
}
