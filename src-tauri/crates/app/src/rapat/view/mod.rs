//! What the window and the command line show of a meeting, and what they hand in.

mod acara;
mod hadirin;
mod isian;
mod kesiapan;
mod penilaian;
mod putusan;
mod rapat;
mod sesudah;

pub use acara::*;
pub use hadirin::*;
pub use isian::*;
pub use kesiapan::*;
pub use penilaian::*;
pub use putusan::*;
pub use rapat::*;
pub use sesudah::*;
