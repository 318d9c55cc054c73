//! Posts.

mod view;

pub use view::*;

use chrono::NaiveDate;
use crate::{Hasil, Sidang};
impl Sidang {
    /// x
    pub fn list_lowong(&mut self, per: NaiveDate) -> Hasil<Vec<JabatanView>> { todo!() }
}
