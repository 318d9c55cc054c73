//! `nominatif-ketahanan` and `banding`.

use crate::alat::Meja;

const PER: [&str; 2] = ["--per", "2026-11-22"];

#[test]
fn ketahanan_dua_teratas_dan_bobot_yang_dicoba() {
    let meja = Meja::contoh();
    let paket = meja.json(&[&["nominatif-ketahanan", "J00020"], &PER[..]].concat());
    assert_eq!(paket["dua_teratas"].as_array().unwrap().len(), 2);
    assert!(
        paket["bobot"][0]["kalimat"]
            .as_str()
            .unwrap()
            .ends_with('.')
    );

    let weights = ["--bobot", "predikat_kinerja=55,kompetensi=0"];
    let dicoba = meja.json(&[&["nominatif-ketahanan", "J00020"], &PER[..], &weights[..]].concat());
    assert_eq!(dicoba["sah"], true);
    assert_eq!(dicoba["kriteria"][0]["bobot"], 55.0);
    assert_eq!(dicoba["urutan"][0]["peringkat"], 1);

    let teks = meja.call(&[&["nominatif-ketahanan", "J00020"], &PER[..]].concat());
    assert_eq!(teks.kode, 0);
    assert!(
        teks.stdout.starts_with("Dua teratas ialah "),
        "{}",
        teks.stdout
    );
}

#[test]
fn bobot_yang_salah_tulis_dan_kriteria_yang_tidak_dikenal() {
    let meja = Meja::contoh();
    let ask = |bobot| {
        let jawaban = meja.call(
            &[
                &["nominatif-ketahanan", "J00020"],
                &PER[..],
                &["--bobot", bobot],
            ]
            .concat(),
        );
        jawaban.kode
    };
    assert_eq!(ask("kompetensi"), 2);
    assert_eq!(ask("kesukaan=10"), 4);
}

#[test]
fn calon_berdampingan() {
    let meja = Meja::contoh();
    let daftar = meja.json(&[&["nominatif", "J00020"], &PER[..]].concat());
    let nip: Vec<&str> = daftar["calon"].as_array().unwrap()[..3]
        .iter()
        .map(|c| c["nip"].as_str().unwrap())
        .collect();
    let ask = [&["banding", "J00020"], &PER[..], &["--nip"], &nip[..]].concat();
    let banding = meja.json(&ask);
    assert_eq!(banding["calon"][2]["nip"], nip[2]);
    assert_eq!(banding["bagian"][0]["judul"], "Data pokok");
    let teks = meja.call(&ask);
    assert!(teks.stdout.contains("Pemeriksaan") && teks.stdout.ends_with("* berbeda antarcalon\n"));
    assert_eq!(meja.call(&ask[..6]).kode, 4);
}
