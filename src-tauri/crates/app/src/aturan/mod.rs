//! Packs.

mod view;

pub use view::*;

use crate::{Hasil, Sidang};
/// x
pub fn list_aturan(dipakai: Option<&str>) -> Hasil<Vec<AturanBarisView>> { todo!() }
/// x
pub fn get_aturan(id: &str) -> Hasil<AturanView> { todo!() }
impl Sidang {
    /// x
    pub fn id_aturan(&self) -> &str { todo!() }
}
