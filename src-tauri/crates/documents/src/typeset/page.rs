//! Pages: where strips go on them.

use std::ops::Range;

use super::layout::Layout;
use super::strip::Strip;

/// Parts of a document with more pages are not set tighter: their last page is expected to be short.
const LONGEST: usize = 3;
/// By how much of itself the white between strips may be lessened.
const SPACE: f64 = 0.45;
/// How finely the tightness is chosen.
const STEPS: u8 = 8;

/// A page: strips with their distance from the top of the text.
#[derive(Debug, Default)]
pub struct Page {
    /// Whether it lies on its side.
    pub landscape: bool,
    /// From the top down.
    pub strips: Vec<(f64, Strip)>,
}

/// Cuts a galley into pages.
///
/// Strips that belong together go on one page; where they are higher than a page together, they are filled in one
/// by one. No strip is ever torn. A part of the document that runs over onto one page more by a few lines is set a
/// little tighter, and nobody signs on a page without at least two lines of text.
pub fn pages(strips: Vec<Strip>, layout: &Layout) -> Vec<Page> {
    let heights = [false, true].map(|landscape| layout.lying(landscape).height());
    filled(strips, heights)
}

/// The same with the heights of upright pages and of those on their side.
fn filled(mut strips: Vec<Strip>, heights: [f64; 2]) -> Vec<Page> {
    accompany(&mut strips);
    let mut pages = Vec::new();
    let mut rest = strips.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut part = vec![first];
        part.extend(std::iter::from_fn(|| rest.next_if(|s| !s.starts_page)));
        let plans = fitted(&part, heights);
        pages.extend(plans.into_iter().map(|plan| plan.page(&mut part)));
    }
    pages
}

/// Keeps a single line before a signature on the page of the line above it.
fn accompany(strips: &mut [Strip]) {
    let line = |strip: &Strip| strip.give > 0.0;
    for i in 2..strips.len() {
        let [before, closing, signature] = &mut strips[i - 2..=i] else {
            continue;
        };
        let alone = line(closing) && closing.space_before > 0.0 && closing.keep_with_next;
        if signature.is_signature() && alone && line(before) {
            before.keep_with_next = true;
        }
    }
}

/// The pages of a part of the document, one fewer where setting it tighter saves one.
fn fitted(part: &[Strip], heights: [f64; 2]) -> Vec<Plan> {
    let loose = planned(part, heights, 0.0);
    if !(2..=LONGEST).contains(&loose.len()) {
        return loose;
    }
    let steps = (1..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
    let mut tighter = steps.map(|tight| planned(part, heights, tight));
    let saving = tighter.find(|plans| plans.len() < loose.len());
    saving.unwrap_or(loose)
}

/// Where strips would stand if they were set `tight`: 0 as they are, 1 with the least white between them.
fn planned(strips: &[Strip], heights: [f64; 2], tight: f64) -> Vec<Plan> {
    let mut press = Press {
        strips,
        heights,
        tight,
        pages: vec![Plan::default()],
        y: 0.0,
    };
    let mut start = 0;
    for group in strips.split_inclusive(|strip| !strip.keep_with_next) {
        press.group(start..start + group.len());
        start += group.len();
    }
    press.pages
}

/// A page on which strips have their places, by their number.
#[derive(Default)]
struct Plan {
    landscape: bool,
    placed: Vec<(f64, Placed)>,
}

#[derive(Clone, Copy)]
enum Placed {
    Strip(usize),
    /// The head of the table to which a strip belongs.
    Head(usize),
}

impl Plan {
    /// The page with its strips, which are taken from `strips`.
    fn page(self, strips: &mut [Strip]) -> Page {
        let mut taken = |placed| match placed {
            Placed::Strip(i) => std::mem::take(&mut strips[i]),
            Placed::Head(i) => strips[i].header.as_deref().cloned().unwrap_or_default(),
        };
        Page {
            landscape: self.landscape,
            strips: (self.placed.into_iter())
                .map(|(y, placed)| (y, taken(placed)))
                .collect(),
        }
    }
}

struct Press<'a> {
    strips: &'a [Strip],
    heights: [f64; 2],
    tight: f64,
    pages: Vec<Plan>,
    y: f64,
}

impl Press<'_> {
    /// Places strips that belong together.
    fn group(&mut self, group: Range<usize>) {
        let strips = self.strips;
        let first = &strips[group.start];
        self.last().landscape = first.landscape;
        let height = self.height();
        let inner: f64 = strips[group.clone()]
            .iter()
            .map(|s| self.space(s) + self.height_of(s))
            .sum();
        let header = first.header.as_ref().map_or(0.0, |header| header.height);
        let on_new_page = inner - self.space(first) + header;
        if self.y + inner > height && on_new_page <= height {
            self.turn();
        }
        group.for_each(|i| self.strip(i));
    }

    fn strip(&mut self, i: usize) {
        let strips = self.strips;
        let strip = &strips[i];
        let (space, height) = (self.space(strip), self.height_of(strip));
        if self.y + space + height > self.height() {
            self.turn();
        }
        if self.y > 0.0 {
            self.y += space;
        } else if let Some(header) = &strip.header {
            self.place(Placed::Head(i), header.height);
        }
        self.place(Placed::Strip(i), height);
    }

    fn place(&mut self, placed: Placed, height: f64) {
        let y = self.y;
        self.last().placed.push((y, placed));
        self.y += height;
    }

    fn space(&self, strip: &Strip) -> f64 {
        strip.space_before * (1.0 - self.tight * SPACE)
    }

    fn height_of(&self, strip: &Strip) -> f64 {
        strip.height - self.tight * strip.give
    }

    fn last(&mut self) -> &mut Plan {
        self.pages.last_mut().expect("there is always a page")
    }

    fn height(&mut self) -> f64 {
        self.heights[usize::from(self.last().landscape)]
    }

    /// Goes on to a new page, unless this one is still empty.
    fn turn(&mut self) {
        if self.y > 0.0 {
            let landscape = self.last().landscape;
            self.pages.push(Plan {
                landscape,
                ..Plan::default()
            });
            self.y = 0.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::super::strip::{Area, Mark};
    use super::*;

    fn pages(strips: Vec<Strip>, height: f64) -> Vec<Page> {
        filled(strips, [height, height / 2.0])
    }

    fn strip(height: f64) -> Strip {
        Strip {
            height,
            ..Strip::default()
        }
    }

    fn heights(pages: &[Page]) -> Vec<Vec<f64>> {
        pages
            .iter()
            .map(|page| page.strips.iter().map(|(_, s)| s.height).collect())
            .collect()
    }

    #[test]
    fn yang_tidak_muat_pindah_utuh() {
        let pages = pages(vec![strip(60.0), strip(30.0), strip(20.0)], 100.0);
        assert_eq!(heights(&pages), [vec![60.0, 30.0], vec![20.0]]);
    }

    #[test]
    fn yang_berpasangan_tidak_terpisah() {
        let kept = Strip {
            keep_with_next: true,
            ..strip(20.0)
        };
        let pages = pages(vec![strip(70.0), kept, strip(20.0)], 100.0);
        assert_eq!(heights(&pages), [vec![70.0], vec![20.0, 20.0]]);
    }

    #[test]
    fn rangkaian_lebih_tinggi_dari_halaman_diisi_berurutan() {
        let kept = |h| Strip {
            keep_with_next: true,
            ..strip(h)
        };
        let pages = pages(
            vec![strip(50.0), kept(40.0), kept(41.0), strip(42.0)],
            100.0,
        );
        assert_eq!(heights(&pages), [vec![50.0, 40.0], vec![41.0, 42.0]]);
    }

    #[test]
    fn sisa_beberapa_baris_dirapatkan_ke_halaman_sebelumnya() {
        let line = |give| Strip {
            give,
            space_before: 2.0,
            ..strip(10.0)
        };
        let tighter = pages(vec![line(1.0); 9], 100.0);
        assert_eq!(tighter.len(), 1);
        let (y, _) = tighter[0].strips[8];
        assert!(y > 80.0, "no tighter than it must be: {y}");
        // What cannot be saved stays as loose as it was.
        let loose = pages(vec![line(1.0); 14], 100.0);
        assert!((loose[0].strips[1].0 - 12.0).abs() < f64::EPSILON);
    }

    #[test]
    fn tanda_tangan_tidak_berdiri_sendiri_di_halaman() {
        let line = Strip {
            give: 0.1,
            space_before: 7.0,
            ..strip(10.0)
        };
        let closing = Strip {
            keep_with_next: true,
            ..line.clone()
        };
        let signature = Strip {
            marks: vec![Mark::Ruang {
                area: Area {
                    x: 0.0,
                    y: 0.0,
                    width: 1.0,
                    height: 1.0,
                },
                nama: "penanda".into(),
            }],
            ..strip(70.0)
        };
        let pages = pages(vec![line.clone(), line, closing, signature], 100.0);
        assert_eq!(heights(&pages), [vec![10.0], vec![10.0, 10.0, 70.0]]);
    }

    #[test]
    fn kepala_tabel_berulang_di_halaman_baru() {
        let header = Rc::new(strip(5.0));
        let row = Strip {
            header: Some(header),
            ..strip(40.0)
        };
        let pages = pages(vec![strip(5.0), row.clone(), row.clone(), row], 100.0);
        assert_eq!(heights(&pages), [vec![5.0, 40.0, 40.0], vec![5.0, 40.0]]);
    }

    #[test]
    fn jarak_di_puncak_halaman_hilang() {
        let spaced = Strip {
            space_before: 30.0,
            ..strip(60.0)
        };
        let pages = pages(vec![strip(60.0), spaced], 100.0);
        assert!(pages[1].strips[0].0.abs() < f64::EPSILON);
    }

    #[test]
    fn halaman_baru_tidak_menyisakan_halaman_kosong() {
        let first = Strip {
            starts_page: true,
            ..strip(10.0)
        };
        assert_eq!(pages(vec![first.clone(), first], 100.0).len(), 2);
    }

    #[test]
    fn halaman_mendatar_lebih_rendah() {
        let lying = |height, starts_page| Strip {
            landscape: true,
            starts_page,
            ..strip(height)
        };
        let pages = pages(
            vec![strip(60.0), lying(30.0, true), lying(30.0, false)],
            100.0,
        );
        assert_eq!(heights(&pages), [vec![60.0], vec![30.0], vec![30.0]]);
        let lie: Vec<_> = pages.iter().map(|page| page.landscape).collect();
        assert_eq!(lie, [false, true, true]);
    }
}
