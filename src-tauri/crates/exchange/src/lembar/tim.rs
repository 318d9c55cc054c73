//! Members of the committee.

use super::Kind;
use super::kolom::{self, NIP};
use crate::buku::{AnggotaTim, Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const NAMA: Column = Column::required("NAMA", kolom::ALIAS_NAMA);
const JABATAN: Column = Column::optional("JABATAN", &["NAMA JABATAN", "JABATAN NAMA"]);
const PERAN: Column = Column::required(
    "PERAN",
    &[
        "KEDUDUKAN DALAM TIM",
        "JABATAN DALAM TIM",
        "PERAN DALAM TIM",
    ],
);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Tim,
    columns: &[NIP, NAMA, JABATAN, PERAN],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |anggota: &AnggotaTim| anggota.nip,
            column: &NIP,
            repeats: Repeats::Warned,
            wrap: Isi::Tim,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<AnggotaTim> {
    let nip = row.get(&NIP, nilai::nip);
    let nama = row.text(&NAMA);
    let jabatan = row.text(&JABATAN);
    let peran = row.text(&PERAN);
    Some(AnggotaTim {
        nip: nip?,
        nama: nama?,
        jabatan,
        peran: peran?,
    })
}
