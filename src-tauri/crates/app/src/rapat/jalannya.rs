//! The course of the meeting: opening, suspending, resuming, notes, closing, putting off.

use chrono::{NaiveDate, NaiveTime};
use serde_json::json;
use sidang_domain::rapat::Peristiwa;

use super::isian::parse_kunci;
use super::{RapatView, hour};
use crate::kepegawaian::parse_nip;
use crate::{Hasil, Konteks, Sidang};

impl Sidang {
    /// Opens the meeting; only with quorum and a chair.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn open_rapat(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Dibuka {
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// Suspends the meeting: to a later hour of the same day, or to another day.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn suspend(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        alasan: &str,
        sampai: Option<NaiveDate>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let alasan = alasan.to_owned();
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Diskors {
                jam: hour(jam, rapat, konteks),
                alasan,
                sampai: sampai.unwrap_or_else(|| rapat.hari()),
            })
        })
    }

    /// The meeting goes on; only with quorum and a chair.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn resume(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Dilanjutkan {
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// Notes something said, on an item or on the meeting as a whole.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn note(
        &mut self,
        id: &str,
        acara: Option<&str>,
        oleh: Option<&str>,
        isi: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let acara = acara.map(parse_kunci).transpose()?;
        let oleh = oleh.map(parse_nip).transpose()?;
        let isi = isi.to_owned();
        self.happen(id, konteks, |_| Ok(Peristiwa::Dicatat { acara, oleh, isi }))
    }

    /// Closes the meeting and seals its record in the same transaction; afterwards nothing changes.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn close_rapat(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.happen_sealed(id, konteks, |rapat| {
            Ok(Peristiwa::Ditutup {
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// Puts a meeting off that cannot be opened (fakta 12.2 (14)).
    ///
    /// # Errors
    /// Where it was opened, or the reason is blank.
    pub fn postpone_rapat(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let alasan = alasan.to_owned();
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::RapatDitunda {
                jam: hour(jam, rapat, konteks),
                alasan,
            })
        })
    }

    /// Lets an event happen after which the record is sealed: the closing, and every correction.
    pub(super) fn happen_sealed(
        &mut self,
        id: &str,
        konteks: &Konteks,
        event: impl FnOnce(&sidang_domain::rapat::Rapat) -> Hasil<Peristiwa>,
    ) -> Hasil<RapatView> {
        self.happen_with(id, konteks, event, |tx, jejak, rapat| {
            let segel = tx.rapat().seal(rapat.id(), konteks.waktu)?;
            jejak.note(
                "rapat.segel",
                rapat.id().0.to_string(),
                json!({ "versi": segel.versi, "sidik": segel.sidik.to_string() }),
            )
        })
    }
}
