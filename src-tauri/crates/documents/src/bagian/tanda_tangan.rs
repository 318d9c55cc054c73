//! Signature blocks, with room for ink.

use super::gaya::ISI;
use super::orang::{Orang, nip};
use crate::Error;
use crate::typeset::page::BODY_WIDTH;
use crate::typeset::paragraph::{Column, Paragraph, beside};
use crate::typeset::strip::Strip;
use crate::typeset::text::Text;

/// Room for a signature and a stamp.
const RUANG_TINTA: f64 = 46.0;
const GAP: f64 = 26.0;
const WIDTH: f64 = (BODY_WIDTH - GAP) / 2.0;
/// Where the right-hand block begins.
const RIGHT: f64 = WIDTH + GAP;

/// Who signs, and as what.
#[derive(Debug, Clone)]
pub struct Penanda<'a> {
    /// The capacity: `Ketua Tim Penilai Kinerja`.
    pub selaku: String,
    /// The person; none where name and NIP are filled in by hand.
    pub orang: Option<&'a Orang>,
}

/// Two blocks side by side; either side may stay empty.
pub fn berdampingan(kiri: Option<&Penanda>, kanan: Option<&Penanda>) -> Result<Strip, Error> {
    let blocks = [
        kiri.map(|kiri| (0.0, kiri)),
        kanan.map(|kanan| (RIGHT, kanan)),
    ];
    bottom_aligned(&blocks.into_iter().flatten().collect::<Vec<_>>())
}

/// One block on the right, as letters have it.
pub fn di_kanan(penanda: &Penanda) -> Result<Strip, Error> {
    bottom_aligned(&[(RIGHT, penanda)])
}

fn line(text: &str) -> Paragraph {
    Paragraph::new(Text::new(ISI, text)).leading(1.25)
}

/// Name, rank and NIP.
fn nama(orang: &Orang) -> Vec<Paragraph> {
    let mut paragraphs = vec![Paragraph::new(Text::new(ISI.bold(), &*orang.nama)).leading(1.25)];
    paragraphs.extend(orang.pangkat().map(|pangkat| line(&pangkat)));
    paragraphs.push(line(&format!("NIP\u{a0}{}", nip(&orang.nip))));
    paragraphs
}

/// Room to write them in.
fn dengan_tangan() -> Vec<Paragraph> {
    let titik = ".".repeat(48);
    vec![line(&titik), line(&format!("NIP\u{a0}{}", &titik[8..]))]
}

/// Capacities start at the same height, and so do names, however many lines a capacity takes.
fn bottom_aligned(blocks: &[(f64, &Penanda)]) -> Result<Strip, Error> {
    let heads: Vec<_> = blocks
        .iter()
        .map(|(x, p)| Column {
            x: *x,
            width: WIDTH,
            paragraphs: vec![line(&format!("{},", p.selaku))],
        })
        .collect();
    let names: Vec<_> = blocks
        .iter()
        .map(|(x, p)| {
            let paragraphs = p.orang.map_or_else(dengan_tangan, nama);
            Column {
                x: *x,
                width: WIDTH,
                paragraphs,
            }
        })
        .collect();
    let mut strip = beside(&heads)?;
    let below = strip.height + RUANG_TINTA;
    let names = beside(&names)?;
    strip
        .marks
        .extend(names.marks.into_iter().map(|mark| mark.moved(0.0, below)));
    strip.height = below + names.height;
    Ok(strip)
}
