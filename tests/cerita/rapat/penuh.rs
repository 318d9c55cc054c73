//! The whole meeting: from the proposal to the authority's decision, over two days.

use sidang_app::rapat::{
    CaraIsian, KoreksiIsian, PilihanIsian, PilihanPpkIsian, PpkIsian, RapatView, SikapIsian,
    TahapRapat, UsulanIsian,
};
use sidang_tests::contoh::saat;

use super::ruang::{Ruang, rahasia, terbuka, untuk};
use super::{JABATAN, assert_refused};

/// The post that is discussed with scores and a roll call.
const PERTAMA: &str = JABATAN[0];
/// The post that is voted on in secret.
const KEDUA: &str = JABATAN[1];

#[test]
fn rapat_penuh_dari_usulan_sampai_keputusan_ppk() {
    let mut ruang = Ruang::new(&[PERTAMA, KEDUA]);
    let mutasi = prepare(&mut ruang);
    gather(&mut ruang);
    discuss(&mut ruang);
    go_on_another_day(&mut ruang, &mutasi);
    let tertutup = close(&mut ruang);
    follow(&mut ruang, &mutasi, &tertutup);

    let kini = ruang.rapat();
    let mut ruang = Ruang {
        kantor: ruang.kantor.reopen(),
        ..ruang
    };
    assert_eq!(
        serde_json::to_value(ruang.rapat()).unwrap(),
        serde_json::to_value(kini).unwrap(),
        "kept as it was held"
    );
    assert!(ruang.kantor.sidang.verify_jejak().unwrap().utuh);
}

/// A transfer and another item join the agenda; the second member proposed a candidate. Answers the transfer's key.
fn prepare(ruang: &mut Ruang) -> String {
    let calon = ruang.qualified(PERTAMA, 1).remove(0);
    let (id, pengusul) = (ruang.id.clone(), ruang.anggota[1].clone());
    let orang = ruang.qualified(KEDUA, 3).remove(2);
    let s = &mut ruang.kantor.sidang;
    let kini = saat("2026-11-20 11:30");
    s.add_mutasi(
        &id,
        &orang,
        "Dinas Kesehatan",
        "Atas permintaan sendiri.",
        &kini,
    )
    .unwrap();
    let rapat = s
        .add_lainnya(&id, "Jadwal rapat tahun 2027", "", &kini)
        .unwrap();
    assert_eq!(rapat.agenda[3].kunci, "lain-1");
    let usulan = UsulanIsian {
        nomor: "800/77/2026".into(),
        tanggal: "2026-11-18".parse().unwrap(),
        unit: "Kecamatan".into(),
        pengusul: Some(pengusul.clone()),
        calon: vec![calon.clone()],
    };
    let rapat = s.link_usulan(&id, PERTAMA, &usulan, &kini).unwrap();
    let seen = &rapat.kehadiran[1].usul_konflik;
    assert_eq!(
        (
            seen.len(),
            seen[0].calon.as_str(),
            seen[0].hubungan.as_str()
        ),
        (1, calon.as_str(), "pemberi_rekomendasi")
    );
    assert!(!ready(&rapat, "undangan") && !rapat.terkunci);

    let rapat = ruang.lock_and_invite();
    assert!(ready(&rapat, "undangan") && ready(&rapat, "usulan") && rapat.terkunci);
    let locked = ruang.kantor.sidang.add_lainnya(&id, "Lagi", "", &kini);
    assert_refused(locked, "agenda_terkunci");
    rapat.agenda[2].kunci.clone()
}

/// All seven come; two declare a conflict with the first candidate of the first post.
fn gather(ruang: &mut Ruang) {
    let calon = ruang.qualified(PERTAMA, 1).remove(0);
    let rapat = ruang.arrive(0..7, "2026-11-22 08:30");
    assert!(rapat.kuorum.sah && !ready(&rapat, "deklarasi"));
    ruang.declare(1, &[(&calon, "pemberi_rekomendasi")], "2026-11-22 08:40");
    ruang.declare(2, &[(&calon, "saudara")], "2026-11-22 08:41");
    for i in [0, 3, 4, 5, 6] {
        ruang.declare(i, &[], "2026-11-22 08:42");
    }
    let rapat = ruang.open("2026-11-22 09:05");
    assert!(ready(&rapat, "deklarasi") && ready(&rapat, "ketua"));
    assert!(
        rapat.kehadiran[1].usul_konflik.is_empty(),
        "what was declared is not proposed again"
    );
    let acara = ruang.acara(PERTAMA);
    assert_eq!((acara.mundur.len(), acara.kuorum.hadir), (2, 5));
    assert!(acara.kuorum.sah && acara.peringatan_rahasia.is_none());

    let (id, mundur, ikut) = (
        ruang.id.clone(),
        ruang.anggota[1].clone(),
        ruang.anggota[3].clone(),
    );
    let s = &mut ruang.kantor.sidang;
    let shut = s.get_calon_rapat(&id, PERTAMA, &calon, Some(&mundur));
    assert_eq!(shut.unwrap_err().kode, "anggota_mundur");
    for pembaca in [None, Some(ikut.as_str())] {
        assert!(s.get_calon_rapat(&id, PERTAMA, &calon, pembaca).is_ok());
    }
}

/// Scores that lie too far apart go back once; then a roll call, a dissent.
fn discuss(ruang: &mut Ruang) {
    let calon = ruang.qualified(PERTAMA, 2);
    score_twice(ruang, &calon);
    vote_by_roll(ruang, &calon);
}

fn score_twice(ruang: &mut Ruang, calon: &[String]) {
    let id = ruang.id.clone();
    let (a, b) = (calon[0].as_str(), calon[1].as_str());
    let opened = ruang
        .kantor
        .sidang
        .open_penilaian(&id, PERTAMA, calon, &saat("2026-11-22 09:20"));
    opened.unwrap();
    let peserta = ruang.acara(PERTAMA).peserta;
    for (i, nip) in peserta.iter().enumerate() {
        let first = if i == 4 { 40 } else { 80 };
        let sheet = [(a, first), (b, 85)];
        ruang
            .score(PERTAMA, nip, &sheet, None, "2026-11-22 09:25")
            .unwrap();
        let penilaian = ruang.acara(PERTAMA).penilaian.unwrap();
        assert!(
            penilaian.lembar.is_empty() && penilaian.urutan.is_empty(),
            "no score is told before all are in"
        );
    }
    let penilaian = ruang.acara(PERTAMA).penilaian.unwrap();
    assert_eq!(
        (
            penilaian.putaran,
            penilaian.sudah.len(),
            penilaian.belum.len()
        ),
        (2, 0, 5)
    );
    assert!(
        penilaian
            .dikembalikan
            .iter()
            .all(|d| d.calon.nip == a && d.rentang.is_none())
    );
    assert_eq!(penilaian.dikembalikan.len(), 3);
    let early = ruang.recommend(PERTAMA, calon, &CaraIsian::Musyawarah, "2026-11-22 09:30");
    assert_refused(early, "penilaian_belum_lengkap");

    let sheet = [(a, 70), (b, 85)];
    let silent = ruang.score(PERTAMA, &peserta[0], &sheet, None, "2026-11-22 09:31");
    assert_refused(silent, "alasan_kosong");
    for nip in &peserta {
        let alasan = Some("Menimbang kembali rekam jejaknya.");
        ruang
            .score(PERTAMA, nip, &sheet, alasan, "2026-11-22 09:32")
            .unwrap();
    }
    let penilaian = ruang.acara(PERTAMA).penilaian.unwrap();
    assert!(penilaian.lengkap && penilaian.selisih.is_empty());
    assert_eq!(
        (
            penilaian.lembar.len(),
            penilaian.lembar_terdahulu.len(),
            penilaian.urutan.len()
        ),
        (5, 5, 2)
    );
    assert!(penilaian.urutan.iter().all(|u| u.rerata.len() == 3));
}

fn vote_by_roll(ruang: &mut Ruang, calon: &[String]) {
    let id = ruang.id.clone();
    let (a, b) = (calon[0].as_str(), calon[1].as_str());
    let peserta = ruang.acara(PERTAMA).peserta;
    let roll: Vec<_> = peserta
        .iter()
        .map(String::as_str)
        .zip([
            untuk(a),
            untuk(a),
            untuk(a),
            untuk(b),
            PilihanIsian::Abstain,
        ])
        .collect();
    let against: Vec<String> = calon.iter().rev().cloned().collect();
    let wrong = ruang.recommend(PERTAMA, &against, &terbuka(&roll), "2026-11-22 09:40");
    assert_refused(wrong, "urutan_bukan_suara");
    ruang
        .recommend(PERTAMA, calon, &terbuka(&roll), "2026-11-22 09:41")
        .unwrap();
    let rapat = ruang.kantor.sidang.dissent(
        &id,
        PERTAMA,
        &peserta[3],
        SikapIsian::Menolak,
        "Calon kedua lebih berpengalaman.",
        &saat("2026-11-22 09:45"),
    );
    let putusan = rapat.unwrap().agenda[0].putusan.clone().unwrap();
    assert_eq!(
        (putusan.cara.cara.as_str(), putusan.cara.suara.len()),
        ("terbuka", 5)
    );
    assert_eq!((putusan.pendapat.len(), putusan.peserta.len()), (1, 5));
    let outsider = ruang.anggota[1].clone();
    let s = &mut ruang.kantor.sidang;
    let alasan = "Saya pun demikian.";
    let refused = s.dissent(
        &id,
        PERTAMA,
        &outsider,
        SikapIsian::Menolak,
        alasan,
        &saat("2026-11-22 09:46"),
    );
    assert_refused(refused, "bukan_peserta");
}

/// The meeting is suspended to the 24th, where five come; secret ballots, and a decision that is taken again.
fn go_on_another_day(ruang: &mut Ruang, mutasi: &str) {
    let id = ruang.id.clone();
    let s = &mut ruang.kantor.sidang;
    let sampai = "2026-11-24".parse().ok();
    let rapat = s
        .suspend(
            &id,
            None,
            "Waktu tidak cukup.",
            sampai,
            &saat("2026-11-22 12:00"),
        )
        .unwrap();
    assert_eq!(rapat.ringkas.tahap, TahapRapat::Diskors);
    assert_eq!(
        (rapat.hari.to_string().as_str(), rapat.kuorum.hadir),
        ("2026-11-24", 0)
    );
    assert!(rapat.halangan_lanjut.is_some());
    let calon = ruang.qualified(KEDUA, 2);
    let musyawarah = CaraIsian::Musyawarah;
    let while_suspended = ruang.recommend(KEDUA, &calon, &musyawarah, "2026-11-24 08:00");
    assert_refused(while_suspended, "rapat_diskors");

    ruang.arrive([0, 1, 2, 3, 4], "2026-11-24 08:50");
    let s = &mut ruang.kantor.sidang;
    let rapat = s.resume(&id, None, &saat("2026-11-24 09:00")).unwrap();
    assert_eq!(rapat.pertemuan.len(), 2);
    assert_eq!(rapat.pertemuan[0].selesai.unwrap().to_string(), "12:00:00");

    let ballot = rahasia(&[(untuk(&calon[1]), 2), (untuk(&calon[0]), 3)]);
    ruang
        .recommend(KEDUA, &calon, &ballot, "2026-11-24 09:30")
        .unwrap();
    let putusan = ruang.acara(KEDUA).putusan.unwrap();
    assert_eq!(
        (putusan.cara.cara.as_str(), putusan.cara.suara.len()),
        ("rahasia", 0)
    );
    assert_eq!(
        putusan.cara.hitungan.iter().map(|h| h.jumlah).sum::<u32>(),
        5
    );

    let s = &mut ruang.kantor.sidang;
    let kini = saat("2026-11-24 09:50");
    let few = rahasia(&[(PilihanIsian::Setuju, 2), (PilihanIsian::TidakSetuju, 3)]);
    let refused = s.decide(&id, mutasi, true, "Sesuai kebutuhan.", &few, &kini);
    assert_refused(refused, "suara_tidak_cukup");
    let most = rahasia(&[(PilihanIsian::Setuju, 4), (PilihanIsian::Abstain, 1)]);
    s.decide(&id, mutasi, true, "Sesuai kebutuhan.", &most, &kini)
        .unwrap();
    s.decide(&id, "lain-1", true, "Triwulan pertama.", &musyawarah, &kini)
        .unwrap();
    let rapat = s
        .decide(
            &id,
            "lain-1",
            false,
            "Menunggu anggaran.",
            &musyawarah,
            &kini,
        )
        .unwrap();
    let again = &rapat.agenda[3];
    assert_eq!(again.putusan_terdahulu.len(), 1);
    assert_eq!(again.putusan.as_ref().unwrap().jenis, "tidak_disetujui");
}

fn close(ruang: &mut Ruang) -> RapatView {
    let id = ruang.id.clone();
    let s = &mut ruang.kantor.sidang;
    let rapat = s.close_rapat(&id, None, &saat("2026-11-24 11:00")).unwrap();
    assert_eq!((rapat.segel.len(), rapat.segel[0].versi), (1, 1));
    assert_eq!(
        rapat.batas_surat.to_string(),
        "2026-11-27",
        "three days from the closing"
    );
    assert!(
        rapat
            .peringatan
            .iter()
            .all(|p| !p.pesan.contains("undangan")),
        "{:?}",
        rapat.peringatan
    );
    rapat
}

/// A correction is a new version; the authority departs from the committee only with a reason.
fn follow(ruang: &mut Ruang, mutasi: &str, tertutup: &RapatView) {
    let id = ruang.id.clone();
    let s = &mut ruang.kantor.sidang;
    let kini = saat("2026-11-25 09:00");
    let mut koreksi = KoreksiIsian {
        bagian: "Tempat rapat".into(),
        tertulis: "Aula Kantor Bupati".into(),
        seharusnya: "Aula Sekretariat Daerah".into(),
        sebab: "salah_tulis".into(),
        alasan: String::new(),
    };
    assert_refused(s.correct(&id, &koreksi, &kini), "alasan_kosong");
    koreksi.alasan = "Menurut daftar hadir.".into();
    let rapat = s.correct(&id, &koreksi, &kini).unwrap();
    assert_eq!((rapat.segel.len(), rapat.koreksi[0].versi), (2, 2));
    assert_eq!(
        rapat.segel[0], tertutup.segel[0],
        "the earlier version stays"
    );
    assert_eq!(
        rapat.ringkas.tempat, tertutup.ringkas.tempat,
        "nothing is edited"
    );

    let chosen = tertutup.agenda[0].putusan.as_ref().unwrap().calon[1]
        .nip
        .clone();
    let ppk = |pilihan, alasan: &str| PpkIsian {
        nomor: "821/9/2026".into(),
        tanggal: "2026-12-01".parse().unwrap(),
        pilihan,
        alasan: alasan.into(),
    };
    let keputusan = ppk(
        PilihanPpkIsian::Calon {
            nip: chosen.clone(),
        },
        "",
    );
    let rapat = s.record_ppk(&id, PERTAMA, &keputusan, &kini).unwrap();
    assert_eq!(rapat.agenda[0].ppk[0].nip.as_deref(), Some(chosen.as_str()));
    let refused = s.record_ppk(&id, mutasi, &ppk(PilihanPpkIsian::Ditolak, ""), &kini);
    assert_refused(refused, "alasan_kosong");
    let ditolak = ppk(PilihanPpkIsian::Ditolak, "Masih diperlukan.");
    s.record_ppk(&id, mutasi, &ditolak, &kini).unwrap();
    let outsider = s.get_rapat(&id).unwrap().agenda[2].orang.clone().unwrap();
    let other = PilihanPpkIsian::Lain {
        nip: outsider.nip,
        nama: String::new(),
    };
    let rapat = s
        .record_ppk(&id, PERTAMA, &ppk(other, "Pertimbangan baru."), &kini)
        .unwrap();
    assert_eq!(
        rapat.agenda[0].ppk[1].nama.as_deref(),
        Some(outsider.nama.as_str()),
        "the register knows the name"
    );
    let periksa = s.check_segel(&id).unwrap();
    assert!(periksa.utuh && periksa.rusak.is_empty() && periksa.segel.len() == 2);
}

fn ready(rapat: &RapatView, kunci: &str) -> bool {
    let found = rapat.kesiapan.iter().find(|k| k.kunci == kunci);
    let found = found.unwrap_or_else(|| panic!("{kunci}"));
    assert!(!found.dasar.is_empty() && !found.pesan.is_empty());
    assert!(
        found.siap || found.saran.is_some(),
        "{kunci} says what mends it"
    );
    found.siap
}
