//! Who is who: members by the decree, candidates by the lists they stand on, the person of an item by its record.

use std::collections::HashMap;
use std::sync::Arc;

use sidang_domain::kepegawaian::Nip;
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::rapat::{MataAcara, NominatifBeku, Rapat};

use crate::rapat::NamaView;

/// The people of a meeting. Every list of the meeting is at hand.
pub(in crate::rapat) struct Orang<'a> {
    rapat: &'a Rapat,
    lists: &'a HashMap<String, Arc<DaftarNominatif>>,
}

impl<'a> Orang<'a> {
    pub fn new(rapat: &'a Rapat, lists: &'a HashMap<String, Arc<DaftarNominatif>>) -> Self {
        Self { rapat, lists }
    }

    /// A member's name.
    pub fn anggota(&self, nip: Nip) -> String {
        let member = self.rapat.tim().find(nip);
        member.map(|a| a.nama.clone()).unwrap_or_default()
    }

    /// The list that stands under a seal.
    pub fn list(&self, nominatif: &NominatifBeku) -> Option<&'a DaftarNominatif> {
        self.lists.get(&nominatif.sidik).map(AsRef::as_ref)
    }

    /// A candidate of an item, as on the list the candidate stands on.
    pub fn calon(&self, item: &MataAcara, nip: Nip) -> Option<(&'a DaftarNominatif, &'a Calon)> {
        let other = self.rapat.calon_lain(&item.kunci).iter();
        let nominatif = other
            .filter(|c| c.nip == nip)
            .map(|c| &c.nominatif)
            .next()
            .or_else(|| item.nominatif())?;
        let list = self.list(nominatif)?;
        Some((list, list.find(&nip)?))
    }

    /// Name and present post of one whom an item decides about.
    pub fn pihak(&self, item: &MataAcara, nip: Nip) -> (String, String) {
        if let Some(orang) = item.orang().filter(|o| o.nip == nip) {
            return (orang.nama.clone(), orang.jabatan.clone());
        }
        self.calon(item, nip).map_or_else(
            || (self.anggota(nip), String::new()),
            |(_, c)| {
                let profil = &c.profil;
                (profil.nama.clone(), profil.jabatan_sekarang.nama.clone())
            },
        )
    }

    /// Name of one whom any item decides about.
    pub fn nama_pihak(&self, nip: Nip) -> String {
        let items = self.rapat.agenda().iter();
        let item = items
            .into_iter()
            .find(|a| self.rapat.is_party(&a.kunci, nip));
        item.map_or_else(|| self.anggota(nip), |item| self.pihak(item, nip).0)
    }

    /// A candidate of an item by name.
    pub fn nama_calon(&self, item: &MataAcara, nip: Nip) -> NamaView {
        NamaView {
            nip: nip.to_string(),
            nama: self.pihak(item, nip).0,
        }
    }

    /// A member by name.
    pub fn nama_anggota(&self, nip: Nip) -> NamaView {
        NamaView {
            nip: nip.to_string(),
            nama: self.anggota(nip),
        }
    }
}
