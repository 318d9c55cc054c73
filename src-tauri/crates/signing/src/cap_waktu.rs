//! Time stamps (RFC 3161): another's word on when something was there.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use const_oid::db::rfc5280;
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Decode, Sequence, Tag, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::ext::pkix::ExtendedKeyUsage;

use crate::kripto::Hash;
use crate::{cms, sertifikat};

/// `id-ct-TSTInfo`: what a token signs.
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

/// A time stamp that holds.
pub struct CapWaktu {
    /// When, by the clock of whoever gave it.
    pub pada: DateTime<FixedOffset>,
    /// The certificate of whoever gave it, then its chain.
    pub rantai: Vec<Certificate>,
}

#[derive(Sequence)]
struct Imprint {
    hash: AlgorithmIdentifierOwned,
    digest: OctetString,
}

/// Checks a token over the pieces that it stamps.
///
/// # Errors
/// What is wrong, as a clause in the person's language.
pub fn check(der: &[u8], pieces: &[&[u8]]) -> Result<CapWaktu, &'static str> {
    let (info, rantai) = cms::check_enclosed(der, TST_INFO)?;
    let (imprint, pada) = read(&info).ok_or("isinya tidak terbaca")?;
    let hash = Hash::from_digest(&imprint.hash.oid).ok_or("algoritmanya tidak dikenal")?;
    if hash.digest(pieces) != imprint.digest.as_bytes() {
        return Err("dibuat untuk isi yang lain");
    }
    let leaf = &rantai[0];
    let (from, to) = sertifikat::berlaku(leaf);
    if pada < from || pada > to || !may_stamp(leaf) {
        return Err("sertifikat pemberinya tidak berlaku untuk itu");
    }
    Ok(CapWaktu {
        pada: pada.fixed_offset(),
        rantai,
    })
}

/// Version, policy, imprint, serial and moment; what follows is not asked.
fn read(info: &[u8]) -> Option<(Imprint, DateTime<Utc>)> {
    let parts: Vec<Any> = Vec::from_der(info).ok()?;
    let [_, _, imprint, _, moment, ..] = parts.as_slice() else {
        return None;
    };
    (moment.tag() == Tag::GeneralizedTime).then_some(())?;
    let text = std::str::from_utf8(moment.value()).ok()?;
    let (seconds, fraction) = text.strip_suffix('Z')?.split_at_checked(14)?;
    let digits = fraction.strip_prefix('.').unwrap_or(fraction);
    digits.bytes().all(|b| b.is_ascii_digit()).then_some(())?;
    let pada = NaiveDateTime::parse_from_str(seconds, "%Y%m%d%H%M%S").ok()?;
    Some((imprint.decode_as().ok()?, pada.and_utc()))
}

/// Whether a certificate is meant for stamping.
fn may_stamp(certificate: &Certificate) -> bool {
    let usage = certificate.tbs_certificate.get::<ExtendedKeyUsage>();
    matches!(usage, Ok(Some((_, usage))) if usage.0.contains(&rfc5280::ID_KP_TIME_STAMPING))
}
