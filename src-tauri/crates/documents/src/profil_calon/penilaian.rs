//! What others found: performance, competence, health, integrity, discipline; and the points.

use std::cmp::Reverse;

use chrono::NaiveDate;
use sidang_domain::kepegawaian::{Asesmen, HukumanDisiplin, Skp};

use super::tata_letak::TataLetak;
use super::{NilaiKriteria, Penilaian};
use crate::Error;
use crate::tanggal::tanggal_surat;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::Align;
use crate::typeset::table::{Cell, Row, Table};

/// Years of performance that are printed.
const TAHUN_KINERJA: usize = 3;
/// Punishments of one kind that are named; the rest are counted.
const HUKUMAN_DISEBUT: usize = 1;
const BELUM_ADA: &str = "belum ada data";

pub(super) fn tulis(tata: &TataLetak<'_>, flow: &mut Flow) -> Result<(), Error> {
    flow.table(&penilaian(tata))?;
    flow.gap(8.0);
    flow.table(&nilai(tata))
}

fn penilaian(tata: &TataLetak<'_>) -> Table {
    let naskah = tata.naskah;
    let mut tabel = tata.tabel(
        [31.0, 69.0],
        vec![Cell::spanning(2, vec![tata.tebal("Rekam jejak")])],
    );
    for (nama, isi) in [
        ("Kinerja", kinerja(&naskah.skp)),
        ("Kompetensi", naskah.kompetensi.as_ref().map(kompetensi)),
        ("Sehat", naskah.kesehatan.map(|p| dinilai(p, "ya", "tidak"))),
        (
            "Integritas",
            naskah.integritas.map(|p| dinilai(p, "baik", "tidak baik")),
        ),
        ("Disiplin", Some(disiplin(&naskah.hukuman, naskah.per))),
    ] {
        tabel.row(Row::new(vec![
            Cell::new(vec![tata.redup(nama)]),
            Cell::new(vec![
                tata.paragraf(isi.unwrap_or_else(|| BELUM_ADA.to_owned())),
            ]),
        ]));
    }
    tabel
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

fn kompetensi(asesmen: &Asesmen) -> String {
    let jpm = asesmen
        .jpm
        .map_or_else(String::new, |jpm| format!(", JPM\u{a0}{jpm}"));
    format!(
        "teknis\u{a0}{}, manajerial\u{a0}{}, sosial kultural\u{a0}{}{jpm} ({})",
        asesmen.teknis,
        asesmen.manajerial,
        asesmen.sosial_kultural,
        tanggal_surat(asesmen.tanggal)
    )
}

fn dinilai(penilaian: Penilaian, baik: &str, buruk: &str) -> String {
    let kata = if penilaian.baik { baik } else { buruk };
    format!("{kata} ({})", tanggal_surat(penilaian.tanggal))
}

/// Punishments running at `per`, then those past, the newest first.
fn disiplin(hukuman: &[HukumanDisiplin], per: NaiveDate) -> String {
    let mut hukuman: Vec<_> = hukuman.iter().collect();
    hukuman.sort_by_key(|h| Reverse((h.tmt_mulai, h.tingkat)));
    let (berjalan, lampau): (Vec<_>, Vec<_>) = hukuman
        .into_iter()
        .partition(|h| h.tmt_selesai.is_none_or(|selesai| selesai >= per));
    let bagian: Vec<_> = [("sedang dijalani", berjalan), ("pernah", lampau)]
        .into_iter()
        .filter(|(_, hukuman)| !hukuman.is_empty())
        .map(|(kata, hukuman)| format!("{kata}: {}", disebut(&hukuman)))
        .collect();
    if bagian.is_empty() {
        return "tidak tercatat hukuman".to_owned();
    }
    bagian.join("; ")
}

fn disebut(hukuman: &[&HukumanDisiplin]) -> String {
    let mut kata: Vec<_> = hukuman
        .iter()
        .take(HUKUMAN_DISEBUT)
        .map(|h| {
            let mulai = tanggal_surat(h.tmt_mulai);
            let masa = match h.tmt_selesai {
                Some(selesai) => format!("{mulai} s.d. {}", tanggal_surat(selesai)),
                None => format!("sejak {mulai}"),
            };
            format!("{} ({masa})", h.tingkat.to_string().to_lowercase())
        })
        .collect();
    let sisa = hukuman.len().saturating_sub(HUKUMAN_DISEBUT);
    if sisa > 0 {
        kata.push(format!("dan {sisa} lainnya"));
    }
    kata.join(", ")
}

fn nilai(tata: &TataLetak<'_>) -> Table {
    let kanan = |text: String| Cell::new(vec![tata.paragraf(text).aligned(Align::Right)]);
    let tebal = |text: String| Cell::new(vec![tata.tebal(text).aligned(Align::Right)]);
    let kepala = vec![
        tata.kepala("Kriteria"),
        tebal("Bobot".to_owned()),
        tebal("Nilai".to_owned()),
        tebal("Hasil".to_owned()),
    ];
    let mut tabel = tata.tabel([44.0, 18.5, 18.5, 19.0], kepala);
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
        Cell::spanning(3, vec![tata.tebal("Jumlah berbobot")]),
        tebal(angka(tata.naskah.skor)),
    ]));
    tabel
}

/// Thousandths of a point as points, rounded to two decimals: `87,50`.
fn angka(perseribu: u32) -> String {
    let perseratus = (perseribu + 5) / 10;
    format!("{},{:02}", perseratus / 100, perseratus % 100)
}
