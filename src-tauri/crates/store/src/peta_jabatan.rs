//! Units, posts and their holders.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::peta_jabatan::{Jabatan, KodeJabatan, UnitKerja};

use crate::impor::Sumber;
use crate::keadaan::Keadaan;
use crate::nilai::{Baca, Kode};
use crate::{Error, Perubahan, Result};

/// The map of posts within a transaction. What is kept replaces what was in force, which stays in the file as withdrawn.
pub struct RepoPetaJabatan<'a> {
    conn: &'a Connection,
}

impl<'a> RepoPetaJabatan<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a unit.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save_unit(&self, unit: &UnitKerja, sumber: Sumber) -> Result<Perubahan> {
        let known = self
            .conn
            .prepare_cached(
                "SELECT nama, induk, kota FROM unit_kerja WHERE nama = ?1 AND dicabut_oleh IS NULL",
            )?
            .query_row([&unit.nama], |row| read_unit(row, 0))
            .optional()?;
        let perubahan = match known {
            Some(known) if known == *unit => return Ok(Perubahan::Sama),
            Some(_) => Perubahan::Berubah,
            None => Perubahan::Baru,
        };
        self.conn
            .prepare_cached(
                "UPDATE unit_kerja SET dicabut_oleh = ?2 WHERE nama = ?1 AND dicabut_oleh IS NULL",
            )?
            .execute(params![unit.nama, sumber.0])?;
        self.conn
            .prepare_cached(
                "INSERT INTO unit_kerja (nama, induk, kota, sumber_id) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![unit.nama, unit.induk, unit.kota, sumber.0])?;
        Ok(perubahan)
    }

    /// Keeps a post with its unit and its holders.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save(&self, jabatan: &Jabatan, sumber: Sumber) -> Result<Perubahan> {
        let known = self.find(&jabatan.kode)?;
        if known.as_ref() == Some(jabatan) {
            return Ok(Perubahan::Sama);
        }
        self.save_unit(&jabatan.unit, sumber)?;
        self.replace_row(jabatan, sumber)?;
        self.replace_holders(
            jabatan,
            known.as_ref().map_or(&[], |j| j.pemangku.as_slice()),
            sumber,
        )?;
        Ok(known.map_or(Perubahan::Baru, |_| Perubahan::Berubah))
    }

    /// The post of that code.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, kode: &KodeJabatan) -> Result<Option<Jabatan>> {
        Ok(self.load(Keadaan::Kini, Some(kode))?.pop())
    }

    /// All posts, ordered by code.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load_all(&self) -> Result<Vec<Jabatan>> {
        self.load(Keadaan::Kini, None)
    }

    /// All posts with their units and holders as they were at a version of the data
    /// ([`crate::impor::RepoImpor::versi`]), ordered by code.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load_all_as_of(&self, versi: u64) -> Result<Vec<Jabatan>> {
        self.load(Keadaan::Pada(versi), None)
    }

    /// All units, ordered by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn units(&self) -> Result<Vec<UnitKerja>> {
        let mut query = self.conn.prepare_cached(
            "SELECT nama, induk, kota FROM unit_kerja WHERE dicabut_oleh IS NULL ORDER BY nama",
        )?;
        let rows = query.query_map([], |row| read_unit(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn replace_row(&self, jabatan: &Jabatan, sumber: Sumber) -> Result<()> {
        self.conn
            .prepare_cached(
                "UPDATE jabatan SET dicabut_oleh = ?2 WHERE kode = ?1 AND dicabut_oleh IS NULL",
            )?
            .execute(params![jabatan.kode.as_str(), sumber.0])?;
        self.conn
            .prepare_cached(
                "INSERT INTO jabatan (kode, nama, jenis, eselon, kelas, unit, pendidikan_minimal, kebutuhan, sumber_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                jabatan.kode.as_str(),
                jabatan.nama,
                Kode(jabatan.jenis),
                jabatan.eselon.map(Kode),
                jabatan.kelas,
                jabatan.unit.nama,
                jabatan.pendidikan_minimal.map(Kode),
                jabatan.kebutuhan,
                sumber.0
            ])?;
        Ok(())
    }

    fn replace_holders(&self, jabatan: &Jabatan, known: &[Nip], sumber: Sumber) -> Result<()> {
        let kode = jabatan.kode.as_str();
        let mut withdraw = self.conn.prepare_cached(
            "UPDATE pemangku SET dicabut_oleh = ?3 WHERE kode = ?1 AND nip = ?2 AND dicabut_oleh IS NULL",
        )?;
        for nip in known.iter().filter(|nip| !jabatan.pemangku.contains(nip)) {
            withdraw.execute(params![kode, nip.as_str(), sumber.0])?;
        }
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO pemangku (kode, nip, sumber_id) VALUES (?1, ?2, ?3)")?;
        for nip in jabatan.pemangku.iter().filter(|nip| !known.contains(nip)) {
            insert.execute(params![kode, nip.as_str(), sumber.0])?;
        }
        Ok(())
    }

    fn load(&self, keadaan: Keadaan, kode: Option<&KodeJabatan>) -> Result<Vec<Jabatan>> {
        let (jabatan, unit) = (keadaan.berlaku("j"), keadaan.berlaku("u"));
        let filter = kode.map_or("", |_| " AND j.kode = ?1");
        let kode = kode.map(KodeJabatan::as_str);
        let mut holders: HashMap<String, Vec<Nip>> = HashMap::new();
        self.conn
            .prepare_cached(&format!(
                "SELECT kode, nip FROM pemangku j WHERE {jabatan}{filter} ORDER BY id"
            ))?
            .query_map(params_from_iter(kode), |row| {
                holders.entry(row.get(0)?).or_default().push(row.teks(1)?);
                Ok(())
            })?
            .collect::<rusqlite::Result<()>>()?;
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT j.kode, j.nama, j.jenis, j.eselon, j.kelas, u.nama, u.induk, u.kota, j.pendidikan_minimal, j.kebutuhan
             FROM jabatan j JOIN unit_kerja u ON u.nama = j.unit AND {unit}
             WHERE {jabatan}{filter} ORDER BY j.kode"
        ))?;
        let mut rows = query.query(params_from_iter(kode))?;
        let mut posts = Vec::new();
        while let Some(row) = rows.next()? {
            let kode: String = row.get(0)?;
            let pemangku = holders.remove(&kode).unwrap_or_default();
            posts.push(post(row, &kode, pemangku)?);
        }
        Ok(posts)
    }
}

fn post(row: &Row<'_>, kode: &str, pemangku: Vec<Nip>) -> Result<Jabatan> {
    Ok(Jabatan {
        kode: KodeJabatan::parse(kode)
            .ok_or_else(|| Error::IsiTidakTerbaca("kode jabatan kosong".to_owned()))?,
        nama: row.get(1)?,
        jenis: row.kode(2)?,
        eselon: row.kode_opt(3)?,
        kelas: row.get(4)?,
        unit: read_unit(row, 5)?,
        pendidikan_minimal: row.kode_opt(8)?,
        kebutuhan: row.get(9)?,
        pemangku,
    })
}

/// Reads name, OPD and town from the columns at `first` on.
fn read_unit(row: &Row<'_>, first: usize) -> rusqlite::Result<UnitKerja> {
    Ok(UnitKerja {
        nama: row.get(first)?,
        induk: row.get(first + 1)?,
        kota: row.get(first + 2)?,
    })
}

#[cfg(test)]
mod tests {
    use sidang_domain::kepegawaian::Pendidikan;
    use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};

    use super::*;
    use crate::Basisdata;
    use crate::contoh::{rekam, store, sumber};

    fn jabatan(kode: &str, unit: &str) -> Jabatan {
        Jabatan {
            kode: KodeJabatan::parse(kode).unwrap(),
            nama: "Kepala Bidang".to_owned(),
            jenis: JenisJabatan::Administrator,
            eselon: Some(Eselon::IIIb),
            kelas: Some(11),
            unit: UnitKerja {
                nama: unit.to_owned(),
                induk: "Dinas Perhubungan".to_owned(),
                kota: None,
            },
            pendidikan_minimal: Some(Pendidikan::S1),
            kebutuhan: 2,
            pemangku: vec![rekam(2).pegawai.nip, rekam(1).pegawai.nip],
        }
    }

    fn save(bd: &mut Basisdata, run: u128, jabatan: &Jabatan) -> Perubahan {
        bd.transaction(|tx| tx.peta_jabatan().save(jabatan, sumber(tx, run)))
            .unwrap()
    }

    #[test]
    fn jabatan_kembali_seperti_disimpan() {
        let (_dir, _path, mut bd) = store();
        let (a, mut b) = (jabatan("J2", "Bidang Darat"), jabatan("J1", "Bidang Laut"));
        b.eselon = None;
        b.kelas = None;
        b.pendidikan_minimal = None;
        b.pemangku.clear();
        assert_eq!(save(&mut bd, 1, &a), Perubahan::Baru);
        assert_eq!(save(&mut bd, 2, &b), Perubahan::Baru);
        assert_eq!(save(&mut bd, 3, &a), Perubahan::Sama);
        bd.read(|tx| {
            let peta = tx.peta_jabatan();
            assert_eq!(peta.load_all()?, [b.clone(), a.clone()]);
            assert_eq!(peta.find(&a.kode)?, Some(a.clone()));
            assert_eq!(peta.find(&KodeJabatan::parse("J9").unwrap())?, None);
            assert_eq!(peta.units()?, [a.unit.clone(), b.unit.clone()]);
            Ok::<_, Error>(())
        })
        .unwrap();
    }

    #[test]
    fn perubahan_jabatan_unit_dan_pemangku_tersimpan() {
        let (_dir, _path, mut bd) = store();
        let mut j = jabatan("J1", "Bidang Darat");
        save(&mut bd, 1, &j);
        j.pemangku = vec![rekam(1).pegawai.nip, rekam(3).pegawai.nip];
        assert_eq!(save(&mut bd, 2, &j), Perubahan::Berubah);
        j.unit.induk = "Dinas Perhubungan dan Kelautan".to_owned();
        assert_eq!(save(&mut bd, 3, &j), Perubahan::Berubah);
        j.kebutuhan = 3;
        assert_eq!(save(&mut bd, 4, &j), Perubahan::Berubah);
        j.unit.kota = Some("Tirawuta".to_owned());
        assert_eq!(save(&mut bd, 5, &j), Perubahan::Berubah);
        assert_eq!(save(&mut bd, 6, &j), Perubahan::Sama);
        let all = bd.read(|tx| tx.peta_jabatan().load_all()).unwrap();
        assert_eq!(all, [j]);
    }

    #[test]
    fn baris_peta_jabatan_yang_tidak_sah_ditolak_basis_data() {
        let (_dir, _path, mut bd) = store();
        save(&mut bd, 1, &jabatan("J1", "Bidang Darat"));
        for sql in [
            "UPDATE jabatan SET jenis = 'camat'",
            "UPDATE jabatan SET eselon = 'IIIb'",
            "UPDATE jabatan SET pendidikan_minimal = 'SMA'",
            "UPDATE jabatan SET kebutuhan = -1",
            "UPDATE jabatan SET kode = ' '",
            "UPDATE unit_kerja SET induk = ''",
            "UPDATE unit_kerja SET kota = ' '",
            "UPDATE pemangku SET nip = '123'",
            "INSERT INTO unit_kerja (nama, induk, sumber_id) VALUES ('Bidang Darat', 'Lain', 1)",
            "INSERT INTO jabatan (kode, nama, jenis, unit, kebutuhan, sumber_id)
             VALUES ('J1', 'Kembar', 'pengawas', 'Bidang Darat', 1, 1)",
            "INSERT INTO jabatan (kode, nama, jenis, unit, kebutuhan, sumber_id)
             VALUES ('J2', 'Tanpa unit', 'pengawas', 'Bidang Udara', 1, 1)",
            "INSERT INTO pemangku (kode, nip, sumber_id) VALUES ('J9', '198609262015051001', 1)",
            "INSERT INTO pemangku (kode, nip, sumber_id) SELECT kode, nip, 1 FROM pemangku",
        ] {
            let refused = bd.conn().execute(sql, []).map_err(Error::from);
            assert!(
                matches!(refused, Err(Error::Ditolak(_))),
                "{sql}: {refused:?}"
            );
        }
    }
}
