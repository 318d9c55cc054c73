//! How an institution has its documents set: paper, margins, letters, letterhead.

use serde::{Deserialize, Serialize};

use crate::penolakan::Penolakan;

/// The setting of everything that is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TataNaskah {
    /// The paper.
    pub kertas: Kertas,
    /// White around the text.
    pub margin: Margin,
    /// The family of letters.
    pub huruf: HurufNaskah,
    /// Size of running text in points: 11 or 12.
    pub ukuran: u8,
    /// Where the letterhead has its emblem.
    pub kop: TataKop,
    /// Whether each page ends with the first word of the next.
    pub kata_penyambung: bool,
    /// Whether the last page bears a code with the document's identity.
    pub kode_qr: bool,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Kertas {
    /// 210 × 297 mm, as national guides ask.
    #[default]
    A4,
    /// 215 × 330 mm, as many regional governments use (folio).
    F4,
}

/// White around the text, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Margin {
    /// At the left, where pages are bound.
    pub kiri: u8,
    /// At the right.
    pub kanan: u8,
    /// Above.
    pub atas: u8,
    /// Below.
    pub bawah: u8,
}

/// A family of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HurufNaskah {
    /// As wide as Arial: Liberation Sans.
    #[default]
    Sans,
    /// In the manner of Bookman Old Style: TeX Gyre Bonum.
    Serif,
}

/// Where the letterhead has its emblem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TataKop {
    /// At the left of the names.
    #[default]
    LogoKiri,
    /// In the middle above the names.
    LogoTengah,
}

/// What a margin may measure, in millimetres: less is not printed by office printers, more leaves no room.
const MARGIN: std::ops::RangeInclusive<u8> = 10..=45;
/// Sizes of running text, in points.
const UKURAN: std::ops::RangeInclusive<u8> = 11..=12;

impl Default for TataNaskah {
    fn default() -> Self {
        Self {
            kertas: Kertas::default(),
            margin: Margin::default(),
            huruf: HurufNaskah::default(),
            ukuran: *UKURAN.start(),
            kop: TataKop::default(),
            kata_penyambung: false,
            kode_qr: false,
        }
    }
}

impl Default for Margin {
    /// Left at least 3 cm, below 2.5 cm, right and above 2 cm, as guides for naskah dinas ask.
    fn default() -> Self {
        Self {
            kiri: 30,
            kanan: 20,
            atas: 20,
            bawah: 25,
        }
    }
}

impl Kertas {
    /// Width and height in millimetres, upright.
    pub const fn ukuran(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::F4 => (215.0, 330.0),
        }
    }
}

impl TataNaskah {
    /// The setting, if documents can be printed with it.
    ///
    /// # Errors
    /// A margin beyond what printers and text need, or another size of letters than 11 or 12.
    pub fn checked(self) -> Result<Self, Penolakan> {
        let Margin {
            kiri,
            kanan,
            atas,
            bawah,
        } = self.margin;
        for (sisi, mm) in [
            ("kiri", kiri),
            ("kanan", kanan),
            ("atas", atas),
            ("bawah", bawah),
        ] {
            if !MARGIN.contains(&mm) {
                return Err(Penolakan::new(
                    "margin_di_luar_batas",
                    format!("Margin {sisi} {mm} mm tidak dapat dipakai."),
                    "",
                    format!("Isi antara {} dan {} mm.", MARGIN.start(), MARGIN.end()),
                ));
            }
        }
        if !UKURAN.contains(&self.ukuran) {
            return Err(Penolakan::new(
                "ukuran_huruf_di_luar_batas",
                format!("Ukuran huruf {} tidak dapat dipakai.", self.ukuran),
                "",
                "Pilih ukuran 11 atau 12.",
            ));
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kertas_a4_dan_f4_berukuran_baku() {
        let sama = |kertas: Kertas, lebar: f64, tinggi: f64| {
            let (l, t) = kertas.ukuran();
            (l - lebar).abs() < f64::EPSILON && (t - tinggi).abs() < f64::EPSILON
        };
        assert!(sama(Kertas::A4, 210.0, 297.0));
        assert!(sama(Kertas::F4, 215.0, 330.0));
    }

    #[test]
    fn margin_di_luar_batas_ditolak() {
        let dengan = |kiri| TataNaskah {
            margin: Margin {
                kiri,
                ..Margin::default()
            },
            ..TataNaskah::default()
        };
        for (kiri, boleh) in [(9, false), (10, true), (45, true), (46, false)] {
            assert_eq!(dengan(kiri).checked().is_ok(), boleh, "{kiri} mm");
        }
    }

    #[test]
    fn ukuran_huruf_hanya_11_atau_12() {
        for (ukuran, boleh) in [(10, false), (11, true), (12, true), (13, false)] {
            let tata = TataNaskah {
                ukuran,
                ..TataNaskah::default()
            };
            assert_eq!(tata.checked().is_ok(), boleh, "{ukuran}");
        }
    }

    #[test]
    fn tata_lama_tanpa_isian_baru_tetap_terbaca() {
        let tata: TataNaskah = serde_json::from_str(r#"{"kertas":"F4","huruf":"serif"}"#).unwrap();
        let harapan = TataNaskah {
            kertas: Kertas::F4,
            huruf: HurufNaskah::Serif,
            ..TataNaskah::default()
        };
        assert_eq!(tata, harapan);
        let pulang = serde_json::to_string(&harapan).unwrap();
        assert_eq!(
            serde_json::from_str::<TataNaskah>(&pulang).unwrap(),
            harapan
        );
    }
}
