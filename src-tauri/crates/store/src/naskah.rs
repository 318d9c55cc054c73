//! Issued documents, exactly as they were handed out.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sidang_domain::rapat::RapatId;
use uuid::Uuid;

use crate::nilai::{Baca, Kode, Teks, Waktu};
use crate::{Error, Result};

/// Kind of an issued document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the documents' own names")]
pub enum JenisNaskah {
    Undangan,
    BeritaAcara,
    BeritaAcaraPenundaan,
    SuratRekomendasi,
}

/// What is known of a document besides its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naskah {
    /// UUIDv7.
    pub id: Uuid,
    /// The meeting it comes from.
    pub rapat: RapatId,
    /// Kind.
    pub jenis: JenisNaskah,
    /// Number; unique among its kind, but for the versions of one meeting's minutes.
    pub nomor: String,
    /// Of minutes, 1 when first issued and one more with every correction of the record; 1 for everything else.
    pub versi: u32,
    /// Date it bears.
    pub tanggal: NaiveDate,
    /// The OPD a letter of recommendation goes to; none for everything else.
    pub unit: Option<String>,
    /// When it was issued.
    pub dibuat_pada: DateTime<FixedOffset>,
    /// By whom.
    pub dibuat_oleh: String,
}

/// A document as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NaskahTersimpan {
    /// What is known of it.
    pub naskah: Naskah,
    /// SHA-256 of the PDF, in hexadecimal.
    pub sha256: String,
    /// Size of the PDF in bytes.
    pub ukuran: u32,
}

/// The documents within a transaction.
pub struct RepoNaskah<'a> {
    conn: &'a Connection,
}

const KOLOM: &str = "id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, length(pdf), versi";

impl<'a> RepoNaskah<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a document as issued and answers the SHA-256 of its PDF. It never changes afterwards.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the meeting is not as far as the document needs, has minutes of that version already, or
    /// the number is taken.
    pub fn put(&self, naskah: &Naskah, pdf: &[u8]) -> Result<String> {
        let sha256 = hex::encode(Sha256::digest(pdf));
        self.conn
            .prepare_cached(
                "INSERT INTO naskah (id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, pdf, versi)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .execute(params![
                Teks(naskah.id),
                Teks(naskah.rapat.0),
                Kode(naskah.jenis),
                naskah.nomor,
                Teks(naskah.tanggal),
                naskah.unit,
                Waktu(naskah.dibuat_pada),
                naskah.dibuat_oleh,
                sha256,
                pdf,
                naskah.versi
            ])?;
        Ok(sha256)
    }

    /// All documents, or those of one meeting; the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, rapat: Option<RapatId>) -> Result<Vec<NaskahTersimpan>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {KOLOM} FROM naskah WHERE ?1 IS NULL OR rapat_id = ?1 ORDER BY rowid DESC"
        ))?;
        let rows = query.query_map([rapat.map(|id| Teks(id.0))], stored)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One document.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, id: Uuid) -> Result<Option<NaskahTersimpan>> {
        Ok(self
            .conn
            .prepare_cached(&format!("SELECT {KOLOM} FROM naskah WHERE id = ?1"))?
            .query_row([Teks(id)], stored)
            .optional()?)
    }

    /// The PDF of one document, byte for byte as issued.
    ///
    /// # Errors
    /// [`Error::Rusak`] when it no longer has the SHA-256 it was issued with.
    pub fn pdf(&self, id: Uuid) -> Result<Option<Vec<u8>>> {
        let found: Option<(Vec<u8>, String)> = self
            .conn
            .prepare_cached("SELECT pdf, sha256 FROM naskah WHERE id = ?1")?
            .query_row([Teks(id)], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match found {
            Some((pdf, sha256)) if hex::encode(Sha256::digest(&pdf)) != sha256 => Err(
                Error::Rusak("isi naskah tidak cocok dengan sidiknya".to_owned()),
            ),
            found => Ok(found.map(|(pdf, _)| pdf)),
        }
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<NaskahTersimpan> {
    Ok(NaskahTersimpan {
        naskah: Naskah {
            id: row.id(0)?,
            rapat: RapatId(row.id(1)?),
            jenis: row.kode(2)?,
            nomor: row.get(3)?,
            versi: row.get(10)?,
            tanggal: row.tanggal(4)?,
            unit: row.get(5)?,
            dibuat_pada: row.waktu(6)?,
            dibuat_oleh: row.get(7)?,
        },
        sha256: row.get(8)?,
        ukuran: row.get(9)?,
    })
}

#[cfg(test)]
mod tests;
