//! A password on a copy: AES-256 as PDF 2.0 has it (security handler revision 6).

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions};

use crate::Error;

/// Name of the crypt filter that strings and streams go through.
const FILTER: &[u8] = b"StdCF";

/// The `pdf` that opens with `sandi` alone; `pemilik` lifts what a reader may not do. `kunci` is 32 bytes that nobody
/// can guess, drawn anew for every file. Never to be done to a signed file: it would break the signature.
///
/// # Errors
/// [`Error::Pdf`] where `pdf` cannot be read or a password is longer than 127 bytes or holds characters that none may.
pub fn encrypt(pdf: &[u8], sandi: &str, pemilik: &str, kunci: &[u8; 32]) -> Result<Vec<u8>, Error> {
    let mut file = Document::load_mem(pdf)?;
    let aes: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), aes)]),
        file_encryption_key: kunci,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: pemilik,
        user_password: sandi,
        permissions: Permissions::PRINTABLE
            | Permissions::PRINTABLE_IN_HIGH_QUALITY
            | Permissions::COPYABLE_FOR_ACCESSIBILITY,
    })?;
    file.encrypt(&state)?;
    name_lengths(&mut file)?;
    let mut bytes = Vec::with_capacity(pdf.len() + 8192);
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Writes the key's length where readers look for it; without it some take the file for one with a short key.
fn name_lengths(file: &mut Document) -> Result<(), Error> {
    let id = file.trailer.get(b"Encrypt")?.as_reference()?;
    let encrypt = file.get_object_mut(id)?.as_dict_mut()?;
    encrypt.set("Length", 256);
    let filter = encrypt
        .get_mut(b"CF")?
        .as_dict_mut()?
        .get_mut(FILTER)?
        .as_dict_mut()?;
    filter.set("Length", 32);
    filter.set("AuthEvent", Object::Name(b"DocOpen".to_vec()));
    Ok(())
}
