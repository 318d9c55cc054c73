//! Units and the OPD each belongs to.

use sidang_domain::peta_jabatan::UnitKerja;

use super::Kind;
use super::kolom;
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const NAMA: Column = Column::required("UNIT KERJA", kolom::ALIAS_UNIT_KERJA);
const INDUK: Column = Column::required("UNIT INDUK", kolom::ALIAS_UNIT_INDUK);
/// The town; official maps write it in several ways, and many do not tell it.
const KOTA: Column = Column::optional(
    "KOTA",
    &[
        "KABUPATEN KOTA",
        "KAB KOTA",
        "KABUPATEN",
        "LOKASI",
        "LOKASI KERJA",
        "TEMPAT KEDUDUKAN",
    ],
);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Unit,
    columns: &[NAMA, INDUK, KOTA],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |unit: &UnitKerja| unit.nama.clone(),
            column: &NAMA,
            repeats: Repeats::Silent,
            wrap: Isi::Unit,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<UnitKerja> {
    let nama = row.text(&NAMA);
    let induk = row.text(&INDUK);
    let kota = row.text(&KOTA);
    Some(UnitKerja {
        nama: nama?,
        induk: induk?,
        kota,
    })
}
