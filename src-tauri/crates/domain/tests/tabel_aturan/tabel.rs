//! The generated page.

use std::fmt::Write;
use std::sync::Arc;

use sidang_domain::aturan::{Aturan, Pustaka};

use crate::daftar::{Butir, Daftar, Penanganan};
use crate::uji::Uji;

const PEMBUKA: &str = "\
# Tabel aturan

Dibuat oleh `cargo xtask tabel` dari `butir-aturan.toml`, paket aturan bawaan, dan nama uji. Jangan diubah dengan tangan.

KT: Peraturan Bupati Kolaka Timur 14/2020. BJ: Peraturan Wali Kota Banjar 57/2021. DJ: PER-43/PB/2012. Nilai tanpa nama
paket sama pada semua paket; tanda \u{2013}: tidak ada paket yang memuat nilainya.
";

/// The whole page.
pub fn render(daftar: &Daftar, pustaka: &Pustaka, uji: &Uji) -> String {
    let paket = pustaka.list();
    let mut page = PEMBUKA.to_owned();
    page.push_str("\nJumlah butir:");
    for (i, penanganan) in Penanganan::ALL.into_iter().enumerate() {
        let count = daftar
            .butir()
            .filter(|b| b.penanganan == penanganan)
            .count();
        let comma = if i > 0 { "," } else { "" };
        write!(page, "{comma} {count} {}", penanganan.kata()).unwrap();
    }
    page.push_str(".\n");
    for bagian in &daftar.bagian {
        write!(page, "\n## {}\n\n", bagian.judul).unwrap();
        row(
            &mut page,
            ["Butir", "Sumber", "Isi", "Nilai dalam paket", "Uji"],
        );
        row(&mut page, ["---"; 5]);
        for butir in &bagian.butir {
            let Butir {
                id, sumber, isi, ..
            } = butir;
            let (nilai, uji) = (values(paket, butir), held(butir, uji));
            row(&mut page, [id, sumber, isi, &nilai, &uji]);
        }
    }
    page
}

fn row(page: &mut String, cells: [&str; 5]) {
    for cell in cells {
        write!(page, "| {} ", cell.replace('|', "\\|")).unwrap();
    }
    page.push_str("|\n");
}

/// What the packs say on a rule; values of one wording, as of both kinds of posts, are said once.
fn values(paket: &[Arc<Aturan>], butir: &Butir) -> String {
    let mut said: Vec<(&str, String)> = butir
        .jalur
        .iter()
        .filter_map(|jalur| value(paket, jalur))
        .collect();
    if said.iter().all(|(_, value)| *value == said[0].1) {
        said.truncate(1);
    }
    match said.as_slice() {
        [] => "\u{2013}".to_owned(),
        [(_, only)] => only.clone(),
        several => several
            .iter()
            .map(|(nama, value)| format!("{nama}: {value}"))
            .collect::<Vec<_>>()
            .join("<br>"),
    }
}

/// A value's name, and what each pack holds, named where they differ.
fn value<'p>(paket: &'p [Arc<Aturan>], jalur: &str) -> Option<(&'p str, String)> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut nama = None;
    for aturan in paket {
        let Some(held) = aturan.butir().iter().find(|b| b.jalur == jalur) else {
            continue;
        };
        nama = nama.or(Some(held.nama.as_str()));
        match groups.iter_mut().find(|(nilai, _)| *nilai == held.nilai) {
            Some((_, packs)) => packs.push(&aturan.id),
            None => groups.push((&held.nilai, vec![&aturan.id])),
        }
    }
    let text = match groups.as_slice() {
        [(nilai, packs)] if packs.len() == paket.len() => (*nilai).to_owned(),
        several => several
            .iter()
            .map(|(nilai, packs)| format!("**{}** {nilai}", packs.join(", ")))
            .collect::<Vec<_>>()
            .join("; "),
    };
    Some((nama?, text))
}

/// The tests of a rule, or why it has none.
fn held(butir: &Butir, uji: &Uji) -> String {
    let names = uji.get(&butir.id).map_or_else(Vec::new, |names| {
        names.iter().map(|name| format!("`{name}`")).collect()
    });
    let reason = butir
        .alasan
        .as_ref()
        .map(|alasan| format!("*{}*: {alasan}", butir.penanganan.kata()));
    reason
        .into_iter()
        .chain(names)
        .collect::<Vec<_>>()
        .join("<br>")
}
