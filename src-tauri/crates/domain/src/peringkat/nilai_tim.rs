//! What no record says: the points that the committee itself gives in its meeting.

use serde::{Deserialize, Serialize};

use crate::aturan::Kriteria;

/// The committee's points for one candidate, in thousandths of a point, 0 to 100,000. What it has not scored yet has
/// none, which is not the same as zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NilaiTim {
    /// Leadership.
    pub kepemimpinan: Option<u32>,
    /// Cooperation.
    pub kerja_sama: Option<u32>,
    /// Creativity.
    pub kreativitas: Option<u32>,
}

impl NilaiTim {
    /// The points of one criterion; none where the committee does not score it or has not yet.
    pub const fn nilai(&self, kriteria: Kriteria) -> Option<u32> {
        match kriteria {
            Kriteria::Kepemimpinan => self.kepemimpinan,
            Kriteria::KerjaSama => self.kerja_sama,
            Kriteria::Kreativitas => self.kreativitas,
            Kriteria::PredikatKinerja
            | Kriteria::Pendidikan
            | Kriteria::Golongan
            | Kriteria::LamaJenjang
            | Kriteria::Kompetensi => None,
        }
    }
}
