//! Workbooks in and out.
//!
//! [`read_workbook`] turns an xlsx, ods or csv file into typed rows and a list of everything that is wrong with it, by
//! sheet, row and column. It knows no store: what is new, changed or the same is told elsewhere, from this output.
//! [`write_table`] and [`write_csv`] hand lists out.
//!
//! Where to start reading: `read` (the way of a file), `lembar` (one module per kind of sheet), `row` (how a cell
//! becomes a value or a problem), `sumber` (file formats).

mod buku;
mod error;
mod grid;
mod header;
mod lembar;
mod masalah;
mod nilai;
mod read;
mod row;
mod sumber;
mod table;
mod tanggal;
mod write;

pub use buku::{AnggotaTim, Baris, Buku, Isi, JenisLembar, Lembar};
pub use error::Error;
pub use masalah::{Masalah, Tingkat};
pub use read::{read_workbook, read_workbook_file};
pub use write::{write_csv, write_table};
