//! The provisions a meeting is held under, frozen into it when it is created.

use serde::{Deserialize, Serialize};

use crate::aturan::HitunganHari;

/// One provision: its value and the pasal it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ketentuan<T> {
    /// The value.
    pub nilai: T,
    /// The pasal, as `Pasal 10 ayat (5)`.
    pub dasar: String,
}

/// What the rule pack in force on the meeting's date says about meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KetentuanRapat {
    /// Id of the pack.
    pub paket: String,
    /// The regulation, as `Peraturan Bupati Kolaka Timur Nomor 14 Tahun 2020`.
    pub dasar_hukum: String,
    /// Who forms the committee.
    pub tim: String,
    /// Basis of the nominative list being the matter of the meeting.
    pub nominatif: String,
    /// Basis of the quorum: more than half of the members, and an odd number.
    pub kuorum: String,
    /// Least number of candidates to recommend for a post; never below two.
    pub min_calon: Ketentuan<u32>,
    /// Basis of the minutes.
    pub berita_acara: String,
    /// Days from the meeting within which the letters go out.
    pub rekomendasi_hari: Ketentuan<u32>,
    /// What a day is in that deadline.
    pub hitungan_hari: HitunganHari,
}

impl KetentuanRapat {
    /// The least number of candidates to recommend: the pack's, and never below two.
    pub fn calon_paling_sedikit(&self) -> u32 {
        self.min_calon.paling_sedikit_dua()
    }
}

impl Ketentuan<u32> {
    /// The value, raised to two: no pack can lower that bound.
    pub(super) fn paling_sedikit_dua(&self) -> u32 {
        self.nilai.max(2)
    }
}

#[cfg(test)]
pub(crate) fn contoh() -> KetentuanRapat {
    KetentuanRapat {
        paket: "kolaka-timur-2020".into(),
        dasar_hukum: "Peraturan Bupati Kolaka Timur Nomor 14 Tahun 2020".into(),
        tim: "Pasal 9 ayat (1)".into(),
        nominatif: "Pasal 10 ayat (2)".into(),
        kuorum: "Pasal 10 ayat (5)".into(),
        min_calon: Ketentuan {
            nilai: 2,
            dasar: "Pasal 10 ayat (7)".into(),
        },
        berita_acara: "Pasal 10 ayat (8)".into(),
        rekomendasi_hari: Ketentuan {
            nilai: 3,
            dasar: "Pasal 10 ayat (8)".into(),
        },
        hitungan_hari: HitunganHari::Kalender,
    }
}

#[cfg(test)]
mod tests {
    use super::contoh;

    #[test]
    fn rpt_07_paket_boleh_meminta_lebih_dari_dua_calon_tidak_kurang() {
        for (paket, expected) in [(0, 2), (1, 2), (2, 2), (3, 3)] {
            let mut ketentuan = contoh();
            ketentuan.min_calon.nilai = paket;
            assert_eq!(ketentuan.calon_paling_sedikit(), expected, "{paket}");
        }
    }
}
