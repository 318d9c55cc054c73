//! Documents: what they say, that they are sound, that they never change.

use sidang_app::JenisGalat;
use sidang_app::naskah::NaskahView;
use sidang_app::rapat::{KoreksiIsian, RapatView};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::pdf;

use crate::rapat::{JABATAN, arrive, call, hold, members};

const NOMOR: &str = "800.1.3.3/12/TPK/2026";
const NOMOR_SURAT: &str = "R-800.1.3.3/{n}/BKPSDM/2026";

fn save(kantor: &mut Kantor, naskah: &NaskahView) -> std::path::PathBuf {
    let path = kantor.berkas(&naskah.nama_berkas);
    std::fs::write(&path, kantor.sidang.get_pdf(&naskah.id).unwrap()).unwrap();
    path
}

#[test]
fn berita_acara_memuat_rapat_dan_terbit_sama_bila_dicetak_lagi() {
    let mut kantor = Kantor::contoh();
    let rapat = hold(&mut kantor);
    let id = &rapat.ringkas.id;
    let terbit = kantor
        .sidang
        .issue_berita_acara(id, NOMOR, &saat("2026-11-22 11:00"))
        .unwrap();
    let [naskah] = terbit.naskah.as_slice() else {
        panic!("one document")
    };
    let path = save(&mut kantor, naskah);
    pdf::assert_utuh(&path);
    assert!(pdf::halaman(&path) >= 2);
    let teks = pdf::teks(&path);
    for bagian in [
        "RAHASIA",
        "PEMERINTAH KABUPATEN CONTOH RAYA",
        "BERITA ACARA",
        NOMOR,
        "dua puluh dua",
        "November",
        "Aula Kantor Bupati",
        "Pasal 10 ayat (5)",
        "Menunggu hasil penataan organisasi.",
        "Halaman 1 dari",
    ] {
        assert!(
            teks.to_lowercase().contains(&bagian.to_lowercase()),
            "the minutes say {bagian:?}"
        );
    }
    for k in rapat.kehadiran.iter().filter(|k| k.hadir) {
        assert!(
            teks.contains(k.nama.split(',').next().unwrap()),
            "{} was there",
            k.nama
        );
    }
    for calon in rapat
        .agenda
        .iter()
        .filter_map(|a| a.putusan.as_ref())
        .flat_map(|p| &p.calon)
    {
        assert!(
            teks.contains(calon.nama.split(',').next().unwrap()),
            "{} is recommended",
            calon.nama
        );
    }

    let lagi = kantor
        .sidang
        .issue_berita_acara(id, NOMOR, &saat("2026-11-23 08:00"))
        .unwrap();
    assert_eq!(
        lagi.naskah[0].sha256, naskah.sha256,
        "issued again, it is the same to the byte"
    );
    let galat = kantor
        .sidang
        .issue_berita_acara(id, "800/lain/2026", &saat("2026-11-23 08:00"))
        .unwrap_err();
    assert_eq!(
        galat.jenis,
        JenisGalat::Aturan,
        "minutes stand under one number: {}",
        galat.pesan
    );
}

/// The same meeting, held twice in two stores, prints the same minutes but for the seal, which covers the record's own
/// identity: nothing of the machine is in them.
#[test]
fn berita_acara_tidak_memuat_apa_pun_dari_komputer() {
    let isi = || {
        let mut kantor = Kantor::contoh();
        let id = hold(&mut kantor).ringkas.id;
        let terbit = kantor
            .sidang
            .issue_berita_acara(&id, NOMOR, &saat("2026-11-22 11:00"))
            .unwrap();
        let teks = teks(&mut kantor, &terbit.naskah[0]);
        let seal = |word: &&str| word.len() == 8 && word.bytes().all(|b| b.is_ascii_hexdigit());
        let words: Vec<_> = teks
            .split(' ')
            .filter(|w| !seal(w))
            .map(str::to_owned)
            .collect();
        words
    };
    assert_eq!(isi(), isi());
}

#[test]
fn surat_rekomendasi_satu_untuk_setiap_unit() {
    let mut kantor = Kantor::contoh();
    let rapat = hold(&mut kantor);
    let id = &rapat.ringkas.id;
    let tanggal = "2026-11-24".parse().unwrap();
    let terlalu_dini = kantor
        .sidang
        .issue_rekomendasi(id, NOMOR_SURAT, tanggal, &saat("2026-11-24 08:00"))
        .unwrap_err();
    assert_eq!(terlalu_dini.kode, "berita_acara_belum_terbit");
    kantor
        .sidang
        .issue_berita_acara(id, NOMOR, &saat("2026-11-22 11:00"))
        .unwrap();

    let terbit = kantor
        .sidang
        .issue_rekomendasi(id, NOMOR_SURAT, tanggal, &saat("2026-11-24 08:00"))
        .unwrap();
    assert_eq!(terbit.peringatan, [], "within three days");
    let recommended: Vec<_> = rapat
        .agenda
        .iter()
        .filter(|a| JABATAN[..2].contains(&a.kunci.as_str()))
        .collect();
    let mut units: Vec<&str> = recommended
        .iter()
        .map(|a| a.jabatan.as_ref().unwrap().unit_induk.as_str())
        .collect();
    units.sort_unstable();
    units.dedup();
    assert_eq!(terbit.naskah.len(), units.len());
    for naskah in &terbit.naskah {
        let unit = naskah.kunci.clone().unwrap();
        let path = save(&mut kantor, naskah);
        pdf::assert_utuh(&path);
        let teks = pdf::teks(&path);
        assert!(
            teks.contains("RAHASIA") && teks.contains(naskah.sebutan()),
            "{unit}"
        );
        for acara in &recommended {
            let own = acara.jabatan.as_ref().unwrap().unit_induk == unit;
            let first = &acara.putusan.as_ref().unwrap().calon[0];
            let nip = first.nip.as_str();
            let spaced = format!(
                "{} {} {} {}",
                &nip[..8],
                &nip[8..14],
                &nip[14..15],
                &nip[15..]
            );
            let named = teks.replace('\u{a0}', " ").contains(&spaced) || teks.contains(nip);
            assert_eq!(named, own, "{unit}: only its own posts, {}", acara.judul);
        }
    }
    assert!(kantor.sidang.verify_jejak().unwrap().utuh);
}

#[test]
fn surat_yang_terlambat_diperingatkan() {
    let mut kantor = Kantor::contoh();
    let id = hold(&mut kantor).ringkas.id;
    kantor
        .sidang
        .issue_berita_acara(&id, NOMOR, &saat("2026-11-22 11:00"))
        .unwrap();
    let dini = kantor
        .sidang
        .issue_rekomendasi(
            &id,
            NOMOR_SURAT,
            "2026-11-21".parse().unwrap(),
            &saat("2026-11-26 08:00"),
        )
        .unwrap_err();
    assert_eq!(dini.kode, "surat_mendahului_rapat");
    let terbit = kantor
        .sidang
        .issue_rekomendasi(
            &id,
            NOMOR_SURAT,
            "2026-11-26".parse().unwrap(),
            &saat("2026-11-26 08:00"),
        )
        .unwrap();
    let [peringatan] = terbit.peringatan.as_slice() else {
        panic!("one warning: {:?}", terbit.peringatan)
    };
    assert!(
        peringatan.dasar.contains("Pasal 10 ayat (8)"),
        "{peringatan:?}"
    );
}

#[test]
fn berita_acara_menunggu_rapat_ditutup() {
    let mut kantor = Kantor::contoh();
    let id = call(&mut kantor).ringkas.id;
    let galat = kantor
        .sidang
        .issue_berita_acara(&id, NOMOR, &saat("2026-11-22 11:00"))
        .unwrap_err();
    assert_eq!(
        (galat.jenis, galat.kode.as_str()),
        (JenisGalat::Aturan, "rapat_belum_ditutup")
    );
}

fn teks(kantor: &mut Kantor, naskah: &NaskahView) -> String {
    let path = save(kantor, naskah);
    pdf::assert_utuh(&path);
    pdf::teks(&path)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A meeting with posts on its locked agenda, invited to.
fn invited(kantor: &mut Kantor) -> RapatView {
    let id = call(kantor).ringkas.id;
    let waktu = saat("2026-11-20 11:00");
    for kode in JABATAN {
        kantor.sidang.add_agenda(&id, kode, false, &waktu).unwrap();
    }
    let belum = kantor.sidang.issue_undangan(&id, &waktu).unwrap_err();
    assert_eq!(belum.kode, "undangan_belum_dicatat");
    kantor.sidang.lock_agenda(&id, &waktu).unwrap();
    kantor
        .sidang
        .invite(&id, "R-000.1.5/14/TPK/2026", waktu.hari_ini(), &waktu)
        .unwrap()
}

#[test]
fn undangan_memuat_jabatan_tanpa_nama_calon() {
    let mut kantor = Kantor::contoh();
    let rapat = invited(&mut kantor);
    let id = &rapat.ringkas.id;
    let terbit = kantor
        .sidang
        .issue_undangan(id, &saat("2026-11-20 11:30"))
        .unwrap();
    let teks = teks(&mut kantor, &terbit.naskah[0]);
    for bagian in [
        "RAHASIA",
        "R-000.1.5/14/TPK/2026",
        "Undangan Rapat TPK ke-2 Tahun 2026",
        "MATA ACARA RAPAT",
    ] {
        assert!(teks.contains(bagian), "{bagian}: {teks}");
    }
    for kode in JABATAN {
        let list = kantor.sidang.get_nominatif_rapat(id, kode).unwrap();
        for calon in &list.calon {
            assert!(!teks.contains(&calon.nama), "{} is not named", calon.nama);
        }
    }
    let lagi = kantor
        .sidang
        .issue_undangan(id, &saat("2026-11-21 08:00"))
        .unwrap();
    assert_eq!(lagi.naskah[0].sha256, terbit.naskah[0].sha256);

    // With another agenda the letter would say what is no longer so.
    kantor
        .sidang
        .unlock_agenda(id, "Satu jabatan ditarik.", &saat("2026-11-21 09:00"))
        .unwrap();
    let rapat = kantor
        .sidang
        .remove_agenda(id, JABATAN[2], &saat("2026-11-21 09:05"))
        .unwrap();
    assert!(rapat.undangan.last().unwrap().agenda_berubah);
}

#[test]
fn rapat_tanpa_kuorum_mempunyai_berita_acara_penundaan() {
    let mut kantor = Kantor::contoh();
    let rapat = invited(&mut kantor);
    let id = &rapat.ringkas.id;
    let nomor = "800.1.3.3/12.a/TPK/2026";
    let waktu = saat("2026-11-22 10:15");
    let belum = kantor
        .sidang
        .issue_penundaan(id, nomor, &waktu)
        .unwrap_err();
    assert_eq!(
        (belum.jenis, belum.kode.as_str()),
        (JenisGalat::Aturan, "rapat_tidak_ditunda")
    );
    let nips = members(&rapat);
    kantor
        .sidang
        .set_berhalangan(id, &nips[4], "dinas luar", &saat("2026-11-22 08:00"))
        .unwrap();
    arrive(&mut kantor, id, &nips[..2]);
    kantor
        .sidang
        .postpone_rapat(id, None, "Kuorum tidak tercapai.", &waktu)
        .unwrap();
    let terbit = kantor.sidang.issue_penundaan(id, nomor, &waktu).unwrap();
    let teks = teks(&mut kantor, &terbit.naskah[0]);
    for bagian in [
        "BERITA ACARA PENUNDAAN RAPAT",
        nomor,
        "Pasal 10 ayat (5)",
        "tidak dapat dibuka secara sah karena",
        "dinas luar",
        "Kuorum tidak tercapai.",
        "undangan Nomor R-000.1.5/14/TPK/2026",
    ] {
        assert!(teks.contains(bagian), "{bagian}: {teks}");
    }
    let lagi = kantor
        .sidang
        .issue_penundaan(id, nomor, &saat("2026-11-23 08:00"))
        .unwrap();
    assert_eq!(lagi.naskah[0].sha256, terbit.naskah[0].sha256);
    let lain = kantor
        .sidang
        .issue_penundaan(id, "lain", &waktu)
        .unwrap_err();
    assert_eq!(lain.kode, "naskah_sudah_terbit");
}

#[test]
fn koreksi_menerbitkan_versi_baru_dan_versi_terdahulu_tetap_ada() {
    let mut kantor = Kantor::contoh();
    let id = hold(&mut kantor).ringkas.id;
    let issue = |kantor: &mut Kantor, waktu: &str| {
        let terbit = kantor.sidang.issue_berita_acara(&id, NOMOR, &saat(waktu));
        terbit.unwrap().naskah.remove(0)
    };
    let pertama = issue(&mut kantor, "2026-11-22 11:00");
    assert!(teks(&mut kantor, &pertama).contains("rekaman versi 1 adalah"));
    let koreksi = KoreksiIsian {
        bagian: "Tempat rapat".into(),
        tertulis: "Aula Kantor Bupati".into(),
        seharusnya: "Ruang Rapat Sekretariat Daerah".into(),
        sebab: "salah_tulis".into(),
        alasan: "Undangan menyebut tempat yang benar.".into(),
    };
    kantor
        .sidang
        .correct(&id, &koreksi, &saat("2026-11-25 09:00"))
        .unwrap();
    let kedua = issue(&mut kantor, "2026-11-25 09:10");
    assert_eq!((pertama.versi, kedua.versi), (1, 2));
    assert_eq!(kedua.nomor.as_deref(), Some(NOMOR));
    let isi = teks(&mut kantor, &kedua);
    for bagian in [
        "rekaman versi 2 adalah",
        "PERBAIKAN",
        "Ruang Rapat",
        "salah tulis",
    ] {
        assert!(isi.contains(bagian), "{bagian}");
    }
    assert_eq!(issue(&mut kantor, "2026-11-26 09:00").sha256, kedua.sha256);
    let tersimpan: Vec<_> = kantor.sidang.list_naskah().unwrap();
    assert_eq!(tersimpan, [kedua, pertama], "the earlier version stays");
}
