//! `tim`: several over time, the chair replaced, the decree's file kept.

use std::fmt::Write;
use std::fs;

use crate::alat::Meja;

/// A committee of four by its own sheet, the secretary a member besides.
fn lembar(meja: &Meja) -> String {
    let anggota = meja.json(&["tim", "lihat"])["anggota"].clone();
    let nip = |n: usize| anggota[n]["nip"].as_str().unwrap().to_owned();
    let mut csv = "NIP;NAMA;PERAN;UNSUR;DIHITUNG KUORUM\n".to_owned();
    for (n, peran, unsur, dihitung) in [
        (0, "Ketua merangkap Anggota", "PyB", "ya"),
        (1, "Sekretaris", "Kepegawaian", ""),
        (2, "Anggota", "Pengawasan Internal", ""),
        (3, "Anggota", "Pejabat Terkait", ""),
    ] {
        writeln!(csv, "{};Nama {n};{peran};{unsur};{dihitung}", nip(n)).unwrap();
    }
    let path = meja.berkas("badan.csv");
    fs::write(&path, csv).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn tpk_05_baperjakat_menggantikan_selama_masanya() {
    let meja = Meja::contoh();
    let lembar = lembar(&meja);
    let sk = meja.berkas("sk.pdf");
    fs::write(&sk, b"%PDF-1.7 SK").unwrap();
    let badan = meja.json(&[
        "tim",
        "atur",
        &lembar,
        "--sk",
        "800/2/2025",
        "--tanggal",
        "2025-03-01",
        "--jenis",
        "baperjakat",
        "--berlaku-sampai",
        "2025-12-31",
        "--berkas",
        sk.to_str().unwrap(),
    ]);
    assert_eq!(badan["jumlah_anggota"], 3, "the secretary is listed apart");
    assert_eq!(badan["anggota"][1]["dihitung_kuorum"], false);
    assert_eq!(badan["anggota"][0]["unsur"], "Pejabat yang berwenang");
    assert_eq!(badan["kehadiran_sah"], serde_json::json!([3]));
    assert_eq!(badan["berkas"]["nama"], "sk.pdf");

    let per = |hari| meja.json(&["tim", "lihat", "--per", hari])["sk"]["jenis"].clone();
    assert_eq!(per("2025-12-31"), "baperjakat");
    assert_eq!(per("2026-06-01"), "tpk");
    meja.fails(&["tim", "lihat", "--per", "2025-02-28"], 4);

    let semua = meja.json(&["tim", "daftar"]);
    let keadaan: Vec<_> = semua["tim"].as_array().unwrap().iter().collect();
    assert_eq!(keadaan.len(), 2);
    assert_eq!(keadaan[1]["keadaan"], "berakhir");
    assert_eq!(keadaan[1]["sampai"], "2025-12-31");

    let salinan = meja.teks("salinan.pdf");
    let id = badan["id"].as_str().unwrap();
    meja.json(&["tim", "lihat", "--id", id, "--ke", &salinan]);
    assert_eq!(fs::read(&salinan).unwrap(), b"%PDF-1.7 SK");
    let jejak = meja.json(&["jejak"]).to_string();
    assert!(jejak.contains("tim.ekspor_sk"), "{jejak}");
}

#[test]
fn rpt_06_ketua_pengganti_dicatat_dengan_suratnya() {
    let meja = Meja::contoh();
    let tim = meja.json(&["tim", "lihat"]);
    let nip = |n: usize| tim["anggota"][n]["nip"].as_str().unwrap().to_owned();
    let ganti = |nip: &str, tanggal: &'static str| {
        [
            "tim",
            "ganti-ketua",
            "--nip",
            nip,
            "--sk",
            "800/9/2026",
            "--tanggal",
            tanggal,
            "--penetap",
            "Bupati Contoh Raya",
            "--sebab",
            "Ketua memasuki masa pensiun",
        ]
        .map(str::to_owned)
    };
    let call = |args: &[String]| {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        meja.json(&args)
    };
    let fails = |args: &[String], kode| {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        meja.fails(&args, kode)
    };
    let bukan = fails(&ganti("198609262015051001", "2026-06-01"), 3);
    assert_eq!(bukan["kode"], "ketua_pengganti_bukan_anggota");
    assert!(
        bukan["dasar"]
            .as_str()
            .unwrap()
            .contains("Pasal 10 ayat (6)")
    );
    fails(&ganti(&nip(0), "2026-06-01"), 3);
    fails(&ganti("123", "2026-06-01"), 4);

    let diganti = call(&ganti(&nip(2), "2026-06-01"));
    assert_eq!(diganti["anggota"][2]["ketua"], true);
    assert_eq!(diganti["anggota"][0]["ketua"], false);
    let sebelum = meja.json(&["tim", "lihat", "--per", "2026-05-31"]);
    assert_eq!(sebelum["anggota"][0]["ketua"], true, "never rewritten");
    assert_eq!(sebelum["anggota"][0]["nip"], tim["anggota"][0]["nip"]);
}

#[test]
fn masukan_tim_yang_keliru_ditolak_dengan_saran() {
    let meja = Meja::contoh();
    let lembar = lembar(&meja);
    let atur = |tambahan: &[&str]| {
        let args = [
            &[
                "tim",
                "atur",
                lembar.as_str(),
                "--sk",
                "1",
                "--tanggal",
                "2026-02-01",
            ],
            tambahan,
        ]
        .concat();
        meja.fails(&args, 4)["kode"].as_str().unwrap().to_owned()
    };
    assert_eq!(atur(&["--jenis", "panitia"]), "jenis_tim_tidak_dikenal");
    assert_eq!(atur(&["--berlaku-sampai", "2026-01-31"]), "tim_tidak_sah");
    assert_eq!(atur(&["--berkas", &lembar]), "berkas_sk_bukan_pdf");
    assert_eq!(
        atur(&["--berkas", "tidak-ada.pdf"]),
        "berkas_tidak_dapat_dibaca"
    );
}
