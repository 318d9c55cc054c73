//! Fields below each other, their names in a column.

use super::gaya::{ISI, paragraf_kaya};
use crate::Error;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::Align;
use crate::typeset::text::Text;

/// Least and greatest width of the names.
const NAMA: (f64, f64) = (58.0, 150.0);
/// Ample width of a letter, in em: the column need not fit tightly.
const HURUF: f64 = 0.55;
/// Between the colon and the value.
const TITIK_DUA: f64 = 8.0;

/// Sets names and values from `kiri` on, kept with what follows.
pub fn tulis(flow: &mut Flow, kiri: f64, baris: Vec<(String, Text)>) -> Result<(), Error> {
    let huruf = baris.iter().map(|(nama, _)| nama.chars().count()).max();
    #[expect(clippy::cast_precision_loss, reason = "names are short")]
    let lebar = huruf.unwrap_or_default() as f64 * HURUF * ISI.size;
    let titik = kiri + lebar.clamp(NAMA.0, NAMA.1);
    for (nama, isi) in baris {
        let baris = paragraf_kaya(isi)
            .aligned(Align::Left)
            .left(titik + TITIK_DUA)
            .after(2.0);
        flow.paragraph(&baris.label(kiri, nama).label(titik, ":").keep_with_next())?;
    }
    Ok(())
}
