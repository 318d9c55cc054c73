//! What a transaction offers: one repository per aggregate.

use rusqlite::Connection;

use crate::impor::RepoImpor;
use crate::jejak::RepoJejak;
use crate::kepegawaian::RepoKepegawaian;
use crate::naskah::{RepoBerkasNaskah, RepoKonsep, RepoNaskah, RepoNomor, RepoPeristiwaNaskah};
use crate::pengaturan::RepoPengaturan;
use crate::peta_jabatan::RepoPetaJabatan;
use crate::rancangan::RepoRancangan;
use crate::rapat::RepoRapat;
use crate::templat::RepoTemplat;
use crate::tim::RepoTim;
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
    pub const fn jejak(&self) -> RepoJejak<'a> {
        RepoJejak::new(self.conn)
    }

    /// Settings of the institution.
    pub const fn pengaturan(&self) -> RepoPengaturan<'a> {
        RepoPengaturan::new(self.conn)
    }

    /// Import runs and the files they read.
    pub const fn impor(&self) -> RepoImpor<'a> {
        RepoImpor::new(self.conn)
    }

    /// People and their histories.
    pub const fn kepegawaian(&self) -> RepoKepegawaian<'a> {
        RepoKepegawaian::new(self.conn)
    }

    /// Units, posts and their holders.
    pub const fn peta_jabatan(&self) -> RepoPetaJabatan<'a> {
        RepoPetaJabatan::new(self.conn)
    }

    /// Committees.
    pub const fn tim(&self) -> RepoTim<'a> {
        RepoTim::new(self.conn)
    }

    /// Draft plans of placements.
    pub const fn rancangan(&self) -> RepoRancangan<'a> {
        RepoRancangan::new(self.conn)
    }

    /// Meetings and the lists frozen for them.
    pub const fn rapat(&self) -> RepoRapat<'a> {
        RepoRapat::new(self.conn)
    }

    /// Issued documents.
    pub const fn naskah(&self) -> RepoNaskah<'a> {
        RepoNaskah::new(self.conn)
    }

    /// Drafts of documents.
    pub const fn naskah_konsep(&self) -> RepoKonsep<'a> {
        RepoKonsep::new(self.conn)
    }

    /// What happened to issued documents.
    pub const fn naskah_peristiwa(&self) -> RepoPeristiwaNaskah<'a> {
        RepoPeristiwaNaskah::new(self.conn)
    }

    /// Signed files that came back.
    pub const fn naskah_berkas(&self) -> RepoBerkasNaskah<'a> {
        RepoBerkasNaskah::new(self.conn)
    }

    /// Serials of the book of letters.
    pub const fn nomor(&self) -> RepoNomor<'a> {
        RepoNomor::new(self.conn)
    }

    /// The institution's own templates.
    pub const fn templat(&self) -> RepoTemplat<'a> {
        RepoTemplat::new(self.conn)
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
