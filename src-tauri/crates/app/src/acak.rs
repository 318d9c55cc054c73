//! New identities: UUIDv7 from the moment and the operating system's randomness.

use uuid::Uuid;

use crate::{Galat, Hasil, Konteks};

/// A new identity that sorts by the moment it was made.
///
/// # Errors
/// Where the operating system gives no randomness.
pub fn new_id(konteks: &Konteks) -> Hasil<Uuid> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(|_| Galat::from(sidang_store::Error::Acak))?;
    let millis = u64::try_from(konteks.waktu.timestamp_millis()).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
}

/// Reads an identity as the caller writes it.
///
/// # Errors
/// Where it is none.
pub fn parse_id(apa: &str, text: &str) -> Hasil<Uuid> {
    Uuid::try_parse(text).map_err(|_| Galat::tidak_ada(apa, text))
}
