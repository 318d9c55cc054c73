//! A small PDF, people who sign it, and short ways to do so.

pub mod sertifikat;

use chrono::{DateTime, Duration, FixedOffset, Local};
use lopdf::content::{Content, Operation};
use lopdf::xref::XrefType;
use lopdf::{Document, Object, Stream, dictionary};
use sidang_signing::{Akar, Kunci, Laporan, Permintaan, Ruang, periksa, prepare, sign};

use sertifikat::{Jenis, SANDI, TANDA_TANGAN, p12};

/// What issued documents note about themselves.
const XMP: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Berita Acara</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>Sidang</xmp:CreatorTool>
<xmp:ModifyDate>2026-12-21T00:00:00</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#;

/// Now, to the second: the certificates are made now.
pub fn sekarang() -> DateTime<FixedOffset> {
    Local::now().fixed_offset() + Duration::seconds(1)
}

/// Two pages of text, as a program other than ours may have made them.
pub fn naskah() -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    document.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    let pages = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
    });
    let kids: Vec<Object> = [
        "Berita Acara, halaman satu",
        "Halaman dua, tempat tanda tangan",
    ]
    .iter()
    .map(|text| {
        let content = Content {
            operations: vec![
                Operation::new("BT", vec![]),
                Operation::new("Tf", vec!["F1".into(), 14.into()]),
                Operation::new("Td", vec![72.into(), 760.into()]),
                Operation::new("Tj", vec![Object::string_literal(*text)]),
                Operation::new("ET", vec![]),
            ],
        };
        let content = document.add_object(Stream::new(dictionary! {}, content.encode().unwrap()));
        document
            .add_object(dictionary! {
                "Type" => "Page", "Parent" => pages, "Contents" => content,
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
            })
            .into()
    })
    .collect();
    let count = i64::try_from(kids.len()).unwrap();
    document.objects.insert(
        pages,
        dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into(),
    );
    let notes = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let notes = document.add_object(Stream::new(notes, XMP.into()));
    let root = document
        .add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "Metadata" => notes });
    let info = document.add_object(dictionary! {
        "Title" => Object::string_literal("Berita Acara"),
        "ModDate" => Object::string_literal("D:20261221000000"),
    });
    document.trailer.set("Root", root);
    document.trailer.set("Info", info);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// Names of the fields of [`siap`].
pub const KOLOM: [&str; 5] = ["ketua", "sekretaris", "anggota-1", "anggota-2", "anggota-3"];

/// The spaces of these fields, one below the other on the second page.
pub fn ruang() -> Vec<Ruang> {
    KOLOM
        .iter()
        .zip(0_u32..)
        .map(|(nama, index)| Ruang {
            nama: (*nama).to_owned(),
            halaman: 2,
            x: 300.0,
            y: 600.0 - 80.0 * f64::from(index),
            lebar: 200.0,
            tinggi: 60.0,
        })
        .collect()
}

/// The document with empty fields.
pub fn siap() -> Vec<u8> {
    prepare(&naskah(), &ruang()).unwrap()
}

/// The key of someone.
pub fn kunci(nama: &str, jenis: Jenis) -> Kunci {
    Kunci::open(&p12(nama, jenis, TANDA_TANGAN), SANDI, sekarang()).unwrap()
}

/// Signs a field.
pub fn bubuhkan(pdf: &[u8], kunci: &Kunci, kolom: &str) -> Vec<u8> {
    sign(pdf, kunci, &permintaan(kolom), &Akar::default()).unwrap()
}

/// A wish to sign a field.
pub fn permintaan(kolom: &str) -> Permintaan {
    Permintaan {
        kolom: kolom.to_owned(),
        jabatan: "Ketua Tim Penilai Kinerja".to_owned(),
        alasan: "menyetujui isi naskah".to_owned(),
        pada: sekarang(),
    }
}

/// Signed by `count` people on one machine after another, RSA and P-256 in turn.
pub fn bertanda(count: usize) -> Vec<u8> {
    KOLOM
        .iter()
        .take(count)
        .enumerate()
        .fold(siap(), |pdf, (index, kolom)| {
            let jenis = [Jenis::Rsa, Jenis::P256][index % 2];
            bubuhkan(
                &pdf,
                &kunci(&format!("Penanda Uji {}", index + 1), jenis),
                kolom,
            )
        })
}

/// The report on a file.
pub fn lapor(pdf: &[u8]) -> Laporan {
    periksa(pdf, &Akar::default()).unwrap()
}

/// Whether a file is refused, be it that it cannot even be read.
pub fn ditolak(pdf: &[u8]) -> bool {
    periksa(pdf, &Akar::default()).map_or(true, |laporan| !laporan.sah)
}
