//! The main sheet's record of a person as a row.

use chrono::NaiveDate;
use rusqlite::Row;
use rusqlite::types::Value;
use sidang_domain::kepegawaian::{JabatanKini, KedudukanHukum, Nama, Nip, Pegawai};

use super::fakta::{AWAL, Fakta, value};
use crate::nilai::{Baca, Kode, Teks};

/// A person's main record; valid from a date that is no part of what it states.
pub struct DataPegawai {
    pub pegawai: Pegawai,
    pub berlaku_sejak: NaiveDate,
}

impl PartialEq for DataPegawai {
    /// The same statement at a later date is nothing new.
    fn eq(&self, other: &Self) -> bool {
        self.pegawai == other.pegawai
    }
}

impl Fakta for DataPegawai {
    const TABEL: &'static str = "data_pegawai";
    const KOLOM: &'static [&'static str] = &[
        "gelar_depan",
        "nama",
        "gelar_belakang",
        "tempat_lahir",
        "tanggal_lahir",
        "jenis_kelamin",
        "status",
        "kedudukan",
        "golongan",
        "tmt_golongan",
        "masa_kerja_tahun",
        "jabatan",
        "jabatan_eselon",
        "jabatan_tmt",
        "unit_kerja",
        "unit_induk",
        "pendidikan",
        "jurusan",
        "berlaku_sejak",
    ];

    fn read(row: &Row<'_>, nip: Nip) -> rusqlite::Result<Self> {
        let kedudukan: Option<String> = row.get(AWAL + 7)?;
        Ok(Self {
            pegawai: Pegawai {
                nip,
                nama: Nama {
                    gelar_depan: row.get(AWAL)?,
                    nama: row.get(AWAL + 1)?,
                    gelar_belakang: row.get(AWAL + 2)?,
                },
                tempat_lahir: row.get(AWAL + 3)?,
                tanggal_lahir: row.tanggal_opt(AWAL + 4)?,
                jenis_kelamin: row.kode_opt(AWAL + 5)?,
                status: row.kode(AWAL + 6)?,
                kedudukan: kedudukan.as_deref().and_then(KedudukanHukum::parse),
                golongan: row.kode_opt(AWAL + 8)?,
                tmt_golongan: row.tanggal_opt(AWAL + 9)?,
                masa_kerja_tahun: row.get(AWAL + 10)?,
                jabatan: jabatan_kini(row)?,
                pendidikan: row.kode_opt(AWAL + 16)?,
                jurusan: row.get(AWAL + 17)?,
            },
            berlaku_sejak: row.tanggal(AWAL + 18)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        let p = &self.pegawai;
        let jabatan = p.jabatan.as_ref();
        Ok(vec![
            value(&p.nama.gelar_depan)?,
            value(&p.nama.nama)?,
            value(&p.nama.gelar_belakang)?,
            value(&p.tempat_lahir)?,
            value(p.tanggal_lahir.map(Teks))?,
            value(p.jenis_kelamin.map(Kode))?,
            value(Kode(p.status))?,
            value(p.kedudukan.as_ref().map(Teks))?,
            value(p.golongan.map(Kode))?,
            value(p.tmt_golongan.map(Teks))?,
            value(p.masa_kerja_tahun)?,
            value(jabatan.map(|j| &j.nama))?,
            value(jabatan.and_then(|j| j.eselon).map(Kode))?,
            value(jabatan.and_then(|j| j.tmt).map(Teks))?,
            value(jabatan.map(|j| &j.unit_kerja))?,
            value(jabatan.map(|j| &j.unit_induk))?,
            value(p.pendidikan.map(Kode))?,
            value(&p.jurusan)?,
            value(Teks(self.berlaku_sejak))?,
        ])
    }
}

fn jabatan_kini(row: &Row<'_>) -> rusqlite::Result<Option<JabatanKini>> {
    let Some(nama) = row.get(AWAL + 11)? else {
        return Ok(None);
    };
    Ok(Some(JabatanKini {
        nama,
        eselon: row.kode_opt(AWAL + 12)?,
        tmt: row.tanggal_opt(AWAL + 13)?,
        unit_kerja: row.get(AWAL + 14)?,
        unit_induk: row.get(AWAL + 15)?,
    }))
}
