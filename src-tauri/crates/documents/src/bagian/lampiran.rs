//! How an annex begins.

use super::gaya::{ISI, TABEL, paragraf};
use crate::Error;
use crate::typeset::flow::Flow;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::text::Text;

/// Where an annex's reference stands, from the left edge of the text.
const RUJUKAN: f64 = mm(90.0);

/// The annex's reference at the top right and its title, on a new page.
pub fn mulai_lampiran(flow: &mut Flow, rujukan: &[String], judul: &str) -> Result<(), Error> {
    flow.new_page();
    for baris in rujukan {
        let baris = Paragraph::new(Text::new(TABEL, &**baris)).inset(RUJUKAN);
        flow.paragraph(&baris.keep_with_next())?;
    }
    flow.gap(14.0);
    judul_lampiran(flow, judul)
}

/// The title of an annex, or of a further list in it.
pub fn judul_lampiran(flow: &mut Flow, judul: &str) -> Result<(), Error> {
    let judul = Paragraph::new(Text::new(ISI.bold(), judul)).aligned(Align::Centre);
    flow.paragraph(&judul.keep_with_next())?;
    flow.gap(8.0);
    Ok(())
}

/// Fields with their names in a column, kept with what follows.
pub fn isian(flow: &mut Flow, baris: &[(&String, &String)]) -> Result<(), Error> {
    for (nama, isi) in baris {
        let baris = paragraf(&**isi).aligned(Align::Left).left(66.0).after(2.0);
        flow.paragraph(&baris.label(0.0, &**nama).label(58.0, ":").keep_with_next())?;
    }
    Ok(())
}
