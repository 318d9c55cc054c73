//! A PDF file in one state: its objects, where they stand, and its trailer.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::references;
use crate::Galat;

/// A file as far as it was read.
#[derive(Clone)]
pub struct Berkas<'a> {
    bytes: &'a [u8],
    objects: BTreeMap<ObjectId, Object>,
    places: BTreeMap<ObjectId, usize>,
    trailer: Dictionary,
    root: ObjectId,
    startxref: usize,
    /// Whether its places stand in a table, as our increments need; not in a stream.
    tabel: bool,
}

impl<'a> Berkas<'a> {
    /// Reads a whole file.
    ///
    /// # Errors
    /// Where it is no PDF, has a password, or cannot be read.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Galat> {
        if !bytes.starts_with(b"%PDF-") {
            return Err(Galat::BukanPdf);
        }
        let document = Document::load_mem(bytes).map_err(|error| match error {
            lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Galat::Terenkripsi,
            _ => Galat::PdfRusak("isinya tidak terbaca utuh"),
        })?;
        if document.trailer.has(b"Encrypt") || document.encryption_state.is_some() {
            return Err(Galat::Terenkripsi);
        }
        let root = document
            .trailer
            .get(b"Root")
            .and_then(Object::as_reference)
            .map_err(|_| Galat::PdfRusak("tanpa katalog"))?;
        let places = document
            .reference_table
            .entries
            .iter()
            .filter_map(|(number, entry)| match entry {
                XrefEntry::Normal { offset, generation } => {
                    Some(((*number, *generation), usize::try_from(*offset).ok()?))
                }
                _ => None,
            })
            .collect();
        let startxref = startxref(bytes).ok_or(Galat::PdfRusak("tanpa penunjuk tabel acuan"))?;
        Ok(Self {
            bytes,
            objects: document.objects,
            places,
            trailer: document.trailer,
            root,
            startxref,
            tabel: bytes
                .get(startxref..)
                .is_some_and(|b| b.starts_with(b"xref")),
        })
    }

    /// The state after an increment that ends at `end` of `bytes`.
    pub fn advance(
        &self,
        bytes: &'a [u8],
        objects: BTreeMap<ObjectId, (usize, Object)>,
        trailer: Dictionary,
        startxref: usize,
    ) -> Self {
        let mut next = self.clone();
        next.bytes = bytes;
        for (id, (place, object)) in objects {
            next.places.insert(id, place);
            next.objects.insert(id, object);
        }
        next.trailer = trailer;
        next.startxref = startxref;
        next
    }

    /// The bytes up to the end of this state.
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// An object.
    pub fn get(&self, id: ObjectId) -> Option<&Object> {
        self.objects.get(&id)
    }

    /// Follows a reference; anything else is itself.
    pub fn follow<'b>(&'b self, object: &'b Object) -> Option<&'b Object> {
        match object {
            Object::Reference(id) => self.get(*id),
            other => Some(other),
        }
    }

    /// The value of a key, followed.
    pub fn value<'b>(&'b self, dict: &'b Dictionary, key: &str) -> Option<&'b Object> {
        self.follow(dict.get(key.as_bytes()).ok()?)
    }

    /// A dictionary under a key, followed.
    pub fn dict<'b>(&'b self, dict: &'b Dictionary, key: &str) -> Option<&'b Dictionary> {
        self.value(dict, key)?.as_dict().ok()
    }

    /// Where an object stands.
    pub fn place(&self, id: ObjectId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// The catalog.
    ///
    /// # Errors
    /// Where there is none.
    pub fn catalog(&self) -> Result<&Dictionary, Galat> {
        self.get(self.root)
            .and_then(|o| o.as_dict().ok())
            .ok_or(Galat::PdfRusak("tanpa katalog"))
    }

    /// The catalog's number.
    pub const fn root(&self) -> ObjectId {
        self.root
    }

    /// A value of the trailer.
    pub fn trailer(&self, key: &str) -> Option<&Object> {
        self.trailer.get(key.as_bytes()).ok()
    }

    /// Where the newest table of places stands.
    pub const fn startxref(&self) -> usize {
        self.startxref
    }

    /// Whether our increments may follow.
    pub const fn has_table(&self) -> bool {
        self.tabel
    }

    /// The number after the highest.
    pub fn size(&self) -> u32 {
        let told = self
            .trailer("Size")
            .and_then(|size| size.as_i64().ok())
            .and_then(|size| u32::try_from(size).ok())
            .unwrap_or(0);
        let highest = self.objects.keys().map(|id| id.0 + 1).max().unwrap_or(1);
        told.max(highest)
    }

    /// The pages in their order.
    pub fn pages(&self) -> Vec<ObjectId> {
        let mut pages = Vec::new();
        let mut seen = BTreeSet::new();
        if let Ok(catalog) = self.catalog()
            && let Ok(top) = catalog.get(b"Pages").and_then(Object::as_reference)
        {
            self.walk_pages(top, &mut seen, &mut pages);
        }
        pages
    }

    fn walk_pages(&self, id: ObjectId, seen: &mut BTreeSet<ObjectId>, pages: &mut Vec<ObjectId>) {
        let Some(dict) = self.get(id).and_then(|o| o.as_dict().ok()) else {
            return;
        };
        if !seen.insert(id) {
            return;
        }
        let Some(kids) = self.value(dict, "Kids").and_then(|o| o.as_array().ok()) else {
            pages.push(id);
            return;
        };
        for kid in kids {
            if let Ok(kid) = kid.as_reference() {
                self.walk_pages(kid, seen, pages);
            }
        }
    }

    /// Every object that can be come to from here.
    pub fn reached_from(&self, object: &Object) -> BTreeSet<ObjectId> {
        let mut reached = BTreeSet::new();
        let mut queue = Vec::new();
        references(object, &mut queue);
        while let Some(id) = queue.pop() {
            if reached.insert(id)
                && let Some(object) = self.get(id)
            {
                references(object, &mut queue);
            }
        }
        reached
    }

    /// Numbers that something refers to although nothing stands under them: whoever fills one changes what shows.
    pub fn dangling(&self) -> BTreeSet<ObjectId> {
        let mut found = Vec::new();
        for object in self.objects.values() {
            references(object, &mut found);
        }
        found
            .into_iter()
            .filter(|id| !self.objects.contains_key(id))
            .collect()
    }
}

/// The place after the last `startxref`.
fn startxref(bytes: &[u8]) -> Option<usize> {
    let word = b"startxref";
    let at = bytes.windows(word.len()).rposition(|w| w == word)?;
    let mut reader = super::Pembaca::new(bytes, at + word.len());
    reader.space();
    reader.number()
}
