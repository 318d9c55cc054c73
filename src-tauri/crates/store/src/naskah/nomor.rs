//! Serials of the book of letters: consecutive within scope and year, each reserved, used, given up or skipped.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sidang_domain::naskah::{JenisNaskah, KeadaanNomor};
use uuid::Uuid;

use crate::Result;
use crate::nilai::{Baca, Kode, Teks, Waktu};

/// One serial.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NomorUrut {
    /// Within what the serials run: a kind's code, or `semua`.
    pub lingkup: String,
    /// Year.
    pub tahun: i32,
    /// The serial.
    pub urut: u32,
    /// What became of it.
    pub keadaan: KeadaanNomor,
    /// The kind it is for.
    pub jenis: JenisNaskah,
    /// The whole number.
    pub nomor: String,
    /// The document that bears it.
    pub naskah: Option<Uuid>,
    /// Why it was set aside or given up.
    pub alasan: Option<String>,
    /// When this was noted.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// The serials within a transaction.
pub struct RepoNomor<'a> {
    conn: &'a Connection,
}

const KOLOM: &str = "lingkup, tahun, urut, keadaan, jenis, nomor, naskah_id, alasan, waktu, oleh";

impl<'a> RepoNomor<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a serial: the next of its scope and year, or a further state of one that is reserved or skipped.
    ///
    /// # Errors
    /// [`crate::Error::Ditolak`] when it would leave a gap, or is used or given up already.
    pub fn put(&self, nomor: &NomorUrut) -> Result<()> {
        let sql = match self.find(&nomor.lingkup, nomor.tahun, nomor.urut)? {
            None => {
                "INSERT INTO nomor_terpakai (lingkup, tahun, urut, keadaan, jenis, nomor, naskah_id, alasan, waktu, oleh)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
            }
            Some(_) => {
                "UPDATE nomor_terpakai SET keadaan = ?4, jenis = ?5, nomor = ?6, naskah_id = ?7, alasan = ?8, waktu = ?9,
                        oleh = ?10
                 WHERE lingkup = ?1 AND tahun = ?2 AND urut = ?3"
            }
        };
        self.conn.prepare_cached(sql)?.execute(params![
            nomor.lingkup,
            nomor.tahun,
            nomor.urut,
            Kode(nomor.keadaan),
            Kode(nomor.jenis),
            nomor.nomor,
            nomor.naskah.map(Teks),
            nomor.alasan,
            Waktu(nomor.waktu),
            nomor.oleh
        ])?;
        Ok(())
    }

    /// The last serial of a scope and year; none where it has none yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn last(&self, lingkup: &str, tahun: i32) -> Result<Option<u32>> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT max(urut) FROM nomor_terpakai WHERE lingkup = ?1 AND tahun = ?2",
            )?
            .query_row(params![lingkup, tahun], |row| row.get(0))?)
    }

    /// One serial.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, lingkup: &str, tahun: i32, urut: u32) -> Result<Option<NomorUrut>> {
        Ok(self
            .conn
            .prepare_cached(&format!(
                "SELECT {KOLOM} FROM nomor_terpakai WHERE lingkup = ?1 AND tahun = ?2 AND urut = ?3"
            ))?
            .query_row(params![lingkup, tahun, urut], serial)
            .optional()?)
    }

    /// The serials of a scope and year with their states, in order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn row(&self, lingkup: &str, tahun: i32) -> Result<Vec<(u32, KeadaanNomor)>> {
        let mut query = self.conn.prepare_cached(
            "SELECT urut, keadaan FROM nomor_terpakai WHERE lingkup = ?1 AND tahun = ?2 ORDER BY urut",
        )?;
        let rows = query.query_map(params![lingkup, tahun], |row| {
            Ok((row.get(0)?, row.kode(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// All serials in that state, or all; by scope, year and serial.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, keadaan: Option<KeadaanNomor>) -> Result<Vec<NomorUrut>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {KOLOM} FROM nomor_terpakai WHERE ?1 IS NULL OR keadaan = ?1 ORDER BY lingkup, tahun, urut"
        ))?;
        let rows = query.query_map([keadaan.map(Kode)], serial)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn serial(row: &Row<'_>) -> rusqlite::Result<NomorUrut> {
    Ok(NomorUrut {
        lingkup: row.get(0)?,
        tahun: row.get(1)?,
        urut: row.get(2)?,
        keadaan: row.kode(3)?,
        jenis: row.kode(4)?,
        nomor: row.get(5)?,
        naskah: row.id_opt(6)?,
        alasan: row.get(7)?,
        waktu: row.waktu(8)?,
        oleh: row.get(9)?,
    })
}
