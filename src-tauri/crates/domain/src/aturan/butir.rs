//! A pack as a list of its values in words, and the difference between two packs.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Aturan, Keyakinan};

/// One value of a pack, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Butir {
    /// Where it stands in the pack, as `syarat.pengawas.pengalaman`.
    pub jalur: String,
    /// What it is about.
    pub nama: String,
    /// The value.
    pub nilai: String,
    /// The passage, with its regulation.
    pub sumber: String,
    /// Why the pack reads the passage so.
    pub catatan: Option<String>,
    /// How sure the pack is.
    pub keyakinan: Keyakinan,
    /// In force since.
    pub berlaku_sejak: NaiveDate,
    /// Id of the pack it was taken from.
    pub asal: String,
}

/// A value that differs between two packs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BedaButir {
    /// Where it stands.
    pub jalur: String,
    /// What it is about.
    pub nama: String,
    /// In the first pack; none where it has none.
    pub sebelum: Option<Butir>,
    /// In the second pack; none where it has none.
    pub sesudah: Option<Butir>,
}

/// What differs from `a` to `b`, in words or in its passage, in the order of the packs.
pub fn beda(a: &Aturan, b: &Aturan) -> Vec<BedaButir> {
    fn by_path(aturan: &Aturan) -> BTreeMap<&str, &Butir> {
        aturan
            .butir()
            .iter()
            .map(|butir| (butir.jalur.as_str(), butir))
            .collect()
    }
    let (lama, baru) = (by_path(a), by_path(b));
    let only_old = a
        .butir()
        .iter()
        .filter(|butir| !baru.contains_key(butir.jalur.as_str()));
    b.butir()
        .iter()
        .chain(only_old)
        .filter_map(|butir| {
            let sebelum = lama.get(butir.jalur.as_str()).copied();
            let sesudah = baru.get(butir.jalur.as_str()).copied();
            let same = |x: &Butir, y: &Butir| x.nilai == y.nilai && x.sumber == y.sumber;
            match (sebelum, sesudah) {
                (Some(x), Some(y)) if same(x, y) => None,
                _ => Some(BedaButir {
                    jalur: butir.jalur.clone(),
                    nama: butir.nama.clone(),
                    sebelum: sebelum.cloned(),
                    sesudah: sesudah.cloned(),
                }),
            }
        })
        .collect()
}
