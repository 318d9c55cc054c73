//! What an increment may change: an empty signature field gets its signature and its look. Nothing else shows.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::{bahan, keterangan};
use crate::pdf::{Berkas, Tambahan, references};
use crate::ruang::{Bidang, bidang};

/// Keys of a field that come or change when it is signed; the last two only in one way.
const KOLOM: [&[u8]; 5] = [b"V", b"AP", b"M", b"F", b"Rect"];
/// The flag by which a signer locks the place of a field.
const TERKUNCI: i64 = 128;
/// What programs put into a form for fields of text, of which there are none.
const TEKS: [&[u8]; 2] = [b"DA", b"DR"];
/// Keys that make a field do something.
const ACTIONS: [&[u8]; 2] = [b"A", b"AA"];

/// What an increment did that it may.
pub struct Perubahan {
    /// The fields that it signed.
    pub tertanda: Vec<ObjectId>,
    /// The notes on the file that it wrote anew.
    pub keterangan: BTreeSet<&'static str>,
}

/// What this increment did.
///
/// # Errors
/// What it changed that it may not, as a clause in the person's language.
pub fn check(before: &Berkas<'_>, increment: &Tambahan<'_>) -> Result<Perubahan, &'static str> {
    let after = &increment.sesudah;
    let was = bidang(before);
    let mut step = Step {
        before,
        after,
        objek: &increment.objek,
        was: &was,
        now: bidang(after),
        pages: before.pages(),
        dangling: before.dangling(),
        roots: Vec::new(),
        signed: Vec::new(),
        keterangan: BTreeSet::new(),
    };
    for field in &was {
        if !step.now.iter().any(|now| now.id == field.id) {
            return Err("menghilangkan kolom tanda tangan");
        }
    }
    for id in &increment.objek {
        step.object(*id)?;
    }
    step.require_reachable()?;
    Ok(Perubahan {
        tertanda: step.signed,
        keterangan: step.keterangan,
    })
}

struct Step<'a> {
    before: &'a Berkas<'a>,
    after: &'a Berkas<'a>,
    objek: &'a BTreeSet<ObjectId>,
    was: &'a [Bidang],
    now: Vec<Bidang>,
    pages: Vec<ObjectId>,
    /// Numbers that are referred to, and empty so far.
    dangling: BTreeSet<ObjectId>,
    /// Where new objects may hang.
    roots: Vec<ObjectId>,
    signed: Vec<ObjectId>,
    keterangan: BTreeSet<&'static str>,
}

impl Step<'_> {
    fn object(&mut self, id: ObjectId) -> Result<(), &'static str> {
        let (Some(old), Some(new)) = (self.before.get(id), self.after.get(id)) else {
            return self.added(id);
        };
        if same(old, new) {
            return Ok(());
        }
        if let Some(field) = self.was.iter().find(|field| field.id == id) {
            let (field, new) = (field.clone(), dict(new)?.clone());
            return self.field(&field, &new);
        }
        if id == self.before.root() {
            return self.catalog(dict(old)?, dict(new)?);
        }
        if self.form_id() == Some(id) {
            return self.form(dict(old)?, dict(new)?);
        }
        if self.fields_id() == Some(id) {
            return self.list(old, new);
        }
        if self.pages.contains(&id) {
            return self.page(dict(old)?, dict(new)?);
        }
        if self.annotations().contains(&id) {
            return self.annotation_list(old, new);
        }
        if self.before.trailer("Info") == Some(&Object::Reference(id)) {
            self.keterangan
                .extend(keterangan::info(dict(old)?, dict(new)?)?);
            return Ok(());
        }
        if self.metadata_id() == Some(id) {
            return self.metadata(id);
        }
        if bahan::parts(self.before).contains(&id) && bahan::grown(old, new) {
            references(new, &mut self.roots);
            return Ok(());
        }
        Err("mengubah isi naskah, bukan hanya kolom tanda tangan")
    }

    /// A new object: a field without a place on the page, or something that hangs on what is allowed. A new field with a
    /// place could cover what was written there.
    fn added(&mut self, id: ObjectId) -> Result<(), &'static str> {
        if self.dangling.contains(&id) {
            return Err("mengisi objek yang sudah ditunjuk halaman");
        }
        let Some(field) = self.now.iter().find(|field| field.id == id).cloned() else {
            return Ok(());
        };
        if !field.tersembunyi(self.after) {
            return Err("menambah kolom tanda tangan yang tampak di luar ruang yang disediakan");
        }
        if ACTIONS.iter().any(|key| field.dict.has(key)) {
            return Err("menambah kolom yang menjalankan sesuatu");
        }
        self.roots.push(id);
        if field.terisi() {
            self.signed.push(id);
        }
        Ok(())
    }

    fn field(&mut self, was: &Bidang, now: &Dictionary) -> Result<(), &'static str> {
        if was.terisi() {
            return Err("mengubah kolom yang sudah ditandatangani");
        }
        if !differ_only(&was.dict, now, &KOLOM)
            || !locked_or_same(&was.dict, now)
            || !self.same_place_or_hidden(was, now)
        {
            return Err("mengubah letak atau sifat kolom tanda tangan");
        }
        let value = now.get(b"V").and_then(Object::as_reference);
        let Ok(value) = value else {
            return Err("mengubah tampilan kolom tanpa menandatanganinya");
        };
        self.new_only(value)?;
        self.roots.push(value);
        if let Ok(look) = now.get(b"AP") {
            let mut shown = Vec::new();
            references(look, &mut shown);
            for id in &shown {
                self.new_only(*id)?;
            }
            self.roots.extend(shown);
        }
        self.signed.push(was.id);
        Ok(())
    }

    /// A signature may do without a look, and take the field's place on the page away with it.
    fn same_place_or_hidden(&self, was: &Bidang, now: &Dictionary) -> bool {
        let same_place = match (was.dict.get(b"Rect"), now.get(b"Rect")) {
            (Ok(old), Ok(new)) => same(old, new),
            _ => false,
        };
        let now = Bidang {
            dict: now.clone(),
            ..was.clone()
        };
        same_place || now.area(self.after) == Some([0.0; 4])
    }

    /// What a signed field shows or holds must be made for it.
    fn new_only(&self, id: ObjectId) -> Result<(), &'static str> {
        if self.before.get(id).is_none() && self.objek.contains(&id) {
            Ok(())
        } else {
            Err("memakai isi lama sebagai tampilan tanda tangan")
        }
    }

    fn catalog(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), &'static str> {
        if !differ_only(
            old,
            new,
            &[b"AcroForm", b"DSS", b"Extensions", b"Metadata", b"Version"],
        ) {
            return Err("mengubah susunan naskah");
        }
        if let (Ok(old), Ok(new)) = (old.get(b"DSS"), new.get(b"DSS"))
            && !bahan::grown(old, new)
        {
            return Err("mengganti bahan pemeriksaan tanda tangan");
        }
        // Certificates for a later check, and notes on the version: neither shows.
        for key in [b"DSS".as_slice(), b"Extensions"] {
            if let Ok(value) = new.get(key) {
                references(value, &mut self.roots);
            }
        }
        if old.get(b"Metadata").ok() != new.get(b"Metadata").ok() {
            let id = new.get(b"Metadata").and_then(Object::as_reference);
            let id = id.map_err(|_| "menghilangkan metadata XMP")?;
            self.new_only(id)?;
            self.metadata(id)?;
            self.roots.push(id);
        }
        let empty = Dictionary::new();
        let form = |file: &Berkas<'_>, dict: &Dictionary| file.dict(dict, "AcroForm").cloned();
        let now = form(self.after, new).ok_or("menghilangkan kolom tanda tangan")?;
        let was = form(self.before, old);
        if let Ok(Object::Reference(id)) = new.get(b"AcroForm") {
            if self.before.get(*id).is_some()
                && old.get(b"AcroForm").ok() != Some(&Object::Reference(*id))
            {
                return Err("mengganti daftar kolom");
            }
            self.roots.push(*id);
        }
        self.form(was.as_ref().unwrap_or(&empty), &now)
    }

    /// The packet of metadata, wherever it stands now.
    fn metadata(&mut self, id: ObjectId) -> Result<(), &'static str> {
        let packet = |file: &Berkas<'_>, id| file.get(id).and_then(|o| o.as_stream().ok()).cloned();
        let old = self.metadata_id().and_then(|id| packet(self.before, id));
        let new = packet(self.after, id).ok_or("menghilangkan metadata XMP")?;
        self.keterangan.extend(keterangan::xmp(old.as_ref(), &new)?);
        Ok(())
    }

    fn metadata_id(&self) -> Option<ObjectId> {
        let catalog = self.before.catalog().ok()?;
        catalog.get(b"Metadata").ok()?.as_reference().ok()
    }

    /// Fonts and a way of writing for fields of text: nothing shows them in a form of signatures alone.
    fn words_of_form(
        &mut self,
        old: Option<&Object>,
        new: Option<&Object>,
    ) -> Result<(), &'static str> {
        let changed = "mengubah sifat formulir";
        let added = match (old, new) {
            (None, None) => return Ok(()),
            (Some(old), Some(new)) if same(old, new) => return Ok(()),
            (None, Some(new)) => new,
            _ => return Err(changed),
        };
        if !self.only_signatures() {
            return Err(changed);
        }
        let mut used = Vec::new();
        references(added, &mut used);
        for id in &used {
            self.new_only(*id)?;
        }
        self.roots.extend(used);
        Ok(())
    }

    /// Whether every field of the form is one for a signature.
    fn only_signatures(&self) -> bool {
        let form = self.before.catalog().ok();
        let form = form.and_then(|catalog| self.before.dict(catalog, "AcroForm"));
        let fields = form.and_then(|form| self.before.value(form, "Fields")?.as_array().ok());
        fields.is_none_or(|fields| {
            fields.iter().all(|field| {
                field
                    .as_reference()
                    .is_ok_and(|id| self.was.iter().any(|known| known.id == id))
            })
        })
    }

    fn form(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), &'static str> {
        if !differ_only(old, new, &[b"Fields", b"SigFlags", TEKS[0], TEKS[1]]) {
            return Err("mengubah sifat formulir");
        }
        for key in TEKS {
            self.words_of_form(old.get(key).ok(), new.get(key).ok())?;
        }
        let empty = Object::Array(Vec::new());
        let was = self.before.value(old, "Fields").unwrap_or(&empty).clone();
        let now = self.after.value(new, "Fields").unwrap_or(&empty).clone();
        self.list(&was, &now)
    }

    /// Fields may only be added, and only signature fields.
    fn list(&self, old: &Object, new: &Object) -> Result<(), &'static str> {
        self.only_new_fields(old, new)
            .ok_or("menambah atau menghilangkan kolom yang bukan tanda tangan")
    }

    fn only_new_fields(&self, old: &Object, new: &Object) -> Option<()> {
        let (old, new) = (old.as_array().ok()?, new.as_array().ok()?);
        let rest = new.strip_prefix(old.as_slice())?;
        rest.iter()
            .all(|item| {
                item.as_reference().is_ok_and(|id| {
                    self.before.get(id).is_none() && self.now.iter().any(|f| f.id == id)
                })
            })
            .then_some(())
    }

    fn page(&self, old: &Dictionary, new: &Dictionary) -> Result<(), &'static str> {
        if !differ_only(old, new, &[b"Annots"]) {
            return Err("mengubah halaman");
        }
        let empty = Object::Array(Vec::new());
        let was = self.before.value(old, "Annots").unwrap_or(&empty);
        let now = self.after.value(new, "Annots").unwrap_or(&empty);
        self.annotation_list(was, now)
    }

    fn annotation_list(&self, old: &Object, new: &Object) -> Result<(), &'static str> {
        self.only_new_fields(old, new)
            .ok_or("menambah tempelan pada halaman")
    }

    fn form_id(&self) -> Option<ObjectId> {
        let catalog = self.before.catalog().ok()?;
        catalog.get(b"AcroForm").ok()?.as_reference().ok()
    }

    fn fields_id(&self) -> Option<ObjectId> {
        let form = self.before.dict(self.before.catalog().ok()?, "AcroForm")?;
        form.get(b"Fields").ok()?.as_reference().ok()
    }

    /// The lists of annotations that are objects of their own.
    fn annotations(&self) -> Vec<ObjectId> {
        self.pages
            .iter()
            .filter_map(|page| {
                let page = self.before.get(*page)?.as_dict().ok()?;
                page.get(b"Annots").ok()?.as_reference().ok()
            })
            .collect()
    }

    /// Every new object must hang on a signature, on its look, or on a field; what hangs nowhere waits for something.
    fn require_reachable(&self) -> Result<(), &'static str> {
        let new: BTreeSet<ObjectId> = self
            .objek
            .iter()
            .filter(|id| self.before.get(**id).is_none())
            .copied()
            .collect();
        let mut reached = BTreeSet::new();
        let mut queue = self.roots.clone();
        while let Some(id) = queue.pop() {
            if new.contains(&id)
                && reached.insert(id)
                && let Some(object) = self.after.get(id)
            {
                references(object, &mut queue);
            }
        }
        if reached == new {
            Ok(())
        } else {
            Err("memuat objek yang tersembunyi")
        }
    }
}

/// Flags as they were, or with the lock besides.
fn locked_or_same(old: &Dictionary, new: &Dictionary) -> bool {
    let flags = |dict: &Dictionary| dict.get(b"F").map_or(Ok(0), Object::as_i64);
    match (flags(old), flags(new)) {
        (Ok(old), Ok(new)) => new == old || new == old | TERKUNCI,
        _ => false,
    }
}

fn dict(object: &Object) -> Result<&Dictionary, &'static str> {
    object
        .as_dict()
        .map_err(|_| "mengubah isi naskah, bukan hanya kolom tanda tangan")
}

fn differ_only(old: &Dictionary, new: &Dictionary, allowed: &[&[u8]]) -> bool {
    let keys: BTreeSet<&Vec<u8>> = old.iter().chain(new.iter()).map(|(key, _)| key).collect();
    keys.into_iter()
        .filter(|key| !allowed.contains(&key.as_slice()))
        .all(|key| match (old.get(key), new.get(key)) {
            (Ok(old), Ok(new)) => same(old, new),
            _ => false,
        })
}

/// The same, however a string or a number was spelt.
pub(super) fn same(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::String(a, _), Object::String(b, _)) => a == b,
        (Object::Array(a), Object::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Object::Dictionary(a), Object::Dictionary(b)) => differ_only(a, b, &[]),
        (Object::Stream(a), Object::Stream(b)) => {
            a.content == b.content && differ_only(&a.dict, &b.dict, &[])
        }
        _ => old == new,
    }
}
