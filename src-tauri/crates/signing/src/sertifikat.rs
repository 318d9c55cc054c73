//! Certificates: whose, by whom, from when to when, for what; and the chain they stand in.

use chrono::{DateTime, NaiveDate, Utc};
use const_oid::db::rfc4519;
use der::asn1::{Ia5StringRef, PrintableStringRef, TeletexStringRef, Utf8StringRef};
use der::pem::LineEnding;
use der::{Decode, DecodePem, Encode, EncodePem, Tag, Tagged};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::Name;

use crate::Galat;
use crate::kripto::{Hash, Putusan, verify};

/// Whether the certificate comes from a PSrE (certified provider), as far as can be known without a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sertifikasi {
    /// The chain ends in a root that the institution trusts.
    Tersertifikasi {
        /// Name of that root.
        akar: String,
    },
    /// It does not.
    TidakTersertifikasi,
}

/// Root certificates of PSrE that the institution trusts. None ship with the program: they cannot be checked offline.
#[derive(Debug, Clone, Default)]
pub struct Akar(Vec<Certificate>);

/// A root as a person recognises it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SertifikatAkar {
    /// Whose, by its own word.
    pub pemilik: String,
    /// Until when it is valid, in universal time.
    pub berlaku_sampai: NaiveDate,
    /// SHA-256 of the certificate: what its owner publishes to compare with.
    pub sidik: [u8; 32],
}

impl Akar {
    /// Reads one or more certificates, PEM or DER.
    ///
    /// # Errors
    /// Where it is no certificate, or one that may not issue others.
    pub fn read(bytes: &[u8]) -> Result<Self, Galat> {
        let found = Self::parse(bytes)?;
        match found.iter().find(|one| !may_be_root(one)) {
            Some(other) => Err(Galat::BukanAkar(pemilik(other))),
            None => Ok(Self(found)),
        }
    }

    fn parse(bytes: &[u8]) -> Result<Vec<Certificate>, Galat> {
        if let Ok(one) = Certificate::from_der(bytes) {
            return Ok(vec![one]);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Galat::BukanSertifikat)?;
        let end = "-----END CERTIFICATE-----";
        let found: Vec<Certificate> = text
            .split_inclusive(end)
            .filter_map(|part| {
                part.find("-----BEGIN CERTIFICATE-----")
                    .map(|at| &part[at..])
            })
            .map(Certificate::from_pem)
            .collect::<Result<_, _>>()
            .map_err(|_| Galat::BukanSertifikat)?;
        if found.is_empty() {
            return Err(Galat::BukanSertifikat);
        }
        Ok(found)
    }

    /// The roots, in the order they were given.
    pub fn list(&self) -> Vec<SertifikatAkar> {
        let told = |root: &Certificate| SertifikatAkar {
            pemilik: pemilik(root),
            berlaku_sampai: berlaku(root).1.date_naive(),
            sidik: sidik(root),
        };
        self.0.iter().map(told).collect()
    }

    /// These and the others, none twice.
    #[must_use]
    pub fn with(mut self, others: Self) -> Self {
        for other in others.0 {
            if !self.0.contains(&other) {
                self.0.push(other);
            }
        }
        self
    }

    /// These except the one of that fingerprint.
    #[must_use]
    pub fn without(mut self, fingerprint: &[u8; 32]) -> Self {
        self.0.retain(|root| sidik(root) != *fingerprint);
        self
    }

    /// As text that [`Self::read`] reads again; empty without any.
    pub fn to_pem(&self) -> String {
        let encode = |root: &Certificate| root.to_pem(LineEnding::LF).unwrap_or_default();
        self.0.iter().map(encode).collect()
    }

    /// What a chain, its leaf first, counts as.
    pub(crate) fn weigh(&self, chain: &[&Certificate]) -> Sertifikasi {
        let Some(last) = chain.last() else {
            return Sertifikasi::TidakTersertifikasi;
        };
        self.0
            .iter()
            .find(|root| root == last || (may_issue(root) && issued(root, last)))
            .map_or(Sertifikasi::TidakTersertifikasi, |root| {
                Sertifikasi::Tersertifikasi {
                    akar: common_name(&root.tbs_certificate.subject),
                }
            })
    }
}

/// SHA-256 over a certificate.
fn sidik(certificate: &Certificate) -> [u8; 32] {
    let der = certificate
        .to_der()
        .expect("a certificate that was read can be written");
    Sha256::digest(der).into()
}

/// Whether trust can begin here: it says that it issues certificates, and its own signature holds.
fn may_be_root(certificate: &Certificate) -> bool {
    let basic = certificate.tbs_certificate.get::<BasicConstraints>();
    matches!(basic, Ok(Some((_, basic))) if basic.ca)
        && may_issue(certificate)
        && self_consistent(certificate)
}

/// Whose certificate, as it names itself.
pub fn pemilik(certificate: &Certificate) -> String {
    common_name(&certificate.tbs_certificate.subject)
}

/// Who issued it, as it says.
pub fn penerbit(certificate: &Certificate) -> String {
    common_name(&certificate.tbs_certificate.issuer)
}

/// From when to when it is valid.
pub fn berlaku(certificate: &Certificate) -> (DateTime<Utc>, DateTime<Utc>) {
    let validity = &certificate.tbs_certificate.validity;
    let moment = |time: &x509_cert::time::Time| DateTime::<Utc>::from(time.to_system_time());
    (moment(&validity.not_before), moment(&validity.not_after))
}

/// Whether it may sign documents: where it limits its use, nonRepudiation must be among it.
pub fn may_sign(certificate: &Certificate) -> bool {
    usage(certificate).is_none_or(|usage| usage.0.contains(KeyUsages::NonRepudiation))
}

/// Whether it may issue certificates.
fn may_issue(certificate: &Certificate) -> bool {
    usage(certificate).is_none_or(|usage| usage.0.contains(KeyUsages::KeyCertSign))
}

fn usage(certificate: &Certificate) -> Option<KeyUsage> {
    certificate
        .tbs_certificate
        .get::<KeyUsage>()
        .ok()
        .flatten()
        .map(|(_, usage)| usage)
}

/// Whether `issuer` issued `certificate`: its name and its signature.
pub fn issued(issuer: &Certificate, certificate: &Certificate) -> bool {
    if issuer.tbs_certificate.subject != certificate.tbs_certificate.issuer {
        return false;
    }
    let (Some(hash), Ok(message)) = (
        Hash::from_signature(&certificate.signature_algorithm.oid),
        certificate.tbs_certificate.to_der(),
    ) else {
        return false;
    };
    certificate.signature_algorithm == certificate.tbs_certificate.signature
        && verify(
            &issuer.tbs_certificate.subject_public_key_info,
            hash,
            &message,
            certificate.signature.raw_bytes(),
        ) == Putusan::Cocok
}

/// The chain from a leaf up, as far as the certificates at hand carry it. Every link's signature is checked.
pub fn chain<'a>(leaf: &'a Certificate, others: &'a [Certificate]) -> Vec<&'a Certificate> {
    let mut chain = vec![leaf];
    while let Some(next) = chain.last().and_then(|last| {
        others
            .iter()
            .find(|other| !chain.contains(other) && may_issue(other) && issued(other, last))
    }) {
        chain.push(next);
    }
    chain
}

/// Whether a certificate that names itself as its issuer carries its own signature; others are not asked.
pub fn self_consistent(certificate: &Certificate) -> bool {
    let tbs = &certificate.tbs_certificate;
    tbs.subject != tbs.issuer || issued(certificate, certificate)
}

/// The common name; without one, the whole name.
fn common_name(name: &Name) -> String {
    let found = name
        .0
        .iter()
        .flat_map(|rdn| rdn.0.iter())
        .find(|part| part.oid == rfc4519::CN)
        .and_then(|part| text(&part.value));
    found.unwrap_or_else(|| name.to_string())
}

fn text(value: &der::Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => value
            .decode_as::<Utf8StringRef>()
            .ok()
            .map(|s| s.to_string()),
        Tag::PrintableString => value
            .decode_as::<PrintableStringRef>()
            .ok()
            .map(|s| s.to_string()),
        Tag::Ia5String => value
            .decode_as::<Ia5StringRef>()
            .ok()
            .map(|s| s.to_string()),
        Tag::TeletexString => value
            .decode_as::<TeletexStringRef>()
            .ok()
            .map(|s| s.to_string()),
        _ => None,
    }
}
