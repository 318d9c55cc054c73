//! Attacks on a signed file: each is refused.

use lopdf::{Document, IncrementalDocument, Object, Stream, dictionary};

use sidang_signing::{Akar, HasilPeriksa, changes_since, prepare};

use crate::alat::sertifikat::Jenis;
use crate::alat::{bertanda, bubuhkan, ditolak, kunci, lapor, naskah, ruang, siap};

const SAMPAI_AKHIR: &str = "Cakupan sampai akhir berkas";
const PERUBAHAN: &str = "Perubahan sesudah ditandatangani";

/// The checks that a file fails, by their names.
fn gagal(pdf: &[u8]) -> Vec<String> {
    let failed = lapor(pdf).pemeriksaan.into_iter();
    let failed = failed.filter(|p| p.hasil == HasilPeriksa::Gagal);
    failed.map(|p| p.nama).collect()
}

/// What came after the last signature is no signature, and nothing else fails.
fn assert_tambahan(pdf: &[u8], what: &str) {
    assert_eq!(gagal(pdf), [SAMPAI_AKHIR, PERUBAHAN], "{what}");
}

/// An increment of someone else's making, after a file.
fn append(pdf: &[u8], change: impl FnOnce(&mut IncrementalDocument)) -> Vec<u8> {
    let mut document =
        IncrementalDocument::create_from(pdf.to_vec(), Document::load_mem(pdf).unwrap());
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn page(document: &IncrementalDocument, number: u32) -> lopdf::ObjectId {
    document.get_prev_documents().get_pages()[&number]
}

#[test]
fn seribu_perubahan_satu_byte_ditolak_semuanya() {
    let pdf = bertanda(3);
    assert!(lapor(&pdf).sah);
    // A fixed sequence over the whole file, so that a failure can be looked at again.
    let mut seed: u64 = 20_261_221;
    let mut next = || {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap()
    };
    for _ in 0..1000 {
        let at = next() % pdf.len();
        let by = u8::try_from(next() % 255 + 1).unwrap();
        let mut changed = pdf.clone();
        changed[at] ^= by;
        assert!(
            ditolak(&changed),
            "byte {at} changed by {by:#04x} of {}",
            pdf.len()
        );
    }
}

#[test]
fn tulisan_di_atas_halaman_sesudah_ditandatangani_ditolak() {
    let overlaid = append(&bertanda(1), |document| {
        let page = page(document, 1);
        let text = document.new_document.add_object(Stream::new(
            dictionary! {},
            b"BT /F1 30 Tf 72 700 Td (PALSU) Tj ET".to_vec(),
        ));
        document.opt_clone_object_to_new_document(page).unwrap();
        let dict = document
            .new_document
            .get_object_mut(page)
            .unwrap()
            .as_dict_mut()
            .unwrap();
        let first = dict.get(b"Contents").unwrap().clone();
        dict.set("Contents", vec![first, text.into()]);
    });
    assert_tambahan(&overlaid, "words over a page");
}

#[test]
fn isi_halaman_yang_ditukar_ditolak() {
    let swapped = append(&bertanda(2), |document| {
        let (first, second) = (page(document, 1), page(document, 2));
        let old = document
            .get_prev_documents()
            .get_object(second)
            .unwrap()
            .clone();
        document.new_document.set_object(first, old);
    });
    assert_tambahan(&swapped, "a page in place of another");
    let reordered = append(&bertanda(2), |document| {
        let previous = document.get_prev_documents();
        let pages = previous
            .catalog()
            .unwrap()
            .get(b"Pages")
            .unwrap()
            .as_reference()
            .unwrap();
        let mut dict = previous
            .get_object(pages)
            .unwrap()
            .as_dict()
            .unwrap()
            .clone();
        let mut kids = dict.get(b"Kids").unwrap().as_array().unwrap().clone();
        kids.reverse();
        dict.set("Kids", kids);
        document.new_document.set_object(pages, dict);
    });
    assert_tambahan(&reordered, "pages in another order");
}

#[test]
fn tanda_tangan_yang_dihilangkan_ditolak() {
    let pdf = bertanda(2);
    let removed = append(&pdf, |document| {
        let field = field(document, b"sekretaris");
        let previous = document.get_prev_documents();
        let mut dict = previous
            .get_object(field)
            .unwrap()
            .as_dict()
            .unwrap()
            .clone();
        dict.remove(b"V");
        document.new_document.set_object(field, dict);
    });
    assert!(ditolak(&removed), "the value of a field taken away");

    let mut emptied = pdf.clone();
    let at = pdf.windows(12).rposition(|w| w == b"/Contents <3").unwrap() + 11;
    let end = at + pdf[at..].iter().position(|b| *b == b'>').unwrap();
    emptied[at..end].fill(b'0');
    let sekretaris = "Tanda tangan pada kolom 'sekretaris'";
    assert!(
        gagal(&emptied).iter().any(|g| g == sekretaris),
        "the signature wiped out"
    );

    assert_eq!(
        gagal(&siap()),
        ["Tanda tangan"],
        "everything after the fields cut off"
    );
    assert!(ditolak(&pdf[..pdf.len() - 1]), "the end cut off");
}

fn field(document: &IncrementalDocument, name: &[u8]) -> lopdf::ObjectId {
    let named = |object: &Object| {
        object.as_dict().is_ok_and(|d| {
            d.get(b"T")
                .is_ok_and(|t| t.as_str().is_ok_and(|t| t == name))
        })
    };
    *document
        .get_prev_documents()
        .objects
        .iter()
        .find(|(_, object)| named(object))
        .unwrap()
        .0
}

#[test]
fn pembaruan_tersembunyi_ditolak() {
    let hidden = append(&bertanda(1), |document| {
        document
            .new_document
            .add_object(dictionary! { "Simpan" => "Nanti" });
    });
    assert_tambahan(&hidden, "an object that nothing shows yet");

    let mut after = bertanda(1);
    after.extend(b"\n% tambahan\n");
    assert_tambahan(&after, "bytes after the end");

    let mut spaces = bertanda(1);
    spaces.push(b' ');
    assert_tambahan(&spaces, "a single space after the end");
}

#[test]
fn keterangan_dan_tempelan_yang_diubah_ditolak() {
    let titled = append(&bertanda(1), |document| {
        let info = document
            .get_prev_documents()
            .trailer
            .get(b"Info")
            .unwrap()
            .as_reference()
            .unwrap();
        document.new_document.set_object(
            info,
            dictionary! { "Title" => Object::string_literal("Lain") },
        );
    });
    assert_tambahan(&titled, "another title");
    let noted = append(&bertanda(1), |document| {
        let page = page(document, 1);
        let note = document.new_document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "FreeText", "Contents" => Object::string_literal("PALSU"),
            "Rect" => vec![72.into(), 700.into(), 500.into(), 800.into()],
        });
        document.opt_clone_object_to_new_document(page).unwrap();
        let dict = document
            .new_document
            .get_object_mut(page)
            .unwrap()
            .as_dict_mut()
            .unwrap();
        dict.set("Annots", vec![note.into()]);
    });
    assert_tambahan(&noted, "a note on a page");
}

#[test]
fn kolom_baru_yang_tampak_dan_kolom_yang_dipindah_ditolak() {
    let moved = append(&bertanda(1), |document| {
        let field = field(document, b"anggota-1");
        let previous = document.get_prev_documents();
        let mut dict = previous
            .get_object(field)
            .unwrap()
            .as_dict()
            .unwrap()
            .clone();
        dict.set("Rect", vec![0.into(), 0.into(), 595.into(), 842.into()]);
        document.new_document.set_object(field, dict);
    });
    assert_tambahan(&moved, "a field moved over the page");
    let mut space = ruang().remove(0);
    space.nama = "penutup".to_owned();
    let covered = prepare(&bertanda(1), &[space]).unwrap();
    assert_tambahan(&covered, "a field that shows");
    // The same with a signature of the attacker's own, which itself is whole.
    let kunci = kunci("Penyerang", Jenis::P256);
    let signed = sidang_signing::sign(
        &covered,
        &kunci,
        &crate::alat::permintaan("penutup"),
        &Akar::default(),
    );
    assert_eq!(signed.unwrap_err().kode(), "pdf_berubah");
}

#[test]
fn perubahan_di_antara_dua_tanda_tangan_ditolak() {
    // The overlay comes first, then a signature over everything: the last one reaches the end, and is whole.
    let overlaid = append(&bertanda(1), |document| {
        let page = page(document, 1);
        document.opt_clone_object_to_new_document(page).unwrap();
        let dict = document
            .new_document
            .get_object_mut(page)
            .unwrap()
            .as_dict_mut()
            .unwrap();
        dict.set("Rotate", 180);
    });
    assert_tambahan(&overlaid, "a page turned round");
    let prefix = bertanda(1).len();
    assert!(changes_since(&overlaid, prefix.min(overlaid.len())).is_err());
}

#[test]
fn permainan_cakupan_ditolak() {
    let pdf = bertanda(1);
    let at = pdf.windows(11).rposition(|w| w == b"/ByteRange ").unwrap() + 11;
    let end = at + pdf[at..].iter().position(|b| *b == b']').unwrap() + 1;
    let told = String::from_utf8(pdf[at..end].to_vec()).unwrap();
    let numbers: Vec<usize> = told
        .trim_matches(['[', ']'])
        .split_whitespace()
        .map(|n| n.parse().unwrap())
        .collect();
    for games in [
        [1, numbers[1] - 1, numbers[2], numbers[3]],
        [0, numbers[1] - 1, numbers[2], numbers[3]],
        [0, numbers[1], numbers[2] + 1, numbers[3] - 1],
        [0, numbers[1], numbers[2], numbers[3] - 1],
        [0, numbers[1], numbers[2], numbers[3] + 1],
        [0, pdf.len(), pdf.len(), 0],
        [0, 0, 0, 0],
    ] {
        let text = format!("[{} {} {} {}", games[0], games[1], games[2], games[3]);
        let text = format!("{text:<width$}]", width = end - at - 1);
        let mut changed = pdf.clone();
        changed.splice(at..end, text.into_bytes());
        let why = gagal(&changed);
        assert!(
            why.iter().any(|g| g.starts_with("Tanda tangan pada kolom")),
            "{games:?}: {why:?}"
        );
    }
}

#[test]
fn akhir_berkas_lama_tidak_dapat_ditempelkan_pada_naskah_lain() {
    let signed = bertanda(1);
    let mut other = naskah();
    other.extend(&signed[other.len()..]);
    let title = other
        .windows(12)
        .position(|w| w == b"Berita Acara")
        .unwrap();
    other[title..title + 12].copy_from_slice(b"Surat  Palsu");
    assert!(ditolak(&other));
}

#[test]
fn berkas_rusak_yang_pernah_ditandatangani_tidak_disebut_tanpa_tanda_tangan() {
    let mut pdf = bertanda(1);
    let fields = |pdf: &[u8]| pdf.windows(9).rposition(|w| w == b"/AcroForm");
    while let Some(at) = fields(&pdf) {
        pdf[at + 1] = b'X';
    }
    let laporan = lapor(&pdf);
    assert_eq!(laporan.tanda_tangan, [], "nothing leads to the signatures");
    let why = &laporan.pemeriksaan[0].keterangan;
    assert!(why.contains("diubah sesudah ditandatangani"), "{why}");
}

/// What a file's form becomes under an attacker's hand.
fn with_form(pdf: &[u8], change: impl FnOnce(&mut lopdf::Dictionary)) -> Vec<u8> {
    append(pdf, |document| {
        let previous = document.get_prev_documents();
        let form = previous.catalog().unwrap().get(b"AcroForm").unwrap();
        let id = form.as_reference().unwrap();
        let mut dict = previous.get_object(id).unwrap().as_dict().unwrap().clone();
        change(&mut dict);
        document.new_document.set_object(id, dict);
    })
}

#[test]
fn sifat_formulir_yang_menyentuh_tampilan_ditolak() {
    let pdf = bertanda(1);
    assert_tambahan(
        &with_form(&pdf, |form| form.set("NeedAppearances", true)),
        "looks to be made anew",
    );
    assert_tambahan(
        &with_form(&pdf, |form| {
            form.set("DR", dictionary! { "Font" => Object::Reference((2, 0)) });
        }),
        "a font of the document as one of the form",
    );
    let with_fonts = with_form(&pdf, |form| form.set("DR", dictionary! {}));
    // The words of a form alone are no signature, yet nothing else is wrong with them.
    assert_eq!(gagal(&with_fonts), [SAMPAI_AKHIR]);
    let other_fonts = with_form(&with_fonts, |form| {
        form.set("DR", dictionary! { "Font" => dictionary! {} });
    });
    assert_tambahan(&other_fonts, "fonts in place of others");
}

#[test]
fn kolom_yang_ditandatangani_sambil_diubah_sifatnya_ditolak() {
    let signed = bertanda(1);
    for (key, value) in [
        ("F", Object::Integer(4 + 2)),
        ("F", Object::Integer(128)),
        (
            "Rect",
            vec![0.into(), 0.into(), 595.into(), 842.into()].into(),
        ),
        (
            "Rect",
            vec![300.into(), 520.into(), 300.into(), 842.into()].into(),
        ),
        ("TU", Object::string_literal("Lain")),
    ] {
        let changed = append(&signed, |document| {
            let id = field(document, b"sekretaris");
            let previous = document.get_prev_documents();
            let mut dict = previous.get_object(id).unwrap().as_dict().unwrap().clone();
            let signature = document
                .new_document
                .add_object(dictionary! { "Type" => "Sig" });
            dict.set("V", signature);
            dict.set(key, value.clone());
            document.new_document.set_object(id, dict);
        });
        let why = changes_since(&changed, signed.len()).unwrap_err();
        assert!(
            why.contains("letak atau sifat kolom"),
            "{key} {value:?}: {why}"
        );
    }
}

#[test]
fn bahan_pemeriksaan_hanya_bertambah() {
    let with_dss = |pdf: &[u8], dss: lopdf::Dictionary| {
        append(pdf, |document| {
            let previous = document.get_prev_documents();
            let id = previous
                .trailer
                .get(b"Root")
                .unwrap()
                .as_reference()
                .unwrap();
            let mut catalog = previous.catalog().unwrap().clone();
            catalog.set("DSS", dss);
            document.new_document.set_object(id, catalog);
        })
    };
    let numbers = |n: i64| (0..n).map(Object::Integer).collect::<Vec<_>>();
    let pdf = with_dss(&bertanda(1), dictionary! { "Certs" => numbers(2) });
    assert_eq!(gagal(&pdf), [SAMPAI_AKHIR], "it comes");
    let grown = with_dss(
        &pdf,
        dictionary! { "Certs" => numbers(3), "CRLs" => numbers(1) },
    );
    assert_eq!(gagal(&grown), [SAMPAI_AKHIR], "it grows");
    let less = with_dss(&pdf, dictionary! { "Certs" => numbers(1) });
    assert_tambahan(&less, "it loses a certificate");
    let held = with_dss(
        &pdf,
        dictionary! { "Certs" => numbers(2), "Isi" => Object::Reference((3, 0)) },
    );
    assert_eq!(
        gagal(&held),
        [SAMPAI_AKHIR],
        "it points at what is there, and changes nothing"
    );
    // Whether it came after the signature or was laid out before: nothing of the document becomes its own.
    for key in ["Isi", "Certs"] {
        let pages = catalog_entry(&naskah(), b"Pages");
        let trap = || dictionary! { key => Object::Reference(pages) };
        let laid_out = prepare(&with_dss(&naskah(), trap()), &ruang()).unwrap();
        let laid_out = bubuhkan(&laid_out, &kunci("Ketua Uji", Jenis::Rsa), "ketua");
        assert!(lapor(&laid_out).sah);
        for held in [with_dss(&bertanda(1), trap()), laid_out] {
            let turned = append(&held, |document| {
                let previous = document.get_prev_documents();
                let pages = previous.get_object(pages).unwrap();
                let mut dict = pages.as_dict().unwrap().clone();
                dict.set("Rotate", 180);
                document
                    .new_document
                    .set_object(catalog_entry(&held, b"Pages"), dict);
            });
            assert_tambahan(&turned, "all pages turned round");
        }
    }
}

fn catalog_entry(pdf: &[u8], key: &[u8]) -> lopdf::ObjectId {
    let document = Document::load_mem(pdf).unwrap();
    let entry = document.catalog().unwrap().get(key).unwrap();
    entry.as_reference().unwrap()
}
