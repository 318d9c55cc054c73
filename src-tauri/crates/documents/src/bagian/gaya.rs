//! The look of naskah dinas: sizes, colours and the paragraphs that recur.

use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row};
use crate::typeset::text::{Colour, Style, Text};

/// Running text: Arial 11.
pub const ISI: Style = Style::plain(11.0);
/// Text in tables.
pub const TABEL: Style = Style::plain(9.5);
/// Text in tables of many columns.
pub const TABEL_KECIL: Style = Style::plain(8.5);
/// Side remarks in tables.
pub const KECIL: Style = Style::plain(8.5).coloured(Colour::grey(0.3));
/// The foot of the page.
pub const KAKI: Style = Style::plain(8.0).coloured(Colour::grey(0.35));
/// Ground behind a table's head.
pub const ALAS_KEPALA: Colour = Colour(0.886, 0.906, 0.933);
/// Ground behind a row that heads a group.
pub const ALAS_KELOMPOK: Colour = Colour(0.961, 0.969, 0.98);
/// The ink of secrecy marks.
pub const MERAH: Colour = Colour(0.78, 0.05, 0.09);

/// Width of a hanging number.
pub const NOMOR: f64 = 22.0;
const JARAK_PARAGRAF: f64 = 7.0;

/// A paragraph of running text, flush on both sides.
pub fn paragraf(text: impl Into<String>) -> Paragraph {
    paragraf_kaya(Text::new(ISI, text))
}

/// The same for text in several styles.
pub fn paragraf_kaya(text: Text) -> Paragraph {
    Paragraph::new(text)
        .leading(1.4)
        .aligned(Align::Justify)
        .after(JARAK_PARAGRAF)
}

/// A section's heading with its Roman number.
pub fn judul_bagian(nomor: &str, judul: &str) -> Paragraph {
    Paragraph::new(Text::new(ISI.bold(), judul))
        .leading(1.4)
        .left(NOMOR + 4.0)
        .label(0.0, nomor)
        .after(14.0)
        .keep_with_next()
}

/// A numbered item of running text.
pub fn butir(nomor: usize, text: impl Into<String>) -> Paragraph {
    paragraf(text)
        .left(NOMOR)
        .label(0.0, format!("{nomor}."))
        .after(4.0)
}

/// Items of one sentence, numbered, with the marks that join them: `;`, `; dan` and a full stop.
pub fn rincian(isi: &[String]) -> Vec<Paragraph> {
    let butir_ke = |(i, text): (usize, &String)| {
        let text = text.trim_end_matches([';', ',', ' ']);
        let text = match isi.len() - i {
            1 => bertitik(text),
            2 => format!("{text}; dan"),
            _ => format!("{text};"),
        };
        butir(i + 1, text)
    };
    isi.iter().enumerate().map(butir_ke).collect()
}

/// The text with its full stop; a name may have brought one along, as in `M.Si.`.
pub fn bertitik(text: &str) -> String {
    let titik = if text.ends_with('.') { "" } else { "." };
    format!("{text}{titik}")
}

/// A hash in groups of eight, so that it can be compared by eye and breaks between groups.
pub fn bersela(sidik: &str) -> String {
    let characters: Vec<char> = sidik.chars().collect();
    characters
        .chunks(8)
        .map(|group| group.iter().collect())
        .collect::<Vec<String>>()
        .join(" ")
}

/// A paragraph in a table.
pub fn sel(text: impl Into<String>) -> Paragraph {
    Paragraph::new(Text::new(TABEL, text))
}

/// A side remark in a table.
pub fn sel_kecil(text: impl Into<String>) -> Paragraph {
    Paragraph::new(Text::new(KECIL, text)).after(1.5)
}

/// A cell with a number, centred.
pub fn sel_nomor(nomor: usize) -> Cell {
    Cell::new(vec![sel(nomor.to_string()).aligned(Align::Centre)])
}

/// A table's head.
pub fn kepala_tabel(judul: &[&str]) -> Row {
    kepala_tabel_dalam(TABEL, judul)
}

/// The head of a table whose text is in `style`.
pub fn kepala_tabel_dalam(style: Style, judul: &[&str]) -> Row {
    let cell = |judul: &&str| {
        let text = Text::new(style.bold(), *judul);
        Cell::new(vec![Paragraph::new(text).aligned(Align::Centre)])
    };
    Row::new(judul.iter().map(cell).collect()).filled(ALAS_KEPALA)
}
