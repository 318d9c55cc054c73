//! What the window and the command line show of the order under weights that are tried out, and of how firm it is.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::KriteriaView;

/// A weight to try.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct BobotMasukan {
    /// Id of the criterion, as `kompetensi`.
    pub kriteria: String,
    /// Per cent.
    pub bobot: f64,
}

/// The place of one who qualifies.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct UrutView {
    /// 18 digits.
    pub nip: String,
    /// With titles.
    pub nama: String,
    /// Sum of the weighted points, 0 to 100.
    pub skor: f64,
    /// Place from 1; the same for ties.
    pub peringkat: u32,
    /// Place by the pack's own weights.
    pub peringkat_paket: u32,
}

/// What a weight does to the first two.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct BatasView {
    /// The first tenth of a per cent at which they have changed.
    pub bobot: f64,
    /// NIP of who comes in; empty where nobody does. Of several the first; the sentence names all.
    pub masuk: String,
    /// NIP of who goes out; empty where nobody does. Of several the first; the sentence names all.
    pub keluar: String,
    /// The same to be read aloud.
    pub kalimat: String,
}

/// How far one weight may move, the others keeping their proportions.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct BatasBobotView {
    /// Id of the criterion.
    pub kriteria: String,
    /// Its name.
    pub nama: String,
    /// Its weight in per cent.
    pub kini: f64,
    /// From this weight on, in per cent, the first two are as they are now.
    pub tetap_dari: f64,
    /// Up to this weight.
    pub tetap_sampai: f64,
    /// What happens below.
    pub turun: Option<BatasView>,
    /// What happens above.
    pub naik: Option<BatasView>,
    /// The first tenth of a per cent below at which the two have swapped places.
    pub tukar_turun: Option<f64>,
    /// The same above.
    pub tukar_naik: Option<f64>,
    /// The range to be read aloud.
    pub kalimat: String,
}

/// Missing data that could change the first two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DataPenentuView {
    /// 18 digits.
    pub nip: String,
    /// With titles.
    pub nama: String,
    /// What is missing.
    pub apa: String,
    /// What it could do, to be read aloud.
    pub kalimat: String,
}

/// How firmly the first two stand.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct KetahananView {
    /// NIPs of who holds the places 1 and 2, in order; more than two where places are shared.
    pub dua_teratas: Vec<String>,
    /// What each weight may do.
    pub bobot: Vec<BatasBobotView>,
    /// What is missing.
    pub data: Vec<DataPenentuView>,
    /// The gist to be read aloud.
    pub kalimat: String,
}

/// The order under weights that are tried out.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PeringkatView {
    /// Whether the weights add up to 100. Where they do not, the order is that of the same proportions.
    pub sah: bool,
    /// What they add up to.
    pub jumlah_bobot: f64,
    /// The criteria with the weights tried.
    pub kriteria: Vec<KriteriaView>,
    /// Those who qualify, in order.
    pub urutan: Vec<UrutView>,
    /// Whether the first two are others than by the pack's weights.
    pub dua_berubah: bool,
    /// How firm this order is.
    pub ketahanan: KetahananView,
}
