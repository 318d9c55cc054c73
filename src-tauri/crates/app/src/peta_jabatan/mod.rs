//! Posts and vacancies.

mod view;

use std::cmp::Reverse;
use std::collections::BTreeSet;

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

    /// Posts of which every word stands in the name, the unit or the code: at most `batas`, in the map's order.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn find_jabatan(&mut self, cari: &str, batas: u32) -> Hasil<Vec<JabatanView>> {
        let words: Vec<String> = cari.split_whitespace().map(str::to_lowercase).collect();
        let fits = |j: &&Jabatan| {
            let text = format!("{} {} {} {}", j.kode, j.nama, j.unit.nama, j.unit.induk);
            let text = text.to_lowercase();
            words.iter().all(|word| text.contains(word))
        };
        let found = self.muatan()?.jabatan.iter().filter(fits);
        Ok(found.take(batas as usize).map(JabatanView::from).collect())
    }

    /// The names of all units and OPDs of the map, in order.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_unit(&mut self) -> Hasil<Vec<String>> {
        let units = self.muatan()?.jabatan.iter().map(|j| &j.unit);
        let names: BTreeSet<String> = units
            .flat_map(|unit| [unit.nama.clone(), unit.induk.clone()])
            .collect();
        Ok(names.into_iter().collect())
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
