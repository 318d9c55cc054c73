//! Everyone checked for many posts at once: answers as bits, one column per check and what it depends on, combined 64
//! people at a time. Verdicts and order are those of [`super::DaftarNominatif`]; the evidence of one person is asked
//! of [`crate::kelayakan::Bahan`].

mod bit;
mod himpunan;
mod kolom;
mod macam;
#[cfg(test)]
mod tests;
mod urutan;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

pub use himpunan::Himpunan;
pub use macam::Jumlah;

use kolom::{Cakupan, JawabanSemua, Pertanyaan, Sumber};
use macam::Macam;

use crate::kelayakan::{Fakta, Hasil, IdSyarat, Latar, Sasaran, Sifat, Tergantung, Ukuran};
use crate::kepegawaian::RekamPegawai;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::{Jabatan, JenisJabatan, Jenjang};

/// Everyone's answers under one background.
#[derive(Debug)]
pub struct Saringan<'a> {
    latar: Latar<'a>,
    ukuran: Ukuran,
    /// What the mandatory checks for a kind of post depend on.
    tergantung: HashMap<JenisJabatan, Tergantung>,
    jawaban: JawabanSemua,
    letak_kolom: HashMap<(IdSyarat, Cakupan), usize>,
    macam: Vec<Macam>,
    letak_macam: HashMap<(Jenjang, Vec<usize>), usize>,
    /// Where the kind of each set of posts stands.
    macam_cakupan: Vec<usize>,
    letak_cakupan: HashMap<Cakupan, usize>,
}

impl<'a> Saringan<'a> {
    /// Checks everyone for the posts; those that the pack refuses are passed over, and refused when asked for.
    pub fn new<'j>(
        latar: &Latar<'a>,
        himpunan: &Himpunan,
        jabatan: impl IntoIterator<Item = &'j Jabatan>,
    ) -> Self {
        let mut saringan = Self {
            latar: *latar,
            ukuran: Ukuran::new(latar),
            tergantung: HashMap::new(),
            jawaban: JawabanSemua::default(),
            letak_kolom: HashMap::new(),
            macam: Vec::new(),
            letak_macam: HashMap::new(),
            macam_cakupan: Vec::new(),
            letak_cakupan: HashMap::new(),
        };
        saringan.prepare(himpunan, jabatan);
        saringan
    }

    /// The results for one post, of the same people that the sieve was made for.
    ///
    /// # Errors
    /// When the pack fills such posts by open selection, or asks nothing of candidates for them.
    pub fn saring<'s>(
        &'s mut self,
        himpunan: &'s Himpunan,
        jabatan: &Jabatan,
    ) -> Result<Tersaring<'s>, Penolakan> {
        let letak = self.find_or_prepare(himpunan, jabatan)?;
        Ok(Tersaring {
            sumber: self.sumber(himpunan),
            macam: &self.macam[letak],
            nomor_macam: letak,
            pemangku: (jabatan.pemangku.iter())
                .filter_map(|nip| himpunan.letak(nip))
                .collect(),
        })
    }

    /// Puts a person's new records in the place of the old ones, here and among everyone.
    ///
    /// # Panics
    /// Where nobody has the place.
    pub fn update(&mut self, himpunan: &mut Himpunan, indeks: usize, rekam: RekamPegawai) {
        let lama = self.sumber(himpunan);
        let mut macam = std::mem::take(&mut self.macam);
        for macam in &mut macam {
            macam.withdraw(&lama, indeks);
        }
        himpunan.replace(indeks, rekam);
        let sumber = self.sumber(himpunan);
        let fakta = sumber.fakta(indeks);
        for macam in &mut macam {
            let hasil = self.answer(macam, indeks, &fakta);
            macam.record(&sumber, indeks, hasil);
        }
        self.macam = macam;
    }

    /// Adds the kinds of posts that are new, asking everyone all their new questions in one go.
    fn prepare<'j>(&mut self, himpunan: &Himpunan, jabatan: impl IntoIterator<Item = &'j Jabatan>) {
        let mut baru = Vec::new();
        for jabatan in jabatan {
            if self.find_cakupan(jabatan).is_none()
                && let Ok(sasaran) = Sasaran::new(jabatan, &self.latar)
            {
                let cakupan = self.cakupan(&sasaran);
                self.letak_cakupan
                    .insert(cakupan, self.macam_cakupan.len() + baru.len());
                baru.push(sasaran);
            }
        }
        let mut pertanyaan = Vec::new();
        let kolom: Vec<_> = baru
            .iter()
            .map(|sasaran| self.enlist(sasaran, &mut pertanyaan))
            .collect();
        self.jawaban.ask(&self.sumber(himpunan), &pertanyaan);
        for (sasaran, kolom) in baru.iter().zip(kolom) {
            let macam = self.add(sasaran, kolom);
            self.macam_cakupan.push(macam);
        }
    }

    /// The kind of posts of a level with these columns, added if it is new.
    fn add(&mut self, sasaran: &Sasaran<'_>, kolom: Vec<(IdSyarat, usize)>) -> usize {
        let letak_kolom = kolom.iter().map(|(_, letak)| *letak).collect();
        match self.letak_macam.entry((sasaran.jenjang, letak_kolom)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.macam.push(Macam::new(sasaran, kolom, &self.jawaban));
                *new.insert(self.macam.len() - 1)
            }
        }
    }

    /// The columns of a post's mandatory checks; those not there yet are added to the questions.
    fn enlist<'s>(
        &mut self,
        sasaran: &Sasaran<'s>,
        pertanyaan: &mut Vec<Pertanyaan<'s>>,
    ) -> Vec<(IdSyarat, usize)> {
        let ada = self.jawaban.kolom.len();
        mandatory(sasaran)
            .map(|syarat| {
                let cakupan = Cakupan::of_syarat(syarat, sasaran);
                let letak = *self
                    .letak_kolom
                    .entry((syarat, cakupan))
                    .or_insert_with(|| {
                        pertanyaan.push(Pertanyaan {
                            syarat,
                            sasaran: *sasaran,
                        });
                        ada + pertanyaan.len() - 1
                    });
                (syarat, letak)
            })
            .collect()
    }

    /// The posts that share everyone's result with this one.
    fn cakupan(&mut self, sasaran: &Sasaran<'_>) -> Cakupan {
        let tergantung = *self
            .tergantung
            .entry(sasaran.jabatan.jenis)
            .or_insert_with(|| {
                mandatory(sasaran)
                    .map(IdSyarat::tergantung)
                    .fold(Tergantung::Jenis, Tergantung::dan)
            });
        Cakupan::new(tergantung, sasaran.jabatan)
    }

    fn find_or_prepare(
        &mut self,
        himpunan: &Himpunan,
        jabatan: &Jabatan,
    ) -> Result<usize, Penolakan> {
        if let Some(letak) = self.find(jabatan) {
            return Ok(letak);
        }
        Sasaran::new(jabatan, &self.latar)?;
        self.prepare(himpunan, [jabatan]);
        Ok(self.find(jabatan).expect("its kind was just added"))
    }

    /// The kind of a post, if it is known already.
    fn find(&self, jabatan: &Jabatan) -> Option<usize> {
        Some(self.macam_cakupan[self.find_cakupan(jabatan)?])
    }

    fn find_cakupan(&self, jabatan: &Jabatan) -> Option<usize> {
        let tergantung = *self.tergantung.get(&jabatan.jenis)?;
        let cakupan = Cakupan::new(tergantung, jabatan);
        self.letak_cakupan.get(&cakupan).copied()
    }

    /// Writes a person's answers to a kind's checks into their columns, and adds them up.
    fn answer(&mut self, macam: &Macam, indeks: usize, fakta: &Fakta) -> Option<Hasil> {
        let sasaran = Sasaran::new(&macam.contoh, &self.latar).expect("it was one when added");
        for (syarat, letak) in &macam.kolom {
            self.jawaban.kolom[*letak].set(indeks, syarat.jawab(fakta, &sasaran));
        }
        fakta
            .is_within_reach_of(&sasaran)
            .then(|| fakta.hasil(&sasaran))
    }

    fn sumber<'s>(&self, himpunan: &'s Himpunan) -> Sumber<'s>
    where
        'a: 's,
    {
        Sumber {
            himpunan,
            latar: self.latar,
            ukuran: self.ukuran,
            dengan_peta: (self.tergantung.values()).any(|t| *t == Tergantung::Jabatan),
        }
    }
}

/// The checks that decide.
fn mandatory<'a>(sasaran: &Sasaran<'a>) -> impl Iterator<Item = IdSyarat> + use<'a> {
    sasaran
        .syarat()
        .filter(|syarat| syarat.sifat == Sifat::Wajib)
        .map(|syarat| syarat.id)
}

/// The results for one post.
#[derive(Debug)]
pub struct Tersaring<'s> {
    sumber: Sumber<'s>,
    macam: &'s Macam,
    /// Number of its kind.
    nomor_macam: usize,
    /// Places of its holders, who are not looked at.
    pemangku: Vec<usize>,
}

impl Tersaring<'_> {
    /// Posts with the same number share everyone's result, but for their own holders.
    pub fn nomor_macam(&self) -> usize {
        self.nomor_macam
    }

    /// How many candidates got each result.
    pub fn jumlah(&self) -> Jumlah {
        let mut jumlah = self.macam.jumlah();
        for hasil in self.pemangku.iter().filter_map(|p| self.macam.hasil(*p)) {
            *jumlah.of(hasil) -= 1;
        }
        jumlah
    }

    /// The result of who has the place in the register; none for who is not looked at.
    pub fn hasil(&self, indeks: usize) -> Option<Hasil> {
        self.macam
            .hasil(indeks)
            .filter(|_| !self.pemangku.contains(&indeks))
    }

    /// The places of who qualifies, in the register's order.
    pub fn memenuhi(&self) -> impl Iterator<Item = usize> {
        self.macam
            .memenuhi()
            .filter(|indeks| !self.pemangku.contains(indeks))
    }

    /// The places of its own holders who would qualify if they were looked at.
    pub fn pemangku_memenuhi(&self) -> impl Iterator<Item = usize> {
        let memenuhi = |indeks: &usize| self.macam.hasil(*indeks) == Some(Hasil::Memenuhi);
        self.pemangku.iter().copied().filter(memenuhi)
    }

    /// The places of who qualifies, the best first, each with its number in the order, from 1; equals share it.
    pub fn urutan(&self) -> impl Iterator<Item = (usize, u32)> {
        self.macam.urutan(&self.sumber).iter(&self.pemangku)
    }
}
