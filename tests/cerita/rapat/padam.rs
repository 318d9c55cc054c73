//! A crash or a closed lid at any moment loses nothing.

use std::path::Path;

use serde_json::{Value, to_value};
use sidang_app::Sidang;
use sidang_app::rapat::CaraIsian;
use sidang_tests::contoh::{SANDI, saat};
use tempfile::TempDir;

use super::JABATAN;
use super::ruang::Ruang;

/// The meeting as it would be found if the power failed now: the files as they lie on the disk are copied while the
/// store is open, and opened.
fn after_power_loss(ruang: &Ruang) -> Value {
    let folder = TempDir::new().unwrap();
    for entry in std::fs::read_dir(ruang.kantor.berkas("")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let mut sidang = open(folder.path());
    assert!(sidang.verify_jejak().unwrap().utuh);
    to_value(sidang.get_rapat(&ruang.id).unwrap()).unwrap()
}

fn open(folder: &Path) -> Sidang {
    Sidang::open(&folder.join("kantor.sidang"), SANDI, None).unwrap()
}

#[test]
fn rapat_yang_padam_dibuka_kembali_seperti_semula() {
    let mut ruang = Ruang::new(&JABATAN[..2]);
    let id = ruang.id.clone();
    let mut moments = Vec::new();
    let mut look = |ruang: &mut Ruang, when: &'static str| {
        let now = to_value(ruang.rapat()).unwrap();
        assert_eq!(after_power_loss(ruang), now, "{when}");
        moments.push(now);
    };
    ruang.lock_and_invite();
    look(&mut ruang, "invited");
    ruang.arrive(0..5, "2026-11-22 08:40");
    look(&mut ruang, "members arrive");
    ruang.open("2026-11-22 09:00");
    let calon = ruang.qualified(JABATAN[0], 2);
    let s = &mut ruang.kantor.sidang;
    s.open_penilaian(&id, JABATAN[0], &calon, &saat("2026-11-22 09:10"))
        .unwrap();
    let siapa = ruang.anggota[0].clone();
    let sheet = [(calon[0].as_str(), 80), (calon[1].as_str(), 75)];
    ruang
        .score(JABATAN[0], &siapa, &sheet, None, "2026-11-22 09:12")
        .unwrap();
    let draf = r#"{"alasan":"Menimbang pengal"}"#;
    let s = &mut ruang.kantor.sidang;
    s.save_draf(&id, JABATAN[1], draf, &saat("2026-11-22 09:13"))
        .unwrap();
    s.save_draf(
        &id,
        "",
        r#"{"catatan":"Ketua membuka"}"#,
        &saat("2026-11-22 09:14"),
    )
    .unwrap();
    look(&mut ruang, "in the middle of a sheet and a sentence");
    assert_eq!(ruang.rapat().draf.len(), 2);

    let calon = ruang.qualified(JABATAN[1], 2);
    let rapat = ruang
        .recommend(
            JABATAN[1],
            &calon,
            &CaraIsian::Musyawarah,
            "2026-11-22 09:40",
        )
        .unwrap();
    assert_eq!(
        rapat
            .draf
            .iter()
            .map(|d| d.acara.as_str())
            .collect::<Vec<_>>(),
        [""],
        "what was decided is no longer being written"
    );
    let s = &mut ruang.kantor.sidang;
    s.suspend(&id, None, "Listrik padam.", None, &saat("2026-11-22 10:00"))
        .unwrap();
    look(&mut ruang, "suspended");
    let s = &mut ruang.kantor.sidang;
    s.resume(&id, None, &saat("2026-11-22 10:30")).unwrap();
    s.clear_draf(&id, "").unwrap();
    look(&mut ruang, "resumed");
    moments.dedup();
    assert_eq!(moments.len(), 5, "each moment was another");
}

#[test]
fn draf_tidak_masuk_jejak_dan_tidak_memuat_suara_rahasia() {
    let mut ruang = Ruang::new(&JABATAN[..1]);
    let id = ruang.id.clone();
    let s = &mut ruang.kantor.sidang;
    let kini = saat("2026-11-22 09:00");
    let before = s.list_jejak(0, 1).unwrap().jumlah;
    s.save_draf(&id, JABATAN[0], r#"{"alasan":"x"}"#, &kini)
        .unwrap();
    assert_eq!(s.list_jejak(0, 1).unwrap().jumlah, before);
    for (acara, isi, kode) in [
        (JABATAN[0], "bukan json", "draf_tidak_terbaca"),
        (
            JABATAN[0],
            r#"{"cara":"rahasia","suara":[1,2]}"#,
            "draf_suara_rahasia",
        ),
        ("J99999", "{}", "bukan_mata_acara"),
    ] {
        let refused = s.save_draf(&id, acara, isi, &kini);
        assert_eq!(refused.unwrap_err().kode, kode);
    }
}
