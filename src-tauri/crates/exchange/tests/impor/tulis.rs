//! Lists written out: text stays text.

use calamine::{Data, Reader, Xlsx};
use sidang_exchange::{Error, write_csv, write_table};
use std::io::Cursor;

const RUMUS: &str = "=HYPERLINK(\"http://contoh\",\"klik\")";

#[test]
fn rumus_dan_nip_tertulis_sebagai_teks() {
    let rows = [vec![RUMUS.to_owned(), "198704122010011003".to_owned()]];
    let bytes = write_table("Daftar Nominatif", &["NAMA", "NIP"], &rows).expect("a small table");
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("xlsx");
    let formulas = workbook.worksheet_formula("Daftar").expect("the sheet");
    assert_eq!(formulas.used_cells().count(), 0);
    let cells = workbook.worksheet_range("Daftar").expect("the sheet");
    let text = |row, column| cells.get_value((row, column)).cloned();
    assert_eq!(text(0, 0), Some(Data::String("Daftar Nominatif".into())));
    assert_eq!(text(2, 1), Some(Data::String("NIP".into())));
    assert_eq!(text(3, 0), Some(Data::String(RUMUS.into())));
    assert_eq!(text(3, 1), Some(Data::String("198704122010011003".into())));
}

#[test]
fn csv_menetralkan_awalan_rumus() {
    let rows = [
        vec![RUMUS.to_owned(), "Andi; \"Contoh\"".to_owned()],
        vec!["+1".to_owned(), "biasa = biasa".to_owned()],
    ];
    let bytes = write_csv(&["NAMA", "CATATAN"], &rows).expect("a small table");
    assert_eq!(
        String::from_utf8(bytes).expect("utf-8"),
        "\u{feff}NAMA;CATATAN\n\"'=HYPERLINK(\"\"http://contoh\"\",\"\"klik\"\")\";\"Andi; \"\"Contoh\"\"\"\n'+1;biasa = biasa\n"
    );
}

#[test]
fn teks_yang_terlalu_panjang_ditolak_dengan_jelas() {
    let rows = [vec!["x".repeat(40_000)]];
    let error = write_table("Daftar", &["NAMA"], &rows).expect_err("longer than a cell");
    assert!(matches!(error, Error::Write(_)));
}
