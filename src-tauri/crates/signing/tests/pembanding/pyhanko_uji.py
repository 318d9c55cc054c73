"""What pyHanko says of a signed file, and signing one with it.

periksa FILE             one line for each signature: field, valid, whole, what changed since
tanda FILE P12 FIELD TO  signs a field that is there
"""

import sys

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner
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


def tanda(path, p12, field, to):
    signer = SimpleSigner.load_pkcs12(p12, passphrase=SANDI)
    meta = PdfSignatureMetadata(
        field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256"
    )
    with open(path, "rb") as file, open(to, "wb") as out:
        writer = IncrementalPdfFileWriter(file)
        signers.sign_pdf(writer, meta, signer=signer, existing_fields_only=True, output=out)


{"periksa": periksa, "tanda": tanda}[sys.argv[1]](*sys.argv[2:])
