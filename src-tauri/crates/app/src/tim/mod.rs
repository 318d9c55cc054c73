//! The committees: recorded from a workbook and a decree, listed over time, their chairs replaced.

mod berkas;
mod ketua;
mod susun;
mod tampil;
mod view;

use std::path::Path;

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::tim::{Tim, TimId};
use sidang_exchange::AnggotaTim;

pub(crate) use susun::head_of;
pub use view::*;

use crate::acak::parse_id;
use crate::{Galat, Hasil, Konteks, Sidang};
use berkas::{BerkasBaru, read_decree};
use susun::read_members;
use tampil::TimTampil;

impl Sidang {
    /// The committee in force at `per`: the TPK, or the Baperjakat in its place.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn get_tim(&mut self, per: NaiveDate) -> Hasil<Option<TimView>> {
        match self.basisdata.read(|tx| tx.tim().current(per))? {
            Some(tim) => Ok(Some(self.tim_view(&tim)?)),
            None => Ok(None),
        }
    }

    /// One committee, with the chair it has now.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_tim_by_id(&mut self, id: &str) -> Hasil<TimView> {
        let tim = self.find_tim(id)?;
        self.tim_view(&tim)
    }

    /// All committees, the latest decree first, as they stand today.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_tim(&mut self, konteks: &Konteks) -> Hasil<Vec<TimRingkasView>> {
        let all = self.basisdata.read(|tx| tx.tim().list())?;
        Ok(tampil::list(&all, konteks.hari_ini(), &self.aturan))
    }

    /// The committee as it would be recorded; nothing is written.
    ///
    /// # Errors
    /// As [`Sidang::set_tim`].
    pub fn preview_tim(
        &mut self,
        berkas: &Path,
        sk: &SkTimView,
        konteks: &Konteks,
    ) -> Hasil<TimView> {
        let tim = self.make_tim(read_members(berkas, konteks)?, sk, konteks)?;
        let preview = TimTampil {
            tim: &tim,
            aturan: &self.aturan,
            penggantian: &[],
            berkas: None,
        };
        Ok(TimView {
            id: String::new(),
            ..preview.view()
        })
    }

    /// Records the committee that a decree forms, and the decree's file where one is given. Earlier committees stay:
    /// who sat at a date is never rewritten.
    ///
    /// # Errors
    /// Where the workbook has no committee or a faulty row, the list is no committee, or the file cannot be kept.
    pub fn set_tim(
        &mut self,
        berkas: &Path,
        sk: &SkTimView,
        berkas_sk: Option<&Path>,
        konteks: &Konteks,
    ) -> Hasil<TimView> {
        let anggota = read_members(berkas, konteks)?;
        let berkas_sk = berkas_sk.map(read_decree).transpose()?;
        self.set_tim_from(anggota, sk, berkas_sk, konteks)
    }

    pub(crate) fn set_tim_from(
        &mut self,
        anggota: Vec<AnggotaTim>,
        sk: &SkTimView,
        berkas: Option<BerkasBaru>,
        konteks: &Konteks,
    ) -> Hasil<TimView> {
        let tim = self.make_tim(anggota, sk, konteks)?;
        self.change(konteks, |tx, jejak| {
            tx.tim().put(&tim, konteks.waktu)?;
            let kept = berkas
                .map(|b| tx.tim().put_berkas(tim.id(), &b.nama, &b.isi))
                .transpose()?;
            let rincian = json!({ "tim": tim, "berkas_sk": kept });
            jejak.note("tim.atur", &tim.sk().nomor, rincian)
        })?;
        self.tim_view(&tim)
    }

    fn find_tim(&mut self, id: &str) -> Hasil<Tim> {
        let key = TimId(parse_id("Tim", id)?);
        self.basisdata
            .read(|tx| tx.tim().find(key))?
            .ok_or_else(|| Galat::tidak_ada("Tim", id))
    }

    fn tim_view(&mut self, tim: &Tim) -> Hasil<TimView> {
        let (penggantian, berkas) = self.basisdata.read(|tx| -> Hasil<_> {
            let repo = tx.tim();
            Ok((repo.ketua_pengganti(tim.id())?, repo.find_berkas(tim.id())?))
        })?;
        Ok(TimTampil {
            tim,
            aturan: &self.aturan,
            penggantian: &penggantian,
            berkas,
        }
        .view())
    }
}
