//! Issued documents, exactly as they were handed out.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sidang_domain::rapat::RapatId;
use uuid::Uuid;

use crate::nilai::{Baca, Kode, Teks, Waktu};
use crate::{Error, Result};

/// Kind of an issued document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the documents' own names")]
pub enum JenisNaskah {
    BeritaAcara,
    SuratRekomendasi,
}

/// What is known of a document besides its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naskah {
    /// UUIDv7.
    pub id: Uuid,
    /// The meeting it comes from.
    pub rapat: RapatId,
    /// Kind.
    pub jenis: JenisNaskah,
    /// Number; unique among its kind.
    pub nomor: String,
    /// Date it bears.
    pub tanggal: NaiveDate,
    /// The OPD a letter goes to; none for minutes.
    pub unit: Option<String>,
    /// When it was issued.
    pub dibuat_pada: DateTime<FixedOffset>,
    /// By whom.
    pub dibuat_oleh: String,
}

/// A document as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NaskahTersimpan {
    /// What is known of it.
    pub naskah: Naskah,
    /// SHA-256 of the PDF, in hexadecimal.
    pub sha256: String,
    /// Size of the PDF in bytes.
    pub ukuran: u32,
}

/// The documents within a transaction.
pub struct RepoNaskah<'a> {
    conn: &'a Connection,
}

const KOLOM: &str =
    "id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, length(pdf)";

impl<'a> RepoNaskah<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a document as issued and answers the SHA-256 of its PDF. It never changes afterwards.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the meeting is not closed, has minutes already, or the number is taken.
    pub fn put(&self, naskah: &Naskah, pdf: &[u8]) -> Result<String> {
        let sha256 = hex::encode(Sha256::digest(pdf));
        self.conn
            .prepare_cached(
                "INSERT INTO naskah (id, rapat_id, jenis, nomor, tanggal, unit, dibuat_pada, dibuat_oleh, sha256, pdf)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                Teks(naskah.id),
                Teks(naskah.rapat.0),
                Kode(naskah.jenis),
                naskah.nomor,
                Teks(naskah.tanggal),
                naskah.unit,
                Waktu(naskah.dibuat_pada),
                naskah.dibuat_oleh,
                sha256,
                pdf
            ])?;
        Ok(sha256)
    }

    /// All documents, or those of one meeting; the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, rapat: Option<RapatId>) -> Result<Vec<NaskahTersimpan>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {KOLOM} FROM naskah WHERE ?1 IS NULL OR rapat_id = ?1 ORDER BY rowid DESC"
        ))?;
        let rows = query.query_map([rapat.map(|id| Teks(id.0))], stored)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One document.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, id: Uuid) -> Result<Option<NaskahTersimpan>> {
        Ok(self
            .conn
            .prepare_cached(&format!("SELECT {KOLOM} FROM naskah WHERE id = ?1"))?
            .query_row([Teks(id)], stored)
            .optional()?)
    }

    /// The PDF of one document, byte for byte as issued.
    ///
    /// # Errors
    /// [`Error::Rusak`] when it no longer has the SHA-256 it was issued with.
    pub fn pdf(&self, id: Uuid) -> Result<Option<Vec<u8>>> {
        let found: Option<(Vec<u8>, String)> = self
            .conn
            .prepare_cached("SELECT pdf, sha256 FROM naskah WHERE id = ?1")?
            .query_row([Teks(id)], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match found {
            Some((pdf, sha256)) if hex::encode(Sha256::digest(&pdf)) != sha256 => Err(
                Error::Rusak("isi naskah tidak cocok dengan sidiknya".to_owned()),
            ),
            found => Ok(found.map(|(pdf, _)| pdf)),
        }
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<NaskahTersimpan> {
    Ok(NaskahTersimpan {
        naskah: Naskah {
            id: row.id(0)?,
            rapat: RapatId(row.id(1)?),
            jenis: row.kode(2)?,
            nomor: row.get(3)?,
            tanggal: row.tanggal(4)?,
            unit: row.get(5)?,
            dibuat_pada: row.waktu(6)?,
            dibuat_oleh: row.get(7)?,
        },
        sha256: row.get(8)?,
        ukuran: row.get(9)?,
    })
}

#[cfg(test)]
mod tests {
    use sidang_domain::aturan::bawaan;
    use tempfile::TempDir;

    use super::*;
    use crate::Basisdata;
    use crate::contoh::rapat::{TANGGAL, daftar, rapat_id, terbuka, tertutup};
    use crate::contoh::{PENGGUNA, id, store, tanggal, waktu};

    const PDF: &[u8] = b"%PDF-1.7 isi";

    fn berita_acara() -> Naskah {
        Naskah {
            id: id(700),
            rapat: rapat_id(),
            jenis: JenisNaskah::BeritaAcara,
            nomor: "800/7/BA".to_owned(),
            tanggal: tanggal(TANGGAL),
            unit: None,
            dibuat_pada: waktu(),
            dibuat_oleh: PENGGUNA.to_owned(),
        }
    }

    fn surat(n: u128) -> Naskah {
        Naskah {
            id: id(800 + n),
            jenis: JenisNaskah::SuratRekomendasi,
            nomor: format!("800/{n}/SR"),
            tanggal: tanggal("2026-11-24"),
            unit: Some("Dinas Perhubungan".to_owned()),
            ..berita_acara()
        }
    }

    fn rapat(closed: bool) -> (TempDir, Basisdata) {
        let (dir, _path, mut bd) = store();
        bd.transaction(|tx| {
            for kode in ["J1", "J2"] {
                tx.rapat()
                    .put_nominatif(&daftar(kode, TANGGAL), &bawaan()[0])?;
            }
            for event in if closed { tertutup() } else { terbuka() } {
                tx.rapat().append(rapat_id(), &event, waktu(), PENGGUNA)?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
        (dir, bd)
    }

    fn put(bd: &mut Basisdata, naskah: &Naskah) -> Result<String> {
        bd.transaction(|tx| tx.naskah().put(naskah, PDF))
    }

    #[test]
    fn naskah_kembali_seperti_diterbitkan() {
        let (_dir, mut bd) = rapat(true);
        let sha256 = put(&mut bd, &berita_acara()).unwrap();
        put(&mut bd, &surat(1)).unwrap();
        bd.read(|tx| {
            let repo = tx.naskah();
            let list = repo.list(Some(rapat_id()))?;
            assert_eq!(list, repo.list(None)?);
            assert_eq!(
                list.iter().map(|n| &n.naskah).collect::<Vec<_>>(),
                [&surat(1), &berita_acara()]
            );
            assert_eq!(list[1].sha256, sha256);
            assert_eq!(list[1].ukuran as usize, PDF.len());
            assert_eq!(repo.find(id(700))?.as_ref(), Some(&list[1]));
            assert_eq!(repo.pdf(id(700))?.as_deref(), Some(PDF));
            assert_eq!(repo.find(id(9))?, None);
            assert_eq!(repo.pdf(id(9))?, None);
            assert_eq!(repo.list(Some(RapatId(id(9))))?, []);
            Ok::<_, Error>(())
        })
        .unwrap();
    }

    #[test]
    fn naskah_hanya_dari_rapat_yang_ditutup() {
        let (_dir, mut bd) = rapat(false);
        let lain = Naskah {
            rapat: RapatId(id(9)),
            ..berita_acara()
        };
        for naskah in [berita_acara(), surat(1), lain] {
            let refused = put(&mut bd, &naskah);
            assert!(matches!(refused, Err(Error::Ditolak(pesan)) if pesan.contains("ditutup")));
        }
    }

    #[test]
    fn naskah_yang_tidak_sah_ditolak() {
        let (_dir, mut bd) = rapat(true);
        put(&mut bd, &berita_acara()).unwrap();
        put(&mut bd, &surat(1)).unwrap();
        let refused = [
            // A second set of minutes; a number used twice; dates before the meeting.
            Naskah {
                id: id(701),
                nomor: "lain".to_owned(),
                ..berita_acara()
            },
            Naskah {
                id: id(802),
                ..surat(1)
            },
            Naskah {
                nomor: " ".to_owned(),
                ..surat(2)
            },
            Naskah {
                tanggal: tanggal("2026-11-21"),
                ..surat(2)
            },
            Naskah {
                unit: None,
                ..surat(2)
            },
            Naskah {
                unit: Some(" ".to_owned()),
                ..surat(2)
            },
            Naskah {
                dibuat_oleh: String::new(),
                ..surat(2)
            },
        ];
        for naskah in refused {
            let answer = put(&mut bd, &naskah);
            assert!(matches!(answer, Err(Error::Ditolak(_))), "{naskah:?}");
        }
        let no_pdf = bd.transaction(|tx| tx.naskah().put(&surat(2), b"bukan PDF"));
        assert!(matches!(no_pdf, Err(Error::Ditolak(_))));
        put(&mut bd, &surat(2)).unwrap();

        let (_dir, mut bd) = rapat(true);
        let bertanggal_lain = Naskah {
            tanggal: tanggal("2026-11-23"),
            ..berita_acara()
        };
        assert!(matches!(
            put(&mut bd, &bertanggal_lain),
            Err(Error::Ditolak(pesan)) if pesan.contains("bertanggal penutupan rapat")
        ));
    }

    #[test]
    fn naskah_terbit_tidak_dapat_diubah() {
        let (_dir, mut bd) = rapat(true);
        put(&mut bd, &berita_acara()).unwrap();
        for sql in [
            "UPDATE naskah SET nomor = 'lain'",
            "UPDATE naskah SET pdf = CAST('%PDF-lain' AS BLOB)",
            "DELETE FROM naskah",
            "INSERT OR REPLACE INTO naskah SELECT * FROM naskah",
        ] {
            let refused = bd.conn().execute(sql, []).map_err(Error::from);
            assert!(
                matches!(refused, Err(Error::Ditolak(_))),
                "{sql}: {refused:?}"
            );
        }
        bd.conn()
            .execute_batch(
                "DROP TRIGGER naskah_tidak_diubah;
                 UPDATE naskah SET pdf = CAST('%PDF-lain' AS BLOB);",
            )
            .unwrap();
        let read = bd.read(|tx| tx.naskah().pdf(id(700)));
        assert!(matches!(read, Err(Error::Rusak(_))));
    }
}
