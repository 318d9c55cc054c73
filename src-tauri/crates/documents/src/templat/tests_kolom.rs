//! Columns of the shipped tables hold their words.

use sidang_domain::naskah::TataNaskah;

use super::blok::{Bentuk, Kolom, RupaTabel};
use super::teks::Potong;
use super::{JenisTemplat, Templat, bawaan};
use crate::bagian::gaya::{TABEL, TABEL_KECIL};
use crate::typeset::layout::Layout;
use crate::typeset::shape::{shape, width};
use crate::typeset::text::Style;

/// Between the text of a cell and its two frames.
const TEPI: f64 = 10.0;

/// What a column must hold on one line: the words of its head, and dates and NIPs of its cells.
fn utuh(kolom: &Kolom, style: Style) -> Vec<(Style, String)> {
    let judul = kolom.judul.split_whitespace();
    let mut utuh: Vec<_> = judul.map(|kata| (style.bold(), kata.to_owned())).collect();
    let isian = isian(&kolom.isi.potong).into_iter();
    utuh.extend(isian.filter_map(|nama| match nama {
        "nip" => Some((style, "NIP\u{a0}19700101 200001 1 001".to_owned())),
        _ if nama.starts_with("tmt") => Some((style, "28-12-2026".to_owned())),
        _ => None,
    }));
    utuh
}

/// The fields of a text, by the last of their names.
fn isian<'t>(potong: &'t [Potong]) -> Vec<&'t str> {
    let dalam = |potong: &'t Potong| match potong {
        Potong::Isian(isian) => isian.jalur.last().map(String::as_str).into_iter().collect(),
        Potong::Pilihan(potong) => isian(potong),
        Potong::Kata(_) | Potong::Tebal => Vec::new(),
    };
    potong.iter().flat_map(dalam).collect()
}

fn sempit(kolom: &[Kolom], rupa: RupaTabel, lebar: f64) -> Vec<String> {
    let jumlah: u32 = kolom.iter().map(|k| k.lebar).sum();
    let style = if rupa.kecil { TABEL_KECIL } else { TABEL };
    let mut sempit = Vec::new();
    for kolom in kolom {
        let ruang = lebar * f64::from(kolom.lebar) / f64::from(jumlah) - TEPI;
        for (style, kata) in utuh(kolom, style) {
            let butuh = width(&shape(style.face, &kata).unwrap(), style.size);
            if butuh > ruang {
                sempit.push(format!("{}: “{kata}” {butuh:.0} > {ruang:.0}", kolom.judul));
            }
        }
    }
    sempit
}

#[test]
fn kolom_tabel_bawaan_tidak_memenggal_judul_tanggal_dan_nip() {
    let mut diperiksa = 0;
    for jenis in JenisTemplat::semua() {
        let templat = Templat::parse(bawaan(jenis)).unwrap();
        let mut layout = Layout::new(TataNaskah::default()).lying(templat.mendatar);
        for blok in &templat.blok {
            match &blok.bentuk {
                Bentuk::Lampiran { mendatar, .. } => layout = layout.lying(*mendatar),
                Bentuk::Tabel { kolom, rupa, .. } => {
                    diperiksa += 1;
                    let sempit = sempit(kolom, *rupa, layout.width());
                    assert_eq!(sempit, [] as [String; 0], "{jenis:?}");
                }
                _ => {}
            }
        }
    }
    assert!(diperiksa > 5);
}
