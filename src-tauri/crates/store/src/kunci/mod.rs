//! The key file `<basis-data>.kunci` beside the database: one slot per user, each wrapping the same data key.
//!
//! It stands beside the database because SQLCipher encrypts the whole of that. It holds no secret in the clear:
//! names of users, Argon2id parameters and wrapped keys. Without it the database cannot be opened.

mod sandi;
mod slot;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use sandi::Sandi;
pub use slot::ParameterArgon2;
pub(crate) use slot::{KunciData, new_data_key};

use crate::{Error, Result, berkas};
use slot::Slot;

const FORMAT: &str = "sidang-kunci";
const VERSI: u32 = 1;

/// The slots of one database.
#[derive(Serialize, Deserialize)]
pub(crate) struct BerkasKunci {
    format: String,
    versi: u32,
    slot: Vec<Slot>,
    /// SHA-256 over the slots: tells a damaged file from a wrong passphrase.
    sidik: String,
}

impl BerkasKunci {
    /// Where the key file of a database stands.
    pub fn path(basis_data: &Path) -> PathBuf {
        berkas::with_suffix(basis_data, ".kunci")
    }

    /// A key file with one slot.
    pub fn new(
        nama: &str,
        sandi: &Sandi,
        kunci: &KunciData,
        parameter: ParameterArgon2,
        now: DateTime<FixedOffset>,
    ) -> Result<Self> {
        let slot = vec![Slot::wrap(nama, sandi, kunci, parameter, now)?];
        let sidik = digest(&slot)?;
        Ok(Self {
            format: FORMAT.to_owned(),
            versi: VERSI,
            slot,
            sidik,
        })
    }

    /// Reads the key file of a database.
    pub fn read(basis_data: &Path) -> Result<Self> {
        let path = Self::path(basis_data);
        let bytes = fs::read(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Error::KunciTidakAda(path.clone()),
            _ => Error::berkas(&path)(error),
        })?;
        let damaged = |rincian: &str| Error::Rusak(format!("berkas kunci {rincian}"));
        let file: Self = serde_json::from_slice(&bytes).map_err(|_| damaged("tidak terbaca"))?;
        if file.format != FORMAT {
            return Err(damaged("bukan berkas kunci Sidang"));
        }
        if file.versi > VERSI {
            return Err(Error::LebihBaru {
                file: file.versi,
                program: VERSI,
            });
        }
        if file.sidik != digest(&file.slot)? {
            return Err(damaged("berubah isinya"));
        }
        Ok(file)
    }

    /// Writes the file where none stands.
    pub fn write_new(&self, basis_data: &Path) -> Result<()> {
        berkas::write_new(&Self::path(basis_data), &self.bytes()?)
    }

    /// Replaces the file on disk by this one.
    pub fn replace(&self, basis_data: &Path) -> Result<()> {
        berkas::replace(&Self::path(basis_data), &self.bytes()?)
    }

    /// Opens the slot of `pengguna` (of the first user where none is named): the user's name and the data key.
    pub fn unlock(&self, pengguna: Option<&str>, sandi: &Sandi) -> Result<(String, KunciData)> {
        let slot = match pengguna {
            Some(nama) => self.slot(nama)?,
            None => self
                .slot
                .first()
                .ok_or_else(|| Error::Rusak("berkas kunci tanpa pengguna".to_owned()))?,
        };
        Ok((slot.nama.clone(), slot.unwrap(sandi)?))
    }

    /// Names of the users who can open the database, in the order they were added.
    pub fn pengguna(&self) -> impl Iterator<Item = &str> {
        self.slot.iter().map(|slot| slot.nama.as_str())
    }

    /// Adds a slot for a new user with the help of one who has a slot, at the same cost.
    pub fn add(
        &mut self,
        (pengguna, sandi): (&str, &Sandi),
        (nama, sandi_baru): (&str, &Sandi),
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        if self.pengguna().any(|ada| ada == nama) {
            return Err(Error::PenggunaSudahAda(nama.to_owned()));
        }
        let slot = self.slot(pengguna)?;
        let kunci = slot.unwrap(sandi)?;
        let baru = Slot::wrap(nama, sandi_baru, &kunci, slot.parameter(), now)?;
        self.slot.push(baru);
        self.sidik = digest(&self.slot)?;
        Ok(())
    }

    /// Wraps the data key of `pengguna` anew under another passphrase, at the same cost.
    pub fn rewrap(
        &mut self,
        pengguna: &str,
        lama: &Sandi,
        baru: &Sandi,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        let slot = self
            .slot
            .iter_mut()
            .find(|slot| slot.nama == pengguna)
            .ok_or_else(|| Error::PenggunaTidakAda(pengguna.to_owned()))?;
        let kunci = slot.unwrap(lama)?;
        *slot = Slot::wrap(pengguna, baru, &kunci, slot.parameter(), now)?;
        self.sidik = digest(&self.slot)?;
        Ok(())
    }

    fn slot(&self, nama: &str) -> Result<&Slot> {
        self.slot
            .iter()
            .find(|slot| slot.nama == nama)
            .ok_or_else(|| Error::PenggunaTidakAda(nama.to_owned()))
    }

    fn bytes(&self) -> Result<Vec<u8>> {
        serde_json::to_vec_pretty(self).map_err(|error| Error::IsiTidakTerbaca(error.to_string()))
    }
}

fn digest(slot: &[Slot]) -> Result<String> {
    let bytes =
        serde_json::to_vec(slot).map_err(|error| Error::IsiTidakTerbaca(error.to_string()))?;
    Ok(hex::encode(Sha256::digest(bytes)))
}
