//! Committees over time, each with its decree.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sidang_domain::tim::{Anggota, JenisTim, SkTim, Tim, TimId};

use crate::nilai::{Baca, Kode, Teks, Waktu};
use crate::{Error, Result};

/// The committees within a transaction.
pub struct RepoTim<'a> {
    conn: &'a Connection,
}

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
                "INSERT INTO tim (id, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, dicatat_pada)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                Teks(tim.id().0),
                sk.nomor,
                Teks(sk.tanggal),
                sk.tentang,
                sk.penetap,
                Waktu(waktu)
            ])?;
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO tim_anggota (tim_id, urutan, nip, nama, jabatan, golongan, peran)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (urutan, a) in (1_u32..).zip(tim.orang()) {
            insert.execute(params![
                Teks(tim.id().0),
                urutan,
                a.nip.as_str(),
                a.nama,
                a.jabatan,
                a.golongan.map(Kode),
                Kode(a.peran)
            ])?;
        }
        Ok(())
    }

    /// The committee in force on a date: of the decrees issued by then the latest, of one date the one recorded last.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn current(&self, per: NaiveDate) -> Result<Option<Tim>> {
        let found = self
            .conn
            .prepare_cached(
                "SELECT id, sk_nomor, sk_tanggal, sk_tentang, sk_penetap FROM tim
                 WHERE sk_tanggal <= ?1 ORDER BY sk_tanggal DESC, seq DESC LIMIT 1",
            )?
            .query_row([Teks(per)], decree)
            .optional()?;
        found.map(|(id, sk)| self.with_members(id, sk)).transpose()
    }

    /// All committees, the latest decree first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self) -> Result<Vec<Tim>> {
        let decrees = self
            .conn
            .prepare_cached(
                "SELECT id, sk_nomor, sk_tanggal, sk_tentang, sk_penetap FROM tim
                 ORDER BY sk_tanggal DESC, seq DESC",
            )?
            .query_map([], decree)?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        decrees
            .into_iter()
            .map(|(id, sk)| self.with_members(id, sk))
            .collect()
    }

    fn with_members(&self, id: TimId, sk: SkTim) -> Result<Tim> {
        let anggota = self
            .conn
            .prepare_cached(
                "SELECT nip, nama, jabatan, golongan, peran FROM tim_anggota WHERE tim_id = ?1 ORDER BY urutan",
            )?
            .query_map([Teks(id.0)], |row| {
                Ok(Anggota {
                    nip: row.teks(0)?,
                    nama: row.get(1)?,
                    jabatan: row.get(2)?,
                    golongan: row.kode_opt(3)?,
                    peran: row.kode(4)?,
                    unsur: None,
                    dihitung_kuorum: true,
                    eselon: None,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Tim::new(id, JenisTim::Tpk, sk, anggota)
            .map_err(|error| Error::IsiTidakTerbaca(error.to_string()))
    }
}

fn decree(row: &Row<'_>) -> rusqlite::Result<(TimId, SkTim)> {
    let sk = SkTim {
        nomor: row.get(1)?,
        tanggal: row.tanggal(2)?,
        tentang: row.get(3)?,
        penetap: row.get(4)?,
        berlaku_sampai: None,
    };
    Ok((TimId(row.id(0)?), sk))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Basisdata;
    use crate::contoh::rapat::tim;
    use crate::contoh::{store, tanggal, waktu};

    fn put(bd: &mut Basisdata, tim: &Tim) -> Result<()> {
        bd.transaction(|tx| tx.tim().put(tim, waktu()))
    }

    #[test]
    fn tim_yang_berlaku_menurut_tanggal_sk() {
        let (_dir, _path, mut bd) = store();
        let (a, b) = (tim(1, "2026-01-05"), tim(2, "2025-03-01"));
        let (koreksi, c) = (tim(3, "2026-01-05"), tim(4, "2026-12-01"));
        for t in [&a, &b, &koreksi, &c] {
            put(&mut bd, t).unwrap();
        }
        bd.read(|tx| {
            for (per, expected) in [
                ("2025-02-28", None),
                ("2025-03-01", Some(&b)),
                ("2026-01-04", Some(&b)),
                ("2026-01-05", Some(&koreksi)),
                ("2026-11-22", Some(&koreksi)),
                ("2027-01-01", Some(&c)),
            ] {
                assert_eq!(tx.tim().current(tanggal(per))?.as_ref(), expected, "{per}");
            }
            assert_eq!(tx.tim().list()?, [c, koreksi, a, b]);
            Ok::<_, Error>(())
        })
        .unwrap();
    }

    #[test]
    fn tim_tidak_dapat_diubah_dan_mempunyai_satu_ketua() {
        let (_dir, _path, mut bd) = store();
        put(&mut bd, &tim(1, "2026-01-05")).unwrap();
        assert!(matches!(
            put(&mut bd, &tim(1, "2026-02-05")),
            Err(Error::Ditolak(_))
        ));
        let insert = |nip: &str, peran: &str| {
            format!(
                "INSERT INTO tim_anggota (tim_id, urutan, nip, nama, jabatan, peran)
                 SELECT id, 99, '{nip}', 'Tambahan', '', '{peran}' FROM tim"
            )
        };
        for sql in [
            "UPDATE tim SET sk_nomor = 'lain'",
            "DELETE FROM tim_anggota",
            "UPDATE tim_anggota SET peran = 'anggota'",
            "PRAGMA foreign_keys = OFF; DELETE FROM tim",
            "INSERT INTO tim (id, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, dicatat_pada)
             VALUES (printf('%036d', 1), ' ', '2026-01-05', '', '', '2026-01-05T00:00:00Z')",
            &insert("198609262015051001", "ketua"),
            &insert("198609262015051001", "sekretaris"),
            &insert("198609262015051001", "penasihat"),
            &insert("1986", "anggota"),
        ] {
            let refused = bd.conn().execute_batch(sql).map_err(Error::from);
            assert!(
                matches!(refused, Err(Error::Ditolak(_))),
                "{sql}: {refused:?}"
            );
        }
    }
}
