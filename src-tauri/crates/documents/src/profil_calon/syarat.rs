//! The checks with their answers in words: those that decide, then those that advise.

use sidang_domain::kelayakan::Jawaban;

use super::SyaratDiperiksa;
use super::tata_letak::TataLetak;
use crate::bagian::gaya::{ALAS_KELOMPOK, ALAS_KEPALA};
use crate::typeset::table::{Cell, Row, Table};

pub(super) fn tabel(tata: &TataLetak<'_>) -> Table {
    let kepala = ["Syarat wajib", "Hasil", "Bukti", "Dasar"];
    let kepala = kepala.map(|judul| tata.kepala(judul)).to_vec();
    let mut tabel = tata.tabel([22.0, 14.0, 43.0, 21.0], kepala);
    let (saran, wajib): (Vec<_>, Vec<_>) = tata.naskah.syarat.iter().partition(|s| s.saran);
    for s in wajib {
        tabel.row(baris(tata, s));
    }
    if !saran.is_empty() {
        let judul = tata.tebal("Saran, tidak menentukan hasil");
        tabel.row(Row::new(vec![Cell::spanning(4, vec![judul])]).filled(ALAS_KELOMPOK));
    }
    for s in saran {
        tabel.row(baris(tata, s));
    }
    tabel
}

/// A row. An answer that needs attention is bold and an unmet requirement shaded, so that both stand out without colour.
fn baris(tata: &TataLetak<'_>, s: &SyaratDiperiksa) -> Row {
    let hasil = match s.hasil {
        Jawaban::Memenuhi => tata.paragraf("memenuhi"),
        Jawaban::BelumAdaData => tata.tebal("belum ada data"),
        Jawaban::TidakMemenuhi => tata.tebal("tidak memenuhi"),
    };
    let baris = Row::new(vec![
        Cell::new(vec![tata.paragraf(&*s.nama)]),
        Cell::new(vec![hasil]),
        Cell::new(vec![tata.paragraf(tata.bukti(s))]),
        Cell::new(vec![tata.redup(tata.dasar(&s.dasar))]),
    ]);
    match s.hasil {
        Jawaban::TidakMemenuhi => baris.filled(ALAS_KEPALA),
        _ => baris,
    }
}
