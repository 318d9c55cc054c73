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
#[derive(Debug, Clone, Copy)]
pub struct Penanda<'a> {
    /// The capacity, with its comma: `Ketua Tim Penilai Kinerja,`.
    pub selaku: &'a str,
    /// The person.
    pub orang: &'a Orang,
}

/// Two blocks side by side.
pub fn berdampingan(kiri: Penanda, kanan: Option<Penanda>) -> Result<Strip, Error> {
    let blocks = [Some((0.0, kiri)), kanan.map(|kanan| (RIGHT, kanan))];
    bottom_aligned(&blocks.into_iter().flatten().collect::<Vec<_>>())
}

/// One block on the right, as letters have it.
pub fn di_kanan(penanda: Penanda) -> Result<Strip, Error> {
    bottom_aligned(&[(RIGHT, penanda)])
}

/// Capacities start at the same height, and so do names, however many lines a capacity takes.
fn bottom_aligned(blocks: &[(f64, Penanda)]) -> Result<Strip, Error> {
    let line = |text: &str| Paragraph::new(Text::new(ISI, text)).leading(1.25);
    let heads: Vec<_> = blocks
        .iter()
        .map(|(x, p)| Column {
            x: *x,
            width: WIDTH,
            paragraphs: vec![line(p.selaku)],
        })
        .collect();
    let names: Vec<_> = blocks
        .iter()
        .map(|(x, p)| {
            let mut paragraphs =
                vec![Paragraph::new(Text::new(ISI.bold(), &*p.orang.nama)).leading(1.25)];
            paragraphs.extend(p.orang.pangkat().map(|pangkat| line(&pangkat)));
            paragraphs.push(line(&format!("NIP\u{a0}{}", nip(&p.orang.nip))));
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
