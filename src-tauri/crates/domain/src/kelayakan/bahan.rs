//! What the records say of one person at one date under one pack, gathered once for any number of posts.

use chrono::{Datelike, Days, NaiveDate};

use super::{Posisi, Sasaran};
use crate::aturan::Aturan;
use crate::kepegawaian::{
    Asesmen, Integritas, Kesehatan, NilaiKompetensi, Predikat, RekamPegawai, RiwayatJabatan,
};
use crate::peta_jabatan::Jenjang;

/// One person's records as the checks use them. Nothing later than the reference date counts.
#[derive(Debug, Clone)]
pub struct Bahan<'a> {
    /// The records.
    pub rekam: &'a RekamPegawai,
    /// The reference date.
    pub per: NaiveDate,
    /// The post held at the reference date.
    pub jabatan: Option<&'a RiwayatJabatan>,
    pub(super) aturan: &'a Aturan,
    pub(super) integritas: Option<&'a Integritas>,
    pub(super) kesehatan: Option<&'a Kesehatan>,
    asesmen: Option<&'a Asesmen>,
    /// Posts begun by the reference date with their level, by their first day.
    masa: Vec<(Jenjang, &'a RiwayatJabatan)>,
}

impl<'a> Bahan<'a> {
    /// Gathers the records of a person.
    pub fn new(rekam: &'a RekamPegawai, aturan: &'a Aturan, per: NaiveDate) -> Self {
        let mut masa: Vec<_> = rekam
            .riwayat_jabatan
            .iter()
            .filter(|r| r.tmt_mulai <= per)
            .map(|r| (aturan.jenjang(r.jenis), r))
            .collect();
        masa.sort_by_key(|(_, r)| r.tmt_mulai);
        // Of several results of one day the unfavourable one counts: the order of rows must not decide.
        Self {
            rekam,
            per,
            aturan,
            jabatan: rekam.jabatan_pada(per),
            integritas: latest(&rekam.integritas, per, |i| (i.tanggal, !i.baik)),
            kesehatan: latest(&rekam.kesehatan, per, |k| (k.tanggal, !k.sehat)),
            asesmen: latest(&rekam.kompetensi, per, |a| {
                (
                    a.tanggal,
                    [a.teknis, a.manajerial, a.sosial_kultural].contains(&NilaiKompetensi::Tms),
                )
            }),
            masa,
        }
    }

    /// Level of the present post.
    pub fn jenjang(&self) -> Option<Jenjang> {
        self.jabatan.map(|r| self.aturan.jenjang(r.jenis))
    }

    /// The latest competence assessment.
    pub fn asesmen(&self) -> Option<&'a Asesmen> {
        self.asesmen
    }

    /// SKP predicate of the year `mundur` years before the reference date; the lowest where a year has several.
    pub fn predikat(&self, mundur: u8) -> Option<Predikat> {
        let tahun = self.per.year() - i32::from(mundur);
        self.rekam
            .skp
            .iter()
            .filter(|s| s.tahun == tahun)
            .map(|s| s.predikat)
            .min()
    }

    /// Days in posts of one level up to and including the reference date; overlapping days count once.
    pub fn hari_pada(&self, jenjang: Jenjang) -> i64 {
        let mut days = 0;
        let mut counted_until = NaiveDate::MIN;
        for (_, riwayat) in self.masa.iter().filter(|(j, _)| *j == jenjang) {
            let last = riwayat.tmt_selesai.map_or(self.per, |d| d.min(self.per));
            let first = riwayat.tmt_mulai.max(
                counted_until
                    .checked_add_days(Days::new(1))
                    .unwrap_or(NaiveDate::MAX),
            );
            if first <= last {
                days += (last - first).num_days() + 1;
                counted_until = last;
            }
        }
        days
    }

    /// Whether any post was begun by the reference date.
    pub(super) fn has_history(&self) -> bool {
        !self.masa.is_empty()
    }

    /// The first post held on `jenjang` or above.
    pub(super) fn pernah(&self, jenjang: Jenjang) -> Option<&'a RiwayatJabatan> {
        self.masa
            .iter()
            .find(|(j, _)| *j >= jenjang)
            .map(|(_, r)| *r)
    }

    /// Whether the present post stands on the level of the post or one below.
    pub fn is_within_reach_of(&self, sasaran: &Sasaran<'_>) -> bool {
        self.jenjang()
            .is_some_and(|j| j == sasaran.jenjang || j.0 + 1 == sasaran.jenjang.0)
    }

    /// Where the present post stands.
    pub(super) fn posisi(&self) -> Option<Posisi> {
        self.jabatan.map(|r| Posisi {
            lini: r.jenis.lini(),
            jenjang: self.aturan.jenjang(r.jenis),
            eselon: r.eselon,
        })
    }
}

/// The entry of the highest key among those dated no later than `per`; a key begins with the date.
fn latest<T>(entries: &[T], per: NaiveDate, key: impl Fn(&T) -> (NaiveDate, bool)) -> Option<&T> {
    entries
        .iter()
        .filter(|entry| key(entry).0 <= per)
        .max_by_key(|entry| key(entry))
}
