//! Everyone's answers to one check, asked once for all the posts that share them.

use std::num::NonZero;
use std::ops::Range;
use std::thread;

use super::Himpunan;
use super::bit::{Bit, PER_KATA};
use crate::kelayakan::{
    Ciri, Fakta, IdSyarat, Jawaban, Latar, Penjawab, Sasaran, Tergantung, Ukuran,
};
use crate::kepegawaian::Pendidikan;
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, Jenjang, KodeJabatan};

/// Levels of posts, from 1.
const JENJANG: usize = 6;
/// People whose answers are not worth another thread.
const SEDIKIT: usize = 4_096;

/// The posts that share an answer, or all answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Cakupan {
    Diminta(String),
    Jenis(JenisJabatan),
    Eselon(JenisJabatan, Option<Eselon>),
    Pendidikan(JenisJabatan, Option<Pendidikan>),
    Ciri(Ciri),
    Jabatan(KodeJabatan),
}

impl Cakupan {
    /// The posts that share with this one what depends on that much of it.
    pub(super) fn new(tergantung: Tergantung, jabatan: &Jabatan) -> Self {
        match tergantung {
            Tergantung::Nilai | Tergantung::Jenis => Self::Jenis(jabatan.jenis),
            Tergantung::Eselon => Self::Eselon(jabatan.jenis, jabatan.eselon),
            Tergantung::Pendidikan => Self::Pendidikan(jabatan.jenis, jabatan.pendidikan_minimal),
            Tergantung::Ciri => Self::Ciri(Ciri::from(jabatan)),
            Tergantung::Jabatan => Self::Jabatan(jabatan.kode.clone()),
        }
    }

    /// The posts that share everyone's answers to a check with this one.
    pub(super) fn of_syarat(syarat: IdSyarat, sasaran: &Sasaran<'_>) -> Self {
        syarat.diminta_sama(sasaran).map_or_else(
            || Self::new(syarat.tergantung(), sasaran.jabatan),
            Self::Diminta,
        )
    }
}

/// Everyone's answers to a check. Who is in neither set meets it.
#[derive(Debug, Clone, Default)]
pub(super) struct Kolom {
    pub(super) tidak: Bit,
    pub(super) belum: Bit,
}

impl Kolom {
    /// Puts down a person's answer.
    pub(super) fn set(&mut self, indeks: usize, jawaban: Jawaban) {
        self.tidak.set(indeks, jawaban == Jawaban::TidakMemenuhi);
        self.belum.set(indeks, jawaban == Jawaban::BelumAdaData);
    }
}

/// One check to be asked of everyone.
#[derive(Clone, Copy)]
pub(super) struct Pertanyaan<'a> {
    pub(super) syarat: IdSyarat,
    pub(super) sasaran: Sasaran<'a>,
}

/// Where the facts of people are taken from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sumber<'a> {
    pub(super) himpunan: &'a Himpunan,
    pub(super) latar: Latar<'a>,
    pub(super) ukuran: Ukuran,
    /// Whether the map is asked as well: slower, and only needed for checks of the single post.
    pub(super) dengan_peta: bool,
}

impl Sumber<'_> {
    pub(super) fn fakta(&self, indeks: usize) -> Fakta {
        if self.dengan_peta {
            Fakta::new(&self.himpunan.rekam()[indeks], &self.latar)
        } else {
            self.himpunan.fakta(indeks, &self.ukuran)
        }
    }
}

/// Everyone's present level, and their answers to the checks asked so far.
#[derive(Debug, Clone, Default)]
pub(super) struct JawabanSemua {
    jenjang: [Bit; JENJANG],
    pub(super) kolom: Vec<Kolom>,
}

impl JawabanSemua {
    /// Asks everyone some more checks, on as many threads as the machine has to offer.
    pub(super) fn ask(&mut self, sumber: &Sumber<'_>, pertanyaan: &[Pertanyaan<'_>]) {
        let orang = sumber.himpunan.rekam().len();
        let utas = thread::available_parallelism().map_or(1, NonZero::get);
        let bagian = orang.div_ceil(utas).max(SEDIKIT).next_multiple_of(PER_KATA);
        let jawaban = thread::scope(|scope| {
            let mut ranges = (0..orang)
                .step_by(bagian)
                .map(|awal| awal..orang.min(awal + bagian));
            let pertama = ranges.next().unwrap_or_default();
            let lain: Vec<_> = ranges
                .map(|range| scope.spawn(|| Self::of(range, sumber, pertanyaan)))
                .collect();
            let mut jawaban = Self::of(pertama, sumber, pertanyaan);
            for utas in lain {
                jawaban.append(utas.join().expect("a check does not panic"));
            }
            jawaban
        });
        self.jenjang = jawaban.jenjang;
        self.kolom.extend(jawaban.kolom);
    }

    fn of(range: Range<usize>, sumber: &Sumber<'_>, pertanyaan: &[Pertanyaan<'_>]) -> Self {
        let kosong = || Bit::with_capacity(range.len());
        let mut jawaban = Self {
            jenjang: std::array::from_fn(|_| kosong()),
            kolom: (pertanyaan.iter())
                .map(|_| Kolom {
                    tidak: kosong(),
                    belum: kosong(),
                })
                .collect(),
        };
        let penjawab: Vec<_> = (pertanyaan.iter())
            .map(|tanya| tanya.syarat.penjawab(&tanya.sasaran))
            .collect();
        let mut fakta = Vec::with_capacity(PER_KATA);
        for awal in range.clone().step_by(PER_KATA) {
            fakta.clear();
            fakta.extend((awal..range.end.min(awal + PER_KATA)).map(|i| sumber.fakta(i)));
            jawaban.push(&fakta, &penjawab);
        }
        jawaban
    }

    /// Adds the next 64 people.
    fn push(&mut self, fakta: &[Fakta], penjawab: &[Penjawab<'_>]) {
        let mut jenjang = [0_u64; JENJANG];
        for (urut, fakta) in fakta.iter().enumerate() {
            if let Some(kini) = fakta.jenjang() {
                jenjang[letak(kini)] |= 1 << urut;
            }
        }
        for (bit, kata) in self.jenjang.iter_mut().zip(jenjang) {
            bit.push(kata);
        }
        for (kolom, jawab) in self.kolom.iter_mut().zip(penjawab) {
            let jawaban = jawab(fakta);
            kolom.tidak.push(jawaban.tidak);
            kolom.belum.push(jawaban.belum);
        }
    }

    /// Adds the people that follow.
    fn append(&mut self, lanjutan: Self) {
        for (bit, lanjutan) in self.jenjang.iter_mut().zip(lanjutan.jenjang) {
            bit.append(lanjutan);
        }
        for (kolom, lanjutan) in self.kolom.iter_mut().zip(lanjutan.kolom) {
            kolom.tidak.append(lanjutan.tidak);
            kolom.belum.append(lanjutan.belum);
        }
    }

    /// Who is looked at for a post of a level: who stands on it or one below.
    pub(super) fn dilihat(&self, jenjang: Jenjang) -> Bit {
        let mut dilihat = self.jenjang[letak(jenjang)].clone();
        if let Some(di_bawah) = letak(jenjang).checked_sub(1) {
            dilihat.unite(&self.jenjang[di_bawah]);
        }
        dilihat
    }
}

/// Place of a level among the six; packs number them from 1.
fn letak(jenjang: Jenjang) -> usize {
    usize::from(jenjang.0) - 1
}
