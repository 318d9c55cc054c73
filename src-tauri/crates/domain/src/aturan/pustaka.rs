//! The packs that are known: those that ship with the program, and those installed.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::bawaan::TEKS;
use super::{Aturan, AturanError, NaskahPaket, bawaan};

/// Packs by id, each with the bases it extends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pustaka {
    paket: Vec<Arc<Aturan>>,
    /// How many of them ship with the program.
    bawaan: usize,
}

impl Pustaka {
    /// The shipped packs.
    pub fn bawaan() -> Self {
        bawaan::pustaka().clone()
    }

    /// Reads the shipped packs.
    pub(super) fn shipped() -> Result<Self, AturanError> {
        let teks: Vec<_> = TEKS.iter().map(|text| NaskahPaket::new(text)).collect();
        let paket = Susunan {
            dasar: &[],
            teks: &teks,
        }
        .read_all()?;
        Ok(Self {
            bawaan: paket.len(),
            paket,
        })
    }

    /// With one more pack, or an installed pack's new text. Packs that extend it are read anew.
    ///
    /// # Errors
    /// When the text is no pack, extends an unknown one or itself, takes a shipped pack's id, or makes a pack that
    /// extends it wrong.
    pub fn with(&self, text: &str) -> Result<Self, AturanError> {
        let baru = NaskahPaket::new(text);
        if let Some(bawaan) = self.shipped_packs().iter().find(|a| a.id == baru.id) {
            return Err(AturanError::whole(
                "id",
                format!("id '{}' sudah dipakai paket bawaan", bawaan.id),
                "Beri paket Anda id lain; paket bawaan tidak dapat ditimpa, tetapi dapat diwarisi.",
            ));
        }
        let mut teks: Vec<_> = self.paket[self.bawaan..]
            .iter()
            .map(|aturan| aturan.naskah()[0].clone())
            .collect();
        // Read first, so that its own mistakes come before those it causes in others.
        match teks.iter_mut().find(|naskah| naskah.id == baru.id) {
            Some(naskah) => *naskah = baru,
            None => teks.push(baru),
        }
        let mut paket = self.shipped_packs().to_vec();
        paket.extend(
            Susunan {
                dasar: self.shipped_packs(),
                teks: &teks,
            }
            .read_all()?,
        );
        Ok(Self {
            paket,
            bawaan: self.bawaan,
        })
    }

    /// With installed packs, in whatever order; those that cannot be read (any more) are left out.
    #[must_use]
    pub fn with_readable<'t>(&self, teks: impl IntoIterator<Item = &'t str>) -> Self {
        let mut pustaka = self.clone();
        let mut left: Vec<_> = teks.into_iter().collect();
        loop {
            let before = left.len();
            // A pack whose base comes later is read in the next round.
            left.retain(|text| match pustaka.with(text) {
                Ok(more) => {
                    pustaka = more;
                    false
                }
                Err(_) => true,
            });
            if left.is_empty() || left.len() == before {
                return pustaka;
            }
        }
    }

    /// Reads a text as it would be with these packs, without taking it in.
    ///
    /// # Errors
    /// When the text is no pack, or extends an unknown one or itself.
    pub fn read(&self, text: &str) -> Result<Aturan, AturanError> {
        let teks = [NaskahPaket::new(text)];
        let others: Vec<_> = self
            .paket
            .iter()
            .filter(|aturan| aturan.id != teks[0].id || teks[0].id.is_empty())
            .cloned()
            .collect();
        Susunan {
            dasar: &others,
            teks: &teks,
        }
        .read(&teks[0])
    }

    /// The pack of an id.
    pub fn get(&self, id: &str) -> Option<&Arc<Aturan>> {
        self.paket.iter().find(|aturan| aturan.id == id)
    }

    /// The packs: the shipped ones, then those installed.
    pub fn list(&self) -> &[Arc<Aturan>] {
        &self.paket
    }

    /// Whether the pack ships with the program.
    pub fn is_shipped(&self, id: &str) -> bool {
        self.shipped_packs().iter().any(|aturan| aturan.id == id)
    }

    fn shipped_packs(&self) -> &[Arc<Aturan>] {
        &self.paket[..self.bawaan]
    }

    /// The pack in force on a date: of the pack, those it supersedes and those that supersede it, the one that came
    /// into force last before or on the date. None where all came later.
    pub fn berlaku(&self, id: &str, tanggal: NaiveDate) -> Option<&Arc<Aturan>> {
        let family = self.family(id);
        self.paket
            .iter()
            .filter(|aturan| family.contains(aturan.id.as_str()))
            .filter(|aturan| aturan.berlaku_sejak <= tanggal)
            .max_by_key(|aturan| aturan.berlaku_sejak)
    }

    /// The packs joined to one by superseding, itself included.
    fn family(&self, id: &str) -> BTreeSet<&str> {
        let mut family: BTreeSet<&str> = self.get(id).map(|a| a.id.as_str()).into_iter().collect();
        loop {
            let before = family.len();
            for aturan in &self.paket {
                if let Some(lama) = aturan.menggantikan.as_deref()
                    && (family.contains(lama) || family.contains(aturan.id.as_str()))
                {
                    family.insert(lama);
                    family.insert(&aturan.id);
                }
            }
            if family.len() == before {
                return family;
            }
        }
    }
}

/// Texts to be read, and the packs known before.
struct Susunan<'a> {
    dasar: &'a [Arc<Aturan>],
    teks: &'a [NaskahPaket],
}

impl Susunan<'_> {
    fn read_all(&self) -> Result<Vec<Arc<Aturan>>, AturanError> {
        self.teks
            .iter()
            .map(|naskah| self.read(naskah).map(Arc::new))
            .collect()
    }

    fn read(&self, naskah: &NaskahPaket) -> Result<Aturan, AturanError> {
        let mut lapis = vec![naskah.clone()];
        while let Some(id) = lapis.last().and_then(NaskahPaket::mewarisi) {
            if lapis.iter().any(|sebelum| sebelum.id == id) {
                let rantai: Vec<_> = lapis.iter().map(|l| l.id.as_str()).collect();
                return Err(AturanError::whole(
                    "mewarisi",
                    format!(
                        "paket ini mewarisi dirinya sendiri: {} → {id}",
                        rantai.join(" → ")
                    ),
                    "Putuskan rantainya: hapus mewarisi pada salah satu paket.",
                ));
            }
            if let Some(teks) = self.teks.iter().find(|t| t.id == id) {
                lapis.push(teks.clone());
            } else if let Some(aturan) = self.dasar.iter().find(|a| a.id == id) {
                lapis.extend(aturan.naskah().iter().cloned());
                break;
            } else {
                return Err(AturanError::whole(
                    "mewarisi",
                    format!("paket '{id}' yang diwarisi tidak dikenal"),
                    "Pasang paket itu lebih dahulu, atau perbaiki id-nya.",
                ));
            }
        }
        let aturan = Aturan::from_naskah(&lapis)?;
        if let Some(lama) = &aturan.menggantikan
            && !self.knows(lama)
        {
            return Err(AturanError::whole(
                "menggantikan",
                format!("paket '{lama}' yang digantikan tidak dikenal"),
                "Pasang paket itu lebih dahulu, atau perbaiki id-nya.",
            ));
        }
        Ok(aturan)
    }

    fn knows(&self, id: &str) -> bool {
        self.teks.iter().any(|teks| teks.id == id) || self.dasar.iter().any(|a| a.id == id)
    }
}
