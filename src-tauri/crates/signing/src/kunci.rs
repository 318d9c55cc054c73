//! The signer's key, from a PKCS#12 file. It lives as long as the signature takes, and is wiped afterwards.

use chrono::{DateTime, FixedOffset, NaiveDate};
use der::{Decode, Encode};
use p12_keystore::{Pkcs12Archive, error::Error as P12Error};
use p256::ecdsa::signature::hazmat::PrehashSigner;
use rsa::pkcs8::{DecodePrivateKey, EncodePublicKey};
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use sha2::Sha256;
use x509_cert::Certificate;
use zeroize::Zeroizing;

use crate::kripto::RSA_BIT;
use crate::{Akar, Galat, Sertifikasi, sertifikat};

/// A private key with its certificate chain, ready to sign.
pub struct Kunci {
    rahasia: Rahasia,
    /// The signer's own certificate first.
    rantai: Vec<Certificate>,
}

/// The private key; both kinds wipe themselves when dropped.
enum Rahasia {
    Rsa(Box<RsaPrivateKey>),
    P256(p256::ecdsa::SigningKey),
}

impl std::fmt::Debug for Kunci {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kunci").finish_non_exhaustive()
    }
}

impl Kunci {
    /// Opens a PKCS#12 file, and checks that its certificate may sign documents at the moment `pada`.
    ///
    /// # Errors
    /// Where the passphrase is wrong, there is no key in it, the certificate is expired, not valid yet, or not meant
    /// for signing documents.
    pub fn open(p12: &[u8], sandi: &str, pada: DateTime<FixedOffset>) -> Result<Self, Galat> {
        let archive = Pkcs12Archive::from_pkcs12(p12, sandi).map_err(|error| match error {
            P12Error::MacError(_) | P12Error::UnpadError | P12Error::Pkcs5Error(_) => {
                Galat::SandiSalah
            }
            _ => Galat::BukanP12,
        })?;
        let certificates: Vec<Certificate> = archive
            .certs
            .iter()
            .filter_map(|bag| Certificate::from_der(bag.cert.as_der()).ok())
            .collect();
        let key = archive.keys.into_iter().next().ok_or(Galat::TanpaKunci)?;
        let encoded = Zeroizing::new(key.key.as_der().to_vec());
        let rahasia = Rahasia::read(&encoded)?;
        let public = rahasia.public()?;
        let leaf = certificates
            .iter()
            .find(|c| {
                c.tbs_certificate
                    .subject_public_key_info
                    .to_der()
                    .ok()
                    .as_ref()
                    == Some(&public)
            })
            .ok_or(Galat::TanpaKunci)?;
        require_usable(leaf, pada)?;
        let rantai = sertifikat::chain(leaf, &certificates)
            .into_iter()
            .cloned()
            .collect();
        Ok(Self { rahasia, rantai })
    }

    /// Whose certificate.
    pub fn pemilik(&self) -> String {
        sertifikat::pemilik(self.leaf())
    }

    /// Who issued it.
    pub fn penerbit(&self) -> String {
        sertifikat::penerbit(self.leaf())
    }

    /// Until when it is valid, in universal time.
    pub fn berlaku_sampai(&self) -> NaiveDate {
        sertifikat::berlaku(self.leaf()).1.date_naive()
    }

    /// Whether it comes from a PSrE whose root is trusted.
    pub fn sertifikasi(&self, akar: &Akar) -> Sertifikasi {
        akar.weigh(&self.rantai.iter().collect::<Vec<_>>())
    }

    pub(crate) fn rantai(&self) -> &[Certificate] {
        &self.rantai
    }

    pub(crate) fn leaf(&self) -> &Certificate {
        &self.rantai[0]
    }

    pub(crate) const fn is_rsa(&self) -> bool {
        matches!(self.rahasia, Rahasia::Rsa(_))
    }

    /// Signs a SHA-256 digest.
    pub(crate) fn sign_digest(&self, digest: &[u8]) -> Result<Vec<u8>, Galat> {
        match &self.rahasia {
            Rahasia::Rsa(key) => key
                .sign(Pkcs1v15Sign::new::<Sha256>(), digest)
                .map_err(|_| Galat::KunciTidakDidukung),
            Rahasia::P256(key) => {
                let signature: p256::ecdsa::Signature = key
                    .sign_prehash(digest)
                    .map_err(|_| Galat::KunciTidakDidukung)?;
                Ok(signature.to_der().as_bytes().to_vec())
            }
        }
    }
}

impl Rahasia {
    fn read(pkcs8: &[u8]) -> Result<Self, Galat> {
        if let Ok(key) = RsaPrivateKey::from_pkcs8_der(pkcs8) {
            if key.n().bits() < RSA_BIT {
                return Err(Galat::KunciTidakDidukung);
            }
            return Ok(Self::Rsa(Box::new(key)));
        }
        p256::SecretKey::from_pkcs8_der(pkcs8)
            .map(|key| Self::P256(key.into()))
            .map_err(|_| Galat::KunciTidakDidukung)
    }

    fn public(&self) -> Result<Vec<u8>, Galat> {
        let encoded = match self {
            Self::Rsa(key) => key.to_public_key().to_public_key_der(),
            Self::P256(key) => p256::PublicKey::from(key.verifying_key()).to_public_key_der(),
        };
        encoded
            .map(|document| document.as_bytes().to_vec())
            .map_err(|_| Galat::KunciTidakDidukung)
    }
}

fn require_usable(certificate: &Certificate, pada: DateTime<FixedOffset>) -> Result<(), Galat> {
    let pemilik = sertifikat::pemilik(certificate);
    let (sejak, sampai) = sertifikat::berlaku(certificate);
    if pada < sejak {
        return Err(Galat::BelumBerlaku {
            pemilik,
            sejak: sejak.with_timezone(pada.offset()).date_naive(),
        });
    }
    if pada > sampai {
        return Err(Galat::Kedaluwarsa {
            pemilik,
            sampai: sampai.with_timezone(pada.offset()).date_naive(),
        });
    }
    if sertifikat::may_sign(certificate) {
        Ok(())
    } else {
        Err(Galat::KegunaanTidakSesuai(pemilik))
    }
}
