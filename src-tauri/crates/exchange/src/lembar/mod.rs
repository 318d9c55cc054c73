//! The kinds of sheets: the columns each reads, and how a row becomes a value of the domain.

mod hukuman_disiplin;
mod integritas;
mod jabatan;
mod kesehatan;
mod kolom;
mod kompetensi;
mod pegawai;
mod riwayat_jabatan;
mod skp;
mod tim;
mod unit;

use crate::buku::{JenisLembar, Lembar};
use crate::grid::GridRow;
use crate::header::Column;
use crate::row::Sheet;

/// A kind of sheet.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) jenis: JenisLembar,
    pub(crate) columns: &'static [Column],
    /// What parts it from a kind that carries the same headers.
    pub(crate) ciri: Option<Ciri>,
    pub(crate) read: fn(&Sheet<'_>, &[GridRow]) -> Lembar,
}

/// Words in small letters that tell a kind where its headers do not.
#[derive(Debug)]
pub(crate) struct Ciri {
    /// Part of the sheet's name.
    pub(crate) nama: &'static str,
    /// Part of a cell of the first data row.
    pub(crate) isi: &'static str,
}

/// All kinds.
pub(crate) static KINDS: &[Kind] = &[
    pegawai::KIND,
    riwayat_jabatan::KIND,
    skp::KIND,
    hukuman_disiplin::KIND,
    kompetensi::KIND,
    kesehatan::KIND,
    integritas::KIND,
    unit::KIND,
    jabatan::KIND,
    tim::KIND,
];
