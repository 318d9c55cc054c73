//! What holds of the minutes of every closed meeting, read from its record and its events alone.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CaraPutusan, GasalPada, Keputusan, MataAcara, Perihal, Peristiwa, Pertemuan, Pilihan, Putusan,
    Rapat,
};

use crate::bahan::Paket;

type Hasil = Result<(), TestCaseError>;

/// The minutes of a closed meeting are lawful.
pub fn lawful_minutes(rapat: &Rapat, paket: &Paket, events: &[Peristiwa]) -> Hasil {
    prop_assert!(rapat.tertutup().is_ok());
    sittings(rapat, paket, &chairs(rapat, events))?;
    for item in rapat.agenda() {
        let valid = rapat.putusan(&item.kunci);
        prop_assert!(valid.is_some(), "no item is left undecided");
        for putusan in rapat.putusan_terdahulu(&item.kunci).iter().chain(valid) {
            decision(rapat, paket, item, putusan)?;
        }
        let lain = rapat.calon_lain(&item.kunci);
        let none_qualified = item.nominatif().is_some_and(|n| n.memenuhi.is_empty());
        prop_assert!(lain.is_empty() || (paket.calon_lain && none_qualified));
        prop_assert!(lain.iter().all(|c| c.nominatif.memenuhi.contains(&c.nip)));
        impartial(rapat, item)?;
    }
    Ok(())
}

fn quorum(rapat: &Rapat, paket: &Paket, hadir: usize) -> bool {
    let anggota = rapat.tim().anggota().count();
    let (atas, bawah) = paket.lebih_dari;
    let odd = match paket.gasal {
        GasalPada::Kehadiran => hadir % 2 == 1,
        GasalPada::Keanggotaan => anggota % 2 == 1,
        GasalPada::Tidak => true,
    };
    odd && 2 * hadir > anggota && bawah * hadir > atas * anggota
}

/// Every sitting began with a quorum and a chair, as the hours of the attendance list tell too.
fn sittings(rapat: &Rapat, paket: &Paket, ketua: &BTreeSet<Nip>) -> Hasil {
    let sittings = rapat.pertemuan();
    prop_assert!(!sittings.is_empty());
    for sitting in sittings {
        let Pertemuan {
            tanggal,
            dibuka,
            pembuka,
            ..
        } = sitting;
        prop_assert!(quorum(rapat, paket, pembuka.len()));
        prop_assert!(paket.ketua_sementara || pembuka.iter().any(|n| ketua.contains(n)));
        prop_assert!(
            rapat
                .tim()
                .sk()
                .berlaku_sampai
                .is_none_or(|last| *tanggal <= last)
        );
        for member in rapat.tim().anggota() {
            let day = rapat
                .kehadiran()
                .sesi(member.nip)
                .iter()
                .filter(|s| s.tanggal == *tanggal);
            let leaves =
                |s: &sidang_domain::rapat::Sesi| s.pergi.is_none_or(|pergi| pergi >= *dibuka);
            let strictly = |s: &sidang_domain::rapat::Sesi| {
                s.datang < *dibuka && s.pergi.is_none_or(|pergi| pergi > *dibuka)
            };
            if pembuka.contains(&member.nip) {
                prop_assert!(day.clone().any(|s| s.datang <= *dibuka && leaves(s)));
            } else {
                prop_assert!(
                    !day.clone().any(strictly),
                    "someone in the room was not counted"
                );
            }
        }
    }
    let ends = |p: &Pertemuan| p.selesai.is_some_and(|end| end >= p.dibuka);
    prop_assert!(sittings.iter().all(ends));
    let after =
        |a: &Pertemuan, b: &Pertemuan| (a.tanggal, a.selesai) <= (b.tanggal, Some(b.dibuka));
    prop_assert!(sittings.is_sorted_by(after));
    let (last, closed) = (sittings.last().unwrap(), rapat.tertutup().unwrap());
    let end = (closed.tanggal(), Some(closed.ditutup()));
    prop_assert!(
        (last.tanggal, last.selesai) <= end,
        "closed after the last sitting"
    );
    Ok(())
}

/// The chair of the decree, and everyone who replaced the chair during the meeting.
fn chairs(rapat: &Rapat, events: &[Peristiwa]) -> BTreeSet<Nip> {
    let replaced = events.iter().filter_map(|event| match event {
        Peristiwa::KetuaDigantikan { penetapan } => Some(penetapan.nip),
        _ => None,
    });
    replaced
        .chain([rapat.tim().ketua_menurut_sk().nip])
        .collect()
}

fn decision(rapat: &Rapat, paket: &Paket, item: &MataAcara, putusan: &Putusan) -> Hasil {
    let pemilih: BTreeSet<Nip> = putusan.peserta.iter().copied().collect();
    prop_assert_eq!(pemilih.len(), putusan.peserta.len());
    prop_assert!(pemilih.iter().all(|n| rapat.tim().find(*n).is_some()));
    prop_assert!(!putusan.alasan().trim().is_empty());
    dissent(putusan, &pemilih)?;
    let motion: Option<bool> = match &putusan.keputusan {
        Keputusan::Ditunda { .. } => return Ok(()),
        Keputusan::Direkomendasikan(_) => None,
        Keputusan::Disetujui { .. } => Some(true),
        Keputusan::TidakDisetujui { .. } => Some(false),
    };
    let present = putusan.kuorum.hadir as usize;
    prop_assert!(quorum(rapat, paket, present) && !pemilih.is_empty());
    if paket.mundur_dihitung_hadir {
        prop_assert!(pemilih.len() <= present);
    } else {
        prop_assert_eq!(pemilih.len(), present);
    }
    let surat = ballots(putusan, &pemilih)?;
    match (motion, &item.perihal) {
        (None, Perihal::PengisianJabatan { .. }) => {
            recommendation(rapat, paket, item, putusan, surat)
        }
        (Some(setuju), perihal) => {
            let about = item.orang().is_none_or(|o| !pemilih.contains(&o.nip));
            let post = matches!(perihal, Perihal::PengisianJabatan { .. });
            prop_assert!(about && !post);
            let side = if setuju {
                Pilihan::Setuju
            } else {
                Pilihan::TidakSetuju
            };
            let enough = surat.is_none_or(|v| v.get(&side).is_some_and(|n| 2 * n > pemilih.len()));
            prop_assert!(enough, "more than half stand behind it");
            Ok(())
        }
        _ => Err(TestCaseError::fail(
            "a decision of another kind than the item",
        )),
    }
}

fn dissent(putusan: &Putusan, pemilih: &BTreeSet<Nip>) -> Hasil {
    let dissenters: BTreeSet<Nip> = putusan.pendapat.iter().map(|p| p.nip).collect();
    prop_assert!(dissenters.is_subset(pemilih) && dissenters.len() == putusan.pendapat.len());
    prop_assert!(putusan.pendapat.iter().all(|p| !p.alasan.trim().is_empty()));
    Ok(())
}

/// Votes per choice; exactly the participants voted, and not for nothing alone.
fn ballots(
    putusan: &Putusan,
    pemilih: &BTreeSet<Nip>,
) -> Result<Option<BTreeMap<Pilihan, usize>>, TestCaseError> {
    let mut surat: BTreeMap<Pilihan, usize> = BTreeMap::new();
    match &putusan.cara {
        CaraPutusan::Musyawarah => return Ok(None),
        CaraPutusan::Terbuka { suara } => {
            let named: BTreeSet<Nip> = suara.iter().map(|s| s.nip).collect();
            prop_assert!(named == *pemilih && suara.len() == pemilih.len());
            for s in suara {
                *surat.entry(s.pilihan).or_default() += 1;
            }
        }
        CaraPutusan::Rahasia { suara } => {
            prop_assert!(suara.is_sorted_by(|a, b| a.pilihan < b.pilihan));
            for s in suara {
                *surat.entry(s.pilihan).or_default() += s.jumlah as usize;
            }
        }
    }
    prop_assert_eq!(surat.values().sum::<usize>(), pemilih.len());
    prop_assert!(
        surat
            .iter()
            .any(|(choice, n)| *choice != Pilihan::Abstain && *n > 0)
    );
    Ok(Some(surat))
}

fn recommendation(
    rapat: &Rapat,
    paket: &Paket,
    item: &MataAcara,
    putusan: &Putusan,
    surat: Option<BTreeMap<Pilihan, usize>>,
) -> Hasil {
    let Some(calon) = putusan.rekomendasi().map(|r| r.calon().to_vec()) else {
        return Err(TestCaseError::fail("a recommendation without candidates"));
    };
    let named: BTreeSet<Nip> = calon.iter().copied().collect();
    prop_assert!(named.len() == calon.len() && calon.len() >= 2);
    prop_assert!(calon.len() >= paket.min_calon as usize);
    let frozen = item
        .nominatif()
        .map(|n| n.memenuhi.clone())
        .unwrap_or_default();
    let other: BTreeSet<Nip> = rapat
        .calon_lain(&item.kunci)
        .iter()
        .map(|c| c.nip)
        .collect();
    prop_assert!(
        named
            .iter()
            .all(|n| frozen.contains(n) || other.contains(n))
    );
    prop_assert!(
        named.iter().all(|n| !putusan.peserta.contains(n)),
        "nobody decides on himself"
    );
    let called = rapat.jadwal().tanggal;
    let early = |nip: &Nip| {
        rapat
            .batas_pensiun(&item.kunci, *nip)
            .is_none_or(|day| day >= called)
    };
    prop_assert!(named.iter().all(early), "nobody past the last lawful day");
    if let Some(surat) = surat {
        let of = |nip: &Nip| {
            surat
                .get(&Pilihan::Calon(*nip))
                .copied()
                .unwrap_or_default()
        };
        prop_assert!(calon.is_sorted_by(|a, b| of(a) >= of(b)));
        let least = calon.iter().map(of).min().unwrap_or_default();
        let out = frozen.union(&other).filter(|n| !named.contains(n));
        prop_assert!(out.map(of).all(|n| n <= least), "nobody better is left out");
    }
    Ok(())
}

/// Nobody who stepped back stands behind what was decided, nor among those whose scores count.
fn impartial(rapat: &Rapat, item: &MataAcara) -> Hasil {
    let valid = rapat.putusan(&item.kunci).filter(|p| !p.is_postponed());
    for nip in valid.iter().flat_map(|p| &p.peserta) {
        prop_assert!(!rapat.has_recused(&item.kunci, *nip));
    }
    if let Some(penilaian) = rapat.penilaian(&item.kunci) {
        prop_assert!(valid.is_none() || penilaian.is_complete());
        for nip in penilaian.lembar().into_iter().flat_map(BTreeMap::keys) {
            prop_assert!(!rapat.has_recused(&item.kunci, *nip));
            prop_assert!(!penilaian.calon().contains(nip), "nobody scores himself");
        }
    }
    Ok(())
}
