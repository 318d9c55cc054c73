//! Where a printed document is to be signed.

use serde::{Deserialize, Serialize};

/// Room for one signature on a page. Lengths are points (1/72 inch); `x` runs right from the left edge and `y` up from
/// the lower edge, as PDF counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RuangTandaTangan {
    /// Whose room it is, in ASCII and once per document: `ketua`, `sekretaris`, `anggota-3`, `penanda`.
    pub nama: String,
    /// The page, counted from 1.
    pub halaman: u32,
    /// Left edge.
    pub x: f64,
    /// Lower edge.
    pub y: f64,
    /// Width.
    pub lebar: f64,
    /// Height.
    pub tinggi: f64,
}
