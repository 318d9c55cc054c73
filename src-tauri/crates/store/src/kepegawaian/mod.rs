//! People with their histories.

mod data;
mod fakta;
mod pencarian;
mod riwayat;

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use sidang_domain::kepegawaian::{
    Asesmen, HukumanDisiplin, Integritas, Kesehatan, Nip, Pegawai, RekamPegawai, RiwayatJabatan,
    Skp,
};

pub use pencarian::{HasilPencarian, Pencarian, RingkasanPegawai, Urutan};

use crate::impor::Sumber;
use crate::keadaan::Keadaan;
use crate::nilai::Baca;
use crate::{Error, Perubahan, Result};
use data::DataPegawai;
use fakta::{Cakupan, Fakta};

/// The register within a transaction.
///
/// A sheet may come in a file of its own, so each kind of fact is kept under its own source; [`RepoKepegawaian::save`] keeps
/// a whole record from one. What is kept replaces what was in force, which stays in the file as withdrawn.
pub struct RepoKepegawaian<'a> {
    conn: &'a Connection,
}

impl<'a> RepoKepegawaian<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Keeps a person with all histories, all from one source.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save(
        &self,
        rekam: &RekamPegawai,
        berlaku_sejak: NaiveDate,
        sumber: Sumber,
    ) -> Result<Perubahan> {
        let nip = rekam.pegawai.nip;
        Ok(self
            .save_pegawai(&rekam.pegawai, berlaku_sejak, sumber)?
            .and(self.save_riwayat_jabatan(nip, &rekam.riwayat_jabatan, sumber)?)
            .and(self.save_skp(nip, &rekam.skp, sumber)?)
            .and(self.save_hukuman_disiplin(nip, &rekam.hukuman_disiplin, sumber)?)
            .and(self.save_kompetensi(nip, &rekam.kompetensi, sumber)?)
            .and(self.save_kesehatan(nip, &rekam.kesehatan, sumber)?)
            .and(self.save_integritas(nip, &rekam.integritas, sumber)?))
    }

    /// Keeps a person's main record as valid from `berlaku_sejak`.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save_pegawai(
        &self,
        pegawai: &Pegawai,
        berlaku_sejak: NaiveDate,
        sumber: Sumber,
    ) -> Result<Perubahan> {
        let id = match self.id(pegawai.nip)? {
            Some(id) => id,
            None => self.conn.query_row(
                "INSERT INTO pegawai (nip) VALUES (?1) RETURNING id",
                [pegawai.nip.as_str()],
                |row| row.get(0),
            )?,
        };
        let data = DataPegawai {
            pegawai: pegawai.clone(),
            berlaku_sejak,
        };
        let perubahan = fakta::save(self.conn, (id, pegawai.nip), &[data], sumber)?;
        if perubahan != Perubahan::Sama {
            pencarian::index(self.conn, id, pegawai)?;
        }
        Ok(perubahan)
    }

    /// Keeps the posts that a known person held.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the person is not in the register.
    pub fn save_riwayat_jabatan(
        &self,
        nip: Nip,
        riwayat: &[RiwayatJabatan],
        sumber: Sumber,
    ) -> Result<Perubahan> {
        self.save_facts(nip, riwayat, sumber)
    }

    /// Keeps the yearly performance of a known person.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the person is not in the register.
    pub fn save_skp(&self, nip: Nip, skp: &[Skp], sumber: Sumber) -> Result<Perubahan> {
        self.save_facts(nip, skp, sumber)
    }

    /// Keeps the punishments of a known person.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the person is not in the register.
    pub fn save_hukuman_disiplin(
        &self,
        nip: Nip,
        hukuman: &[HukumanDisiplin],
        sumber: Sumber,
    ) -> Result<Perubahan> {
        self.save_facts(nip, hukuman, sumber)
    }

    /// Keeps the competence assessments of a known person.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the person is not in the register.
    pub fn save_kompetensi(
        &self,
        nip: Nip,
        kompetensi: &[Asesmen],
        sumber: Sumber,
    ) -> Result<Perubahan> {
        self.save_facts(nip, kompetensi, sumber)
    }

    /// Keeps the health examinations of a known person.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the person is not in the register.
    pub fn save_kesehatan(
        &self,
        nip: Nip,
        kesehatan: &[Kesehatan],
        sumber: Sumber,
    ) -> Result<Perubahan> {
        self.save_facts(nip, kesehatan, sumber)
    }

    /// Keeps the integrity assessments of a known person.
    ///
    /// # Errors
    /// [`Error::Ditolak`] when the person is not in the register.
    pub fn save_integritas(
        &self,
        nip: Nip,
        integritas: &[Integritas],
        sumber: Sumber,
    ) -> Result<Perubahan> {
        self.save_facts(nip, integritas, sumber)
    }

    /// The record in force of one person.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, nip: Nip) -> Result<Option<RekamPegawai>> {
        let Some(id) = self.id(nip)? else {
            return Ok(None);
        };
        let cakupan = Cakupan {
            keadaan: Keadaan::Kini,
            pegawai_id: Some(id),
        };
        Ok(self.load(cakupan)?.pop())
    }

    /// The records in force of all people, ordered by NIP; each history from the earliest entry.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load_all(&self) -> Result<Vec<RekamPegawai>> {
        self.load_everyone(Keadaan::Kini)
    }

    /// The records of all people as they were at a version of the data ([`crate::impor::RepoImpor::versi`]); otherwise
    /// as [`RepoKepegawaian::load_all`].
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load_all_as_of(&self, versi: u64) -> Result<Vec<RekamPegawai>> {
        self.load_everyone(Keadaan::Pada(versi))
    }

    /// Number of people in the register.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn count(&self) -> Result<u32> {
        Ok(self
            .conn
            .query_row("SELECT count(*) FROM pegawai", [], |row| row.get(0))?)
    }

    /// Finds people by words of their name, NIP, post or unit.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn search(&self, pencarian: &Pencarian) -> Result<HasilPencarian> {
        pencarian::search(self.conn, pencarian)
    }

    fn id(&self, nip: Nip) -> Result<Option<i64>> {
        Ok(self
            .conn
            .prepare_cached("SELECT id FROM pegawai WHERE nip = ?1")?
            .query_row([nip.as_str()], |row| row.get(0))
            .optional()?)
    }

    fn save_facts<F: Fakta>(&self, nip: Nip, facts: &[F], sumber: Sumber) -> Result<Perubahan> {
        let id = self.id(nip)?.ok_or_else(|| {
            Error::Ditolak(format!("pegawai {nip} tidak ada pada daftar pegawai"))
        })?;
        fakta::save(self.conn, (id, nip), facts, sumber)
    }

    fn load_everyone(&self, keadaan: Keadaan) -> Result<Vec<RekamPegawai>> {
        self.load(Cakupan {
            keadaan,
            pegawai_id: None,
        })
    }

    fn load(&self, cakupan: Cakupan) -> Result<Vec<RekamPegawai>> {
        let mut loading = self.load_people(cakupan)?;
        loading.fill(
            |r| &mut r.riwayat_jabatan,
            |f| f.tmt_mulai.num_days_from_ce(),
        )?;
        loading.fill(|r| &mut r.skp, |f| f.tahun)?;
        loading.fill(
            |r| &mut r.hukuman_disiplin,
            |f| f.tmt_mulai.num_days_from_ce(),
        )?;
        loading.fill(|r| &mut r.kompetensi, |f| f.tanggal.num_days_from_ce())?;
        loading.fill(|r| &mut r.kesehatan, |f| f.tanggal.num_days_from_ce())?;
        loading.fill(|r| &mut r.integritas, |f| f.tanggal.num_days_from_ce())?;
        Ok(loading.rekam)
    }

    fn load_people(&self, cakupan: Cakupan) -> Result<Loading<'a>> {
        let filter = cakupan.pegawai_id.map_or("", |_| " WHERE id = ?1");
        let mut query = self
            .conn
            .prepare_cached(&format!("SELECT id, nip FROM pegawai{filter}"))?;
        let nips = query
            .query_map(rusqlite::params_from_iter(cakupan.pegawai_id), |row| {
                Ok((row.get(0)?, row.teks(1)?))
            })?
            .collect::<rusqlite::Result<HashMap<i64, Nip>>>()?;
        let mut people = Vec::with_capacity(nips.len());
        fakta::each::<DataPegawai>(self.conn, cakupan, |_, id, row| {
            let data = DataPegawai::read(row, nips[&id])?;
            people.push((id, RekamPegawai::new(data.pegawai)));
            Ok(())
        })?;
        people.sort_unstable_by_key(|(_, rekam)| rekam.pegawai.nip);
        let (ids, rekam): (Vec<i64>, Vec<_>) = people.into_iter().unzip();
        Ok(Loading {
            conn: self.conn,
            cakupan,
            places: ids.into_iter().zip(0..).collect(),
            rekam,
        })
    }
}

/// Records under way: people are there, histories are filled in one table at a time, each in a single pass.
struct Loading<'a> {
    conn: &'a Connection,
    cakupan: Cakupan,
    places: HashMap<i64, usize>,
    rekam: Vec<RekamPegawai>,
}

impl Loading<'_> {
    fn fill<F: Fakta>(
        &mut self,
        history: impl Fn(&mut RekamPegawai) -> &mut Vec<F>,
        order: impl Fn(&F) -> i32,
    ) -> Result<()> {
        fakta::each::<F>(self.conn, self.cakupan, |_, id, row| {
            // A person without a main record is not in the register.
            if let Some(&place) = self.places.get(&id) {
                let rekam = &mut self.rekam[place];
                let fact = F::read(row, rekam.pegawai.nip)?;
                history(rekam).push(fact);
            }
            Ok(())
        })?;
        for rekam in &mut self.rekam {
            history(rekam).sort_by_key(&order);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
