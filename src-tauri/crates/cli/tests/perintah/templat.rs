//! `templat daftar|lihat|periksa|pasang|bawaan`.

use crate::alat::Meja;

const JENIS: &str = "surat_rekomendasi";

/// The template of letters of recommendation with `dari` replaced, as a file.
fn berkas(meja: &Meja, dari: &str, ke: &str) -> String {
    let templat = meja.json(&["templat", "lihat", JENIS]);
    let isi = templat["isi"].as_str().unwrap();
    assert!(isi.contains(dari));
    let path = meja.teks("templat.toml");
    std::fs::write(&path, isi.replace(dari, ke)).unwrap();
    path
}

#[test]
fn templat_diperiksa_dipasang_dan_dikembalikan() {
    let meja = Meja::contoh();
    let daftar = meja.json(&["templat", "daftar"]);
    let daftar = daftar["templat"].as_array().unwrap();
    assert_eq!(daftar.len(), 28);
    assert!(daftar.iter().all(|t| t["bawaan"] == true));

    let baru = berkas(&meja, "Demikian disampaikan", "Demikian kami sampaikan");
    let periksa = meja.json(&["templat", "periksa", &baru]);
    assert_eq!(
        (
            periksa["jenis"].as_str(),
            periksa["kesalahan"].as_array().map(Vec::len)
        ),
        (Some(JENIS), Some(0))
    );
    assert_eq!(meja.json(&["templat", "pasang", &baru])["bawaan"], false);
    let lihat = meja.json(&["templat", "lihat", JENIS]);
    assert!(
        lihat["isi"]
            .as_str()
            .unwrap()
            .contains("Demikian kami sampaikan")
    );
    assert_eq!(meja.json(&["templat", "bawaan", JENIS])["bawaan"], true);
    let kembali = meja.json(&["templat", "bawaan", JENIS, "--versi", "1"]);
    assert_eq!(kembali["bawaan"], false, "an earlier version is taken back");
}

#[test]
fn templat_keliru_ditolak_dengan_barisnya() {
    let meja = Meja::contoh();
    let salah = berkas(&meja, "{berita_acara.nomor}", "{berita_acara.nomer}");
    let periksa = meja.call(&["templat", "periksa", &salah]);
    assert_eq!(periksa.kode, 4);
    assert!(
        periksa.stdout.contains("Maksud Anda “nomor”?") && periksa.stdout.starts_with("Baris "),
        "{periksa:?}"
    );
    assert_eq!(
        meja.fails(&["templat", "pasang", &salah], 4)["kode"],
        "templat_keliru"
    );
    assert_eq!(meja.json(&["templat", "lihat", JENIS])["bawaan"], true);

    let tanpa = berkas(
        &meja,
        "Berita Acara Nomor {berita_acara.nomor}",
        "Berita Acara",
    );
    let galat = meja.fails(&["templat", "pasang", &tanpa], 4);
    assert!(
        galat["pesan"]
            .as_str()
            .unwrap()
            .contains("harus mencetak “berita_acara.nomor”"),
        "what a letter is for cannot be taken out: {galat}"
    );
    meja.fails(&["templat", "periksa", &meja.teks("entah.toml")], 4);
    meja.fails(&["templat", "lihat", "entah"], 4);
    meja.fails(&["templat", "bawaan", JENIS, "--versi", "9"], 4);
    meja.fails(&["templat", "lihat"], 2);
}
