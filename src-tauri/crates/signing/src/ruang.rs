//! Spaces for signatures: the fields of a file, and making empty ones.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, decode_text_string, dictionary};

use crate::Galat;
use crate::pdf::{Berkas, Increment, TERDALAM};

/// A space on a page that is to become a field. Points, from the page's lower left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Ruang {
    /// ASCII, unique within the file, as `ketua`.
    pub nama: String,
    /// The page, from 1.
    pub halaman: u32,
    /// Left edge.
    pub x: f64,
    /// Lower edge.
    pub y: f64,
    /// Width.
    pub lebar: f64,
    /// Height.
    pub tinggi: f64,
}

/// A signature field that stands in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Kolom {
    /// Its space.
    pub ruang: Ruang,
    /// Whether it bears a signature.
    pub terisi: bool,
}

/// A field with its place among the file's objects.
#[derive(Debug, Clone)]
pub(crate) struct Bidang {
    pub id: ObjectId,
    pub nama: String,
    pub dict: Dictionary,
}

impl Bidang {
    /// Whether it bears a signature.
    pub fn terisi(&self) -> bool {
        self.dict.get(b"V").is_ok_and(|v| *v != Object::Null)
    }

    /// Whether it has no place on the page.
    pub fn tersembunyi(&self, berkas: &Berkas<'_>) -> bool {
        self.area(berkas)
            .is_none_or(|[_, _, width, height]| width == 0.0 || height == 0.0)
    }

    /// Left, lower, width, height.
    pub fn area(&self, berkas: &Berkas<'_>) -> Option<[f64; 4]> {
        let rect = berkas.value(&self.dict, "Rect")?.as_array().ok()?;
        let [a, b, c, d] = rect.as_slice() else {
            return None;
        };
        let number = |o: &Object| o.as_float().ok().map(f64::from);
        let (a, b, c, d) = (number(a)?, number(b)?, number(c)?, number(d)?);
        Some([a.min(c), b.min(d), (c - a).abs(), (d - b).abs()])
    }
}

/// The signature fields of a file, in the order of its form.
///
/// # Errors
/// Where it is no PDF, has a password, or cannot be read.
pub fn list(pdf: &[u8]) -> Result<Vec<Kolom>, Galat> {
    let berkas = Berkas::open(pdf)?;
    let pages = berkas.pages();
    let found = bidang(&berkas);
    Ok(found
        .iter()
        .map(|bidang| {
            let [x, y, lebar, tinggi] = bidang.area(&berkas).unwrap_or_default();
            Kolom {
                ruang: Ruang {
                    nama: bidang.nama.clone(),
                    halaman: page_of(&berkas, &pages, bidang),
                    x,
                    y,
                    lebar,
                    tinggi,
                },
                terisi: bidang.terisi(),
            }
        })
        .collect())
}

/// The page of a field, from 1; 0 where it stands on none.
fn page_of(berkas: &Berkas<'_>, pages: &[ObjectId], bidang: &Bidang) -> u32 {
    let on = |page: &ObjectId| {
        berkas
            .get(*page)
            .and_then(|o| o.as_dict().ok())
            .and_then(|page| berkas.value(page, "Annots")?.as_array().ok())
            .is_some_and(|annots| annots.contains(&Object::Reference(bidang.id)))
    };
    pages
        .iter()
        .position(on)
        .and_then(|index| u32::try_from(index + 1).ok())
        .unwrap_or(0)
}

/// Every signature field of the form that is an object of its own.
pub(crate) fn bidang(berkas: &Berkas<'_>) -> Vec<Bidang> {
    let mut found = Vec::new();
    if let Ok(catalog) = berkas.catalog()
        && let Some(form) = berkas.dict(catalog, "AcroForm")
        && let Some(fields) = berkas.value(form, "Fields").and_then(|f| f.as_array().ok())
    {
        let mut seen = BTreeSet::new();
        for field in fields {
            walk(berkas, field, "", false, 0, &mut seen, &mut found);
        }
    }
    found
}

fn walk(
    berkas: &Berkas<'_>,
    field: &Object,
    parent: &str,
    signature: bool,
    depth: usize,
    seen: &mut BTreeSet<ObjectId>,
    found: &mut Vec<Bidang>,
) {
    let Ok(id) = field.as_reference() else { return };
    let Some(dict) = berkas.get(id).and_then(|o| o.as_dict().ok()) else {
        return;
    };
    if depth > TERDALAM || !seen.insert(id) {
        return;
    }
    let own = berkas
        .value(dict, "T")
        .and_then(|t| decode_text_string(t).ok());
    let nama = match (parent, &own) {
        ("", Some(own)) => own.clone(),
        (_, Some(own)) => format!("{parent}.{own}"),
        (_, None) => parent.to_owned(),
    };
    let signature = berkas
        .value(dict, "FT")
        .map_or(signature, |t| t.as_name().is_ok_and(|t| t == b"Sig"));
    let kids = berkas.value(dict, "Kids").and_then(|k| k.as_array().ok());
    // Kids without names are only further places of the same field.
    let named_kids = kids.filter(|kids| {
        kids.iter().any(|kid| {
            berkas
                .follow(kid)
                .and_then(|k| k.as_dict().ok())
                .is_some_and(|k| k.has(b"T"))
        })
    });
    if let Some(kids) = named_kids {
        for kid in kids {
            walk(berkas, kid, &nama, signature, depth + 1, seen, found);
        }
    } else if signature {
        found.push(Bidang {
            id,
            nama,
            dict: dict.clone(),
        });
    }
}

/// Adds an empty field for every space, after the bytes of the file: these stay its prefix. The same spaces give the
/// same bytes. Without spaces, or where all of them are there, the file is left as it is.
///
/// # Errors
/// Where the file cannot be read, a space stands on no page, or two have one name.
pub fn prepare(pdf: &[u8], spaces: &[Ruang]) -> Result<Vec<u8>, Galat> {
    let berkas = Berkas::open(pdf)?;
    let there: BTreeSet<String> = bidang(&berkas).into_iter().map(|b| b.nama).collect();
    let missing: Vec<&Ruang> = spaces.iter().filter(|s| !there.contains(&s.nama)).collect();
    if missing.is_empty() {
        return Ok(pdf.to_vec());
    }
    require_table(&berkas)?;
    let pages = berkas.pages();
    let mut names = BTreeSet::new();
    let mut increment = Increment::new(&berkas);
    let mut fields = Vec::new();
    for space in missing {
        if !names.insert(&space.nama) {
            return Err(wrong(space, "namanya dipakai dua kali"));
        }
        let page = usize::try_from(space.halaman)
            .ok()
            .and_then(|n| pages.get(n.checked_sub(1)?))
            .ok_or_else(|| wrong(space, "halamannya tidak ada"))?;
        let id = add_field(&mut increment, space, *page);
        add_annotation(&mut increment, *page, id)
            .ok_or_else(|| wrong(space, "halamannya tidak terbaca"))?;
        fields.push(Object::Reference(id));
    }
    add_to_form(&berkas, &mut increment, fields)?;
    Ok(increment.write())
}

fn wrong(space: &Ruang, why: &str) -> Galat {
    Galat::RuangSalah(space.nama.clone(), why.to_owned())
}

/// Our increments have a table; they cannot follow a stream of places.
pub(crate) const fn require_table(berkas: &Berkas<'_>) -> Result<(), Galat> {
    if berkas.has_table() {
        Ok(())
    } else {
        Err(Galat::TabelAliran)
    }
}

fn add_field(increment: &mut Increment<'_>, space: &Ruang, page: ObjectId) -> ObjectId {
    // PDF/A asks every annotation for an appearance: an empty one leaves the room free for ink.
    let empty = increment.add(Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), real(space.lebar), real(space.tinggi)],
            "Length" => 0,
        },
        Vec::new(),
    ));
    increment.add(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => Object::String(space.nama.as_bytes().to_vec(), StringFormat::Literal),
        "Rect" => vec![
            real(space.x),
            real(space.y),
            real(space.x + space.lebar),
            real(space.y + space.tinggi),
        ],
        // Printed; neither hidden nor without a view.
        "F" => 4,
        "P" => page,
        "AP" => dictionary! { "N" => empty },
    })
}

/// A measure in points, to the hundredth.
pub(crate) fn real(value: f64) -> Object {
    #[expect(clippy::cast_possible_truncation, reason = "measures of a page")]
    Object::Real(((value * 100.0).round() / 100.0) as f32)
}

fn add_annotation(increment: &mut Increment<'_>, page: ObjectId, field: ObjectId) -> Option<()> {
    let mut dict = increment.get(page)?.as_dict().ok()?.clone();
    let added = Object::Reference(field);
    match dict.get(b"Annots").cloned() {
        Ok(Object::Reference(id)) => {
            let mut list = increment.get(id)?.as_array().ok()?.clone();
            list.push(added);
            increment.set(id, list);
        }
        Ok(Object::Array(mut list)) => {
            list.push(added);
            dict.set("Annots", list);
            increment.set(page, dict);
        }
        _ => {
            dict.set("Annots", vec![added]);
            increment.set(page, dict);
        }
    }
    Some(())
}

fn add_to_form(
    berkas: &Berkas<'_>,
    increment: &mut Increment<'_>,
    fields: Vec<Object>,
) -> Result<(), Galat> {
    let mut catalog = berkas.catalog()?.clone();
    let mut form = berkas
        .dict(&catalog, "AcroForm")
        .cloned()
        .unwrap_or_default();
    let mut all = berkas
        .value(&form, "Fields")
        .and_then(|f| f.as_array().ok())
        .cloned()
        .unwrap_or_default();
    all.extend(fields);
    form.set("Fields", all);
    // Signatures are there or to come, and what is there must stay: further changes are only appended.
    form.set("SigFlags", 3);
    if let Ok(id) = catalog.get(b"AcroForm").and_then(Object::as_reference) {
        increment.set(id, form);
    } else {
        catalog.set("AcroForm", increment.add(form));
        increment.set(berkas.root(), catalog);
    }
    Ok(())
}
