//! The few algorithms that are accepted: RSA (PKCS #1 v1.5, from 2048 bits) and ECDSA P-256, with SHA-2.

use const_oid::db::rfc5912;
use der::asn1::ObjectIdentifier;
use der::{Encode, referenced::OwnedToRef};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, RsaPublicKey};
use sha2::{Digest, Sha256, Sha384, Sha512};
use spki::{DecodePublicKey, SubjectPublicKeyInfoOwned};

/// Least size of an RSA key, in bits.
pub const RSA_BIT: usize = 2048;

/// A hash function of SHA-2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// By the identifier of the hash alone.
    pub fn from_digest(oid: &ObjectIdentifier) -> Option<Self> {
        match *oid {
            rfc5912::ID_SHA_256 => Some(Self::Sha256),
            rfc5912::ID_SHA_384 => Some(Self::Sha384),
            rfc5912::ID_SHA_512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// By the identifier of a signature's algorithm that names its hash.
    pub fn from_signature(oid: &ObjectIdentifier) -> Option<Self> {
        match *oid {
            rfc5912::SHA_256_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_256 => {
                Some(Self::Sha256)
            }
            rfc5912::SHA_384_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_384 => {
                Some(Self::Sha384)
            }
            rfc5912::SHA_512_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_512 => {
                Some(Self::Sha512)
            }
            _ => None,
        }
    }

    /// The digest of pieces one after another.
    pub fn digest(self, pieces: &[&[u8]]) -> Vec<u8> {
        fn of<D: Digest>(pieces: &[&[u8]]) -> Vec<u8> {
            let mut hash = D::new();
            for piece in pieces {
                hash.update(piece);
            }
            hash.finalize().to_vec()
        }
        match self {
            Self::Sha256 => of::<Sha256>(pieces),
            Self::Sha384 => of::<Sha384>(pieces),
            Self::Sha512 => of::<Sha512>(pieces),
        }
    }

    fn padding(self) -> Pkcs1v15Sign {
        match self {
            Self::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
            Self::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
            Self::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
        }
    }
}

/// How a signature was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Putusan {
    /// Made with the private key that belongs to this public key, over this message.
    Cocok,
    /// Not so.
    TidakCocok,
    /// By an algorithm that is not accepted.
    TidakDikenal,
}

/// Checks a signature over a message.
pub fn verify(
    key: &SubjectPublicKeyInfoOwned,
    hash: Hash,
    message: &[u8],
    signature: &[u8],
) -> Putusan {
    let Ok(encoded) = key.owned_to_ref().to_der() else {
        return Putusan::TidakDikenal;
    };
    let digest = hash.digest(&[message]);
    let fits = match key.algorithm.oid {
        rfc5912::RSA_ENCRYPTION => match RsaPublicKey::from_public_key_der(&encoded) {
            Ok(key) if key.n().bits() >= RSA_BIT => {
                key.verify(hash.padding(), &digest, signature).is_ok()
            }
            _ => return Putusan::TidakDikenal,
        },
        rfc5912::ID_EC_PUBLIC_KEY => match p256::PublicKey::from_public_key_der(&encoded) {
            Ok(key) => p256::ecdsa::Signature::from_der(signature).is_ok_and(|signature| {
                p256::ecdsa::VerifyingKey::from(key)
                    .verify_prehash(&digest, &signature)
                    .is_ok()
            }),
            Err(_) => return Putusan::TidakDikenal,
        },
        _ => return Putusan::TidakDikenal,
    };
    if fits {
        Putusan::Cocok
    } else {
        Putusan::TidakCocok
    }
}
