//! The file: a galley with its running parts, printed into a PDF that comes out the same every time.

use chrono::NaiveDateTime;
use lopdf::{Dictionary, Object, StringFormat, dictionary};
use printpdf::{ImageCompression, ImageOptimizationOptions, PdfDocument, PdfSaveOptions};
use sha2::{Digest, Sha256};
use sidang_domain::naskah::RuangTandaTangan;

use super::flow::Flow;
use super::layout::Layout;
use super::page::{Page, pages};
use super::paint::Painter;
use super::strip::Mark;
use crate::Error;

/// What stands at the foot of page `.1` of `.2` with the layout `.0`, in page coordinates.
pub type Footer<'a> = &'a dyn Fn(&Layout, usize, usize) -> Result<Vec<Mark>, Error>;

/// A printed document.
#[derive(Debug, Clone, PartialEq)]
pub struct Cetak {
    /// The file.
    pub pdf: Vec<u8>,
    /// Where it has room for signatures, in reading order.
    pub ruang: Vec<RuangTandaTangan>,
}

/// A document ready to be set on pages.
pub struct Sheet<'a> {
    /// Title in the file's metadata.
    pub title: String,
    /// The institution that issues it.
    pub author: String,
    /// The record's own date; the printing has none.
    pub dated: NaiveDateTime,
    /// Marks on the first page outside the text, in page coordinates.
    pub first_page: Vec<Mark>,
    /// The foot of every page.
    pub footer: Footer<'a>,
    /// The text.
    pub flow: Flow,
}

impl Sheet<'_> {
    /// Prints the document.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`], or [`Error::Pdf`] and [`Error::Tulis`] when the file cannot be put together.
    pub fn print(self) -> Result<Cetak, Error> {
        let info = self.info();
        let layout = self.flow.layout();
        let pages = pages(self.flow.into_strips(), &layout);
        let total = pages.len();
        let mut painter = Painter::new();
        let mut first_page = self.first_page;
        for (i, page) in pages.into_iter().enumerate() {
            let layout = layout.lying(page.landscape);
            let marks = std::mem::take(&mut first_page)
                .into_iter()
                .chain(on_page(page, &layout));
            let foot = (self.footer)(&layout, i + 1, total)?;
            painter.page(layout.page(), marks.chain(foot));
        }
        let ruang = std::mem::take(&mut painter.ruang);
        let pdf = finish(painter, info)?;
        Ok(Cetak { pdf, ruang })
    }

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
}

fn on_page(page: Page, layout: &Layout) -> impl Iterator<Item = Mark> {
    let (left, top) = (layout.left(), layout.top());
    page.strips.into_iter().flat_map(move |(y, strip)| {
        strip
            .marks
            .into_iter()
            .map(move |mark| mark.moved(left, top + y))
    })
}

/// Mends what the library leaves to chance or gets wrong, and writes the file.
fn finish(painter: Painter, info: Dictionary) -> Result<Vec<u8>, Error> {
    let document = PdfDocument {
        resources: painter.resources,
        pages: painter.pages,
        ..PdfDocument::default()
    };
    let options = PdfSaveOptions {
        image_optimization: Some(ImageOptimizationOptions {
            format: Some(ImageCompression::Flate),
            ..ImageOptimizationOptions::default()
        }),
        ..PdfSaveOptions::default()
    };
    let mut file = document.to_lopdf_document(&options, &mut Vec::new());
    "1.7".clone_into(&mut file.version);
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal("id-ID"));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    file.prune_objects();
    file.renumber_objects();
    file.compress();

    // The library draws the file's identity by lot; ours follows from what the file says.
    file.trailer.remove(b"ID");
    let mut unnamed = Vec::new();
    file.save_to(&mut unnamed)?;
    let hash = Sha256::digest(&unnamed)[..16].to_vec();
    let id = Object::String(hash, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::with_capacity(unnamed.len());
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

fn text_string(text: &str) -> Object {
    let utf16 = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(
        utf16.flat_map(u16::to_be_bytes).collect(),
        StringFormat::Hexadecimal,
    )
}
