//! Draft plans of placements.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sidang_domain::rancangan::{Penempatan, Rancangan, RancanganError, RancanganId};

use crate::nilai::{Baca, Teks, Waktu};
use crate::{Error, Result};

/// When something was done, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cap {
    /// When.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// A plan as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RancanganTersimpan {
    /// The plan.
    pub rancangan: Rancangan,
    /// When and by whom it was made.
    pub dibuat: Cap,
    /// When and by whom it was last changed.
    pub diubah: Cap,
}

/// The draft plans within a transaction.
pub struct RepoRancangan<'a> {
    conn: &'a Connection,
}

impl<'a> RepoRancangan<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a plan, new or changed.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when a plan of that id has another reference date.
    pub fn put(&self, rancangan: &Rancangan, cap: &Cap) -> Result<()> {
        let isi = serde_json::to_string(rancangan.penempatan())
            .map_err(|error| Error::IsiTidakTerbaca(error.to_string()))?;
        let values = params![
            Teks(rancangan.id().0),
            rancangan.nama(),
            isi,
            Waktu(cap.waktu),
            cap.oleh,
            Teks(rancangan.per())
        ];
        let known = self
            .conn
            .prepare_cached(
                "UPDATE rancangan SET nama = ?2, isi = ?3, diubah_pada = ?4, diubah_oleh = ?5
                 WHERE id = ?1 AND per = ?6",
            )?
            .execute(values)?;
        if known == 0 {
            self.conn
                .prepare_cached(
                    "INSERT INTO rancangan
                         (id, nama, per, isi, dibuat_pada, dibuat_oleh, diubah_pada, diubah_oleh)
                     VALUES (?1, ?2, ?6, ?3, ?4, ?5, ?4, ?5)",
                )?
                .execute(values)?;
        }
        Ok(())
    }

    /// The plan of that id.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load(&self, id: RancanganId) -> Result<Option<RancanganTersimpan>> {
        let row = self
            .conn
            .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
            .query_row([Teks(id.0)], columns)
            .optional()?;
        row.map(restore).transpose()
    }

    /// All plans, the one changed last first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self) -> Result<Vec<RancanganTersimpan>> {
        self.conn
            .prepare_cached(&format!(
                "{SELECT} ORDER BY datetime(diubah_pada) DESC, id DESC"
            ))?
            .query_map([], columns)?
            .map(|row| restore(row?))
            .collect()
    }

    /// Throws a plan away. Answers whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove(&self, id: RancanganId) -> Result<bool> {
        let gone = self
            .conn
            .prepare_cached("DELETE FROM rancangan WHERE id = ?1")?
            .execute([Teks(id.0)])?;
        Ok(gone > 0)
    }
}

const SELECT: &str =
    "SELECT id, nama, per, isi, dibuat_pada, dibuat_oleh, diubah_pada, diubah_oleh FROM rancangan";

/// A row before its placements are put into the plan.
struct Baris {
    kosong: std::result::Result<Rancangan, RancanganError>,
    penempatan: Vec<Penempatan>,
    dibuat: Cap,
    diubah: Cap,
}

fn columns(row: &Row<'_>) -> rusqlite::Result<Baris> {
    let nama: String = row.get(1)?;
    let cap = |waktu, oleh| -> rusqlite::Result<Cap> {
        Ok(Cap {
            waktu: row.waktu(waktu)?,
            oleh: row.get(oleh)?,
        })
    };
    Ok(Baris {
        kosong: Rancangan::new(RancanganId(row.id(0)?), &nama, row.tanggal(2)?),
        penempatan: row.json(3)?,
        dibuat: cap(4, 5)?,
        diubah: cap(6, 7)?,
    })
}

/// The plan of a row, through the domain's gate.
fn restore(baris: Baris) -> Result<RancanganTersimpan> {
    let unreadable = |error: RancanganError| Error::IsiTidakTerbaca(error.to_string());
    let mut rancangan = baris.kosong.map_err(unreadable)?;
    for penempatan in baris.penempatan {
        rancangan.place(penempatan).map_err(unreadable)?;
    }
    Ok(RancanganTersimpan {
        rancangan,
        dibuat: baris.dibuat,
        diubah: baris.diubah,
    })
}

#[cfg(test)]
mod tests {
    use sidang_domain::kepegawaian::Nip;
    use sidang_domain::peta_jabatan::KodeJabatan;
    use sidang_domain::rancangan::AlasanDiskresi;

    use super::*;
    use crate::Basisdata;
    use crate::contoh::{id, store, tanggal};

    fn cap(menit: u32, oleh: &str) -> Cap {
        Cap {
            waktu: format!("2026-11-22T09:{menit:02}:00+08:00")
                .parse()
                .unwrap(),
            oleh: oleh.to_owned(),
        }
    }

    fn empty(n: u128) -> Rancangan {
        let id = RancanganId(id(n));
        Rancangan::new(id, "Gelombang pertama", tanggal("2026-12-01")).unwrap()
    }

    fn penempatan(kode: &str) -> Penempatan {
        Penempatan {
            jabatan: KodeJabatan::parse(kode).unwrap(),
            nip: Nip::parse("198609262015051001").unwrap(),
            diskresi: Some(AlasanDiskresi::new("kebutuhan organisasi", "langka").unwrap()),
        }
    }

    fn put(bd: &mut Basisdata, rancangan: &Rancangan, cap: &Cap) -> Result<()> {
        bd.transaction(|tx| tx.rancangan().put(rancangan, cap))
    }

    #[test]
    fn rancangan_disimpan_diubah_dan_dihapus() {
        let (_dir, _path, mut bd) = store();
        let (made, changed) = (cap(1, "sekretaris"), cap(7, "analis"));
        let mut plan = empty(1);
        put(&mut bd, &plan, &made).unwrap();
        put(&mut bd, &empty(2), &cap(5, "sekretaris")).unwrap();
        plan.rename("Gelombang kedua").unwrap();
        plan.place(penempatan("J2")).unwrap();
        plan.place(penempatan("J1")).unwrap();
        put(&mut bd, &plan, &changed).unwrap();
        let kept = RancanganTersimpan {
            rancangan: plan.clone(),
            dibuat: made,
            diubah: changed,
        };
        bd.read(|tx| {
            let repo = tx.rancangan();
            assert_eq!(repo.load(plan.id())?.as_ref(), Some(&kept));
            let ids: Vec<_> = repo.list()?.iter().map(|r| r.rancangan.id()).collect();
            assert_eq!(ids, [plan.id(), empty(2).id()]);
            assert_eq!(repo.load(RancanganId(id(9)))?, None);
            Ok::<_, Error>(())
        })
        .unwrap();
        let gone = bd.transaction(|tx| -> Result<_> {
            let repo = tx.rancangan();
            Ok((repo.remove(plan.id())?, repo.remove(plan.id())?))
        });
        assert_eq!(gone.unwrap(), (true, false));
        let left = bd.read(|tx| tx.rancangan().load(plan.id())).unwrap();
        assert_eq!(left, None);
    }

    #[test]
    fn rancangan_yang_tidak_sah_ditolak_basis_data() {
        let (_dir, _path, mut bd) = store();
        put(&mut bd, &empty(1), &cap(1, "sekretaris")).unwrap();
        for sql in [
            "UPDATE rancangan SET nama = ' '",
            "UPDATE rancangan SET isi = '{}'",
            "UPDATE rancangan SET isi = 'bukan'",
            "UPDATE rancangan SET per = '2026-12-02'",
            "UPDATE rancangan SET dibuat_oleh = 'lain'",
            "UPDATE rancangan SET diubah_oleh = ''",
            "UPDATE rancangan SET diubah_pada = 'kemarin'",
            "INSERT INTO rancangan SELECT id, 'lain', per, isi, dibuat_pada, dibuat_oleh, diubah_pada, diubah_oleh
             FROM rancangan",
        ] {
            let refused = bd.conn().execute(sql, []).map_err(Error::from);
            assert!(matches!(refused, Err(Error::Ditolak(_))), "{sql}: {refused:?}");
        }
        let moved = Rancangan::new(empty(1).id(), "Lain", tanggal("2026-12-02")).unwrap();
        let refused = put(&mut bd, &moved, &cap(2, "sekretaris"));
        assert!(matches!(refused, Err(Error::Ditolak(_))));
    }

    #[test]
    fn isi_yang_diubah_di_luar_program_tidak_terbaca() {
        let (_dir, _path, mut bd) = store();
        put(&mut bd, &empty(1), &cap(1, "sekretaris")).unwrap();
        let twice = serde_json::to_string(&[penempatan("J1"), penempatan("J1")]).unwrap();
        for isi in [&twice, "[{\"jabatan\": \"J1\"}]"] {
            bd.conn()
                .execute("UPDATE rancangan SET isi = ?1", [isi])
                .unwrap();
            let read = bd.read(|tx| tx.rancangan().list());
            assert!(matches!(read, Err(Error::IsiTidakTerbaca(_))), "{isi}");
        }
    }
}
