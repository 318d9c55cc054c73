//! The meeting: every act loads it, lets the domain decide, appends what happened, and answers with the whole.

mod acara;
mod beku;
mod draf;
mod hadirin;
mod isian;
mod jalannya;
mod kesiapan;
mod nilai;
mod putusan;
mod sesudah;
mod tampil;
mod view;

use std::sync::Arc;

use chrono::NaiveTime;
use serde_json::{Value, json};
use sidang_domain::aturan::Aturan;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{Jadwal, Peristiwa, Rapat, RapatId};
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::Transaksi;
use sidang_store::rapat::RapatKini;

pub use hadirin::list_hubungan;
pub use view::*;

pub(crate) use self::isian::parse_kunci;
pub(crate) use self::tampil::{baris_view, judul};
use crate::acak::{new_id, parse_id};
use crate::aturan::{find_aturan, ketentuan_rapat};
use crate::basis_data::Pencatat;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// All meetings, the latest date first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_rapat(&mut self) -> Hasil<Vec<RapatBarisView>> {
        Ok(self.load_rapat_all()?.iter().map(baris_view).collect())
    }

    /// Calls a meeting of the committee in force on its date, under the store's rule pack.
    ///
    /// # Errors
    /// Where no committee is recorded for that date, the pack is not yet in force, or the domain refuses.
    pub fn create_rapat(&mut self, baru: &RapatBaru, konteks: &Konteks) -> Hasil<RapatView> {
        let aturan = self.aturan_berlaku(baru.tanggal);
        if baru.tanggal < aturan.berlaku_sejak {
            return Err(not_yet_in_force(&aturan, baru).into());
        }
        let ketentuan = ketentuan_rapat(&aturan);
        let tim = self
            .basisdata
            .read(|tx| tx.tim().current(baru.tanggal))?
            .ok_or_else(|| {
                Penolakan::new(
                    "tim_belum_ada",
                    format!(
                        "Belum ada tim dengan SK yang berlaku pada {}.",
                        tanggal_panjang(baru.tanggal)
                    ),
                    &ketentuan.tim,
                    "Catat susunan tim beserta nomor dan tanggal SK-nya.",
                )
            })?;
        let id = RapatId(new_id(konteks)?);
        let dibuat = Peristiwa::Dibuat {
            id,
            jadwal: Jadwal {
                tanggal: baru.tanggal,
                jam: baru.jam,
                zona: self.instansi.zona_waktu.clone(),
                tempat: baru.tempat.trim().to_owned(),
            },
            nomor: baru
                .nomor
                .as_deref()
                .map(str::trim)
                .filter(|n| !n.is_empty())
                .map(str::to_owned),
            tim: Box::new(tim),
            ketentuan: Box::new(ketentuan),
        };
        Rapat::call(dibuat.clone())?;
        let rapat = self.change(konteks, |tx, jejak| {
            let rapat = tx
                .rapat()
                .append(id, &dibuat, konteks.waktu, &jejak.pelaku)?;
            note_event(jejak, id, &dibuat)?;
            Ok(rapat)
        })?;
        self.show(&rapat)
    }

    /// One meeting.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_rapat(&mut self, id: &str) -> Hasil<RapatView> {
        let rapat = self.load_rapat(id)?;
        self.show(&rapat)
    }

    /// Lets the domain decide about an event and appends it.
    fn happen(
        &mut self,
        id: &str,
        konteks: &Konteks,
        event: impl FnOnce(&Rapat) -> Hasil<Peristiwa>,
    ) -> Hasil<RapatView> {
        self.happen_with(id, konteks, event, |_, _, _| Ok(()))
    }

    /// The same; `also` is done in the same transaction.
    fn happen_with(
        &mut self,
        id: &str,
        konteks: &Konteks,
        event: impl FnOnce(&Rapat) -> Hasil<Peristiwa>,
        also: impl FnOnce(&Transaksi<'_>, &Pencatat<'_, '_>, &Rapat) -> Hasil<()>,
    ) -> Hasil<RapatView> {
        let kini = self.load_kini(id)?;
        let event = event(&kini.rapat)?;
        self.record(kini, &[event], Vec::new(), konteks, also)
    }

    /// Lets the domain decide about events in turn, and appends them all, or none, in one transaction with the lists
    /// that they rest on and what `also` does.
    fn record(
        &mut self,
        kini: RapatKini,
        events: &[Peristiwa],
        lists: Vec<(DaftarNominatif, Arc<Aturan>)>,
        konteks: &Konteks,
        also: impl FnOnce(&Transaksi<'_>, &Pencatat<'_, '_>, &Rapat) -> Hasil<()>,
    ) -> Hasil<RapatView> {
        let mut trial = kini.rapat.clone();
        for event in events {
            trial.apply(event.clone())?;
        }
        let kini = self.change(konteks, |tx, jejak| {
            for (list, aturan) in &lists {
                tx.rapat().put_nominatif(list, aturan)?;
            }
            let kini = events.iter().try_fold(kini, |kini, event| {
                let kini = tx
                    .rapat()
                    .append_to(&kini, event, konteks.waktu, &jejak.pelaku)?;
                note_event(jejak, kini.rapat.id(), event)?;
                Ok::<_, Galat>(kini)
            })?;
            also(tx, jejak, &kini.rapat)?;
            Ok(kini)
        })?;
        for (list, _) in lists {
            self.keep_beku(list);
        }
        let view = self.show(&kini.rapat);
        self.rapat_kini = Some(kini);
        view
    }

    pub(crate) fn load_rapat(&mut self, id: &str) -> Hasil<Rapat> {
        self.load_kini(id).map(|kini| kini.rapat)
    }

    /// The meeting as it stands: the one worked on last, unless something was recorded of it since.
    fn load_kini(&mut self, id: &str) -> Hasil<RapatKini> {
        let rapat = RapatId(parse_id("Rapat", id)?);
        let last = self.rapat_kini.as_ref().filter(|k| k.rapat.id() == rapat);
        let kini = self.basisdata.read(|tx| -> Hasil<_> {
            let repo = tx.rapat();
            let seq = repo.seq(rapat)?;
            if let Some(kini) = last.filter(|kini| kini.seq == seq) {
                return Ok(kini.clone());
            }
            let rapat = repo.load(rapat)?;
            let rapat = rapat.ok_or_else(|| Galat::tidak_ada("Rapat", id))?;
            Ok(RapatKini { rapat, seq })
        })?;
        self.rapat_kini = Some(kini.clone());
        Ok(kini)
    }

    pub(crate) fn load_rapat_all(&mut self) -> Hasil<Vec<Rapat>> {
        Ok(self.basisdata.read(|tx| tx.rapat().list())?)
    }

    /// The pack that a meeting was called under.
    pub(crate) fn aturan_rapat(&self, rapat: &Rapat) -> Hasil<Arc<Aturan>> {
        find_aturan(&self.pustaka, &rapat.ketentuan().paket)
    }
}

fn not_yet_in_force(aturan: &Aturan, baru: &RapatBaru) -> Penolakan {
    Penolakan::new(
        "aturan_belum_berlaku",
        format!(
            "{} belum berlaku pada {}.",
            aturan.singkatan,
            tanggal_panjang(baru.tanggal)
        ),
        &aturan.dasar_hukum,
        format!(
            "Pilih tanggal rapat sejak {}, atau pasang paket aturan yang berlaku pada tanggal itu.",
            tanggal_panjang(aturan.berlaku_sejak)
        ),
    )
}

fn note_event(jejak: &Pencatat<'_, '_>, id: RapatId, event: &Peristiwa) -> Hasil<()> {
    jejak.note("rapat.peristiwa", id.0.to_string(), for_trail(event))
}

/// The event as the audit trail tells it: that a member handed in a sheet, not what stands on it, which is secret
/// until all are in.
fn for_trail(event: &Peristiwa) -> Value {
    let mut note = json!(event);
    if let (Peristiwa::Dinilai { .. }, Some(fields)) = (event, note.as_object_mut()) {
        fields.remove("nilai");
        fields.remove("alasan");
    }
    note
}

/// The hour as given; else now on the sitting's day, though never before what is recorded of it, and on another day
/// the last hour on record.
fn hour(given: Option<NaiveTime>, rapat: &Rapat, konteks: &Konteks) -> NaiveTime {
    given.unwrap_or_else(|| {
        if konteks.hari_ini() == rapat.hari() {
            let now = konteks.jam();
            rapat.jam_tercatat().map_or(now, |last| now.max(last))
        } else {
            rapat.jam_terakhir()
        }
    })
}
