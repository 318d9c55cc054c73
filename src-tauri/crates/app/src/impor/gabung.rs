//! How rows join what is known: a row of a person's history replaces the known one with the same key, and what a sheet
//! does not mention stays, so that a partial export loses nothing.

use std::collections::HashMap;

use chrono::NaiveDate;
use sidang_domain::kepegawaian::{
    Asesmen, HukumanDisiplin, Integritas, Kesehatan, RiwayatJabatan, Skp,
};
use sidang_domain::peta_jabatan::UnitKerja;

/// One line of a history.
pub trait Riwayat: Clone + PartialEq {
    /// What makes two lines be about the same thing.
    type Kunci: PartialEq;

    /// The line's key.
    fn kunci(&self) -> Self::Kunci;
}

impl Riwayat for RiwayatJabatan {
    type Kunci = (NaiveDate, String);
    fn kunci(&self) -> Self::Kunci {
        (self.tmt_mulai, self.nama.clone())
    }
}

impl Riwayat for Skp {
    type Kunci = i32;
    fn kunci(&self) -> i32 {
        self.tahun
    }
}

impl Riwayat for HukumanDisiplin {
    type Kunci = (NaiveDate, String);
    fn kunci(&self) -> Self::Kunci {
        (self.tmt_mulai, self.jenis.clone())
    }
}

impl Riwayat for Asesmen {
    type Kunci = NaiveDate;
    fn kunci(&self) -> NaiveDate {
        self.tanggal
    }
}

impl Riwayat for Kesehatan {
    type Kunci = NaiveDate;
    fn kunci(&self) -> NaiveDate {
        self.tanggal
    }
}

impl Riwayat for Integritas {
    type Kunci = NaiveDate;
    fn kunci(&self) -> NaiveDate {
        self.tanggal
    }
}

/// How many lines of a sheet are new, changed, or known exactly so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hitungan {
    /// New.
    pub baru: u32,
    /// Changed.
    pub berubah: u32,
    /// The same.
    pub sama: u32,
}

/// Joins the sheet's lines into those known, and counts.
pub fn join<R: Riwayat>(known: &mut Vec<R>, lines: impl IntoIterator<Item = R>) -> Hitungan {
    let mut count = Hitungan::default();
    for line in lines {
        if known.contains(&line) {
            count.sama += 1;
        } else if let Some(same) = known.iter_mut().find(|k| k.kunci() == line.kunci()) {
            *same = line;
            count.berubah += 1;
        } else {
            known.push(line);
            count.baru += 1;
        }
    }
    count
}

/// The towns of units, as known so far.
pub struct KotaUnit(HashMap<String, String>);

impl KotaUnit {
    /// The towns that these units tell.
    pub fn new(units: impl IntoIterator<Item = UnitKerja>) -> Self {
        let known = units.into_iter().filter_map(|u| Some((u.nama, u.kota?)));
        Self(known.collect())
    }

    /// The unit with its known town where it tells none; a town it tells is the known one from now on.
    pub fn join(&mut self, unit: &UnitKerja) -> UnitKerja {
        if let Some(kota) = &unit.kota {
            self.0.insert(unit.nama.clone(), kota.clone());
        }
        UnitKerja {
            kota: self.0.get(&unit.nama).cloned(),
            ..unit.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use sidang_domain::kepegawaian::Predikat;

    use super::*;

    fn skp(tahun: i32, predikat: Predikat) -> Skp {
        Skp {
            tahun,
            hasil_kerja: None,
            perilaku_kerja: None,
            predikat,
        }
    }

    #[test]
    fn baris_yang_tidak_disebut_tetap_ada() {
        let mut known = vec![skp(2023, Predikat::Baik), skp(2024, Predikat::Baik)];
        let lines = [
            skp(2024, Predikat::SangatBaik),
            skp(2025, Predikat::Baik),
            skp(2023, Predikat::Baik),
        ];
        assert_eq!(
            join(&mut known, lines),
            Hitungan {
                baru: 1,
                berubah: 1,
                sama: 1
            }
        );
        assert_eq!(
            known,
            [
                skp(2023, Predikat::Baik),
                skp(2024, Predikat::SangatBaik),
                skp(2025, Predikat::Baik)
            ]
        );
    }

    #[test]
    fn kota_unit_yang_tidak_disebut_tetap_ada() {
        let unit = |kota: Option<&str>| UnitKerja {
            nama: "Seksi Uji".to_owned(),
            induk: "Dinas Uji".to_owned(),
            kota: kota.map(str::to_owned),
        };
        let mut known = KotaUnit::new([unit(Some("Tirawuta"))]);
        assert_eq!(known.join(&unit(None)), unit(Some("Tirawuta")));
        assert_eq!(known.join(&unit(Some("Lalolae"))), unit(Some("Lalolae")));
        assert_eq!(known.join(&unit(None)), unit(Some("Lalolae")));
        assert_eq!(KotaUnit::new([]).join(&unit(None)), unit(None));
    }
}
