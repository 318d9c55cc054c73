//! A look into PDFs with the system's own tools: poppler and qpdf.

use std::path::Path;
use std::process::Command;

/// What a program prints; it must succeed.
fn output(program: &str, args: &[&str], pdf: &Path, rest: &[&str]) -> String {
    let output = Command::new(program)
        .args(args)
        .arg(pdf)
        .args(rest)
        .output();
    let output =
        output.unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"));
    assert!(
        output.status.success(),
        "{program}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// The text with runs of white space as one space, so that a sentence is found wherever its lines break.
pub fn teks(pdf: &Path) -> String {
    output("pdftotext", &["-layout"], pdf, &["-"])
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// How many pages.
pub fn halaman(pdf: &Path) -> u32 {
    let info = output("pdfinfo", &[], pdf, &[]);
    let pages = info
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .expect("pdfinfo tells the number of pages");
    pages.trim().parse().unwrap()
}

/// How many pictures stand on its pages.
pub fn gambar(pdf: &Path) -> usize {
    let list = output("pdfimages", &["-list"], pdf, &[]);
    list.lines().skip(2).count()
}

/// Asserts that the file is sound and carries all its fonts, and only the glyphs used.
pub fn assert_utuh(pdf: &Path) {
    output("qpdf", &["--check"], pdf, &[]);
    let fonts = output("pdffonts", &[], pdf, &[]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!rows.is_empty(), "no fonts: {fonts}");
    for row in rows {
        // name, type (two words at times), encoding, emb, sub, uni, object, id
        let words: Vec<&str> = row.split_whitespace().rev().collect();
        assert_eq!(
            (words[4], words[3], words[2]),
            ("yes", "yes", "yes"),
            "embedded, subset, with text: {row}"
        );
    }
}
