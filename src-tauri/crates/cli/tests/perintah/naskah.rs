//! `naskah jenis|buat|daftar|lihat|kirim|agenda|nomor|ekspor`.

use serde_json::{Value, json};

use crate::alat::Meja;
use crate::cerita::rapat_selesai;

/// A pakta integritas of the first two people of the sample regency, for a vacant post.
fn isian(meja: &Meja) -> String {
    let pegawai = meja.json(&["pegawai", "--batas", "2"]);
    let nip = |i: usize| pegawai["pegawai"][i]["nip"].clone();
    let jabatan = meja.json(&["lowong"])["jabatan"][0]["kode"].clone();
    let isian = json!({ "pegawai": nip(0), "jabatan": jabatan, "saksi": nip(1) });
    let path = meja.teks("isian.json");
    std::fs::write(&path, isian.to_string()).unwrap();
    path
}

/// Issues it, and answers its identity.
fn pakta(meja: &Meja) -> String {
    let (isian, ke) = (isian(meja), meja.teks("pakta.pdf"));
    let terbit = meja.json(&[
        "naskah",
        "buat",
        "pakta_integritas",
        "--isian",
        &isian,
        "--tanggal",
        "2026-12-21",
        "--ke",
        &ke,
    ]);
    let naskah = &terbit["berkas"][0];
    assert_eq!(
        (&naskah["jenis"], &naskah["nomor"], &naskah["berkas"]),
        (&json!("pakta_integritas"), &Value::Null, &json!(ke))
    );
    assert!(std::fs::read(&ke).unwrap().starts_with(b"%PDF-"));
    naskah["id"].as_str().unwrap().to_owned()
}

#[test]
fn jenis_menyebut_isian_setiap_formulir() {
    let meja = Meja::contoh();
    let semua = meja.json(&["naskah", "jenis"]);
    assert!(semua["jenis"].as_array().unwrap().len() >= 15);
    let satu = meja.json(&["naskah", "jenis", "pakta_integritas"]);
    let isian = satu["jenis"][0]["isian"].as_array().unwrap();
    assert!(
        isian
            .iter()
            .any(|i| i["nama"] == "pegawai" && i["wajib"] == true)
    );
    assert_eq!(
        meja.fails(&["naskah", "jenis", "entah"], 4)["kode"],
        "tidak_ditemukan"
    );
}

#[test]
fn naskah_dibuat_didaftar_dilihat_dan_dikirim() {
    let meja = Meja::contoh();
    let id = pakta(&meja);
    let daftar = meja.json(&["naskah", "daftar", "--jenis", "pakta_integritas"]);
    assert_eq!(
        (daftar.as_array().unwrap().len(), &daftar[0]["id"]),
        (1, &json!(id))
    );
    assert_eq!(
        meja.json(&["naskah", "daftar", "--tahun", "2020"]),
        json!([])
    );

    let kirim = |tanggal: &'static str| {
        [
            "naskah",
            "kirim",
            &id,
            "--kepada",
            "Inspektorat",
            "--tanggal",
            tanggal,
            "--melalui",
            "kurir",
            "--oleh",
            "Petugas",
        ]
        .map(str::to_owned)
    };
    let args = kirim("2026-12-22");
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let dikirim = meja.json(&args);
    assert_eq!(dikirim["keadaan"], "dikirim");
    let lihat = meja.json(&["naskah", "lihat", &id]);
    assert_eq!(lihat["kiriman"]["kepada"], "Inspektorat");
    let riwayat = lihat["riwayat"].as_array().unwrap();
    assert!(riwayat.len() >= 2, "handed out, and sent: {riwayat:?}");

    // Before it was written, nobody can have sent it.
    let args = kirim("2026-12-01");
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let galat = meja.call(&args);
    assert!(matches!(galat.kode, 3 | 4), "{galat:?}");
    meja.fails(&["naskah", "lihat", "entah"], 4);
    meja.fails(&["naskah", "kirim", &id], 2);
}

#[test]
fn naskah_tidak_dibuat_dari_isian_yang_kurang_atau_tak_terbaca() {
    let meja = Meja::contoh();
    let ke = meja.teks("tidak-ada.pdf");
    let buat = |jenis: &str, isian: &str, kode: i32| {
        let args = ["naskah", "buat", jenis, "--isian", isian, "--ke", &ke];
        meja.fails(&args, kode)
    };
    assert_eq!(
        buat("pakta_integritas", &meja.teks("entah.json"), 4)["kode"],
        "berkas_tidak_dapat_dibaca"
    );
    let kosong = meja.teks("kosong.json");
    std::fs::write(&kosong, "{}").unwrap();
    buat("pakta_integritas", &kosong, 4);
    buat("entah", &kosong, 4);
    std::fs::write(&kosong, "bukan JSON").unwrap();
    buat("pakta_integritas", &kosong, 4);
    assert!(!std::path::Path::new(&ke).exists());
    assert_eq!(
        meja.json(&["naskah", "daftar"]),
        json!([]),
        "nothing was issued"
    );
}

#[test]
fn nomor_diusulkan_dipesan_dan_dilepas_dengan_alasan() {
    let meja = Meja::contoh();
    let nomor = |lagi: &[&str]| {
        let args = ["naskah", "nomor", "keputusan", "--tanggal", "2026-12-21"];
        meja.json(&[&args, lagi].concat())
    };
    let usul = nomor(&[])["nomor"].clone();
    assert_eq!(nomor(&[])["nomor"], usul, "asking takes nothing");
    let dipesan = nomor(&["--pesan", "keputusan pelantikan"]);
    assert_eq!(dipesan["nomor"], usul);
    assert_eq!(nomor(&[])["dipesan"][0]["nomor"], usul);
    let usul = usul.as_str().unwrap();
    assert_eq!(
        nomor(&["--lepas", usul, "--alasan", "batal"])["dilepas"],
        usul
    );
    meja.fails(&["naskah", "nomor", "keputusan", "--lepas", usul], 2);
    meja.fails(&["naskah", "nomor", "entah"], 4);
}

#[test]
fn buku_agenda_dan_salinan_kepala_opd_ditulis() {
    let (meja, id) = rapat_selesai();
    let buku = meja.teks("agenda.xlsx");
    meja.json(&["naskah", "agenda", "--tahun", "2026", "--ke", &buku]);
    assert!(std::fs::read(&buku).unwrap().starts_with(b"PK"));
    let hilang = meja.teks("tidak-ada/agenda.xlsx");
    meja.fails(&["naskah", "agenda", "--ke", &hilang], 4);

    let folder = meja.teks("salinan");
    let ekspor = meja.json(&["naskah", "ekspor", &id, "--ke", &folder, "--sandi"]);
    assert_eq!(ekspor["bersandi"], true);
    let salinan = ekspor["salinan"].as_array().unwrap();
    assert_eq!(salinan.len(), 1);
    for s in salinan {
        let berkas = std::path::Path::new(&folder).join(s["berkas"].as_str().unwrap());
        assert!(std::fs::read(berkas).unwrap().starts_with(b"%PDF-"));
    }
    let galat = meja.call(&["naskah", "ekspor", &id, "--ke", &folder]);
    assert!(
        matches!(galat.kode, 3 | 4),
        "nothing is overwritten: {galat:?}"
    );
    meja.fails(&["naskah", "ekspor", "entah", "--ke", &folder], 4);
}
