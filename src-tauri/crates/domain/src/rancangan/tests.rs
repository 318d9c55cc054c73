//! What holds of any plan over any map.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::contoh::{Kantor, kode, kosong, nip, penempatan_baru};
use super::keadaan::Keadaan;
use super::*;
use crate::kepegawaian::Nip;

const ORANG: u16 = 9;
const JABATAN: usize = 7;

fn nama(at: usize) -> String {
    format!("J{at}")
}

/// Any map: for every post how many it needs and who holds it. The last person holds none.
fn any_kantor() -> impl Strategy<Value = Kantor> {
    let post = (1..4u16, proptest::collection::btree_set(1..ORANG, 0..4));
    proptest::collection::vec(post, JABATAN).prop_map(|posts| {
        let mut kantor = Kantor::new(ORANG);
        for (at, (kebutuhan, pemangku)) in posts.into_iter().enumerate() {
            let pemangku: Vec<u16> = pemangku.into_iter().collect();
            kantor.post(&nama(at), &pemangku).kebutuhan = kebutuhan;
        }
        kantor
    })
}

/// Any set of placements, some of unknown people or posts, in any order.
fn any_penempatan() -> impl Strategy<Value = Vec<(usize, u16)>> {
    proptest::collection::btree_set((0..=JABATAN, 1..=ORANG + 1), 0..12)
        .prop_map(|set| set.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

fn plan(penempatan: &[(usize, u16)]) -> Rancangan {
    let mut plan = kosong();
    for (at, urut) in penempatan {
        plan.place(penempatan_baru(&nama(*at), *urut)).unwrap();
    }
    plan
}

/// The posts that hold a person.
fn posts_with(nip: Nip, holders: impl Fn(usize) -> Vec<Nip>) -> BTreeSet<usize> {
    let posts = 0..JABATAN;
    posts.filter(|at| holders(*at).contains(&nip)).collect()
}

proptest! {
    #[test]
    fn mut_03_setiap_orang_pindah_utuh_dan_tiada_yang_hilang(
        kantor in any_kantor(),
        penempatan in any_penempatan(),
    ) {
        let indeks = kantor.indeks();
        let register = Register::new(&kantor.pegawai, &kantor.jabatan, &indeks);
        let keadaan = Keadaan::new(&plan(&penempatan), register);
        for urut in 1..=ORANG {
            let nip = nip(urut);
            let before = posts_with(nip, |at| kantor.jabatan[at].pemangku.clone());
            let after = posts_with(nip, |at| keadaan.sesudah(at).collect());
            let given: BTreeSet<usize> = penempatan
                .iter()
                .filter(|(at, who)| *who == urut && *at < JABATAN)
                .map(|(at, _)| *at)
                .collect();
            let expected = if given.is_subset(&before) { before } else { given };
            prop_assert_eq!(after, expected);
        }
        // Nobody sits twice in one post.
        for at in 0..JABATAN {
            let people: Vec<Nip> = keadaan.sesudah(at).collect();
            let distinct: BTreeSet<&Nip> = people.iter().collect();
            prop_assert_eq!(people.len(), distinct.len());
        }
    }

    #[test]
    fn mut_03_rantai_membagi_habis_semua_perpindahan(
        kantor in any_kantor(),
        penempatan in any_penempatan(),
    ) {
        let plan = plan(&penempatan);
        let indeks = kantor.indeks();
        let register = Register::new(&kantor.pegawai, &kantor.jabatan, &indeks);
        let keadaan = Keadaan::new(&plan, register);
        let chains = kantor.telaah_of(&plan).rantai;
        let links = || chains.iter().flat_map(|r| &r.mata);
        let mut arrivals: Vec<_> = links()
            .filter_map(|m| Some((m.jabatan.clone(), m.masuk?)))
            .collect();
        let mut departures: Vec<_> = links()
            .filter_map(|m| Some((m.jabatan.clone(), m.keluar?)))
            .collect();
        arrivals.sort();
        departures.sort();
        let all = |of: &dyn Fn(usize) -> Vec<Nip>| {
            let mut all: Vec<_> = (0..JABATAN)
                .flat_map(|at| of(at).into_iter().map(move |nip| (kode(&nama(at)), nip)))
                .collect();
            all.sort();
            all
        };
        prop_assert_eq!(arrivals, all(&|at| keadaan.masuk(at).collect()));
        prop_assert_eq!(departures, all(&|at| keadaan.keluar(at).collect()));
        for rantai in &chains {
            for pair in rantai.mata.windows(2) {
                prop_assert!(pair[0].masuk.is_some() && pair[0].masuk == pair[1].keluar);
            }
            let (first, last) = (&rantai.mata[0], &rantai.mata[rantai.mata.len() - 1]);
            let closed = last.masuk.is_some() && last.masuk == first.keluar;
            prop_assert_eq!(closed, rantai.akhir == AkhirRantai::Lingkar);
            if let Some(kode) = rantai.lowong() {
                prop_assert!(keadaan.lowong(register.find(kode).unwrap()));
            }
        }
    }

    #[test]
    fn urutan_penempatan_tidak_mengubah_hasil(
        kantor in any_kantor(),
        penempatan in any_penempatan(),
        shift in 0..12usize,
    ) {
        let mut other = penempatan.clone();
        other.rotate_left(shift.min(penempatan.len()));
        other.reverse();
        let (one, other) = (plan(&penempatan), plan(&other));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(kantor.telaah_of(&one), kantor.telaah_of(&other));
    }

    #[test]
    fn rancangan_kosong_tidak_berbenturan(kantor in any_kantor()) {
        let telaah = kantor.telaah(&[]);
        prop_assert!(telaah.benturan.is_empty() && telaah.rantai.is_empty());
    }

    #[test]
    fn perbandingan_memuat_setiap_penempatan_sekali(
        a in any_penempatan(),
        b in any_penempatan(),
    ) {
        let (a, b) = (plan(&a), plan(&b));
        let found = banding(&a, &b);
        let of = |only: &[Penempatan], other: fn(&BedaOrang) -> &Vec<Nip>| {
            let changed = found.beda_orang.iter();
            found.sama.len() + only.len() + changed.map(|beda| other(beda).len()).sum::<usize>()
        };
        prop_assert_eq!(of(&found.hanya_a, |beda| &beda.a), a.penempatan().len());
        prop_assert_eq!(of(&found.hanya_b, |beda| &beda.b), b.penempatan().len());
        let mirrored = banding(&b, &a);
        prop_assert_eq!(mirrored.hanya_a, found.hanya_b);
        prop_assert_eq!(mirrored.beda_orang.len(), found.beda_orang.len());
    }
}
