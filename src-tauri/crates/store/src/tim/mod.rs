//! Committees over time, each with its decree, the replacements of its chair and the decree's file.

mod berkas;
mod ketua;
#[cfg(test)]
mod tests;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sidang_domain::tim::{Anggota, JenisTim, SkTim, Tim, TimId};

pub use berkas::BerkasSk;

use crate::nilai::{Baca, Kode, Teks, Waktu};
use crate::{Error, Result};

/// The committees within a transaction.
pub struct RepoTim<'a> {
    conn: &'a Connection,
}

/// What the decree says, without its people.
struct Keputusan {
    id: TimId,
    jenis: JenisTim,
    sk: SkTim,
}

const KOLOM: &str = "id, jenis, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, sk_berlaku_sampai";

impl<'a> RepoTim<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Records a committee. It is never changed: a correction is a new committee under a new id.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the id is taken.
    pub fn put(&self, tim: &Tim, waktu: DateTime<FixedOffset>) -> Result<()> {
        let sk = tim.sk();
        self.conn
            .prepare_cached(
                "INSERT INTO tim (id, jenis, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, sk_berlaku_sampai, jumlah, dicatat_pada)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                Teks(tim.id().0),
                Kode(tim.jenis()),
                sk.nomor,
                Teks(sk.tanggal),
                sk.tentang,
                sk.penetap,
                sk.berlaku_sampai.map(Teks),
                u32::try_from(tim.orang().len()).unwrap_or(u32::MAX),
                Waktu(waktu)
            ])?;
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO tim_anggota (tim_id, urutan, nip, nama, jabatan, golongan, eselon, peran, unsur, dihitung_kuorum)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for (urutan, a) in (1_u32..).zip(tim.orang()) {
            insert.execute(params![
                Teks(tim.id().0),
                urutan,
                a.nip.as_str(),
                a.nama,
                a.jabatan,
                a.golongan.map(Kode),
                a.eselon.map(Kode),
                Kode(a.peran),
                a.unsur.map(Kode),
                a.dihitung_kuorum
            ])?;
        }
        match tim.ketua_pengganti() {
            Some(penetapan) => self.put_ketua_pengganti(tim.id(), penetapan, waktu),
            None => Ok(()),
        }
    }

    /// The committee in force on a date: the TPK, and where none is formed the Baperjakat that acts in its place.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn current(&self, per: NaiveDate) -> Result<Option<Tim>> {
        match self.current_of(JenisTim::Tpk, per)? {
            Some(tim) => Ok(Some(tim)),
            None => self.current_of(JenisTim::Baperjakat, per),
        }
    }

    /// The committee of a kind in force on a date, with the chair of that date. It is the one of the latest decree
    /// issued by then, of one date the one recorded last; where that has expired, there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn current_of(&self, jenis: JenisTim, per: NaiveDate) -> Result<Option<Tim>> {
        let found = self
            .conn
            .prepare_cached(&format!(
                "SELECT {KOLOM} FROM tim
                 WHERE jenis = ?1 AND sk_tanggal <= ?2 ORDER BY sk_tanggal DESC, seq DESC LIMIT 1"
            ))?
            .query_row(params![Kode(jenis), Teks(per)], decree)
            .optional()?;
        found
            .filter(|keputusan| keputusan.sk.berlaku_pada(per))
            .map(|keputusan| self.whole(keputusan, Some(per)))
            .transpose()
    }

    /// One committee, with the chair whom the last replacement made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, id: TimId) -> Result<Option<Tim>> {
        let found = self
            .conn
            .prepare_cached(&format!("SELECT {KOLOM} FROM tim WHERE id = ?1"))?
            .query_row([Teks(id.0)], decree)
            .optional()?;
        found
            .map(|keputusan| self.whole(keputusan, None))
            .transpose()
    }

    /// All committees, the latest decree first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self) -> Result<Vec<Tim>> {
        let decrees = self
            .conn
            .prepare_cached(&format!(
                "SELECT {KOLOM} FROM tim ORDER BY sk_tanggal DESC, seq DESC"
            ))?
            .query_map([], decree)?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        decrees
            .into_iter()
            .map(|keputusan| self.whole(keputusan, None))
            .collect()
    }

    /// The committee with its people, and its chair as of a date.
    fn whole(&self, keputusan: Keputusan, per: Option<NaiveDate>) -> Result<Tim> {
        let Keputusan { id, jenis, sk } = keputusan;
        let anggota = self
            .conn
            .prepare_cached(
                "SELECT nip, nama, jabatan, golongan, eselon, peran, unsur, dihitung_kuorum
                 FROM tim_anggota WHERE tim_id = ?1 ORDER BY urutan",
            )?
            .query_map([Teks(id.0)], member)?
            .collect::<rusqlite::Result<_>>()?;
        let tim = Tim::new(id, jenis, sk, anggota).map_err(|error| unreadable(&error))?;
        self.ketua_pengganti(id)?
            .into_iter()
            .filter(|p| per.is_none_or(|per| p.tanggal <= per))
            .try_fold(tim, Tim::with_ketua_pengganti)
            .map_err(|error| unreadable(&error))
    }
}

fn unreadable(error: &impl ToString) -> Error {
    Error::IsiTidakTerbaca(error.to_string())
}

fn decree(row: &Row<'_>) -> rusqlite::Result<Keputusan> {
    Ok(Keputusan {
        id: TimId(row.id(0)?),
        jenis: row.kode(1)?,
        sk: SkTim {
            nomor: row.get(2)?,
            tanggal: row.tanggal(3)?,
            tentang: row.get(4)?,
            penetap: row.get(5)?,
            berlaku_sampai: row.tanggal_opt(6)?,
        },
    })
}

fn member(row: &Row<'_>) -> rusqlite::Result<Anggota> {
    Ok(Anggota {
        nip: row.teks(0)?,
        nama: row.get(1)?,
        jabatan: row.get(2)?,
        golongan: row.kode_opt(3)?,
        eselon: row.kode_opt(4)?,
        peran: row.kode(5)?,
        unsur: row.kode_opt(6)?,
        dihitung_kuorum: row.get(7)?,
    })
}
