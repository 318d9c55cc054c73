//! The map of posts.

use sidang_domain::peta_jabatan::{Jabatan, KodeJabatan, UnitKerja};

use super::Kind;
use super::kolom::{self, UNIT_INDUK};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const KODE: Column = Column::required("KODE", &["KODE JABATAN"]);
const NAMA_JABATAN: Column = Column::required("NAMA JABATAN", kolom::ALIAS_NAMA_JABATAN);
const JENIS_JABATAN: Column = Column::required("JENIS JABATAN", kolom::ALIAS_JENIS_JABATAN);
/// The checks ask what a post's eselon and minimum demand: what cannot be read must not pass for no demand.
const ESELON: Column = Column::strict("ESELON", kolom::ALIAS_ESELON);
const PENDIDIKAN_MINIMAL: Column = Column::strict(
    "PENDIDIKAN MINIMAL",
    &["PENDIDIKAN MINIMUM", "SYARAT PENDIDIKAN"],
);
const KELAS: Column = Column::optional("KELAS", &["KELAS JABATAN"]);
const UNIT_KERJA: Column = Column::required("UNIT KERJA", kolom::ALIAS_UNIT_KERJA);
const KEBUTUHAN: Column = Column::required("KEBUTUHAN", &["ABK", "FORMASI"]);
/// A post without its holder would pass for vacant.
const PEMANGKU: Column = Column::strict("NIP PEMANGKU", &["PEMANGKU", "NIP PEJABAT"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Jabatan,
    columns: &[
        KODE,
        NAMA_JABATAN,
        JENIS_JABATAN,
        ESELON,
        KELAS,
        UNIT_KERJA,
        UNIT_INDUK,
        PENDIDIKAN_MINIMAL,
        KEBUTUHAN,
        PEMANGKU,
    ],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |jabatan: &Jabatan| jabatan.kode.clone(),
            column: &KODE,
            repeats: Repeats::Warned,
            wrap: Isi::Jabatan,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<Jabatan> {
    let kode = row.text(&KODE).and_then(|text| KodeJabatan::parse(&text));
    let nama = row.text(&NAMA_JABATAN);
    let jenis = row.get(&JENIS_JABATAN, nilai::jenis_jabatan);
    let eselon = row.get(&ESELON, nilai::eselon).flatten();
    let kelas = row.get(&KELAS, nilai::bilangan(1..=17));
    let unit = unit(row);
    let pendidikan_minimal = row.get(&PENDIDIKAN_MINIMAL, nilai::pendidikan);
    let kebutuhan = row.get(&KEBUTUHAN, nilai::bilangan(0..=9999));
    let pemangku = row.get(&PEMANGKU, nilai::daftar_nip).unwrap_or_default();
    Some(Jabatan {
        kode: kode?,
        nama: nama?,
        jenis: jenis?,
        eselon,
        kelas,
        unit: unit?,
        pendidikan_minimal,
        kebutuhan: kebutuhan?,
        pemangku,
    })
}

/// An OPD's own posts may leave UNIT INDUK blank. Towns stand on the sheet of units.
fn unit(row: &mut Row<'_>) -> Option<UnitKerja> {
    let induk = row.text(&UNIT_INDUK);
    let nama = row.text(&UNIT_KERJA)?;
    Some(UnitKerja {
        induk: induk.unwrap_or_else(|| nama.clone()),
        nama,
        kota: None,
    })
}
