//! Where the candidate stands among the nine boxes.

use sidang_domain::aturan::Tingkat;

use super::KotakSembilan;
use super::tata_letak::TataLetak;
use crate::Error;
use crate::templat::Catatan;
use crate::typeset::paragraph::{Column, beside};
use crate::typeset::strip::{Area, Mark, Strip};
use crate::typeset::text::Colour;

/// Side of one box of the nine.
const SISI: f64 = 11.0;
/// Where the words beside the plot begin.
const TEKS_KOTAK: f64 = 3.0 * SISI + 10.0;
const GARIS: Colour = Colour::grey(0.55);
const TERISI: Colour = Colour::grey(0.15);

/// A small plot with the box filled, and its meaning beside it.
pub(super) fn plot(tata: &TataLetak<'_>, kotak: &KotakSembilan) -> Result<Strip, Error> {
    let nomor = Catatan::new().dengan("nomor_kotak", u32::from(kotak.nomor));
    let tingkat = Catatan::new()
        .dengan("kinerja", kotak.kinerja.to_string())
        .dengan("potensial", kotak.potensial.to_string());
    let mut strip = beside(
        &tata.layout,
        &[Column {
            x: TEKS_KOTAK,
            width: tata.kiri() - TEKS_KOTAK,
            paragraphs: vec![
                tata.tebal(tata.kalimat.tentang("kotak", &nomor)?),
                tata.paragraf(tata.kalimat.tentang("tingkat_kotak", &tingkat)?),
                tata.redup(&*kotak.tindak_lanjut),
            ],
        }],
    )?;
    for (baris, kinerja) in Tingkat::ALL.into_iter().rev().enumerate() {
        for (kolom, potensial) in Tingkat::ALL.into_iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "at most two")]
            let (x, y) = (kolom as f64 * SISI + 4.0, baris as f64 * SISI + 1.0);
            let area = Area {
                x,
                y,
                width: SISI,
                height: SISI,
            };
            if (kinerja, potensial) == (kotak.kinerja, kotak.potensial) {
                strip.marks.push(Mark::Fill {
                    area,
                    colour: TERISI,
                });
            }
            strip.marks.push(Mark::Frame {
                area,
                thickness: 0.5,
                colour: GARIS,
            });
        }
    }
    strip.height = strip.height.max(3.0 * SISI + 2.0);
    Ok(strip)
}
