//! Who sits where, before the plan and after it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Penempatan, Rancangan, Register};
use crate::kepegawaian::Nip;

/// The map of posts as the plan leaves it. Only what changes is kept.
///
/// A placement takes effect where person and post are known and the person does not hold the post already. Whoever is
/// placed leaves every post held until then, but for those the plan gives them again.
pub(super) struct Keadaan<'a> {
    pub(super) register: Register<'a>,
    masuk: BTreeMap<usize, BTreeSet<Nip>>,
    keluar: BTreeMap<usize, BTreeSet<Nip>>,
    pindah: BTreeMap<Nip, Pindah>,
}

/// The posts that one person leaves and enters, each in the map's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Pindah {
    pub(super) dari: Vec<usize>,
    pub(super) ke: Vec<usize>,
}

impl<'a> Keadaan<'a> {
    pub(super) fn new(rancangan: &Rancangan, register: Register<'a>) -> Self {
        let mut given: BTreeMap<Nip, BTreeSet<usize>> = BTreeMap::new();
        for Penempatan { jabatan, nip, .. } in rancangan.penempatan() {
            if register.pegawai(nip).is_some()
                && let Some(at) = register.find(jabatan)
            {
                given.entry(*nip).or_default().insert(at);
            }
        }
        let mut keadaan = Self {
            register,
            masuk: BTreeMap::new(),
            keluar: BTreeMap::new(),
            pindah: BTreeMap::new(),
        };
        for (nip, given) in given {
            keadaan.shift(nip, &given);
        }
        keadaan
    }

    fn shift(&mut self, nip: Nip, given: &BTreeSet<usize>) {
        let held: BTreeSet<usize> = self.register.posts_of(&nip).iter().copied().collect();
        let ke: Vec<usize> = given.difference(&held).copied().collect();
        if ke.is_empty() {
            return;
        }
        let dari: Vec<usize> = held.difference(given).copied().collect();
        for at in &ke {
            self.masuk.entry(*at).or_default().insert(nip);
        }
        for at in &dari {
            self.keluar.entry(*at).or_default().insert(nip);
        }
        self.pindah.insert(nip, Pindah { dari, ke });
    }

    /// Who moves, and from where to where.
    pub(super) fn pindah(&self) -> &BTreeMap<Nip, Pindah> {
        &self.pindah
    }

    /// Whether the plan moves the person.
    pub(super) fn moves(&self, nip: &Nip) -> bool {
        self.pindah.contains_key(nip)
    }

    /// The posts that someone enters or leaves.
    pub(super) fn disentuh(&self) -> BTreeSet<usize> {
        self.masuk
            .keys()
            .chain(self.keluar.keys())
            .copied()
            .collect()
    }

    /// Who enters a post.
    pub(super) fn masuk(&self, at: usize) -> impl Iterator<Item = Nip> {
        self.masuk.get(&at).into_iter().flatten().copied()
    }

    /// Who leaves a post.
    pub(super) fn keluar(&self, at: usize) -> impl Iterator<Item = Nip> {
        self.keluar.get(&at).into_iter().flatten().copied()
    }

    /// Who holds a post once the plan is carried out.
    pub(super) fn sesudah(&self, at: usize) -> impl Iterator<Item = Nip> {
        let gone = self.keluar.get(&at);
        self.register
            .at(at)
            .pemangku
            .iter()
            .filter(move |nip| gone.is_none_or(|gone| !gone.contains(nip)))
            .copied()
            .chain(self.masuk(at))
    }

    /// Whether the post has room once the plan is carried out.
    pub(super) fn lowong(&self, at: usize) -> bool {
        self.sesudah(at).count() < usize::from(self.register.at(at).kebutuhan)
    }
}
