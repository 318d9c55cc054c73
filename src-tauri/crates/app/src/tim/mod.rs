//! Committee.

mod view;

pub use view::*;

use std::path::Path;
use chrono::NaiveDate;
use crate::{Hasil, Konteks, Sidang};
impl Sidang {
    /// x
    pub fn get_tim(&mut self, per: NaiveDate) -> Hasil<Option<TimView>> { todo!() }
    /// x
    pub fn preview_tim(&mut self, berkas: &Path, sk: &SkTimView, konteks: &Konteks) -> Hasil<TimView> { todo!() }
    /// x
    pub fn set_tim(&mut self, berkas: &Path, sk: &SkTimView, konteks: &Konteks) -> Hasil<TimView> { todo!() }
}
