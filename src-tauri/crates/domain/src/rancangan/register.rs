//! The people and posts that a plan is laid upon, with an index so that none is searched for.

use std::collections::HashMap;

use crate::kepegawaian::{Nip, RekamPegawai};
use crate::peta_jabatan::{Jabatan, KodeJabatan};

/// Where everyone and every post stands in their lists: made once for one state of the register, whatever the plans.
#[derive(Debug, Clone, Default)]
pub struct Indeks {
    pegawai: HashMap<Nip, usize>,
    jabatan: HashMap<KodeJabatan, usize>,
    dipangku: HashMap<Nip, Vec<usize>>,
    unit: HashMap<String, Vec<usize>>,
    opd: HashMap<String, Vec<usize>>,
}

impl Indeks {
    /// Indexes people and posts.
    pub fn new(pegawai: &[RekamPegawai], jabatan: &[Jabatan]) -> Self {
        let mut indeks = Self {
            pegawai: pegawai
                .iter()
                .enumerate()
                .map(|(at, rekam)| (rekam.pegawai.nip, at))
                .collect(),
            ..Self::default()
        };
        for (at, j) in jabatan.iter().enumerate() {
            indeks.jabatan.insert(j.kode.clone(), at);
            for nip in &j.pemangku {
                indeks.dipangku.entry(*nip).or_default().push(at);
            }
            list(&mut indeks.unit, &j.unit.nama).push(at);
            list(&mut indeks.opd, &j.unit.induk).push(at);
        }
        indeks
    }
}

fn list<'m>(map: &'m mut HashMap<String, Vec<usize>>, nama: &str) -> &'m mut Vec<usize> {
    map.entry(nama.to_owned()).or_default()
}

/// People and posts with their index. A post is spoken of by its place in the list.
#[derive(Debug, Clone, Copy)]
pub struct Register<'a> {
    pegawai: &'a [RekamPegawai],
    jabatan: &'a [Jabatan],
    indeks: &'a Indeks,
}

impl<'a> Register<'a> {
    /// The lists that `indeks` was made of.
    pub fn new(pegawai: &'a [RekamPegawai], jabatan: &'a [Jabatan], indeks: &'a Indeks) -> Self {
        Self {
            pegawai,
            jabatan,
            indeks,
        }
    }

    /// A person's records.
    pub fn pegawai(&self, nip: &Nip) -> Option<&'a RekamPegawai> {
        self.indeks.pegawai.get(nip).map(|at| &self.pegawai[*at])
    }

    /// A post.
    pub fn jabatan(&self, kode: &KodeJabatan) -> Option<&'a Jabatan> {
        self.find(kode).map(|at| self.at(at))
    }

    /// The posts that a person holds on the map.
    pub fn dipangku(&self, nip: &Nip) -> impl Iterator<Item = &'a Jabatan> + use<'a> {
        let posts = self.posts_of(nip);
        let jabatan = self.jabatan;
        posts.iter().map(move |at| &jabatan[*at])
    }

    /// A person's name, or the number where the register knows none of that number.
    pub fn nama(&self, nip: &Nip) -> String {
        self.pegawai(nip).map_or_else(
            || format!("NIP {nip}"),
            |rekam| rekam.pegawai.nama.to_string(),
        )
    }

    /// A post's name with its code.
    pub fn nama_jabatan(&self, kode: &KodeJabatan) -> String {
        self.jabatan(kode).map_or_else(
            || format!("Jabatan {kode}"),
            |jabatan| format!("{} ({kode})", jabatan.nama),
        )
    }

    pub(super) fn find(&self, kode: &KodeJabatan) -> Option<usize> {
        self.indeks.jabatan.get(kode).copied()
    }

    pub(super) fn at(&self, at: usize) -> &'a Jabatan {
        &self.jabatan[at]
    }

    pub(super) fn posts_of(&self, nip: &Nip) -> &'a [usize] {
        posts(self.indeks.dipangku.get(nip))
    }

    /// The posts of one unit.
    pub(super) fn posts_in_unit(&self, unit: &str) -> &'a [usize] {
        posts(self.indeks.unit.get(unit))
    }

    /// The posts of an OPD and all its units.
    pub(super) fn posts_in_opd(&self, induk: &str) -> &'a [usize] {
        posts(self.indeks.opd.get(induk))
    }
}

fn posts(found: Option<&Vec<usize>>) -> &[usize] {
    found.map_or(&[], Vec::as_slice)
}
