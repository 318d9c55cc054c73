//! The points that order candidates: whole numbers only, so that seals are equal everywhere.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::NilaiTim;
use crate::aturan::{Bobot, Kriteria};
use crate::kelayakan::Bahan;
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
        let weighted: u32 = peringkat
            .iter()
            .zip(&nilai)
            .map(|(b, n)| n.poin * u32::from(b.bobot))
            .sum();
        Self {
            total: weighted / 100,
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
        let found = match kriteria {
            Kriteria::PredikatKinerja => predikat(bahan),
            Kriteria::Pendidikan => pendidikan(bahan),
            Kriteria::Golongan => golongan(bahan),
            Kriteria::LamaJenjang => lama_jenjang(bahan),
            Kriteria::Kompetensi => kompetensi(bahan),
            Kriteria::Kepemimpinan | Kriteria::KerjaSama | Kriteria::Kreativitas => {
                dinilai_tim(tim.nilai(kriteria))
            }
        };
        let ada = found.is_ok();
        let (poin, uraian) = found.unwrap_or_else(|uraian| (0, uraian));
        Self {
            kriteria,
            poin,
            ada,
            uraian,
        }
    }
}

/// Points and the record they rest on, or what is missing.
type Temu = Result<(u32, String), String>;

fn tanpa_data() -> String {
    "tidak ada data".to_owned()
}

fn predikat(bahan: &Bahan<'_>) -> Temu {
    let tahun = [1, 2].map(|mundur| (mundur, bahan.fakta.predikat(mundur)));
    let uraian = tahun.map(|(mundur, predikat)| {
        let tahun = bahan.latar.per.year() - i32::from(mundur);
        predikat.map_or_else(
            || format!("{tahun} tidak ada"),
            |predikat| format!("{tahun} {predikat}"),
        )
    });
    let uraian = uraian.join(", ");
    match tahun.map(|(_, predikat)| predikat.map(poin_predikat)) {
        [None, None] => Err(uraian),
        [dekat, jauh] => Ok((u32::midpoint(dekat.unwrap_or(0), jauh.unwrap_or(0)), uraian)),
    }
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

fn pendidikan(bahan: &Bahan<'_>) -> Temu {
    let pendidikan = bahan.rekam.pegawai.pendidikan.ok_or_else(tanpa_data)?;
    let highest = u32::from(Pendidikan::S3.tingkat());
    Ok((
        PENUH * u32::from(pendidikan.tingkat()) / highest,
        pendidikan.to_string(),
    ))
}

fn golongan(bahan: &Bahan<'_>) -> Temu {
    let golongan = bahan.rekam.pegawai.golongan.ok_or_else(tanpa_data)?;
    let hari = bahan.rekam.pegawai.tmt_golongan.map_or(0, |tmt| {
        (bahan.latar.per - tmt).num_days().clamp(0, HARI_GOLONGAN)
    });
    Ok((
        poin_golongan(golongan, hari),
        format!("{golongan}, {hari} hari dalam golongan"),
    ))
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

fn lama_jenjang(bahan: &Bahan<'_>) -> Temu {
    let jenjang = bahan.fakta.jenjang().ok_or_else(tanpa_data)?;
    let hari = i64::from(bahan.fakta.hari_pada(jenjang));
    Ok((
        share(hari.min(HARI_JENJANG), HARI_JENJANG),
        format!("{hari} hari pada jenjang sekarang"),
    ))
}

fn kompetensi(bahan: &Bahan<'_>) -> Temu {
    let jpm = bahan.fakta.jpm.ok_or_else(tanpa_data)?;
    Ok((PENUH / 100 * u32::from(jpm.min(100)), format!("JPM {jpm}")))
}

fn dinilai_tim(nilai: Option<u32>) -> Temu {
    let poin = nilai.ok_or("belum dinilai tim")?;
    Ok((poin.min(PENUH), "nilai tim dalam rapat".to_owned()))
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
