//! Increments: new and changed objects after the bytes that are there, with a table of their places.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

use super::Berkas;

/// Objects to be added to a file.
pub struct Increment<'a> {
    base: &'a Berkas<'a>,
    objects: BTreeMap<ObjectId, Object>,
    next: u32,
}

impl<'a> Increment<'a> {
    /// Nothing yet, to be added to `base`.
    pub fn new(base: &'a Berkas<'a>) -> Self {
        Self {
            base,
            objects: BTreeMap::new(),
            next: base.size(),
        }
    }

    /// Adds a new object.
    pub fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = (self.next, 0);
        self.next += 1;
        self.objects.insert(id, object.into());
        id
    }

    /// Replaces an object.
    pub fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.objects.insert(id, object.into());
    }

    /// The object as it stands so far.
    pub fn get(&self, id: ObjectId) -> Option<&Object> {
        self.objects.get(&id).or_else(|| self.base.get(id))
    }

    /// The whole file: the bytes so far, and this after them.
    pub fn write(&self) -> Vec<u8> {
        let mut out = self.base.bytes().to_vec();
        if out.last() != Some(&b'\n') {
            out.push(b'\n');
        }
        let mut places = Vec::new();
        for (id, object) in &self.objects {
            places.push((*id, out.len()));
            out.extend(format!("{} {} obj\n", id.0, id.1).as_bytes());
            write_object(&mut out, object);
            out.extend(b"\nendobj\n");
        }
        let table = out.len();
        out.extend(xref(&places).as_bytes());
        out.extend(b"trailer\n");
        write_object(&mut out, &Object::Dictionary(self.trailer()));
        out.extend(format!("\nstartxref\n{table}\n%%EOF\n").as_bytes());
        out
    }

    fn trailer(&self) -> Dictionary {
        let mut trailer = Dictionary::new();
        trailer.set("Size", i64::from(self.next));
        trailer.set("Root", self.base.root());
        for key in ["Info", "ID"] {
            if let Some(value) = self.base.trailer(key) {
                trailer.set(key, value.clone());
            }
        }
        trailer.set(
            "Prev",
            i64::try_from(self.base.startxref()).unwrap_or(i64::MAX),
        );
        trailer
    }
}

/// The table, with a section for every run of numbers.
fn xref(places: &[(ObjectId, usize)]) -> String {
    let mut text = String::from("xref\n");
    for run in places.chunk_by(|(a, _), (b, _)| a.0 + 1 == b.0) {
        writeln!(text, "{} {}", run[0].0.0, run.len()).expect("a string takes all");
        for ((_, generation), place) in run {
            write!(text, "{place:010} {generation:05} n\r\n").expect("a string takes all");
        }
    }
    text
}

/// Writes an object as a PDF has it.
fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().as_bytes()),
        Object::Integer(value) => out.extend(value.to_string().as_bytes()),
        Object::Real(value) => out.extend(value.to_string().as_bytes()),
        Object::Name(name) => write_name(out, name),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in text {
                out.extend(format!("{byte:02X}").as_bytes());
            }
            out.push(b'>');
        }
        Object::String(text, StringFormat::Literal) => write_literal(out, text),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                write_object(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => write_dictionary(out, dict),
        Object::Stream(stream) => {
            write_dictionary(out, &stream.dict);
            out.extend(b"\nstream\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
        Object::Reference((number, generation)) => {
            out.extend(format!("{number} {generation} R").as_bytes());
        }
    }
}

fn write_dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict {
        write_name(out, key);
        out.push(b' ');
        write_object(out, value);
    }
    out.extend(b">>");
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_alphanumeric() || b"-_.+:".contains(byte) {
            out.push(*byte);
        } else {
            out.extend(format!("#{byte:02X}").as_bytes());
        }
    }
}

fn write_literal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            32..=126 => out.push(*byte),
            other => out.extend(format!("\\{other:03o}").as_bytes()),
        }
    }
    out.push(b')');
}
