//! The projector: the room sees the agenda, the attendance and the quorum, and of people only who is shown.

use sidang_app::proyektor::{ProyektorView, Tayangan};
use sidang_app::rapat::{CaraIsian, RapatView};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;

use crate::rapat::{JABATAN, arrive, call, members, qualified};

/// An open meeting with the first post on the table, and two who qualify for it.
fn sitting() -> (Kantor, RapatView, Vec<String>) {
    let mut kantor = Kantor::contoh();
    let id = call(&mut kantor).ringkas.id;
    for kode in JABATAN {
        kantor
            .sidang
            .add_agenda(&id, kode, false, &saat("2026-11-20 10:10"))
            .unwrap();
    }
    let rapat = kantor.sidang.get_rapat(&id).unwrap();
    arrive(&mut kantor, &id, &members(&rapat)[..5]);
    let rapat = kantor
        .sidang
        .open_rapat(&id, None, &saat("2026-11-22 09:05"))
        .unwrap();
    let calon = qualified(&mut kantor, &id, JABATAN[0], 2);
    (kantor, rapat, calon)
}

fn show(kantor: &mut Kantor, rapat: &RapatView, tayangan: &Tayangan) -> ProyektorView {
    kantor
        .sidang
        .show_proyektor(&rapat.ringkas.id, tayangan)
        .unwrap()
}

/// What is laid on the table: the first post, and these people.
fn table(calon: &[String]) -> Tayangan {
    Tayangan {
        acara: Some(JABATAN[0].to_owned()),
        calon: calon.to_vec(),
        ..Tayangan::default()
    }
}

/// Everything that crosses to the window, as text.
fn text(view: &ProyektorView) -> String {
    serde_json::to_string(view).unwrap()
}

/// Whom the frozen list names, with the NIP, but for members of the committee, whose attendance is shown.
fn listed(kantor: &mut Kantor, rapat: &RapatView) -> Vec<(String, String)> {
    let list = kantor
        .sidang
        .get_nominatif_rapat(&rapat.ringkas.id, JABATAN[0])
        .unwrap();
    let member = |nip: &str| rapat.kehadiran.iter().any(|k| k.nip == nip);
    let people = list.calon.into_iter().map(|c| (c.nip, c.nama));
    people.filter(|(nip, _)| !member(nip)).collect()
}

/// Nobody but `shown` is named, and nobody at all has a number: a NIP begins with the date of birth.
fn assert_private(kantor: &mut Kantor, rapat: &RapatView, view: &ProyektorView, shown: &[String]) {
    let isi = text(view);
    for (nip, nama) in listed(kantor, rapat) {
        let named = isi.contains(&format!("\"nama\":\"{nama}\""));
        assert_eq!(named, shown.contains(&nip), "{nama}");
    }
    let digits: Vec<char> = isi.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(
        !digits
            .windows(9)
            .any(|w| w.iter().all(char::is_ascii_digit)),
        "no NIP: {isi}"
    );
}

#[test]
fn proyektor_tidak_menampilkan_siapa_pun_sebelum_ditayangkan() {
    let (mut kantor, rapat, calon) = sitting();
    let view = show(&mut kantor, &rapat, &table(&[]));
    assert_private(&mut kantor, &rapat, &view, &[]);
    assert_eq!(view.kuorum, "Hadir 5 dari 7: sah");
    assert_eq!(view.agenda.len(), JABATAN.len());
    assert_eq!(view.agenda[0].keadaan, "kini");
    assert_eq!(
        view.hadirin.iter().filter(|h| h.keadaan == "hadir").count(),
        5
    );

    let shown = &calon[..1];
    let view = show(&mut kantor, &rapat, &table(shown));
    assert_private(&mut kantor, &rapat, &view, shown);
    let orang = serde_json::to_value(&view.acara.unwrap().calon[0]).unwrap();
    let known: Vec<&String> = orang.as_object().unwrap().keys().collect();
    assert_eq!(known, ["golongan", "hasil", "jabatan", "nama"]);
    assert_eq!(orang["hasil"], "memenuhi");
}

#[test]
fn proyektor_menahan_calon_selama_anggota_yang_mundur_masih_di_ruangan() {
    let (mut kantor, rapat, calon) = sitting();
    let id = &rapat.ringkas.id;
    let mundur = members(&rapat)[4].clone();
    kantor
        .sidang
        .recuse(
            id,
            JABATAN[0],
            &mundur,
            "Hubungan keluarga dengan salah satu calon",
            &saat("2026-11-22 09:10"),
        )
        .unwrap();
    let view = show(&mut kantor, &rapat, &table(&calon));
    assert_private(&mut kantor, &rapat, &view, &[]);
    assert_eq!(view.kuorum, "Hadir 4 dari 7: belum sah");
    assert!(!view.alasan.is_empty() && !view.saran.is_empty());
    let nama = &rapat.kehadiran[4].nama;
    assert!(view.acara.unwrap().tertahan.unwrap().contains(nama));
    assert_eq!(view.hadirin[4].keadaan, "mundur");

    kantor
        .sidang
        .set_pergi(id, &mundur, None, &saat("2026-11-22 09:12"))
        .unwrap();
    let view = show(&mut kantor, &rapat, &table(&calon));
    assert_eq!(view.acara.as_ref().unwrap().tertahan, None);
    assert_private(&mut kantor, &rapat, &view, &calon);
}

#[test]
fn proyektor_menampilkan_putusan_tanpa_nama_sampai_ditayangkan() {
    let (mut kantor, rapat, calon) = sitting();
    decide(&mut kantor, &rapat.ringkas.id, &calon);
    let view = show(&mut kantor, &rapat, &table(&[]));
    assert_private(&mut kantor, &rapat, &view, &[]);
    let putusan = view.acara.unwrap().putusan.unwrap();
    assert_eq!(putusan.jenis, "Direkomendasikan");

    let tayangan = Tayangan {
        putusan: true,
        ..table(&[])
    };
    let view = show(&mut kantor, &rapat, &tayangan);
    assert_private(&mut kantor, &rapat, &view, &calon);
    let putusan = view.acara.unwrap().putusan.unwrap();
    assert_eq!(putusan.calon.len(), calon.len());
}

#[test]
fn layar_proyektor_yang_dikosongkan_tidak_memuat_apa_pun() {
    let (mut kantor, rapat, calon) = sitting();
    let tayangan = Tayangan {
        kosong: true,
        ..table(&calon)
    };
    let view = show(&mut kantor, &rapat, &tayangan);
    assert_eq!(
        view,
        ProyektorView {
            kosong: true,
            judul: rapat.ringkas.judul.clone(),
            ..ProyektorView::default()
        }
    );
}

#[test]
fn proyektor_menyebut_orang_yang_dipertimbangkan_hanya_bila_ditayangkan() {
    let mut kantor = Kantor::contoh();
    let id = call(&mut kantor).ringkas.id;
    let konteks = saat("2026-11-20 10:10");
    kantor
        .sidang
        .add_agenda(&id, JABATAN[0], false, &konteks)
        .unwrap();
    let nip = qualified(&mut kantor, &id, JABATAN[0], 1).remove(0);
    let rapat = kantor
        .sidang
        .add_mutasi(&id, &nip, "Dinas Kesehatan", "Permintaan sendiri", &konteks)
        .unwrap();
    let mut tayangan = Tayangan {
        acara: Some(rapat.agenda[1].kunci.clone()),
        ..Tayangan::default()
    };
    let view = show(&mut kantor, &rapat, &tayangan);
    assert_private(&mut kantor, &rapat, &view, &[]);
    assert!(!text(&view).contains("Dinas Kesehatan") && !text(&view).contains("Permintaan"));

    tayangan.calon = vec![nip.clone()];
    let view = show(&mut kantor, &rapat, &tayangan);
    assert_private(&mut kantor, &rapat, &view, &[nip]);
    assert_eq!(
        view.acara.unwrap().tujuan.as_deref(),
        Some("Dinas Kesehatan")
    );
}

fn decide(kantor: &mut Kantor, id: &str, calon: &[String]) {
    let alasan = "Paling sesuai dengan kebutuhan jabatan.";
    let konteks = saat("2026-11-22 09:20");
    kantor
        .sidang
        .recommend(
            id,
            JABATAN[0],
            calon,
            alasan,
            &CaraIsian::Musyawarah,
            &konteks,
        )
        .unwrap();
}
