//! Import runs: when, by whom, from which files, with what outcome. Every record of the register names its source here.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::Result;
use crate::nilai::{Baca, Teks, Waktu};

/// A file of an import run, as records refer to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sumber(pub(crate) i64);

/// What came of one sheet. Counts are rows, or the records that rows make up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the import report")]
pub struct HasilLembar {
    pub berkas: String,
    pub nama: String,
    pub jenis: String,
    pub baris: u32,
    pub baru: u32,
    pub berubah: u32,
    pub sama: u32,
    pub ditolak: u32,
}

/// An import run as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImporTersimpan {
    /// UUIDv7.
    pub id: Uuid,
    /// When it ran; the time its records were recorded at.
    pub waktu: DateTime<FixedOffset>,
    /// Who ran it.
    pub pelaku: String,
    /// The files it read.
    pub berkas: Vec<String>,
    /// What came of each sheet.
    pub lembar: Vec<HasilLembar>,
}

/// The import runs within a transaction.
pub struct RepoImpor<'a> {
    conn: &'a Connection,
}

impl<'a> RepoImpor<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Begins a run.
    ///
    /// # Errors
    /// [`crate::Error::Ditolak`] when the id is taken or the actor is blank.
    pub fn begin(&self, id: Uuid, waktu: DateTime<FixedOffset>, pelaku: &str) -> Result<()> {
        self.conn
            .prepare_cached("INSERT INTO impor (id, waktu, pelaku) VALUES (?1, ?2, ?3)")?
            .execute(params![Teks(id), Waktu(waktu), pelaku])?;
        Ok(())
    }

    /// Names a file that the run reads: the source of the records taken from it.
    ///
    /// # Errors
    /// [`crate::Error::Ditolak`] when the run was not begun or has named the file already.
    pub fn add_berkas(&self, id: Uuid, berkas: &str) -> Result<Sumber> {
        self.conn
            .prepare_cached("INSERT INTO sumber (impor_id, berkas) VALUES (?1, ?2)")?
            .execute(params![Teks(id), berkas])?;
        Ok(Sumber(self.conn.last_insert_rowid()))
    }

    /// Records what came of the sheets.
    ///
    /// # Errors
    /// [`crate::Error::Ditolak`] when the run was not begun or its outcome is recorded already.
    pub fn finish(&self, id: Uuid, lembar: &[HasilLembar]) -> Result<()> {
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO impor_lembar (impor_id, urutan, berkas, nama, jenis, baris, baru, berubah, sama, ditolak)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for (urutan, l) in (1_u32..).zip(lembar) {
            insert.execute(params![
                Teks(id),
                urutan,
                l.berkas,
                l.nama,
                l.jenis,
                l.baris,
                l.baru,
                l.berubah,
                l.sama,
                l.ditolak
            ])?;
        }
        Ok(())
    }

    /// The version of the data: the number of the last source read, 0 where there is none yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn versi(&self) -> Result<u64> {
        Ok(self
            .conn
            .prepare_cached("SELECT coalesce(max(id), 0) FROM sumber")?
            .query_row([], |row| row.get::<_, u32>(0))?
            .into())
    }

    /// All runs, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn all(&self) -> Result<Vec<ImporTersimpan>> {
        let mut runs = self
            .conn
            .prepare_cached("SELECT id, waktu, pelaku FROM impor ORDER BY id DESC")?
            .query_map([], |row| {
                Ok(ImporTersimpan {
                    id: row.id(0)?,
                    waktu: row.waktu(1)?,
                    pelaku: row.get(2)?,
                    berkas: Vec::new(),
                    lembar: Vec::new(),
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for run in &mut runs {
            run.berkas = self.files(run.id)?;
            run.lembar = self.sheets(run.id)?;
        }
        Ok(runs)
    }

    fn files(&self, id: Uuid) -> Result<Vec<String>> {
        let mut query = self
            .conn
            .prepare_cached("SELECT berkas FROM sumber WHERE impor_id = ?1 ORDER BY id")?;
        let rows = query.query_map([Teks(id)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn sheets(&self, id: Uuid) -> Result<Vec<HasilLembar>> {
        let mut query = self.conn.prepare_cached(
            "SELECT berkas, nama, jenis, baris, baru, berubah, sama, ditolak
             FROM impor_lembar WHERE impor_id = ?1 ORDER BY urutan",
        )?;
        let rows = query.query_map([Teks(id)], |row| {
            Ok(HasilLembar {
                berkas: row.get(0)?,
                nama: row.get(1)?,
                jenis: row.get(2)?,
                baris: row.get(3)?,
                baru: row.get(4)?,
                berubah: row.get(5)?,
                sama: row.get(6)?,
                ditolak: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::contoh::{PENGGUNA, id, store, waktu};

    fn lembar() -> HasilLembar {
        HasilLembar {
            berkas: "pegawai.xlsx".to_owned(),
            nama: "Pegawai".to_owned(),
            jenis: "pegawai".to_owned(),
            baris: 10,
            baru: 4,
            berubah: 3,
            sama: 2,
            ditolak: 1,
        }
    }

    #[test]
    fn impor_tercatat_dengan_berkas_dan_hasilnya() {
        let (_dir, _path, mut bd) = store();
        bd.transaction(|tx| {
            let impor = tx.impor();
            for n in [1, 2] {
                impor.begin(id(n), waktu(), PENGGUNA)?;
                impor.add_berkas(id(n), "pegawai.xlsx")?;
            }
            impor.add_berkas(id(1), "peta.xlsx")?;
            impor.finish(id(1), &[lembar(), lembar()])
        })
        .unwrap();
        let runs = bd.read(|tx| tx.impor().all()).unwrap();
        assert_eq!(
            runs.iter().map(|r| r.id).collect::<Vec<_>>(),
            [id(2), id(1)]
        );
        assert_eq!(
            runs[1],
            ImporTersimpan {
                id: id(1),
                waktu: waktu(),
                pelaku: PENGGUNA.to_owned(),
                berkas: vec!["pegawai.xlsx".to_owned(), "peta.xlsx".to_owned()],
                lembar: vec![lembar(), lembar()],
            }
        );
    }

    #[test]
    fn impor_ganda_atau_tanpa_pelaku_ditolak() {
        let (_dir, _path, mut bd) = store();
        let refused = bd.transaction(|tx| {
            let impor = tx.impor();
            impor.begin(id(1), waktu(), PENGGUNA)?;
            impor.add_berkas(id(1), "a.xlsx")?;
            assert!(impor.add_berkas(id(1), "a.xlsx").is_err());
            assert!(impor.add_berkas(id(2), "a.xlsx").is_err());
            assert!(impor.begin(id(1), waktu(), PENGGUNA).is_err());
            impor.begin(id(3), waktu(), " ")
        });
        assert!(matches!(refused, Err(Error::Ditolak(_))));
    }

    /// The numbers of sources are the versions of the data: none may be given anew.
    #[test]
    fn sumber_tidak_diubah_dan_tidak_dihapus() {
        let (_dir, _path, mut bd) = store();
        bd.transaction(|tx| -> Result<()> {
            tx.impor().begin(id(1), waktu(), PENGGUNA)?;
            tx.impor().add_berkas(id(1), "a.xlsx").map(drop)
        })
        .unwrap();
        for sql in [
            "UPDATE sumber SET id = 7",
            "DELETE FROM sumber",
            "INSERT OR REPLACE INTO sumber SELECT id, impor_id, 'b.xlsx' FROM sumber",
        ] {
            let refused = bd.conn().execute(sql, []).map_err(Error::from);
            assert!(
                matches!(refused, Err(Error::Ditolak(_))),
                "{sql}: {refused:?}"
            );
        }
    }
}
