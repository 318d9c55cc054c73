//! Seals: SHA-256 over one canonical form, so that equal content has one seal on every machine.
//!
//! The form is a sequence of fields. A field that is there is the byte 1, the length of its text in bytes as eight
//! bytes (big-endian), and the text in UTF-8; a field that is not there is the byte 0. Numbers are written in decimal,
//! dates as `YYYY-MM-DD`, terms by their names in files; a list is its length followed by its items; a part that has a
//! seal of its own is those 32 bytes. The first field names the kind of content and the version of its form.

use std::fmt::{self, Display, Write as _};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A SHA-256, written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sidik([u8; 32]);

/// The text is no seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sidik harus 64 digit heksadesimal.")]
pub struct SidikError;

impl Display for Sidik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&hex::encode(self.0))
    }
}

impl fmt::Debug for Sidik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sidik({self})")
    }
}

impl FromStr for Sidik {
    type Err = SidikError;
    fn from_str(text: &str) -> Result<Self, SidikError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| SidikError)?;
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Sidik {
    type Error = SidikError;
    fn try_from(text: String) -> Result<Self, SidikError> {
        text.parse()
    }
}

impl From<Sidik> for String {
    fn from(sidik: Sidik) -> Self {
        sidik.to_string()
    }
}

/// Writes the canonical form into the hash.
#[derive(Debug, Clone)]
pub struct SidikBuilder {
    hasher: Sha256,
    /// What is written but not hashed yet: hashing many short fields one by one costs more than the hash.
    pending: Vec<u8>,
    scratch: String,
}

/// So much is hashed at once.
const SEKALIGUS: usize = 4096;

impl SidikBuilder {
    /// Begins the form of one kind of content, as `nominatif/1`.
    pub fn new(bentuk: &str) -> Self {
        let mut builder = Self {
            hasher: Sha256::new(),
            pending: Vec::with_capacity(2 * SEKALIGUS),
            scratch: String::new(),
        };
        builder.text(bentuk);
        builder
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Writes the seal of a part.
    pub fn part(&mut self, sidik: Sidik) {
        self.bytes(&sidik.0);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let mut kepala = [1; 9];
        kepala[1..].copy_from_slice(&(bytes.len() as u64).to_be_bytes());
        self.pending.extend_from_slice(&kepala);
        self.pending.extend_from_slice(bytes);
        if self.pending.len() >= SEKALIGUS {
            self.hasher.update(&self.pending);
            self.pending.clear();
        }
    }

    /// Writes a number, a date or a term.
    pub fn value(&mut self, value: impl Display) {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        let _infallible = write!(scratch, "{value}");
        self.text(&scratch);
        self.scratch = scratch;
    }

    /// Writes a field that may not be there.
    pub fn optional(&mut self, value: Option<impl Display>) {
        match value {
            Some(value) => self.value(value),
            None => self.pending.push(0),
        }
    }

    /// The seal of what was written.
    pub fn finish(mut self) -> Sidik {
        self.hasher.update(&self.pending);
        Sidik(self.hasher.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seal(write: impl FnOnce(&mut SidikBuilder)) -> Sidik {
        let mut builder = SidikBuilder::new("uji/1");
        write(&mut builder);
        builder.finish()
    }

    #[test]
    fn batas_isian_ikut_menentukan_sidik() {
        let split = seal(|b| {
            b.text("ab");
            b.text("c");
        });
        let other = seal(|b| {
            b.text("a");
            b.text("bc");
        });
        let absent = seal(|b| b.optional(None::<u8>));
        let empty = seal(|b| b.text(""));
        assert_ne!(split, other);
        assert_ne!(absent, empty);
        assert_eq!(seal(|b| b.value(12)), seal(|b| b.text("12")));
    }

    #[test]
    fn sidik_dibaca_kembali() {
        let sidik = seal(|b| b.text("isi"));
        assert_eq!(sidik.to_string().parse(), Ok(sidik));
        assert_eq!("bukan".parse::<Sidik>(), Err(SidikError));
    }
}
