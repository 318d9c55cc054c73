//! Files that came back: signed PDFs and scans of signed paper. Only ever added to.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::nilai::{Baca, Kode, Teks, Waktu};
use crate::{Error, Result};

/// What a file that came back is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JenisBerkas {
    /// The issued PDF with electronic signatures added to it.
    TtdElektronik,
    /// A scan of the signed paper.
    Pindaian,
}

/// What is known of a file besides its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BerkasNaskah {
    /// UUIDv7.
    pub id: Uuid,
    /// The document it belongs to.
    pub naskah: Uuid,
    /// What it is.
    pub jenis: JenisBerkas,
    /// Name of the file as it came.
    pub nama: String,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub ukuran: u32,
    /// When it was taken in.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// The files within a transaction.
pub struct RepoBerkasNaskah<'a> {
    conn: &'a Connection,
}

const KOLOM: &str = "id, naskah_id, jenis, nama, sha256, length(isi), waktu, oleh";

impl<'a> RepoBerkasNaskah<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a file. Its SHA-256 and size are taken from the bytes, whatever `berkas` says of them.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the document has that very file already.
    pub fn put(&self, berkas: &BerkasNaskah, isi: &[u8]) -> Result<String> {
        let sha256 = hex::encode(Sha256::digest(isi));
        self.conn
            .prepare_cached(
                "INSERT INTO naskah_berkas (id, naskah_id, jenis, nama, sha256, isi, waktu, oleh)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                Teks(berkas.id),
                Teks(berkas.naskah),
                Kode(berkas.jenis),
                berkas.nama,
                sha256,
                isi,
                Waktu(berkas.waktu),
                berkas.oleh
            ])?;
        Ok(sha256)
    }

    /// The files of one document, in the order they came.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, naskah: Uuid) -> Result<Vec<BerkasNaskah>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {KOLOM} FROM naskah_berkas WHERE naskah_id = ?1 ORDER BY rowid"
        ))?;
        let rows = query.query_map([Teks(naskah)], file)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The file with that SHA-256.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find_sha256(&self, sha256: &str) -> Result<Option<BerkasNaskah>> {
        Ok(self
            .conn
            .prepare_cached(&format!(
                "SELECT {KOLOM} FROM naskah_berkas WHERE sha256 = ?1"
            ))?
            .query_row([sha256], file)
            .optional()?)
    }

    /// A file's bytes.
    ///
    /// # Errors
    /// [`Error::Rusak`] when they no longer have the SHA-256 they came with.
    pub fn isi(&self, id: Uuid) -> Result<Option<Vec<u8>>> {
        let found: Option<(Vec<u8>, String)> = self
            .conn
            .prepare_cached("SELECT isi, sha256 FROM naskah_berkas WHERE id = ?1")?
            .query_row([Teks(id)], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match found {
            Some((isi, sha256)) if hex::encode(Sha256::digest(&isi)) != sha256 => Err(
                Error::Rusak("isi berkas naskah tidak cocok dengan sidiknya".to_owned()),
            ),
            found => Ok(found.map(|(isi, _)| isi)),
        }
    }
}

fn file(row: &Row<'_>) -> rusqlite::Result<BerkasNaskah> {
    Ok(BerkasNaskah {
        id: row.id(0)?,
        naskah: row.id(1)?,
        jenis: row.kode(2)?,
        nama: row.get(3)?,
        sha256: row.get(4)?,
        ukuran: row.get(5)?,
        waktu: row.waktu(6)?,
        oleh: row.get(7)?,
    })
}
