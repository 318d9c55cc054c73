//! The seal of a closed meeting: SHA-256 over everything that was recorded of it, in versions.

use chrono::{DateTime, FixedOffset};
use rusqlite::params;
use sidang_domain::rapat::RapatId;
use sidang_domain::sidik::{Sidik, SidikBuilder};

use super::RepoRapat;
use crate::nilai::{Baca, Teks, Waktu};
use crate::{Error, Result};

/// One version of a meeting's seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SegelRapat {
    /// 1 at the closing, one more with every correction.
    pub versi: u32,
    /// The last event that it covers.
    pub seq: u32,
    /// The seal.
    pub sidik: Sidik,
    /// When it was made.
    pub waktu: DateTime<FixedOffset>,
}

impl RepoRapat<'_> {
    /// Seals the meeting as it stands: after its closing, and after every correction.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when its last event is neither, or it is sealed already.
    pub fn seal(&self, id: RapatId, waktu: DateTime<FixedOffset>) -> Result<SegelRapat> {
        let (sidik, seq) = self.sidik_until(id, None)?;
        let versi = self.segel(id)?.last().map_or(1, |s| s.versi + 1);
        self.conn
            .prepare_cached(
                "INSERT INTO rapat_segel (rapat_id, versi, seq, sidik, waktu) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                Teks(id.0),
                versi,
                seq,
                sidik.to_string(),
                Waktu(waktu)
            ])?;
        Ok(SegelRapat {
            versi,
            seq,
            sidik,
            waktu,
        })
    }

    /// The seals of a meeting, the first version first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn segel(&self, id: RapatId) -> Result<Vec<SegelRapat>> {
        let mut query = self.conn.prepare_cached(
            "SELECT versi, seq, sidik, waktu FROM rapat_segel WHERE rapat_id = ?1 ORDER BY versi",
        )?;
        let rows = query.query_map([Teks(id.0)], |row| {
            Ok(SegelRapat {
                versi: row.get(0)?,
                seq: row.get(1)?,
                sidik: row.teks(2)?,
                waktu: row.waktu(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The versions whose seal no longer fits what is recorded; none when all do.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn check_segel(&self, id: RapatId) -> Result<Vec<SegelRapat>> {
        let mut broken = Vec::new();
        for segel in self.segel(id)? {
            if self.sidik_until(id, Some(segel.seq))?.0 != segel.sidik {
                broken.push(segel);
            }
        }
        Ok(broken)
    }

    /// The seal over the events as they are written, up to `seq`, and the last of them.
    fn sidik_until(&self, id: RapatId, seq: Option<u32>) -> Result<(Sidik, u32)> {
        let mut query = self.conn.prepare_cached(
            "SELECT seq, waktu, pelaku, isi FROM rapat_peristiwa
             WHERE rapat_id = ?1 AND seq <= coalesce(?2, seq) ORDER BY seq",
        )?;
        let mut rows = query.query(params![Teks(id.0), seq])?;
        let mut form = SidikBuilder::new("rapat/1");
        let mut last = None;
        while let Some(row) = rows.next()? {
            let seq: u32 = row.get(0)?;
            form.value(seq);
            for column in 1..4 {
                form.text(
                    row.get_ref(column)?
                        .as_str()
                        .map_err(rusqlite::Error::from)?,
                );
            }
            last = Some(seq);
        }
        let last = last.ok_or_else(|| Error::Ditolak("rapat itu tidak ada".to_owned()))?;
        Ok((form.finish(), last))
    }
}
