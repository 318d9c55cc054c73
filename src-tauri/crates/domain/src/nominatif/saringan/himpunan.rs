//! Everyone in memory: the records, and beside them their entries as numbers, side by side for fast reading.

use std::collections::HashMap;
use std::ops::Deref;

use crate::kelayakan::{Catatan, Fakta, HasilHari, MasaHukuman, MasaJabatan, Pokok, Ukuran};
use crate::kepegawaian::{Asesmen, Nip, Predikat, RekamPegawai};

/// Everyone, each at a place that stays theirs.
#[derive(Debug, Clone, Default)]
pub struct Himpunan {
    rekam: Vec<RekamPegawai>,
    letak: HashMap<Nip, usize>,
    pokok: Vec<Pokok>,
    masa_jabatan: Deret<MasaJabatan>,
    skp: Deret<(i32, Predikat)>,
    hukuman: Deret<MasaHukuman>,
    asesmen: Deret<Asesmen>,
    kesehatan: Deret<HasilHari>,
    integritas: Deret<HasilHari>,
}

impl Himpunan {
    /// Takes everyone in. Of two records of one NIP the later one is found by it.
    pub fn new(rekam: Vec<RekamPegawai>) -> Self {
        let mut himpunan = Self::default();
        for (indeks, rekam) in rekam.iter().enumerate() {
            himpunan.write(indeks, rekam);
        }
        himpunan.rekam = rekam;
        himpunan
    }

    /// Puts a person's new records in the place of the old ones.
    ///
    /// # Panics
    /// Where nobody has the place.
    pub fn replace(&mut self, indeks: usize, rekam: RekamPegawai) {
        self.letak.remove(&self.rekam[indeks].pegawai.nip);
        self.write(indeks, &rekam);
        self.rekam[indeks] = rekam;
    }

    fn write(&mut self, indeks: usize, rekam: &RekamPegawai) {
        self.letak.insert(rekam.pegawai.nip, indeks);
        match self.pokok.get_mut(indeks) {
            Some(pokok) => *pokok = rekam.pokok(),
            None => self.pokok.push(rekam.pokok()),
        }
        // From the earliest, as days are counted; posts of one day keep their order.
        let mut masa_jabatan: Vec<_> = rekam.masa_jabatan().collect();
        masa_jabatan.sort_by_key(|masa| masa.mulai);
        self.masa_jabatan.write(indeks, masa_jabatan.into_iter());
        self.skp.write(indeks, Catatan::skp(rekam));
        self.hukuman.write(indeks, rekam.hukuman());
        self.asesmen.write(indeks, rekam.asesmen());
        self.kesehatan.write(indeks, Catatan::kesehatan(rekam));
        self.integritas.write(indeks, Catatan::integritas(rekam));
    }

    /// Everyone's records, by place.
    pub fn rekam(&self) -> &[RekamPegawai] {
        &self.rekam
    }

    /// The place of a person.
    pub fn letak(&self, nip: &Nip) -> Option<usize> {
        self.letak.get(nip).copied()
    }

    /// The facts that do not rest on the map of posts, of who has the place.
    pub(super) fn fakta(&self, indeks: usize, ukuran: &Ukuran) -> Fakta {
        let himpunan = self;
        Fakta::tanpa_peta(&Entri { himpunan, indeks }, ukuran)
    }
}

/// Read as everyone's records, by place.
impl Deref for Himpunan {
    type Target = [RekamPegawai];
    fn deref(&self) -> &[RekamPegawai] {
        &self.rekam
    }
}

/// One person's entries.
struct Entri<'a> {
    himpunan: &'a Himpunan,
    indeks: usize,
}

impl Catatan for Entri<'_> {
    fn pokok(&self) -> Pokok {
        self.himpunan.pokok[self.indeks]
    }

    fn masa_jabatan(&self) -> impl Iterator<Item = MasaJabatan> {
        self.himpunan.masa_jabatan.of(self.indeks).iter().copied()
    }

    fn skp(&self) -> impl Iterator<Item = (i32, Predikat)> {
        self.himpunan.skp.of(self.indeks).iter().copied()
    }

    fn hukuman(&self) -> impl Iterator<Item = MasaHukuman> {
        self.himpunan.hukuman.of(self.indeks).iter().copied()
    }

    fn asesmen(&self) -> impl Iterator<Item = Asesmen> {
        self.himpunan.asesmen.of(self.indeks).iter().cloned()
    }

    fn kesehatan(&self) -> impl Iterator<Item = HasilHari> {
        self.himpunan.kesehatan.of(self.indeks).iter().copied()
    }

    fn integritas(&self) -> impl Iterator<Item = HasilHari> {
        self.himpunan.integritas.of(self.indeks).iter().copied()
    }
}

/// Everyone's entries of one kind, one person's after another's.
#[derive(Debug, Clone)]
struct Deret<T> {
    /// First entry and number of entries of each person.
    rentang: Vec<(u32, u32)>,
    isi: Vec<T>,
}

impl<T> Default for Deret<T> {
    fn default() -> Self {
        Self {
            rentang: Vec::new(),
            isi: Vec::new(),
        }
    }
}

impl<T> Deret<T> {
    /// Writes a person's entries at the end; what stood there before is left behind.
    fn write(&mut self, indeks: usize, entri: impl Iterator<Item = T>) {
        let awal = self.isi.len();
        self.isi.extend(entri);
        let number = |n| u32::try_from(n).expect("memory holds fewer entries");
        let rentang = (number(awal), number(self.isi.len() - awal));
        match self.rentang.get_mut(indeks) {
            Some(lama) => *lama = rentang,
            None => self.rentang.push(rentang),
        }
    }

    fn of(&self, indeks: usize) -> &[T] {
        let (awal, banyak) = self.rentang[indeks];
        &self.isi[awal as usize..][..banyak as usize]
    }
}
