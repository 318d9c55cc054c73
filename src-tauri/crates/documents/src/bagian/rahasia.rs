//! Marks of secrecy: RAHASIA in red at the head of the first page, a note and the page number at every foot.

use super::gaya::{KAKI, MERAH};
use crate::Error;
use crate::typeset::layout::Layout;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Column, Paragraph, beside};
use crate::typeset::strip::{Area, Mark};
use crate::typeset::text::{Colour, Style, Text};

const TOP: f64 = mm(9.0);
/// Between the foot and the lower edge of the page.
const FOOT: f64 = mm(18.0);
const BOX: (f64, f64) = (70.0, 18.0);

/// Number of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salinan {
    /// This copy.
    pub ke: usize,
    /// All copies.
    pub dari: usize,
}

impl Salinan {
    /// The copy as the first page names it: `Salinan ke-1 dari 3`.
    pub(crate) fn kalimat(self) -> String {
        format!("Salinan ke-{} dari {}", self.ke, self.dari)
    }
}

/// The boxed RAHASIA at the top left, and `kanan` (the number of the copy) at the top right, above the letterhead.
pub fn kepala_halaman(layout: &Layout, kanan: Option<String>) -> Result<Vec<Mark>, Error> {
    let label = Paragraph::new(Text::new(
        Style::plain(11.0).bold().coloured(MERAH),
        "RAHASIA",
    ))
    .aligned(Align::Centre)
    .after(1.5);
    let mut columns = vec![Column {
        x: 0.0,
        width: BOX.0,
        paragraphs: vec![label],
    }];
    if let Some(kanan) = kanan {
        let text = Text::new(Style::plain(9.0).coloured(MERAH), kanan);
        let paragraphs = vec![Paragraph::new(text).aligned(Align::Right).after(3.0)];
        columns.push(Column {
            x: BOX.0,
            width: layout.width() - BOX.0,
            paragraphs,
        });
    }
    let area = Area {
        x: layout.left(),
        y: TOP,
        width: BOX.0,
        height: BOX.1,
    };
    let mut marks = vec![Mark::Frame {
        area,
        thickness: 1.2,
        colour: MERAH,
    }];
    marks.extend(
        beside(layout, &columns)?
            .marks
            .into_iter()
            .map(|mark| mark.moved(layout.left(), TOP)),
    );
    Ok(marks)
}

/// The foot of a secret page: `catatan` at the left, `Halaman X dari Y` at the right.
pub fn kaki_halaman(
    layout: &Layout,
    catatan: &str,
    halaman: usize,
    jumlah: usize,
) -> Result<Vec<Mark>, Error> {
    let note = Text::new(KAKI, "")
        .styled(KAKI.bold().coloured(MERAH), "RAHASIA")
        .and(format!(" \u{2013} {catatan}"));
    kaki(layout, note, halaman, jumlah)
}

/// The same for a page that is not.
pub fn kaki_biasa(
    layout: &Layout,
    catatan: &str,
    halaman: usize,
    jumlah: usize,
) -> Result<Vec<Mark>, Error> {
    kaki(layout, Text::new(KAKI, catatan), halaman, jumlah)
}

fn kaki(layout: &Layout, note: Text, halaman: usize, jumlah: usize) -> Result<Vec<Mark>, Error> {
    let width = layout.width();
    let foot = layout.page().1 - FOOT;
    let number = Text::new(KAKI, format!("Halaman {halaman} dari {jumlah}"));
    let strip = beside(
        layout,
        &[
            Column {
                x: 0.0,
                width: width - 90.0,
                paragraphs: vec![Paragraph::new(note)],
            },
            Column {
                x: width - 90.0,
                width: 90.0,
                paragraphs: vec![Paragraph::new(number).aligned(Align::Right)],
            },
        ],
    )?;
    let (thickness, colour) = (0.5, Colour::grey(0.6));
    let mut marks = vec![Mark::Rule {
        x: layout.left(),
        y: foot,
        width,
        thickness,
        colour,
    }];
    marks.extend(
        strip
            .marks
            .into_iter()
            .map(|mark| mark.moved(layout.left(), foot + 4.0)),
    );
    Ok(marks)
}
