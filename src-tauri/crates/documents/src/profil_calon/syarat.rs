//! The checks with their answers in words: those that decide, then those that advise.

use sidang_domain::kelayakan::Jawaban;

use super::SyaratDiperiksa;
use super::tata_letak::TataLetak;
use crate::Error;
use crate::bagian::gaya::{ALAS_KELOMPOK, ALAS_KEPALA};
use crate::typeset::table::{Cell, Row, Table};

pub(super) fn tabel(tata: &TataLetak<'_>) -> Result<Table, Error> {
    let mut tabel = tata.tabel([22.0, 14.0, 43.0, 21.0], tata.kepala("tabel_syarat")?);
    let (saran, wajib): (Vec<_>, Vec<_>) = tata.naskah.syarat.iter().partition(|s| s.saran);
    for s in wajib {
        tabel.row(baris(tata, s)?);
    }
    if !saran.is_empty() {
        let judul = tata.tebal(tata.kalimat.teks("judul_saran")?);
        tabel.row(Row::new(vec![Cell::spanning(4, vec![judul])]).filled(ALAS_KELOMPOK));
    }
    for s in saran {
        tabel.row(baris(tata, s)?);
    }
    Ok(tabel)
}

/// A row. An answer that needs attention is bold and an unmet requirement shaded, so that both stand out without colour.
fn baris(tata: &TataLetak<'_>, s: &SyaratDiperiksa) -> Result<Row, Error> {
    let hasil = match s.hasil {
        Jawaban::Memenuhi => tata.paragraf(tata.kalimat.teks("memenuhi")?),
        Jawaban::BelumAdaData => tata.tebal(tata.kalimat.teks("belum_ada_data")?),
        Jawaban::TidakMemenuhi => tata.tebal(tata.kalimat.teks("tidak_memenuhi")?),
    };
    let baris = Row::new(vec![
        Cell::new(vec![tata.paragraf(&*s.nama)]),
        Cell::new(vec![hasil]),
        Cell::new(vec![tata.paragraf(tata.bukti(s))]),
        Cell::new(vec![tata.redup(tata.dasar(&s.dasar))]),
    ]);
    Ok(match s.hasil {
        Jawaban::TidakMemenuhi => baris.filled(ALAS_KEPALA),
        _ => baris,
    })
}
