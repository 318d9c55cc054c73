//! Results on standard output: one JSON document, or text for people.

use std::io::{self, BufWriter, Write};

use serde::Serialize;

use crate::galat::Gagal;
use crate::meja::Meja;

/// Prints a result: as JSON, or as `text` writes it.
///
/// # Errors
/// Where standard output does not take it.
pub fn print<T: Serialize>(
    meja: &Meja<'_>,
    result: &T,
    text: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Gagal> {
    let mut out = BufWriter::new(io::stdout().lock());
    if meja.json() {
        serde_json::to_writer(&mut out, result)?;
        writeln!(out)?;
    } else {
        text(&mut out)?;
    }
    Ok(out.flush()?)
}
