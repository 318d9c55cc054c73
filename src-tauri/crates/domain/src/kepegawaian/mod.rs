//! People: who they are and what their records say.

mod beda;
mod golongan;
mod nip;
mod pegawai;
mod pendidikan;
mod riwayat;

pub use golongan::{Golongan, GolonganError};
pub use nip::{Nip, NipError};
pub use pegawai::{
    JabatanKini, JenisKelamin, KedudukanHukum, Nama, Pegawai, RekamPegawai, StatusPegawai,
};
pub use pendidikan::Pendidikan;
pub use riwayat::{
    Asesmen, HukumanDisiplin, Integritas, Kesehatan, NilaiKompetensi, Predikat, RiwayatJabatan,
    Skp, TingkatHukuman,
};
