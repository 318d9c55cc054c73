//! The meeting: from the invitation to its closing, and what the law forbids on the way.

mod padam;
mod penuh;
mod penundaan;
mod persiapan;
mod ruang;

use sidang_app::rapat::{CaraHadirIsian, CaraIsian, RapatBaru, RapatView, TahapRapat};
use sidang_app::{Galat, Hasil, JenisGalat};
use sidang_tests::contoh::{per, saat};
use sidang_tests::kantor::Kantor;

/// Two vacant posts in different offices, and one to postpone.
pub const JABATAN: [&str; 3] = ["J00020", "J00119", "J00266"];

pub fn call(kantor: &mut Kantor) -> RapatView {
    let baru = RapatBaru {
        tanggal: per(),
        jam: "09:00:00".parse().unwrap(),
        tempat: "Aula Kantor Bupati".into(),
        nomor: Some("TPK ke-2 Tahun 2026".into()),
    };
    kantor
        .sidang
        .create_rapat(&baru, &saat("2026-11-20 10:00"))
        .unwrap()
}

pub fn members(rapat: &RapatView) -> Vec<String> {
    rapat.kehadiran.iter().map(|k| k.nip.clone()).collect()
}

/// Members arrive at half past eight.
pub fn arrive(kantor: &mut Kantor, id: &str, nips: &[String]) -> RapatView {
    for nip in nips {
        kantor
            .sidang
            .set_hadir(
                id,
                nip,
                None,
                &CaraHadirIsian::Langsung,
                &saat("2026-11-22 08:30"),
            )
            .unwrap();
    }
    kantor.sidang.get_rapat(id).unwrap()
}

/// The first candidates that qualify for a post.
pub fn qualified(kantor: &mut Kantor, id: &str, kode: &str, how_many: usize) -> Vec<String> {
    let beku = kantor.sidang.get_nominatif_rapat(id, kode).unwrap();
    beku.calon
        .iter()
        .filter(|c| c.hasil == "memenuhi")
        .take(how_many)
        .map(|c| c.nip.clone())
        .collect()
}

/// A meeting lawfully held: two posts recommended, one postponed, closed.
pub fn hold(kantor: &mut Kantor) -> RapatView {
    let rapat = call(kantor);
    let id = rapat.ringkas.id.clone();
    for kode in JABATAN {
        kantor
            .sidang
            .add_agenda(&id, kode, false, &saat("2026-11-21 10:00"))
            .unwrap();
    }
    arrive(kantor, &id, &members(&rapat)[..5]);
    kantor
        .sidang
        .open_rapat(&id, None, &saat("2026-11-22 09:05"))
        .unwrap();
    for kode in &JABATAN[..2] {
        let calon = qualified(kantor, &id, kode, 3);
        let alasan = "Predikat kinerja dan pengalaman paling sesuai dengan kebutuhan jabatan.";
        kantor
            .sidang
            .recommend(
                &id,
                kode,
                &calon,
                alasan,
                &CaraIsian::Musyawarah,
                &saat("2026-11-22 09:40"),
            )
            .unwrap();
    }
    let alasan = "Menunggu hasil penataan organisasi.";
    kantor
        .sidang
        .postpone(&id, JABATAN[2], alasan, &saat("2026-11-22 10:10"))
        .unwrap();
    kantor
        .sidang
        .close_rapat(&id, None, &saat("2026-11-22 10:30"))
        .unwrap()
}

#[track_caller]
fn assert_refused(result: Hasil<RapatView>, kode: &str) -> Galat {
    let galat = result.expect_err(kode);
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Aturan, kode)
    );
    assert!(
        galat.dasar.is_some() && galat.saran.is_some(),
        "{kode} says by which rule and what would mend it"
    );
    galat
}

#[test]
fn rapat_dari_undangan_sampai_ditutup() {
    let mut kantor = Kantor::contoh();
    let rapat = hold(&mut kantor);
    assert_eq!(rapat.ringkas.tahap, TahapRapat::Ditutup);
    assert_eq!((rapat.ringkas.mata_acara, rapat.ringkas.selesai), (3, 3));
    let putusan: Vec<_> = rapat
        .agenda
        .iter()
        .map(|a| a.putusan.as_ref().unwrap())
        .collect();
    assert_eq!(
        putusan.iter().map(|p| p.calon.len()).collect::<Vec<_>>(),
        [3, 3, 0]
    );
    assert!(
        putusan
            .iter()
            .all(|p| p.kuorum.sah && (p.kuorum.hadir, p.kuorum.anggota) == (5, 7))
    );
    assert_eq!(rapat.batas_surat.to_string(), "2026-11-25");

    let mut kantor = kantor.reopen();
    let kembali = kantor.sidang.get_rapat(&rapat.ringkas.id).unwrap();
    assert_eq!(
        serde_json::to_value(&kembali).unwrap(),
        serde_json::to_value(&rapat).unwrap(),
        "kept as it was held"
    );
    assert!(kantor.sidang.verify_jejak().unwrap().utuh);
    assert_refused(
        kantor.sidang.postpone(
            &rapat.ringkas.id,
            JABATAN[0],
            "Berubah pikiran.",
            &saat("2026-11-22 11:00"),
        ),
        "rapat_sudah_ditutup",
    );
}

#[test]
fn kuorum_genap_atau_setengah_tidak_membuka_rapat() {
    let mut kantor = Kantor::contoh();
    let rapat = call(&mut kantor);
    let id = rapat.ringkas.id.clone();
    kantor
        .sidang
        .add_agenda(&id, JABATAN[0], false, &saat("2026-11-21 10:00"))
        .unwrap();
    let anggota = members(&rapat);
    // Present, lawful: more than half of seven and odd.
    for (hadir, sah) in [
        (0, false),
        (1, false),
        (2, false),
        (3, false),
        (4, false),
        (5, true),
        (6, false),
        (7, true),
    ] {
        if hadir > 0 {
            arrive(&mut kantor, &id, &anggota[hadir - 1..hadir]);
        }
        let kini = kantor.sidang.get_rapat(&id).unwrap();
        assert_eq!(kini.kuorum.sah, sah, "{hadir} of 7");
        assert_eq!(kini.halangan_buka.is_none(), sah);
        assert_eq!(
            kini.kuorum.saran.is_empty(),
            sah,
            "what would mend it: {:?}",
            kini.kuorum.saran
        );
        if !sah {
            let galat = assert_refused(
                kantor
                    .sidang
                    .open_rapat(&id, None, &saat("2026-11-22 09:00")),
                "kuorum_belum_sah",
            );
            assert!(galat.dasar.unwrap().contains("Pasal 10 ayat (5)"));
        }
    }
}

#[test]
fn rekomendasi_yang_dilarang_hukum_ditolak() {
    let mut kantor = Kantor::contoh();
    let rapat = call(&mut kantor);
    let id = rapat.ringkas.id.clone();
    let kode = JABATAN[0];
    kantor
        .sidang
        .add_agenda(&id, kode, false, &saat("2026-11-21 10:00"))
        .unwrap();
    let sah = qualified(&mut kantor, &id, kode, 2);
    let beku = kantor.sidang.get_nominatif_rapat(&id, kode).unwrap();
    let tidak = beku
        .calon
        .iter()
        .find(|c| c.hasil == "tidak_memenuhi")
        .unwrap()
        .nip
        .clone();
    let anggota = members(&rapat);
    let siang = saat("2026-11-22 09:30");

    assert_refused(
        kantor
            .sidang
            .recommend(&id, kode, &sah, "Terbaik.", &CaraIsian::Musyawarah, &siang),
        "rapat_belum_dibuka",
    );
    arrive(&mut kantor, &id, &anggota[..5]);
    kantor
        .sidang
        .open_rapat(&id, None, &saat("2026-11-22 09:00"))
        .unwrap();

    let refused: [(&[String], &str, &str); 4] = [
        (&sah[..1], "Terbaik.", "calon_kurang"),
        (&[sah[0].clone(), tidak], "Terbaik.", "calon_tidak_memenuhi"),
        (&[sah[0].clone(), sah[0].clone()], "Terbaik.", "calon_ganda"),
        (&sah, "  ", "alasan_kosong"),
    ];
    for (calon, alasan, kode_galat) in refused {
        assert_refused(
            kantor
                .sidang
                .recommend(&id, kode, calon, alasan, &CaraIsian::Musyawarah, &siang),
            kode_galat,
        );
    }

    // One steps back: four remain, an even number.
    let mundur = kantor
        .sidang
        .recuse(
            &id,
            kode,
            &anggota[0],
            "Hubungan keluarga dengan calon.",
            &siang,
        )
        .unwrap();
    assert!(!mundur.agenda[0].kuorum.sah && mundur.kuorum.sah);
    assert_refused(
        kantor
            .sidang
            .recommend(&id, kode, &sah, "Terbaik.", &CaraIsian::Musyawarah, &siang),
        "kuorum_belum_sah",
    );
    // Two more arrive: six without the one who stepped back; one leaves: five.
    arrive_late(&mut kantor, &id, &anggota[5..7]);
    assert_refused(
        kantor
            .sidang
            .recommend(&id, kode, &sah, "Terbaik.", &CaraIsian::Musyawarah, &siang),
        "kuorum_belum_sah",
    );
    kantor
        .sidang
        .set_pergi(&id, &anggota[1], "09:45:00".parse().ok(), &siang)
        .unwrap();
    let putus = kantor
        .sidang
        .recommend(&id, kode, &sah, "Terbaik.", &CaraIsian::Musyawarah, &siang)
        .unwrap();
    let putusan = putus.agenda[0].putusan.as_ref().unwrap();
    assert_eq!(
        putusan.calon.iter().map(|c| &c.nip).collect::<Vec<_>>(),
        sah.iter().collect::<Vec<_>>(),
        "in order"
    );
}

fn arrive_late(kantor: &mut Kantor, id: &str, nips: &[String]) {
    for nip in nips {
        kantor
            .sidang
            .set_hadir(
                id,
                nip,
                "09:40:00".parse().ok(),
                &CaraHadirIsian::Langsung,
                &saat("2026-11-22 09:40"),
            )
            .unwrap();
    }
}

#[test]
fn agenda_hanya_menerima_yang_dapat_diputuskan() {
    let mut kantor = Kantor::contoh();
    let rapat = call(&mut kantor);
    let id = rapat.ringkas.id.clone();
    let kini = saat("2026-11-21 10:00");
    kantor
        .sidang
        .add_agenda(&id, JABATAN[0], false, &kini)
        .unwrap();
    assert_refused(
        kantor.sidang.add_agenda(&id, JABATAN[0], false, &kini),
        "agenda_ganda",
    );
    assert_refused(
        kantor.sidang.add_agenda(&id, "J00001", false, &kini),
        "seleksi_terbuka",
    );
    assert_refused(
        kantor.sidang.add_agenda(&id, "J00002", false, &kini),
        "jabatan_tidak_lowong",
    );

    kantor.sidang.remove_agenda(&id, JABATAN[0], &kini).unwrap();
    arrive(&mut kantor, &id, &members(&rapat)[..5]);
    assert_refused(
        kantor
            .sidang
            .open_rapat(&id, None, &saat("2026-11-22 09:00")),
        "agenda_kosong",
    );
    kantor
        .sidang
        .add_agenda(&id, JABATAN[0], false, &kini)
        .unwrap();
    kantor
        .sidang
        .open_rapat(&id, None, &saat("2026-11-22 09:00"))
        .unwrap();
    assert_refused(
        kantor
            .sidang
            .close_rapat(&id, None, &saat("2026-11-22 10:00")),
        "mata_acara_belum_diputuskan",
    );
}

#[test]
fn daftar_beku_tidak_berubah_oleh_impor_kemudian() {
    let mut kantor = Kantor::contoh();
    let id = call(&mut kantor).ringkas.id;
    let rapat = kantor
        .sidang
        .add_agenda(&id, JABATAN[0], false, &saat("2026-11-21 10:00"))
        .unwrap();
    let sidik = rapat.agenda[0].sidik.clone().unwrap();
    let teratas = qualified(&mut kantor, &id, JABATAN[0], 1).remove(0);
    // A sheet that gives the first candidate a grave punishment.
    let csv = kantor.berkas("hukuman.csv");
    std::fs::write(
        &csv,
        format!("NIP;TINGKAT;JENIS HUKUMAN;NOMOR SK;TMT MULAI;TMT SELESAI\n{teratas};Berat;Penurunan jabatan;800/9/2026;01-11-2026;01-11-2027\n"),
    )
    .unwrap();
    let laporan = kantor
        .sidang
        .commit_impor(&[csv], None, &saat("2026-11-21 11:00"), &mut |_| {})
        .unwrap();
    assert_eq!((laporan.masalah.len(), laporan.lembar[0].baru), (0, 1));

    let baru = kantor
        .sidang
        .get_calon(JABATAN[0], per(), &teratas)
        .unwrap();
    assert_eq!(
        baru.hasil, "tidak_memenuhi",
        "a list drawn up now knows the punishment"
    );
    let mut kantor = kantor.reopen();
    let beku = kantor.sidang.get_nominatif_rapat(&id, JABATAN[0]).unwrap();
    assert_eq!(
        (beku.sidik, &beku.calon[0].nip, beku.calon[0].hasil),
        (sidik, &teratas, "memenuhi")
    );
}
