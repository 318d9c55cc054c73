//! Nominative lists: equal to the expected results, ordered, sealed, and refused where the law fills a post otherwise.

use std::collections::BTreeMap;

use sidang_app::JenisGalat;
use sidang_app::nominatif::{Acuan, NominatifView, Rincian};
use sidang_tests::contoh::{fixture, per, saat};
use sidang_tests::kantor::Kantor;

/// Pack, post, person, verdict.
type Harapan = BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>;

fn harapan() -> Harapan {
    let text = std::fs::read_to_string(fixture("harapan.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn hasil(daftar: &NominatifView) -> BTreeMap<String, String> {
    daftar
        .calon
        .iter()
        .map(|c| (c.nip.clone(), c.hasil.to_owned()))
        .collect()
}

#[test]
fn daftar_nominatif_sama_persis_dengan_harapan() {
    let mut kantor = Kantor::contoh();
    for (aturan, posts) in harapan() {
        assert!(posts.len() >= 10, "{aturan}");
        for (kode, expected) in posts {
            let daftar = kantor
                .sidang
                .get_nominatif(
                    &kode,
                    Acuan {
                        aturan: Some(&aturan),
                        ..per().into()
                    },
                    Rincian::Ringkas,
                )
                .unwrap();
            let found = hasil(&daftar);
            assert_eq!(
                found.len(),
                daftar.calon.len(),
                "{aturan} {kode}: nobody stands twice"
            );
            let differing: Vec<_> = expected
                .iter()
                .filter(|(nip, hasil)| found.get(*nip) != Some(hasil))
                .take(5)
                .collect();
            assert!(
                differing.is_empty(),
                "{aturan} {kode}: expected {differing:?}"
            );
            assert_eq!(
                found.len(),
                expected.len(),
                "{aturan} {kode}: nobody besides"
            );
        }
    }
}

#[test]
fn semua_jabatan_lowong_sekaligus_sama_dengan_satu_per_satu() {
    let mut kantor = Kantor::contoh();
    let lowong: Vec<String> = kantor
        .sidang
        .list_lowong()
        .unwrap()
        .into_iter()
        .map(|j| j.kode)
        .collect();
    let semua = kantor
        .sidang
        .get_semua_nominatif(per(), Rincian::Ringkas)
        .unwrap();
    let mut kode = Vec::new();
    for butir in semua {
        match butir {
            Ok(daftar) => {
                let satu = kantor
                    .sidang
                    .get_nominatif(&daftar.jabatan.kode, per(), Rincian::Ringkas)
                    .unwrap();
                assert_eq!((&satu.sidik, &satu.calon), (&daftar.sidik, &daftar.calon));
                kode.push(daftar.jabatan.kode);
            }
            Err(ditolak) => {
                let galat = ditolak.penolakan.unwrap();
                assert!(
                    galat.jenis == JenisGalat::Aturan
                        && galat.dasar.is_some_and(|d| d.contains("Pasal")),
                    "{}",
                    galat.pesan
                );
                kode.push(ditolak.jabatan.kode);
            }
        }
    }
    assert_eq!(kode, lowong, "every vacant post once, in the map's order");
}

#[test]
fn yang_memenuhi_berperingkat_dan_setiap_hasil_berbukti() {
    let mut kantor = Kantor::contoh();
    let daftar = kantor
        .sidang
        .get_nominatif("J00020", per(), Rincian::Lengkap)
        .unwrap();
    let memenuhi = usize::try_from(daftar.jumlah.memenuhi).unwrap();
    let (qualified, others) = daftar.calon.split_at(memenuhi);
    assert!(
        qualified.iter().all(|c| c.hasil == "memenuhi")
            && others.iter().all(|c| c.peringkat.is_none())
    );
    assert_eq!(qualified[0].peringkat, Some(1));
    assert!(qualified.is_sorted_by(|a, b| a.skor >= b.skor && a.peringkat <= b.peringkat));
    let bobot: f64 = daftar.kriteria.iter().map(|k| k.bobot).sum();
    assert!(
        (bobot - 100.0).abs() < f64::EPSILON,
        "the weights are shown and add up"
    );
    for c in &daftar.calon {
        assert!(
            !c.temuan.is_empty()
                && c.temuan
                    .iter()
                    .all(|t| !t.bukti.is_empty() && !t.dasar.is_empty()),
            "{}",
            c.nip
        );
    }
}

#[test]
fn jpt_diisi_melalui_seleksi_terbuka() {
    let mut kantor = Kantor::contoh();
    let galat = kantor
        .sidang
        .get_nominatif("J00001", per(), Rincian::Ringkas)
        .unwrap_err();
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Aturan, "seleksi_terbuka")
    );
    assert!(galat.dasar.unwrap().contains("Pasal 7 huruf a"));
    let galat = kantor
        .sidang
        .get_nominatif("J99999", per(), Rincian::Ringkas)
        .unwrap_err();
    assert_eq!(galat.jenis, JenisGalat::Masukan);
}

#[test]
fn paket_aturan_diganti_dan_tercatat() {
    let mut kantor = Kantor::contoh();
    let saat = saat("2026-11-22 08:00");
    let dipakai = kantor.sidang.set_aturan("banjar-2021", &saat).unwrap();
    assert!(dipakai.ringkas.dipakai);
    let refused = kantor.sidang.set_aturan("tidak-ada", &saat).unwrap_err();
    assert_eq!(refused.kode, "aturan_tidak_dikenal");
    let mut kantor = kantor.reopen();
    assert_eq!(kantor.sidang.id_aturan(), "banjar-2021");
    let daftar = kantor
        .sidang
        .get_nominatif("J00020", per(), Rincian::Ringkas)
        .unwrap();
    assert_eq!(daftar.aturan, "banjar-2021");
    let terakhir = kantor.sidang.list_jejak(0, 1).unwrap();
    assert_eq!(terakhir.jejak[0].tindakan, "Paket aturan diganti");
}

#[test]
fn pencalonan_terbuka_mengesampingkan_lama_jabatan_bila_paket_mengenalnya() {
    let mut kantor = Kantor::contoh();
    let menurut = |paket, pencalonan_terbuka| Acuan {
        per: per(),
        aturan: Some(paket),
        pencalonan_terbuka,
    };
    let mut lama = |terbuka| {
        let daftar = kantor
            .sidang
            .get_nominatif("J00020", menurut("djpb-2012", terbuka), Rincian::Lengkap)
            .unwrap();
        assert!(daftar.pencalonan_terbuka);
        let temuan = daftar.calon.into_iter().flat_map(|c| c.temuan);
        temuan
            .filter(|t| t.syarat == "lama_jabatan")
            .collect::<Vec<_>>()
    };
    assert!(lama(false).iter().any(|t| t.hasil != "memenuhi"));
    let dikesampingkan = lama(true);
    assert!(!dikesampingkan.is_empty());
    for temuan in dikesampingkan {
        assert_eq!(temuan.hasil, "memenuhi");
        assert!(
            temuan.bukti.contains("pencalonan terbuka"),
            "{}",
            temuan.bukti
        );
    }
    let galat = kantor
        .sidang
        .get_nominatif(
            "J00020",
            menurut("kolaka-timur-2020", true),
            Rincian::Ringkas,
        )
        .unwrap_err();
    assert_eq!(galat.kode, "tanpa_pencalonan_terbuka");
}
