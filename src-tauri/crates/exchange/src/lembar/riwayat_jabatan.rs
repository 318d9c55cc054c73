//! Posts held.

use sidang_domain::kepegawaian::{Nip, RiwayatJabatan};

use super::Kind;
use super::kolom::{self, ESELON, NIP, TMT_MULAI, TMT_SELESAI, UNIT_KERJA};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const NAMA_JABATAN: Column = Column::required("NAMA JABATAN", kolom::ALIAS_NAMA_JABATAN);
const JENIS_JABATAN: Column = Column::required("JENIS JABATAN", kolom::ALIAS_JENIS_JABATAN);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::RiwayatJabatan,
    columns: &[
        NIP,
        NAMA_JABATAN,
        JENIS_JABATAN,
        ESELON,
        UNIT_KERJA,
        TMT_MULAI,
        TMT_SELESAI,
    ],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |(nip, r): &(Nip, RiwayatJabatan)| {
                (*nip, r.tmt_mulai, r.nama.clone(), r.unit_kerja.clone())
            },
            column: &NIP,
            repeats: Repeats::Warned,
            wrap: Isi::RiwayatJabatan,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<(Nip, RiwayatJabatan)> {
    let nip = row.get(&NIP, nilai::nip);
    let nama = row.text(&NAMA_JABATAN);
    let jenis = row.get(&JENIS_JABATAN, nilai::jenis_jabatan);
    let eselon = row.get(&ESELON, nilai::eselon).flatten();
    let unit_kerja = row.text(&UNIT_KERJA).unwrap_or_default();
    let (tmt_mulai, tmt_selesai) = kolom::periode(row)?;
    kolom::warn_future(row, &TMT_MULAI, tmt_mulai);
    let riwayat = RiwayatJabatan {
        nama: nama?,
        jenis: jenis?,
        eselon,
        unit_kerja,
        tmt_mulai,
        tmt_selesai,
    };
    Some((nip?, riwayat))
}
