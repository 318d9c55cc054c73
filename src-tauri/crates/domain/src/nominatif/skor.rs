//! The points that order candidates: whole numbers only, so that seals are equal everywhere.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::aturan::{Bobot, Kriteria};
use crate::kelayakan::Bahan;
use crate::kepegawaian::{Golongan, Pendidikan, Predikat};

/// Thousandths of a point in the hundred points of a criterion.
const PENUH: u32 = 100_000;
/// Days in a rank that count: eight years.
const HARI_GOLONGAN: i64 = 2_922;
/// Days on a level that count: ten years.
const HARI_JENJANG: i64 = 3_650;

/// Points of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NilaiKriteria {
    /// The criterion.
    pub kriteria: Kriteria,
    /// Thousandths of a point, 0 to 100,000.
    pub poin: u32,
    /// The record the points rest on.
    pub uraian: String,
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
    /// The points of a person by the criteria of a pack.
    pub fn new(bahan: &Bahan<'_>, peringkat: &[Bobot]) -> Self {
        let nilai: Vec<_> = peringkat.iter().map(|b| score(b.kriteria, bahan)).collect();
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
    pub(super) fn urutan(&self) -> impl Iterator<Item = u32> {
        std::iter::once(self.total).chain(self.nilai.iter().map(|n| n.poin))
    }
}

fn score(kriteria: Kriteria, bahan: &Bahan<'_>) -> NilaiKriteria {
    let (poin, uraian) = match kriteria {
        Kriteria::PredikatKinerja => predikat(bahan),
        Kriteria::Pendidikan => pendidikan(bahan.rekam.pegawai.pendidikan),
        Kriteria::Golongan => golongan(bahan),
        Kriteria::LamaJenjang => lama_jenjang(bahan),
        Kriteria::Kompetensi => kompetensi(bahan),
        Kriteria::Kepemimpinan | Kriteria::KerjaSama | Kriteria::Kreativitas => none(),
    };
    NilaiKriteria {
        kriteria,
        poin,
        uraian,
    }
}

fn predikat(bahan: &Bahan<'_>) -> (u32, String) {
    let tahun = [1, 2].map(|mundur| {
        let predikat = bahan.predikat(mundur);
        let poin = predikat.map_or(0, |p| match p {
            Predikat::SangatBaik => PENUH,
            Predikat::Baik => PENUH / 4 * 3,
            Predikat::ButuhPerbaikan => PENUH / 2,
            Predikat::Kurang => PENUH / 4,
            Predikat::SangatKurang => 0,
        });
        let tahun = bahan.per.year() - i32::from(mundur);
        let uraian = predikat.map_or_else(
            || format!("{tahun} tidak ada"),
            |predikat| format!("{tahun} {predikat}"),
        );
        (poin, uraian)
    });
    let [(dekat, a), (jauh, b)] = tahun;
    (u32::midpoint(dekat, jauh), format!("{a}, {b}"))
}

fn pendidikan(pendidikan: Option<Pendidikan>) -> (u32, String) {
    pendidikan.map_or_else(none, |p| {
        let highest = u32::from(Pendidikan::S3.tingkat());
        (PENUH * u32::from(p.tingkat()) / highest, p.to_string())
    })
}

fn golongan(bahan: &Bahan<'_>) -> (u32, String) {
    let pegawai = &bahan.rekam.pegawai;
    pegawai.golongan.map_or_else(none, |golongan| {
        let hari = pegawai.tmt_golongan.map_or(0, |tmt| {
            (bahan.per - tmt).num_days().clamp(0, HARI_GOLONGAN)
        });
        let step = i64::from(golongan.index() - 1) * HARI_GOLONGAN + hari;
        let steps = i64::from(Golongan::IVe.index()) * HARI_GOLONGAN;
        (
            share(step, steps),
            format!("{golongan}, {hari} hari dalam golongan"),
        )
    })
}

fn lama_jenjang(bahan: &Bahan<'_>) -> (u32, String) {
    bahan.jenjang().map_or_else(none, |jenjang| {
        let hari = bahan.hari_pada(jenjang);
        (
            share(hari.min(HARI_JENJANG), HARI_JENJANG),
            format!("{hari} hari pada jenjang sekarang"),
        )
    })
}

fn kompetensi(bahan: &Bahan<'_>) -> (u32, String) {
    bahan
        .asesmen()
        .and_then(|a| a.jpm)
        .map_or_else(none, |jpm| {
            (PENUH / 100 * u32::from(jpm.min(100)), format!("JPM {jpm}"))
        })
}

fn none() -> (u32, String) {
    (0, "tidak ada data".to_owned())
}

/// `part` of `whole`, in thousandths of a point of a hundred.
fn share(part: i64, whole: i64) -> u32 {
    u32::try_from(part * i64::from(PENUH) / whole)
        .expect("a part of the whole is at most the whole")
}
