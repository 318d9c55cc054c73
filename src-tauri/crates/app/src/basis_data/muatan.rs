//! What is kept loaded while the store is open, so that lists and checks need not read it again.

use std::sync::Arc;

use chrono::NaiveDate;
use sidang_domain::aturan::{Aturan, Pustaka};
use sidang_domain::kelayakan::Latar;
use sidang_domain::kepegawaian::RekamPegawai;
use sidang_domain::nominatif::saringan::Himpunan;
use sidang_domain::peta_jabatan::{Jabatan, PetaAcuan};
use sidang_domain::rancangan::Indeks;
use sidang_store::Transaksi;

use super::Sidang;
use crate::Hasil;
use crate::nominatif::Acuan;

/// Everyone and every post.
pub(crate) struct Muatan {
    pub pegawai: Himpunan,
    pub jabatan: Vec<Jabatan>,
    pub acuan: PetaAcuan,
    /// Where each of them stands.
    pub indeks: Indeks,
    /// Version of the data that both were read at.
    pub versi: u64,
}

impl Muatan {
    fn current(tx: &Transaksi<'_>) -> Hasil<Self> {
        Ok(Self::new(
            tx.kepegawaian().load_all()?,
            tx.peta_jabatan().load_all()?,
            tx.impor().versi()?,
        ))
    }

    /// Everyone and every post as they were at a version of the data.
    pub fn as_of(tx: &Transaksi<'_>, versi: u64) -> Hasil<Self> {
        Ok(Self::new(
            tx.kepegawaian().load_all_as_of(versi)?,
            tx.peta_jabatan().load_all_as_of(versi)?,
            versi,
        ))
    }

    fn new(pegawai: Vec<RekamPegawai>, jabatan: Vec<Jabatan>, versi: u64) -> Self {
        Self {
            acuan: PetaAcuan::new(&jabatan),
            indeks: Indeks::new(&pegawai, &jabatan),
            pegawai: Himpunan::new(pegawai),
            jabatan,
            versi,
        }
    }

    /// The background of checks for one list.
    ///
    /// # Errors
    /// Where the pack knows no open candidacy and the list is of one.
    pub fn latar_for<'m>(&'m self, aturan: &'m Aturan, acuan: Acuan<'_>) -> Hasil<Latar<'m>> {
        let latar = self.latar(aturan, acuan.per);
        Ok(if acuan.pencalonan_terbuka {
            latar.by_open_candidacy()?
        } else {
            latar
        })
    }

    /// The background of checks on these people and posts.
    pub fn latar<'m>(&'m self, aturan: &'m Aturan, per: NaiveDate) -> Latar<'m> {
        Latar {
            aturan,
            per,
            peta: &self.acuan,
            pencalonan_terbuka: false,
        }
    }
}

impl Sidang {
    /// Everyone and every post, read from the store at first use.
    pub(crate) fn muatan(&mut self) -> Hasil<&Muatan> {
        if self.muatan.is_none() {
            self.muatan = Some(self.basisdata.read(Muatan::current)?);
        }
        Ok(self.muatan.as_ref().expect("it was loaded just now"))
    }

    /// Everyone and every post, and the pack in force on a date.
    pub(crate) fn muatan_berlaku(&mut self, per: NaiveDate) -> Hasil<(&Muatan, &Aturan)> {
        self.muatan()?;
        let muatan = self.muatan.as_ref().expect("it was loaded just now");
        let aturan = berlaku(&self.pustaka, &self.aturan, per);
        Ok((muatan, aturan))
    }

    /// The pack in force on a date: the store's, or what it supersedes or is superseded by. The store's own where
    /// all came into force later; views say so then.
    pub(crate) fn aturan_berlaku(&self, per: NaiveDate) -> Arc<Aturan> {
        Arc::clone(berlaku(&self.pustaka, &self.aturan, per))
    }

    /// Forgets what was loaded, after the register changed.
    pub(crate) fn forget_muatan(&mut self) {
        self.muatan = None;
    }
}

fn berlaku<'p>(pustaka: &'p Pustaka, dipakai: &'p Arc<Aturan>, per: NaiveDate) -> &'p Arc<Aturan> {
    pustaka.berlaku(&dipakai.id, per).unwrap_or(dipakai)
}
