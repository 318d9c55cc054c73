//! What the rules forbid of what precedes a decision: notes, scores, other candidates.

use std::collections::BTreeSet;

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{CalonLain, KunciAcara, NilaiCalon, Peristiwa};

use super::{Langgar, item, list, member};
use crate::bahan::KRITERIA;
use crate::model::{Butir, Isi, Model};

pub fn forbids(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    match event {
        Peristiwa::Dicatat { acara, oleh, isi } => {
            if let Some(acara) = acara {
                item(m, acara, l);
            }
            if let Some(nip) = oleh {
                member(m, *nip, l);
            }
            l.kosong(isi, "catatan_kosong");
        }
        Peristiwa::PenilaianDibuka { acara, calon } => open_scores(m, acara, calon, l),
        Peristiwa::Dinilai {
            acara,
            penilai,
            nilai,
            alasan,
        } => score(m, acara, *penilai, nilai, alasan.as_deref(), l),
        Peristiwa::PenilaianDibatalkan { acara, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            if let Some(butir) = undecided(m, acara, l) {
                l.bila(butir.nilai.is_none(), "urutan_keliru");
            }
        }
        Peristiwa::CalonLainDitambah { acara, calon_lain } => other(m, acara, calon_lain, l),
        _ => {}
    }
}

/// The item of that name, while scores and other candidates may still precede a decision on it.
fn undecided<'a>(m: &'a Model, kunci: &KunciAcara, l: &mut Langgar) -> Option<&'a Butir> {
    let found = item(m, kunci, l)?;
    let decided = found.sah().is_some_and(|p| p.isi != Isi::Tunda);
    l.bila(decided, "mata_acara_sudah_diputuskan");
    Some(found)
}

fn open_scores(m: &Model, acara: &KunciAcara, calon: &[Nip], l: &mut Langgar) {
    let Some(butir) = undecided(m, acara, l) else {
        return;
    };
    l.bila(
        butir.memenuhi.is_none() || butir.nilai.is_some(),
        "urutan_keliru",
    );
    let distinct: BTreeSet<Nip> = calon.iter().copied().collect();
    let fit = distinct.len() == calon.len() && distinct.len() > 1;
    l.bila(
        !fit || !distinct.is_subset(&butir.calon()),
        "calon_dinilai_keliru",
    );
    l.bila(
        !distinct.is_disjoint(&m.peserta(butir)),
        "anggota_menjadi_calon",
    );
}

fn score(
    m: &Model,
    acara: &KunciAcara,
    penilai: Nip,
    nilai: &[NilaiCalon],
    alasan: Option<&str>,
    l: &mut Langgar,
) {
    let Some(butir) = undecided(m, acara, l) else {
        return;
    };
    if member(m, penilai, l) {
        l.bila(!m.peserta(butir).contains(&penilai), "bukan_peserta");
    }
    let Some(open) = &butir.nilai else {
        l.bila(true, "urutan_keliru");
        return;
    };
    l.bila(open.lengkap, "penilaian_sudah_lengkap");
    l.bila(open.calon.contains(&penilai), "anggota_menjadi_calon");
    let given: BTreeSet<_> = nilai.iter().map(|n| (n.calon, n.kriteria)).collect();
    let asked: BTreeSet<_> = (open.calon.iter())
        .flat_map(|c| KRITERIA.map(|k| (*c, k)))
        .collect();
    l.bila(
        given != asked || nilai.len() != asked.len(),
        "lembar_nilai_tidak_lengkap",
    );
    l.bila(nilai.iter().any(|n| n.nilai > 100), "nilai_di_luar_skala");
    l.bila(
        open.putaran == 2 && alasan.is_none_or(|a| a.trim().is_empty()),
        "alasan_kosong",
    );
}

/// RPT-03: another is considered where the pack allows it, nobody on the frozen list qualifies, and he qualifies on a
/// list of his own.
fn other(m: &Model, acara: &KunciAcara, lain: &CalonLain, l: &mut Langgar) {
    l.kosong(&lain.alasan, "alasan_kosong");
    l.bila(!m.paket.calon_lain, "calon_lain_tidak_boleh");
    list(&lain.nominatif, l);
    l.bila(
        !lain.nominatif.memenuhi.contains(&lain.nip),
        "calon_tidak_memenuhi",
    );
    let Some(butir) = undecided(m, acara, l) else {
        return;
    };
    match &butir.memenuhi {
        None => l.bila(true, "urutan_keliru"),
        Some(frozen) => l.bila(!frozen.is_empty(), "calon_lain_tidak_boleh"),
    }
    l.bila(butir.lain.contains(&lain.nip), "urutan_keliru");
}
