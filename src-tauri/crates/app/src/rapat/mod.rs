//! Meeting.

mod view;

pub use view::*;

use chrono::NaiveTime;
use crate::nominatif::{CalonView, NominatifView};
use crate::{Hasil, Konteks, Sidang};
impl Sidang {
    /// x
    pub fn list_rapat(&mut self) -> Hasil<Vec<RapatBarisView>> { todo!() }
    /// x
    pub fn create_rapat(&mut self, baru: &RapatBaru, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn get_rapat(&mut self, id: &str) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn add_agenda(&mut self, id: &str, kode: &str, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn remove_agenda(&mut self, id: &str, kode: &str, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn set_hadir(&mut self, id: &str, nip: &str, jam: Option<NaiveTime>, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn set_pergi(&mut self, id: &str, nip: &str, jam: Option<NaiveTime>, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn cancel_hadir(&mut self, id: &str, nip: &str, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn recuse(&mut self, id: &str, kode: &str, nip: &str, alasan: &str, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn open_rapat(&mut self, id: &str, jam: Option<NaiveTime>, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn recommend(&mut self, id: &str, kode: &str, calon: &[String], alasan: &str, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn postpone(&mut self, id: &str, kode: &str, alasan: &str, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn close_rapat(&mut self, id: &str, jam: Option<NaiveTime>, konteks: &Konteks) -> Hasil<RapatView> { todo!() }
    /// x
    pub fn get_nominatif_rapat(&mut self, id: &str, kode: &str) -> Hasil<NominatifView> { todo!() }
    /// x
    pub fn get_calon_rapat(&mut self, id: &str, kode: &str, nip: &str) -> Hasil<CalonView> { todo!() }
}
