//! Whole files: what is no workbook, and what csv and ods hold.

use std::path::Path;

use sidang_exchange::{Buku, Error, Isi, Tingkat, read_workbook, read_workbook_file};

use crate::buku_uji::{Teks, arsip, hari_ini, ringkas, xlsx};

const NIP: &str = "198704122010011003";

fn baca(nama: &str, bytes: &[u8]) -> Result<Buku, Error> {
    read_workbook(nama, bytes, hari_ini())
}

/// An ods workbook of one sheet, from the XML of its rows.
fn ods(manifest: &str, rows: &str) -> Vec<u8> {
    let content = format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8"?>"#,
            r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0""#,
            r#" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0""#,
            r#" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">"#,
            r#"<office:body><office:spreadsheet><table:table table:name="SKP">{}</table:table>"#,
            r#"</office:spreadsheet></office:body></office:document-content>"#
        ),
        rows
    );
    arsip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
        ("META-INF/manifest.xml", manifest),
    ])
}

const MANIFEST: &str = r#"<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>"#;

fn baris_ods(sel: &[&str]) -> String {
    format!("<table:table-row>{}</table:table-row>", sel.concat())
}

fn teks_ods(isi: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="string"><text:p>{isi}</text:p></table:table-cell>"#
    )
}

#[test]
fn ods_dibaca_dengan_tanggal_dan_galatnya() {
    let tajuk = ["NIP", "TANGGAL", "HASIL KESEHATAN"].map(teks_ods);
    let tajuk = baris_ods(&tajuk.each_ref().map(String::as_str));
    let tanggal = r#"<table:table-cell office:value-type="date" office:date-value="2025-05-22"/>"#;
    let bytes = ods(
        MANIFEST,
        &[
            tajuk,
            baris_ods(&[&teks_ods(NIP), tanggal, &teks_ods("Sehat")]),
            baris_ods(&[&teks_ods(NIP), &teks_ods("#N/A"), &teks_ods("Sehat")]),
            baris_ods(&[
                r#"<table:table-cell office:value-type="float" office:value="198704122010011003"/>"#,
                tanggal,
                &teks_ods("Sehat"),
            ]),
            baris_ods(&[
                r#"<table:table-cell table:formula="of:=[.A2]"/>"#,
                tanggal,
                &teks_ods("Sehat"),
            ]),
        ]
        .concat(),
    );
    let buku = baca("uji.ods", &bytes).expect("a readable ods");
    let lembar = &buku.lembar[0];
    assert_eq!(
        ringkas(&lembar.masalah),
        [
            (3, "TANGGAL", Tingkat::Galat, "sel_galat"),
            (4, "NIP", Tingkat::Galat, "nip_tersimpan_angka"),
            (5, "NIP", Tingkat::Galat, "rumus_tanpa_hasil"),
        ]
    );
    match &lembar.isi {
        Isi::Kesehatan(rows) => {
            assert_eq!(rows.len(), 1);
            assert_eq!(rows[0].nilai.1.tanggal.to_string(), "2025-05-22");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn csv_dibaca_dengan_segala_pemisah_dan_penyandian() {
    let isi = "Susunan Tim\r\n\r\nNIP;NAMA;PERAN\r\n198704122010011003;\"Andi; S.H.,\r\nM.Si.\";Ketua\r\n\r\n199002202010022040;Ren\u{e9};Anggota\r\n";
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(isi.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let latin: Vec<u8> = isi
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("latin"))
        .collect();
    for bytes in [
        isi.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", isi.as_bytes()].concat(),
        isi.replace(';', "\t").into_bytes(),
        isi.replace("Andi;", "Andi").replace(';', ",").into_bytes(),
        isi.replace("\r\n", "\n").into_bytes(),
        latin,
        utf16,
    ] {
        let buku = baca("tim penilai.csv", &bytes).expect("a readable csv");
        let lembar = &buku.lembar[0];
        assert_eq!(lembar.nama, "tim penilai");
        assert_eq!(lembar.masalah, []);
        match &lembar.isi {
            Isi::Tim(rows) => {
                let nomor: Vec<_> = rows.iter().map(|row| row.nomor).collect();
                assert_eq!(nomor, [4, 6]);
                assert!(rows[0].nilai.nama.starts_with("Andi"));
                assert!(rows[0].nilai.nama.ends_with("S.H., M.Si."));
                assert_eq!(rows[1].nilai.nama, "Ren\u{e9}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn csv_tanpa_kutip_dengan_gelar_berkoma_tetap_terbaca() {
    let isi =
        format!("UNIT KERJA;UNIT INDUK\nBidang A, B, C;Dinas A\nBidang D, E, F;Dinas D\n{NIP};x\n");
    let buku = baca("unit.csv", isi.as_bytes()).expect("a readable csv");
    match &buku.lembar[0].isi {
        Isi::Unit(rows) => assert_eq!(rows[0].nilai.nama, "Bidang A, B, C"),
        other => panic!("{other:?}"),
    }
}

/// Names an error after its variant.
fn nama(error: &Error) -> &'static str {
    match error {
        Error::Unreadable { .. } => "Unreadable",
        Error::WrongType { .. } => "WrongType",
        Error::Password { .. } => "Password",
        Error::Damaged { .. } => "Damaged",
        Error::Empty { .. } => "Empty",
        Error::NoKnownSheet { .. } => "NoKnownSheet",
        Error::TooLarge { .. } => "TooLarge",
        Error::Write(_) => "Write",
    }
}

#[test]
fn berkas_yang_tidak_berguna_ditolak_dengan_sebabnya() {
    let baik = xlsx("Tim", &[vec![Teks("NIP")]]);
    let terkunci = r#"<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let nol = "NIP;NAMA\0;PERAN";
    for (berkas, bytes, expected) in [
        ("kosong.xlsx", vec![], "Empty"),
        ("kosong.csv", b"\n\n;;\n".to_vec(), "Empty"),
        ("lembar kosong.xlsx", xlsx("Kosong", &[]), "Empty"),
        ("naskah.pdf", b"%PDF-1.7".to_vec(), "WrongType"),
        (
            "halaman.xls",
            b"<html><table></table></html>".to_vec(),
            "WrongType",
        ),
        ("biner.csv", nol.as_bytes().to_vec(), "WrongType"),
        (
            "naskah.xlsx",
            arsip(&[("word/document.xml", "<w/>")]),
            "WrongType",
        ),
        ("lama.xls", ole(&["Workbook"]), "WrongType"),
        (
            "terkunci.xlsx",
            ole(&["EncryptionInfo", "EncryptedPackage"]),
            "Password",
        ),
        ("terkunci.ods", ods(terkunci, ""), "Password"),
        ("terpotong.xlsx", baik[..baik.len() / 2].to_vec(), "Damaged"),
        (
            "rusak.xlsx",
            arsip(&[("xl/workbook.xml", "<workbook")]),
            "Damaged",
        ),
        ("lain.xlsx", baik, "NoKnownSheet"),
    ] {
        let error = baca(berkas, &bytes).expect_err(berkas);
        assert_eq!(nama(&error), expected, "{berkas}");
        assert!(error.to_string().contains(berkas), "{error}");
    }
}

#[test]
fn berkas_yang_tidak_ada_disebut_namanya() {
    let error = read_workbook_file(Path::new("tiada/pegawai.xlsx"), hari_ini())
        .expect_err("there is no such file");
    assert_eq!(nama(&error), "Unreadable");
    assert!(error.to_string().contains("'pegawai.xlsx'"));
}

/// The smallest container of the old Office kind whose directory lists these streams.
fn ole(streams: &[&str]) -> Vec<u8> {
    const END: u32 = 0xFFFF_FFFE;
    const FREE: u32 = 0xFFFF_FFFF;
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.resize(24, 0);
    for half in [0x3E_u16, 3, 0xFFFE, 9, 6] {
        header.extend(half.to_le_bytes());
    }
    header.resize(44, 0);
    // One sector of allocation table (the first), the directory in the second; no small streams, no further tables.
    for word in [1, 1, 0, 4096, END, 0, END, 0, 0] {
        header.extend(u32::to_le_bytes(word));
    }
    header.resize(512, 0xFF);
    let mut table: Vec<u8> = [0xFFFF_FFFD, END]
        .into_iter()
        .flat_map(u32::to_le_bytes)
        .collect();
    table.resize(512, 0xFF);
    let mut directory = Vec::new();
    for (name, kind) in [("Root Entry", 5)]
        .into_iter()
        .chain(streams.iter().map(|s| (*s, 2)))
    {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(entry.len() + 2).expect("a short name");
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        for link in [FREE, FREE, FREE] {
            entry.extend(link.to_le_bytes());
        }
        entry.resize(116, 0);
        entry.extend(END.to_le_bytes());
        entry.resize(128, 0);
        directory.extend(entry);
    }
    directory.resize(512, 0);
    [header, table, directory].concat()
}
