//! The institution's own wording of documents, every version kept.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, Row, params};

use crate::Result;
use crate::nilai::{Baca, Waktu};

/// One version of a kind's template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersiTemplat {
    /// Code of the kind.
    pub jenis: String,
    /// Counted from 1.
    pub versi: u32,
    /// The text; none where this version is the return to the one that is built in.
    pub isi: Option<String>,
    /// When it was kept.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// The templates within a transaction.
pub struct RepoTemplat<'a> {
    conn: &'a Connection,
}

impl<'a> RepoTemplat<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a further version and answers its number; no text for the return to the one that is built in.
    ///
    /// # Errors
    /// When the text is blank or the store cannot be written.
    pub fn put(
        &self,
        jenis: &str,
        isi: Option<&str>,
        waktu: DateTime<FixedOffset>,
        oleh: &str,
    ) -> Result<u32> {
        let versi: u32 = self
            .conn
            .prepare_cached("SELECT count(*) + 1 FROM templat WHERE jenis = ?1")?
            .query_row([jenis], |row| row.get(0))?;
        self.conn
            .prepare_cached(
                "INSERT INTO templat (jenis, versi, isi, waktu, oleh) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![jenis, versi, isi, Waktu(waktu), oleh])?;
        Ok(versi)
    }

    /// The versions of one kind, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn versions(&self, jenis: &str) -> Result<Vec<VersiTemplat>> {
        let mut query = self.conn.prepare_cached(
            "SELECT jenis, versi, isi, waktu, oleh FROM templat WHERE jenis = ?1 ORDER BY versi DESC",
        )?;
        let rows = query.query_map([jenis], version)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The latest version of every kind that has one, by kind.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn latest(&self) -> Result<Vec<VersiTemplat>> {
        let mut query = self.conn.prepare_cached(
            "SELECT jenis, max(versi), isi, waktu, oleh FROM templat GROUP BY jenis ORDER BY jenis",
        )?;
        let rows = query.query_map([], version)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn version(row: &Row<'_>) -> rusqlite::Result<VersiTemplat> {
    Ok(VersiTemplat {
        jenis: row.get(0)?,
        versi: row.get(1)?,
        isi: row.get(2)?,
        waktu: row.waktu(3)?,
        oleh: row.get(4)?,
    })
}

#[cfg(test)]
mod tests {
    use crate::Error;
    use crate::contoh::{PENGGUNA, store, waktu};

    #[test]
    fn setiap_versi_templat_tersimpan_dan_terakhir_berlaku() {
        let (_dir, _path, mut bd) = store();
        bd.transaction(|tx| {
            let repo = tx.templat();
            for (n, isi) in [Some("pertama"), Some("kedua"), None]
                .into_iter()
                .enumerate()
            {
                assert_eq!(
                    repo.put("undangan", isi, waktu(), PENGGUNA)? as usize,
                    n + 1
                );
            }
            repo.put("keputusan", Some("isi"), waktu(), PENGGUNA)?;
            assert!(matches!(
                repo.put("keputusan", Some(" "), waktu(), PENGGUNA),
                Err(Error::Ditolak(_))
            ));
            let versi = repo.versions("undangan")?;
            let isi: Vec<_> = versi.iter().map(|v| v.isi.as_deref()).collect();
            assert_eq!(isi, [None, Some("kedua"), Some("pertama")]);
            let latest = repo.latest()?;
            let berlaku: Vec<_> = latest.iter().map(|v| (v.jenis.as_str(), v.versi)).collect();
            assert_eq!(berlaku, [("keputusan", 1), ("undangan", 3)]);
            Ok::<_, Error>(())
        })
        .unwrap();
        for sql in ["UPDATE templat SET isi = 'lain'", "DELETE FROM templat"] {
            assert!(bd.conn().execute(sql, []).is_err(), "{sql}");
        }
    }
}
