//! The register's main sheet: one row per person.
//!
//! Religion, marital status, identity and telephone numbers are not among the columns, so they are never taken in
//! (UU 27/2022 pasal 16).

use chrono::{Datelike, NaiveDate};
use sidang_domain::kepegawaian::{
    Golongan, JabatanKini, KedudukanHukum, Nama, Pegawai, StatusPegawai,
};
use sidang_domain::waktu;

use super::Kind;
use super::kolom::{self, ESELON, NIP, UNIT_INDUK, UNIT_KERJA};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const NAMA: Column = Column::required("NAMA", kolom::ALIAS_NAMA);
const GELAR_DEPAN: Column = Column::optional("GELAR DEPAN", &[]);
const GELAR_BELAKANG: Column = Column::optional("GELAR BELAKANG", &[]);
const TEMPAT_LAHIR: Column = Column::optional("TEMPAT LAHIR", &["TEMPAT LAHIR NAMA"]);
const TANGGAL_LAHIR: Column = Column::optional("TANGGAL LAHIR", &["TGL LAHIR"]);
const JENIS_KELAMIN: Column = Column::optional("JENIS KELAMIN", &["JK", "L P", "KELAMIN"]);
const STATUS: Column = Column::required(
    "STATUS PEGAWAI",
    &["STATUS CPNS PNS", "STATUS KEPEGAWAIAN", "STATUS"],
);
const TMT_CPNS: Column = Column::optional("TMT CPNS", &[]);
const KEDUDUKAN: Column = Column::optional(
    "KEDUDUKAN HUKUM",
    &["KEDUDUKAN HUKUM NAMA", "KEDUDUKAN PNS"],
);
const GOLONGAN: Column = Column::optional(
    "GOL RUANG",
    &[
        "GOLONGAN RUANG",
        "GOLONGAN",
        "GOL AKHIR NAMA",
        "GOL AKHIR",
        "GOLONGAN AKHIR",
        "GOL",
    ],
);
const TMT_GOLONGAN: Column = Column::optional(
    "TMT GOLONGAN",
    &[
        "TMT GOL RUANG",
        "TMT GOL",
        "TMT GOLONGAN RUANG",
        "TMT PANGKAT",
    ],
);
const MASA_KERJA: Column = Column::optional("MK TAHUN", &["MASA KERJA TAHUN", "MASA KERJA"]);
const NAMA_JABATAN: Column = Column::optional("NAMA JABATAN", kolom::ALIAS_NAMA_JABATAN);
const TMT_JABATAN: Column = Column::optional("TMT JABATAN", &[]);
const PENDIDIKAN: Column = Column::optional(
    "TINGKAT PENDIDIKAN",
    &[
        "TINGKAT PENDIDIKAN NAMA",
        "PENDIDIKAN TERAKHIR",
        "PENDIDIKAN",
    ],
);
const JURUSAN: Column = Column::optional("JURUSAN", &["PENDIDIKAN NAMA", "PROGRAM STUDI"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Pegawai,
    columns: &[
        NIP,
        NAMA,
        GELAR_DEPAN,
        GELAR_BELAKANG,
        TEMPAT_LAHIR,
        TANGGAL_LAHIR,
        JENIS_KELAMIN,
        STATUS,
        TMT_CPNS,
        KEDUDUKAN,
        GOLONGAN,
        TMT_GOLONGAN,
        MASA_KERJA,
        ESELON,
        NAMA_JABATAN,
        TMT_JABATAN,
        UNIT_KERJA,
        UNIT_INDUK,
        PENDIDIKAN,
        JURUSAN,
    ],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |pegawai: &Pegawai| pegawai.nip,
            column: &NIP,
            repeats: Repeats::Warned,
            wrap: Isi::Pegawai,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<Pegawai> {
    let nip = row.get(&NIP, nilai::nip);
    let nama = nama(row);
    let status = row.get(&STATUS, nilai::status);
    let tanggal_lahir = row.get(&TANGGAL_LAHIR, nilai::tanggal);
    let jenis_kelamin = row.get(&JENIS_KELAMIN, nilai::jenis_kelamin);
    let tmt_cpns = row.get(&TMT_CPNS, nilai::tanggal);
    let pegawai = Pegawai {
        tempat_lahir: row.text(&TEMPAT_LAHIR),
        kedudukan: row
            .text(&KEDUDUKAN)
            .and_then(|text| KedudukanHukum::parse(&text)),
        golongan: golongan(row, status),
        tmt_golongan: row.get(&TMT_GOLONGAN, nilai::tanggal),
        masa_kerja_tahun: row.get(&MASA_KERJA, nilai::bilangan(0..=70)),
        jabatan: jabatan(row),
        pendidikan: row.get(&PENDIDIKAN, nilai::pendidikan),
        jurusan: row.text(&JURUSAN),
        nip: nip?,
        nama: nama?,
        status: status?,
        tanggal_lahir,
        jenis_kelamin,
    };
    check_nip(row, &pegawai, tmt_cpns);
    Some(pegawai)
}

fn nama(row: &mut Row<'_>) -> Option<Nama> {
    let gelar_depan = row.text(&GELAR_DEPAN);
    let gelar_belakang = row.text(&GELAR_BELAKANG);
    let nama = row.text(&NAMA)?;
    if !nama.contains(char::is_alphabetic) {
        row.refuse(
            &NAMA,
            "nama_tidak_terbaca",
            format!("Nama '{nama}' tidak memuat huruf. Tulis nama pegawai sebagai teks."),
        );
    }
    Some(Nama {
        nama,
        gelar_depan,
        gelar_belakang,
    })
}

fn jabatan(row: &mut Row<'_>) -> Option<JabatanKini> {
    let eselon = row.get(&ESELON, nilai::eselon).flatten();
    let tmt = row.get(&TMT_JABATAN, nilai::tanggal);
    if let Some(tmt) = tmt {
        kolom::warn_future(row, &TMT_JABATAN, tmt);
    }
    let unit_kerja = row.text(&UNIT_KERJA).unwrap_or_default();
    let unit_induk = row.text(&UNIT_INDUK).unwrap_or_default();
    Some(JabatanKini {
        nama: row.text(&NAMA_JABATAN)?,
        eselon,
        tmt,
        unit_kerja,
        unit_induk,
    })
}

/// The golongan of a PPPK (I to XVII) stands on another scale than a PNS's and counts as none.
fn golongan(row: &mut Row<'_>, status: Option<StatusPegawai>) -> Option<Golongan> {
    let text = row.text(&GOLONGAN)?;
    match Golongan::parse(&text) {
        Ok(golongan) => Some(golongan),
        Err(_) if status == Some(StatusPegawai::Pppk) && is_golongan_pppk(&text) => None,
        Err(error) => {
            row.refuse(
                &GOLONGAN,
                "golongan_tidak_ada",
                format!("Golongan tidak sah: {error} Perbaiki pada sumber data."),
            );
            None
        }
    }
}

fn is_golongan_pppk(text: &str) -> bool {
    const ROMAN: [&str; 17] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII",
    ];
    ROMAN.contains(&text.to_uppercase().as_str())
        || text.parse().is_ok_and(|number| (1..=17).contains(&number))
}

/// Holds what the NIP states against the other columns. BKN does not issue a new NIP at every correction, so a
/// difference is no error.
fn check_nip(row: &mut Row<'_>, pegawai: &Pegawai, tmt_cpns: Option<NaiveDate>) {
    let nip = &pegawai.nip;
    if nip.tanggal_lahir() > row.hari_ini() {
        row.refuse(
            &NIP,
            "nip_tanggal_lahir",
            "NIP tidak sah: tanggal lahir pada delapan digit pertamanya masih di masa depan. Perbaiki pada sumber data.",
        );
        return;
    }
    if waktu::ulang_tahun(nip.tanggal_lahir(), 18).is_some_and(|dewasa| nip.tmt_cpns() < dewasa) {
        row.warn(
            &NIP,
            "nip_usia_cpns",
            "Menurut NIP, pegawai ini belum berusia 18 tahun saat menjadi CPNS. Periksa NIP pada sumber data.",
        );
    }
    if pegawai
        .tanggal_lahir
        .is_some_and(|lahir| lahir != nip.tanggal_lahir())
    {
        warn_difference(row, &TANGGAL_LAHIR, "tanggal_lahir_beda_nip");
    }
    if pegawai
        .jenis_kelamin
        .is_some_and(|jenis| jenis != nip.jenis_kelamin())
    {
        warn_difference(row, &JENIS_KELAMIN, "jenis_kelamin_beda_nip");
    }
    if tmt_cpns
        .and_then(|tmt| tmt.with_day(1))
        .is_some_and(|bulan| bulan != nip.tmt_cpns())
    {
        warn_difference(row, &TMT_CPNS, "tmt_cpns_beda_nip");
    }
}

fn warn_difference(row: &mut Row<'_>, column: &Column, kode: &'static str) {
    row.warn(
        column,
        kode,
        format!(
            "{} tidak cocok dengan yang tertulis dalam NIP. Isi kolom ini yang dipakai; cocokkan dengan SK pengangkatan.",
            column.nama
        ),
    );
}
