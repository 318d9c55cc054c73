//! Lists.

mod view;

pub use view::*;

use chrono::NaiveDate;
use crate::{Hasil, Konteks, Sidang};
impl Sidang {
    /// x
    pub fn list_nominatif(&mut self, per: NaiveDate) -> Hasil<Vec<RingkasanNominatifView>> { todo!() }
    /// x
    pub fn get_nominatif(&mut self, kode: &str, per: NaiveDate, aturan: Option<&str>, rinci: bool) -> Hasil<NominatifView> { todo!() }
    /// x
    pub fn get_calon(&mut self, kode: &str, per: NaiveDate, nip: &str) -> Hasil<CalonView> { todo!() }
    /// x
    pub fn export_nominatif(&mut self, kode: &str, per: NaiveDate, konteks: &Konteks) -> Hasil<Vec<u8>> { todo!() }
}
