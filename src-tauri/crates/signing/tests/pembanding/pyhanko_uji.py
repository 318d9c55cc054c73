"""What pyHanko says of a signed file, and signing one with it.

periksa FILE             one line for each signature: field, valid, whole, what changed since
tanda FILE P12 FIELD TO  signs a field that is there
arsip FILE P12 TO FIELD...  the same with time stamps on signatures and file, and a DSS dictionary (PAdES B-LTA)
cap FILE FIELD TO        a time stamp in a field that is there
"""

import sys
from datetime import datetime, timedelta, timezone
from io import BytesIO

from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfTimeStamper, SimpleSigner
from pyhanko.sign.signers.pdf_signer import DSSContentSettings, TimestampDSSContentSettings
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

SANDI = b"rahasia uji"


def periksa(path):
    with open(path, "rb") as file:
        reader = PdfFileReader(file)
        for signature in reader.embedded_signatures:
            trusted = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
            status = validate_pdf_signature(signature, signer_validation_context=trusted)
            print(
                signature.field_name,
                "valid" if status.bottom_line else "invalid",
                status.coverage.name,
                status.modification_level.name if status.modification_level else "-",
            )


def tanda(path, p12, field, to, timestamper=None, **wishes):
    signer = SimpleSigner.load_pkcs12(p12, passphrase=SANDI)
    meta = PdfSignatureMetadata(
        field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", **wishes
    )
    with open(path, "rb") as file:
        writer = IncrementalPdfFileWriter(BytesIO(file.read()))
    with open(to, "wb") as out:
        signers.sign_pdf(
            writer, meta, signer=signer, timestamper=timestamper, existing_fields_only=True, output=out
        )


def arsip(path, p12, to, *fields):
    key, certificate = stamper()
    stamps = DummyTimeStamper(certificate, key)
    owner = SimpleSigner.load_pkcs12(p12, passphrase=SANDI).signing_cert
    # The last stamp is to cover what it will be checked with.
    settings = DSSContentSettings(
        next_ts_settings=TimestampDSSContentSettings(include_vri=False, update_before_ts=True)
    )
    for field in fields:
        trusted = ValidationContext(
            trust_roots=[certificate, owner], allow_fetching=False, revocation_mode="soft-fail"
        )
        tanda(
            path,
            p12,
            field,
            to,
            timestamper=stamps,
            embed_validation_info=True,
            use_pades_lta=True,
            validation_context=trusted,
            dss_settings=settings,
        )
        path = to


def stamper():
    """A key that stamps, with a certificate of its own: nobody's, made anew."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Pemberi Cap Waktu Uji")])
    now = datetime.now(timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .sign(key, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    plain = key.private_bytes(
        der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return (
        keys.PrivateKeyInfo.load(plain),
        asn1_x509.Certificate.load(certificate.public_bytes(der)),
    )


def cap(path, field, to):
    key, certificate = stamper()
    with open(path, "rb") as file:
        writer = IncrementalPdfFileWriter(BytesIO(file.read()))
    stamps = PdfTimeStamper(DummyTimeStamper(certificate, key), field_name=field)
    with open(to, "wb") as out:
        stamps.timestamp_pdf(writer, "sha256", output=out)


{"periksa": periksa, "tanda": tanda, "arsip": arsip, "cap": cap}[sys.argv[1]](*sys.argv[2:])
