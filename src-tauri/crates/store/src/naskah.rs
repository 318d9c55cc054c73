//! Issued documents, exactly as they were handed out, and the book that is kept of them.

mod berkas;
mod konsep;
mod nomor;
mod peristiwa;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;
use sha2::{Digest, Sha256};
use sidang_domain::naskah::{JenisNaskah, RuangTandaTangan, SifatNaskah};
use sidang_domain::rapat::RapatId;
use uuid::Uuid;

use crate::nilai::{Baca, Json, Kode, Teks, Waktu};
use crate::{Error, Result};

pub use berkas::{BerkasNaskah, JenisBerkas, RepoBerkasNaskah};
pub use konsep::{Konsep, RepoKonsep};
pub use nomor::{NomorUrut, RepoNomor};
pub use peristiwa::{CaraTandaTangan, PeristiwaNaskah, RepoPeristiwaNaskah, RiwayatNaskah};

/// What is known of a document besides its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naskah {
    /// UUIDv7.
    pub id: Uuid,
    /// The meeting it comes from; none exactly for kinds that come from none.
    pub rapat: Option<RapatId>,
    /// Kind.
    pub jenis: JenisNaskah,
    /// Number; none exactly for kinds that bear none. Unique in its kind and year, but for the versions of one
    /// meeting's minutes and for what bears the number of the document it belongs to.
    pub nomor: Option<String>,
    /// Of what is made again after a correction of the record, one more each time; 1 for everything else.
    pub versi: u32,
    /// Date it bears.
    pub tanggal: NaiveDate,
    /// What tells two of a kind apart: the OPD a letter of recommendation goes to, a post's code, a NIP.
    pub kunci: Option<String>,
    /// Subject.
    pub perihal: String,
    /// Who it goes to.
    pub tujuan: Option<String>,
    /// Security class.
    pub sifat: SifatNaskah,
    /// Seal of the template's text, where one was used.
    pub templat: Option<String>,
    /// When it was issued.
    pub dibuat_pada: DateTime<FixedOffset>,
    /// By whom.
    pub dibuat_oleh: String,
}

/// The pages, with what they were made from.
#[derive(Debug, Clone, Copy)]
pub struct IsiNaskah<'a> {
    /// The PDF.
    pub pdf: &'a [u8],
    /// The record it was made from.
    pub catatan: Option<&'a Value>,
    /// Where it is to be signed.
    pub ruang: &'a [RuangTandaTangan],
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

const KOLOM: &str = "id, rapat_id, jenis, nomor, tanggal, kunci, perihal, tujuan, sifat, templat, dibuat_pada, \
                     dibuat_oleh, sha256, length(pdf), versi";

impl<'a> RepoNaskah<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a document as issued and answers the SHA-256 of its PDF. It never changes afterwards.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the meeting is not as far as the document needs, has minutes of that version already, or
    /// the number is taken.
    pub fn put(&self, naskah: &Naskah, isi: IsiNaskah<'_>) -> Result<String> {
        let sha256 = hex::encode(Sha256::digest(isi.pdf));
        self.conn
            .prepare_cached(
                "INSERT INTO naskah (id, rapat_id, jenis, nomor, versi, tanggal, kunci, perihal, tujuan, sifat, isi, templat,
                                     ruang, dibuat_pada, dibuat_oleh, sha256, pdf)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
            )?
            .execute(params![
                Teks(naskah.id),
                naskah.rapat.map(|id| Teks(id.0)),
                Kode(naskah.jenis),
                naskah.nomor,
                naskah.versi,
                Teks(naskah.tanggal),
                naskah.kunci,
                naskah.perihal,
                naskah.tujuan,
                Kode(naskah.sifat),
                isi.catatan.map(Json),
                naskah.templat,
                Json(isi.ruang),
                Waktu(naskah.dibuat_pada),
                naskah.dibuat_oleh,
                sha256,
                isi.pdf,
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

    /// The document whose issued PDF has that SHA-256.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find_sha256(&self, sha256: &str) -> Result<Option<NaskahTersimpan>> {
        Ok(self
            .conn
            .prepare_cached(&format!("SELECT {KOLOM} FROM naskah WHERE sha256 = ?1"))?
            .query_row([sha256], stored)
            .optional()?)
    }

    /// The record a document was made from, where it was kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn catatan(&self, id: Uuid) -> Result<Option<Value>> {
        let found = self
            .conn
            .prepare_cached("SELECT isi FROM naskah WHERE id = ?1")?
            .query_row([Teks(id)], |row| row.json_opt(0))
            .optional()?;
        Ok(found.flatten())
    }

    /// Where a document is to be signed, in reading order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn ruang(&self, id: Uuid) -> Result<Vec<RuangTandaTangan>> {
        let found = self
            .conn
            .prepare_cached("SELECT ruang FROM naskah WHERE id = ?1")?
            .query_row([Teks(id)], |row| row.json(0))
            .optional()?;
        Ok(found.unwrap_or_default())
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
            rapat: row.id_opt(1)?.map(RapatId),
            jenis: row.kode(2)?,
            nomor: row.get(3)?,
            versi: row.get(14)?,
            tanggal: row.tanggal(4)?,
            kunci: row.get(5)?,
            perihal: row.get(6)?,
            tujuan: row.get(7)?,
            sifat: row.kode(8)?,
            templat: row.get(9)?,
            dibuat_pada: row.waktu(10)?,
            dibuat_oleh: row.get(11)?,
        },
        sha256: row.get(12)?,
        ukuran: row.get(13)?,
    })
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_buku;
