//! Two plans side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::{Penempatan, Rancangan};
use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;

/// A post that two plans fill with different people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BedaOrang {
    /// The post.
    pub jabatan: KodeJabatan,
    /// Whom the first plan places there and the second does not.
    pub a: Vec<Nip>,
    /// Whom the second plan places there and the first does not.
    pub b: Vec<Nip>,
}

/// How two plans differ. Every placement of either stands in it once, in order of posts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BandingRancangan {
    /// In both.
    pub sama: Vec<Penempatan>,
    /// Only in the first, into a post that the second leaves alone.
    pub hanya_a: Vec<Penempatan>,
    /// Only in the second, into a post that the first leaves alone.
    pub hanya_b: Vec<Penempatan>,
    /// Other people for the same post.
    pub beda_orang: Vec<BedaOrang>,
}

/// Compares two plans by person and post; grounds of discretion do not count.
pub fn banding(a: &Rancangan, b: &Rancangan) -> BandingRancangan {
    let (in_a, in_b) = (by_post(a), by_post(b));
    let posts: BTreeSet<&KodeJabatan> = in_a.keys().chain(in_b.keys()).copied().collect();
    let mut found = BandingRancangan::default();
    for post in posts {
        let none = BTreeMap::new();
        let (a, b) = (
            in_a.get(post).unwrap_or(&none),
            in_b.get(post).unwrap_or(&none),
        );
        let only = |these: &BTreeMap<Nip, &Penempatan>, those: &BTreeMap<Nip, &Penempatan>| {
            let rest = these.iter().filter(|(nip, _)| !those.contains_key(nip));
            rest.map(|(_, p)| (*p).clone()).collect::<Vec<_>>()
        };
        let both = a.iter().filter(|(nip, _)| b.contains_key(nip));
        found.sama.extend(both.map(|(_, p)| (*p).clone()));
        let (only_a, only_b) = (only(a, b), only(b, a));
        if only_a.is_empty() || only_b.is_empty() {
            found.hanya_a.extend(only_a);
            found.hanya_b.extend(only_b);
        } else {
            let people = |of: &[Penempatan]| of.iter().map(|p| p.nip).collect();
            found.beda_orang.push(BedaOrang {
                jabatan: post.clone(),
                a: people(&only_a),
                b: people(&only_b),
            });
        }
    }
    found
}

fn by_post(rancangan: &Rancangan) -> BTreeMap<&KodeJabatan, BTreeMap<Nip, &Penempatan>> {
    let mut posts: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for p in rancangan.penempatan() {
        posts.entry(&p.jabatan).or_default().insert(p.nip, p);
    }
    posts
}

#[cfg(test)]
mod tests {
    use super::super::contoh::{kode, nip, penempatan_baru, rancangan};
    use super::*;

    #[test]
    fn rancangan_dibandingkan_menurut_jabatan_dan_orang() {
        let a = rancangan(&[("A", 1), ("B", 2), ("C", 3), ("D", 4), ("D", 5)]);
        let b = rancangan(&[("A", 1), ("B", 6), ("D", 4), ("E", 3)]);
        let found = banding(&a, &b);
        assert_eq!(
            found.sama,
            [penempatan_baru("A", 1), penempatan_baru("D", 4)]
        );
        assert_eq!(
            found.hanya_a,
            [penempatan_baru("C", 3), penempatan_baru("D", 5)]
        );
        assert_eq!(found.hanya_b, [penempatan_baru("E", 3)]);
        assert_eq!(
            found.beda_orang,
            [BedaOrang {
                jabatan: kode("B"),
                a: vec![nip(2)],
                b: vec![nip(6)],
            }]
        );
        let itself = banding(&a, &a);
        assert_eq!(itself.sama, a.penempatan());
        assert_eq!(
            (
                itself.hanya_a.len(),
                itself.hanya_b.len(),
                itself.beda_orang.len()
            ),
            (0, 0, 0)
        );
    }
}
