//! The verifier: strict, from scratch, on bytes alone.
//!
//! Three questions for every signature: does it cover everything up to its own end except itself; is it made with the
//! key of its certificate over exactly these bytes; and is what came after it nothing but further signatures in fields
//! that were there. Where readers of PDF might disagree on what a file says, it is refused.

mod bahan;
mod keterangan;
mod laporan;
mod perubahan;
mod satu;

use std::collections::BTreeSet;

use lopdf::Object;
use sha2::{Digest, Sha256};

pub use laporan::{HasilPeriksa, Laporan, Pemeriksaan, Revisi, TandaTangan};

use crate::Galat;
use crate::pdf::{Berkas, read_increment};
use crate::ruang::{Bidang, bidang};
use crate::sertifikat::Akar;
use satu::Cakupan;

/// Checks a file.
///
/// # Errors
/// Where it is no PDF, has a password, or cannot be read. A file that can be read gets a report, however bad.
pub fn periksa(pdf: &[u8], akar: &Akar) -> Result<Laporan, Galat> {
    let berkas = Berkas::open(pdf)?;
    let fields = bidang(&berkas);
    let filled: Vec<&Bidang> = fields.iter().filter(|f| f.terisi()).collect();
    let mut signed: Vec<Cakupan> = filled
        .iter()
        .map(|field| Cakupan::read(pdf, &berkas, field))
        .collect();
    signed.sort_by_key(|cakupan| cakupan.akhir);
    let mut pemeriksaan = vec![laporan::ada(&signed, pdf)];
    let mut tanda_tangan = Vec::new();
    for cakupan in &signed {
        let (tanda, checks) = cakupan.check(pdf, akar);
        tanda_tangan.extend(tanda);
        pemeriksaan.extend(checks);
    }
    if !signed.is_empty() {
        pemeriksaan.push(laporan::sampai_akhir(&signed, pdf.len()));
        pemeriksaan.push(laporan::hanya_tanda_tangan(between(pdf, &signed)));
    }
    pemeriksaan.push(laporan::pencabutan());
    Ok(Laporan {
        tanda_tangan,
        kolom_kosong: fields
            .iter()
            .filter(|f| !f.terisi())
            .map(|f| f.nama.clone())
            .collect(),
        sah: pemeriksaan.iter().all(|p| p.hasil != HasilPeriksa::Gagal),
        pemeriksaan,
        revisi: revisions(pdf),
    })
}

/// Whether everything after the first `akhir` bytes is signatures in the fields that stand there.
///
/// # Errors
/// What else changed, as a sentence in the person's language.
pub fn changes_since(pdf: &[u8], akhir: usize) -> Result<(), String> {
    let Some(prefix) = pdf.get(..akhir) else {
        return Err("Berkas lebih pendek daripada naskah yang diterbitkan.".to_owned());
    };
    walk(pdf, prefix).map(|_| ())
}

/// What came between the signatures: the notes on the file that were written anew with them.
fn between(pdf: &[u8], signed: &[Cakupan]) -> Result<BTreeSet<&'static str>, String> {
    let Some(first) = signed.first() else {
        return Ok(BTreeSet::new());
    };
    if signed.windows(2).any(|pair| pair[0].akhir >= pair[1].akhir) {
        return Err("Dua tanda tangan mencakup bagian berkas yang sama.".to_owned());
    }
    let prefix = pdf
        .get(..first.akhir)
        .ok_or("Cakupan tanda tangan pertama melampaui berkas.")?;
    walk(pdf, prefix)
}

/// Goes through the increments after `prefix`: the notes on the file that they wrote anew. A signature must cover the
/// increment that brings it.
fn walk(pdf: &[u8], prefix: &[u8]) -> Result<BTreeSet<&'static str>, String> {
    let mut notes = BTreeSet::new();
    let mut state = Berkas::open(prefix).map_err(|galat| galat.to_string())?;
    let mut number = 1;
    while state.bytes().len() < pdf.len() {
        let increment = read_increment(pdf, &state)
            .map_err(|why| format!("Tambahan ke-{number} pada berkas {why}."))?;
        let change = perubahan::check(&state, &increment)
            .map_err(|why| format!("Tambahan ke-{number} pada berkas {why}."))?;
        notes.extend(change.keterangan);
        for id in change.tertanda {
            let own = Cakupan::of_field(pdf, &increment.sesudah, id);
            if own.is_none_or(|own| own.akhir != increment.akhir) {
                return Err(format!(
                    "Tanda tangan pada tambahan ke-{number} tidak mencakup tambahan itu."
                ));
            }
        }
        state = increment.sesudah;
        number += 1;
    }
    Ok(notes)
}

/// Every state that the file may have been in before: its digest up to each mark of an end.
fn revisions(pdf: &[u8]) -> Vec<Revisi> {
    let mark = b"%%EOF";
    let mut hash = Sha256::new();
    let mut hashed = 0;
    let mut found = Vec::new();
    for at in (0..pdf.len()).filter(|at| pdf[*at..].starts_with(mark)) {
        let end = at + mark.len();
        let rest = &pdf[end..];
        let mut ends = vec![end];
        if rest.starts_with(b"\r\n") {
            ends.push(end + 2);
        } else if rest.starts_with(b"\n") || rest.starts_with(b"\r") {
            ends.push(end + 1);
        }
        for akhir in ends {
            hash.update(&pdf[hashed..akhir]);
            hashed = akhir;
            found.push(Revisi {
                akhir,
                sidik: hash.clone().finalize().into(),
            });
        }
    }
    found
}

/// The text of a string of a PDF.
fn text(berkas: &Berkas<'_>, dict: &lopdf::Dictionary, key: &str) -> Option<String> {
    berkas
        .value(dict, key)
        .filter(|value| matches!(value, Object::String(..)))
        .and_then(|value| lopdf::decode_text_string(value).ok())
}
