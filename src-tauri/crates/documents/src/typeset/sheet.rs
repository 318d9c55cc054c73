//! A whole document: a galley with its running parts, printed.

use chrono::NaiveDateTime;
use sidang_domain::naskah::RuangTandaTangan;

use super::code;
pub use super::code::Identity;
use super::file::{About, written};
use super::flow::Flow;
use super::layout::Layout;
use super::page::{Page, pages};
use super::paint::Painter;
use super::paragraph::{Align, Column, Paragraph, beside};
use super::strip::{Mark, Strip};
use super::text::{Style, Text};
use crate::Error;

/// What stands at the foot of page `.1` of `.2` with the layout `.0`, in page coordinates.
pub type Footer<'a> = &'a dyn Fn(&Layout, usize, usize) -> Result<Vec<Mark>, Error>;

/// Between the text and the first word of the next page.
const CATCHWORD: f64 = 2.0;

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
    /// What it is called by; the code at its end bears this.
    pub identity: Identity,
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
    /// [`Error::HurufTidakTercetak`], or [`Error::Tulis`] when the file cannot be put together.
    pub fn print(self) -> Result<Cetak, Error> {
        let layout = self.flow.layout();
        let mut strips = self.flow.into_strips();
        if layout.tata.kode_qr {
            let galley: Vec<String> = strips.iter().map(Strip::text).collect();
            let text = self.identity.text(self.dated.date(), &galley.join("\n"));
            if let Some(last) = strips.last_mut() {
                last.keep_with_next = true;
            }
            strips.push(Strip {
                landscape: layout.landscape,
                ..code::strip(&layout, &text)?
            });
        }
        let pages = pages(strips, &layout);
        let catchwords = if layout.tata.kata_penyambung {
            catchwords(&pages)
        } else {
            Vec::new()
        };
        let total = pages.len();
        let mut painter = Painter::default();
        let mut first_page = self.first_page;
        for (i, page) in pages.into_iter().enumerate() {
            let layout = layout.lying(page.landscape);
            let marks = std::mem::take(&mut first_page)
                .into_iter()
                .chain(on_page(page, &layout));
            let mut foot = (self.footer)(&layout, i + 1, total)?;
            if let Some(word) = catchwords.get(i) {
                foot.extend(catchword(&layout, word)?);
            }
            painter.page(layout.page(), marks.chain(foot));
        }
        let about = About {
            title: self.title,
            author: self.author,
            dated: self.dated,
        };
        let ruang = std::mem::take(&mut painter.ruang);
        let pdf = written(painter, &about)?;
        Ok(Cetak { pdf, ruang })
    }
}

/// The first word of every page but the first.
fn catchwords(pages: &[Page]) -> Vec<String> {
    let first_word = |page: &Page| {
        // A table's head is repeated, and tells nothing of what follows.
        let head = page.strips.get(1).and_then(|(_, s)| s.header.as_ref());
        let repeated = head.is_some_and(|head| head.text() == page.strips[0].1.text());
        let fresh = page.strips.iter().skip(usize::from(repeated));
        let mut texts = fresh.map(|(_, strip)| strip.text());
        let word = |text: String| text.split_whitespace().next().map(str::to_owned);
        texts.find_map(word).unwrap_or_default()
    };
    pages.iter().skip(1).map(first_word).collect()
}

/// A word below the text at the right, as the page that follows goes on with it.
fn catchword(layout: &Layout, word: &str) -> Result<impl Iterator<Item = Mark>, Error> {
    let text = Text::new(Style::plain(9.0), format!("{word} \u{2026}"));
    let strip = beside(
        layout,
        &[Column {
            x: layout.left(),
            width: layout.width(),
            paragraphs: vec![Paragraph::new(text).aligned(Align::Right)],
        }],
    )?;
    let below = layout.top() + layout.height() + CATCHWORD;
    Ok(strip.marks.into_iter().map(move |m| m.moved(0.0, below)))
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
