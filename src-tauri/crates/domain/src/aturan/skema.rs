//! The JSON Schema of packs, made from what the reader asks for.

use std::collections::BTreeMap;

use serde::Serialize;

use super::pembaca::{Bentuk, Catatan, Lapis, Pembaca};
use super::{Aturan, NaskahPaket};

/// A schema, or a part of one. Serialized as JSON it is what editors use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Skema {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    rujukan: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "str::is_empty")]
    jenis: &'static str,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pilihan: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_length: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<Self>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    properties: BTreeMap<String, Self>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    required: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    property_names: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    additional_properties: Option<Tambahan>,
}

/// What other keys a table may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Tambahan {
    Boleh(bool),
    Bentuk(Box<Skema>),
}

/// The schema of a pack's own text. What a pack may take over from a base is not required.
pub fn skema() -> Skema {
    let blank = NaskahPaket::new("");
    let p = Pembaca::new(
        vec![Lapis::parse(&blank, false, &mut Vec::new())],
        Vec::new(),
    );
    // Of a blank text nothing can be made; the reading is wanted for what it asks for.
    drop(Aturan::baca(&p));
    let catatan = p.catatan.into_inner();
    Skema {
        schema: Some("http://json-schema.org/draft-07/schema#"),
        title: Some("Paket aturan Sidang"),
        ..table(&catatan, "")
    }
}

fn part(catatan: &Catatan, jalur: &str) -> Skema {
    let Some(kunci) = catatan.kunci.get(jalur) else {
        return table(catatan, jalur);
    };
    let of = |jenis| Skema {
        jenis,
        ..Skema::default()
    };
    let skema = match &kunci.bentuk {
        Bentuk::Teks => Skema {
            min_length: Some(1),
            ..of("string")
        },
        // A bare TOML date reaches editors as text.
        Bentuk::Tanggal => of("string"),
        Bentuk::Bilangan(min, max) => Skema {
            minimum: Some(*min),
            maximum: Some(*max),
            ..of("integer")
        },
        Bentuk::BenarSalah => of("boolean"),
        Bentuk::Pilihan(pilihan) => Skema {
            pilihan: pilihan.clone(),
            ..of("string")
        },
        Bentuk::Daftar => Skema {
            items: Some(Box::new(part(catatan, &format!("{jalur}[]")))),
            ..of("array")
        },
        Bentuk::Peta(kata) => Skema {
            property_names: Some(Box::new(Skema {
                pilihan: kata.clone(),
                ..Skema::default()
            })),
            additional_properties: Some(Tambahan::Bentuk(Box::new(part(
                catatan,
                &format!("{jalur}.*"),
            )))),
            ..of("object")
        },
        Bentuk::Tabel => table(catatan, jalur),
    };
    Skema {
        description: kunci.uraian.clone(),
        ..skema
    }
}

fn table(catatan: &Catatan, jalur: &str) -> Skema {
    let child = |nama: &str| match jalur {
        "" => nama.to_owned(),
        _ => format!("{jalur}.{nama}"),
    };
    let names = catatan.under(jalur);
    let required = |nama: &&&str| catatan.kunci.get(&child(nama)).is_some_and(|k| k.wajib);
    let mut properties: BTreeMap<String, Skema> = BTreeMap::new();
    for nama in &names {
        let jalur = child(nama);
        let skema = part(catatan, &jalur);
        // Tables alike are written once: the kinds of posts ask for the same.
        let alike = properties
            .iter()
            .find(|(_, other)| skema.properties.len() > 10 && other.properties == skema.properties);
        let skema = match alike {
            Some((other, _)) => Skema {
                rujukan: Some(pointer(&child(other))),
                ..Skema::default()
            },
            None => skema,
        };
        properties.insert((*nama).to_owned(), skema);
    }
    Skema {
        jenis: "object",
        required: names
            .iter()
            .filter(required)
            .map(|n| (*n).to_owned())
            .collect(),
        properties,
        additional_properties: Some(Tambahan::Boleh(false)),
        ..Skema::default()
    }
}

/// Where the schema of a path stands.
fn pointer(jalur: &str) -> String {
    let steps: Vec<_> = jalur
        .split('.')
        .map(|nama| format!("/properties/{nama}"))
        .collect();
    format!("#{}", steps.concat())
}
