//! Meetings, kept as everything that happened to them, and the nominative lists frozen for them.

mod draf;
mod segel;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, params};
use sidang_domain::aturan::{Aturan, NaskahPaket};
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::rapat::{Peristiwa, Rapat, RapatId};
use sidang_domain::sidik::Sidik;

use crate::nilai::{Baca, Teks, Waktu};
use crate::{Error, Result};

pub use draf::Draf;
pub use segel::SegelRapat;

/// One event of a meeting with when and by whom it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeristiwaTersimpan {
    /// Place among the meeting's events, from 1.
    pub seq: u32,
    /// When it was recorded.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub pelaku: String,
    /// What happened.
    pub peristiwa: Peristiwa,
}

/// A meeting as it stands, and the place of the last event that made it so.
#[derive(Debug, Clone)]
pub struct RapatKini {
    /// The meeting.
    pub rapat: Rapat,
    /// Place of its last event.
    pub seq: u32,
}

/// The meetings within a transaction.
pub struct RepoRapat<'a> {
    conn: &'a Connection,
}

impl<'a> RepoRapat<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Records an event that the domain let happen, and answers the meeting after it. It passes the domain's gate and
    /// the database's triggers once more, so that what is stored can always be read back. Load, decide and append
    /// in one transaction: no other writer comes between.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the event may not happen to the meeting as it is stored.
    pub fn append(
        &self,
        id: RapatId,
        peristiwa: &Peristiwa,
        waktu: DateTime<FixedOffset>,
        pelaku: &str,
    ) -> Result<Rapat> {
        let before = self.events(id)?;
        let seq = before.last().map_or(0, |last| last.seq);
        let events = before.into_iter().map(|stored| stored.peristiwa);
        let after = Rapat::replay(events.chain([peristiwa.clone()]))
            .map_err(|penolakan| Error::Ditolak(penolakan.to_string()))?;
        self.insert(id, seq + 1, peristiwa, waktu, pelaku)?;
        Ok(after)
    }

    /// As [`RepoRapat::append`], onto a meeting that was read before and has not changed since; else it is read anew.
    /// One event passes the gate instead of all.
    ///
    /// # Errors
    /// As [`RepoRapat::append`].
    pub fn append_to(
        &self,
        kini: &RapatKini,
        peristiwa: &Peristiwa,
        waktu: DateTime<FixedOffset>,
        pelaku: &str,
    ) -> Result<RapatKini> {
        let id = kini.rapat.id();
        if self.seq(id)? != kini.seq {
            let rapat = self.append(id, peristiwa, waktu, pelaku)?;
            let seq = self.seq(id)?;
            return Ok(RapatKini { rapat, seq });
        }
        let mut rapat = kini.rapat.clone();
        rapat
            .apply(peristiwa.clone())
            .map_err(|penolakan| Error::Ditolak(penolakan.to_string()))?;
        let seq = kini.seq + 1;
        self.insert(id, seq, peristiwa, waktu, pelaku)?;
        Ok(RapatKini { rapat, seq })
    }

    /// The place of the meeting's last event; 0 where there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn seq(&self, id: RapatId) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT coalesce(max(seq), 0) FROM rapat_peristiwa WHERE rapat_id = ?1",
            )?
            .query_row([Teks(id.0)], |row| row.get(0))?)
    }

    fn insert(
        &self,
        id: RapatId,
        seq: u32,
        peristiwa: &Peristiwa,
        waktu: DateTime<FixedOffset>,
        pelaku: &str,
    ) -> Result<()> {
        let isi = serde_json::to_value(peristiwa)
            .map_err(|error| Error::IsiTidakTerbaca(error.to_string()))?;
        self.conn
            .prepare_cached(
                "INSERT INTO rapat_peristiwa (rapat_id, seq, waktu, pelaku, jenis, isi)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                Teks(id.0),
                seq,
                Waktu(waktu),
                pelaku,
                isi["peristiwa"].as_str(),
                isi.to_string()
            ])?;
        Ok(())
    }

    /// A meeting as it stands.
    ///
    /// # Errors
    /// [`Error::Rusak`] when its events make no lawful meeting.
    pub fn load(&self, id: RapatId) -> Result<Option<Rapat>> {
        let events = self.events(id)?;
        if events.is_empty() {
            return Ok(None);
        }
        let rapat = Rapat::replay(events.into_iter().map(|stored| stored.peristiwa))
            .map_err(|penolakan| Error::Rusak(format!("catatan rapat: {penolakan}")))?;
        Ok(Some(rapat))
    }

    /// All meetings, the latest date first.
    ///
    /// # Errors
    /// As [`RepoRapat::load`].
    pub fn list(&self) -> Result<Vec<Rapat>> {
        let ids = self
            .conn
            .prepare_cached("SELECT id FROM rapat ORDER BY tanggal DESC, id DESC")?
            .query_map([], |row| row.id(0).map(RapatId))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        ids.into_iter()
            .filter_map(|id| self.load(id).transpose())
            .collect()
    }

    /// Everything that happened to a meeting, in order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn events(&self, id: RapatId) -> Result<Vec<PeristiwaTersimpan>> {
        let mut query = self.conn.prepare_cached(
            "SELECT seq, waktu, pelaku, isi FROM rapat_peristiwa WHERE rapat_id = ?1 ORDER BY seq",
        )?;
        let rows = query.query_map([Teks(id.0)], |row| {
            Ok(PeristiwaTersimpan {
                seq: row.get(0)?,
                waktu: row.waktu(1)?,
                pelaku: row.get(2)?,
                peristiwa: row.json(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// When each opening and resuming of a meeting was recorded, in order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn pembukaan(&self, id: RapatId) -> Result<Vec<DateTime<FixedOffset>>> {
        let mut query = self.conn.prepare_cached(
            "SELECT waktu FROM rapat_peristiwa
             WHERE rapat_id = ?1 AND jenis IN ('dibuka', 'dilanjutkan') ORDER BY seq",
        )?;
        let rows = query.query_map([Teks(id.0)], |row| row.waktu(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Freezes a nominative list under its seal, and with it the texts of the pack it was drawn up under; what is kept
    /// already stays.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the list was drawn up under another version of the pack or of the data.
    pub fn put_nominatif(&self, daftar: &DaftarNominatif, aturan: &Aturan) -> Result<()> {
        self.put_aturan(aturan)?;
        let isi = serde_json::to_string(daftar)
            .map_err(|error| Error::IsiTidakTerbaca(error.to_string()))?;
        self.conn
            .prepare_cached(
                "INSERT INTO nominatif_beku (sidik, isi) VALUES (?1, ?2) ON CONFLICT (sidik) DO NOTHING",
            )?
            .execute(params![daftar.sidik().to_string(), isi])?;
        Ok(())
    }

    fn put_aturan(&self, aturan: &Aturan) -> Result<()> {
        let naskah = serde_json::to_string(aturan.naskah())
            .map_err(|error| Error::IsiTidakTerbaca(error.to_string()))?;
        self.conn
            .prepare_cached(
                "INSERT INTO aturan_beku (sidik, naskah) VALUES (?1, ?2) ON CONFLICT (sidik) DO NOTHING",
            )?
            .execute(params![aturan.sidik().to_string(), naskah])?;
        Ok(())
    }

    /// The texts of the pack frozen under that seal, to read it again.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn naskah_aturan(&self, sidik: Sidik) -> Result<Option<Vec<NaskahPaket>>> {
        Ok(self
            .conn
            .prepare_cached("SELECT naskah FROM aturan_beku WHERE sidik = ?1")?
            .query_row([sidik.to_string()], |row| row.json(0))
            .optional()?)
    }

    /// The nominative list under that seal, as it was written: for comparison byte by byte.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn nominatif_tertulis(&self, sidik: Sidik) -> Result<Option<String>> {
        Ok(self
            .conn
            .prepare_cached("SELECT isi FROM nominatif_beku WHERE sidik = ?1")?
            .query_row([sidik.to_string()], |row| row.get(0))
            .optional()?)
    }

    /// The nominative list under that seal (64 hexadecimal digits).
    ///
    /// # Errors
    /// [`Error::IsiTidakTerbaca`] when its content no longer fits the seal.
    pub fn nominatif(&self, sidik: &str) -> Result<Option<DaftarNominatif>> {
        Ok(self
            .conn
            .prepare_cached("SELECT isi FROM nominatif_beku WHERE sidik = ?1")?
            .query_row([sidik], |row| row.json(0))
            .optional()?)
    }
}

#[cfg(test)]
mod tests;
