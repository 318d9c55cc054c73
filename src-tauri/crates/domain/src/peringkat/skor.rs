//! The points that order candidates: whole numbers only, so that seals are equal everywhere.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::NilaiTim;
use crate::aturan::{Bobot, Kriteria};
use crate::kelayakan::{Bahan, Fakta};
use crate::kepegawaian::{Golongan, Pendidikan, Predikat};

/// Thousandths of a point in the hundred points of a criterion.
pub const PENUH: u32 = 100_000;
/// What the best predicate of one of the two years adds.
pub(super) const PENUH_SATU_TAHUN: u32 = PENUH / 2;
/// Days in a rank that count: eight years.
const HARI_GOLONGAN: i64 = 2_922;
/// Days on a level that count: ten years.
const HARI_JENJANG: i64 = 3_650;

/// Points of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NilaiKriteria {
    /// The criterion.
    pub kriteria: Kriteria,
    /// Thousandths of a point, 0 to 100,000; nothing where there is no record.
    pub poin: u32,
    /// Whether there is a record: no record is not the same as no points.
    #[serde(default = "ada_data")]
    pub ada: bool,
    /// The record the points rest on.
    pub uraian: String,
}

/// Lists frozen before this was noted say it in `uraian` alone.
const fn ada_data() -> bool {
    true
}

/// The points of one candidate. They do not depend on the post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skor {
    /// Weighted sum in thousandths of a point, 0 to 100,000.
    pub total: u32,
    /// The criteria in the order of the pack.
    pub nilai: Vec<NilaiKriteria>,
}

impl Skor {
    /// The points of a person by the criteria of a pack, before the committee has scored.
    pub fn new(bahan: &Bahan<'_>, peringkat: &[Bobot]) -> Self {
        Self::dengan_nilai_tim(bahan, peringkat, &NilaiTim::default())
    }

    /// The points of a person by the criteria of a pack, with those that the committee gave.
    pub fn dengan_nilai_tim(bahan: &Bahan<'_>, peringkat: &[Bobot], tim: &NilaiTim) -> Self {
        let nilai: Vec<_> = peringkat
            .iter()
            .map(|b| NilaiKriteria::new(b.kriteria, bahan, tim))
            .collect();
        Self {
            total: total(peringkat, nilai.iter().map(|n| n.poin)),
            nilai,
        }
    }

    /// What orders candidates: the total, then the criteria in turn.
    pub(crate) fn urutan(&self) -> impl Iterator<Item = u32> {
        std::iter::once(self.total).chain(self.nilai.iter().map(|n| n.poin))
    }
}

impl NilaiKriteria {
    /// The points of a person by one criterion.
    pub fn new(kriteria: Kriteria, bahan: &Bahan<'_>, tim: &NilaiTim) -> Self {
        let Bahan { fakta, latar, .. } = bahan;
        let poin = poin(kriteria, fakta, latar.per, tim);
        Self {
            kriteria,
            poin: poin.unwrap_or(0),
            ada: poin.is_some(),
            uraian: uraian(kriteria, fakta, latar.per, tim),
        }
    }
}

/// What orders a person, as [`Skor::urutan`], without the words.
pub fn urutan(fakta: &Fakta, per: NaiveDate, peringkat: &[Bobot]) -> impl Iterator<Item = u32> {
    let nilai = move || {
        peringkat
            .iter()
            .map(move |b| poin(b.kriteria, fakta, per, &NilaiTim::default()).unwrap_or(0))
    };
    std::iter::once(total(peringkat, nilai())).chain(nilai())
}

fn total(peringkat: &[Bobot], poin: impl Iterator<Item = u32>) -> u32 {
    let weighted: u32 = peringkat
        .iter()
        .zip(poin)
        .map(|(b, poin)| poin * u32::from(b.bobot))
        .sum();
    weighted / 100
}

/// Thousandths of a point by one criterion; none where there is no record.
pub fn poin(kriteria: Kriteria, fakta: &Fakta, per: NaiveDate, tim: &NilaiTim) -> Option<u32> {
    match kriteria {
        Kriteria::PredikatKinerja => match [1, 2].map(|m| fakta.predikat(m).map(poin_predikat)) {
            [None, None] => None,
            [dekat, jauh] => Some(u32::midpoint(dekat.unwrap_or(0), jauh.unwrap_or(0))),
        },
        Kriteria::Pendidikan => {
            let highest = u32::from(Pendidikan::S3.tingkat());
            Some(PENUH * u32::from(fakta.pendidikan?.tingkat()) / highest)
        }
        Kriteria::Golongan => Some(poin_golongan(fakta.golongan?, hari_golongan(fakta, per))),
        Kriteria::LamaJenjang => {
            let hari = i64::from(fakta.hari_pada(fakta.jenjang()?));
            Some(share(hari.min(HARI_JENJANG), HARI_JENJANG))
        }
        Kriteria::Kompetensi => Some(PENUH / 100 * u32::from(fakta.jpm?.min(100))),
        Kriteria::Kepemimpinan | Kriteria::KerjaSama | Kriteria::Kreativitas => {
            Some(tim.nilai(kriteria)?.min(PENUH))
        }
    }
}

/// The record that the points rest on.
fn uraian(kriteria: Kriteria, fakta: &Fakta, per: NaiveDate, tim: &NilaiTim) -> String {
    let found = match kriteria {
        Kriteria::PredikatKinerja => Some([1, 2].map(|m| predikat(fakta, per, m)).join(", ")),
        Kriteria::Pendidikan => fakta.pendidikan.map(|p| p.to_string()),
        Kriteria::Golongan => fakta.golongan.map(|golongan| {
            format!(
                "{golongan}, {} hari dalam golongan",
                hari_golongan(fakta, per)
            )
        }),
        Kriteria::LamaJenjang => fakta
            .jenjang()
            .map(|jenjang| format!("{} hari pada jenjang sekarang", fakta.hari_pada(jenjang))),
        Kriteria::Kompetensi => fakta.jpm.map(|jpm| format!("JPM {jpm}")),
        Kriteria::Kepemimpinan | Kriteria::KerjaSama | Kriteria::Kreativitas => {
            let dinilai = tim.nilai(kriteria).is_some();
            Some(
                if dinilai {
                    "nilai tim dalam rapat"
                } else {
                    "belum dinilai tim"
                }
                .to_owned(),
            )
        }
    };
    found.unwrap_or_else(|| "tidak ada data".to_owned())
}

fn predikat(fakta: &Fakta, per: NaiveDate, mundur: u8) -> String {
    let tahun = per.year() - i32::from(mundur);
    fakta.predikat(mundur).map_or_else(
        || format!("{tahun} tidak ada"),
        |predikat| format!("{tahun} {predikat}"),
    )
}

const fn poin_predikat(predikat: Predikat) -> u32 {
    match predikat {
        Predikat::SangatBaik => PENUH,
        Predikat::Baik => PENUH / 4 * 3,
        Predikat::ButuhPerbaikan => PENUH / 2,
        Predikat::Kurang => PENUH / 4,
        Predikat::SangatKurang => 0,
    }
}

/// Days in the rank, as many as count.
fn hari_golongan(fakta: &Fakta, per: NaiveDate) -> i64 {
    fakta
        .tmt_golongan
        .map_or(0, |tmt| (per - tmt).num_days().clamp(0, HARI_GOLONGAN))
}

/// The points of a rank after that many days in it.
fn poin_golongan(golongan: Golongan, hari: i64) -> u32 {
    let steps = i64::from(Golongan::IVe.index()) * HARI_GOLONGAN;
    share(
        i64::from(golongan.index() - 1) * HARI_GOLONGAN + hari,
        steps,
    )
}

/// The points of a rank after all the days in it that count.
pub(super) fn golongan_penuh(golongan: Golongan) -> u32 {
    poin_golongan(golongan, HARI_GOLONGAN)
}

/// `part` of `whole`, in thousandths of a point of a hundred.
fn share(part: i64, whole: i64) -> u32 {
    u32::try_from(part * i64::from(PENUH) / whole)
        .expect("a part of the whole is at most the whole")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{banjar, kolaka, latar, layak};
    use crate::kepegawaian::RekamPegawai;

    fn nilai(rekam: &RekamPegawai, kriteria: Kriteria, tim: &NilaiTim) -> NilaiKriteria {
        NilaiKriteria::new(kriteria, &Bahan::new(rekam, &latar(kolaka())), tim)
    }

    #[test]
    fn nilai_beku_tanpa_keterangan_dianggap_berdata() {
        let lama = r#"{"kriteria":"golongan","poin":100,"uraian":"III/d"}"#;
        let nilai: NilaiKriteria = serde_json::from_str(lama).unwrap();
        assert!(nilai.ada);
    }

    /// Every pack weighs performance, qualification and competence, each by a record that it names; where there is
    /// none, it says so instead of giving no points.
    #[test]
    fn prm_07_kinerja_kualifikasi_dan_kompetensi_dibandingkan_dengan_bukti() {
        for kriteria in [
            Kriteria::PredikatKinerja,
            Kriteria::Pendidikan,
            Kriteria::Kompetensi,
        ] {
            for aturan in [kolaka(), banjar()] {
                let bobot = &aturan.peringkat.nilai;
                assert!(bobot.iter().any(|b| b.kriteria == kriteria && b.bobot > 0));
            }
            let mut rekam = layak();
            let known = nilai(&rekam, kriteria, &NilaiTim::default());
            assert!(known.ada && known.poin > 0, "{known:?}");
            rekam.skp.clear();
            rekam.pegawai.pendidikan = None;
            rekam.kompetensi.clear();
            let unknown = nilai(&rekam, kriteria, &NilaiTim::default());
            assert_eq!((unknown.ada, unknown.poin), (false, 0));
            assert!(unknown.uraian.contains("tidak ada"), "{unknown:?}");
            assert_ne!(known.uraian, unknown.uraian);
        }
    }

    #[test]
    fn belum_dinilai_tim_bukan_nilai_nol() {
        let tim = NilaiTim {
            kepemimpinan: Some(0),
            kerja_sama: Some(81_500),
            kreativitas: None,
        };
        let of = |kriteria| {
            let n = nilai(&layak(), kriteria, &tim);
            (n.ada, n.poin, n.uraian)
        };
        let given = "nilai tim dalam rapat".to_owned();
        assert_eq!(of(Kriteria::Kepemimpinan), (true, 0, given.clone()));
        assert_eq!(of(Kriteria::KerjaSama), (true, 81_500, given));
        assert_eq!(
            of(Kriteria::Kreativitas),
            (false, 0, "belum dinilai tim".to_owned())
        );
    }

    #[test]
    fn nilai_tim_masuk_ke_total_menurut_bobotnya() {
        let rekam = layak();
        let bahan = Bahan::new(&rekam, &latar(kolaka()));
        let bobot = [
            (Kriteria::Pendidikan, 60),
            (Kriteria::Kepemimpinan, 30),
            (Kriteria::Kreativitas, 10),
        ]
        .map(|(kriteria, bobot)| Bobot { kriteria, bobot });
        let tim = NilaiTim {
            kepemimpinan: Some(90_000),
            ..NilaiTim::default()
        };
        assert_eq!(Skor::new(&bahan, &bobot).total, 45_000);
        assert_eq!(
            Skor::dengan_nilai_tim(&bahan, &bobot, &tim).total,
            45_000 + 27_000
        );
    }

    #[test]
    fn satu_tahun_tanpa_predikat_tetap_ada_datanya() {
        let mut rekam = layak();
        rekam.skp.truncate(1);
        let n = nilai(&rekam, Kriteria::PredikatKinerja, &NilaiTim::default());
        assert_eq!((n.ada, n.poin), (true, 37_500));
        assert_eq!(n.uraian, "2025 Baik, 2024 tidak ada");
    }
}
