//! The layout: the institution's setting as the typesetter measures by it.

use sidang_domain::naskah::{HurufNaskah, TataNaskah};

use super::face::Face;
use super::mm;
use super::text::Style;

/// Size of running text that documents are designed for.
const DESIGNED: f64 = 11.0;
/// Sizes from here on are those of running text and titles.
const RUNNING: f64 = 10.0;
/// The serif family is so much wider than the other.
const SERIF_WIDTH: f64 = 1.1;

/// Paper, margins and letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layout {
    /// The setting it measures.
    pub tata: TataNaskah,
    /// Whether the page lies on its side.
    pub landscape: bool,
    dense: bool,
}

impl Layout {
    /// The upright layout of a setting.
    pub const fn new(tata: TataNaskah) -> Self {
        Self {
            tata,
            landscape: false,
            dense: false,
        }
    }

    /// For sheets that must hold much on a page: the narrow family in the sizes of the design.
    pub const fn dense(tata: TataNaskah) -> Self {
        Self {
            dense: true,
            ..Self::new(tata)
        }
    }

    /// The same with its pages on their side or upright.
    pub const fn lying(self, landscape: bool) -> Self {
        Self { landscape, ..self }
    }

    /// Width and height of the page.
    pub const fn page(&self) -> (f64, f64) {
        let (width, height) = self.tata.kertas.ukuran();
        if self.landscape {
            (mm(height), mm(width))
        } else {
            (mm(width), mm(height))
        }
    }

    /// Left edge of the text.
    pub fn left(&self) -> f64 {
        mm(f64::from(self.tata.margin.kiri))
    }

    /// Upper edge of the text.
    pub fn top(&self) -> f64 {
        mm(f64::from(self.tata.margin.atas))
    }

    /// Width of the text.
    pub fn width(&self) -> f64 {
        self.page().0 - self.left() - mm(f64::from(self.tata.margin.kanan))
    }

    /// Height of the text.
    pub fn height(&self) -> f64 {
        self.page().1 - self.top() - mm(f64::from(self.tata.margin.bawah))
    }

    /// The style in the family and size of this layout.
    pub fn style(&self, style: Style) -> Style {
        Style {
            face: match (self.family(), style.face) {
                (HurufNaskah::Sans, face) => face,
                (HurufNaskah::Serif, Face::Regular | Face::SerifRegular) => Face::SerifRegular,
                (HurufNaskah::Serif, Face::Bold | Face::SerifBold) => Face::SerifBold,
            },
            size: style.size * self.enlarged(style.size),
            ..style
        }
    }

    /// A distance that goes with the letters, such as the indent of a numbered item.
    pub fn indent(&self, designed: f64) -> f64 {
        let width = match self.family() {
            HurufNaskah::Sans => 1.0,
            HurufNaskah::Serif => SERIF_WIDTH,
        };
        designed * self.scale() * width
    }

    /// How letters of a `size` are changed: running text follows the setting, while text in tables and remarks keeps
    /// the width that columns are designed for.
    fn enlarged(&self, size: f64) -> f64 {
        match self.family() {
            _ if size >= RUNNING => self.scale(),
            HurufNaskah::Sans => 1.0,
            HurufNaskah::Serif => 1.0 / SERIF_WIDTH,
        }
    }

    /// How much larger running text is than in the design.
    fn scale(&self) -> f64 {
        if self.dense {
            1.0
        } else {
            f64::from(self.tata.ukuran) / DESIGNED
        }
    }

    const fn family(&self) -> HurufNaskah {
        if self.dense {
            HurufNaskah::Sans
        } else {
            self.tata.huruf
        }
    }
}

#[cfg(test)]
mod tests {
    use sidang_domain::naskah::Kertas;

    use super::*;

    #[test]
    fn bidang_teks_menurut_kertas_dan_margin() {
        let f4 = Layout::new(TataNaskah {
            kertas: Kertas::F4,
            ..TataNaskah::default()
        });
        for (layout, width, height) in [
            (Layout::new(TataNaskah::default()), 160.0, 252.0),
            (f4, 165.0, 285.0),
            (f4.lying(true), 280.0, 170.0),
        ] {
            assert!((layout.width() - mm(width)).abs() < 0.001);
            assert!((layout.height() - mm(height)).abs() < 0.001);
        }
    }

    #[test]
    fn huruf_serif_dan_ukuran_12_mengganti_gaya() {
        let tata = TataNaskah {
            huruf: HurufNaskah::Serif,
            ukuran: 12,
            ..TataNaskah::default()
        };
        let style = Layout::new(tata).style(Style::plain(11.0).bold());
        assert_eq!(style.face, Face::SerifBold);
        assert!((style.size - 12.0).abs() < 0.001);
        // A NIP still fits its column.
        assert!(Layout::new(tata).style(Style::plain(9.5)).size < 9.5);
        assert_eq!(
            Layout::dense(tata).style(Style::plain(8.0)),
            Style::plain(8.0)
        );
    }
}
