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
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{Jadwal, Peristiwa, Rapat, RapatId};
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::Transaksi;

pub use hadirin::list_hubungan;
pub use view::*;

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
        let rapat = self.change(konteks, |tx, jejak| append(tx, jejak, konteks, id, &dibuat))?;
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
        let mut rapat = self.load_rapat(id)?;
        let event = event(&rapat)?;
        rapat.apply(event.clone())?;
        let rapat = self.change(konteks, |tx, jejak| {
            let rapat = append(tx, jejak, konteks, rapat.id(), &event)?;
            also(tx, jejak, &rapat)?;
            Ok(rapat)
        })?;
        self.show(&rapat)
    }

    pub(crate) fn load_rapat(&mut self, id: &str) -> Hasil<Rapat> {
        let rapat = RapatId(parse_id("Rapat", id)?);
        self.basisdata
            .read(|tx| tx.rapat().load(rapat))?
            .ok_or_else(|| Galat::tidak_ada("Rapat", id))
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

fn append(
    tx: &Transaksi<'_>,
    jejak: &Pencatat<'_, '_>,
    konteks: &Konteks,
    id: RapatId,
    event: &Peristiwa,
) -> Hasil<Rapat> {
    let rapat = tx.rapat().append(id, event, konteks.waktu, &jejak.pelaku)?;
    jejak.note("rapat.peristiwa", id.0.to_string(), for_trail(event))?;
    Ok(rapat)
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
