//! Who the candidate is, and the posts they held.

use std::cmp::Reverse;

use sidang_domain::kepegawaian::RiwayatJabatan;

use super::kotak;
use super::tata_letak::TataLetak;
use crate::Error;
use crate::tanggal::{lama, tanggal_surat};
use crate::typeset::flow::Flow;
use crate::typeset::table::{Cell, Row, Table};

/// Widths of label and fact.
const LEBAR: [f64; 2] = [28.0, 72.0];
const TIDAK_TERCATAT: &str = "tidak tercatat";

/// Writes both, with the newest `dimuat` posts, and the nine-box below.
pub(super) fn tulis(tata: &TataLetak<'_>, dimuat: usize, flow: &mut Flow) -> Result<(), Error> {
    flow.table(&identitas(tata))?;
    flow.gap(8.0);
    flow.table(&riwayat(tata, dimuat))?;
    if let Some(kotak) = &tata.naskah.kotak {
        flow.gap(7.0);
        flow.strip(kotak::plot(tata, kotak)?);
    }
    Ok(())
}

fn identitas(tata: &TataLetak<'_>) -> Table {
    let naskah = tata.naskah;
    let sejak = |tanggal| format!("{} ({})", tanggal_surat(tanggal), lama(tanggal, naskah.per));
    let lahir = naskah.tanggal_lahir.map(|lahir| {
        let usia = naskah.per.years_since(lahir).unwrap_or_default();
        format!("{} ({usia}\u{a0}tahun)", tanggal_surat(lahir))
    });
    let pangkat = naskah.orang.pangkat().map(|pangkat| {
        let tmt = naskah.tmt_golongan.map(tanggal_surat);
        tmt.map_or_else(|| pangkat.clone(), |tmt| format!("{pangkat}, sejak {tmt}"))
    });
    let pensiun = naskah.pensiun.map(|pensiun| {
        format!(
            "{}, rapat paling lambat {}",
            tanggal_surat(pensiun.tanggal),
            tanggal_surat(pensiun.batas_rapat)
        )
    });
    let mut tabel = tata.tabel(
        LEBAR,
        vec![Cell::spanning(2, vec![tata.tebal("Identitas")])],
    );
    for (nama, isi) in [
        ("Lahir", lahir),
        ("Pangkat", pangkat),
        ("Pendidikan", naskah.pendidikan.clone()),
        ("Jabatan", Some(naskah.orang.jabatan.clone())),
        ("Unit kerja", Some(naskah.unit.clone())),
        ("Menjabat sejak", Some(sejak(naskah.tmt_jabatan))),
        ("Pensiun", pensiun),
    ] {
        tabel.row(Row::new(vec![
            Cell::new(vec![tata.redup(nama)]),
            Cell::new(vec![
                tata.paragraf(isi.unwrap_or_else(|| TIDAK_TERCATAT.to_owned())),
            ]),
        ]));
    }
    tabel
}

fn riwayat(tata: &TataLetak<'_>, dimuat: usize) -> Table {
    let mut riwayat: Vec<&RiwayatJabatan> = tata.naskah.riwayat.iter().collect();
    riwayat.sort_by_key(|r| Reverse(r.tmt_mulai));
    let kepala = vec![tata.kepala("Masa"), tata.kepala("Riwayat jabatan")];
    let mut tabel = tata.tabel(LEBAR, kepala);
    if riwayat.is_empty() {
        tabel.row(Row::new(vec![Cell::spanning(
            2,
            vec![tata.paragraf(TIDAK_TERCATAT)],
        )]));
    }
    for r in riwayat.iter().take(dimuat) {
        let eselon = r
            .eselon
            .map_or_else(String::new, |eselon| format!(" (Eselon\u{a0}{eselon})"));
        tabel.row(Row::new(vec![
            Cell::new(vec![tata.redup(masa(r))]),
            Cell::new(vec![
                tata.paragraf(format!("{}{eselon}, {}", r.nama, r.unit_kerja)),
            ]),
        ]));
    }
    let sisa = riwayat.len().saturating_sub(dimuat);
    if sisa > 0 {
        let sisa = format!("dan {sisa} jabatan sebelumnya");
        tabel.row(Row::new(vec![
            Cell::new(Vec::new()),
            Cell::new(vec![tata.redup(sisa)]),
        ]));
    }
    tabel
}

/// First and last month: `01-2020 – 12-2023`, or `sejak 01-2024`.
fn masa(riwayat: &RiwayatJabatan) -> String {
    let bulan = |tanggal: chrono::NaiveDate| tanggal.format("%m-%Y").to_string();
    match riwayat.tmt_selesai {
        Some(selesai) => format!(
            "{}\u{a0}\u{2013}\u{a0}{}",
            bulan(riwayat.tmt_mulai),
            bulan(selesai)
        ),
        None => format!("sejak {}", bulan(riwayat.tmt_mulai)),
    }
}
