//! The wording of documents stands in their templates: code that sets or fills documents prints no sentence of its own.

use crate::{assert_none, files};

/// Where documents are set, and where their records are made from the store.
const TEMPAT: [&str; 2] = [
    "src-tauri/crates/documents/src",
    "src-tauri/crates/app/src/naskah",
];

/// What is not printed on a document, by path, and why.
const LAIN: [(&str, &str); 14] = [
    (
        "documents/src/contoh",
        "made-up records and the sample letter of a setting",
    ),
    ("documents/src/error.rs", "told on the screen"),
    (
        "documents/src/formulir/skema.rs",
        "names of fields, for who edits a template",
    ),
    (
        "documents/src/distribusi.rs",
        "names of fields, for who edits a template",
    ),
    (
        "documents/src/templat/",
        "names of fields and mistakes, for who edits a template",
    ),
    (
        "documents/src/typeset/",
        "letters and numbers of fonts and PDF",
    ),
    ("documents/src/sandi.rs", "names of PDF"),
    (
        "documents/src/tanggal.rs",
        "days and hours as the language writes them",
    ),
    (
        "documents/src/terbilang.rs",
        "numbers as the language writes them",
    ),
    ("/tests", "tests"),
    (
        "app/src/naskah/formulir",
        "questions and refusals, told on the screen",
    ),
    ("app/src/naskah/agenda.rs", "the book of letters"),
    ("app/src/naskah/view.rs", "shown on the screen"),
    ("app/src/naskah/tampil.rs", "shown on the screen"),
];

/// Beside the records of documents, `app` has refusals and the book of letters: only these files fill records.
const PENGISI: [&str; 2] = ["/cetak_", "/catatan_rapat.rs"];

/// What is printed from code all the same, and why.
const BOLEH: [(&str, &[&str]); 10] = [
    (
        "fixed by the rules of naskah dinas, and looked for by who handles secret papers",
        &["RAHASIA", "Salinan ke- dari", "Halaman dari"],
    ),
    ("in the title that a file bears in its metadata", &["Nomor"]),
    (
        "what a signature begins with, fixed by the rules of naskah dinas",
        &["NIP", "Plt.", "Plh.", "Pj."],
    ),
    (
        "how the laws name ranks and posts",
        &["Tingkat", "Eselon", "(Eselon )", "Kelas"],
    ),
    (
        "how a list is joined in a sentence",
        &["dan", "atau", "; dan", ", dan"],
    ),
    (
        "capacities in the committee, as the regulations name them",
        &["Ketua", "Ketua Pengganti", "Pimpinan Rapat", "Sekretaris"],
    ),
    (
        "categories of a movement, as the regulations name them",
        &["Promosi", "Rotasi", "Demosi"],
    ),
    (
        "what a list of attendance says of who gave no reason: the value of a field, for it has no other",
        &["tanpa keterangan"],
    ),
    (
        "a refusal, told on the screen",
        &["Rapat tidak mempunyai pimpinan.", "Periksa daftar hadir."],
    ),
    (
        "parts of a PDF, and the form of a month",
        &[
            "%m-%Y",
            "FlateDecode",
            "Filter",
            "Contents",
            "MediaBox",
            "ID",
        ],
    ),
];

/// The words of a literal, without what is put in and without marks alone.
fn kata(literal: &str) -> String {
    let mut bagian = literal.replace("\\u{a0}", " ");
    while let (Some(awal), Some(akhir)) = (bagian.find('{'), bagian.find('}')) {
        if akhir < awal {
            break;
        }
        bagian.replace_range(awal..=akhir, "");
    }
    let bagian = bagian.replace("\\n", " ");
    bagian.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether words are a phrase for people, and no name that code uses.
fn frasa(kata: &str) -> bool {
    let romawi = |k: &str| k.chars().all(|c| "IVX".contains(c));
    let huruf = |k: &&str| k.chars().filter(|c| c.is_alphabetic()).count() > 1 && !romawi(k);
    let semua: Vec<_> = kata.split(' ').filter(huruf).collect();
    semua.len() > 1 || semua.iter().any(|k| k.chars().any(char::is_uppercase))
}

fn boleh(kata: &str) -> bool {
    BOLEH.iter().any(|(_, semua)| semua.contains(&kata))
}

#[test]
fn kalimat_naskah_hanya_dalam_templat() {
    let mut diperiksa = 0;
    let mut broken = Vec::new();
    for f in TEMPAT.into_iter().flat_map(files) {
        let pengisi = !f.path.contains("/app/") || PENGISI.iter().any(|p| f.path.contains(p));
        if !f.is(&["rs"]) || !pengisi || LAIN.iter().any(|(p, _)| f.path.contains(p)) {
            continue;
        }
        diperiksa += 1;
        let isi = f.isi.split("#[cfg(test)]").next().unwrap_or_default();
        for (n, baris) in (1..).zip(isi.lines()) {
            let luput = ["//", "#[expect", "#[allow"];
            let mulai = baris.trim_start();
            if luput.iter().any(|l| mulai.starts_with(l)) || baris.contains("expect(") {
                continue;
            }
            let literal = baris.split('"').skip(1).step_by(2).map(kata);
            broken.extend(
                literal
                    .filter(|k| frasa(k) && !boleh(k))
                    .map(|k| format!("{}:{n}: {k}", f.path)),
            );
        }
    }
    assert!(diperiksa > 40, "{diperiksa} files of documents");
    assert_none("sentences of documents that stand in code", &broken);
}

#[test]
fn kalimat_dikenali() {
    for (literal, ini) in [
        ("Ditetapkan di {tempat}\\npada tanggal {tanggal}", true),
        ("Keputusan {} Nomor {} tanggal {}", true),
        ("tanpa keterangan", true),
        ("tabel_jabatan", false),
        ("{nomor}. {nama}", false),
        ("{}, {}", false),
    ] {
        assert_eq!(frasa(&kata(literal)), ini, "{literal}");
    }
}
