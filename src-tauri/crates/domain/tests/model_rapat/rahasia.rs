//! A secret ballot leads back to nobody: neither by what is written nor by its order.

use std::collections::{BTreeMap, BTreeSet};

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CaraHadir, CaraPutusan, JumlahSuara, KunciAcara, Peristiwa, Pilihan, Rapat, UsulRekomendasi,
};

use crate::bahan::{Awal, Bahan, Paket, jam, nip};

/// An open meeting of five about one post with three candidates, and its item.
fn open() -> (Awal, Rapat, KunciAcara) {
    let awal = Awal {
        anggota: 5,
        sekretaris_terpisah: false,
        sekretariat: true,
        paket: Paket::KETAT,
        bahan: vec![Bahan {
            jenis: 0,
            memenuhi: 7,
            pensiun: 0,
        }],
    };
    let mut rapat = Rapat::call(awal.dibuat()).unwrap();
    let agenda = Box::new(awal.mata_acara(0));
    let kunci = agenda.kunci.clone();
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    for nip in awal.anggota() {
        let cara = CaraHadir::Langsung;
        rapat
            .apply(Peristiwa::Hadir {
                nip,
                jam: jam(60),
                cara,
            })
            .unwrap();
    }
    rapat.apply(Peristiwa::Dibuka { jam: jam(67) }).unwrap();
    (awal, rapat, kunci)
}

fn calon() -> [Nip; 3] {
    [nip(101), nip(102), nip(103)]
}

fn recommend(acara: &KunciAcara, suara: Vec<JumlahSuara>) -> Peristiwa {
    let mut votes: BTreeMap<Nip, u32> = calon().map(|nip| (nip, 0)).into();
    for s in &suara {
        if let Pilihan::Calon(nip) = s.pilihan {
            votes.insert(nip, s.jumlah);
        }
    }
    let mut calon = calon().to_vec();
    calon.sort_by_key(|nip| std::cmp::Reverse(votes[nip]));
    Peristiwa::Direkomendasikan {
        acara: acara.clone(),
        usul: UsulRekomendasi {
            calon,
            alasan: "Rekam jejak terbaik.".into(),
        },
        cara: CaraPutusan::Rahasia { suara },
    }
}

fn tally(votes: &[Pilihan]) -> Vec<JumlahSuara> {
    let mut counts: BTreeMap<Pilihan, u32> = BTreeMap::new();
    for pilihan in votes {
        *counts.entry(*pilihan).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(pilihan, jumlah)| JumlahSuara { pilihan, jumlah })
        .collect()
}

/// Every way in which five members can vote.
fn all_ways() -> impl Iterator<Item = [Pilihan; 5]> {
    let [a, b, _] = calon();
    let options = [Pilihan::Calon(a), Pilihan::Calon(b), Pilihan::Abstain];
    (0..3_usize.pow(5))
        .map(move |n| [0, 1, 2, 3, 4].map(|voter| options[n / 3_usize.pow(voter) % 3]))
}

#[test]
fn suara_rahasia_tidak_menyebut_anggota() {
    let (awal, rapat, kunci) = open();
    for votes in all_ways().filter(|v| v.iter().any(|p| *p != Pilihan::Abstain)) {
        let mut rapat = rapat.clone();
        let event = recommend(&kunci, tally(&votes));
        rapat.apply(event.clone()).unwrap();
        let recorded = serde_json::to_value(&rapat.putusan(&kunci).unwrap().cara).unwrap();
        let event = serde_json::to_value(&event).unwrap();
        for written in [&event["cara"], &recorded] {
            let text = written.to_string();
            assert!(
                awal.anggota().all(|nip| !text.contains(nip.as_str())),
                "{text}"
            );
            for vote in written["suara"].as_array().unwrap() {
                let fields: Vec<_> = vote.as_object().unwrap().keys().collect();
                assert_eq!(fields, ["jumlah", "pilihan"]);
            }
        }
    }
}

/// Whoever voted how: what is recorded depends on the counts alone.
#[test]
fn catatan_suara_rahasia_sama_untuk_setiap_pembagian_suara() {
    let (_, _, kunci) = open();
    let mut written: BTreeMap<Vec<usize>, BTreeSet<String>> = BTreeMap::new();
    for votes in all_ways() {
        let [a, b, _] = calon();
        let count = |p: Pilihan| votes.iter().filter(|v| **v == p).count();
        let key = vec![
            count(Pilihan::Calon(a)),
            count(Pilihan::Calon(b)),
            count(Pilihan::Abstain),
        ];
        let event = recommend(&kunci, tally(&votes));
        written
            .entry(key)
            .or_default()
            .insert(serde_json::to_string(&event).unwrap());
    }
    assert_eq!(written.len(), 21);
    assert!(written.values().all(|texts| texts.len() == 1));
}

/// The order of the counts is fixed, so that it cannot tell in which order the votes were cast.
#[test]
fn urutan_hitungan_suara_rahasia_tidak_bermakna() {
    let (_, rapat, kunci) = open();
    let [a, b, _] = calon();
    let lawful = tally(&[
        Pilihan::Calon(a),
        Pilihan::Calon(a),
        Pilihan::Calon(b),
        Pilihan::Calon(b),
        Pilihan::Abstain,
    ]);
    for order in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let suara = order.iter().map(|n| lawful[*n]).collect();
        let refused = rapat
            .clone()
            .apply(recommend(&kunci, suara))
            .err()
            .map(|p| p.kode);
        let expected = (order != [0, 1, 2]).then_some("suara_tidak_cocok");
        assert_eq!(refused, expected, "{order:?}");
    }
}
