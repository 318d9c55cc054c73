//! Which way a move goes (KT Pasal 1 angka 23 dan 24, Pasal 6; PP 11/2017 Pasal 189).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::peta_jabatan::{Eselon, Jenjang, Lini};

/// Direction of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arah {
    /// Within one level.
    Horizontal,
    /// Between levels of one line, or between eselons of one structural level.
    Vertikal,
    /// Between levels, across the lines.
    Diagonal,
}

impl Arah {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Horizontal => "horizontal",
            Self::Vertikal => "vertikal",
            Self::Diagonal => "diagonal",
        }
    }
}

impl fmt::Display for Arah {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Horizontal => "Horizontal",
            Self::Vertikal => "Vertikal",
            Self::Diagonal => "Diagonal",
        })
    }
}

/// Kind of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kategori {
    /// To a higher level or eselon.
    Promosi,
    /// Neither up nor down.
    Rotasi,
    /// To a lower level or eselon.
    Demosi,
}

impl Kategori {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Promosi => "promosi",
            Self::Rotasi => "rotasi",
            Self::Demosi => "demosi",
        }
    }
}

impl fmt::Display for Kategori {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Promosi => "Promosi",
            Self::Rotasi => "Rotasi",
            Self::Demosi => "Demosi",
        })
    }
}

/// Where a post stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posisi {
    /// Line of the career.
    pub lini: Lini,
    /// Level.
    pub jenjang: Jenjang,
    /// Eselon of a structural post.
    pub eselon: Option<Eselon>,
}

impl Posisi {
    /// The move from here to `tujuan`.
    pub fn gerak_ke(self, tujuan: Self) -> (Arah, Kategori) {
        let naik_jenjang = tujuan.jenjang.cmp(&self.jenjang);
        let naik = naik_jenjang.then(self.beda_eselon(tujuan));
        let arah = if naik_jenjang.is_eq() {
            if naik.is_gt() {
                Arah::Vertikal
            } else {
                Arah::Horizontal
            }
        } else if self.lini == tujuan.lini {
            Arah::Vertikal
        } else {
            Arah::Diagonal
        };
        let kategori = if naik.is_gt() {
            Kategori::Promosi
        } else if naik.is_lt() {
            Kategori::Demosi
        } else {
            Kategori::Rotasi
        };
        (arah, kategori)
    }

    /// How the eselon of `tujuan` compares; equal unless both are structural posts with an eselon.
    fn beda_eselon(self, tujuan: Self) -> std::cmp::Ordering {
        match (self.lini, tujuan.lini, self.eselon, tujuan.eselon) {
            (Lini::Struktural, Lini::Struktural, Some(asal), Some(tujuan)) => tujuan.cmp(&asal),
            _ => std::cmp::Ordering::Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arah_dan_kategori_menurut_jenjang_lini_dan_eselon() {
        let struktural = |jenjang, eselon| Posisi {
            lini: Lini::Struktural,
            jenjang: Jenjang(jenjang),
            eselon,
        };
        let fungsional = |jenjang| Posisi {
            lini: Lini::Fungsional,
            jenjang: Jenjang(jenjang),
            eselon: None,
        };
        let (a3, b3) = (
            struktural(3, Some(Eselon::IIIa)),
            struktural(3, Some(Eselon::IIIb)),
        );
        let a4 = struktural(2, Some(Eselon::IVa));
        for (asal, tujuan, expected) in [
            (a4, b3, (Arah::Vertikal, Kategori::Promosi)),
            (b3, a3, (Arah::Vertikal, Kategori::Promosi)),
            (b3, b3, (Arah::Horizontal, Kategori::Rotasi)),
            (a3, b3, (Arah::Horizontal, Kategori::Demosi)),
            (fungsional(2), a3, (Arah::Diagonal, Kategori::Promosi)),
            (fungsional(3), a3, (Arah::Horizontal, Kategori::Rotasi)),
            (
                fungsional(1),
                fungsional(2),
                (Arah::Vertikal, Kategori::Promosi),
            ),
            (struktural(1, None), a4, (Arah::Vertikal, Kategori::Promosi)),
            (
                struktural(3, None),
                a3,
                (Arah::Horizontal, Kategori::Rotasi),
            ),
            (a3, a4, (Arah::Vertikal, Kategori::Demosi)),
        ] {
            assert_eq!(asal.gerak_ke(tujuan), expected, "{asal:?} -> {tujuan:?}");
        }
    }
}
