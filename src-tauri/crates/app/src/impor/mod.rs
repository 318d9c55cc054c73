//! Import.

mod view;

pub use view::*;

use std::path::PathBuf;
use crate::{Hasil, Konteks, Sidang};
/// How far a long act is.
#[derive(Debug, Clone, serde::Serialize, specta::Type)]
pub struct KemajuanView { /// step
 pub langkah: String, /// done
 pub selesai: u32, /// of
 pub jumlah: u32 }
impl Sidang {
    /// x
    pub fn preview_impor(&mut self, berkas: &[PathBuf], konteks: &Konteks, kemajuan: &mut dyn FnMut(KemajuanView)) -> Hasil<LaporanImporView> { todo!() }
    /// x
    pub fn commit_impor(&mut self, berkas: &[PathBuf], sidik: Option<&str>, konteks: &Konteks, kemajuan: &mut dyn FnMut(KemajuanView)) -> Hasil<LaporanImporView> { todo!() }
    /// x
    pub fn impor_contoh(&mut self, konteks: &Konteks, kemajuan: &mut dyn FnMut(KemajuanView)) -> Hasil<LaporanImporView> { todo!() }
}
