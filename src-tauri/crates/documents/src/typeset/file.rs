//! The file: pages, fonts and pictures as PDF/A-2b that comes out the same every time.

use std::io::Write;

use chrono::NaiveDateTime;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::paint::{Painted, Painter};
use super::picture::Picture;
use crate::Error;

/// The colours of screens and office printers, as PDF/A asks them to be told.
const SRGB: &[u8] = include_bytes!("../../../../../assets/icc/sRGB.icc");

/// What the file says about itself.
pub struct About {
    /// Title.
    pub title: String,
    /// The institution that issues it.
    pub author: String,
    /// The record's own date; the printing has none.
    pub dated: NaiveDateTime,
}

/// Compresses, a little less than possible and much faster.
pub fn deflated(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 2), Compression::new(4));
    encoder.write_all(data).expect("memory takes any bytes");
    encoder.finish().expect("memory takes any bytes")
}

/// Writes the file.
///
/// # Errors
/// [`Error::Tulis`].
pub fn written(painter: &Painter, about: &About) -> Result<Vec<u8>, Error> {
    let mut file = Document::with_version("1.7");
    let mut hash = Sha256::new();
    let resources = resources(&mut file, painter);
    let tree = file.new_object_id();
    let mut kids = Vec::with_capacity(painter.pages.len());
    for page in &painter.pages {
        hash.update(&page.ops);
        let page = self::page(&mut file, page, tree, resources);
        kids.push(Object::Reference(page));
    }
    let count = i64::try_from(kids.len()).expect("pages are few");
    let pages = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    file.objects.insert(tree, Object::Dictionary(pages));
    let xmp = about.xmp();
    hash.update(&xmp);
    // Read by programs that know nothing of PDF, so it is not compressed.
    let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = Stream::new(entries, xmp.into_bytes()).with_compression(false);
    let metadata = file.add_object(metadata);
    let intent = intent(&mut file);
    let catalog = file.add_object(dictionary! {
        "Type" => "Catalog",
        "Pages" => tree,
        "Metadata" => metadata,
        "OutputIntents" => vec![Object::Dictionary(intent)],
        "Lang" => Object::string_literal("id-ID"),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    });
    let info = file.add_object(about.info());
    file.trailer.set("Root", catalog);
    file.trailer.set("Info", info);
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::with_capacity(64 * 1024);
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Fonts and pictures, shared by all pages.
fn resources(file: &mut Document, painter: &Painter) -> ObjectId {
    let mut fonts = Dictionary::new();
    for (i, used) in painter.fonts.iter().enumerate() {
        if let Some(used) = used {
            fonts.set(format!("F{i}"), used.embed(file));
        }
    }
    let mut resources = dictionary! { "Font" => fonts };
    let mut pictures = Dictionary::new();
    for (i, picture) in painter.pictures.iter().enumerate() {
        pictures.set(format!("I{i}"), file.add_object(image(picture)));
    }
    if !pictures.is_empty() {
        resources.set("XObject", pictures);
    }
    file.add_object(resources)
}

fn image(picture: &Picture) -> Stream {
    let entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width),
        "Height" => i64::from(picture.height),
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
    };
    Stream::new(entries, picture.data.clone()).with_compression(false)
}

fn page(file: &mut Document, page: &Painted, tree: ObjectId, resources: ObjectId) -> ObjectId {
    let entries = dictionary! { "Filter" => "FlateDecode" };
    let contents = Stream::new(entries, deflated(page.ops.as_bytes())).with_compression(false);
    let contents = file.add_object(contents);
    let media = [0.0, 0.0, page.width, page.height].map(|length| Object::Real(hundredths(length)));
    file.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => media.to_vec(),
        "Resources" => resources,
        "Contents" => contents,
    })
}

/// Hundredths of a point are finer than any printer.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is some hundreds of points wide"
)]
fn hundredths(length: f64) -> f32 {
    ((length * 100.0).round() / 100.0) as f32
}

fn intent(file: &mut Document) -> Dictionary {
    let entries = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let profile = file.add_object(Stream::new(entries, deflated(SRGB)).with_compression(false));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    }
}

impl About {
    fn info(&self) -> Dictionary {
        let date = self.dated.format("D:%Y%m%d%H%M%S").to_string();
        dictionary! {
            "Title" => text_string(&self.title),
            "Author" => text_string(&self.author),
            "Creator" => text_string("Sidang"),
            "CreationDate" => Object::string_literal(date.clone()),
            "ModDate" => Object::string_literal(date),
        }
    }

    /// The same as XMP, with the mark of PDF/A-2b.
    fn xmp(&self) -> String {
        let date = self.dated.format("%Y-%m-%dT%H:%M:%S");
        let (title, author) = (escaped(&self.title), escaped(&self.author));
        format!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n\
             <pdfaid:part>2</pdfaid:part>\n\
             <pdfaid:conformance>B</pdfaid:conformance>\n\
             <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
             <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n\
             <xmp:CreatorTool>Sidang</xmp:CreatorTool>\n\
             <xmp:CreateDate>{date}</xmp:CreateDate>\n\
             <xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
             </rdf:Description>\n\
             </rdf:RDF>\n\
             </x:xmpmeta>\n\
             <?xpacket end=\"r\"?>"
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn text_string(text: &str) -> Object {
    let utf16 = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(
        utf16.flat_map(u16::to_be_bytes).collect(),
        StringFormat::Hexadecimal,
    )
}
