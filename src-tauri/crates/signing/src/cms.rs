//! The signature itself: a detached CMS with signing-certificate-v2, as PAdES B-B asks.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::db::{rfc5911, rfc5912};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;

use crate::kripto::{Hash, Putusan, verify};
use crate::{Galat, Kunci, sertifikat};

/// `id-aa-signingCertificateV2`.
const SERTIFIKAT_V2: ObjectIdentifier = rfc5911::ID_AA_SIGNING_CERTIFICATE_V_2;

/// The signer's certificate by its digest, RFC 5035.
#[derive(Sequence)]
struct EssCertIdV2 {
    #[asn1(optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    cert_hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

/// Signs a SHA-256 digest of the file: the DER of the CMS.
///
/// # Errors
/// Where the key cannot sign.
pub fn create(kunci: &Kunci, digest: &[u8]) -> Result<Vec<u8>, Galat> {
    build(kunci, digest).map_err(|_| Galat::KunciTidakDidukung)
}

fn build(kunci: &Kunci, digest: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let leaf = kunci.leaf();
    let sha256 = AlgorithmIdentifierOwned {
        oid: rfc5912::ID_SHA_256,
        parameters: None,
    };
    let by_digest = SigningCertificateV2 {
        certs: vec![EssCertIdV2 {
            hash: None,
            cert_hash: OctetString::new(Hash::Sha256.digest(&[&leaf.to_der()?]))?,
            issuer_serial: None,
        }],
        policies: None,
    };
    let attributes = SetOfVec::try_from(vec![
        attribute(rfc5911::ID_CONTENT_TYPE, &rfc5911::ID_DATA)?,
        attribute(rfc5911::ID_MESSAGE_DIGEST, &OctetString::new(digest)?)?,
        attribute(SERTIFIKAT_V2, &by_digest)?,
    ])?;
    let to_sign = Hash::Sha256.digest(&[&attributes.to_der()?]);
    let signature_algorithm = if kunci.is_rsa() {
        AlgorithmIdentifierOwned {
            oid: rfc5912::RSA_ENCRYPTION,
            parameters: Some(Any::null()),
        }
    } else {
        AlgorithmIdentifierOwned {
            oid: rfc5912::ECDSA_WITH_SHA_256,
            parameters: None,
        }
    };
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: leaf.tbs_certificate.issuer.clone(),
            serial_number: leaf.tbs_certificate.serial_number.clone(),
        }),
        digest_alg: sha256.clone(),
        signed_attrs: Some(attributes),
        signature_algorithm,
        signature: OctetString::new(kunci.sign_digest(&to_sign)?)?,
        unsigned_attrs: None,
    };
    let chain = kunci.rantai().iter().cloned();
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256])?,
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: rfc5911::ID_DATA,
            econtent: None,
        },
        certificates: Some(CertificateSet::try_from(
            chain
                .map(CertificateChoices::Certificate)
                .collect::<Vec<_>>(),
        )?),
        crls: None,
        signer_infos: SignerInfos::try_from(vec![signer])?,
    };
    let info = ContentInfo {
        content_type: rfc5911::ID_SIGNED_DATA,
        content: Any::encode_from(&data)?,
    };
    Ok(info.to_der()?)
}

fn attribute(oid: ObjectIdentifier, value: &impl Encode) -> der::Result<Attribute> {
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![Any::from_der(&value.to_der()?)?])?,
    })
}

/// `id-aa-timeStampToken`.
const CAP_WAKTU: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
const TIDAK_DITANDATANGANI: &str = "memuat keterangan yang tidak ikut ditandatangani";
const TIDAK_TERBACA: &str = "isi tanda tangannya tidak terbaca";

/// What a signature says once it holds.
pub struct Isi {
    /// The signer's certificate first, then as much of its chain as the signature carries.
    pub rantai: Vec<Certificate>,
    /// The signature's own bytes, which a time stamp stamps.
    pub nilai: Vec<u8>,
    /// The time stamps that came with it, unchecked.
    pub cap: Vec<Vec<u8>>,
}

/// Checks a CMS over the pieces of the file that it covers. `pades`: signing-certificate-v2 must be there.
///
/// # Errors
/// What is wrong, as a clause in the person's language.
pub fn check(der: &[u8], pieces: &[&[u8]], pades: bool) -> Result<Isi, &'static str> {
    let data = open(der)?;
    if data.encap_content_info.econtent.is_some() {
        return Err(TIDAK_TERBACA);
    }
    let rantai = check_signer(&data, rfc5911::ID_DATA, pieces, pades)?;
    let signer = only_signer(&data)?;
    Ok(Isi {
        rantai,
        nilai: signer.signature.as_bytes().to_vec(),
        cap: stamps(signer)?,
    })
}

/// Checks a CMS that encloses what it signs: that, and the signer's certificate with its chain.
///
/// # Errors
/// What is wrong, as a clause in the person's language.
pub fn check_enclosed(
    der: &[u8],
    jenis: ObjectIdentifier,
) -> Result<(Vec<u8>, Vec<Certificate>), &'static str> {
    let data = open(der)?;
    let enclosed = data.encap_content_info.econtent.as_ref();
    let enclosed = enclosed.and_then(|content| content.decode_as::<OctetString>().ok());
    let enclosed = enclosed.ok_or(TIDAK_TERBACA)?.into_bytes();
    let rantai = check_signer(&data, jenis, &[&enclosed], false)?;
    if only_signer(&data)?.unsigned_attrs.is_some() {
        return Err(TIDAK_DITANDATANGANI);
    }
    Ok((enclosed, rantai))
}

/// Reads a CMS that can be written only one way.
fn open(der: &[u8]) -> Result<SignedData, &'static str> {
    let info = ContentInfo::from_der(der).map_err(|_| TIDAK_TERBACA)?;
    let data: SignedData = info.content.decode_as().map_err(|_| TIDAK_TERBACA)?;
    let exact = info.content_type == rfc5911::ID_SIGNED_DATA
        && info.to_der().is_ok_and(|again| again == der)
        && data
            .to_der()
            .is_ok_and(|again| info.content.to_der().is_ok_and(|c| c == again));
    exact.then_some(data).ok_or(TIDAK_TERBACA)
}

fn only_signer(data: &SignedData) -> Result<&SignerInfo, &'static str> {
    match data.signer_infos.0.as_slice() {
        [signer] => Ok(signer),
        _ => Err("tidak memuat tepat satu penanda tangan"),
    }
}

/// Checks the one signer over content of a kind: its certificate and its chain, which is all that came along.
fn check_signer(
    data: &SignedData,
    jenis: ObjectIdentifier,
    content: &[&[u8]],
    pades: bool,
) -> Result<Vec<Certificate>, &'static str> {
    let signer = only_signer(data)?;
    if data.encap_content_info.econtent_type != jenis || !versions_fit(data, signer) {
        return Err(TIDAK_TERBACA);
    }
    let hash = hash_of(data, signer).ok_or("algoritmanya tidak dikenal")?;
    let (leaf, others) = certificates(data, signer)?;
    require_attributes(signer, jenis, &hash.digest(content), &leaf, pades)?;
    let attributes = signer.signed_attrs.as_ref().ok_or(TIDAK_TERBACA)?;
    let message = attributes.to_der().map_err(|_| TIDAK_TERBACA)?;
    let key = &leaf.tbs_certificate.subject_public_key_info;
    match verify(key, hash, &message, signer.signature.as_bytes()) {
        Putusan::Cocok => {}
        Putusan::TidakCocok => return Err("tidak dibuat dengan kunci pada sertifikatnya"),
        Putusan::TidakDikenal => return Err("algoritmanya tidak dikenal"),
    }
    let rantai: Vec<Certificate> = sertifikat::chain(&leaf, &others)
        .into_iter()
        .cloned()
        .collect();
    if rantai.len() != others.len() + 1 || !rantai.iter().all(sertifikat::self_consistent) {
        return Err("memuat sertifikat yang tidak bersambung dengan sertifikat penanda tangan");
    }
    Ok(rantai)
}

/// The time stamps among what is not signed. Nothing else may stand there: it would be nobody's word.
fn stamps(signer: &SignerInfo) -> Result<Vec<Vec<u8>>, &'static str> {
    let mut found = Vec::new();
    for attribute in signer.unsigned_attrs.iter().flat_map(|all| all.iter()) {
        if attribute.oid != CAP_WAKTU {
            return Err(TIDAK_DITANDATANGANI);
        }
        for token in attribute.values.iter() {
            found.push(token.to_der().map_err(|_| TIDAK_TERBACA)?);
        }
    }
    Ok(found)
}

/// The versions that RFC 5652 prescribes for what is carried.
fn versions_fit(data: &SignedData, signer: &SignerInfo) -> bool {
    let by_issuer = matches!(signer.sid, SignerIdentifier::IssuerAndSerialNumber(_));
    let version = |plain| {
        if plain {
            CmsVersion::V1
        } else {
            CmsVersion::V3
        }
    };
    let plain_content = data.encap_content_info.econtent_type == rfc5911::ID_DATA;
    signer.version == version(by_issuer) && data.version == version(by_issuer && plain_content)
}

/// The hash, where every place that names it or the signature's algorithm agrees.
fn hash_of(data: &SignedData, signer: &SignerInfo) -> Option<Hash> {
    let plain =
        |alg: &AlgorithmIdentifierOwned| alg.parameters.as_ref().is_none_or(|p| *p == Any::null());
    let hash = Hash::from_digest(&signer.digest_alg.oid)?;
    let [named] = data.digest_algorithms.as_slice() else {
        return None;
    };
    let algorithm = &signer.signature_algorithm;
    let fits = algorithm.oid == rfc5912::RSA_ENCRYPTION
        || Hash::from_signature(&algorithm.oid) == Some(hash);
    (fits
        && named.oid == signer.digest_alg.oid
        && plain(named)
        && plain(&signer.digest_alg)
        && plain(algorithm))
    .then_some(hash)
}

/// The signer's certificate, and the others.
fn certificates(
    data: &SignedData,
    signer: &SignerInfo,
) -> Result<(Certificate, Vec<Certificate>), &'static str> {
    let mut leaf = None;
    let mut others = Vec::new();
    for choice in data.certificates.iter().flat_map(|set| set.0.iter()) {
        let CertificateChoices::Certificate(certificate) = choice else {
            return Err("memuat sertifikat yang tidak dikenal");
        };
        if leaf.is_none() && names(&signer.sid, certificate) {
            leaf = Some(certificate.clone());
        } else {
            others.push(certificate.clone());
        }
    }
    Ok((
        leaf.ok_or("tidak memuat sertifikat penanda tangan")?,
        others,
    ))
}

fn names(sid: &SignerIdentifier, certificate: &Certificate) -> bool {
    let tbs = &certificate.tbs_certificate;
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(sid) => {
            sid.issuer == tbs.issuer && sid.serial_number == tbs.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(sid) => tbs
            .get::<x509_cert::ext::pkix::SubjectKeyIdentifier>()
            .is_ok_and(|found| found.is_some_and(|(_, id)| id == *sid)),
    }
}

/// Content type, digest of the file, digest of the certificate: each once, each right.
fn require_attributes(
    signer: &SignerInfo,
    jenis: ObjectIdentifier,
    digest: &[u8],
    leaf: &Certificate,
    pades: bool,
) -> Result<(), &'static str> {
    let only = |oid: ObjectIdentifier| -> Result<Option<&Any>, &'static str> {
        let attributes = signer.signed_attrs.as_ref().ok_or(TIDAK_TERBACA)?;
        let mut found = attributes.iter().filter(|a| a.oid == oid);
        match (found.next(), found.next()) {
            (None, _) => Ok(None),
            (Some(one), None) if one.values.len() == 1 => Ok(one.values.get(0)),
            _ => Err(TIDAK_TERBACA),
        }
    };
    let kind = only(rfc5911::ID_CONTENT_TYPE)?.and_then(|v| v.decode_as::<ObjectIdentifier>().ok());
    if kind != Some(jenis) {
        return Err(TIDAK_TERBACA);
    }
    let told = only(rfc5911::ID_MESSAGE_DIGEST)?.and_then(|v| v.decode_as::<OctetString>().ok());
    if told.ok_or(TIDAK_TERBACA)?.as_bytes() != digest {
        return Err("isi berkas berubah sesudah ditandatangani");
    }
    match only(SERTIFIKAT_V2)? {
        Some(value) if names_certificate(value, leaf) => Ok(()),
        None if !pades => Ok(()),
        _ => Err("tidak menunjuk sertifikat penanda tangannya"),
    }
}

fn names_certificate(value: &Any, leaf: &Certificate) -> bool {
    let Ok(told) = value.decode_as::<SigningCertificateV2>() else {
        return false;
    };
    let (Some(first), Ok(encoded)) = (told.certs.first(), leaf.to_der()) else {
        return false;
    };
    let hash = match &first.hash {
        None => Some(Hash::Sha256),
        Some(algorithm) => Hash::from_digest(&algorithm.oid),
    };
    hash.is_some_and(|hash| hash.digest(&[&encoded]) == first.cert_hash.as_bytes())
}
