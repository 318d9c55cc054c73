//! First screen.

mod view;

pub use view::*;

use crate::{Hasil, Konteks, Sidang};
impl Sidang {
    /// x
    pub fn beranda(&mut self, konteks: &Konteks) -> Hasil<BerandaView> { todo!() }
}
