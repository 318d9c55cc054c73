//! Drafts of documents: they may change and be thrown away, and are no record.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;
use sidang_domain::naskah::JenisNaskah;
use uuid::Uuid;

use crate::Result;
use crate::nilai::{Baca, Json, Kode, Teks, Waktu};

/// A document that is not issued yet: what was typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Konsep {
    /// UUIDv7.
    pub id: Uuid,
    /// Kind.
    pub jenis: JenisNaskah,
    /// The form's fields as typed.
    pub isian: Value,
    /// When it was last changed.
    pub diubah: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// The drafts within a transaction.
pub struct RepoKonsep<'a> {
    conn: &'a Connection,
}

impl<'a> RepoKonsep<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a draft, in place of what it was before.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put(&self, konsep: &Konsep) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO naskah_konsep (id, jenis, isian, diubah, oleh) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (id) DO UPDATE SET isian = excluded.isian, diubah = excluded.diubah, oleh = excluded.oleh",
            )?
            .execute(params![
                Teks(konsep.id),
                Kode(konsep.jenis),
                Json(&konsep.isian),
                Waktu(konsep.diubah),
                konsep.oleh
            ])?;
        Ok(())
    }

    /// All drafts, the last changed first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self) -> Result<Vec<Konsep>> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, jenis, isian, diubah, oleh FROM naskah_konsep ORDER BY datetime(diubah) DESC, id DESC",
        )?;
        let rows = query.query_map([], draft)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One draft.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, id: Uuid) -> Result<Option<Konsep>> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT id, jenis, isian, diubah, oleh FROM naskah_konsep WHERE id = ?1",
            )?
            .query_row([Teks(id)], draft)
            .optional()?)
    }

    /// Throws a draft away; whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove(&self, id: Uuid) -> Result<bool> {
        let removed = self
            .conn
            .prepare_cached("DELETE FROM naskah_konsep WHERE id = ?1")?
            .execute([Teks(id)])?;
        Ok(removed > 0)
    }
}

fn draft(row: &Row<'_>) -> rusqlite::Result<Konsep> {
    Ok(Konsep {
        id: row.id(0)?,
        jenis: row.kode(1)?,
        isian: row.json(2)?,
        diubah: row.waktu(3)?,
        oleh: row.get(4)?,
    })
}
