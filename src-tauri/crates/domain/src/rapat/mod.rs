//! The meeting of the committee.
//!
//! A [`Rapat`] is the fold of its [`Peristiwa`]: every change, live or read back from the store, passes the one gate
//! [`Rapat::apply`], so that no sequence of records, however it came about, makes an unlawful meeting.

mod agenda;
mod kehadiran;
mod ketentuan;
mod kuorum;
mod peristiwa;
mod proses;
mod rekomendasi;

pub use agenda::{Agenda, Keputusan, NominatifBeku, Putusan};
pub use kehadiran::{Kehadiran, Sesi};
pub use ketentuan::{Ketentuan, KetentuanRapat};
pub use kuorum::Kuorum;
pub use peristiwa::{Jadwal, Peristiwa, RapatId};
pub use proses::{Mundur, Rapat, RapatSah, RapatTertutup, Tahap};
pub use rekomendasi::{Rekomendasi, UsulRekomendasi};

#[cfg(test)]
pub(crate) use {agenda::contoh::agenda as agenda_contoh, proses::contoh};
