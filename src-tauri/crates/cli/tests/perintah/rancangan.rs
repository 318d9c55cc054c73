//! Draft plans: placed, examined, copied, compared, thrown away.

use serde_json::{Value, json};

use crate::alat::Meja;

const PER: &str = "2026-11-22";
/// A vacant post.
const LOWONG: &str = "J00119";

fn plan(meja: &Meja) -> String {
    let made = meja.json(&[
        "rancangan",
        "buat",
        "--nama",
        "Gelombang pertama",
        "--per",
        PER,
    ]);
    assert_eq!(made["ringkas"]["jumlah"], 0);
    made["ringkas"]["id"].as_str().unwrap().to_owned()
}

fn qualified(meja: &Meja) -> String {
    let daftar = meja.json(&["nominatif", LOWONG, "--per", PER]);
    let calon = daftar["calon"].as_array().unwrap();
    let first = calon.iter().find(|c| c["hasil"] == "memenuhi").unwrap();
    first["nip"].as_str().unwrap().to_owned()
}

fn kinds(plan: &Value) -> Vec<&str> {
    let benturan = plan["benturan"].as_array().unwrap();
    benturan
        .iter()
        .map(|b| b["jenis"].as_str().unwrap())
        .collect()
}

#[test]
fn rancangan_dari_kosong_sampai_dibandingkan_dan_dihapus() {
    let meja = Meja::contoh();
    let (id, nip) = (plan(&meja), qualified(&meja));
    let placement = |act: &'static str, kode: &'static str| -> Vec<String> {
        let words = ["rancangan", act, &id, "--jabatan", kode, "--nip", &nip];
        words.map(str::to_owned).to_vec()
    };
    let call = |words: &[String]| {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        meja.json(&words)
    };
    let placed = call(&placement("tempatkan", LOWONG));
    let first = &placed["penempatan"][0];
    assert_eq!(
        (&first["nip"], &first["hasil"]),
        (&json!(nip), &json!("memenuhi"))
    );
    assert_eq!(placed["rantai"][0]["mata"][0]["kode"], LOWONG);
    assert_eq!(meja.json(&["rancangan", "lihat", &id]), placed);

    let copy = meja.json(&["rancangan", "salin", &id, "--nama", "Lain"]);
    let copy = copy["ringkas"]["id"].as_str().unwrap();
    let head = call(&placement("tempatkan", "J00101"));
    assert!(
        kinds(&head).starts_with(&["pegawai_ganda"]),
        "{:?}",
        kinds(&head)
    );
    assert!(kinds(&head).contains(&"seleksi_terbuka"));

    let banding = meja.json(&["rancangan", "banding", &id, copy]);
    assert_eq!(banding["sama"].as_array().unwrap().len(), 1);
    assert_eq!(banding["hanya_a"][0]["kode"], "J00101");
    assert_eq!(banding["b"]["ringkas"]["jumlah"], 1);

    let taken = call(&placement("lepas", "J00101"));
    assert_eq!(
        (&taken["kode"], &taken["diskresi"]),
        (&json!("J00101"), &Value::Null)
    );
    assert_eq!(taken["rancangan"]["penempatan"], placed["penempatan"]);

    assert_eq!(
        meja.json(&["rancangan", "hapus", copy]),
        json!({ "dihapus": copy })
    );
    let left = meja.json(&["rancangan", "daftar"]);
    assert_eq!(left["rancangan"].as_array().unwrap().len(), 1);
    assert_eq!(left["rancangan"][0]["id"], json!(id));
}

#[test]
fn rancangan_terbaca_orang() {
    let meja = Meja::contoh();
    let (id, nip) = (plan(&meja), qualified(&meja));
    let put = [
        "rancangan",
        "tempatkan",
        &id,
        "--jabatan",
        LOWONG,
        "--nip",
        &nip,
    ];
    let answer = meja.call(&put);
    assert_eq!((answer.kode, answer.stderr.as_str()), (0, ""));
    for word in ["Gelombang pertama", LOWONG, &nip, "memenuhi", "Rantai: "] {
        assert!(answer.stdout.contains(word), "{word}: {}", answer.stdout);
    }
    let banding = meja.call(&["rancangan", "banding", &id, &id]);
    assert!(
        banding.stdout.contains("1 penempatan"),
        "{}",
        banding.stdout
    );
}

#[test]
fn rancangan_menolak_masukan_keliru() {
    let meja = Meja::contoh();
    let (id, nip) = (plan(&meja), qualified(&meja));
    let at = |kode: &'static str| [id.as_str(), "--jabatan", kode, "--nip", nip.as_str()];
    let unknown = [&["rancangan", "tempatkan"], at("J99999").as_slice()].concat();
    assert_eq!(meja.fails(&unknown, 4)["kode"], "tidak_ditemukan");
    let absent = [&["rancangan", "lepas"], at(LOWONG).as_slice()].concat();
    assert_eq!(meja.fails(&absent, 4)["kode"], "tidak_ditemukan");
    meja.json(&[&["rancangan", "tempatkan"], at(LOWONG).as_slice()].concat());
    let ground = [
        "--alasan",
        "Kebutuhan organisasi",
        "--uraian",
        "satu-satunya",
    ];
    let ground = [&["rancangan", "diskresi"], at(LOWONG).as_slice(), &ground].concat();
    let refused = meja.fails(&ground, 3);
    assert_eq!(refused["kode"], "diskresi_tidak_dikenal");
    assert!(refused["dasar"].is_string());
    meja.fails(&["rancangan", "buat", "--nama", "Tanpa tanggal"], 2);
}
