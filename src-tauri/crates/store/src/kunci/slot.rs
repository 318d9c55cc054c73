//! One slot: passphrase → Argon2id → key that wraps the data key with XChaCha20-Poly1305.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Sandi;
use crate::{Error, Result};

const KEY: usize = 32;
const SALT: usize = 16;
const NONCE: usize = 24;

/// The key of the database itself.
pub(crate) type KunciData = Zeroizing<[u8; KEY]>;

/// What deriving a key from a passphrase costs. Kept in the slot, so that it can be raised later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterArgon2 {
    /// Memory in KiB.
    pub memori_kib: u32,
    /// Passes over the memory.
    pub putaran: u32,
    /// Lanes.
    pub lajur: u32,
}

impl Default for ParameterArgon2 {
    /// 64 MiB, three passes, one lane: about an eighth of a second on a laptop.
    fn default() -> Self {
        Self {
            memori_kib: 64 * 1024,
            putaran: 3,
            lajur: 1,
        }
    }
}

impl ParameterArgon2 {
    /// The least that Argon2 takes. For tests alone: a passphrase wrapped with it can be guessed.
    pub const fn murah() -> Self {
        Self {
            memori_kib: 8,
            putaran: 1,
            lajur: 1,
        }
    }

    /// What a file may ask of this machine: an altered one must not be able to exhaust it.
    const TERTINGGI: Self = Self {
        memori_kib: 1024 * 1024,
        putaran: 32,
        lajur: 16,
    };

    fn params(self) -> Result<Params> {
        let affordable = self.memori_kib <= Self::TERTINGGI.memori_kib
            && self.putaran <= Self::TERTINGGI.putaran
            && self.lajur <= Self::TERTINGGI.lajur;
        affordable
            .then(|| Params::new(self.memori_kib, self.putaran, self.lajur, Some(KEY)).ok())
            .flatten()
            .ok_or_else(|| Error::Rusak("parameter Argon2 pada berkas kunci tidak sah".to_owned()))
    }
}

/// The data key, wrapped for one user.
#[derive(Serialize, Deserialize)]
pub(super) struct Slot {
    pub nama: String,
    sejak: String,
    argon2id: ParameterArgon2,
    garam: String,
    nonce: String,
    kunci: String,
}

impl Slot {
    pub fn wrap(
        nama: &str,
        sandi: &Sandi,
        kunci: &KunciData,
        parameter: ParameterArgon2,
        now: DateTime<FixedOffset>,
    ) -> Result<Self> {
        let salt = random::<SALT>()?;
        let nonce = random::<NONCE>()?;
        let sealed = cipher(sandi, &salt, parameter)?
            .encrypt(
                XNonce::from_slice(&nonce),
                Payload {
                    msg: kunci.as_slice(),
                    aad: nama.as_bytes(),
                },
            )
            .expect("32 bytes are no more than the cipher takes");
        Ok(Self {
            nama: nama.to_owned(),
            sejak: now.to_rfc3339(),
            argon2id: parameter,
            garam: hex::encode(salt),
            nonce: hex::encode(nonce),
            kunci: hex::encode(sealed),
        })
    }

    pub fn unwrap(&self, sandi: &Sandi) -> Result<KunciData> {
        let salt: [u8; SALT] = bytes(&self.garam)?;
        let nonce: [u8; NONCE] = bytes(&self.nonce)?;
        let sealed: [u8; KEY + 16] = bytes(&self.kunci)?;
        let opened = cipher(sandi, &salt, self.argon2id)?
            .decrypt(
                XNonce::from_slice(&nonce),
                Payload {
                    msg: &sealed,
                    aad: self.nama.as_bytes(),
                },
            )
            .map(Zeroizing::new)
            .map_err(|_| Error::SandiSalah)?;
        let mut kunci = KunciData::default();
        kunci.copy_from_slice(&opened);
        Ok(kunci)
    }

    pub fn parameter(&self) -> ParameterArgon2 {
        self.argon2id
    }
}

/// A fresh key for a new database.
pub(crate) fn new_data_key() -> Result<KunciData> {
    Ok(Zeroizing::new(random()?))
}

fn cipher(sandi: &Sandi, salt: &[u8], parameter: ParameterArgon2) -> Result<XChaCha20Poly1305> {
    let mut key = KunciData::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameter.params()?)
        .hash_password_into(sandi.as_bytes(), salt, key.as_mut())
        .map_err(|error| Error::Rusak(error.to_string()))?;
    Ok(XChaCha20Poly1305::new(key.as_slice().into()))
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Acak)?;
    Ok(bytes)
}

fn bytes<const N: usize>(text: &str) -> Result<[u8; N]> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes)
        .map_err(|_| Error::Rusak("slot pada berkas kunci tidak terbaca".to_owned()))?;
    Ok(bytes)
}
