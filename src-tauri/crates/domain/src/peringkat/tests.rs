use super::*;
use crate::aturan::Kriteria;
use crate::kelayakan::{Hasil, IdSyarat};
use crate::kepegawaian::Nip;

const KRITERIA: [Kriteria; 5] = [
    Kriteria::PredikatKinerja,
    Kriteria::Pendidikan,
    Kriteria::Golongan,
    Kriteria::LamaJenjang,
    Kriteria::Kompetensi,
];

fn baris(urut: u16, poin: &[u32]) -> Baris {
    Baris {
        nip: Nip::parse(&format!("198503152010011{urut:03}")).unwrap(),
        hasil: Hasil::Memenuhi,
        poin: poin.iter().copied().map(Some).collect(),
        terbaik: poin.to_vec(),
        kurang: Vec::new(),
    }
}

/// A matrix of whole points.
fn matriks(poin: &[&[u32]]) -> Vec<Baris> {
    poin.iter()
        .zip(1..)
        .map(|(poin, urut)| baris(urut, &poin.iter().map(|p| p * 1000).collect::<Vec<_>>()))
        .collect()
}

/// Weights in whole percents.
fn persen(bobot: &[u32]) -> SusunanBobot {
    rinci(&bobot.iter().map(|b| b * 1000).collect::<Vec<_>>())
}

fn rinci(bobot: &[u32]) -> SusunanBobot {
    SusunanBobot::new(
        bobot
            .iter()
            .zip(KRITERIA)
            .map(|(&bobot, kriteria)| BobotRinci { kriteria, bobot })
            .collect(),
    )
    .unwrap()
}

fn tempat(baris: &[Baris], bobot: &SusunanBobot) -> Vec<(usize, u32)> {
    urutkan(baris, bobot)
        .iter()
        .map(|u| (u.indeks, u.peringkat))
        .collect()
}

#[test]
fn urutan_menurut_total_lalu_kriteria_dan_nilai_sama_berbagi_tempat() {
    let calon = matriks(&[&[50, 50], &[70, 30], &[90, 80], &[50, 50], &[30, 70]]);
    assert_eq!(
        tempat(&calon, &persen(&[50, 50])),
        [(2, 1), (1, 2), (0, 3), (3, 3), (4, 5)]
    );
    assert_eq!(
        tempat(&calon, &persen(&[0, 100])),
        [(2, 1), (4, 2), (0, 3), (3, 3), (1, 5)]
    );
}

#[test]
fn hanya_yang_memenuhi_berperingkat() {
    let mut calon = matriks(&[&[90], &[80], &[70]]);
    calon[0].hasil = Hasil::TidakMemenuhi;
    calon[1].hasil = Hasil::PerluVerifikasi;
    assert_eq!(tempat(&calon, &persen(&[100])), [(2, 1)]);
}

/// What is less than a thousandth of a point does not part two totals; the criteria do.
#[test]
fn selisih_di_bawah_seperseribu_poin_tidak_menentukan() {
    let calon = [baris(1, &[0, 19]), baris(2, &[1, 1])];
    assert_eq!(tempat(&calon, &persen(&[10, 90])), [(0, 1), (1, 2)]);
    let calon = [baris(1, &[0, 9]), baris(2, &[1, 1])];
    assert_eq!(tempat(&calon, &persen(&[95, 5])), [(1, 1), (0, 2)]);
    let calon = [baris(1, &[0, 1]), baris(2, &[1, 0])];
    assert_eq!(tempat(&calon, &persen(&[10, 90])), [(1, 1), (0, 2)]);
}

/// 80·w + 40·(1−w) against 60: equal at half, and the third has it from there on.
#[test]
fn ketahanan_menyebut_bobot_tempat_dua_teratas_berubah() {
    let calon = matriks(&[&[100, 100], &[60, 60], &[80, 40]]);
    let hasil = ketahanan(&calon, &persen(&[30, 70]));
    assert_eq!(hasil.dua_teratas, [0, 1]);
    let [pertama, kedua] = &hasil.bobot[..] else {
        panic!("two criteria");
    };
    // Equal totals go by the first criterion, which the third has more of.
    assert_eq!(
        pertama.naik,
        Some(Pergeseran {
            bobot: 50_000,
            masuk: vec![2],
            keluar: vec![1]
        })
    );
    assert_eq!(pertama.turun, None);
    assert_eq!(pertama.tetap, (0, 49_900));
    assert_eq!(kedua.turun.as_ref().map(|p| p.bobot), Some(50_000));
    assert_eq!(kedua.tetap, (50_100, 100_000));
}

#[test]
fn ketahanan_menyebut_bobot_tempat_keduanya_bertukar() {
    let calon = matriks(&[&[50, 90], &[90, 50], &[10, 10]]);
    let hasil = ketahanan(&calon, &persen(&[40, 60]));
    assert_eq!(hasil.dua_teratas, [0, 1]);
    assert_eq!(hasil.bobot[0].tukar_naik, Some(50_000));
    assert_eq!(hasil.bobot[0].tukar_turun, None);
    assert_eq!(
        (&hasil.bobot[0].naik, &hasil.bobot[0].turun),
        (&None, &None)
    );
    assert_eq!(hasil.bobot[0].tetap, (0, 100_000));
}

#[test]
fn ketahanan_pada_tempat_bersama() {
    // The second place is shared: passing the one before them leaves that one behind.
    let calon = matriks(&[&[60, 90], &[90, 50], &[90, 50]]);
    let hasil = ketahanan(&calon, &persen(&[20, 80]));
    assert_eq!(hasil.dua_teratas, [0, 1, 2]);
    let naik = hasil.bobot[0].naik.as_ref().unwrap();
    assert_eq!((&naik.masuk[..], &naik.keluar[..]), (&[][..], &[0][..]));
    assert_eq!(hasil.bobot[0].tukar_naik, None);
    // The first place is shared: who passes them joins them.
    let calon = matriks(&[&[60, 90], &[60, 90], &[90, 50]]);
    let hasil = ketahanan(&calon, &persen(&[20, 80]));
    assert_eq!(hasil.dua_teratas, [0, 1]);
    let naik = hasil.bobot[0].naik.as_ref().unwrap();
    assert_eq!((&naik.masuk[..], &naik.keluar[..]), (&[2][..], &[][..]));
}

/// Two totals that part just after a tenth of a percent are still equal at it, and so the range holds it.
#[test]
fn perubahan_tepat_sesudah_sepersepuluh_persen_tidak_mempersempit_jangkauan() {
    let calon = [baris(1, &[0, 2]), baris(2, &[1, 0]), baris(3, &[1, 0])];
    let hasil = ketahanan(&calon, &persen(&[10, 90]));
    let tetap: Vec<_> = hasil.bobot.iter().map(|b| b.tetap).collect();
    assert_eq!(tetap, [(0, 50_000), (50_000, 100_000)]);
}

/// At the first tenth of a percent after two lines have met, rounding can still put them as before; the next ones tell.
#[test]
fn pertukaran_dicari_menjauh_dari_bobot_kini() {
    let calon = [
        baris(1, &[7, 50_002]),
        baris(2, &[5, 50_004]),
        baris(3, &[7, 7]),
    ];
    let hasil = ketahanan(&calon, &persen(&[66, 34]));
    assert_eq!(hasil.bobot[0].tukar_turun, Some(39_900));
    assert_eq!(hasil.bobot[1].tukar_naik, Some(60_100));
}

#[test]
fn perubahan_di_luar_seratus_persen_bukan_perubahan() {
    let calon = [baris(1, &[2, 1]), baris(2, &[0, 0]), baris(3, &[0, 0])];
    let hasil = ketahanan(&calon, &persen(&[10, 90]));
    assert!(hasil.bobot.iter().all(|b| b.tetap == (0, 100_000)));
}

#[test]
fn bobot_tunggal_tidak_dapat_digeser() {
    let calon = matriks(&[&[60, 90], &[90, 50], &[80, 70]]);
    let hasil = ketahanan(&calon, &persen(&[100, 0]));
    let [tunggal, nol] = &hasil.bobot[..] else {
        panic!("two criteria");
    };
    assert_eq!(tunggal.tetap, (100_000, 100_000));
    assert_eq!((&tunggal.turun, &tunggal.naik), (&None, &None));
    assert_eq!(nol.tetap.0, 0);
    assert!(nol.naik.is_some());
}

#[test]
fn dua_teratas_dari_kurang_dari_dua_calon() {
    assert_eq!(ketahanan(&[], &persen(&[60, 40])).dua_teratas, [0; 0]);
    let satu = ketahanan(&matriks(&[&[1, 2]]), &persen(&[60, 40]));
    assert_eq!(satu.dua_teratas, [0]);
    assert!(satu.bobot.iter().all(|b| b.tetap == (0, 100_000)));
}

#[test]
fn data_yang_belum_ada_dapat_mengubah_dua_teratas() {
    let mut calon = matriks(&[
        &[90, 90, 90],
        &[80, 80, 80],
        &[79, 0, 79],
        &[61, 0, 0],
        &[40, 0, 0],
    ]);
    let gap = |baris: &mut Baris, i: usize| {
        baris.poin[i] = None;
        baris.terbaik[i] = PENUH;
    };
    gap(&mut calon[2], 1);
    for i in [1, 2] {
        gap(&mut calon[3], i);
        gap(&mut calon[4], i);
    }
    let bobot = persen(&[50, 30, 20]);
    let data = ketahanan(&calon, &bobot).data;
    // The third needs one datum, the fourth both, the fifth has no chance: 40·0.5 + 50 = 70.
    assert_eq!(
        data,
        [
            DataPenentu {
                indeks: 2,
                kriteria: vec![Kriteria::Pendidikan],
                syarat: vec![]
            },
            DataPenentu {
                indeks: 3,
                kriteria: vec![Kriteria::Pendidikan, Kriteria::Golongan],
                syarat: vec![]
            },
        ]
    );
}

#[test]
fn calon_yang_perlu_verifikasi_dapat_mengubah_dua_teratas() {
    let mut calon = matriks(&[&[90], &[80], &[80], &[79], &[99]]);
    for c in &mut calon[2..4] {
        c.hasil = Hasil::PerluVerifikasi;
        c.kurang = vec![IdSyarat::Kesehatan];
    }
    calon[4].hasil = Hasil::TidakMemenuhi;
    // An equal total is enough to share the second place.
    assert_eq!(
        ketahanan(&calon, &persen(&[100])).data,
        [DataPenentu {
            indeks: 2,
            kriteria: vec![],
            syarat: vec![IdSyarat::Kesehatan]
        }]
    );
    // Where a place is free, anyone may have it.
    calon[1].hasil = Hasil::TidakMemenuhi;
    assert_eq!(ketahanan(&calon, &persen(&[100])).data.len(), 2);
}

#[test]
fn data_yang_belum_ada_memisahkan_tempat_kedua_bersama() {
    let mut calon = matriks(&[&[90, 90], &[80, 0], &[80, 0]]);
    calon[1].poin[1] = None;
    calon[1].terbaik[1] = PENUH;
    let hasil = ketahanan(&calon, &persen(&[100, 0]));
    assert_eq!(hasil.dua_teratas, [0, 1, 2]);
    assert_eq!(hasil.data.len(), 1);
    assert_eq!(hasil.data[0].indeks, 1);
}

/// Who already has the second place alone decides nothing by what is still missing about them.
#[test]
fn data_yang_kurang_pada_tempat_kedua_sendirian_tidak_menentukan() {
    let mut calon = matriks(&[&[90, 90], &[80, 0], &[10, 0]]);
    calon[1].poin[1] = None;
    calon[1].terbaik[1] = PENUH;
    let hasil = ketahanan(&calon, &persen(&[60, 40]));
    assert_eq!(hasil.dua_teratas, [0, 1]);
    assert_eq!(hasil.data, []);
}

/// Nothing missing suffices alone: those that gain most are named first, and no more than needed.
#[test]
fn data_penentu_bersama_dimulai_dari_yang_paling_menambah() {
    let mut calon = matriks(&[&[90, 90, 90, 90], &[80, 80, 80, 80], &[90, 0, 0, 0]]);
    calon[2].terbaik = vec![95_000, PENUH, 60_000, PENUH];
    for poin in &mut calon[2].poin[1..] {
        *poin = None;
    }
    // 18 of the 80 that are needed; still to gain: 1, 10, 12 and 50.
    let data = ketahanan(&calon, &persen(&[20, 10, 20, 50])).data;
    let kriteria: Vec<_> = data.into_iter().map(|d| d.kriteria).collect();
    assert_eq!(kriteria, [[Kriteria::LamaJenjang, Kriteria::Golongan]]);
}

/// Against a plain recomputation of the ranking at other weights.
mod sifat {
    use proptest::prelude::*;

    use super::*;

    /// Who is among the first two, with `kriteria` weighing `atas / bawah` thousandths of a percent.
    fn dua_teratas(
        baris: &[Baris],
        bobot: &SusunanBobot,
        kriteria: usize,
        (atas, bawah): (i128, i128),
    ) -> Vec<usize> {
        let utuh = i128::from(SERATUS_PERSEN);
        let kini = i128::from(bobot.rinci()[kriteria].bobot);
        let weights: Vec<i128> = (0..bobot.rinci().len())
            .map(|i| {
                if i == kriteria {
                    atas * (utuh - kini)
                } else {
                    i128::from(bobot.rinci()[i].bobot) * (utuh * bawah - atas)
                }
            })
            .collect();
        let sum: i128 = weights.iter().sum();
        let keys: Vec<_> = baris
            .iter()
            .map(|b| {
                let weighted: i128 = b
                    .dihitung()
                    .zip(&weights)
                    .map(|(p, w)| i128::from(p) * w)
                    .sum();
                (weighted.div_euclid(sum), b.dihitung().collect::<Vec<_>>())
            })
            .collect();
        (0..keys.len())
            .filter(|&i| keys.iter().filter(|k| **k > keys[i]).count() < 2)
            .collect()
    }

    fn sorted(mut some: Vec<usize>) -> Vec<usize> {
        some.sort_unstable();
        some
    }

    /// Points far apart, close together, and equal.
    fn poin() -> impl Strategy<Value = u32> {
        prop_oneof![
            0..=PENUH,
            (0..5u32).prop_map(|p| p * 25_000),
            50_000..50_012u32,
            0..4u32,
        ]
    }

    fn calon_dan_bobot() -> impl Strategy<Value = (Vec<Baris>, SusunanBobot)> {
        (1..=5usize).prop_flat_map(|many| {
            let baris =
                prop::collection::vec(prop::collection::vec(poin(), many), 0..9).prop_map(|all| {
                    all.iter()
                        .zip(1..)
                        .map(|(poin, urut)| baris(urut, poin))
                        .collect()
                });
            let bobot = prop::collection::vec(prop_oneof![0..=20u32, 0..=4_000u32], many).prop_map(
                |shares| {
                    let unit = SERATUS_PERSEN / shares.iter().sum::<u32>().max(1);
                    let mut bobot: Vec<u32> = shares.iter().map(|s| s * unit).collect();
                    bobot[0] += 100_000 - bobot.iter().sum::<u32>();
                    rinci(&bobot)
                },
            );
            (baris, bobot)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(120))]

        #[test]
        fn ketahanan_sama_dengan_perhitungan_ulang(
            (baris, bobot) in calon_dan_bobot(),
            samples in prop::collection::vec((0..=100_000i128, 1..1000i128, 1..1000i128), 20),
        ) {
            let hasil = ketahanan(&baris, &bobot);
            for (kriteria, batas) in hasil.bobot.iter().enumerate() {
                if batas.kini == SERATUS_PERSEN {
                    continue;
                }
                let at = |weight| dua_teratas(&baris, &bobot, kriteria, weight);
                let tenth = |weight: u32| at((i128::from(weight), 1));
                let now = tenth(batas.kini);
                prop_assert_eq!(&sorted(hasil.dua_teratas.clone()), &now);
                prop_assert!(batas.tetap.0 <= batas.kini && batas.kini <= batas.tetap.1);

                // Within the range nothing changes, at whatever fraction of a percent.
                let (from, to) = (i128::from(batas.tetap.0), i128::from(batas.tetap.1));
                for (start, part, whole) in &samples {
                    let weight = ((from + start % (to - from + 1)) * whole + part % whole, *whole);
                    if weight.0 <= to * whole {
                        prop_assert_eq!(&at(weight), &now);
                    }
                }
                prop_assert_eq!(&tenth(batas.tetap.0), &now);
                prop_assert_eq!(&tenth(batas.tetap.1), &now);

                // The weight that is named is the first tenth of a percent at which they have changed.
                let below: Vec<u32> = (0..=1000).rev().map(|t| t * 100).filter(|w| *w < batas.kini).collect();
                let above: Vec<u32> = (0..=1000).map(|t| t * 100).filter(|w| *w > batas.kini).collect();
                for (tenths, shift) in [(below, &batas.turun), (above, &batas.naik)] {
                    let first = tenths.into_iter().find(|w| tenth(*w) != now);
                    prop_assert_eq!(shift.as_ref().map(|s| s.bobot), first);
                    if let Some(shift) = shift {
                        let then = tenth(shift.bobot);
                        let mut expected = now.clone();
                        expected.retain(|i| !shift.keluar.contains(i));
                        expected.extend(&shift.masuk);
                        prop_assert_eq!(sorted(expected), then);
                        prop_assert!(!shift.masuk.is_empty() || !shift.keluar.is_empty());
                    }
                }
            }
        }

        #[test]
        fn urutan_tidak_bergantung_pada_urutan_baris((baris, bobot) in calon_dan_bobot()) {
            let nip = |baris: &[Baris]| -> Vec<_> {
                urutkan(baris, &bobot).iter().map(|u| (baris[u.indeks].nip, u.peringkat, u.total)).collect()
            };
            let before = nip(&baris);
            let mut reversed = baris.clone();
            reversed.reverse();
            prop_assert_eq!(nip(&reversed), before);
        }
    }
}
