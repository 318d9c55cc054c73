//! Documents: what they say, that they are sound, that they never change.

use sidang_app::JenisGalat;
use sidang_app::naskah::NaskahView;
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::pdf;

use crate::rapat::{JABATAN, call, hold};

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

/// The same meeting, held twice in two stores, prints the same minutes: nothing of the machine is in them.
#[test]
fn berita_acara_tidak_memuat_apa_pun_dari_komputer() {
    let pdf = || {
        let mut kantor = Kantor::contoh();
        let id = hold(&mut kantor).ringkas.id;
        let naskah = kantor
            .sidang
            .issue_berita_acara(&id, NOMOR, &saat("2026-11-22 11:00"))
            .unwrap()
            .naskah
            .remove(0);
        naskah.sha256
    };
    assert_eq!(pdf(), pdf());
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
        let unit = naskah.unit.clone().unwrap();
        let path = save(&mut kantor, naskah);
        pdf::assert_utuh(&path);
        let teks = pdf::teks(&path);
        assert!(
            teks.contains("RAHASIA") && teks.contains(&naskah.nomor),
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
            assert_eq!(
                named, own,
                "{unit}: only its own posts, {}",
                acara.judul
            );
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
