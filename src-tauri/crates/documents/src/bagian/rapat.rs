//! What every document of a meeting says of it: the committee, its decree, the place, the passages.

use chrono::NaiveDate;

use crate::templat::Catatan;

/// A meeting's committee, place and passages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PokokRapat {
    /// What the committee is called: `Tim Penilai Kinerja`.
    pub istilah_tim: String,
    /// The decision that formed the committee.
    pub dasar: SuratKeputusan,
    /// Place of the meeting.
    pub tempat: String,
    /// Time zone: `WITA`.
    pub zona: String,
    /// The article of the quorum, as it follows `Berdasarkan`.
    pub pasal_kuorum: String,
    /// The article that makes the result secret.
    pub dasar_kerahasiaan: Option<String>,
}

/// A decision by number and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratKeputusan {
    /// Who decided: `Bupati Kolaka Timur`.
    pub penetap: String,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Its subject, as it follows `tentang`.
    pub tentang: String,
}

impl SuratKeputusan {
    /// What sentences may name of it.
    pub(crate) fn catatan(&self) -> Catatan {
        Catatan::new()
            .dengan("penetap", &self.penetap)
            .dengan("nomor", &self.nomor)
            .dengan("tanggal", self.tanggal)
            .dengan("tentang", &self.tentang)
    }
}

impl PokokRapat {
    /// What sentences of minutes may name of it.
    pub(crate) fn catatan(&self) -> Catatan {
        Catatan::new()
            .dengan("istilah_tim", &self.istilah_tim)
            .dengan("sk", self.dasar.catatan())
            .dengan("tempat", &self.tempat)
            .dengan("zona", &self.zona)
            .dengan("pasal_kuorum", &self.pasal_kuorum)
            .dengan_bila("dasar_kerahasiaan", self.dasar_kerahasiaan.as_ref())
    }
}
