//! Replacements of chairs, appended and never changed.

use chrono::{DateTime, FixedOffset};
use rusqlite::params;
use sidang_domain::tim::{PenetapanKetua, TimId};

use super::RepoTim;
use crate::Result;
use crate::nilai::{Baca, Teks, Waktu};

impl RepoTim<'_> {
    /// Records that a member chairs from now on.
    ///
    /// # Errors
    /// [`crate::Error::Ditolak`] where the one named is no other member who is counted, or the date does not fit.
    pub fn put_ketua_pengganti(
        &self,
        tim: TimId,
        penetapan: &PenetapanKetua,
        waktu: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO tim_ketua_pengganti (tim_id, nip, nomor, tanggal, penetap, sebab, dicatat_pada)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                Teks(tim.0),
                penetapan.nip.as_str(),
                penetapan.nomor,
                Teks(penetapan.tanggal),
                penetapan.penetap,
                penetapan.sebab,
                Waktu(waktu)
            ])?;
        Ok(())
    }

    /// The replacements of a committee's chair, the earliest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn ketua_pengganti(&self, tim: TimId) -> Result<Vec<PenetapanKetua>> {
        let mut query = self.conn.prepare_cached(
            "SELECT nip, nomor, tanggal, penetap, sebab FROM tim_ketua_pengganti WHERE tim_id = ?1 ORDER BY seq",
        )?;
        let rows = query.query_map([Teks(tim.0)], |row| {
            Ok(PenetapanKetua {
                nip: row.teks(0)?,
                nomor: row.get(1)?,
                tanggal: row.tanggal(2)?,
                penetap: row.get(3)?,
                sebab: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
