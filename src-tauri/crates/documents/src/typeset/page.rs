//! Pages: where strips go on them.

use super::layout::Layout;
use super::strip::Strip;

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
/// by one. No strip is ever torn.
pub fn pages(strips: Vec<Strip>, layout: &Layout) -> Vec<Page> {
    let heights = [false, true].map(|landscape| layout.lying(landscape).height());
    filled(strips, heights)
}

/// The same with the heights of upright pages and of those on their side.
fn filled(strips: Vec<Strip>, heights: [f64; 2]) -> Vec<Page> {
    let mut press = Press {
        heights,
        pages: vec![Page::default()],
        y: 0.0,
    };
    let mut group = Vec::new();
    for strip in strips {
        let goes_on = strip.keep_with_next;
        group.push(strip);
        if !goes_on {
            press.group(std::mem::take(&mut group));
        }
    }
    press.group(group);
    press.pages
}

struct Press {
    heights: [f64; 2],
    pages: Vec<Page>,
    y: f64,
}

impl Press {
    fn group(&mut self, group: Vec<Strip>) {
        let Some(first) = group.first() else { return };
        if first.starts_page {
            self.turn();
        }
        self.last().landscape = first.landscape;
        let height = self.height();
        let inner: f64 = group.iter().map(|s| s.space_before + s.height).sum();
        let header = first.header.as_ref().map_or(0.0, |header| header.height);
        let on_new_page = inner - first.space_before + header;
        if self.y + inner > height && on_new_page <= height {
            self.turn();
        }
        for strip in group {
            self.strip(strip);
        }
    }

    fn strip(&mut self, strip: Strip) {
        if self.y + strip.space_before + strip.height > self.height() {
            self.turn();
        }
        if self.y > 0.0 {
            self.y += strip.space_before;
        } else if let Some(header) = &strip.header {
            self.place(header.as_ref().clone());
        }
        self.place(strip);
    }

    fn place(&mut self, strip: Strip) {
        let height = strip.height;
        let y = self.y;
        self.last().strips.push((y, strip));
        self.y += height;
    }

    fn last(&mut self) -> &mut Page {
        self.pages.last_mut().expect("there is always a page")
    }

    fn height(&mut self) -> f64 {
        self.heights[usize::from(self.last().landscape)]
    }

    /// Goes on to a new page, unless this one is still empty.
    fn turn(&mut self) {
        if self.y > 0.0 {
            let landscape = self.last().landscape;
            self.pages.push(Page {
                landscape,
                ..Page::default()
            });
            self.y = 0.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

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
