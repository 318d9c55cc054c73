//! Under what candidates are looked at.

use std::sync::Arc;

use chrono::NaiveDate;
use sidang_domain::aturan::Aturan;
use sidang_domain::nominatif::DaftarNominatif;

use crate::aturan::find_aturan;
use crate::peta_jabatan::find_jabatan;
use crate::{Hasil, Sidang};

/// The date, the pack, and how the post is filled. A date alone is a list under the pack in force on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acuan<'a> {
    /// Date of reference.
    pub per: NaiveDate,
    /// Another pack than the one in force on that date, to compare.
    pub aturan: Option<&'a str>,
    /// Filled by open candidacy, which suspends the time in post, where the pack knows it.
    pub pencalonan_terbuka: bool,
}

impl From<NaiveDate> for Acuan<'_> {
    fn from(per: NaiveDate) -> Self {
        Self {
            per,
            aturan: None,
            pencalonan_terbuka: false,
        }
    }
}

impl Sidang {
    /// The list of one post, and the pack it was drawn up under.
    pub(crate) fn draw_up(
        &mut self,
        kode: &str,
        acuan: Acuan<'_>,
    ) -> Hasil<(DaftarNominatif, Arc<Aturan>)> {
        let aturan = self.pick(acuan)?;
        let muatan = self.muatan()?;
        let jabatan = find_jabatan(muatan, kode)?;
        let latar = muatan.latar_for(&aturan, acuan)?;
        let list = DaftarNominatif::susun(jabatan, &muatan.pegawai, &latar, muatan.versi)?;
        Ok((list, aturan))
    }

    /// The pack to look at candidates under.
    pub(super) fn pick(&self, acuan: Acuan<'_>) -> Hasil<Arc<Aturan>> {
        match acuan.aturan {
            Some(id) => find_aturan(&self.pustaka, id),
            None => Ok(self.aturan_berlaku(acuan.per)),
        }
    }
}
