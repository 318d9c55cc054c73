//! The meeting against a small model of the law, written apart from the domain: random sequences of everything a
//! person can do in a meeting. At every step the two agree on what is allowed, a refusal changes nothing and names its
//! rule, and no sequence reaches an unlawful Berita Acara.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bahan;
mod gerak;
mod hukum;
mod invarian;
mod kehadiran;
mod model;
mod rahasia;
mod temuan;

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{TestCaseError, TestRunner};
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{KunciAcara, Peristiwa, Putusan, Rapat, Tahap};

use bahan::Awal;
use gerak::Gerak;
use model::{Model, Taraf};

/// What happened in one random meeting.
#[derive(Default)]
struct Jejak {
    peristiwa: Vec<Peristiwa>,
    /// The codes of every refusal.
    ditolak: BTreeSet<&'static str>,
    ditutup: bool,
}

/// A meeting made of these moves, model and domain side by side.
fn run(awal: &Awal, gerak: &[Gerak]) -> Result<Jejak, TestCaseError> {
    let mut model = Model::new(awal);
    let mut rapat = Rapat::call(awal.dibuat()).unwrap();
    let mut jejak = Jejak {
        peristiwa: vec![awal.dibuat()],
        ..Jejak::default()
    };
    let mut decided: Vec<(KunciAcara, Vec<Putusan>)> = Vec::new();
    for g in gerak {
        let event = g.event(awal, &model);
        let forbidden = model.forbids(&event);
        let before = rapat.clone();
        match rapat.apply(event.clone()) {
            Ok(()) => {
                prop_assert!(forbidden.is_empty(), "{event:?} breaks {forbidden:?}");
                model.record(&event);
                agree(&model, &rapat)?;
                decided = keep(&decided, &rapat)?;
                jejak.peristiwa.push(event);
            }
            Err(refusal) => {
                let kode = refusal.kode;
                prop_assert!(
                    forbidden.contains(kode),
                    "{event:?}: {kode}, but {forbidden:?}"
                );
                prop_assert_eq!(&rapat, &before, "a refusal changes nothing");
                names_its_rule(&refusal)?;
                jejak.ditolak.insert(kode);
            }
        }
    }
    jejak.ditutup = rapat.tertutup().is_ok();
    prop_assert_eq!(jejak.ditutup, model.taraf == Taraf::Tutup);
    if jejak.ditutup {
        invarian::lawful_minutes(&rapat, &awal.paket, &jejak.peristiwa)?;
    }
    prop_assert_eq!(rapat.tertunda().is_ok(), model.taraf == Taraf::Batal);
    written_and_read(&jejak.peristiwa, &rapat)?;
    Ok(jejak)
}

fn names_its_rule(p: &Penolakan) -> Result<(), TestCaseError> {
    prop_assert!(!p.pesan.trim().is_empty() && !p.saran.trim().is_empty());
    let source = ["Pasal", "UU", "PP", "SK"]
        .iter()
        .any(|s| p.dasar.contains(s));
    prop_assert!(
        source || p.dasar == "tahapan rapat",
        "{} rests on '{}'",
        p.kode,
        p.dasar
    );
    Ok(())
}

/// Both see the same meeting.
fn agree(m: &Model, rapat: &Rapat) -> Result<(), TestCaseError> {
    let taraf = match rapat.tahap() {
        Tahap::Disiapkan => Taraf::Siap,
        Tahap::Dibuka(_) => Taraf::Buka,
        Tahap::Diskors { .. } => Taraf::Skors,
        Tahap::Ditutup { .. } => Taraf::Tutup,
        Tahap::Ditunda(_) => Taraf::Batal,
    };
    prop_assert_eq!(taraf, m.taraf);
    prop_assert_eq!(rapat.hari(), m.hari);
    prop_assert_eq!(rapat.terkunci(), m.terkunci);
    prop_assert_eq!(rapat.tim().ketua().nip, m.ketua);
    prop_assert_eq!(rapat.kuorum().sah(), m.kuorum(m.hadir.len()));
    prop_assert_eq!(rapat.agenda().len(), m.butir.len());
    let changed = rapat.undangan().iter().map(|u| u.agenda_berubah);
    prop_assert!(changed.eq(m.undangan.iter().copied()));
    for nip in &m.anggota {
        prop_assert_eq!(rapat.kehadiran().is_present(*nip), m.hadir.contains(nip));
        prop_assert_eq!(
            rapat.berhalangan(*nip).is_some(),
            m.berhalangan.contains(nip)
        );
        prop_assert_eq!(rapat.deklarasi(*nip).is_some(), m.konflik.contains_key(nip));
    }
    prop_assert_eq!(rapat.catatan().len(), m.catatan);
    prop_assert_eq!(rapat.koreksi().len(), m.koreksi);
    if m.taraf != Taraf::Batal {
        prop_assert_eq!(rapat.pertemuan().len(), m.sidang);
    }
    for b in &m.butir {
        let peserta: BTreeSet<_> = rapat.peserta(&b.kunci).into_iter().collect();
        prop_assert_eq!(&peserta, &m.peserta(b));
        prop_assert_eq!(rapat.kuorum_untuk(&b.kunci).sah(), m.kuorum_untuk(b));
        prop_assert_eq!(rapat.memenuhi(&b.kunci), b.calon());
        prop_assert_eq!(rapat.putusan(&b.kunci).is_some(), b.sah().is_some());
        prop_assert_eq!(rapat.ppk(&b.kunci).len(), b.ppk);
        for nip in &m.anggota {
            prop_assert_eq!(rapat.has_recused(&b.kunci, *nip), m.mundur(b, *nip));
        }
        let scores = rapat
            .penilaian(&b.kunci)
            .map(|p| (p.putaran(), p.is_complete()));
        prop_assert_eq!(scores, b.nilai.as_ref().map(|n| (n.putaran, n.lengkap)));
        let secret = rapat
            .penilaian(&b.kunci)
            .is_some_and(|p| p.lembar().is_some());
        prop_assert_eq!(secret, b.nilai.as_ref().is_some_and(|n| n.lengkap));
    }
    Ok(())
}

/// Every decision stays as it was taken, a later one beside it; opinions alone are added to the valid one.
fn keep(
    earlier: &[(KunciAcara, Vec<Putusan>)],
    rapat: &Rapat,
) -> Result<Vec<(KunciAcara, Vec<Putusan>)>, TestCaseError> {
    let now: Vec<(KunciAcara, Vec<Putusan>)> = (rapat.agenda().iter())
        .map(|a| {
            let decisions = rapat
                .putusan_terdahulu(&a.kunci)
                .iter()
                .chain(rapat.putusan(&a.kunci));
            (a.kunci.clone(), decisions.cloned().collect())
        })
        .collect();
    for (kunci, before) in earlier.iter().filter(|(_, before)| !before.is_empty()) {
        let after = now
            .iter()
            .find(|(k, _)| k == kunci)
            .map_or(&[][..], |(_, p)| p);
        prop_assert!(after.len() >= before.len(), "no decision is lost");
        for (old, new) in before.iter().zip(after) {
            prop_assert!(new.pendapat.starts_with(&old.pendapat));
            let same = Putusan {
                pendapat: old.pendapat.clone(),
                ..new.clone()
            };
            prop_assert_eq!(old, &same, "no decision changes");
        }
    }
    Ok(now)
}

/// The record alone gives the meeting back, also after it was written and read.
fn written_and_read(events: &[Peristiwa], rapat: &Rapat) -> Result<(), TestCaseError> {
    let text = serde_json::to_string(events).unwrap();
    let read: Vec<Peristiwa> = serde_json::from_str(&text).unwrap();
    prop_assert_eq!(&read[..], events);
    let replayed = Rapat::replay(read);
    prop_assert_eq!(replayed.as_ref(), Ok(rapat));
    Ok(())
}

fn any_meeting() -> impl Strategy<Value = (Awal, Vec<Gerak>)> {
    (Awal::any(), vec(Gerak::any(), 0..150))
}

proptest! {
    #[test]
    fn tiada_urutan_yang_menghasilkan_berita_acara_tidak_sah((awal, gerak) in any_meeting()) {
        run(&awal, &gerak)?;
    }
}

/// The random meetings are no empty talk: every event happens, every refusal is met, and meetings do get closed.
#[test]
fn setiap_peristiwa_dan_penolakan_terjadi() {
    let mut runner = TestRunner::deterministic();
    let (mut happened, mut refused, mut closed) = (BTreeSet::new(), BTreeSet::new(), 0);
    for _ in 0..400 {
        let (awal, gerak) = any_meeting().new_tree(&mut runner).unwrap().current();
        let jejak = run(&awal, &gerak).unwrap();
        happened.extend(jejak.peristiwa.iter().map(name));
        refused.extend(jejak.ditolak);
        closed += u32::from(jejak.ditutup);
    }
    let missing: Vec<_> = PERISTIWA
        .iter()
        .filter(|p| !happened.contains(**p))
        .collect();
    assert!(missing.is_empty(), "never happened: {missing:?}");
    let missing: Vec<_> = hukum::KODE
        .iter()
        .filter(|k| !refused.contains(*k))
        .collect();
    assert!(missing.is_empty(), "never refused: {missing:?}");
    assert!(closed >= 100, "only {closed} meetings were closed");
}

fn name(event: &Peristiwa) -> String {
    serde_json::to_value(event).unwrap()["peristiwa"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// Every event, by its name in the store.
const PERISTIWA: [&str; 31] = [
    "dibuat",
    "agenda_ditambah",
    "agenda_dihapus",
    "nominatif_disusun_ulang",
    "usulan_ditautkan",
    "agenda_dikunci",
    "agenda_dibuka_kembali",
    "diundang",
    "ketua_digantikan",
    "hadir",
    "pergi",
    "hadir_dibatalkan",
    "berhalangan",
    "dideklarasikan",
    "mundur",
    "dibuka",
    "diskors",
    "dilanjutkan",
    "dicatat",
    "penilaian_dibuka",
    "dinilai",
    "penilaian_dibatalkan",
    "calon_lain_ditambah",
    "direkomendasikan",
    "dipertimbangkan",
    "ditunda",
    "berpendapat_lain",
    "ditutup",
    "rapat_ditunda",
    "dikoreksi",
    "ditetapkan_ppk",
];
