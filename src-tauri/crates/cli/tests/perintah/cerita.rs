//! The whole story, from `baru` to `naskah` and `jejak`.

use serde_json::{Value, json};

use crate::alat::{Meja, buat_rapat};

const CONTOH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/contoh");
const PER: &str = "2026-11-22";

fn strings(list: &Value, field: &str) -> Vec<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item[field].as_str().unwrap().to_owned())
        .collect()
}

/// The first candidates that qualify for a post.
fn qualified(meja: &Meja, kode: &str) -> Vec<String> {
    let daftar = meja.json(&["nominatif", kode, "--per", PER]);
    let calon = daftar["calon"].as_array().unwrap();
    calon
        .iter()
        .filter(|c| c["hasil"] == "memenuhi")
        .take(2)
        .map(|c| c["nip"].as_str().unwrap().to_owned())
        .collect()
}

/// A store of its own with a meeting held, its minutes and letters issued.
pub fn rapat_selesai() -> (Meja, String) {
    let meja = Meja::kosong();
    assert_eq!(
        meja.baru(),
        json!({ "basis_data": meja.teks("kantor.sidang") })
    );
    import(&meja);
    look(&meja);
    let id = prepare(&meja);
    decide(&meja, &id);
    issue(&meja, &id);
    (meja, id)
}

#[test]
fn dari_basis_data_baru_sampai_surat() {
    let (meja, _) = rapat_selesai();
    let jejak = meja.json(&["jejak", "--batas", "3"]);
    assert_eq!(jejak["jejak"].as_array().unwrap().len(), 3);
    assert!(jejak["jumlah"].as_u64().unwrap() > 10);
    assert_eq!(meja.json(&["jejak", "--periksa"])["utuh"], true);
}

fn import(meja: &Meja) {
    let (peta, pegawai) = (
        format!("{CONTOH}/peta_jabatan.xlsx"),
        format!("{CONTOH}/pegawai.xlsx"),
    );
    let periksa = meja.json(&["impor", &peta, &pegawai, "--periksa"]);
    assert_eq!(
        (&periksa["masalah"], &periksa["tersimpan"]),
        (&json!([]), &json!(false))
    );
    assert_eq!(
        meja.json(&["pegawai"])["jumlah"],
        0,
        "a preview writes nothing"
    );
    let impor = meja.json(&["impor", &peta, &pegawai]);
    assert_eq!(
        (&impor["lembar"], &impor["tersimpan"]),
        (&periksa["lembar"], &json!(true))
    );
    for lembar in impor["lembar"].as_array().unwrap() {
        let count = |field: &str| lembar[field].as_u64().unwrap();
        assert_eq!(
            (count("baru") + count("sama"), count("ditolak")),
            (count("baris"), 0),
            "{lembar}"
        );
    }

    let tim = meja.json(&[
        "tim",
        "atur",
        &format!("{CONTOH}/tim.xlsx"),
        "--sk",
        "800/15/2026",
        "--tanggal",
        "2026-01-05",
    ]);
    assert_eq!(tim["anggota"].as_array().unwrap().len(), 7);
    assert_eq!(tim["anggota"][0]["peran"], "ketua");
}

fn look(meja: &Meja) {
    let pegawai = meja.json(&["pegawai", "--cari", "sekretaris daerah", "--batas", "5"]);
    assert!(
        pegawai["jumlah"].as_u64().unwrap() >= 1
            && pegawai["pegawai"].as_array().unwrap().len() <= 5
    );
    let aturan = meja.json(&["aturan", "daftar"]);
    let dipakai: Vec<_> = aturan["aturan"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|a| a["dipakai"] == true)
        .collect();
    assert!(aturan["aturan"].as_array().unwrap().len() >= 2 && dipakai.len() == 1);
    assert_eq!(dipakai[0]["id"], "kolaka-timur-2020");

    let lowong = meja.json(&["lowong", "--per", PER]);
    let semua = meja.json(&["nominatif", "--semua-lowong", "--per", PER]);
    let kode = |butir: &Value| butir["jabatan"]["kode"].as_str().unwrap().to_owned();
    let listed: Vec<String> = semua.as_array().unwrap().iter().map(kode).collect();
    assert_eq!(
        listed,
        strings(&lowong["jabatan"], "kode"),
        "an entry for every vacant post"
    );
    let (refused, lists): (Vec<&Value>, Vec<&Value>) = semua
        .as_array()
        .unwrap()
        .iter()
        .partition(|b| b.get("penolakan").is_some());
    assert!(lists.len() >= 10 && refused.iter().all(|b| b["calon"] == json!([])));

    let satu = meja.json(&["nominatif", "J00020", "--per", PER]);
    assert_eq!(
        lists.iter().find(|l| kode(l) == "J00020"),
        Some(&&satu),
        "one alone is the same"
    );
    assert_eq!(satu["sidik"].as_str().unwrap().len(), 64);
    let temuan = &satu["calon"][0]["temuan"][0];
    assert!(
        ["syarat", "hasil", "sifat", "dasar", "bukti"]
            .iter()
            .all(|field| temuan[field].is_string()),
        "{temuan}"
    );
    let banjar = meja.json(&[
        "nominatif",
        "J00020",
        "--per",
        PER,
        "--aturan",
        "banjar-2021",
    ]);
    assert_eq!(banjar["aturan"], "banjar-2021");
    assert_ne!(banjar["sidik"], satu["sidik"]);
    let dua = meja.json(&["nominatif", "J00020", "J00001", "--per", PER]);
    assert_eq!(dua[0], satu);
    assert_eq!(
        (&dua[1]["calon"], &dua[1]["penolakan"]["kode"]),
        (&json!([]), &json!("seleksi_terbuka"))
    );
}

fn prepare(meja: &Meja) -> String {
    let rapat = meja.json(&[&buat_rapat(PER, "09:00")[..], &["--nomor", "TPK ke-2"]].concat());
    let id = rapat["rapat"].as_str().unwrap().to_owned();
    for kode in ["J00020", "J00119"] {
        meja.json(&["rapat", "agenda", &id, "--jabatan", kode]);
    }
    let anggota = strings(&meja.json(&["rapat", "lihat", &id])["kehadiran"], "nip");
    let empat: Vec<&str> = anggota[..4].iter().map(String::as_str).collect();
    meja.json(
        &[
            &["rapat", "hadir", &id, "--jam", "08:50", "--nip"],
            empat.as_slice(),
        ]
        .concat(),
    );
    let kuorum = meja.json(&["rapat", "kuorum", &id]);
    assert_eq!(
        (&kuorum["anggota"], &kuorum["hadir"], &kuorum["sah"]),
        (&json!(7), &json!(4), &json!(false))
    );
    assert!(
        !kuorum["alasan"].as_array().unwrap().is_empty()
            && !kuorum["saran"].as_array().unwrap().is_empty()
    );
    let galat = meja.fails(&["rapat", "buka", &id], 3);
    assert_eq!(galat["kode"], "kuorum_belum_sah");
    assert!(
        galat["dasar"]
            .as_str()
            .unwrap()
            .contains("Pasal 10 ayat (5)")
    );

    meja.json(&[
        "rapat",
        "hadir",
        &id,
        "--nip",
        &anggota[4],
        "--jam",
        "09:00",
    ]);
    meja.json(&["rapat", "buka", &id, "--jam", "09:05"]);
    assert_eq!(
        meja.json(&["rapat", "daftar"])["rapat"][0]["tahap"],
        "dibuka"
    );
    id
}

fn putuskan<'a>(id: &'a str, calon: &[&'a str]) -> Vec<&'a str> {
    let words = [
        "rapat",
        "putuskan",
        id,
        "--jabatan",
        "J00020",
        "--alasan",
        "Paling sesuai.",
        "--calon",
    ];
    [&words, calon].concat()
}

fn decide(meja: &Meja, id: &str) {
    let calon = qualified(meja, "J00020");
    let tidak = meja.json(&["nominatif", "J00020", "--per", PER])["calon"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["nip"]
        .clone();
    assert_eq!(
        meja.fails(&putuskan(id, &[&calon[0]]), 3)["kode"],
        "calon_kurang"
    );
    assert_eq!(
        meja.fails(&putuskan(id, &[&calon[0], tidak.as_str().unwrap()]), 3)["kode"],
        "calon_tidak_memenuhi"
    );

    let anggota = strings(&meja.json(&["rapat", "lihat", id])["kehadiran"], "nip");
    meja.json(&[
        "rapat",
        "mundur",
        id,
        "--jabatan",
        "J00020",
        "--nip",
        &anggota[1],
        "--alasan",
        "Hubungan keluarga.",
    ]);
    let untuk_jabatan = meja.json(&["rapat", "kuorum", id, "--jabatan", "J00020"]);
    assert_eq!(
        (&untuk_jabatan["hadir"], &untuk_jabatan["sah"]),
        (&json!(4), &json!(false))
    );
    assert_eq!(
        meja.fails(&putuskan(id, &[&calon[0], &calon[1]]), 3)["kode"],
        "kuorum_belum_sah"
    );
    meja.json(&["rapat", "hadir", id, "--nip", &anggota[5], "--jam", "09:20"]);
    let rapat = meja.json(&putuskan(id, &[&calon[0], &calon[1]]));
    assert_eq!(
        strings(&rapat["agenda"][0]["putusan"]["calon"], "nip"),
        calon
    );

    assert_eq!(
        meja.fails(&["rapat", "tutup", id], 3)["kode"],
        "mata_acara_belum_diputuskan"
    );
    meja.json(&[
        "rapat",
        "tunda",
        id,
        "--jabatan",
        "J00119",
        "--alasan",
        "Menunggu penataan organisasi.",
    ]);
    meja.json(&["rapat", "pergi", id, "--nip", &anggota[5], "--jam", "09:55"]);
    assert_eq!(
        meja.json(&["rapat", "tutup", id, "--jam", "10:00"])["ringkas"]["tahap"],
        "ditutup"
    );
}

fn issue(meja: &Meja, id: &str) {
    let (ba, lagi, surat) = (
        meja.teks("ba.pdf"),
        meja.teks("ba-lagi.pdf"),
        meja.teks("surat"),
    );
    let minutes = meja.json(&[
        "naskah",
        "berita-acara",
        id,
        "--nomor",
        "800/12/TPK/2026",
        "--ke",
        &ba,
    ]);
    assert_eq!(minutes["berkas"], ba.as_str());
    assert_eq!(minutes["sha256"].as_str().unwrap().len(), 64);
    meja.json(&[
        "naskah",
        "berita-acara",
        id,
        "--nomor",
        "800/12/TPK/2026",
        "--ke",
        &lagi,
    ]);
    let bytes = std::fs::read(&ba).unwrap();
    assert!(
        bytes.starts_with(b"%PDF-") && bytes == std::fs::read(&lagi).unwrap(),
        "the same to the byte"
    );

    let letters = meja.json(&[
        "naskah",
        "rekomendasi",
        id,
        "--nomor",
        "R-800/{n}/2026",
        "--tanggal",
        "2026-11-30",
        "--ke",
        &surat,
    ]);
    assert_eq!(letters["berkas"].as_array().unwrap().len(), 1);
    assert_eq!(
        letters["peringatan"].as_array().unwrap().len(),
        1,
        "later than three days"
    );
    for letter in letters["berkas"].as_array().unwrap() {
        assert!(
            letter["unit"].is_string()
                && std::fs::metadata(letter["berkas"].as_str().unwrap())
                    .unwrap()
                    .len()
                    > 0
        );
    }
}

#[test]
fn tanpa_json_dicetak_tabel_untuk_dibaca() {
    let meja = Meja::contoh();
    let lowong = meja.call(&["lowong"]);
    assert!(
        lowong.kode == 0 && lowong.stdout.starts_with("KODE"),
        "{lowong:?}"
    );
    let nominatif = meja.call(&["nominatif", "J00020", "--per", PER]);
    assert!(
        nominatif.stdout.contains("memenuhi") && nominatif.stdout.contains("NIP"),
        "{}",
        nominatif.stdout
    );
    let ditolak = meja.call(&["nominatif", "J00001", "--per", PER]);
    assert_eq!(ditolak.kode, 3);
    assert!(
        ditolak.stderr.contains("Dasar:") && ditolak.stderr.contains("Saran:"),
        "{}",
        ditolak.stderr
    );
}
