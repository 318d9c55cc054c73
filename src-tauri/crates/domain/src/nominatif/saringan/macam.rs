//! Posts that share everyone's result, but for their own holders.

use std::sync::OnceLock;

use super::bit::Bit;
use super::kolom::{JawabanSemua, Sumber};
use super::urutan::Urutan;
use crate::kelayakan::{Hasil, IdSyarat, Sasaran};
use crate::peta_jabatan::Jabatan;

/// How many candidates got each result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Jumlah {
    /// Who qualifies.
    pub memenuhi: usize,
    /// Who needs verification.
    pub perlu_verifikasi: usize,
    /// Who does not qualify.
    pub tidak_memenuhi: usize,
}

impl Jumlah {
    pub(super) fn of(&mut self, hasil: Hasil) -> &mut usize {
        match hasil {
            Hasil::Memenuhi => &mut self.memenuhi,
            Hasil::PerluVerifikasi => &mut self.perlu_verifikasi,
            Hasil::TidakMemenuhi => &mut self.tidak_memenuhi,
        }
    }
}

/// Everyone's result for one kind of post.
#[derive(Debug)]
pub(super) struct Macam {
    /// One of the posts.
    pub(super) contoh: Jabatan,
    /// Its mandatory checks and their columns.
    pub(super) kolom: Vec<(IdSyarat, usize)>,
    /// Who is looked at.
    dilihat: Bit,
    memenuhi: Bit,
    tidak: Bit,
    jumlah: Jumlah,
    urutan: OnceLock<Urutan>,
}

impl Macam {
    /// Adds up the answers: a word of 64 people at a time.
    pub(super) fn new(
        sasaran: &Sasaran<'_>,
        kolom: Vec<(IdSyarat, usize)>,
        semua: &JawabanSemua,
    ) -> Self {
        let dilihat = semua.dilihat(sasaran.jenjang);
        let mut memenuhi = dilihat.clone();
        let mut tidak = Bit::nobody(&dilihat);
        for (_, letak) in &kolom {
            let kolom = &semua.kolom[*letak];
            memenuhi.remove(&kolom.tidak);
            memenuhi.remove(&kolom.belum);
            tidak.unite(&kolom.tidak);
        }
        tidak.keep(&dilihat);
        let (semua, lolos, gagal) = (dilihat.count(), memenuhi.count(), tidak.count());
        Self {
            contoh: sasaran.jabatan.clone(),
            kolom,
            dilihat,
            memenuhi,
            tidak,
            jumlah: Jumlah {
                memenuhi: lolos,
                perlu_verifikasi: semua - lolos - gagal,
                tidak_memenuhi: gagal,
            },
            urutan: OnceLock::new(),
        }
    }

    pub(super) fn jumlah(&self) -> Jumlah {
        self.jumlah
    }

    /// A person's result; none for who is not looked at.
    pub(super) fn hasil(&self, indeks: usize) -> Option<Hasil> {
        self.dilihat.contains(indeks).then(|| {
            if self.tidak.contains(indeks) {
                Hasil::TidakMemenuhi
            } else if self.memenuhi.contains(indeks) {
                Hasil::Memenuhi
            } else {
                Hasil::PerluVerifikasi
            }
        })
    }

    /// Who qualifies, by place in the register.
    pub(super) fn memenuhi(&self) -> impl Iterator<Item = usize> {
        self.memenuhi.iter()
    }

    /// Who qualifies, the best first; worked out when first asked for.
    pub(super) fn urutan(&self, sumber: &Sumber<'_>) -> &Urutan {
        self.urutan
            .get_or_init(|| Urutan::new(sumber, self.memenuhi.iter()))
    }

    /// Takes a person out of the order, while the records are still the old ones.
    pub(super) fn withdraw(&mut self, sumber: &Sumber<'_>, indeks: usize) {
        if self.memenuhi.contains(indeks)
            && let Some(urutan) = self.urutan.get_mut()
        {
            urutan.remove(sumber, indeks);
        }
    }

    /// Puts down a person's new result.
    pub(super) fn record(&mut self, sumber: &Sumber<'_>, indeks: usize, hasil: Option<Hasil>) {
        if let Some(lama) = self.hasil(indeks) {
            *self.jumlah.of(lama) -= 1;
        }
        if let Some(hasil) = hasil {
            *self.jumlah.of(hasil) += 1;
        }
        self.dilihat.set(indeks, hasil.is_some());
        self.memenuhi.set(indeks, hasil == Some(Hasil::Memenuhi));
        self.tidak.set(indeks, hasil == Some(Hasil::TidakMemenuhi));
        if hasil == Some(Hasil::Memenuhi)
            && let Some(urutan) = self.urutan.get_mut()
        {
            urutan.insert(sumber, indeks);
        }
    }
}
