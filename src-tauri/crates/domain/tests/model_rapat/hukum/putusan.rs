//! What the rules forbid of decisions, votes and dissent (KT Pasal 10 ayat (4), (5) and (7)).

use std::collections::{BTreeMap, BTreeSet};

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{CaraPutusan, KunciAcara, Peristiwa, Pilihan, UsulRekomendasi};

use super::{Langgar, item, member};
use crate::model::{Butir, Isi, Model, Taraf};

pub fn forbids(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    match event {
        Peristiwa::Direkomendasikan { acara, usul, cara } => recommend(m, acara, usul, cara, l),
        Peristiwa::Dipertimbangkan {
            acara,
            setuju,
            alasan,
            cara,
        } => {
            l.kosong(alasan, "alasan_kosong");
            consider(m, acara, *setuju, cara, l);
        }
        Peristiwa::Ditunda { acara, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            if let Some(butir) = item(m, acara, l) {
                postpone(m, butir, l);
            }
        }
        Peristiwa::BerpendapatLain {
            acara, nip, alasan, ..
        } => {
            l.kosong(alasan, "alasan_kosong");
            let anggota = member(m, *nip, l);
            if let (Some(butir), true) = (item(m, acara, l), anggota) {
                dissent(butir, *nip, l);
            }
        }
        _ => {}
    }
}

/// RPT-04, RPT-05, RPT-07 and UU 30/2014: what a recommendation must be.
fn recommend(
    m: &Model,
    acara: &KunciAcara,
    usul: &UsulRekomendasi,
    cara: &CaraPutusan,
    l: &mut Langgar,
) {
    l.kosong(&usul.alasan, "alasan_kosong");
    let named: BTreeSet<Nip> = usul.calon.iter().copied().collect();
    l.bila(named.len() < usul.calon.len(), "calon_ganda");
    l.bila(
        usul.calon.len() < m.paket.min_calon.max(2) as usize,
        "calon_kurang",
    );
    let Some(butir) = item(m, acara, l) else {
        return;
    };
    let peserta = lawful(m, butir, l);
    if butir.memenuhi.is_none() {
        l.bila(true, "jenis_putusan_keliru");
        return;
    }
    l.bila(!named.is_subset(&butir.calon()), "calon_tidak_memenuhi");
    l.bila(!named.is_disjoint(&peserta), "anggota_menjadi_calon");
    let retiring = |nip: &Nip| butir.batas.get(nip).is_some_and(|batas| *batas < m.hari);
    l.bila(named.iter().any(retiring), "batas_pensiun_lewat");
    let scored = match &butir.nilai {
        None => !m.paket.nilai_wajib,
        Some(nilai) => nilai.lengkap && (!m.paket.nilai_wajib || named.is_subset(&nilai.calon)),
    };
    l.bila(!scored, "penilaian_belum_lengkap");
    let qualified = butir.calon();
    let votable = |p: Pilihan| matches!(p, Pilihan::Calon(nip) if qualified.contains(&nip));
    if let Some(votes) = count(cara, &peserta, votable, l) {
        let of = |nip: &Nip| {
            votes
                .get(&Pilihan::Calon(*nip))
                .copied()
                .unwrap_or_default()
        };
        let rises = usul.calon.windows(2).any(|w| of(&w[0]) < of(&w[1]));
        let least = usul.calon.iter().map(of).min().unwrap_or_default();
        let passed_over = (qualified.difference(&named)).any(|other| of(other) > least);
        l.bila(rises || passed_over, "urutan_bukan_suara");
    }
}

/// Who decides on the item: a quorum, and somebody.
fn lawful(m: &Model, butir: &Butir, l: &mut Langgar) -> BTreeSet<Nip> {
    let peserta = m.peserta(butir);
    l.bila(!m.kuorum_untuk(butir), "kuorum_belum_sah");
    l.bila(peserta.is_empty(), "tidak_ada_peserta");
    peserta
}

/// What approving or refusing an item that fills no post needs.
fn consider(m: &Model, acara: &KunciAcara, setuju: bool, cara: &CaraPutusan, l: &mut Langgar) {
    let Some(butir) = item(m, acara, l) else {
        return;
    };
    let peserta = lawful(m, butir, l);
    if butir.memenuhi.is_some() {
        l.bila(true, "jenis_putusan_keliru");
        return;
    }
    l.bila(
        butir.orang.is_some_and(|nip| peserta.contains(&nip)),
        "anggota_menjadi_calon",
    );
    let votable = |p: Pilihan| matches!(p, Pilihan::Setuju | Pilihan::TidakSetuju);
    if let Some(votes) = count(cara, &peserta, votable, l) {
        let side = if setuju {
            Pilihan::Setuju
        } else {
            Pilihan::TidakSetuju
        };
        let got = votes.get(&side).copied().unwrap_or_default();
        l.bila(got * 2 <= peserta.len() as u64, "suara_tidak_cukup");
    }
}

/// The votes per choice where there was a vote, its form checked: exactly the participants vote, once each; a secret
/// ballot holds counts alone, in one order.
fn count(
    cara: &CaraPutusan,
    peserta: &BTreeSet<Nip>,
    votable: impl Fn(Pilihan) -> bool,
    l: &mut Langgar,
) -> Option<BTreeMap<Pilihan, u64>> {
    let mut votes = BTreeMap::new();
    match cara {
        CaraPutusan::Musyawarah => return None,
        CaraPutusan::Terbuka { suara } => {
            let pemilih: BTreeSet<Nip> = suara.iter().map(|s| s.nip).collect();
            l.bila(
                pemilih != *peserta || suara.len() != peserta.len(),
                "suara_tidak_cocok",
            );
            for s in suara {
                *votes.entry(s.pilihan).or_default() += 1_u64;
                let silent = s.alasan.as_deref().is_none_or(|a| a.trim().is_empty());
                l.bila(s.pilihan == Pilihan::Abstain && silent, "alasan_kosong");
            }
        }
        CaraPutusan::Rahasia { suara } => {
            let ordered = suara.is_sorted_by(|a, b| a.pilihan < b.pilihan);
            let sum: u64 = suara.iter().map(|s| u64::from(s.jumlah)).sum();
            l.bila(!ordered || sum != peserta.len() as u64, "suara_tidak_cocok");
            for s in suara {
                *votes.entry(s.pilihan).or_default() += u64::from(s.jumlah);
            }
        }
    }
    let strange = votes.keys().any(|p| *p != Pilihan::Abstain && !votable(*p));
    l.bila(strange, "pilihan_tidak_dikenal");
    let decided = votes.iter().any(|(p, n)| *p != Pilihan::Abstain && *n > 0);
    l.bila(!decided, "semua_abstain");
    Some(votes)
}

/// Who took part in the decision that stands may think otherwise, once.
fn dissent(butir: &Butir, nip: Nip, l: &mut Langgar) {
    match butir.sah() {
        None => l.bila(true, "urutan_keliru"),
        Some(putus) => {
            l.bila(!putus.peserta.contains(&nip), "bukan_peserta");
            l.bila(putus.berpendapat.contains(&nip), "urutan_keliru");
        }
    }
}

/// Nothing is decided by putting an item off; but a decision that stands is taken back as it was taken.
fn postpone(m: &Model, butir: &Butir, l: &mut Langgar) {
    if butir.sah().is_some_and(|p| p.isi != Isi::Tunda) {
        l.bila(m.taraf == Taraf::Skors, "rapat_diskors");
        lawful(m, butir, l);
    }
}
