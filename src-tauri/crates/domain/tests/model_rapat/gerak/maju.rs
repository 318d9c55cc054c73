//! What a secretary would do next, so that random meetings get somewhere.

use std::collections::BTreeSet;

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{CaraHadir, Peristiwa};

use super::{Apa, Gerak, ruang};
use crate::bahan::Awal;
use crate::model::{Butir, Model, Taraf};

pub fn event(g: Gerak, awal: &Awal, m: &Model) -> Peristiwa {
    match m.taraf {
        Taraf::Siap if !m.terkunci => prepare(g, awal, m),
        Taraf::Siap => fill(g, m, Apa::Buka).event(awal, m),
        Taraf::Buka => decide(g, awal, m),
        Taraf::Skors => fill(g, m, Apa::Lanjut).event(awal, m),
        Taraf::Tutup | Taraf::Batal => {
            let apa = if g.c.is_multiple_of(3) {
                Apa::Koreksi
            } else {
                Apa::Ppk
            };
            Gerak { apa, ..g }.event(awal, m)
        }
    }
}

/// The next item, then the lock.
fn prepare(g: Gerak, awal: &Awal, m: &Model) -> Peristiwa {
    let missing = (0_u8..)
        .zip(&awal.bahan)
        .map(|(n, _)| n)
        .find(|n| m.butir(&awal.mata_acara((*n).into()).kunci).is_none());
    match missing {
        Some(a) => Gerak {
            apa: Apa::Tambah,
            a,
            ..g
        }
        .event(awal, m),
        None => Peristiwa::AgendaDikunci,
    }
}

/// People for a quorum and mostly a chair, then `begin`.
fn fill(g: Gerak, m: &Model, begin: Apa) -> Gerak {
    let led = m.ada_pimpinan();
    if m.kuorum(m.hadir.len()) && (led || g.a.is_multiple_of(4)) {
        return Gerak { apa: begin, ..g };
    }
    if !led && g.b.is_multiple_of(2) {
        let ketua = m.anggota.iter().position(|n| *n == m.ketua);
        let b = u8::try_from(ketua.unwrap_or_default()).unwrap();
        // Mistake 5 lets the move name its member itself.
        return Gerak {
            apa: Apa::Hadir,
            b,
            c: 0,
            keliru: 5,
            ..g
        };
    }
    let more = (m.hadir.len() + 1..=m.anggota.len()).any(|h| m.kuorum(h));
    let apa = if more { Apa::Hadir } else { Apa::Pergi };
    Gerak { apa, ..g }
}

/// The next item that is not decided, then the closing.
fn decide(g: Gerak, awal: &Awal, m: &Model) -> Peristiwa {
    match m.butir.iter().find(|b| b.sah().is_none()) {
        Some(butir) if m.paket.mundur_dihitung_hadir && g.b.is_multiple_of(4) => {
            shrink(g, m, butir)
        }
        Some(butir) => settle_quorum(g, m, butir).unwrap_or_else(|| match &butir.memenuhi {
            Some(_) => fill_post(g, m, butir),
            None => consider(g, m, butir),
        }),
        None if g.c.is_multiple_of(4) => Gerak {
            apa: Apa::Pendapat,
            ..g
        }
        .event(awal, m),
        None => Peristiwa::Ditutup { jam: g.jam(m) },
    }
}

/// Where those who stepped back count for the quorum, one more steps back, until nobody is left to decide.
fn shrink(g: Gerak, m: &Model, butir: &Butir) -> Peristiwa {
    match (m.peserta(butir).first(), &butir.memenuhi) {
        (Some(nip), _) => step_back(butir, *nip),
        (None, Some(_)) => ruang::recommend(g, m, butir),
        (None, None) => ruang::consider(g, m, butir),
    }
}

fn step_back(butir: &Butir, nip: Nip) -> Peristiwa {
    Peristiwa::Mundur {
        acara: butir.kunci.clone(),
        nip,
        alasan: "Saudara calon.".into(),
    }
}

/// Someone comes or leaves so that the quorum for the item is lawful; postponed where that cannot be.
fn settle_quorum(g: Gerak, m: &Model, butir: &Butir) -> Option<Peristiwa> {
    let peserta = m.peserta(butir);
    if m.kuorum_untuk(butir) && !peserta.is_empty() {
        return None;
    }
    let free: Vec<Nip> = (m.anggota.iter().copied())
        .filter(|n| !m.hadir.contains(n) && !m.mundur(butir, *n))
        .collect();
    let lawful = |h: &usize| m.kuorum(*h);
    let jam = g.jam(m);
    let more = (peserta.len() + 1..=peserta.len() + free.len()).any(|h| lawful(&h));
    let fewer = (0..peserta.len()).any(|h| lawful(&h));
    Some(match (free.first(), peserta.last()) {
        (Some(nip), _) if more => Peristiwa::Hadir {
            nip: *nip,
            jam,
            cara: CaraHadir::Langsung,
        },
        (_, Some(nip)) if fewer => Peristiwa::Pergi { nip: *nip, jam },
        _ => ruang::postpone(g, butir),
    })
}

fn fill_post(g: Gerak, m: &Model, butir: &Butir) -> Peristiwa {
    let peserta = m.peserta(butir);
    let early = |nip: &Nip| butir.batas.get(nip).is_none_or(|batas| *batas >= m.hari);
    let fit: BTreeSet<Nip> = butir
        .calon()
        .into_iter()
        .filter(|n| early(n) && !peserta.contains(n))
        .collect();
    let least = m.paket.min_calon.max(2) as usize;
    let none_listed = butir.memenuhi.as_ref().is_some_and(BTreeSet::is_empty);
    if fit.len() < least && none_listed && m.paket.calon_lain && butir.lain.len() < 5 {
        return ruang::other(g, m, butir);
    }
    if fit.len() < least {
        return ruang::postpone(g, butir);
    }
    match &butir.nilai {
        None if m.paket.nilai_wajib || g.c.is_multiple_of(8) => ruang::open_scores(g, m, butir),
        Some(nilai) if !nilai.lengkap => ruang::score(g, m, butir),
        _ => ruang::recommend(g, m, butir),
    }
}

fn consider(g: Gerak, m: &Model, butir: &Butir) -> Peristiwa {
    let himself = butir.orang.filter(|nip| m.peserta(butir).contains(nip));
    match himself {
        Some(nip) => step_back(butir, nip),
        None => ruang::consider(g, m, butir),
    }
}
