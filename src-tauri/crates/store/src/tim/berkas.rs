//! The decree's file, byte for byte as it was handed in.

use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};
use sidang_domain::tim::TimId;

use super::RepoTim;
use crate::nilai::Teks;
use crate::{Error, Result};

/// What is known of a kept file besides its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BerkasSk {
    /// Its name when it was handed in.
    pub nama: String,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub ukuran: u32,
}

impl RepoTim<'_> {
    /// Keeps the decree's file and answers its SHA-256. It never changes afterwards.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the committee has one already or the file is empty.
    pub fn put_berkas(&self, tim: TimId, nama: &str, isi: &[u8]) -> Result<String> {
        let sha256 = hex::encode(Sha256::digest(isi));
        self.conn
            .prepare_cached(
                "INSERT INTO tim_berkas (tim_id, nama, sha256, isi) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![Teks(tim.0), nama, sha256, isi])?;
        Ok(sha256)
    }

    /// What is known of a committee's file, where one is kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find_berkas(&self, tim: TimId) -> Result<Option<BerkasSk>> {
        Ok(self
            .conn
            .prepare_cached("SELECT nama, sha256, length(isi) FROM tim_berkas WHERE tim_id = ?1")?
            .query_row([Teks(tim.0)], |row| {
                Ok(BerkasSk {
                    nama: row.get(0)?,
                    sha256: row.get(1)?,
                    ukuran: row.get(2)?,
                })
            })
            .optional()?)
    }

    /// The bytes of a committee's file.
    ///
    /// # Errors
    /// [`Error::Rusak`] when they no longer have the SHA-256 they were kept with.
    pub fn isi_berkas(&self, tim: TimId) -> Result<Option<Vec<u8>>> {
        let found: Option<(Vec<u8>, String)> = self
            .conn
            .prepare_cached("SELECT isi, sha256 FROM tim_berkas WHERE tim_id = ?1")?
            .query_row([Teks(tim.0)], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match found {
            Some((isi, sha256)) if hex::encode(Sha256::digest(&isi)) != sha256 => Err(
                Error::Rusak("isi berkas SK tidak cocok dengan sidiknya".to_owned()),
            ),
            found => Ok(found.map(|(isi, _)| isi)),
        }
    }
}
