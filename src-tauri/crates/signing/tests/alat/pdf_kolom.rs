//! The smallest PDF that can be signed. Shared by the tests of several crates.

use std::fmt::Write as _;

/// One page with one empty field, `ketua`.
pub fn pdf() -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[4 0 R]>>",
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(ketua)/Rect[100 100 300 160]/F 4/P 3 0 R>>",
    ];
    let mut text = String::from("%PDF-1.7\n");
    let mut table = String::from("0000000000 65535 f\r\n");
    for (index, object) in objects.iter().enumerate() {
        write!(table, "{:010} 00000 n\r\n", text.len()).unwrap();
        writeln!(text, "{} 0 obj\n{object}\nendobj", index + 1).unwrap();
    }
    let place = text.len();
    write!(
        text,
        "xref\n0 5\n{table}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{place}\n%%EOF\n"
    )
    .unwrap();
    text.into_bytes()
}
