//! The notes on a file, its Info and its XMP. A program that signs may note that it wrote the file; who wrote the
//! document, what it is called and which standard it keeps stay as they were.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Stream};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::perubahan::same;
use crate::pdf::TERDALAM;

/// Notes of the Info dictionary that may change.
const INFO: [&str; 2] = ["ModDate", "Producer"];
/// Properties of the XMP that may change, with the names they are told by.
const XMP: [(&str, &str); 4] = [
    ("http://ns.adobe.com/xap/1.0/ ModifyDate", "xmp:ModifyDate"),
    (
        "http://ns.adobe.com/xap/1.0/ MetadataDate",
        "xmp:MetadataDate",
    ),
    ("http://ns.adobe.com/pdf/1.3/ Producer", "pdf:Producer"),
    (
        "http://ns.adobe.com/xap/1.0/mm/ InstanceID",
        "xmpMM:InstanceID",
    ),
];
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns# ";
/// Largest XMP packet that is read, unpacked, in bytes.
const TERBESAR: usize = 1 << 20;
/// Longest value that may be put in place of another.
const TERPANJANG: usize = 256;
/// Keys of the stream that holds the packet.
const ALIRAN: [&[u8]; 5] = [b"Type", b"Subtype", b"Length", b"Filter", b"DecodeParms"];

/// What of the Info dictionary changed.
///
/// # Errors
/// Where something else did than who last wrote the file, and when.
pub fn info(old: &Dictionary, new: &Dictionary) -> Result<Vec<&'static str>, &'static str> {
    let keys: BTreeSet<&Vec<u8>> = old.iter().chain(new.iter()).map(|(key, _)| key).collect();
    let mut changed = Vec::new();
    for key in keys {
        let equal = match (old.get(key), new.get(key)) {
            (Ok(old), Ok(new)) => same(old, new),
            _ => false,
        };
        if equal {
            continue;
        }
        let allowed = INFO.iter().find(|name| name.as_bytes() == key.as_slice());
        let short = new
            .get(key)
            .is_ok_and(|v| v.as_str().is_ok_and(|v| v.len() <= TERPANJANG));
        match allowed {
            Some(name) if short => changed.push(*name),
            _ => return Err("mengubah keterangan berkas, seperti judul atau pembuatnya"),
        }
    }
    Ok(changed)
}

/// What of the XMP packet changed.
///
/// # Errors
/// Where something else did than who last wrote the file, and when, or the packet is not read whole.
pub fn xmp(old: Option<&Stream>, new: &Stream) -> Result<Vec<&'static str>, &'static str> {
    let plain = |key: &[u8]| ALIRAN.contains(&key);
    if !new.dict.iter().all(|(key, _)| plain(key)) {
        return Err("menyisipkan sesuatu pada metadata XMP");
    }
    let old = old.map_or(Ok(BTreeMap::new()), properties)?;
    let new = properties(new)?;
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changed = Vec::new();
    for name in names
        .into_iter()
        .filter(|name| old.get(*name) != new.get(*name))
    {
        let allowed = XMP.iter().find(|(allowed, _)| allowed == name);
        let plain = new.get(name).is_some_and(|value| {
            value.len() <= TERPANJANG && value.starts_with('"') && value.matches('"').count() == 2
        });
        match allowed {
            Some((_, told)) if plain => changed.push(*told),
            _ => return Err("mengubah metadata XMP, seperti judul, pembuat, atau tanda PDF/A"),
        }
    }
    Ok(changed)
}

/// The properties of a packet by their full names, each written one way.
fn properties(stream: &Stream) -> Result<BTreeMap<String, String>, &'static str> {
    let unreadable = "menulis metadata XMP yang tidak terbaca utuh";
    let bytes = stream
        .get_plain_content_with_limit(TERBESAR)
        .map_err(|_| unreadable)?;
    let text = String::from_utf8(bytes).map_err(|_| unreadable)?;
    packet(&text).ok_or(unreadable)
}

/// A packet is one `rdf:RDF`, alone or in an `x:xmpmeta`, of descriptions of this file.
fn packet(text: &str) -> Option<BTreeMap<String, String>> {
    let mut reader = NsReader::from_str(text);
    let top = elements(&mut reader, None, 0)?;
    let [mut root] = <[Element; 1]>::try_from(top.children).ok()?;
    if root.name == "adobe:ns:meta/ xmpmeta" {
        // It may name the program that wrote it.
        let named = |(name, value): (&String, &String)| {
            name == "adobe:ns:meta/ xmptk" && value.len() <= TERPANJANG
        };
        root.attributes.iter().all(named).then_some(())?;
        [root] = <[Element; 1]>::try_from(root.children).ok()?;
    }
    (root.name == format!("{RDF}RDF") && root.attributes.is_empty()).then_some(())?;
    let mut found = BTreeMap::new();
    for description in root.children {
        (description.name == format!("{RDF}Description") && description.text.is_empty())
            .then_some(())?;
        for (name, value) in description.attributes {
            if name == format!("{RDF}about") {
                value.is_empty().then_some(())?;
            } else {
                found
                    .insert(name, format!("{value:?}"))
                    .is_none()
                    .then_some(())?;
            }
        }
        for property in description.children {
            let value = property.value();
            found.insert(property.name, value).is_none().then_some(())?;
        }
    }
    Some(found)
}

/// An element with its full name, its attributes, its text and what stands in it.
#[derive(Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// What it holds, written one way.
    fn value(&self) -> String {
        let attributes = self
            .attributes
            .iter()
            .map(|(name, text)| format!("[{name}={text:?}]"));
        let within = self
            .children
            .iter()
            .map(|child| format!("<{}{}>", child.name, child.value()));
        let text = self.children.is_empty().then(|| format!("{:?}", self.text));
        attributes.chain(within).chain(text).collect()
    }
}

/// Reads what stands in `parent` up to its end, or without one the whole text. Comments, entities of one's own and
/// text between elements could hide something: nothing of the kind is read.
fn elements(
    reader: &mut NsReader<&[u8]>,
    parent: Option<Element>,
    depth: usize,
) -> Option<Element> {
    (depth <= TERDALAM).then_some(())?;
    let within = parent.is_some();
    let mut element = parent.unwrap_or_default();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                let child = named(reader, &start)?;
                element
                    .children
                    .push(elements(reader, Some(child), depth + 1)?);
            }
            Event::Empty(start) => element.children.push(named(reader, &start)?),
            Event::End(_) => break,
            Event::Text(text) => element.text += &text.xml10_content(),
            Event::GeneralRef(reference) => {
                let known = match reference.resolve_char_ref().ok()? {
                    Some(character) => character.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&reference)?.to_owned(),
                };
                element.text += &known;
            }
            Event::PI(instruction) if !within && instruction.target() == "xpacket" => {}
            Event::Eof if !within => break,
            _ => return None,
        }
    }
    if !within || !element.children.is_empty() {
        element
            .text
            .trim_matches(['\u{feff}', ' ', '\n', '\r', '\t'])
            .is_empty()
            .then_some(())?;
        element.text.clear();
    }
    Some(element)
}

fn named(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Option<Element> {
    let (space, local) = reader.resolver().resolve_element(start.name());
    let mut attributes = BTreeMap::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let (space, local) = reader.resolver().resolve_attribute(attribute.key);
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .ok()?
            .into_owned();
        attributes
            .insert(full(&space, local.into_inner())?, value)
            .is_none()
            .then_some(())?;
    }
    Some(Element {
        name: full(&space, local.into_inner())?,
        attributes,
        ..Element::default()
    })
}

/// Namespace and name; none where its prefix is not bound.
fn full(space: &ResolveResult<'_>, local: &str) -> Option<String> {
    match space {
        ResolveResult::Bound(space) => Some(format!("{} {local}", space.into_inner())),
        ResolveResult::Unbound => Some(local.to_owned()),
        ResolveResult::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use lopdf::{Object, dictionary};

    use super::*;

    const AWAL: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" pdf:Producer="Sidang">
<xmp:ModifyDate>2026-11-22T10:00:00+08:00</xmp:ModifyDate>
<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="x-default">Berita Acara &amp; Lampiran</rdf:li></rdf:Alt></dc:title>
<pdfaid:part xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">2</pdfaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#;

    fn stream(text: &str) -> Stream {
        let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        Stream::new(dict, text.as_bytes().to_vec())
    }

    fn compare(new: &str) -> Result<Vec<&'static str>, &'static str> {
        xmp(Some(&stream(AWAL)), &stream(new))
    }

    #[test]
    fn yang_sama_dengan_tulisan_lain_tidak_berubah() {
        let spelt = AWAL
            .replace(
                " pdf:Producer=\"Sidang\">",
                "><pdf:Producer>Sidang</pdf:Producer>",
            )
            .replace("xmlns:xmp=", "xmlns:lain=")
            .replace("xmp:ModifyDate", "lain:ModifyDate")
            .replace("&amp;", "&#38;");
        assert_eq!(compare(&spelt), Ok(vec![]));
    }

    #[test]
    fn hanya_kapan_dan_dengan_apa_berkas_ditulis_boleh_berubah() {
        let noted = AWAL
            .replace("\"Sidang\"", "\"Sidang; pyHanko\"")
            .replace("10:00", "11:30")
            .replace(
                "<pdfaid",
                "<xmp:MetadataDate>2026</xmp:MetadataDate><pdfaid",
            );
        let mut told = compare(&noted).unwrap();
        told.sort_unstable();
        assert_eq!(told, ["pdf:Producer", "xmp:MetadataDate", "xmp:ModifyDate"]);
    }

    #[test]
    fn perubahan_lain_pada_xmp_ditolak() {
        let property = "mengubah metadata XMP";
        let unread = "menulis metadata XMP yang tidak terbaca utuh";
        let long = "x".repeat(TERPANJANG);
        let deep = "<xmp:ModifyDate>".repeat(2000);
        let nested = "<rdf:Seq><rdf:li>sisipan</rdf:li></rdf:Seq>";
        for (from, to, why) in [
            ("Berita Acara", "Surat Palsu", property),
            ("x-default", "id", property),
            (">2</pdfaid", ">3</pdfaid", property),
            (
                "<pdfaid:part",
                "<xmp:Label>sisipan</xmp:Label><pdfaid:part",
                property,
            ),
            ("\"Sidang\"", &format!("{long:?}"), property),
            ("2026-11-22T10:00:00+08:00", nested, property),
            ("<pdfaid:part", "<!-- sisipan --><pdfaid:part", unread),
            ("<pdfaid:part", "<![CDATA[sisipan]]><pdfaid:part", unread),
            ("<pdfaid:part", "sisipan<pdfaid:part", unread),
            ("<pdfaid:part", "<?sisipan?><pdfaid:part", unread),
            (
                "<x:xmpmeta",
                "<!DOCTYPE x [<!ENTITY a 'b'>]><x:xmpmeta",
                unread,
            ),
            ("&amp;", "&sisipan;", unread),
            ("</x:xmpmeta>", "</x:xmpmeta><lain/>", unread),
            ("</x:xmpmeta>", "</x:xmpmeta>sisipan", unread),
            ("about=\"\"", "about=\"lain\"", unread),
            ("pdf:Producer=", "pdf:Producer=\"a\" pdf:Producer=", unread),
            (
                "<xmp:ModifyDate>",
                "<xmp:ModifyDate>1</xmp:ModifyDate><xmp:ModifyDate>",
                unread,
            ),
            ("<xmp:ModifyDate>", &deep, unread),
            ("<x:xmpmeta", "<x:xmpmeta x:sisipan=\"ya\"", unread),
        ] {
            assert!(AWAL.contains(from), "{from}");
            let said = compare(&AWAL.replacen(from, to, 1)).unwrap_err();
            assert!(said.starts_with(why), "{from} -> {to:.60}: {said}");
        }
        let mut attached = stream(AWAL);
        attached.dict.set("AF", vec![1.into()]);
        let said = xmp(Some(&stream(AWAL)), &attached).unwrap_err();
        assert_eq!(said, "menyisipkan sesuatu pada metadata XMP");
        assert!(xmp(None, &stream(AWAL)).is_err(), "a title where none was");
    }

    #[test]
    fn info_hanya_boleh_mencatat_waktu_dan_program() {
        let old = dictionary! { "Title" => Object::string_literal("A") };
        let with = |key: &str, value: &str| {
            let mut new = old.clone();
            new.set(key, Object::string_literal(value));
            info(&old, &new)
        };
        assert_eq!(with("ModDate", "D:2026"), Ok(vec!["ModDate"]));
        assert_eq!(with("Producer", "pyHanko"), Ok(vec!["Producer"]));
        for (key, value) in [("Title", "B"), ("Author", "B"), ("Sisipan", "B")] {
            let said = with(key, value).unwrap_err();
            assert!(said.starts_with("mengubah keterangan berkas"), "{key}");
        }
        assert!(with("Producer", &"x".repeat(TERPANJANG + 1)).is_err());
    }
}
