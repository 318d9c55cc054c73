//! What goes wrong, and the exit code that scripts rely on.

use crate::alat::{Meja, answer, assert_fails, buat_rapat};

const PER: &str = "2026-11-22";

#[test]
fn basis_data_yang_tidak_dapat_dibuka_berkode_lima() {
    let meja = Meja::kosong();
    assert_eq!(meja.fails(&["pegawai"], 5)["kode"], "basis_data_tidak_ada");
    meja.baru();
    let output = meja
        .command(&["pegawai", "--json"])
        .env("SIDANG_SANDI", "kata sandi lain")
        .output()
        .unwrap();
    assert_eq!(assert_fails(&answer(&output), 5)["kode"], "sandi_salah");
    assert_eq!(
        meja.fails(&["pegawai", "--pengguna", "Tidak Dikenal"], 5)["kode"],
        "pengguna_tidak_ada"
    );

    let path = meja.berkas("kantor.sidang");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    let periksa = meja.call(&["jejak", "--periksa", "--json"]);
    assert_eq!(periksa.kode, 5, "{periksa:?}");
    std::fs::write(&path, b"bukan basis data").unwrap();
    meja.fails(&["pegawai"], 5);
}

#[test]
fn kata_sandi_datang_dari_lingkungan_atau_berkas_saja() {
    let meja = Meja::kosong();
    meja.baru();
    let bare = |args: &[&str]| {
        answer(
            &meja
                .command(args)
                .env_remove("SIDANG_SANDI")
                .output()
                .unwrap(),
        )
    };
    assert_eq!(
        assert_fails(&bare(&["pegawai", "--json"]), 2)["kode"],
        "sandi_tidak_disebut"
    );
    let berkas = meja.teks("sandi.txt");
    std::fs::write(&berkas, "empat kata untuk uji\n").unwrap();
    assert_eq!(
        bare(&["pegawai", "--json", "--sandi-berkas", &berkas]).kode,
        0
    );
    assert_eq!(
        assert_fails(
            &bare(&[
                "pegawai",
                "--json",
                "--sandi-berkas",
                &meja.teks("tidak-ada")
            ]),
            4
        )["kode"],
        "sandi_berkas_tidak_terbaca"
    );
    let unnamed = answer(
        &meja
            .command(&["pegawai", "--json"])
            .env_remove("SIDANG_BASIS_DATA")
            .output()
            .unwrap(),
    );
    assert_eq!(
        assert_fails(&unnamed, 2)["kode"],
        "basis_data_tidak_disebut"
    );
}

#[test]
fn baru_menolak_berkas_yang_sudah_ada() {
    let meja = Meja::kosong();
    meja.baru();
    let before = std::fs::read(meja.berkas("kantor.sidang")).unwrap();
    let baru = [
        "baru",
        "--instansi",
        "Pemerintah Kota Contoh",
        "--kepala-daerah",
        "Wali Kota",
        "--aturan",
        "banjar-2021",
    ];
    assert_eq!(meja.fails(&baru, 4)["kode"], "basis_data_sudah_ada");
    assert_eq!(
        std::fs::read(meja.berkas("kantor.sidang")).unwrap(),
        before,
        "it stays as it was"
    );
    let other = meja.teks("lain.sidang");
    let unknown = [
        "--basis-data",
        &other,
        "baru",
        "--instansi",
        "Kota",
        "--kepala-daerah",
        "Wali Kota",
        "--aturan",
        "tidak-ada",
    ];
    assert_eq!(meja.fails(&unknown, 4)["kode"], "aturan_tidak_dikenal");
    assert!(!meja.berkas("lain.sidang").exists());
}

#[test]
fn masukan_yang_salah_berkode_empat() {
    let meja = Meja::contoh();
    let bukan = meja.teks("catatan.xlsx");
    std::fs::write(&bukan, "bukan buku kerja").unwrap();
    let galat = meja.fails(&["impor", &bukan], 4);
    assert!(
        galat["pesan"].as_str().unwrap().contains("catatan.xlsx"),
        "{galat}"
    );
    meja.fails(&["impor", &meja.teks("tidak-ada.xlsx"), "--periksa"], 4);
    meja.fails(&["nominatif", "J99999", "--per", PER], 4);
    meja.fails(&["rapat", "lihat", "bukan-pengenal"], 4);
    meja.fails(
        &[
            "tim",
            "atur",
            &bukan,
            "--sk",
            "1/2026",
            "--tanggal",
            "2026-01-05",
        ],
        4,
    );
}

#[test]
fn yang_dilarang_aturan_berkode_tiga() {
    let meja = Meja::contoh();
    let jpt = meja.fails(&["nominatif", "J00001", "--per", PER], 3);
    assert_eq!(jpt["kode"], "seleksi_terbuka");
    assert!(jpt["dasar"].as_str().unwrap().contains("Pasal") && jpt["saran"].is_string());
    assert_eq!(
        meja.fails(&buat_rapat("2025-12-01", "09:00"), 3)["kode"],
        "tim_belum_ada",
        "no decree in force yet"
    );
    let rapat = meja.json(&buat_rapat(PER, "09:00"));
    let id = rapat["rapat"].as_str().unwrap();
    let ba = [
        "naskah",
        "berita-acara",
        id,
        "--nomor",
        "1/2026",
        "--ke",
        &meja.teks("ba.pdf"),
    ];
    assert_eq!(meja.fails(&ba, 3)["kode"], "rapat_belum_ditutup");
    assert!(!meja.berkas("ba.pdf").exists(), "nothing is written");
}

#[test]
fn salah_pakai_berkode_dua_dan_berbahasa_indonesia() {
    let meja = Meja::kosong();
    for (args, word) in [
        (["terbang"].as_slice(), "tidak dikenal"),
        (&["impor"], "harus diisi"),
        (
            &["nominatif", "J1", "--semua-lowong"],
            "tidak dapat dipakai bersama",
        ),
        (&["lowong", "--per", "besok"], "tidak sah"),
        (&buat_rapat(PER, "25:00"), "tidak sah"),
        (&["pegawai", "--cri", "Sri"], "tidak dikenal"),
        (&["rapat"], "belum disebut"),
        (&[], "belum disebut"),
    ] {
        let galat = meja.fails(args, 2);
        let pesan = galat["pesan"].as_str().unwrap();
        assert!(pesan.contains(word), "{args:?}: {pesan}");
        assert_eq!(galat["kode"], "salah_pakai");
    }
}

#[test]
fn bantuan_dan_versi_berhasil() {
    let meja = Meja::kosong();
    for args in [
        ["--help"].as_slice(),
        &["rapat", "--help"],
        &["rapat", "putuskan", "-h"],
        &["--version"],
    ] {
        let jawaban = meja.call(args);
        assert!(
            jawaban.kode == 0 && jawaban.stderr.is_empty() && !jawaban.stdout.is_empty(),
            "{args:?}: {jawaban:?}"
        );
        for english in [
            "Usage",
            "Options",
            "Commands",
            "Arguments",
            "Print help",
            "possible values",
            "default:",
        ] {
            assert!(
                !jawaban.stdout.contains(english),
                "{args:?}: {}",
                jawaban.stdout
            );
        }
    }
}
