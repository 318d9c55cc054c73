//! Minutes in sections: their head, and headings with running Roman numbers.

use super::gaya::{ISI, butir, judul_bagian};
use super::kop::Kop;
use crate::Error;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::text::{Style, Text};

const ROMAWI: [&str; 14] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
];

/// The Roman number of section or annex `nomor`, counted from one.
pub fn romawi(nomor: usize) -> &'static str {
    ROMAWI[nomor - 1]
}

/// A galley with the number of sections written so far.
pub struct Bab<'f> {
    /// The galley.
    pub flow: &'f mut Flow,
    jumlah: usize,
}

impl<'f> Bab<'f> {
    /// Nothing written yet.
    pub const fn new(flow: &'f mut Flow) -> Self {
        Self { flow, jumlah: 0 }
    }

    /// Letterhead, title and number.
    pub fn kepala(&mut self, kop: &Kop, judul: &[String], nomor: &str) -> Result<(), Error> {
        self.kepala_tanpa_nomor(kop, judul)?;
        self.paragraf(&tengah(ISI, &format!("Nomor {nomor}")).after(5.0))
    }

    /// Letterhead and title.
    pub fn kepala_tanpa_nomor(&mut self, kop: &Kop, judul: &[String]) -> Result<(), Error> {
        self.flow.strip(kop.strip(&self.flow.layout())?);
        self.flow.gap(14.0);
        judul
            .iter()
            .try_for_each(|baris| self.paragraf(&tengah(Style::plain(12.5).bold(), baris)))
    }

    /// A heading, which never stands alone at the foot of a page.
    pub fn judul(&mut self, judul: &str) -> Result<(), Error> {
        self.jumlah += 1;
        let nomor = format!("{}.", romawi(self.jumlah));
        self.paragraf(&judul_bagian(&nomor, judul))
    }

    /// One paragraph.
    pub fn paragraf(&mut self, paragraf: &Paragraph) -> Result<(), Error> {
        self.flow.paragraph(paragraf)
    }

    /// Paragraphs below each other.
    pub fn semua(&mut self, paragraf: &[Paragraph]) -> Result<(), Error> {
        paragraf.iter().try_for_each(|p| self.paragraf(p))
    }

    /// Sentences of their own, numbered.
    pub fn bernomor(&mut self, kalimat: &[String]) -> Result<(), Error> {
        let mut nomor = 1..;
        kalimat
            .iter()
            .zip(&mut nomor)
            .try_for_each(|(text, nomor)| self.paragraf(&butir(nomor, &**text)))
    }
}

/// A line of the head, which never stands alone at the foot of a page.
fn tengah(style: Style, text: &str) -> Paragraph {
    Paragraph::new(Text::new(style, text))
        .aligned(Align::Centre)
        .leading(1.3)
        .keep_with_next()
}
