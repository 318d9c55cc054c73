//! The audit chain: who did what, when, to what; each entry sealed with the SHA-256 of itself and the one before.
//!
//! The chain shows any change inside it. That its tail was cut off, or an old copy of the file put back, shows only
//! against a [`Kepala`] kept elsewhere.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use sidang_domain::sidik::SidikBuilder;

use crate::nilai::Baca;
use crate::{Error, Result};

/// One act to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catatan {
    /// When it was done.
    pub waktu: DateTime<FixedOffset>,
    /// Who did it.
    pub pelaku: String,
    /// What was done, as `rapat.buka`.
    pub tindakan: String,
    /// To what: an id, a code or a name.
    pub objek: String,
    /// Particulars.
    pub rincian: serde_json::Value,
}

/// An act as it stands in the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatatanTersimpan {
    /// Place in the chain, from 1.
    pub seq: u32,
    /// The act.
    pub catatan: Catatan,
    /// Fingerprint of the entry, in hexadecimal.
    pub sidik: String,
}

/// The last entry: who holds it can tell whether the chain was cut or put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Kepala {
    /// Number of entries.
    pub seq: u32,
    /// Fingerprint of the last; 64 zeros for an empty chain.
    pub sidik: String,
}

impl Kepala {
    fn kosong() -> Self {
        Self {
            seq: 0,
            sidik: "0".repeat(64),
        }
    }
}

/// The chain within a transaction.
pub struct RepoJejak<'a> {
    conn: &'a Connection,
}

impl<'a> RepoJejak<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Appends an entry; it is kept exactly if the transaction is.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when actor or act is blank.
    pub fn append(&self, catatan: &Catatan) -> Result<Kepala> {
        let before = self.head()?;
        let seq = before.seq + 1;
        let waktu = catatan.waktu.to_rfc3339();
        let rincian = catatan.rincian.to_string();
        let isi = [
            &waktu,
            &catatan.pelaku,
            &catatan.tindakan,
            &catatan.objek,
            &rincian,
        ];
        let sidik = seal(seq, &isi, &before.sidik);
        self.conn
            .prepare_cached(
                "INSERT INTO jejak (seq, waktu, pelaku, tindakan, objek, rincian, sidik_sebelum, sidik)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                seq,
                waktu,
                catatan.pelaku,
                catatan.tindakan,
                catatan.objek,
                rincian,
                before.sidik,
                sidik
            ])?;
        Ok(Kepala { seq, sidik })
    }

    /// The last entry's place and fingerprint.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn head(&self) -> Result<Kepala> {
        let head = self
            .conn
            .prepare_cached("SELECT seq, sidik FROM jejak ORDER BY seq DESC LIMIT 1")?
            .query_row([], |row| {
                Ok(Kepala {
                    seq: row.get(0)?,
                    sidik: row.get(1)?,
                })
            })
            .optional()?;
        Ok(head.unwrap_or_else(Kepala::kosong))
    }

    /// Recomputes the whole chain and answers its head.
    ///
    /// # Errors
    /// [`Error::JejakPutus`] with the first entry that is missing or does not fit.
    pub fn verify(&self) -> Result<Kepala> {
        let mut query = self.conn.prepare_cached(
            "SELECT seq, waktu, pelaku, tindakan, objek, rincian, sidik_sebelum, sidik FROM jejak ORDER BY seq",
        )?;
        let mut rows = query.query([])?;
        let mut head = Kepala::kosong();
        while let Some(row) = rows.next()? {
            let text = |column: usize| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
            let seq = head.seq + 1;
            let isi = [text(1)?, text(2)?, text(3)?, text(4)?, text(5)?];
            let sidik = seal(seq, &isi, &head.sidik);
            if row.get::<_, u32>(0)? != seq || text(6)? != head.sidik || text(7)? != sidik {
                return Err(Error::JejakPutus { seq });
            }
            head = Kepala { seq, sidik };
        }
        Ok(head)
    }

    /// Entries, the latest first: at most `batas`, after leaving out the first `lewati`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, batas: u32, lewati: u32) -> Result<Vec<CatatanTersimpan>> {
        let mut query = self.conn.prepare_cached(
            "SELECT seq, waktu, pelaku, tindakan, objek, rincian, sidik FROM jejak
             ORDER BY seq DESC LIMIT ?1 OFFSET ?2",
        )?;
        let rows = query.query_map([batas, lewati], entry)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<CatatanTersimpan> {
    Ok(CatatanTersimpan {
        seq: row.get(0)?,
        catatan: Catatan {
            waktu: row.waktu(1)?,
            pelaku: row.get(2)?,
            tindakan: row.get(3)?,
            objek: row.get(4)?,
            rincian: row.teks(5)?,
        },
        sidik: row.get(6)?,
    })
}

/// The seal of an entry: over its place, its fields and the seal before it, in the domain's canonical form `jejak/1`.
fn seal<T: AsRef<str>>(seq: u32, isi: &[T; 5], sidik_sebelum: &str) -> String {
    let mut form = SidikBuilder::new("jejak/1");
    form.value(seq);
    for field in isi {
        form.text(field.as_ref());
    }
    form.text(sidik_sebelum);
    form.finish().to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Basisdata;
    use crate::contoh::{PENGGUNA, store, waktu};

    fn catatan(objek: &str) -> Catatan {
        Catatan {
            waktu: waktu(),
            pelaku: PENGGUNA.to_owned(),
            tindakan: "rapat.buka".to_owned(),
            objek: objek.to_owned(),
            rincian: json!({"hadir": 5, "anggota": 7}),
        }
    }

    fn chain(bd: &mut Basisdata, length: u32) -> Kepala {
        bd.transaction(|tx| {
            (1..=length).try_fold(Kepala::kosong(), |_, n| {
                tx.jejak().append(&catatan(&format!("rapat {n}")))
            })
        })
        .unwrap()
    }

    #[test]
    fn catatan_bersambung_dan_terbaca_kembali() {
        let (_dir, _path, mut bd) = store();
        let head = chain(&mut bd, 3);
        assert_eq!(head.seq, 3);
        bd.read(|tx| {
            assert_eq!(tx.jejak().head()?, head);
            assert_eq!(tx.jejak().verify()?, head);
            let list = tx.jejak().list(2, 1)?;
            assert_eq!(list.iter().map(|c| c.seq).collect::<Vec<_>>(), [2, 1]);
            assert_eq!(list[0].catatan, catatan("rapat 2"));
            Ok::<_, Error>(())
        })
        .unwrap();
    }

    #[test]
    fn catatan_ikut_batal_bersama_transaksinya() {
        let (_dir, _path, mut bd) = store();
        let head = chain(&mut bd, 1);
        let failed: Result<()> = bd.transaction(|tx| {
            tx.jejak().append(&catatan("batal"))?;
            Err(Error::SandiKosong)
        });
        assert!(failed.is_err());
        assert_eq!(bd.read(|tx| tx.jejak().head()).unwrap(), head);
    }

    #[test]
    fn jejak_tidak_dapat_diubah_dihapus_atau_disisipi() {
        let (_dir, _path, mut bd) = store();
        let head = chain(&mut bd, 2);
        let nol = "0".repeat(64);
        for sql in [
            "UPDATE jejak SET pelaku = 'lain' WHERE seq = 1".to_owned(),
            "DELETE FROM jejak WHERE seq = 2".to_owned(),
            format!(
                "INSERT INTO jejak VALUES (4, '2026-01-01T00:00:00Z', 'a', 'b', 'c', '{{}}', '{}', '{nol}')",
                head.sidik
            ),
            format!(
                "INSERT INTO jejak VALUES (3, '2026-01-01T00:00:00Z', 'a', 'b', 'c', '{{}}', '{nol}', '{nol}')"
            ),
            format!(
                "INSERT OR REPLACE INTO jejak VALUES (2, '2026-01-01T00:00:00Z', 'a', 'b', 'c', '{{}}', '{nol}', '{nol}')"
            ),
        ] {
            let refused = bd.conn().execute(&sql, []).map_err(Error::from);
            assert!(matches!(refused, Err(Error::Ditolak(_))), "{sql}");
        }
        let blank = bd.transaction(|tx| {
            tx.jejak().append(&Catatan {
                pelaku: " ".to_owned(),
                ..catatan("x")
            })
        });
        assert!(matches!(blank, Err(Error::Ditolak(_))));
    }

    #[test]
    fn perubahan_di_luar_program_memutus_rantai() {
        for (tampering, first) in [
            ("UPDATE jejak SET pelaku = 'lain' WHERE seq = 2", 2),
            ("UPDATE jejak SET rincian = '{}' WHERE seq = 4", 4),
            ("DELETE FROM jejak WHERE seq = 3", 3),
            ("UPDATE jejak SET sidik = sidik_sebelum WHERE seq = 1", 1),
            ("UPDATE jejak SET seq = 9 WHERE seq = 4", 4),
        ] {
            let (_dir, _path, mut bd) = store();
            let head = chain(&mut bd, 4);
            bd.conn()
                .execute_batch(&format!(
                    "DROP TRIGGER jejak_tidak_diubah; DROP TRIGGER jejak_tidak_dihapus; {tampering};"
                ))
                .unwrap();
            let found = bd.check_integrity();
            assert!(
                matches!(found, Err(Error::JejakPutus { seq }) if seq == first),
                "{tampering}: {found:?}"
            );
            assert_eq!(head.seq, 4);
        }
    }

    #[test]
    fn ujung_yang_dipotong_tampak_dari_kepala_yang_disimpan() {
        let (_dir, _path, mut bd) = store();
        let kept = chain(&mut bd, 4);
        bd.conn()
            .execute_batch("DROP TRIGGER jejak_tidak_dihapus; DELETE FROM jejak WHERE seq > 2;")
            .unwrap();
        assert_ne!(bd.check_integrity().unwrap(), kept);
    }
}
