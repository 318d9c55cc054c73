//! What the window and the command line show of candidates side by side.

use serde::Serialize;
use specta::Type;

use super::CalonView;

/// What one candidate has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SelBandingView {
    /// In words.
    pub teks: String,
    /// `memenuhi`, `tidak_memenuhi` or `belum_ada_data`, in a row that is a check.
    pub hasil: Option<String>,
}

/// One thing compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BarisBandingView {
    /// What it is.
    pub nama: String,
    /// What each candidate has, in their order.
    pub isi: Vec<SelBandingView>,
    /// Whether they differ.
    pub beda: bool,
}

/// One part of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BagianBandingView {
    /// Its heading.
    pub judul: String,
    /// Its rows.
    pub baris: Vec<BarisBandingView>,
}

/// Two to four candidates side by side.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BandingView {
    /// The candidates, in the order asked for.
    pub calon: Vec<CalonView>,
    /// What is compared.
    pub bagian: Vec<BagianBandingView>,
}
