//! The identity of an item within its meeting.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;

/// Identity of one item of the agenda: the post's code, or a key of its own for other kinds of items.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KunciAcara(String);

/// The text is no key of an item.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("kunci mata acara '{0}' kosong, terlalu panjang, atau memuat tanda kendali.")]
pub struct KunciAcaraError(String);

/// More than any code of a post has.
const TERPANJANG: usize = 128;

impl KunciAcara {
    /// Reads a key; spaces at its ends are left out.
    ///
    /// # Errors
    /// Where it is blank, longer than 128 characters, or holds control characters.
    pub fn parse(text: &str) -> Result<Self, KunciAcaraError> {
        let key = text.trim();
        if key.is_empty() || key.chars().count() > TERPANJANG || key.chars().any(char::is_control) {
            return Err(KunciAcaraError(text.to_owned()));
        }
        Ok(Self(key.to_owned()))
    }

    /// The item that considers a person's transfer.
    pub fn mutasi(nip: Nip) -> Self {
        Self(format!("mutasi-{nip}"))
    }

    /// The item that considers a person's release from a post.
    pub fn pemberhentian(nip: Nip) -> Self {
        Self(format!("berhenti-{nip}"))
    }

    /// The `n`th other item.
    pub fn lainnya(n: usize) -> Self {
        Self(format!("lain-{n}"))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&KodeJabatan> for KunciAcara {
    fn from(kode: &KodeJabatan) -> Self {
        Self(kode.as_str().to_owned())
    }
}

impl TryFrom<String> for KunciAcara {
    type Error = KunciAcaraError;
    fn try_from(text: String) -> Result<Self, KunciAcaraError> {
        Self::parse(&text)
    }
}

impl From<KunciAcara> for String {
    fn from(kunci: KunciAcara) -> Self {
        kunci.0
    }
}

impl fmt::Display for KunciAcara {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kunci_acara_tidak_kosong_dan_tidak_terlalu_panjang() {
        assert_eq!(KunciAcara::parse(" J1 ").unwrap().as_str(), "J1");
        assert_eq!(
            KunciAcara::parse(&"k".repeat(TERPANJANG))
                .unwrap()
                .as_str()
                .len(),
            TERPANJANG
        );
        for text in ["", "  ", "a\u{7}b", &"k".repeat(TERPANJANG + 1)] {
            assert_eq!(
                KunciAcara::parse(text),
                Err(KunciAcaraError(text.to_owned())),
                "{text}"
            );
        }
    }

    #[test]
    fn kunci_menyebut_jenis_dan_orangnya() {
        let nip = crate::tim::contoh::nip(1);
        assert_eq!(KunciAcara::mutasi(nip).to_string(), format!("mutasi-{nip}"));
        assert_eq!(
            KunciAcara::pemberhentian(nip).to_string(),
            format!("berhenti-{nip}")
        );
        assert_eq!(KunciAcara::lainnya(3).to_string(), "lain-3");
    }
}
