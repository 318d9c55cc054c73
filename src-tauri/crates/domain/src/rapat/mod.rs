//! The meeting of the committee.
//!
//! A [`Rapat`] is the fold of its [`Peristiwa`]: every change, live or read back from the store, passes the one gate
//! [`Rapat::apply`], so that no sequence of records, however it came about, makes an unlawful meeting.

mod acara;
mod kehadiran;
mod ketentuan;
mod konflik;
mod kunci;
mod kuorum;
mod penilaian;
mod peristiwa;
mod proses;
mod putusan;
mod rekomendasi;
mod sesudah;
mod suara;

pub use acara::{CalonLain, MataAcara, NominatifBeku, OrangAcara, Perihal, RujukanUsulan};
pub use kehadiran::{CaraHadir, Kehadiran, Sesi};
pub use ketentuan::{Ketentuan, KetentuanPenilaian, KetentuanRapat};
pub use konflik::{Hubungan, Konflik};
pub use kunci::{KunciAcara, KunciAcaraError};
pub use kuorum::{GasalPada, Kuorum, SyaratKuorum};
pub use penilaian::{LembarNilai, NilaiCalon, Penilaian, Selisih};
pub use peristiwa::{Jadwal, Peristiwa, RapatId, Undangan};
pub use proses::{
    Catatan, Mundur, Pertemuan, Rapat, RapatSah, RapatTertunda, RapatTertutup, Tahap,
    UndanganTercatat,
};
pub use putusan::{Keputusan, PendapatLain, Putusan, Sikap};
pub use rekomendasi::{Rekomendasi, UsulRekomendasi};
pub use sesudah::{KeputusanPpk, Koreksi, PilihanPpk, SebabKoreksi};
pub use suara::{CaraPutusan, JumlahSuara, Pilihan, SuaraAnggota};

#[cfg(test)]
pub(crate) use {
    acara::contoh::{agenda as agenda_contoh, mutasi as mutasi_contoh},
    proses::contoh,
};
