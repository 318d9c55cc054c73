//! Minutes in sections: their head, and headings with running Roman numbers.

use super::gaya::{ISI, butir, judul_bagian, paragraf_kaya};
use super::kop::Kop;
use crate::Error;
use crate::templat::{Catatan, Kalimat};
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

/// Letterhead and title.
pub fn kepala(flow: &mut Flow, kop: &Kop, judul: &[String]) -> Result<(), Error> {
    flow.strip(kop.strip(&flow.layout())?);
    flow.gap(14.0);
    judul
        .iter()
        .try_for_each(|baris| flow.paragraph(&tengah(Style::plain(12.5).bold(), baris)))
}

/// A galley with the sentences it is written from, and the number of sections written so far. A sentence that the
/// template leaves blank is left out.
pub struct Bab<'a> {
    /// The galley.
    pub flow: &'a mut Flow,
    /// The sentences.
    pub kalimat: &'a Kalimat<'a>,
    jumlah: usize,
}

impl<'a> Bab<'a> {
    /// Nothing written yet.
    pub const fn new(flow: &'a mut Flow, kalimat: &'a Kalimat<'a>) -> Self {
        Self {
            flow,
            kalimat,
            jumlah: 0,
        }
    }

    /// Letterhead, title and number, by the sentences `judul` and `nomor`.
    pub fn kepala(&mut self, kop: &Kop) -> Result<(), Error> {
        kepala(self.flow, kop, &self.kalimat.beberapa("judul")?)?;
        self.paragraf(&tengah(ISI, &self.kalimat.teks("nomor")?).after(5.0))
    }

    /// A heading, which never stands alone at the foot of a page.
    pub fn judul(&mut self, nama: &str) -> Result<(), Error> {
        self.jumlah += 1;
        let nomor = format!("{}.", romawi(self.jumlah));
        self.paragraf(&judul_bagian(&nomor, &self.kalimat.teks(nama)?))
    }

    /// A sentence as a paragraph.
    pub fn alinea(&mut self, nama: &str) -> Result<(), Error> {
        self.alinea_tentang(nama, &Catatan::new())
    }

    /// The same for a sentence with fields of its own.
    pub fn alinea_tentang(&mut self, nama: &str, tentang: &Catatan) -> Result<(), Error> {
        let text = self.kalimat.kaya(ISI, nama, tentang)?;
        if text.is_blank() {
            return Ok(());
        }
        self.paragraf(&paragraf_kaya(text))
    }

    /// A sentence that stays with what follows it.
    pub fn pengantar(&mut self, nama: &str, tentang: &Catatan) -> Result<(), Error> {
        let text = self.kalimat.kaya(ISI, nama, tentang)?;
        if text.is_blank() {
            return Ok(());
        }
        self.paragraf(&paragraf_kaya(text).keep_with_next())
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
