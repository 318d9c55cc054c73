//! Posts and vacancies.

mod view;

use std::cmp::Reverse;

use sidang_domain::peta_jabatan::{Jabatan, KodeJabatan};

pub use view::*;

use crate::basis_data::Muatan;
use crate::{Galat, Hasil, Sidang};

impl Sidang {
    /// Vacant posts by the map as it was last imported: need less holders.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_lowong(&mut self) -> Hasil<Vec<JabatanView>> {
        Ok(vacant(self.muatan()?).map(JabatanView::from).collect())
    }

    /// One post, vacant or not.
    ///
    /// # Errors
    /// Where there is none of that code.
    pub fn get_jabatan(&mut self, kode: &str) -> Hasil<JabatanView> {
        Ok(find_jabatan(self.muatan()?, kode)?.into())
    }
}

/// The vacant posts, in the map's order.
pub(crate) fn vacant(muatan: &Muatan) -> impl Iterator<Item = &Jabatan> {
    muatan.jabatan.iter().filter(|j| j.lowong() > 0)
}

/// The post with that code.
pub(crate) fn find_jabatan<'m>(muatan: &'m Muatan, kode: &str) -> Hasil<&'m Jabatan> {
    KodeJabatan::parse(kode)
        .and_then(|kode| muatan.jabatan.iter().find(|j| j.kode == kode))
        .ok_or_else(|| Galat::tidak_ada("Jabatan dengan kode", kode))
}

/// The post that heads an OPD: the highest eselon among the posts of the OPD itself, as the map names it.
pub(crate) fn head_of_unit<'m>(muatan: &'m Muatan, induk: &str) -> Option<&'m Jabatan> {
    muatan
        .jabatan
        .iter()
        .filter(|j| j.unit.nama == induk && j.eselon.is_some())
        .max_by_key(|j| (j.eselon, Reverse(&j.kode)))
}

impl From<&Jabatan> for JabatanView {
    fn from(j: &Jabatan) -> Self {
        Self {
            kode: j.kode.to_string(),
            nama: j.nama.clone(),
            jenis: j.jenis.to_string(),
            eselon: j.eselon.map(|e| e.to_string()),
            kelas: j.kelas,
            unit: j.unit.nama.clone(),
            unit_induk: j.unit.induk.clone(),
            kebutuhan: j.kebutuhan,
            terisi: u16::try_from(j.pemangku.len()).unwrap_or(u16::MAX),
        }
    }
}
