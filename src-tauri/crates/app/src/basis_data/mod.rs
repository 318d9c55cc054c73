//! The store: made, opened, its passphrase changed; the institution.

mod view;

pub use view::*;

use std::path::Path;
use crate::{Hasil, Konteks};
/// An open store and who works in it.
pub struct Sidang {}
impl Sidang {
    /// x
    pub fn create(path: &Path, baru: &BasisDataBaru, sandi: &str, konteks: &Konteks) -> Hasil<Self> { todo!() }
    /// x
    pub fn open(path: &Path, sandi: &str, pengguna: Option<&str>) -> Hasil<Self> { todo!() }
    /// x
    pub fn keadaan(&self, konteks: &Konteks) -> Hasil<KeadaanView> { todo!() }
    /// x
    pub fn change_sandi(&mut self, lama: &str, baru: &str, konteks: &Konteks) -> Hasil<()> { todo!() }
    /// x
    pub fn set_instansi(&mut self, instansi: &Instansi, konteks: &Konteks) -> Hasil<()> { todo!() }
}
