//! Reading of workbooks, as the outside sees it: every trap, every kind of file, the sample data, and no panic.

mod berkas;
mod buku_uji;
mod contoh;
mod jebakan_pegawai;
mod jebakan_riwayat;
mod ketahanan;
mod lembar;
mod tim;
mod tulis;
