//! What others found: performance, competence, health, integrity, discipline; and the points.

use std::cmp::Reverse;

use chrono::NaiveDate;
use sidang_domain::kepegawaian::{Asesmen, HukumanDisiplin, Skp};

use super::tata_letak::TataLetak;
use super::{NilaiKriteria, Penilaian};
use crate::Error;
use crate::templat::{Catatan, Kalimat};
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::Align;
use crate::typeset::table::{Cell, Row, Table};

/// Years of performance that are printed.
const TAHUN_KINERJA: usize = 3;
/// Punishments of one kind that are named; the rest are counted.
const HUKUMAN_DISEBUT: usize = 1;

pub(super) fn tulis(tata: &TataLetak<'_>, flow: &mut Flow) -> Result<(), Error> {
    flow.table(&penilaian(tata)?)?;
    flow.gap(8.0);
    flow.table(&nilai(tata)?)
}

fn penilaian(tata: &TataLetak<'_>) -> Result<Table, Error> {
    let (naskah, kalimat) = (tata.naskah, tata.kalimat);
    let judul = tata.tebal(kalimat.teks("judul_rekam")?);
    let mut tabel = tata.tabel([31.0, 69.0], vec![Cell::spanning(2, vec![judul])]);
    let dinilai = |penilaian: Option<Penilaian>, baik, buruk| {
        let penilaian = penilaian.map(|p| {
            let nama = if p.baik { baik } else { buruk };
            kalimat.tentang(nama, &Catatan::new().dengan("tanggal", p.tanggal))
        });
        penilaian.transpose()
    };
    let kompetensi = naskah.kompetensi.as_ref().map(|a| kompetensi(a, kalimat));
    let fakta = [
        kinerja(&naskah.skp),
        kompetensi.transpose()?,
        dinilai(naskah.kesehatan, "sehat", "tidak_sehat")?,
        dinilai(naskah.integritas, "berintegritas", "tidak_berintegritas")?,
        Some(disiplin(&naskah.hukuman, naskah.per, kalimat)?),
    ];
    tata.fakta(&mut tabel, "nama_rekam", fakta, "belum_ada_data")?;
    Ok(tabel)
}

fn kinerja(skp: &[Skp]) -> Option<String> {
    let mut skp: Vec<_> = skp.iter().collect();
    skp.sort_by_key(|s| (Reverse(s.tahun), s.predikat));
    skp.dedup_by_key(|s| s.tahun);
    let tahun: Vec<_> = skp
        .iter()
        .take(TAHUN_KINERJA)
        .map(|s| format!("{}\u{a0}{}", s.tahun, s.predikat).replace(' ', "\u{a0}"))
        .collect();
    (!tahun.is_empty()).then(|| tahun.join(", "))
}

fn kompetensi(asesmen: &Asesmen, kalimat: &Kalimat) -> Result<String, Error> {
    let tentang = Catatan::new()
        .dengan("teknis", asesmen.teknis.to_string())
        .dengan("manajerial", asesmen.manajerial.to_string())
        .dengan("sosial_kultural", asesmen.sosial_kultural.to_string())
        .dengan_bila("jpm", asesmen.jpm.map(u32::from))
        .dengan("tanggal", asesmen.tanggal);
    kalimat.tentang("kompetensi", &tentang)
}

/// Punishments running at `per`, then those past, the newest first.
fn disiplin(
    hukuman: &[HukumanDisiplin],
    per: NaiveDate,
    kalimat: &Kalimat,
) -> Result<String, Error> {
    let mut hukuman: Vec<_> = hukuman.iter().collect();
    hukuman.sort_by_key(|h| Reverse((h.tmt_mulai, h.tingkat)));
    let (berjalan, lampau): (Vec<_>, Vec<_>) = hukuman
        .into_iter()
        .partition(|h| h.tmt_selesai.is_none_or(|selesai| selesai >= per));
    let bagian = [("sedang_dijalani", berjalan), ("pernah", lampau)]
        .into_iter()
        .filter(|(_, hukuman)| !hukuman.is_empty())
        .map(|(nama, hukuman)| {
            let tentang = Catatan::new().dengan("hukuman", disebut(&hukuman, kalimat)?);
            kalimat.tentang(nama, &tentang)
        })
        .collect::<Result<Vec<_>, Error>>()?;
    if bagian.is_empty() {
        return kalimat.teks("tanpa_hukuman");
    }
    Ok(bagian.join("; "))
}

fn disebut(hukuman: &[&HukumanDisiplin], kalimat: &Kalimat) -> Result<String, Error> {
    let mut kata = Vec::new();
    for h in hukuman.iter().take(HUKUMAN_DISEBUT) {
        let nama = match h.tmt_selesai {
            Some(_) => "hukuman",
            None => "hukuman_berjalan",
        };
        let tentang = Catatan::new()
            .dengan("tingkat", h.tingkat.to_string().to_lowercase())
            .dengan("mulai", h.tmt_mulai)
            .dengan_bila("selesai", h.tmt_selesai);
        kata.push(kalimat.tentang(nama, &tentang)?);
    }
    let sisa = hukuman.len().saturating_sub(HUKUMAN_DISEBUT);
    if sisa > 0 {
        let banyak = Catatan::new().dengan("banyak", sisa);
        kata.push(kalimat.tentang("hukuman_lain", &banyak)?);
    }
    Ok(kata.join(", "))
}

fn nilai(tata: &TataLetak<'_>) -> Result<Table, Error> {
    let kanan = |text: String| Cell::new(vec![tata.paragraf(text).aligned(Align::Right)]);
    let tebal = |text: String| Cell::new(vec![tata.tebal(text).aligned(Align::Right)]);
    let judul = tata.kalimat.beberapa("tabel_nilai")?;
    let kepala = judul.into_iter().enumerate().map(|(i, judul)| match i {
        0 => Cell::new(vec![tata.tebal(judul)]),
        _ => tebal(judul),
    });
    let mut tabel = tata.tabel([44.0, 18.5, 18.5, 19.0], kepala.collect());
    // A criterion that neither weighs nor has been scored says nothing.
    let berarti = |n: &&NilaiKriteria| n.bobot > 0 || n.poin.is_some();
    for n in tata.naskah.nilai.iter().filter(berarti) {
        let (poin, sumbangan) = n.poin.map_or_else(
            || ("\u{2013}".to_owned(), "\u{2013}".to_owned()),
            |poin| (angka(poin), angka(poin * n.bobot / 100)),
        );
        tabel.row(Row::new(vec![
            Cell::new(vec![tata.paragraf(&*n.nama)]),
            kanan(format!("{}%", n.bobot)),
            kanan(poin),
            kanan(sumbangan),
        ]));
    }
    tabel.row(Row::new(vec![
        Cell::spanning(3, vec![tata.tebal(tata.kalimat.teks("jumlah_nilai")?)]),
        tebal(angka(tata.naskah.skor)),
    ]));
    Ok(tabel)
}

/// Thousandths of a point as points, rounded to two decimals: `87,50`.
fn angka(perseribu: u32) -> String {
    let perseratus = (perseribu + 5) / 10;
    format!("{},{:02}", perseratus / 100, perseratus % 100)
}
