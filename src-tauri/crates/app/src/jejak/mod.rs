//! Trail.

mod view;

pub use view::*;

use crate::{Hasil, Sidang};
impl Sidang {
    /// x
    pub fn list_jejak(&mut self, mulai: u32, batas: u32) -> Hasil<HalamanJejakView> { todo!() }
    /// x
    pub fn verify_jejak(&mut self) -> Hasil<PemeriksaanView> { todo!() }
}
