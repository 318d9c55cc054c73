//! People.

mod view;

pub use view::*;

use crate::{Hasil, Konteks, Sidang};
impl Sidang {
    /// x
    pub fn list_pegawai(&mut self, kueri: &KueriPegawai) -> Hasil<HalamanPegawaiView> { todo!() }
    /// x
    pub fn get_pegawai(&mut self, nip: &str) -> Hasil<PegawaiRinciView> { todo!() }
    /// x
    pub fn export_pegawai(&mut self, kueri: &KueriPegawai, konteks: &Konteks) -> Hasil<Vec<u8>> { todo!() }
}
