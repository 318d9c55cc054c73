//! Copies of an issued document: each names its number and its recipient on every page, so that a copy that leaks
//! tells where from.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use crate::Error;
use crate::typeset::face::Face;
use crate::typeset::file::deflated;
use crate::typeset::mm;
use crate::typeset::outline::outlined;

/// What is stamped on a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stempel {
    /// This copy, counted from 1.
    pub ke: u32,
    /// All copies.
    pub dari: u32,
    /// Who receives it.
    pub penerima: String,
}

/// Size of the copy's number.
const UKURAN_NOMOR: f64 = 8.5;
/// Between the copy's number and the upper right corner of the page.
const TEPI: f64 = mm(7.0);
/// Part of the page's diagonal that the recipient's name takes at most.
const PANJANG: f64 = 0.74;
/// Sizes of the recipient's name.
const TERBESAR: f64 = 54.0;
/// A name of more characters is set in several lines.
const SEBARIS: usize = 30;
const NOMOR: &str = "0.78 0.05 0.09 rg\n";
const NAMA: &str = "0.9 0.9 0.9 rg\n";

/// The issued `pdf` with the stamp under everything else on every page, drawn in outlines: text searched or copied
/// from the copy is that of the original. The same stamp gives the same bytes.
///
/// # Errors
/// [`Error::Pdf`] where `pdf` cannot be read, [`Error::HurufTidakTercetak`] where the recipient's name cannot be
/// printed.
pub fn stamp(pdf: &[u8], stempel: &Stempel) -> Result<Vec<u8>, Error> {
    let mut file = Document::load_mem(pdf)?;
    let mut drawn: BTreeMap<(i64, i64), ObjectId> = BTreeMap::new();
    for page in file.get_pages().into_values().collect::<Vec<_>>() {
        let (width, height) = size(&file, page)?;
        #[expect(clippy::cast_possible_truncation, reason = "pages are small")]
        let key = ((width * 100.0) as i64, (height * 100.0) as i64);
        let below = if let Some(known) = drawn.get(&key) {
            *known
        } else {
            let path = stempel.path(width, height)?;
            let entries = dictionary! { "Filter" => "FlateDecode" };
            let stream = Stream::new(entries, deflated(path.as_bytes())).with_compression(false);
            let id = file.add_object(stream);
            drawn.insert(key, id);
            id
        };
        let page = file.get_object_mut(page)?.as_dict_mut()?;
        let mut contents = vec![Object::Reference(below)];
        match page.get(b"Contents") {
            Ok(Object::Array(parts)) => contents.extend(parts.iter().cloned()),
            Ok(part) => contents.push(part.clone()),
            Err(_) => {}
        }
        page.set("Contents", contents);
    }
    name_copy(&mut file, stempel);
    let mut bytes = Vec::with_capacity(pdf.len() + 8192);
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The file keeps the identity of the original, which is a hash of it, and gets one of its own beside it.
fn name_copy(file: &mut Document, stempel: &Stempel) {
    let id = file.trailer.get_mut(b"ID").and_then(Object::as_array_mut);
    if let Ok([Object::String(original, _), Object::String(own, _)]) = id.map(Vec::as_mut_slice) {
        let mut hash = Sha256::new();
        hash.update(&original);
        hash.update(format!("{stempel:?}"));
        *own = hash.finalize()[..16].to_vec();
    }
}

/// Width and height of a page of ours, which names its own media box.
fn size(file: &Document, page: ObjectId) -> Result<(f64, f64), Error> {
    let media = file.get_dictionary(page)?.get(b"MediaBox")?.as_array()?;
    let corner = |i: usize| media.get(i).map_or(Ok(0.0), Object::as_float);
    Ok((
        f64::from(corner(2)? - corner(0)?),
        f64::from(corner(3)? - corner(1)?),
    ))
}

impl Stempel {
    fn path(&self, width: f64, height: f64) -> Result<String, Error> {
        let nomor = format!("Salinan ke-{} dari {}", self.ke, self.dari);
        let nomor = outlined(Face::Bold, UKURAN_NOMOR, &nomor)?;
        let mut path = self.nama(width, height)?;
        path.push_str("q\n");
        path.push_str(NOMOR);
        let (x, y) = (width - TEPI - nomor.width, height - TEPI - UKURAN_NOMOR);
        writeln!(path, "1 0 0 1 {x:.2} {y:.2} cm\n{}Q", nomor.path)
            .expect("a string takes any text");
        Ok(path)
    }

    /// The recipient's name along the diagonal, as large as the page takes.
    fn nama(&self, width: f64, height: f64) -> Result<String, Error> {
        let lines: Vec<String> = textwrap::wrap(&self.penerima, SEBARIS)
            .into_iter()
            .map(std::borrow::Cow::into_owned)
            .collect();
        let diagonal = width.hypot(height);
        let mut size = TERBESAR;
        for line in &lines {
            let natural = outlined(Face::Bold, 1.0, line)?.width;
            size = size.min(diagonal * PANJANG / natural);
        }
        let (sin, cos) = (height / diagonal, width / diagonal);
        let mut path = format!(
            "q\n{NAMA}{cos:.5} {sin:.5} {:.5} {cos:.5} {:.2} {:.2} cm\n",
            -sin,
            width / 2.0,
            height / 2.0
        );
        #[expect(clippy::cast_precision_loss, reason = "lines are few")]
        let count = lines.len() as f64;
        for (i, line) in lines.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "lines are few")]
            let y = (count / 2.0 - i as f64 - 0.85) * size * 1.15;
            let line = outlined(Face::Bold, size, line)?;
            writeln!(
                path,
                "q\n1 0 0 1 {:.2} {y:.2} cm\n{}Q",
                -line.width / 2.0,
                line.path
            )
            .expect("a string takes any text");
        }
        path.push_str("Q\n");
        Ok(path)
    }
}
