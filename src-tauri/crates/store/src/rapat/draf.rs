//! What is being written of a meeting but not recorded yet. No record: it may be changed and thrown away.

use chrono::{DateTime, FixedOffset};
use rusqlite::params;
use sidang_domain::rapat::RapatId;

use super::RepoRapat;
use crate::Result;
use crate::nilai::{Teks, Waktu};

/// What is being written of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draf {
    /// Key of the item; empty for the meeting as a whole.
    pub acara: String,
    /// JSON as the window wrote it.
    pub isi: String,
}

impl RepoRapat<'_> {
    /// Keeps what is being written of an item (empty key: of the meeting) in place of what was kept.
    ///
    /// # Errors
    /// [`crate::Error::Ditolak`] when it is no JSON, or longer than 65,536 characters.
    pub fn put_draf(
        &self,
        id: RapatId,
        acara: &str,
        isi: &str,
        waktu: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO rapat_draf (rapat_id, acara, isi, diubah) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (rapat_id, acara) DO UPDATE SET isi = excluded.isi, diubah = excluded.diubah",
            )?
            .execute(params![Teks(id.0), acara, isi, Waktu(waktu)])?;
        Ok(())
    }

    /// Throws away what is being written of an item.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn clear_draf(&self, id: RapatId, acara: &str) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM rapat_draf WHERE rapat_id = ?1 AND acara = ?2")?
            .execute(params![Teks(id.0), acara])?;
        Ok(())
    }

    /// What is being written of a meeting.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn draf(&self, id: RapatId) -> Result<Vec<Draf>> {
        let mut query = self.conn.prepare_cached(
            "SELECT acara, isi FROM rapat_draf WHERE rapat_id = ?1 ORDER BY acara",
        )?;
        let rows = query.query_map([Teks(id.0)], |row| {
            Ok(Draf {
                acara: row.get(0)?,
                isi: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
