//! Columns that several kinds of sheets share, and what is read from them.

use chrono::NaiveDate;

use crate::header::Column;
use crate::nilai;
use crate::row::Row;

pub(super) const NIP: Column = Column::required(
    "NIP",
    &["NIP BARU", "NIP PNS", "NIP PEGAWAI", "NOMOR INDUK PEGAWAI"],
);
pub(super) const UNIT_KERJA: Column = Column::optional("UNIT KERJA", ALIAS_UNIT_KERJA);
pub(super) const UNIT_INDUK: Column = Column::optional("UNIT INDUK", ALIAS_UNIT_INDUK);
pub(super) const ESELON: Column = Column::optional("ESELON", ALIAS_ESELON);
pub(super) const TMT_MULAI: Column = Column::required(
    "TMT MULAI",
    &["TANGGAL MULAI", "TGL MULAI", "TMT AWAL", "TMT JABATAN"],
);
/// A blank means "still so": what cannot be read must not pass for a blank.
pub(super) const TMT_SELESAI: Column = Column::strict(
    "TMT SELESAI",
    &["TANGGAL SELESAI", "TGL SELESAI", "TMT AKHIR"],
);
pub(super) const TANGGAL: Column = Column::required(
    "TANGGAL",
    &[
        "TGL",
        "TANGGAL PEMERIKSAAN",
        "TANGGAL PENILAIAN",
        "TANGGAL ASESMEN",
    ],
);

pub(super) const ALIAS_UNIT_KERJA: &[&str] = &[
    "UNOR NAMA",
    "NAMA UNOR",
    "UNIT KERJA NAMA",
    "NAMA UNIT KERJA",
    "UNIT ORGANISASI",
    "UNOR",
];
pub(super) const ALIAS_UNIT_INDUK: &[&str] = &[
    "UNOR INDUK NAMA",
    "UNOR INDUK",
    "UNIT KERJA INDUK",
    "PERANGKAT DAERAH",
    "OPD",
    "SKPD",
];
pub(super) const ALIAS_ESELON: &[&str] = &["ESELON NAMA", "NAMA ESELON"];
pub(super) const ALIAS_NAMA: &[&str] = &["NAMA LENGKAP", "NAMA PEGAWAI", "NAMA PNS"];
pub(super) const ALIAS_NAMA_JABATAN: &[&str] = &["JABATAN NAMA", "JABATAN"];
pub(super) const ALIAS_JENIS_JABATAN: &[&str] = &["JENIS JABATAN NAMA", "JENJANG JABATAN"];

/// A period that does not end before it begins.
pub(super) fn periode(row: &mut Row<'_>) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let mulai = row.get(&TMT_MULAI, nilai::tanggal);
    let selesai = row.get(&TMT_SELESAI, nilai::tanggal);
    if let (Some(mulai), Some(selesai)) = (mulai, selesai)
        && selesai < mulai
    {
        row.refuse(
            &TMT_SELESAI,
            "tmt_selesai_sebelum_mulai",
            "TMT SELESAI mendahului TMT MULAI. Periksa kedua tanggal pada sumber data.",
        );
    }
    Some((mulai?, selesai))
}

/// Date of an assessment, which has been held by today.
pub(super) fn tanggal(row: &mut Row<'_>) -> Option<NaiveDate> {
    let tanggal = row.get(&TANGGAL, nilai::tanggal)?;
    warn_future(row, &TANGGAL, tanggal);
    Some(tanggal)
}

/// Warns of a date after today.
pub(super) fn warn_future(row: &mut Row<'_>, column: &Column, tanggal: NaiveDate) {
    if tanggal > row.hari_ini() {
        row.warn(
            column,
            "tanggal_masa_depan",
            format!(
                "{} {} masih di masa depan. Periksa tanggalnya pada sumber data.",
                column.nama,
                tanggal.format("%d-%m-%Y")
            ),
        );
    }
}
