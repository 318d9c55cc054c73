//! The code at the foot of the last page: what the document is, and the hash of what it says.

use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};
use sha2::{Digest, Sha256};

use super::layout::Layout;
use super::mm;
use super::paragraph::{Column, Paragraph, beside};
use super::strip::{Area, Mark, Strip};
use super::text::{Colour, Style, Text};
use crate::Error;

/// Side of the code: any telephone reads it.
const SIDE: f64 = mm(20.0);
/// Between the code and the words beside it.
const GAP: f64 = 8.0;
const NOTE: &str = "Memuat jenis, nomor, tanggal, dan sidik isi naskah ini, untuk dicocokkan dengan buku agenda penerbit.";
/// Characters of the hash that the code bears.
const HASH: usize = 32;

/// What a document is called by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its kind: `berita_acara`.
    pub kind: String,
    /// Its number; blank for kinds that bear none.
    pub nomor: String,
}

impl Identity {
    /// The code's text: `SIDANG1:<kind>:<number>:<date>:<hash>`.
    pub fn text(&self, date: chrono::NaiveDate, galley: &str) -> String {
        let hash = format!("{:x}", Sha256::digest(galley));
        format!(
            "SIDANG1:{}:{}:{date}:{}",
            self.kind,
            self.nomor,
            &hash[..HASH]
        )
    }
}

/// The code with what it is for, as the last strip of a document.
///
/// # Errors
/// [`Error::HurufTidakTercetak`].
pub fn strip(layout: &Layout, text: &str) -> Result<Strip, Error> {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
        return Ok(Strip::default());
    };
    let note = Style::plain(7.5).coloured(Colour::grey(0.3));
    let mut strip = beside(
        layout,
        &[Column {
            x: SIDE + GAP,
            width: layout.width() * 0.5,
            paragraphs: vec![
                Paragraph::new(Text::new(note.bold(), "Kode identitas naskah")),
                Paragraph::new(Text::new(note, NOTE)),
            ],
        }],
    )?;
    strip.marks.extend(squares(&code));
    strip.height = strip.height.max(SIDE);
    strip.space_before = GAP * 1.5;
    Ok(strip)
}

/// The dark squares of a code, those side by side as one.
fn squares(code: &QrCode) -> Vec<Mark> {
    let side = code.width();
    let scaled = |n: usize| f64::from(u16::try_from(n).expect("a code is small")) * SIDE;
    let at = |n: usize| scaled(n) / f64::from(u16::try_from(side).expect("a code is small"));
    let colours = code.to_colors();
    let mut marks = Vec::new();
    for (row, line) in colours.chunks(side).enumerate() {
        let mut from = 0;
        for run in line.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let area = Area {
                    x: at(from),
                    y: at(row),
                    width: at(run.len()),
                    height: at(1),
                };
                let colour = Colour::BLACK;
                marks.push(Mark::Fill { area, colour });
            }
            from += run.len();
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isi_kode_memuat_identitas_dan_sidik_isi() {
        let identity = Identity {
            kind: "undangan".to_owned(),
            nomor: "000.1.5/7/TPK/2026".to_owned(),
        };
        let date = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let text = identity.text(date, "isi");
        assert!(text.starts_with("SIDANG1:undangan:000.1.5/7/TPK/2026:2026-03-02:"));
        assert_eq!(text.rsplit(':').next().unwrap().len(), HASH);
        assert_eq!(text, identity.text(date, "isi"));
        assert_ne!(text, identity.text(date, "isi lain"));
    }
}
