//! Who is there, who is not and why, and who steps back.

use chrono::NaiveTime;
use sidang_domain::rapat::{Hubungan, Peristiwa};

use super::isian::parse_kunci;
use super::{CaraHadirIsian, HubunganView, KonflikIsian, RapatView, hour};
use crate::kepegawaian::parse_nip;
use crate::{Hasil, Konteks, Sidang};

/// The relations that are a conflict of interest, in the law's order.
pub fn list_hubungan() -> Vec<HubunganView> {
    Hubungan::SEMUA
        .into_iter()
        .map(|h| HubunganView {
            id: h.key().to_owned(),
            nama: h.to_string(),
        })
        .collect()
}

impl Sidang {
    /// A member arrives; without an hour: now, or on another day than the sitting's the last hour on record.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn set_hadir(
        &mut self,
        id: &str,
        nip: &str,
        jam: Option<NaiveTime>,
        cara: &CaraHadirIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Hadir {
                nip,
                jam: hour(jam, rapat, konteks),
                cara: cara.into(),
            })
        })
    }

    /// A member leaves.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn set_pergi(
        &mut self,
        id: &str,
        nip: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Pergi {
                nip,
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// Takes back an arrival ticked by mistake, before the opening.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn cancel_hadir(&mut self, id: &str, nip: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        self.happen(id, konteks, |_| Ok(Peristiwa::HadirDibatalkan { nip }))
    }

    /// Records why a member does not come.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn set_berhalangan(
        &mut self,
        id: &str,
        nip: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (nip, alasan) = (parse_nip(nip)?, alasan.to_owned());
        self.happen(id, konteks, |_| Ok(Peristiwa::Berhalangan { nip, alasan }))
    }

    /// A member declares conflicts of interest, or with an empty list that there are none.
    ///
    /// # Errors
    /// Where a relation is unknown or the domain refuses.
    pub fn declare(
        &mut self,
        id: &str,
        nip: &str,
        konflik: &[KonflikIsian],
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        let konflik = konflik
            .iter()
            .map(KonflikIsian::read)
            .collect::<Hasil<Vec<_>>>()?;
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::Dideklarasikan { nip, konflik })
        })
    }

    /// A member steps back from one item for a conflict of interest.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn recuse(
        &mut self,
        id: &str,
        acara: &str,
        nip: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, nip) = (parse_kunci(acara)?, parse_nip(nip)?);
        let alasan = alasan.to_owned();
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::Mundur { acara, nip, alasan })
        })
    }
}
