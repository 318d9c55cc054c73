//! Rule packs: looked at, compared, checked, installed.

use std::process::Command;

use serde_json::Value;

use crate::alat::{Meja, answer};

/// A pack of one's own that supersedes the sample regency's from 2026 on.
const SENDIRI: &str = r#"
id = "kolaka-timur-2026"
nama = "Kabupaten Kolaka Timur 2026"
dasar_hukum = "Peraturan Bupati Kolaka Timur Nomor 1 Tahun 2026"
singkatan = "Perbup Kolaka Timur 1/2026"
berlaku_sejak = 2026-06-01
mewarisi = "kolaka-timur-2020"
menggantikan = "kolaka-timur-2020"

[rapat.min_calon]
nilai = 3
sumber = "Pasal 10 ayat (7)"

[[uji]]
nama = "Calon yang lengkap memenuhi"
per = 2026-11-22
jabatan = { jenis = "pengawas", eselon = "IV.a" }
hasil = "memenuhi"
"#;

/// The program without a store.
fn tanpa_basis_data(args: &[&str]) -> (i32, Value, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sidang-cli"));
    command
        .args(args)
        .arg("--json")
        .env_remove("SIDANG_BASIS_DATA")
        .env_remove("SIDANG_SANDI");
    let jawaban = answer(&command.output().unwrap());
    let stdout = serde_json::from_str(&jawaban.stdout).unwrap_or(Value::Null);
    (jawaban.kode, stdout, jawaban.stderr)
}

#[test]
fn paket_bawaan_dilihat_dan_dibandingkan_tanpa_basis_data() {
    let (kode, djpb, _) = tanpa_basis_data(&["aturan", "lihat", "djpb-2012"]);
    assert_eq!(kode, 0);
    assert_eq!(djpb["mewarisi"], "nasional");
    assert_eq!(djpb["sidik"].as_str().unwrap().len(), 64);
    let parameter = djpb["parameter"].as_array().unwrap();
    let usia = parameter
        .iter()
        .find(|p| p["jalur"] == "pensiun.batas_usia");
    assert_eq!(usia.unwrap()["asal"], "nasional");
    let uji = djpb["uji"].as_array().unwrap();
    assert!(uji.len() >= 8 && uji.iter().all(|u| u["lulus"] == true));

    let (kode, hasil, _) =
        tanpa_basis_data(&["aturan", "beda", "kolaka-timur-2020", "banjar-2021"]);
    assert_eq!(kode, 0);
    let beda = hasil["beda"].as_array().unwrap();
    let pengalaman = beda
        .iter()
        .find(|b| b["jalur"] == "syarat.pengawas.pengalaman")
        .unwrap();
    assert_eq!(pengalaman["sebelum"], "4 tahun pada jenjang 1");
    assert_eq!(pengalaman["sesudah"], "3 tahun pada jenjang 1");

    let (kode, _, stderr) = tanpa_basis_data(&["aturan", "lihat", "entah"]);
    assert_eq!(kode, 4);
    assert!(stderr.contains("aturan_tidak_dikenal"));
}

#[test]
fn paket_cacat_disebut_semua_kesalahannya() {
    let meja = Meja::kosong();
    let berkas = meja.teks("paket.toml");
    let text = SENDIRI
        .replace("nilai = 3", "nilai = \"tiga\"")
        .replace("singkatan =", "singkatn =");
    std::fs::write(&berkas, &text).unwrap();
    let (kode, hasil, stderr) = tanpa_basis_data(&["aturan", "periksa", &berkas]);
    assert_eq!(kode, 4, "{stderr}");
    assert_eq!(hasil["sah"], false);
    let baris: Vec<_> = hasil["cacat"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| (c["baris"].as_u64().unwrap(), c["saran"].as_str().unwrap()))
        .collect();
    let line = |passage: &str| 1 + text.lines().position(|l| l.contains(passage)).unwrap() as u64;
    for expected in [line("singkatn"), line("\"tiga\"")] {
        assert!(
            baris
                .iter()
                .any(|(b, saran)| *b == expected && !saran.is_empty()),
            "{expected}: {hasil}"
        );
    }
    assert!(stderr.contains("paket_cacat"));
}

#[test]
fn paket_sah_diuji_dan_dibandingkan_dengan_dasarnya() {
    let meja = Meja::kosong();
    let berkas = meja.teks("paket.toml");
    std::fs::write(&berkas, SENDIRI).unwrap();
    let (kode, hasil, stderr) = tanpa_basis_data(&["aturan", "periksa", &berkas]);
    assert_eq!(kode, 0, "{stderr}");
    assert_eq!(hasil["sah"], true);
    assert_eq!(hasil["beda_dengan"], "kolaka-timur-2020");
    let beda = hasil["beda"].as_array().unwrap();
    assert!(
        beda.iter()
            .any(|b| b["jalur"] == "rapat.min_calon" && b["sesudah"] == "paling sedikit 3 orang")
    );
    let (_, hasil, _) =
        tanpa_basis_data(&["aturan", "periksa", &berkas, "--banding", "banjar-2021"]);
    assert_eq!(hasil["beda_dengan"], "banjar-2021");

    let failing = SENDIRI.replace("hasil = \"memenuhi\"", "hasil = \"tidak_memenuhi\"");
    std::fs::write(&berkas, failing).unwrap();
    let (kode, hasil, stderr) = tanpa_basis_data(&["aturan", "periksa", &berkas]);
    assert_eq!((kode, &hasil["sah"]), (4, &Value::Bool(true)));
    assert!(stderr.contains("uji_paket_gagal"));
}

#[test]
fn paket_dipasang_dipakai_dan_diperbarui() {
    let meja = Meja::kosong();
    meja.baru();
    let berkas = meja.teks("paket.toml");
    std::fs::write(&berkas, SENDIRI).unwrap();
    let hasil = meja.json(&["aturan", "pasang", &berkas, "--pakai"]);
    assert_eq!(hasil["versi_baru"], false);
    let daftar = meja.json(&["aturan", "daftar"]);
    let sendiri = daftar["aturan"]
        .as_array()
        .unwrap()
        .iter()
        .find(|a| a["id"] == "kolaka-timur-2026")
        .unwrap();
    assert_eq!(
        (&sendiri["dipakai"], &sendiri["bawaan"]),
        (&Value::Bool(true), &Value::Bool(false))
    );
    std::fs::write(&berkas, SENDIRI.replace("nilai = 3", "nilai = 4")).unwrap();
    let baru = meja.json(&["aturan", "pasang", &berkas]);
    assert_eq!(baru["versi_baru"], true);
    assert_eq!(baru["sidik_sebelum"], hasil["aturan"]["sidik"]);

    let bawaan = SENDIRI.replace("kolaka-timur-2026\"\nnama", "banjar-2021\"\nnama");
    std::fs::write(&berkas, bawaan).unwrap();
    let galat = meja.fails(&["aturan", "pasang", &berkas], 4);
    assert_eq!(galat["kode"], "paket_cacat");
}

#[test]
fn skema_paket_dicetak() {
    let (kode, skema, _) = tanpa_basis_data(&["aturan", "skema"]);
    assert_eq!(kode, 0);
    assert!(skema["properties"]["rapat"].is_object());
}
