//! Who the candidate is, and the posts they held.

use std::cmp::Reverse;

use sidang_domain::kepegawaian::RiwayatJabatan;

use super::kotak;
use super::tata_letak::TataLetak;
use crate::Error;
use crate::tanggal::lama;
use crate::templat::{Catatan, Kalimat};
use crate::typeset::flow::Flow;
use crate::typeset::table::{Cell, Row, Table};

/// Widths of label and fact.
const LEBAR: [f64; 2] = [28.0, 72.0];
/// What stands where nothing is recorded.
const TIDAK_TERCATAT: &str = "tidak_tercatat";

/// Writes both, with the newest `dimuat` posts, and the nine-box below.
pub(super) fn tulis(tata: &TataLetak<'_>, dimuat: usize, flow: &mut Flow) -> Result<(), Error> {
    flow.table(&identitas(tata)?)?;
    flow.gap(8.0);
    flow.table(&riwayat(tata, dimuat)?)?;
    if let Some(kotak) = &tata.naskah.kotak {
        flow.gap(7.0);
        flow.strip(kotak::plot(tata, kotak)?);
    }
    Ok(())
}

fn identitas(tata: &TataLetak<'_>) -> Result<Table, Error> {
    let (naskah, kalimat) = (tata.naskah, tata.kalimat);
    let lahir = naskah.tanggal_lahir.map(|lahir| {
        let tentang = Catatan::new()
            .dengan("tanggal_lahir", lahir)
            .dengan("usia", naskah.per.years_since(lahir).unwrap_or_default());
        kalimat.tentang("lahir", &tentang)
    });
    let pangkat = naskah.orang.pangkat().map(|pangkat| {
        let tentang = Catatan::new()
            .dengan("pangkat", pangkat)
            .dengan_bila("tmt", naskah.tmt_golongan);
        kalimat.tentang("pangkat", &tentang)
    });
    let menjabat = Catatan::new()
        .dengan("tmt", naskah.tmt_jabatan)
        .dengan("lama", lama(naskah.tmt_jabatan, naskah.per));
    let pensiun = naskah.pensiun.map(|pensiun| {
        let tentang = Catatan::new()
            .dengan("pensiun", pensiun.tanggal)
            .dengan("batas", pensiun.batas_rapat);
        kalimat.tentang("pensiun", &tentang)
    });
    let judul = tata.tebal(kalimat.teks("judul_identitas")?);
    let mut tabel = tata.tabel(LEBAR, vec![Cell::spanning(2, vec![judul])]);
    let fakta = [
        lahir.transpose()?,
        pangkat.transpose()?,
        naskah.pendidikan.clone(),
        Some(naskah.orang.jabatan.clone()),
        Some(naskah.unit.clone()),
        Some(kalimat.tentang("menjabat", &menjabat)?),
        pensiun.transpose()?,
    ];
    tata.fakta(&mut tabel, "nama_identitas", fakta, TIDAK_TERCATAT)?;
    Ok(tabel)
}

fn riwayat(tata: &TataLetak<'_>, dimuat: usize) -> Result<Table, Error> {
    let mut riwayat: Vec<&RiwayatJabatan> = tata.naskah.riwayat.iter().collect();
    riwayat.sort_by_key(|r| Reverse(r.tmt_mulai));
    let mut tabel = tata.tabel(LEBAR, tata.kepala("tabel_riwayat")?);
    if riwayat.is_empty() {
        tabel.row(Row::new(vec![Cell::spanning(
            2,
            vec![tata.paragraf(tata.kalimat.teks(TIDAK_TERCATAT)?)],
        )]));
    }
    for r in riwayat.iter().take(dimuat) {
        let eselon = r
            .eselon
            .map_or_else(String::new, |eselon| format!(" (Eselon\u{a0}{eselon})"));
        tabel.row(Row::new(vec![
            Cell::new(vec![tata.redup(masa(r, tata.kalimat)?)]),
            Cell::new(vec![
                tata.paragraf(format!("{}{eselon}, {}", r.nama, r.unit_kerja)),
            ]),
        ]));
    }
    let sisa = riwayat.len().saturating_sub(dimuat);
    if sisa > 0 {
        let banyak = Catatan::new().dengan("banyak", sisa);
        let sisa = tata.kalimat.tentang("riwayat_lain", &banyak)?;
        tabel.row(Row::new(vec![
            Cell::new(Vec::new()),
            Cell::new(vec![tata.redup(sisa)]),
        ]));
    }
    Ok(tabel)
}

/// First and last month: `01-2020 – 12-2023`, or `sejak 01-2024`.
fn masa(riwayat: &RiwayatJabatan, kalimat: &Kalimat) -> Result<String, Error> {
    let bulan = |tanggal: chrono::NaiveDate| tanggal.format("%m-%Y").to_string();
    let mulai = bulan(riwayat.tmt_mulai);
    match riwayat.tmt_selesai {
        Some(selesai) => Ok(format!("{mulai}\u{a0}\u{2013}\u{a0}{}", bulan(selesai))),
        None => kalimat.tentang("sejak", &Catatan::new().dengan("bulan", mulai)),
    }
}
