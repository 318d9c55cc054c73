//! The provisions a meeting is held under, frozen into it when it is created.

use serde::{Deserialize, Serialize};

use super::SyaratKuorum;
use crate::aturan::{HitunganHari, Kriteria};

/// One provision: its value and the pasal it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ketentuan<T> {
    /// The value.
    pub nilai: T,
    /// The pasal, as `Pasal 10 ayat (5)`.
    pub dasar: String,
}

/// What the committee scores in the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KetentuanPenilaian {
    /// The criteria.
    pub kriteria: Vec<Kriteria>,
    /// The largest spread between the highest and the lowest score of one criterion, in points of 100; a wider one
    /// goes back once.
    pub selisih: u32,
    /// Whether no candidate is recommended without scores.
    pub wajib: bool,
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
    /// The quorum.
    pub kuorum: Ketentuan<SyaratKuorum>,
    /// Whether someone may attend for a member.
    pub wakil: Ketentuan<bool>,
    /// Whether a member may attend from elsewhere.
    pub daring: Ketentuan<bool>,
    /// Whether a member who stepped back from an item still counts as present for it.
    pub mundur_dihitung_hadir: Ketentuan<bool>,
    /// Basis of a member being made chair where the chair is permanently prevented.
    pub ketua_pengganti: String,
    /// Whether another member may lead while the chair is away for the time being.
    pub ketua_sementara: Ketentuan<bool>,
    /// Whether others may be considered where nobody qualifies.
    pub calon_lain: Ketentuan<bool>,
    /// What the committee scores.
    pub penilaian: Ketentuan<KetentuanPenilaian>,
    /// Least number of voters with whom a secret ballot keeps its secret; with fewer the program warns.
    pub pemilih_rahasia: Ketentuan<u32>,
    /// Least number of candidates to recommend for a post; never below two.
    pub min_calon: Ketentuan<u32>,
    /// Basis of the last day on which someone near retirement may be considered.
    pub pensiun: String,
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
    fn rule<T>(nilai: T, dasar: &str) -> Ketentuan<T> {
        Ketentuan {
            nilai,
            dasar: dasar.into(),
        }
    }
    KetentuanRapat {
        paket: "kolaka-timur-2020".into(),
        dasar_hukum: "Peraturan Bupati Kolaka Timur Nomor 14 Tahun 2020".into(),
        tim: "Pasal 9 ayat (1)".into(),
        nominatif: "Pasal 10 ayat (2)".into(),
        kuorum: rule(SyaratKuorum::default(), "Pasal 10 ayat (5)"),
        wakil: rule(false, "Pasal 10 ayat (5)"),
        daring: rule(false, "Pasal 10 ayat (5)"),
        mundur_dihitung_hadir: rule(false, "Pasal 10 ayat (5)"),
        ketua_pengganti: "Pasal 10 ayat (6)".into(),
        ketua_sementara: rule(false, "Pasal 10 ayat (6)"),
        calon_lain: rule(true, "Pasal 10 ayat (3)"),
        penilaian: rule(
            KetentuanPenilaian {
                kriteria: vec![Kriteria::Kepemimpinan, Kriteria::KerjaSama],
                selisih: 30,
                wajib: false,
            },
            "Pasal 5 ayat (3)",
        ),
        pemilih_rahasia: rule(5, "Pasal 10 ayat (9)"),
        min_calon: rule(2, "Pasal 10 ayat (7)"),
        pensiun: "Pasal 10 ayat (4)".into(),
        berita_acara: "Pasal 10 ayat (8)".into(),
        rekomendasi_hari: rule(3, "Pasal 10 ayat (8)"),
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
