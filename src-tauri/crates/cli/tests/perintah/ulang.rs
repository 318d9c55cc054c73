//! `rapat ulang`: a frozen list drawn up once more.

use crate::alat::{Meja, buat_rapat};

const KODE: &str = "J00020";
const PER: &str = "2026-11-22";

#[test]
fn daftar_beku_disusun_ulang_dan_dibandingkan_dengan_hari_ini() {
    let meja = Meja::contoh();
    let daftar = meja.json(&["nominatif", KODE, "--per", PER]);
    let rapat = meja.json(&buat_rapat(PER, "09:00"));
    let id = rapat["rapat"].as_str().unwrap();
    meja.json(&["rapat", "agenda", id, "--jabatan", KODE]);

    let ulang = meja.json(&["rapat", "ulang", id]);
    assert_eq!(
        (&ulang["rapat"], &ulang["sama"]),
        (&rapat["rapat"], &true.into())
    );
    let satu = &ulang["daftar"][0];
    assert_eq!(satu["jabatan"]["kode"], KODE);
    assert_eq!(satu["hari_ini"]["sama"], true);
    for (frozen, drawn_up) in [
        ("sidik_beku", "sidik"),
        ("sidik_ulang", "sidik"),
        ("versi", "versi"),
    ] {
        assert_eq!(satu[frozen], daftar[drawn_up], "{frozen}");
    }
    assert_eq!(daftar["versi"]["aturan"].as_str().unwrap().len(), 64);

    let nip = daftar["calon"][0]["nip"].as_str().unwrap();
    std::fs::write(
        meja.berkas("skp.csv"),
        format!("NIP;TAHUN;PREDIKAT\n{nip};2025;Kurang\n"),
    )
    .unwrap();
    meja.json(&["impor", &meja.teks("skp.csv")]);
    let ulang = meja.json(&["rapat", "ulang", id, "--jabatan", KODE]);
    assert_eq!(ulang["sama"], true);
    let hari_ini = &ulang["daftar"][0]["hari_ini"];
    assert_eq!(hari_ini["sama"], false);
    let changes = hari_ini["calon"].as_array().unwrap();
    assert!(
        changes
            .iter()
            .any(|c| c["nip"] == nip && c["apa"] == "hasil" && c["sebab"][0]["apa"] == "SKP 2025"),
        "{changes:?}"
    );

    let teks = meja.call(&["rapat", "ulang", id]);
    assert_eq!(teks.kode, 0);
    assert!(teks.stdout.contains("SAMA: ") && teks.stdout.contains("karena data SKP 2025"));
    meja.fails(&["rapat", "ulang", "bukan-rapat"], 4);
}
