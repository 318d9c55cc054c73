//! The criteria that order candidates, and how much each weighs.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};
use toml::de::DeValue;

use super::pembaca::{Bentuk, Isian, Nilai};

/// One criterion. Each gives 0 to 100 points by the scale that [`Kriteria::skala`] states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kriteria {
    /// SKP predicates of the two years before the reference date.
    PredikatKinerja,
    /// Level of education.
    Pendidikan,
    /// Rank, then time in it.
    Golongan,
    /// Time in posts of the present level.
    LamaJenjang,
    /// Score of the latest competence assessment (job person match).
    Kompetensi,
    /// Leadership, as the committee scores it.
    Kepemimpinan,
    /// Cooperation, as the committee scores it.
    KerjaSama,
    /// Creativity, as the committee scores it.
    Kreativitas,
}

impl Kriteria {
    /// All criteria.
    pub const ALL: [Self; 8] = [
        Self::PredikatKinerja,
        Self::Pendidikan,
        Self::Golongan,
        Self::LamaJenjang,
        Self::Kompetensi,
        Self::Kepemimpinan,
        Self::KerjaSama,
        Self::Kreativitas,
    ];

    /// Whether the committee scores it in the meeting; no record says it before.
    pub const fn dinilai_tim(self) -> bool {
        matches!(
            self,
            Self::Kepemimpinan | Self::KerjaSama | Self::Kreativitas
        )
    }

    /// The name in files, as `lama_jenjang`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PredikatKinerja => "predikat_kinerja",
            Self::Pendidikan => "pendidikan",
            Self::Golongan => "golongan",
            Self::LamaJenjang => "lama_jenjang",
            Self::Kompetensi => "kompetensi",
            Self::Kepemimpinan => "kepemimpinan",
            Self::KerjaSama => "kerja_sama",
            Self::Kreativitas => "kreativitas",
        }
    }

    /// How points are given, for people to read.
    pub const fn skala(self) -> &'static str {
        match self {
            Self::PredikatKinerja => {
                "Rata-rata predikat SKP dua tahun terakhir: Sangat Baik 100, Baik 75, Butuh Perbaikan 50, \
                 Kurang 25, Sangat Kurang 0; tahun tanpa data 0."
            }
            Self::Pendidikan => {
                "SLTA 25, D-I 37,5, D-II 50, D-III 62,5, D-IV/S-1 75, S-2 87,5, S-3 100; tanpa data 0."
            }
            Self::Golongan => {
                "Tiap golongan ruang di atas I/a bernilai 100/17, ditambah masa dalam golongan sampai delapan tahun \
                 sebanding hingga 100/17; tanpa data 0."
            }
            Self::LamaJenjang => {
                "Lama menduduki jabatan pada jenjang sekarang, sebanding hingga 100 pada sepuluh tahun (3.650 hari)."
            }
            Self::Kompetensi => "Nilai JPM asesmen terakhir; tanpa data 0.",
            Self::Kepemimpinan | Self::KerjaSama | Self::Kreativitas => {
                "Nilai 0 sampai 100 yang diberikan tim dalam rapat; belum dinilai 0."
            }
        }
    }
}

impl fmt::Display for Kriteria {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::PredikatKinerja => "Predikat kinerja",
            Self::Pendidikan => "Tingkat pendidikan",
            Self::Golongan => "Golongan dan masa dalam golongan",
            Self::LamaJenjang => "Lama dalam jenjang",
            Self::Kompetensi => "Nilai kompetensi (JPM)",
            Self::Kepemimpinan => "Kepemimpinan",
            Self::KerjaSama => "Kerja sama",
            Self::Kreativitas => "Kreativitas",
        })
    }
}

/// A criterion and its weight in percent; the weights of a pack add up to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bobot {
    /// The criterion.
    pub kriteria: Kriteria,
    /// Percent of the total.
    pub bobot: u8,
}

impl Nilai for Bobot {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let kriteria = Kriteria::baca(&isian.field("kriteria"));
        let bobot = isian.field("bobot").number(0, 100);
        Some(Self {
            kriteria: kriteria?,
            bobot: bobot?,
        })
    }
}

/// Weights that add up to 100, each criterion once.
pub(super) fn read_bobot(isian: &Isian<'_>) -> Option<Vec<Bobot>> {
    let bobot = Vec::<Bobot>::baca(isian)?;
    let kriteria: BTreeSet<_> = bobot.iter().map(|b| b.kriteria).collect();
    isian.ensure(
        kriteria.len() == bobot.len(),
        "sebuah kriteria tertulis lebih dari sekali",
        "Tulis setiap kriteria satu kali.",
    );
    let jumlah: u32 = bobot.iter().map(|b| u32::from(b.bobot)).sum();
    isian.ensure(
        jumlah == 100,
        format!("jumlah bobot {jumlah}"),
        "Atur bobot sehingga jumlahnya 100.",
    );
    Some(bobot)
}

/// The criteria that order candidates, the first the weightiest in a tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Peringkat(pub(super) Vec<Bobot>);

impl Nilai for Peringkat {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        read_bobot(isian).map(Self)
    }
}
