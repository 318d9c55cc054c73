//! A passphrase in memory.

use std::fmt;

use zeroize::Zeroizing;

use crate::{Error, Result};

/// A passphrase: wiped from memory when dropped, never printed.
pub struct Sandi(Zeroizing<String>);

impl Sandi {
    /// Takes a passphrase over.
    ///
    /// # Errors
    /// [`Error::SandiKosong`] when there is nothing in it.
    pub fn new(sandi: impl Into<String>) -> Result<Self> {
        let sandi = Zeroizing::new(sandi.into());
        if sandi.is_empty() {
            return Err(Error::SandiKosong);
        }
        Ok(Self(sandi))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Sandi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sandi(…)")
    }
}
