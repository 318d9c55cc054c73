//! The order under other weights, how firm it is, the nine boxes, and candidates side by side.

use sidang_app::JenisGalat;
use sidang_app::nominatif::{BobotMasukan, KetahananView, PeringkatView, Rincian};
use sidang_tests::contoh::per;
use sidang_tests::kantor::Kantor;

const KODE: &str = "J00020";

fn bobot(bobot: &[(&str, f64)]) -> Vec<BobotMasukan> {
    bobot
        .iter()
        .map(|&(kriteria, bobot)| BobotMasukan {
            kriteria: kriteria.to_owned(),
            bobot,
        })
        .collect()
}

fn rank(kantor: &mut Kantor, masukan: &[(&str, f64)]) -> PeringkatView {
    kantor
        .sidang
        .rank_nominatif(KODE, per(), &bobot(masukan))
        .unwrap()
}

/// The pack's weights with one of them moved and the others in proportion.
fn moved(k: &KetahananView, kriteria: &str, bobot: f64) -> Vec<(String, f64)> {
    let rest = |without: &str| -> f64 {
        let others = k.bobot.iter().filter(|b| b.kriteria != without);
        others.map(|b| b.kini).sum()
    };
    k.bobot
        .iter()
        .map(|b| {
            let weight = if b.kriteria == kriteria {
                bobot
            } else {
                b.kini * (100.0 - bobot) / rest(kriteria)
            };
            (b.kriteria.clone(), weight)
        })
        .collect()
}

#[test]
fn bobot_paket_memberi_urutan_daftar_nominatif() {
    let mut kantor = Kantor::contoh();
    let daftar = kantor
        .sidang
        .get_nominatif(KODE, per(), Rincian::Lengkap)
        .unwrap();
    let p = rank(&mut kantor, &[]);
    assert!(p.sah && !p.dua_berubah);
    let listed: Vec<_> = daftar
        .calon
        .iter()
        .filter_map(|c| Some((c.nip.clone(), c.peringkat?, c.skor)))
        .collect();
    let ranked: Vec<_> = p
        .urutan
        .iter()
        .map(|u| (u.nip.clone(), u.peringkat, u.skor))
        .collect();
    assert_eq!(ranked, listed);
    assert!(p.urutan.iter().all(|u| u.peringkat == u.peringkat_paket));
    // Every point is told apart, and they add up to the total.
    for c in daftar.calon.iter().filter(|c| c.peringkat.is_some()) {
        let sum: f64 = c.nilai.iter().map(|n| n.sumbangan).sum();
        assert!((sum - c.skor).abs() < 0.002, "{}: {sum} {}", c.nip, c.skor);
    }
    let mut unknown = daftar
        .calon
        .iter()
        .flat_map(|c| &c.nilai)
        .filter(|n| !n.ada);
    assert!(unknown.any(|n| n.uraian.contains("tidak ada")));
}

#[test]
fn dua_teratas_berubah_tepat_pada_bobot_yang_disebut() {
    let mut kantor = Kantor::contoh();
    let k = kantor.sidang.get_ketahanan(KODE, per()).unwrap();
    assert_eq!(k.dua_teratas.len(), 2);
    let mut tried = 0;
    for b in &k.bobot {
        let mut at = |weight: f64| {
            let masukan: Vec<_> = moved(&k, &b.kriteria, weight);
            let named: Vec<_> = masukan.iter().map(|(k, w)| (k.as_str(), *w)).collect();
            rank(&mut kantor, &named)
        };
        assert!(!at(b.tetap_dari).dua_berubah && !at(b.tetap_sampai).dua_berubah);
        for batas in [&b.turun, &b.naik].into_iter().flatten() {
            let changed = at(batas.bobot);
            assert!(changed.dua_berubah, "{}", batas.kalimat);
            let dua = &changed.ketahanan.dua_teratas;
            assert!(dua.contains(&batas.masuk) && !dua.contains(&batas.keluar));
            assert!(k.dua_teratas.contains(&batas.keluar));
            tried += 1;
        }
        assert!(b.kalimat.contains(&b.nama), "{}", b.kalimat);
    }
    assert!(tried > 3, "{tried}");
    assert!(k.kalimat.starts_with("Dua teratas ialah "), "{}", k.kalimat);
}

#[test]
fn data_yang_belum_ada_disebut_dengan_pemiliknya() {
    let mut kantor = Kantor::contoh();
    let daftar = kantor
        .sidang
        .get_nominatif(KODE, per(), Rincian::Ringkas)
        .unwrap();
    let k = kantor.sidang.get_ketahanan(KODE, per()).unwrap();
    assert!(!k.data.is_empty());
    for d in &k.data {
        let calon = daftar.calon.iter().find(|c| c.nip == d.nip).unwrap();
        assert_ne!(calon.hasil, "tidak_memenuhi");
        assert!(d.kalimat.contains(&d.nama) && !d.apa.is_empty(), "{d:?}");
    }
}

#[test]
fn bobot_yang_tidak_seratus_persen_dan_yang_tidak_dikenal() {
    let mut kantor = Kantor::contoh();
    let p = rank(&mut kantor, &[("kompetensi", 45.0)]);
    assert!(!p.sah && (p.jumlah_bobot - 125.0).abs() < 1e-9);
    assert!(!p.urutan.is_empty(), "the order of the same proportions");
    let zero: Vec<_> = p.kriteria.iter().map(|k| (k.id.as_str(), 0.0)).collect();
    let nothing = rank(&mut kantor, &zero);
    assert!(!nothing.sah && nothing.urutan.is_empty());
    for (kriteria, weight, kode) in [
        ("kesukaan", 10.0, "kriteria_tidak_dikenal"),
        ("kompetensi", -1.0, "bobot_tidak_sah"),
        ("kompetensi", 100.5, "bobot_tidak_sah"),
        ("kompetensi", f64::NAN, "bobot_tidak_sah"),
    ] {
        let refused = kantor
            .sidang
            .rank_nominatif(KODE, per(), &bobot(&[(kriteria, weight)]))
            .unwrap_err();
        assert_eq!(
            (refused.jenis, refused.kode.as_str()),
            (JenisGalat::Masukan, kode)
        );
    }
}

#[test]
fn setiap_calon_ada_di_satu_kotak_atau_disebut_tanpa_data() {
    let mut kantor = Kantor::contoh();
    let daftar = kantor
        .sidang
        .get_nominatif(KODE, per(), Rincian::Ringkas)
        .unwrap();
    let k = kantor.sidang.get_kotak_sembilan(KODE, per()).unwrap();
    if !k.ada {
        assert!(k.kotak.is_empty() && daftar.calon.iter().all(|c| c.kotak.is_none()));
        return;
    }
    assert_eq!(k.kotak.len(), 9);
    for c in &daftar.calon {
        let there: Vec<_> = k
            .kotak
            .iter()
            .filter(|s| s.calon.contains(&c.nip))
            .collect();
        match &c.kotak {
            Some(kotak) => {
                assert_eq!(there.len(), 1, "{}", c.nip);
                assert_eq!(
                    (&there[0].kinerja, &there[0].potensial, there[0].nomor),
                    (&kotak.kinerja, &kotak.potensial, kotak.nomor)
                );
            }
            None => assert!(there.is_empty() && k.tanpa_data.contains(&c.nip)),
        }
    }
}

#[test]
fn calon_berdampingan_dengan_perbedaannya() {
    let mut kantor = Kantor::contoh();
    let daftar = kantor
        .sidang
        .get_nominatif(KODE, per(), Rincian::Ringkas)
        .unwrap();
    let nip: Vec<String> = daftar.calon[..4].iter().map(|c| c.nip.clone()).collect();
    let banding = kantor.sidang.compare_calon(KODE, per(), &nip).unwrap();
    let compared: Vec<_> = banding.calon.iter().map(|c| c.nip.clone()).collect();
    assert_eq!(compared, nip);
    let rows: Vec<_> = banding.bagian.iter().flat_map(|b| &b.baris).collect();
    assert!(rows.iter().all(|r| r.isi.len() == 4));
    assert!(rows.iter().any(|r| r.beda) && rows.iter().any(|r| !r.beda));
    let checks = rows.iter().filter(|r| r.isi[0].hasil.is_some()).count();
    assert_eq!(checks, banding.calon[0].temuan.len());

    let mut refused = |nip: &[String]| {
        let galat = kantor.sidang.compare_calon(KODE, per(), nip).unwrap_err();
        assert_eq!(galat.jenis, JenisGalat::Masukan);
        galat.kode
    };
    assert_eq!(refused(&nip[..1]), "jumlah_banding");
    assert_eq!(refused(&[nip[0].clone(), nip[0].clone()]), "calon_ganda");
    let stranger = "199001012015011999".to_owned();
    assert_eq!(refused(&[nip[0].clone(), stranger]), "tidak_ditemukan");
}
