//! The committee's own scores: per member, candidate and criterion, secret until all are in (KT Pasal 5 ayat (3)).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Ketentuan, KetentuanPenilaian};
use crate::aturan::Kriteria;
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::peringkat::NilaiTim;

/// The score of one candidate by one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NilaiCalon {
    /// The candidate.
    pub calon: Nip,
    /// The criterion.
    pub kriteria: Kriteria,
    /// 0 to 100.
    pub nilai: u32,
}

/// The highest score.
const TERTINGGI: u32 = 100;

/// One member's sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LembarNilai {
    /// Every candidate by every criterion.
    pub nilai: BTreeMap<(Nip, Kriteria), u32>,
    /// Why the member scores so; needed the second time.
    pub alasan: Option<String>,
}

/// A spread that is wider than the pack allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selisih {
    /// The candidate.
    pub calon: Nip,
    /// The criterion.
    pub kriteria: Kriteria,
    /// The lowest score.
    pub terendah: u32,
    /// The highest score.
    pub tertinggi: u32,
}

/// The scoring of one item. What members gave is told only when all are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Penilaian {
    calon: Vec<Nip>,
    /// The sheets of the first round, once it went back.
    terdahulu: Option<BTreeMap<Nip, LembarNilai>>,
    lembar: BTreeMap<Nip, LembarNilai>,
    selesai: bool,
}

impl Penilaian {
    /// The scoring of these candidates, nothing in yet.
    pub(super) const fn new(calon: Vec<Nip>) -> Self {
        Self {
            calon,
            terdahulu: None,
            lembar: BTreeMap::new(),
            selesai: false,
        }
    }

    /// The candidates to score.
    pub fn calon(&self) -> &[Nip] {
        &self.calon
    }

    /// 1, or 2 after it went back.
    pub const fn putaran(&self) -> u8 {
        if self.terdahulu.is_some() { 2 } else { 1 }
    }

    /// Whose sheet of this round is in.
    pub fn sudah(&self) -> impl Iterator<Item = Nip> {
        self.lembar.keys().copied()
    }

    /// Whether every sheet is in and stands.
    pub const fn is_complete(&self) -> bool {
        self.selesai
    }

    /// Every member's sheet; none before all are in.
    pub const fn lembar(&self) -> Option<&BTreeMap<Nip, LembarNilai>> {
        if self.selesai {
            Some(&self.lembar)
        } else {
            None
        }
    }

    /// The sheets of the first round, where the scoring went back and all are in again.
    pub const fn terdahulu(&self) -> Option<&BTreeMap<Nip, LembarNilai>> {
        if self.selesai {
            self.terdahulu.as_ref()
        } else {
            None
        }
    }

    /// What was too far apart in the first round: candidates and criteria, so that members know what to explain. The
    /// scores themselves only when all are in again.
    pub fn dikembalikan(&self, batas: u32) -> Vec<(Nip, Kriteria)> {
        self.terdahulu
            .as_ref()
            .map(|sheets| spreads(sheets, batas))
            .unwrap_or_default()
            .into_iter()
            .map(|s| (s.calon, s.kriteria))
            .collect()
    }

    /// Spreads above the limit that remain; none before all are in.
    pub fn selisih(&self, batas: u32) -> Vec<Selisih> {
        self.lembar()
            .map(|sheets| spreads(sheets, batas))
            .unwrap_or_default()
    }

    /// The committee's points of one candidate: the mean of all members, in thousandths of a point, rounded down; none
    /// before all are in.
    pub fn nilai_tim(&self, calon: Nip) -> Option<NilaiTim> {
        let sheets = self.lembar().filter(|_| self.calon.contains(&calon))?;
        let mean = |kriteria| {
            let scores: Vec<u64> = sheets
                .values()
                .filter_map(|l| l.nilai.get(&(calon, kriteria)))
                .map(|n| u64::from(*n))
                .collect();
            let sum = scores.iter().sum::<u64>() * 1000;
            u32::try_from(sum.checked_div(scores.len() as u64)?).ok()
        };
        Some(NilaiTim {
            kepemimpinan: mean(Kriteria::Kepemimpinan),
            kerja_sama: mean(Kriteria::KerjaSama),
            kreativitas: mean(Kriteria::Kreativitas),
        })
    }

    /// Takes a member's sheet; a later one replaces it until all are in.
    pub(super) fn put(
        &mut self,
        penilai: Nip,
        nilai: &[NilaiCalon],
        alasan: Option<&str>,
        ketentuan: &Ketentuan<KetentuanPenilaian>,
    ) -> Result<(), Penolakan> {
        if self.selesai {
            return Err(Penolakan::new(
                "penilaian_sudah_lengkap",
                "Semua anggota sudah menilai; nilai tidak dapat diubah lagi.",
                &ketentuan.dasar,
                "Batalkan penilaian ini dengan alasannya, lalu buka penilaian baru.",
            ));
        }
        let sheet = self.sheet(nilai, ketentuan)?;
        let alasan = alasan.map(str::trim).filter(|a| !a.is_empty());
        if self.terdahulu.is_some() && alasan.is_none() {
            return Err(Penolakan::new(
                "alasan_kosong",
                "Penilaian dikembalikan karena selisihnya terlalu besar; penilaian kedua harus disertai alasan.",
                &ketentuan.dasar,
                "Tulis alasan nilai yang diberikan atau diubah.",
            ));
        }
        self.lembar.insert(
            penilai,
            LembarNilai {
                nilai: sheet,
                alasan: alasan.map(str::to_owned),
            },
        );
        Ok(())
    }

    fn sheet(
        &self,
        nilai: &[NilaiCalon],
        ketentuan: &Ketentuan<KetentuanPenilaian>,
    ) -> Result<BTreeMap<(Nip, Kriteria), u32>, Penolakan> {
        let asked: BTreeSet<(Nip, Kriteria)> = self
            .calon
            .iter()
            .flat_map(|c| ketentuan.nilai.kriteria.iter().map(|k| (*c, *k)))
            .collect();
        let given: BTreeMap<(Nip, Kriteria), u32> = nilai
            .iter()
            .map(|n| ((n.calon, n.kriteria), n.nilai))
            .collect();
        if given.len() != nilai.len() || !given.keys().eq(asked.iter()) {
            return Err(Penolakan::new(
                "lembar_nilai_tidak_lengkap",
                "Lembar penilaian harus memuat setiap calon yang dinilai menurut setiap kriteria, masing-masing satu kali.",
                &ketentuan.dasar,
                "Isi nilai yang belum ada dan hapus yang tidak diminta.",
            ));
        }
        if let Some(over) = given.values().find(|n| **n > TERTINGGI) {
            return Err(Penolakan::new(
                "nilai_di_luar_skala",
                format!("Nilai {over} melebihi {TERTINGGI}."),
                &ketentuan.dasar,
                "Beri nilai 0 sampai 100.",
            ));
        }
        Ok(given)
    }

    /// Looks whether all of `peserta` are in; then it stands, or goes back once.
    pub(super) fn settle(&mut self, peserta: &[Nip], batas: u32) {
        if self.selesai
            || peserta.is_empty()
            || !peserta.iter().all(|p| self.lembar.contains_key(p))
        {
            return;
        }
        if self.terdahulu.is_none() && !spreads(&self.lembar, batas).is_empty() {
            self.terdahulu = Some(std::mem::take(&mut self.lembar));
        } else {
            self.selesai = true;
        }
    }

    /// Takes the sheets of a member who stepped back out, also when all were in: who may not decide does not score.
    pub(super) fn drop_member(&mut self, nip: Nip) {
        self.lembar.remove(&nip);
        if let Some(earlier) = &mut self.terdahulu {
            earlier.remove(&nip);
        }
        self.selesai &= !self.lembar.is_empty();
    }
}

/// Every candidate and criterion whose scores lie further apart than `batas`.
fn spreads(sheets: &BTreeMap<Nip, LembarNilai>, batas: u32) -> Vec<Selisih> {
    let mut range: BTreeMap<(Nip, Kriteria), (u32, u32)> = BTreeMap::new();
    for (key, nilai) in sheets.values().flat_map(|l| &l.nilai) {
        let entry = range.entry(*key).or_insert((*nilai, *nilai));
        *entry = (entry.0.min(*nilai), entry.1.max(*nilai));
    }
    range
        .into_iter()
        .filter(|(_, (low, high))| high - low > batas)
        .map(|((calon, kriteria), (terendah, tertinggi))| Selisih {
            calon,
            kriteria,
            terendah,
            tertinggi,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rapat::ketentuan;
    use crate::tim::contoh::nip;

    const BATAS: u32 = 30;

    /// Scores of candidates 10 and 11 by both criteria of the sample provisions.
    fn sheet(a: u32, b: u32) -> Vec<NilaiCalon> {
        [(10, a), (11, b)]
            .into_iter()
            .flat_map(|(n, nilai)| {
                [Kriteria::Kepemimpinan, Kriteria::KerjaSama].map(|kriteria| NilaiCalon {
                    calon: nip(n),
                    kriteria,
                    nilai,
                })
            })
            .collect()
    }

    fn penilaian() -> Penilaian {
        Penilaian::new(vec![nip(10), nip(11)])
    }

    fn put(
        p: &mut Penilaian,
        n: u32,
        nilai: &[NilaiCalon],
        alasan: Option<&str>,
    ) -> Option<&'static str> {
        let result = p.put(nip(n), nilai, alasan, &ketentuan::contoh().penilaian);
        p.settle(&[nip(1), nip(2), nip(3)], BATAS);
        result.err().map(|p| p.kode)
    }

    #[test]
    fn nilai_rahasia_sampai_semua_anggota_menilai() {
        let mut p = penilaian();
        assert_eq!(put(&mut p, 1, &sheet(80, 70), None), None);
        assert_eq!(put(&mut p, 2, &sheet(82, 71), None), None);
        assert_eq!(put(&mut p, 2, &sheet(90, 60), None), None);
        assert!(p.lembar().is_none() && p.nilai_tim(nip(10)).is_none() && !p.is_complete());
        assert_eq!(p.sudah().collect::<Vec<_>>(), [nip(1), nip(2)]);
        assert_eq!(put(&mut p, 3, &sheet(71, 65), None), None);
        assert!(p.is_complete());
        assert_eq!(p.lembar().unwrap().len(), 3);
        let tim = p.nilai_tim(nip(10)).unwrap();
        // (80 + 90 + 71) / 3
        assert_eq!(
            (tim.kepemimpinan, tim.kerja_sama, tim.kreativitas),
            (Some(80_333), Some(80_333), None)
        );
        assert_eq!(p.nilai_tim(nip(12)), None);
        assert_eq!(
            put(&mut p, 1, &sheet(1, 1), None),
            Some("penilaian_sudah_lengkap")
        );
    }

    #[test]
    fn selisih_terlalu_besar_dikembalikan_satu_kali_dengan_alasan() {
        let mut p = penilaian();
        for (n, a) in [(1, 90), (2, 59), (3, 70)] {
            assert_eq!(put(&mut p, n, &sheet(a, 70), None), None);
        }
        assert_eq!(p.putaran(), 2);
        assert!(p.lembar().is_none() && p.terdahulu().is_none());
        assert_eq!(p.sudah().count(), 0);
        assert_eq!(
            p.dikembalikan(BATAS),
            [
                (nip(10), Kriteria::Kepemimpinan),
                (nip(10), Kriteria::KerjaSama)
            ]
        );
        assert_eq!(
            put(&mut p, 1, &sheet(95, 70), Some(" ")),
            Some("alasan_kosong")
        );
        for (n, a) in [(1, 95), (2, 50), (3, 70)] {
            assert_eq!(put(&mut p, n, &sheet(a, 70), Some("tetap")), None);
        }
        assert!(p.is_complete());
        let expected = |kriteria| Selisih {
            calon: nip(10),
            kriteria,
            terendah: 50,
            tertinggi: 95,
        };
        assert_eq!(
            p.selisih(BATAS),
            [
                expected(Kriteria::Kepemimpinan),
                expected(Kriteria::KerjaSama)
            ]
        );
        assert_eq!(
            p.terdahulu().unwrap()[&nip(2)].nilai[&(nip(10), Kriteria::KerjaSama)],
            59
        );
        assert_eq!(
            p.lembar().unwrap()[&nip(2)].alasan.as_deref(),
            Some("tetap")
        );
    }

    #[test]
    fn selisih_tepat_sebesar_batas_tidak_dikembalikan() {
        let mut p = penilaian();
        for (n, a) in [(1, 90), (2, 60), (3, 70)] {
            put(&mut p, n, &sheet(a, 70), None);
        }
        assert!(p.is_complete() && p.putaran() == 1 && p.selisih(BATAS).is_empty());
    }

    #[test]
    fn lembar_memuat_setiap_calon_dan_kriteria_sekali() {
        let full = sheet(80, 70);
        let mut twice = full.clone();
        twice[3] = twice[2];
        let mut doubled = full.clone();
        doubled.push(full[0]);
        let mut strange = full.clone();
        strange[0].calon = nip(12);
        let mut over = full.clone();
        over[0].nilai = 101;
        let mut top = full.clone();
        top[0].nilai = 100;
        for (nilai, expected) in [
            (&full[..3], Some("lembar_nilai_tidak_lengkap")),
            (&twice, Some("lembar_nilai_tidak_lengkap")),
            (&doubled, Some("lembar_nilai_tidak_lengkap")),
            (&strange, Some("lembar_nilai_tidak_lengkap")),
            (&over, Some("nilai_di_luar_skala")),
            (&top, None),
        ] {
            assert_eq!(put(&mut penilaian(), 1, nilai, None), expected);
        }
    }

    #[test]
    fn yang_mundur_tidak_ditunggu_dan_lembarnya_tidak_dihitung() {
        let mut p = penilaian();
        for n in [1, 2, 4] {
            put(&mut p, n, &sheet(80, 70), None);
        }
        p.drop_member(nip(2));
        p.settle(&[], BATAS);
        assert!(!p.is_complete());
        p.settle(&[nip(1), nip(4)], BATAS);
        assert!(p.is_complete());
        p.drop_member(nip(1));
        let counted: Vec<_> = p.lembar().unwrap().keys().copied().collect();
        assert_eq!(counted, [nip(4)]);
        // Nothing is left that could stand.
        p.drop_member(nip(4));
        assert!(!p.is_complete());
    }

    #[test]
    fn lembar_putaran_pertama_dari_yang_mundur_tidak_dihitung() {
        let mut p = penilaian();
        for (n, a) in [(1, 90), (2, 10), (3, 70)] {
            put(&mut p, n, &sheet(a, 70), None);
        }
        assert!(p.putaran() == 2 && !p.dikembalikan(BATAS).is_empty());
        p.drop_member(nip(2));
        assert!(p.dikembalikan(BATAS).is_empty());
    }
}
