//! A whole document: a galley with its running parts, printed.

use chrono::NaiveDateTime;
use sidang_domain::naskah::RuangTandaTangan;

use super::file::{About, written};
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
    /// [`Error::HurufTidakTercetak`], or [`Error::Tulis`] when the file cannot be put together.
    pub fn print(self) -> Result<Cetak, Error> {
        let layout = self.flow.layout();
        let pages = pages(self.flow.into_strips(), &layout);
        let total = pages.len();
        let mut painter = Painter::default();
        let mut first_page = self.first_page;
        for (i, page) in pages.into_iter().enumerate() {
            let layout = layout.lying(page.landscape);
            let marks = std::mem::take(&mut first_page)
                .into_iter()
                .chain(on_page(page, &layout));
            let foot = (self.footer)(&layout, i + 1, total)?;
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

fn on_page(page: Page, layout: &Layout) -> impl Iterator<Item = Mark> {
    let (left, top) = (layout.left(), layout.top());
    page.strips.into_iter().flat_map(move |(y, strip)| {
        strip
            .marks
            .into_iter()
            .map(move |mark| mark.moved(left, top + y))
    })
}
