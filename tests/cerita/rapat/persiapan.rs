//! Before the opening: agenda, frozen lists, conflicts that the program sees.

use sidang_app::rapat::{CaraIsian, PilihanIsian};
use sidang_tests::contoh::saat;

use super::ruang::{Ruang, rahasia};
use super::{JABATAN, assert_refused};

#[test]
fn mengunci_agenda_membekukan_daftar_dari_data_hari_itu() {
    let mut ruang = Ruang::new(&JABATAN[..2]);
    let id = ruang.id.clone();
    let calon = ruang.qualified(JABATAN[0], 1).remove(0);
    let before = ruang.rapat();
    let csv = ruang.kantor.berkas("hukuman.csv");
    std::fs::write(
        &csv,
        format!("NIP;TINGKAT;JENIS HUKUMAN;NOMOR SK;TMT MULAI;TMT SELESAI\n{calon};Berat;Penurunan jabatan;800/9/2026;01-11-2026;01-11-2027\n"),
    )
    .unwrap();
    let s = &mut ruang.kantor.sidang;
    s.commit_impor(&[csv], None, &saat("2026-11-20 12:00"), &mut |_| {})
        .unwrap();
    let stale = |rapat: &sidang_app::rapat::RapatView| {
        let found = rapat
            .kesiapan
            .iter()
            .find(|k| k.kunci == "daftar_nominatif");
        !found.unwrap().siap
    };
    assert!(stale(&s.get_rapat(&id).unwrap()));

    let locked = s.lock_agenda(&id, &saat("2026-11-20 13:00")).unwrap();
    assert!(locked.terkunci && !stale(&locked));
    assert_ne!(locked.agenda[0].sidik, before.agenda[0].sidik);
    let again = ruang.qualified(JABATAN[0], 99);
    assert!(!again.contains(&calon), "the punished no longer qualifies");
    let s = &mut ruang.kantor.sidang;
    assert_refused(
        s.refresh_nominatif(&id, JABATAN[0], &saat("2026-11-20 13:01")),
        "agenda_terkunci",
    );
    assert_refused(
        s.unlock_agenda(&id, "", &saat("2026-11-20 13:02")),
        "alasan_kosong",
    );
    let rapat = s
        .unlock_agenda(
            &id,
            "Ada jabatan yang ditambahkan.",
            &saat("2026-11-20 13:03"),
        )
        .unwrap();
    assert!(!rapat.terkunci);
    let rapat = s
        .refresh_nominatif(&id, JABATAN[0], &saat("2026-11-20 13:04"))
        .unwrap();
    assert_eq!(
        rapat.agenda[0].sidik, locked.agenda[0].sidik,
        "the same data, the same list"
    );
}

#[test]
fn pencalonan_terbuka_hanya_bila_paket_mengenalnya() {
    let mut ruang = Ruang::new(&[]);
    let id = ruang.id.clone();
    let s = &mut ruang.kantor.sidang;
    let refused = s.add_agenda(&id, JABATAN[0], true, &saat("2026-11-20 11:00"));
    let galat = refused.unwrap_err();
    assert!(
        galat.pesan.to_lowercase().contains("pencalonan terbuka"),
        "{}",
        galat.pesan
    );
}

#[test]
fn anggota_yang_dipertimbangkan_diusulkan_mundur_dan_tidak_memutuskan_dirinya() {
    let mut ruang = Ruang::new(&[]);
    let (id, ketua) = (ruang.id.clone(), ruang.anggota[2].clone());
    let s = &mut ruang.kantor.sidang;
    s.add_mutasi(&id, &ketua, "Inspektorat", "", &saat("2026-11-20 11:00"))
        .unwrap();
    let kunci = format!("mutasi-{ketua}");
    ruang.lock_and_invite();
    ruang.arrive(0..7, "2026-11-22 08:30");
    let rapat = ruang.open("2026-11-22 09:00");
    let seen = &rapat.kehadiran[2].usul_konflik;
    assert_eq!((seen.len(), seen[0].hubungan.as_str()), (1, "diri_sendiri"));
    assert!(
        rapat
            .peringatan
            .iter()
            .any(|p| p.pesan.contains("tidak mundur")),
        "{:?}",
        rapat.peringatan
    );
    let halangan = rapat.agenda[0].halangan.clone().unwrap();
    assert_eq!(halangan.kode, "anggota_menjadi_calon");

    ruang.declare(2, &[(&ketua, "diri_sendiri")], "2026-11-22 09:05");
    ruang.declare(3, &[(&ketua, "saudara")], "2026-11-22 09:06");
    let rapat = ruang.rapat();
    assert!(rapat.kehadiran[2].usul_konflik.is_empty());
    assert!(
        rapat.agenda[0].halangan.is_none(),
        "five decide on the sixth"
    );
    let s = &mut ruang.kantor.sidang;
    let kini = saat("2026-11-22 09:10");
    let all = rahasia(&[(PilihanIsian::Setuju, 7)]);
    assert_refused(
        s.decide(&id, &kunci, true, "Sesuai.", &all, &kini),
        "suara_tidak_cocok",
    );
    s.decide(&id, &kunci, true, "Sesuai.", &CaraIsian::Musyawarah, &kini)
        .unwrap();
}

#[test]
fn rpt_04_yang_batas_waktunya_lewat_disebut_dan_tidak_direkomendasikan() {
    let mut ruang = Ruang::new(&JABATAN[..1]);
    ruang.lock_and_invite();
    ruang.arrive(0..5, "2026-11-22 08:30");
    ruang.open("2026-11-22 09:00");
    let calon = ruang.qualified(JABATAN[0], 2);
    let id = ruang.id.clone();
    // So late that everyone on the list is too near to retirement.
    let s = &mut ruang.kantor.sidang;
    let sampai = "2066-11-22".parse().ok();
    s.suspend(&id, None, "Menunggu.", sampai, &saat("2026-11-22 10:00"))
        .unwrap();
    let rapat = ruang.arrive(0..5, "2066-11-22 08:30");
    let batas = rapat
        .kesiapan
        .iter()
        .find(|k| k.kunci == "batas_pensiun")
        .unwrap();
    assert!(!batas.siap, "{}", batas.pesan);
    let near = &rapat.agenda[0].batas_pensiun;
    assert!(
        calon
            .iter()
            .all(|nip| near.iter().any(|b| b.nip == *nip && b.lewat))
    );
    let s = &mut ruang.kantor.sidang;
    s.resume(&id, None, &saat("2066-11-22 09:00")).unwrap();
    let late = ruang.recommend(
        JABATAN[0],
        &calon,
        &CaraIsian::Musyawarah,
        "2066-11-22 09:10",
    );
    assert_refused(late, "batas_pensiun_lewat");
}
