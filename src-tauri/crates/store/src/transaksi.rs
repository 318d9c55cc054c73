//! What a transaction offers: one repository per aggregate.

use rusqlite::Connection;

use crate::impor::Impor;
use crate::jejak::Jejak;
use crate::kepegawaian::Kepegawaian;
use crate::pengaturan::Pengaturan;
use crate::peta_jabatan::PetaJabatan;
use crate::{Error, Result};

/// An open transaction. Whether it may write is up to the function that opened it.
pub struct Transaksi<'a> {
    conn: &'a Connection,
}

impl<'a> Transaksi<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// The audit chain.
    pub const fn jejak(&self) -> Jejak<'a> {
        Jejak::new(self.conn)
    }

    /// Settings of the institution.
    pub const fn pengaturan(&self) -> Pengaturan<'a> {
        Pengaturan::new(self.conn)
    }

    /// Import runs and the files they read.
    pub const fn impor(&self) -> Impor<'a> {
        Impor::new(self.conn)
    }

    /// People and their histories.
    pub const fn kepegawaian(&self) -> Kepegawaian<'a> {
        Kepegawaian::new(self.conn)
    }

    /// Units, posts and their holders.
    pub const fn peta_jabatan(&self) -> PetaJabatan<'a> {
        PetaJabatan::new(self.conn)
    }

    /// The build of tables and indices, every CHECK, and the references between rows.
    pub(crate) fn check_structure(&self) -> Result<()> {
        let verdict: String = self
            .conn
            .pragma_query_value(None, "integrity_check", |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Error::Rusak(verdict));
        }
        let mut query = self.conn.prepare("PRAGMA foreign_key_check")?;
        let orphan = query
            .query([])?
            .next()?
            .map(|row| row.get::<_, String>(0))
            .transpose()?;
        match orphan {
            None => Ok(()),
            Some(tabel) => Err(Error::Rusak(format!(
                "baris pada tabel {tabel} merujuk baris yang tidak ada"
            ))),
        }
    }
}
