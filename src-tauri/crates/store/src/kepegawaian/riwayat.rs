//! The six histories as rows.

use rusqlite::Row;
use rusqlite::types::Value;
use sidang_domain::kepegawaian::{
    Asesmen, HukumanDisiplin, Integritas, Kesehatan, Nip, RiwayatJabatan, Skp,
};

use super::fakta::{AWAL, Fakta, value};
use crate::nilai::{Baca, Kode, Teks};

impl Fakta for RiwayatJabatan {
    const TABEL: &'static str = "riwayat_jabatan";
    const KOLOM: &'static [&'static str] = &[
        "nama",
        "jenis",
        "eselon",
        "unit_kerja",
        "tmt_mulai",
        "tmt_selesai",
    ];

    fn read(row: &Row<'_>, _: Nip) -> rusqlite::Result<Self> {
        Ok(Self {
            nama: row.get(AWAL)?,
            jenis: row.kode(AWAL + 1)?,
            eselon: row.kode_opt(AWAL + 2)?,
            unit_kerja: row.get(AWAL + 3)?,
            tmt_mulai: row.tanggal(AWAL + 4)?,
            tmt_selesai: row.tanggal_opt(AWAL + 5)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            value(&self.nama)?,
            value(Kode(self.jenis))?,
            value(self.eselon.map(Kode))?,
            value(&self.unit_kerja)?,
            value(Teks(self.tmt_mulai))?,
            value(self.tmt_selesai.map(Teks))?,
        ])
    }
}

impl Fakta for Skp {
    const TABEL: &'static str = "skp";
    const KOLOM: &'static [&'static str] = &["tahun", "hasil_kerja", "perilaku_kerja", "predikat"];

    fn read(row: &Row<'_>, _: Nip) -> rusqlite::Result<Self> {
        Ok(Self {
            tahun: row.get(AWAL)?,
            hasil_kerja: row.get(AWAL + 1)?,
            perilaku_kerja: row.get(AWAL + 2)?,
            predikat: row.kode(AWAL + 3)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            value(self.tahun)?,
            value(&self.hasil_kerja)?,
            value(&self.perilaku_kerja)?,
            value(Kode(self.predikat))?,
        ])
    }
}

impl Fakta for HukumanDisiplin {
    const TABEL: &'static str = "hukuman_disiplin";
    const KOLOM: &'static [&'static str] =
        &["tingkat", "jenis", "nomor_sk", "tmt_mulai", "tmt_selesai"];

    fn read(row: &Row<'_>, _: Nip) -> rusqlite::Result<Self> {
        Ok(Self {
            tingkat: row.kode(AWAL)?,
            jenis: row.get(AWAL + 1)?,
            nomor_sk: row.get(AWAL + 2)?,
            tmt_mulai: row.tanggal(AWAL + 3)?,
            tmt_selesai: row.tanggal_opt(AWAL + 4)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            value(Kode(self.tingkat))?,
            value(&self.jenis)?,
            value(&self.nomor_sk)?,
            value(Teks(self.tmt_mulai))?,
            value(self.tmt_selesai.map(Teks))?,
        ])
    }
}

impl Fakta for Asesmen {
    const TABEL: &'static str = "asesmen";
    const KOLOM: &'static [&'static str] =
        &["tanggal", "teknis", "manajerial", "sosial_kultural", "jpm"];

    fn read(row: &Row<'_>, _: Nip) -> rusqlite::Result<Self> {
        Ok(Self {
            tanggal: row.tanggal(AWAL)?,
            teknis: row.kode(AWAL + 1)?,
            manajerial: row.kode(AWAL + 2)?,
            sosial_kultural: row.kode(AWAL + 3)?,
            jpm: row.get(AWAL + 4)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            value(Teks(self.tanggal))?,
            value(Kode(self.teknis))?,
            value(Kode(self.manajerial))?,
            value(Kode(self.sosial_kultural))?,
            value(self.jpm)?,
        ])
    }
}

impl Fakta for Kesehatan {
    const TABEL: &'static str = "kesehatan";
    const KOLOM: &'static [&'static str] = &["tanggal", "sehat", "hasil"];

    fn read(row: &Row<'_>, _: Nip) -> rusqlite::Result<Self> {
        Ok(Self {
            tanggal: row.tanggal(AWAL)?,
            sehat: row.get(AWAL + 1)?,
            hasil: row.get(AWAL + 2)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            value(Teks(self.tanggal))?,
            value(self.sehat)?,
            value(&self.hasil)?,
        ])
    }
}

impl Fakta for Integritas {
    const TABEL: &'static str = "integritas";
    const KOLOM: &'static [&'static str] = &["tanggal", "baik", "hasil"];

    fn read(row: &Row<'_>, _: Nip) -> rusqlite::Result<Self> {
        Ok(Self {
            tanggal: row.tanggal(AWAL)?,
            baik: row.get(AWAL + 1)?,
            hasil: row.get(AWAL + 2)?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            value(Teks(self.tanggal))?,
            value(self.baik)?,
            value(&self.hasil)?,
        ])
    }
}
