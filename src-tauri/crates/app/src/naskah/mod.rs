//! Documents.

mod view;

pub use view::*;

use crate::{Hasil, Konteks, Sidang};
use chrono::NaiveDate;
impl Sidang {
    /// x
    pub fn list_naskah(&mut self) -> Hasil<Vec<NaskahView>> { todo!() }
    /// x
    pub fn issue_berita_acara(&mut self, rapat: &str, nomor: &str, konteks: &Konteks) -> Hasil<TerbitanView> { todo!() }
    /// x
    pub fn issue_rekomendasi(&mut self, rapat: &str, nomor: &str, tanggal: NaiveDate, konteks: &Konteks) -> Hasil<TerbitanView> { todo!() }
    /// x
    pub fn get_naskah(&mut self, id: &str) -> Hasil<NaskahView> { todo!() }
    /// x
    pub fn get_pdf(&mut self, id: &str) -> Hasil<Vec<u8>> { todo!() }
    /// x
    pub fn record_export(&mut self, id: &str, konteks: &Konteks) -> Hasil<()> { todo!() }
}
