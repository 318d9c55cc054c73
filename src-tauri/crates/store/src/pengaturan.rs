//! Settings of the institution: one typed JSON document per key.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Error, Result};

/// The settings within a transaction.
pub struct RepoPengaturan<'a> {
    conn: &'a Connection,
}

impl<'a> RepoPengaturan<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// The document under `kunci`, if one was kept.
    ///
    /// # Errors
    /// [`Error::IsiTidakTerbaca`] when it is not of the type asked for.
    pub fn get<T: DeserializeOwned>(&self, kunci: &str) -> Result<Option<T>> {
        let nilai: Option<String> = self
            .conn
            .prepare_cached("SELECT nilai FROM pengaturan WHERE kunci = ?1")?
            .query_row([kunci], |row| row.get(0))
            .optional()?;
        nilai
            .map(|nilai| serde_json::from_str(&nilai))
            .transpose()
            .map_err(|error| Error::IsiTidakTerbaca(format!("pengaturan {kunci}: {error}")))
    }

    /// Keeps a document under `kunci`, in place of the one before.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set<T: Serialize>(&self, kunci: &str, nilai: &T) -> Result<()> {
        let nilai = serde_json::to_string(nilai)
            .map_err(|error| Error::IsiTidakTerbaca(format!("pengaturan {kunci}: {error}")))?;
        self.conn
            .prepare_cached(
                "INSERT INTO pengaturan (kunci, nilai) VALUES (?1, ?2)
                 ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai",
            )?
            .execute([kunci, &nilai])?;
        Ok(())
    }

    /// Removes the document under `kunci`; whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove(&self, kunci: &str) -> Result<bool> {
        let removed = self
            .conn
            .prepare_cached("DELETE FROM pengaturan WHERE kunci = ?1")?
            .execute([kunci])?;
        Ok(removed > 0)
    }

    /// All keys that begin with `awalan`, in order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn keys(&self, awalan: &str) -> Result<Vec<String>> {
        let mut query = self.conn.prepare_cached(
            "SELECT kunci FROM pengaturan WHERE substr(kunci, 1, length(?1)) = ?1 ORDER BY kunci",
        )?;
        let rows = query.query_map([awalan], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::contoh::store;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Instansi {
        nama: String,
        alamat: Option<String>,
    }

    #[test]
    fn pengaturan_disimpan_diganti_dan_dihapus() {
        let (_dir, _path, mut bd) = store();
        bd.transaction(|tx| {
            let p = tx.pengaturan();
            assert_eq!(p.get::<Instansi>("instansi")?, None);
            for nama in ["Kabupaten Contoh", "Kota Contoh"] {
                let instansi = Instansi {
                    nama: nama.to_owned(),
                    alamat: None,
                };
                p.set("instansi", &instansi)?;
                assert_eq!(p.get("instansi")?, Some(instansi));
            }
            p.set("aturan.b", &1)?;
            p.set("aturan.a", &2)?;
            assert_eq!(p.keys("aturan.")?, ["aturan.a", "aturan.b"]);
            assert!(p.remove("aturan.a")?);
            assert!(!p.remove("aturan.a")?);
            assert_eq!(p.keys("")?, ["aturan.b", "instansi"]);
            assert!(matches!(
                p.get::<u8>("instansi"),
                Err(Error::IsiTidakTerbaca(pesan)) if pesan.contains("instansi")
            ));
            Ok::<_, Error>(())
        })
        .unwrap();
    }
}
