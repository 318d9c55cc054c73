//! Workbooks made in the test.

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use sidang_exchange::{Buku, Lembar, Masalah, Tingkat, read_workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A cell to write.
#[derive(Debug, Clone)]
pub enum Isian {
    /// Nothing.
    Kosong,
    /// Text.
    Teks(&'static str),
    /// A number.
    Angka(f64),
    /// A typed date, given as `yyyy-mm-dd`.
    Tanggal(&'static str),
    /// A formula with its stored result.
    Rumus(&'static str, &'static str),
}

pub use Isian::{Angka, Kosong, Rumus, Tanggal, Teks};

/// The date that counts as today in all tests.
pub fn hari_ini() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a calendar date")
}

/// An xlsx workbook of one sheet.
pub fn xlsx(nama: &str, baris: &[Vec<Isian>]) -> Vec<u8> {
    xlsx_dengan(&[(nama, baris)], |_| {})
}

/// An xlsx workbook of several sheets, changed further by `ubah`.
pub fn xlsx_dengan(lembar: &[(&str, &[Vec<Isian>])], ubah: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    for (nama, baris) in lembar {
        let sheet = workbook.add_worksheet().set_name(*nama).expect("a name");
        for (row, cells) in (0..).zip(*baris) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Kosong => continue,
                    Teks(text) => sheet.write_string(row, column, *text),
                    Angka(number) => sheet.write_number(row, column, *number),
                    Tanggal(iso) => {
                        let day = ExcelDateTime::parse_from_str(iso).expect("a date");
                        sheet.write_datetime_with_format(row, column, &day, &date)
                    }
                    Rumus(formula, result) => {
                        sheet.write_formula(row, column, Formula::new(*formula).set_result(*result))
                    }
                }
                .expect("a cell");
            }
        }
    }
    ubah(&mut workbook);
    workbook.save_to_buffer().expect("a workbook")
}

/// Reads a workbook that must be readable.
pub fn baca(bytes: &[u8]) -> Buku {
    read_workbook("uji.xlsx", bytes, hari_ini()).expect("the workbook is readable")
}

/// Reads a workbook of one sheet.
pub fn baca_lembar(nama: &str, baris: &[Vec<Isian>]) -> Lembar {
    let mut buku = baca(&xlsx(nama, baris));
    assert_eq!(buku.masalah, []);
    assert_eq!(buku.lembar.len(), 1);
    buku.lembar.remove(0)
}

/// Row, column, level and code of each problem.
pub fn ringkas(masalah: &[Masalah]) -> Vec<(u32, &str, Tingkat, &str)> {
    masalah
        .iter()
        .map(|m| {
            (
                m.baris.unwrap_or_default(),
                m.kolom.as_deref().unwrap_or_default(),
                m.tingkat,
                m.kode,
            )
        })
        .collect()
}

/// A row with one cell replaced.
pub fn ganti(tajuk: &[Isian], baris: &[Isian], kolom: &str, isian: Isian) -> Vec<Isian> {
    let column = tajuk
        .iter()
        .position(|cell| matches!(cell, Teks(text) if *text == kolom))
        .expect("the header exists");
    let mut changed = baris.to_vec();
    changed[column] = isian;
    changed
}

/// A zip of uncompressed files.
pub fn arsip(berkas: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (nama, isi) in berkas {
        writer.start_file(*nama, stored).expect("a file");
        writer.write_all(isi.as_bytes()).expect("its content");
    }
    writer.finish().expect("a zip").into_inner()
}

/// An xlsx workbook of one sheet, from the XML of its rows.
pub fn xlsx_mentah(rows: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    arsip(&[
        (
            "_rels/.rels",
            &relation("officeDocument", "xl/workbook.xml"),
        ),
        (
            "xl/workbook.xml",
            &format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &relation("worksheet", "worksheets/sheet1.xml"),
        ),
        (
            "xl/worksheets/sheet1.xml",
            &format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#),
        ),
    ])
}

/// The XML of a text cell.
pub fn sel_teks(isi: &str) -> String {
    format!(r#"<c t="inlineStr"><is><t>{isi}</t></is></c>"#)
}
