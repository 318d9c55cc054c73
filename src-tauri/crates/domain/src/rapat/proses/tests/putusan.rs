//! Votes, other candidates, notes, dissent.

use super::*;
use crate::rapat::{
    CalonLain, CaraPutusan, JumlahSuara, KunciAcara, Pilihan, Sikap, SuaraAnggota, UsulRekomendasi,
};
use Pilihan::{Abstain, Setuju, TidakSetuju};

fn pilih(calon: &[u32], cara: CaraPutusan) -> Peristiwa {
    Peristiwa::Direkomendasikan {
        acara: kunci("J1"),
        usul: UsulRekomendasi {
            calon: calon.iter().map(|n| nip(*n)).collect(),
            alasan: "Terbaik.".into(),
        },
        cara,
    }
}

fn rahasia(suara: &[(Pilihan, u32)]) -> CaraPutusan {
    let suara = suara
        .iter()
        .map(|&(pilihan, jumlah)| JumlahSuara { pilihan, jumlah })
        .collect();
    CaraPutusan::Rahasia { suara }
}

fn calon(n: u32) -> Pilihan {
    Pilihan::Calon(nip(n))
}

fn putusan(setuju: bool, cara: CaraPutusan) -> Peristiwa {
    Peristiwa::Dipertimbangkan {
        acara: KunciAcara::mutasi(nip(100)),
        setuju,
        alasan: "Dibutuhkan".into(),
        cara,
    }
}

#[test]
fn urutan_rekomendasi_mengikuti_suara() {
    let rapat = terbuka(5, &[("J1", &[100, 101, 102])], &[]);
    for (urutan, suara, expected) in [
        (
            &[100, 101][..],
            &[(calon(100), 3), (calon(101), 2)][..],
            None,
        ),
        (
            &[101, 100],
            &[(calon(100), 3), (calon(101), 2)],
            Some("urutan_bukan_suara"),
        ),
        (
            &[100, 102],
            &[(calon(100), 3), (calon(101), 2)],
            Some("urutan_bukan_suara"),
        ),
        (
            &[100, 101],
            &[
                (calon(100), 2),
                (calon(101), 1),
                (calon(102), 1),
                (Abstain, 1),
            ],
            None,
        ),
        (&[100, 102], &[(calon(100), 5)], None),
        (
            &[100, 101],
            &[(calon(100), 3), (calon(109), 2)],
            Some("pilihan_tidak_dikenal"),
        ),
        (
            &[100, 101],
            &[(calon(100), 3), (Setuju, 2)],
            Some("pilihan_tidak_dikenal"),
        ),
        (&[100, 101], &[(calon(100), 3)], Some("suara_tidak_cocok")),
    ] {
        let result = rapat.clone().apply(pilih(urutan, rahasia(suara)));
        assert_eq!(kode_penolakan(result), expected, "{urutan:?} {suara:?}");
    }
}

#[test]
fn pertimbangan_dengan_suara_lebih_dari_setengah_peserta() {
    let rapat = terbuka(5, &[], &[100]);
    let acara = KunciAcara::mutasi(nip(100));
    for (setuju, suara, expected) in [
        (true, &[(Setuju, 3), (TidakSetuju, 2)][..], None),
        (
            false,
            &[(Setuju, 3), (TidakSetuju, 2)],
            Some("suara_tidak_cukup"),
        ),
        (false, &[(Setuju, 2), (TidakSetuju, 3)], None),
        (
            true,
            &[(Setuju, 2), (TidakSetuju, 1), (Abstain, 2)],
            Some("suara_tidak_cukup"),
        ),
        (true, &[(calon(100), 5)], Some("pilihan_tidak_dikenal")),
    ] {
        let mut rapat = rapat.clone();
        assert_eq!(
            kode_penolakan(rapat.apply(putusan(setuju, rahasia(suara)))),
            expected,
            "{suara:?}"
        );
        if expected.is_none() {
            let keputusan = &rapat.putusan(&acara).unwrap().keputusan;
            assert_eq!(matches!(keputusan, Keputusan::Disetujui { .. }), setuju);
            assert_eq!(
                matches!(keputusan, Keputusan::TidakDisetujui { .. }),
                !setuju
            );
        }
    }
    let mut musyawarah = rapat.clone();
    assert_eq!(
        kode_penolakan(musyawarah.apply(putusan(false, CaraPutusan::Musyawarah))),
        None
    );
    assert_eq!(musyawarah.putusan(&acara).unwrap().alasan(), "Dibutuhkan");
    let mut blank = putusan(true, CaraPutusan::Musyawarah);
    let Peristiwa::Dipertimbangkan { alasan, .. } = &mut blank else {
        unreachable!()
    };
    *alasan = " ".into();
    assert_eq!(
        kode_penolakan(musyawarah.apply(blank)),
        Some("alasan_kosong")
    );
}

#[test]
fn jenis_putusan_menurut_jenis_mata_acara() {
    let mut rapat = terbuka(3, &[("J1", &[100, 101])], &[100]);
    let mut ke_mutasi = pilih(&[100, 101], CaraPutusan::Musyawarah);
    let Peristiwa::Direkomendasikan { acara, .. } = &mut ke_mutasi else {
        unreachable!()
    };
    *acara = KunciAcara::mutasi(nip(100));
    assert_eq!(
        kode_penolakan(rapat.apply(ke_mutasi)),
        Some("jenis_putusan_keliru")
    );
    let mut ke_jabatan = putusan(true, CaraPutusan::Musyawarah);
    let Peristiwa::Dipertimbangkan { acara, .. } = &mut ke_jabatan else {
        unreachable!()
    };
    *acara = kunci("J1");
    assert_eq!(
        kode_penolakan(rapat.apply(ke_jabatan)),
        Some("jenis_putusan_keliru")
    );
}

#[test]
fn yang_dapat_memberi_suara_dibekukan_dalam_putusan() {
    let mut rapat = terbuka(3, &[("J1", &[100, 101])], &[]);
    let suara = (1..=3)
        .map(|n| SuaraAnggota {
            nip: nip(n),
            pilihan: calon(100),
            alasan: None,
        })
        .collect();
    rapat
        .apply(pilih(&[100, 101], CaraPutusan::Terbuka { suara }))
        .unwrap();
    rapat
        .apply(Peristiwa::Pergi {
            nip: nip(3),
            jam: jam(9, 30),
        })
        .unwrap();
    assert_eq!(
        rapat.putusan(&kunci("J1")).unwrap().peserta,
        [nip(1), nip(2), nip(3)]
    );
    assert!(rapat.putusan(&kunci("J1")).unwrap().cara.is_vote());
}

#[test]
fn pendapat_berbeda_hanya_dari_yang_ikut_memutuskan_sekali_dengan_alasan() {
    let pendapat = |n, alasan: &str| Peristiwa::BerpendapatLain {
        acara: kunci("J1"),
        nip: nip(n),
        sikap: Sikap::Menolak,
        alasan: alasan.into(),
    };
    let mut rapat = rapat(5, &[("J1", &[100, 101])]);
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    for (event, expected) in [
        (pendapat(2, "Kurang pengalaman"), Some("urutan_keliru")),
        (rekomendasi("J1", &[100, 101]), None),
        (pendapat(4, "x"), Some("bukan_peserta")),
        (pendapat(2, " "), Some("alasan_kosong")),
        (pendapat(2, " Kurang pengalaman "), None),
        (pendapat(2, "lagi"), Some("urutan_keliru")),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    let tercatat = &rapat.putusan(&kunci("J1")).unwrap().pendapat;
    assert_eq!(
        (tercatat[0].nip, tercatat[0].alasan.as_str()),
        (nip(2), "Kurang pengalaman")
    );
    // Decided again: the opinion stays with the decision it was about.
    rapat.apply(rekomendasi("J1", &[101, 100])).unwrap();
    assert!(rapat.putusan(&kunci("J1")).unwrap().pendapat.is_empty());
    assert_eq!(rapat.putusan_terdahulu(&kunci("J1"))[0].pendapat.len(), 1);
}

#[test]
fn rpt_03_calon_lain_hanya_bila_tidak_ada_yang_memenuhi() {
    let lain = |n, memenuhi: &[u32], alasan: &str| Peristiwa::CalonLainDitambah {
        acara: kunci("J1"),
        calon_lain: CalonLain {
            nip: nip(n),
            nominatif: acara::contoh::nominatif(memenuhi),
            alasan: alasan.into(),
        },
    };
    let mut ada = terbuka(3, &[("J1", &[100])], &[]);
    assert_eq!(
        kode_penolakan(ada.apply(lain(101, &[101], "x"))),
        Some("calon_lain_tidak_boleh")
    );
    let mut rapat = terbuka(3, &[("J1", &[])], &[]);
    for (event, expected) in [
        (lain(101, &[102], "x"), Some("calon_tidak_memenuhi")),
        (lain(101, &[101], " "), Some("alasan_kosong")),
        (lain(101, &[101], "  Berkas baru lengkap "), None),
        (
            lain(101, &[101], "Berkas baru lengkap"),
            Some("urutan_keliru"),
        ),
        (rekomendasi("J1", &[101, 102]), Some("calon_tidak_memenuhi")),
        (lain(102, &[101, 102], "Berkas baru lengkap"), None),
        (rekomendasi("J1", &[101, 102]), None),
        (lain(103, &[103], "x"), Some("mata_acara_sudah_diputuskan")),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    let tercatat = rapat.calon_lain(&kunci("J1"));
    assert_eq!(tercatat.len(), 2);
    assert_eq!(tercatat[0].alasan, "Berkas baru lengkap");
    // Of each other candidate counts the list that he was checked on.
    let mut masing = terbuka(3, &[("J1", &[])], &[]);
    for (n, batas) in [(101, "2027-06-01"), (102, "2027-07-01")] {
        let mut tambah = lain(n, &[n], "Berkas baru lengkap");
        let Peristiwa::CalonLainDitambah { calon_lain, .. } = &mut tambah else {
            unreachable!()
        };
        let batas = batas.parse().unwrap();
        calon_lain.nominatif.batas_pensiun.insert(nip(n), batas);
        masing.apply(tambah).unwrap();
    }
    let batas = [101, 102].map(|n| masing.batas_pensiun(&kunci("J1"), nip(n)));
    assert_eq!(batas, ["2027-06-01", "2027-07-01"].map(|d| d.parse().ok()));
    let mut dibuat = dibuat(3);
    let Peristiwa::Dibuat { ketentuan, .. } = &mut dibuat else {
        unreachable!()
    };
    ketentuan.calon_lain.nilai = false;
    let mut tidak_boleh = Rapat::call(dibuat).unwrap();
    let agenda = Box::new(acara::contoh::agenda("J1", &[]));
    tidak_boleh
        .apply(Peristiwa::AgendaDitambah { agenda })
        .unwrap();
    for n in 1..=3 {
        tidak_boleh.apply(hadir(n)).unwrap();
    }
    tidak_boleh.apply(buka()).unwrap();
    assert_eq!(
        kode_penolakan(tidak_boleh.apply(lain(101, &[101], "x"))),
        Some("calon_lain_tidak_boleh")
    );
}

#[test]
fn catatan_pembahasan_menyebut_mata_acara_dan_anggota_yang_ada() {
    let catat = |acara: Option<&str>, oleh: Option<u32>, isi: &str| Peristiwa::Dicatat {
        acara: acara.map(kunci),
        oleh: oleh.map(nip),
        isi: isi.into(),
    };
    let mut rapat = terbuka(3, &[("J1", &[100, 101])], &[]);
    for (event, expected) in [
        (catat(Some("J9"), None, "x"), Some("bukan_mata_acara")),
        (catat(None, Some(9), "x"), Some("bukan_anggota")),
        (catat(None, None, " "), Some("catatan_kosong")),
        (
            catat(Some("J1"), Some(2), " Perlu pemimpin lapangan "),
            None,
        ),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(rapat.catatan()[0].isi, "Perlu pemimpin lapangan");
}
