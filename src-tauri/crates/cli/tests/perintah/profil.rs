//! The profile of a candidate, written and written again.

use crate::alat::Meja;

const PER: &str = "2026-11-22";

#[test]
fn profil_ditulis_sama_setiap_kali_dan_tercatat_di_jejak() {
    let meja = Meja::contoh();
    let daftar = meja.json(&["nominatif", "J00020", "--per", PER]);
    let nip = daftar["calon"][0]["nip"].as_str().unwrap();
    let write = |nama: &str| {
        let berkas = meja.teks(nama);
        meja.json(&[
            "profil", "J00020", "--per", PER, "--nip", nip, "--ke", &berkas,
        ]);
        std::fs::read(berkas).unwrap()
    };
    let satu = write("a.pdf");
    assert!(satu.starts_with(b"%PDF"));
    assert!(satu == write("b.pdf"));

    let jejak = meja.call(&["jejak"]);
    assert_eq!(
        jejak
            .stdout
            .matches("Profil calon disimpan ke berkas")
            .count(),
        2
    );
}

#[test]
fn profil_yang_bukan_calon_ditolak() {
    let meja = Meja::contoh();
    let ke = meja.teks("a.pdf");
    let asing = "197001011995011001";
    meja.fails(
        &[
            "profil", "J00020", "--per", PER, "--nip", asing, "--ke", &ke,
        ],
        4,
    );
    assert!(!meja.berkas("a.pdf").exists());
}
