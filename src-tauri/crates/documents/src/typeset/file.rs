//! The file: pages, fonts and pictures as PDF/A-2b that comes out the same every time.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDateTime;
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use printpdf::{
    DictItem, ExternalStream, ExternalXObject, PdfDocument, PdfPage, PdfResources, PdfSaveOptions,
    Rect, XObject,
};
use sha2::{Digest, Sha256};

use super::embed::Used;
use super::paint::{Painted, Painter, font_name, picture_id, pt};
use super::picture::Picture;
use crate::Error;

/// The colours of screens and office printers, as PDF/A asks them to be told.
const SRGB: &[u8] = include_bytes!("../../../../../assets/icc/sRGB.icc");

/// The same, compressed once for all files.
static PROFILE: LazyLock<Vec<u8>> = LazyLock::new(|| deflated(SRGB));

/// What the file says about itself.
pub struct About {
    /// Title.
    pub title: String,
    /// The institution that issues it.
    pub author: String,
    /// The record's own date; the printing has none.
    pub dated: NaiveDateTime,
}

thread_local! {
    /// Its tables are larger than most of what goes through it, so each thread makes them once. It compresses a little
    /// less than possible and much faster.
    static COMPRESSOR: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(2), true));
}

/// The same data, compressed.
pub fn deflated(data: &[u8]) -> Vec<u8> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        let mut packed = Vec::with_capacity(data.len() / 2 + 64);
        let mut read = 0;
        while compressor
            .compress_vec(&data[read..], &mut packed, FlushCompress::Finish)
            .expect("memory takes any bytes")
            != Status::StreamEnd
        {
            read = usize::try_from(compressor.total_in()).expect("it was read from memory");
            packed.reserve(packed.len());
        }
        packed
    })
}

/// Writes the file: the library lays out pages and pictures; fonts, which it would make anew for every document, and
/// the marks of PDF/A are added to what it made.
///
/// # Errors
/// [`Error::Tulis`].
pub fn written(painter: Painter, about: &About) -> Result<Vec<u8>, Error> {
    let document = PdfDocument {
        resources: resources(&painter),
        pages: painter.pages.into_iter().map(page).collect(),
        ..PdfDocument::new(&about.title)
    };
    // Our text operators are such as the library does not know.
    let options = PdfSaveOptions {
        secure: false,
        ..PdfSaveOptions::default()
    };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    "1.7".clone_into(&mut file.version);
    add_fonts(&mut file, &painter.fonts)?;
    let xmp = about.xmp();
    let mut hash = Sha256::new();
    for stream in file.objects.values_mut() {
        if let Object::Stream(stream) = stream {
            hash.update(&stream.content);
            compress(stream);
        }
    }
    hash.update(&xmp);
    // Read by programs that know nothing of PDF, so it is not compressed.
    let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = Stream::new(entries, xmp.into_bytes()).with_compression(false);
    let metadata = file.add_object(metadata);
    let intent = intent(&mut file);
    let catalog = file.catalog_mut()?;
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Lang", Object::string_literal("id-ID"));
    let shown = dictionary! { "DisplayDocTitle" => true };
    catalog.set("ViewerPreferences", shown);
    let info = file.add_object(about.info());
    file.trailer.set("Info", info);
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    file.prune_objects();
    let mut bytes = Vec::with_capacity(64 * 1024);
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

fn page(painted: Painted) -> PdfPage {
    let paper = Rect::from_wh(pt(painted.width), pt(painted.height));
    PdfPage {
        media_box: paper.clone(),
        trim_box: paper.clone(),
        crop_box: paper,
        ops: painted.ops,
    }
}

/// The pictures, ready as they are.
fn resources(painter: &Painter) -> PdfResources {
    let mut resources = PdfResources::default();
    for (i, picture) in painter.pictures.iter().enumerate() {
        resources.xobjects.map.insert(picture_id(i), image(picture));
    }
    resources
}

fn image(picture: &Picture) -> XObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let entries = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(picture.width.into())),
        ("Height", DictItem::Int(picture.height.into())),
        ("ColorSpace", name("DeviceRGB")),
        ("BitsPerComponent", DictItem::Int(8)),
        ("Filter", name("FlateDecode")),
    ];
    let dict: BTreeMap<_, _> = entries.map(|(key, value)| (key.to_owned(), value)).into();
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict,
            content: picture.data.clone(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}

/// Puts the fonts where the pages look for them, and takes away the tables that stayed empty, which PDF/A does not want.
fn add_fonts(file: &mut Document, fonts: &[Option<Used>]) -> Result<(), Error> {
    let mut embedded = Dictionary::new();
    for (i, used) in fonts.iter().enumerate() {
        if let Some(used) = used {
            embedded.set(font_name(i), used.embed(file));
        }
    }
    let embedded = file.add_object(embedded);
    for page in file.get_pages().into_values() {
        let resources = file
            .get_dictionary(page)?
            .get(b"Resources")?
            .as_reference()?;
        let empty: Vec<Vec<u8>> = file
            .get_dictionary(resources)?
            .iter()
            .filter(|(_, table)| is_empty(file, table))
            .map(|(key, _)| key.clone())
            .collect();
        let resources = file.get_object_mut(resources)?.as_dict_mut()?;
        for key in empty {
            resources.remove(&key);
        }
        resources.set("Font", embedded);
    }
    Ok(())
}

fn is_empty(file: &Document, table: &Object) -> bool {
    let table = table.as_reference().and_then(|id| file.get_dictionary(id));
    table.is_ok_and(Dictionary::is_empty)
}

fn compress(stream: &mut Stream) {
    if !stream.dict.has(b"Filter") {
        let content = deflated(&stream.content);
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(content);
    }
}

fn intent(file: &mut Document) -> Dictionary {
    let entries = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let profile = Stream::new(entries, PROFILE.clone()).with_compression(false);
    let profile = file.add_object(profile);
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
