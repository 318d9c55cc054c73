//! What every document of a meeting says of it: the committee, its decree, the place, the passages.

use chrono::{NaiveDate, NaiveTime};

use super::gaya::ISI;
use crate::tanggal::{pukul, tanggal_dengan_angka, tanggal_dengan_kata, tanggal_surat};
use crate::typeset::text::Text;

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
    /// The decision by number and date: `Keputusan … Nomor … tanggal …`.
    pub(crate) fn rujukan(&self) -> String {
        format!(
            "Keputusan {} Nomor {} tanggal {}",
            self.penetap,
            self.nomor,
            tanggal_surat(self.tanggal),
        )
    }
}

impl PokokRapat {
    /// How minutes begin, up to the verb: `Pada hari ini, … (…), pukul …, bertempat di …, … yang dibentuk dengan …`.
    pub(crate) fn pembukaan(&self, tanggal: NaiveDate, jam: NaiveTime) -> Text {
        Text::new(ISI, "Pada hari ini, ")
            .bold(tanggal_dengan_kata(tanggal))
            .and(format!(
                " ({}), {}, bertempat di {}, {} yang dibentuk dengan {} tentang {} ",
                tanggal_dengan_angka(tanggal),
                self.pukul(jam),
                self.tempat,
                self.istilah_tim,
                self.dasar.rujukan(),
                self.dasar.tentang,
            ))
    }

    /// The hour with the time zone: `pukul 09.00 WITA`.
    pub(crate) fn pukul(&self, jam: NaiveTime) -> String {
        pukul(jam, &self.zona)
    }

    /// ` berdasarkan Pasal …`, or nothing where no passage makes the result secret.
    pub(crate) fn berdasarkan_kerahasiaan(&self) -> String {
        self.dasar_kerahasiaan
            .as_ref()
            .map_or_else(String::new, |pasal| format!(" berdasarkan {pasal}"))
    }
}
