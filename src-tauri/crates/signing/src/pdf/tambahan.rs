//! An increment read back, strictly: objects one after another, the table of exactly these, nothing else.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::{Berkas, Pembaca};

/// Largest table in a stream, unpacked, in bytes.
const TABEL_TERBESAR: usize = 1 << 24;

/// One increment.
pub struct Tambahan<'a> {
    /// Where it ends.
    pub akhir: usize,
    /// The numbers of the objects it brings, those that hold its own table left out.
    pub objek: BTreeSet<ObjectId>,
    /// The file with it.
    pub sesudah: Berkas<'a>,
}

/// Reads the increment that follows `before`.
///
/// # Errors
/// What is not as it must be, as a clause in the person's language.
pub fn read_increment<'a>(
    bytes: &'a [u8],
    before: &Berkas<'a>,
) -> Result<Tambahan<'a>, &'static str> {
    let mut reader = Pembaca::new(bytes, before.bytes().len());
    let mut objects = BTreeMap::new();
    let table = loop {
        reader.space_and_comments();
        let place = reader.pos();
        if reader.at("xref") {
            break Table::classic(&mut reader).ok_or("tabel acuannya tidak utuh")?;
        }
        let (id, object, _) = reader
            .indirect(&|id| before.get(id)?.as_i64().ok()?.try_into().ok())
            .ok_or("memuat sisipan yang bukan objek PDF utuh")?;
        if let Object::Stream(stream) = &object {
            if has_type(stream, b"XRef") {
                break Table::stream(stream, id, place).ok_or("tabel acuannya tidak utuh")?;
            }
            if has_type(stream, b"ObjStm") {
                return Err("memuat objek yang tersembunyi di dalam aliran");
            }
        }
        if objects.insert(id, (place, object)).is_some() {
            return Err("memuat satu objek dua kali");
        }
    };
    let akhir = end(&mut reader, table.place).ok_or("penutupnya tidak utuh")?;
    table.require(before, &objects)?;
    let objek = objects.keys().copied().collect();
    let sesudah = before.advance(&bytes[..akhir], objects, table.trailer, table.place);
    Ok(Tambahan {
        akhir,
        objek,
        sesudah,
    })
}

fn has_type(stream: &Stream, name: &[u8]) -> bool {
    stream
        .dict
        .get(b"Type")
        .is_ok_and(|t| t.as_name().is_ok_and(|t| t == name))
}

/// `startxref`, the place of the table, the mark of the end, at most one end of line.
fn end(reader: &mut Pembaca<'_>, table: usize) -> Option<usize> {
    reader.space_and_comments();
    reader.take("startxref")?;
    reader.space();
    if reader.number()? != table {
        return None;
    }
    reader.space();
    reader.take("%%EOF")?;
    let _ = reader.end_of_line();
    Some(reader.pos())
}

/// The table of an increment, with its trailer.
struct Table {
    place: usize,
    entries: BTreeMap<ObjectId, usize>,
    trailer: Dictionary,
}

impl Table {
    fn classic(reader: &mut Pembaca<'_>) -> Option<Self> {
        let place = reader.pos();
        reader.take("xref")?;
        reader.space();
        let mut entries = BTreeMap::new();
        while reader.peek()?.is_ascii_digit() {
            let first = u32::try_from(reader.number()?).ok()?;
            reader.take(" ")?;
            let count = u32::try_from(reader.number()?).ok()?;
            reader.space();
            for number in first..first.checked_add(count)? {
                let entry = std::str::from_utf8(reader.bytes(20)?).ok()?;
                let offset = entry.get(..10)?.parse().ok()?;
                let generation = entry.get(11..16)?.parse().ok()?;
                match entry.get(17..18)? {
                    "n" if entries.insert((number, generation), offset).is_none() => {}
                    // The head of the list of free numbers, which changes nothing.
                    "f" if number == 0 => {}
                    _ => return None,
                }
            }
            reader.space();
        }
        reader.take("trailer")?;
        reader.space();
        let trailer = reader.dictionary()?;
        (!trailer.has(b"XRefStm")).then_some(Self {
            place,
            entries,
            trailer,
        })
    }

    fn stream(stream: &Stream, id: ObjectId, place: usize) -> Option<Self> {
        let content = stream.get_plain_content_with_limit(TABEL_TERBESAR).ok()?;
        let numbers = |key: &[u8]| -> Option<Vec<usize>> {
            let items = stream.dict.get(key).ok()?.as_array().ok()?;
            items
                .iter()
                .map(|n| usize::try_from(n.as_i64().ok()?).ok())
                .collect()
        };
        let widths: [usize; 3] = numbers(b"W")?.try_into().ok()?;
        let size = usize::try_from(stream.dict.get(b"Size").ok()?.as_i64().ok()?).ok()?;
        let index = numbers(b"Index").unwrap_or_else(|| vec![0, size]);
        let mut rows = content.chunks_exact(widths.iter().sum::<usize>().max(1));
        let mut entries = BTreeMap::new();
        for run in index.chunks_exact(2) {
            for number in run[0]..run[0].checked_add(run[1])? {
                let [kind, offset, generation] = row(rows.next()?, widths);
                let entry = (u32::try_from(number).ok()?, u16::try_from(generation).ok()?);
                match kind {
                    1 if entry == id => (offset == place).then_some(())?,
                    1 => entries.insert(entry, offset).is_none().then_some(())?,
                    0 if number == 0 => {}
                    _ => return None,
                }
            }
        }
        rows.next().is_none().then_some(Self {
            place,
            entries,
            trailer: stream.dict.clone(),
        })
    }

    /// The table must name exactly the objects that stand here, and go on from the file before.
    fn require(
        &self,
        before: &Berkas<'_>,
        objects: &BTreeMap<ObjectId, (usize, Object)>,
    ) -> Result<(), &'static str> {
        let named = self.entries.iter().map(|(id, place)| (*id, *place));
        let there = objects.iter().map(|(id, (place, _))| (*id, *place));
        if !named.eq(there) {
            return Err("tabel acuannya tidak cocok dengan objek yang ada");
        }
        let previous = self.trailer.get(b"Prev").and_then(Object::as_i64).ok();
        if previous.and_then(|p| usize::try_from(p).ok()) != Some(before.startxref()) {
            return Err("tidak melanjutkan isi sebelumnya");
        }
        let root = self
            .trailer
            .get(b"Root")
            .and_then(Object::as_reference)
            .ok();
        if root != Some(before.root()) {
            return Err("mengganti katalog berkas");
        }
        let kept = |key: &str| match self.trailer.get(key.as_bytes()) {
            Ok(value) => Some(value) == before.trailer(key),
            Err(_) => true,
        };
        if self.trailer.has(b"Encrypt") || !kept("Info") {
            return Err("mengganti keterangan berkas");
        }
        // One number, two generations: readers disagree which of them holds.
        let clash = objects
            .keys()
            .any(|id| (0..id.1).any(|earlier| before.get((id.0, earlier)).is_some()));
        if clash {
            return Err("memuat satu objek dua kali");
        }
        Ok(())
    }
}

/// One row of a table in a stream; a missing kind means 1.
fn row(bytes: &[u8], widths: [usize; 3]) -> [usize; 3] {
    let mut rest = bytes;
    let mut values = [1, 0, 0];
    for (value, width) in values.iter_mut().zip(widths) {
        let (head, tail) = rest.split_at(width.min(rest.len()));
        if width > 0 {
            *value = head
                .iter()
                .fold(0, |sum: usize, byte| (sum << 8) | usize::from(*byte));
        }
        rest = tail;
    }
    values
}
