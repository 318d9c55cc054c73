//! What happened to issued documents: signed, sent, exported, printed. Only ever added to.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::nilai::{Baca, Json, Teks, Waktu};
use crate::{Error, Result};

/// How a document was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaraTandaTangan {
    /// In ink, on paper.
    Basah,
    /// By an electronic signature in the PDF.
    Elektronik,
}

/// Something that happened to an issued document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "jenis", content = "isi", rename_all = "snake_case")]
pub enum PeristiwaNaskah {
    /// Signed.
    Ditandatangani {
        /// In ink or electronically.
        cara: CaraTandaTangan,
        /// Who signed, as far as it is known.
        penanda: String,
        /// When, as claimed.
        tanggal: NaiveDate,
        /// The file that came back, where one did (`naskah_berkas`).
        berkas: Option<Uuid>,
    },
    /// Sent or handed over.
    Dikirim {
        /// To whom.
        kepada: String,
        /// When; not before the document's date.
        tanggal: NaiveDate,
        /// Courier, post, by hand.
        melalui: String,
        /// By which hand.
        oleh: String,
    },
    /// Handed out as a file.
    Diekspor {
        /// SHA-256 of the file that was written, in hexadecimal.
        sha256: String,
        /// Serial of the copy and how many copies there were, where it was stamped.
        salinan: Option<(u32, u32)>,
        /// Who the copy is for.
        penerima: Option<String>,
        /// Whether a password guards the file.
        bersandi: bool,
    },
    /// Handed to the system's viewer for reading or printing.
    Dicetak {},
}

/// An event with its moment and who noted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiwayatNaskah {
    /// The document.
    pub naskah: Uuid,
    /// What happened.
    pub peristiwa: PeristiwaNaskah,
    /// When it was noted.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// The events within a transaction.
pub struct RepoPeristiwaNaskah<'a> {
    conn: &'a Connection,
}

impl<'a> RepoPeristiwaNaskah<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Adds an event.
    ///
    /// # Errors
    /// [`Error::Ditolak`] for a delivery without its whom, how and by whom, or before the document's date.
    pub fn append(&self, riwayat: &RiwayatNaskah) -> Result<()> {
        let Value::Object(mut kept) = serde_json::to_value(&riwayat.peristiwa)
            .map_err(|error| Error::IsiTidakTerbaca(error.to_string()))?
        else {
            return Err(Error::IsiTidakTerbaca("peristiwa naskah".to_owned()));
        };
        let jenis = kept.remove("jenis").unwrap_or_default();
        let isi = kept.remove("isi").unwrap_or_default();
        self.conn
            .prepare_cached(
                "INSERT INTO naskah_peristiwa (naskah_id, jenis, isi, waktu, oleh) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                Teks(riwayat.naskah),
                jenis.as_str(),
                Json(isi),
                Waktu(riwayat.waktu),
                riwayat.oleh
            ])?;
        Ok(())
    }

    /// The events of one document, or of all; the first first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, naskah: Option<Uuid>) -> Result<Vec<RiwayatNaskah>> {
        let mut query = self.conn.prepare_cached(
            "SELECT naskah_id, json_object('jenis', jenis, 'isi', json(isi)), waktu, oleh FROM naskah_peristiwa
             WHERE ?1 IS NULL OR naskah_id = ?1 ORDER BY urut",
        )?;
        let rows = query.query_map([naskah.map(Teks)], event)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn event(row: &Row<'_>) -> rusqlite::Result<RiwayatNaskah> {
    Ok(RiwayatNaskah {
        naskah: row.id(0)?,
        peristiwa: row.json(1)?,
        waktu: row.waktu(2)?,
        oleh: row.get(3)?,
    })
}
