//! Where the quorum fails: the meeting is put off.

use sidang_app::rapat::{CaraHadirIsian, TahapRapat};
use sidang_tests::contoh::saat;

use super::ruang::Ruang;
use super::{JABATAN, assert_refused};

#[test]
fn rapat_tanpa_kuorum_ditunda_dan_tidak_berubah_lagi() {
    let mut ruang = Ruang::new(&JABATAN[..1]);
    ruang.lock_and_invite();
    let rapat = ruang.arrive([0, 1, 2, 3], "2026-11-22 08:40");
    let kuorum = rapat.kesiapan.iter().find(|k| k.kunci == "kuorum").unwrap();
    assert!(!kuorum.siap && kuorum.wajib && kuorum.saran.is_some());
    assert_eq!(rapat.halangan_buka.unwrap().kode, "kuorum_belum_sah");

    let (id, absen) = (ruang.id.clone(), ruang.anggota[5].clone());
    let s = &mut ruang.kantor.sidang;
    let kini = saat("2026-11-22 10:00");
    assert_refused(s.open_rapat(&id, None, &kini), "kuorum_belum_sah");
    let rapat = s
        .set_berhalangan(&id, &absen, "Dinas luar.", &kini)
        .unwrap();
    assert_eq!(
        rapat.kehadiran[5].berhalangan.as_deref(),
        Some("Dinas luar.")
    );
    for cara in [
        CaraHadirIsian::Daring,
        CaraHadirIsian::Wakil {
            nama: "Sekretaris Dinas".into(),
        },
    ] {
        let away = s.set_hadir(&id, &absen, None, &cara, &kini);
        let kode = if cara == CaraHadirIsian::Daring {
            "daring_tidak_diatur"
        } else {
            "wakil_tidak_boleh"
        };
        assert_refused(away, kode);
    }
    assert_refused(s.postpone_rapat(&id, None, " ", &kini), "alasan_kosong");
    let rapat = s
        .postpone_rapat(&id, None, "Kuorum tidak tercapai.", &kini)
        .unwrap();
    assert_eq!(rapat.ringkas.tahap, TahapRapat::Ditunda);
    assert_eq!((rapat.dibuka, rapat.segel.len()), (None, 0));
    assert_refused(s.open_rapat(&id, None, &kini), "rapat_sudah_ditunda");

    let beranda = s.beranda(&saat("2026-11-23 08:00")).unwrap();
    assert_eq!(beranda.rapat_tahun_ini, 0, "a meeting put off is none held");
    assert!(beranda.rapat.is_none(), "and it is not the next one");
    let peringatan = beranda.peringatan_rapat.unwrap();
    assert!(peringatan.pesan.contains("2026"), "{}", peringatan.pesan);
}
