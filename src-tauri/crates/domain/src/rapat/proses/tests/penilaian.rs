//! The committee's own scores.

use super::*;
use crate::aturan::Kriteria;
use crate::rapat::NilaiCalon;

fn lembar(n: u32, nilai: u32) -> Peristiwa {
    let nilai = [100, 101]
        .into_iter()
        .flat_map(|c| {
            [Kriteria::Kepemimpinan, Kriteria::KerjaSama].map(|kriteria| NilaiCalon {
                calon: nip(c),
                kriteria,
                nilai,
            })
        })
        .collect();
    Peristiwa::Dinilai {
        acara: kunci("J1"),
        penilai: nip(n),
        nilai,
        alasan: None,
    }
}

fn nilai_dibuka(calon: &[u32]) -> Peristiwa {
    Peristiwa::PenilaianDibuka {
        acara: kunci("J1"),
        calon: calon.iter().map(|n| nip(*n)).collect(),
    }
}

#[test]
fn penilaian_dibuka_untuk_dua_calon_atau_lebih_yang_memenuhi_dan_bukan_penilainya() {
    let rapat = terbuka(3, &[("J1", &[2, 100, 101])], &[]);
    for (calon, expected) in [
        (&[100][..], Some("calon_dinilai_keliru")),
        (&[100, 100], Some("calon_dinilai_keliru")),
        (&[100, 109], Some("calon_dinilai_keliru")),
        (&[100, 2], Some("anggota_menjadi_calon")),
        (&[100, 101], None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.clone().apply(nilai_dibuka(calon))),
            expected,
            "{calon:?}"
        );
    }
    let mut rapat = rapat;
    rapat.apply(nilai_dibuka(&[100, 101])).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(nilai_dibuka(&[100, 101]))),
        Some("urutan_keliru")
    );
}

#[test]
fn selama_penilaian_belum_lengkap_tidak_ada_putusan() {
    let mut rapat = terbuka(5, &[("J1", &[100, 101])], &[]);
    assert_eq!(
        kode_penolakan(rapat.apply(lembar(1, 80))),
        Some("urutan_keliru")
    );
    rapat.apply(nilai_dibuka(&[100, 101])).unwrap();
    for n in 1..=3 {
        rapat.apply(lembar(n, 80)).unwrap();
    }
    assert_eq!(rapat.belum_menilai(&kunci("J1")), [nip(4), nip(5)]);
    assert_eq!(
        kode_penolakan(rapat.clone().apply(rekomendasi("J1", &[100, 101]))),
        Some("penilaian_belum_lengkap")
    );
    // Who leaves, or steps back, is no longer waited for; who stepped back is no longer heard either.
    rapat
        .apply(Peristiwa::Pergi {
            nip: nip(5),
            jam: jam(9, 30),
        })
        .unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(lembar(5, 80))),
        Some("bukan_peserta")
    );
    rapat
        .apply(Peristiwa::Mundur {
            acara: kunci("J1"),
            nip: nip(4),
            alasan: "Ipar".into(),
        })
        .unwrap();
    assert!(rapat.penilaian(&kunci("J1")).unwrap().is_complete());
    assert!(rapat.belum_menilai(&kunci("J1")).is_empty());
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(lembar(1, 90))),
        Some("mata_acara_sudah_diputuskan")
    );
}

#[test]
fn penilaian_dapat_dibatalkan_dengan_alasan_yang_tercatat() {
    let batal = |alasan: &str| Peristiwa::PenilaianDibatalkan {
        acara: kunci("J1"),
        alasan: alasan.into(),
    };
    let mut rapat = terbuka(3, &[("J1", &[100, 101])], &[]);
    assert_eq!(
        kode_penolakan(rapat.apply(batal("x"))),
        Some("urutan_keliru")
    );
    rapat.apply(nilai_dibuka(&[100, 101])).unwrap();
    rapat.apply(lembar(1, 80)).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(batal(" "))),
        Some("alasan_kosong")
    );
    rapat.apply(batal("Musyawarah dipandang cukup")).unwrap();
    assert!(rapat.penilaian(&kunci("J1")).is_none());
    assert!(
        rapat.catatan()[0]
            .isi
            .ends_with("Musyawarah dipandang cukup")
    );
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
}

#[test]
fn paket_dapat_mewajibkan_penilaian() {
    let mut dibuat = dibuat(3);
    let Peristiwa::Dibuat { ketentuan, .. } = &mut dibuat else {
        unreachable!()
    };
    ketentuan.penilaian.nilai.wajib = true;
    let mut rapat = Rapat::call(dibuat).unwrap();
    let agenda = Box::new(acara::contoh::agenda("J1", &[100, 101]));
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    assert_eq!(
        kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
        Some("penilaian_belum_lengkap")
    );
    rapat.apply(nilai_dibuka(&[100, 101])).unwrap();
    for n in 1..=3 {
        rapat.apply(lembar(n, 80)).unwrap();
    }
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
}
