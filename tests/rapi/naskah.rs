//! No fact stands in a template or in the code that sets documents: towns, years, hours, numbers and names come from
//! the record (fakta 12.3: nothing left over from another office).

use crate::{Berkas, assert_none, files};

/// Places and offices of the sample data and of the packs, and time zones.
const TEMPAT: [&str; 15] = [
    "Kolaka",
    "Tirawuta",
    "Banjar",
    "Batam",
    "Balikpapan",
    "Kotawaringin",
    "Makassar",
    "Sagara",
    "Contoh Raya",
    "Bupati",
    "Wali Kota",
    "Gubernur",
    "WIB",
    "WITA",
    "WIT ",
];

/// Laws of the state that a template cites, each with why: they are the same for every office, and no pack has them.
const UNDANG_UNDANG: [(&str, &str); 3] = [
    (
        "Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan",
        "governs every decision of an office",
    ),
    (
        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
        "governs every civil servant",
    ),
    (
        "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah \
         dengan Peraturan Pemerintah Nomor 17 Tahun 2020",
        "governs every appointment and transfer",
    ),
];

/// People of the sample records.
fn nama() -> Vec<String> {
    let contoh = files("src-tauri/crates/documents/src/contoh");
    let sumber = contoh.iter().find(|f| f.path.ends_with("mod.rs")).unwrap();
    let daftar = sumber.isi.split("const NAMA").nth(1).unwrap();
    let daftar = daftar.split("];").next().unwrap().split('"').skip(1);
    let nama: Vec<_> = daftar.step_by(2).map(str::to_owned).collect();
    assert!(nama.len() > 5 && nama.iter().all(|n| n.contains(' ')));
    nama
}

/// The text without its placeholders.
fn tanpa_isian(teks: &str) -> String {
    let mut bagian = teks.split('{');
    let awal = bagian.next().unwrap_or_default().to_owned();
    bagian.fold(awal, |hasil, b| {
        hasil + " " + b.split_once('}').map_or("", |(_, sisa)| sisa)
    })
}

/// What in a printed text is a fact.
fn fakta(teks: &str, nama: &[String]) -> Vec<String> {
    let teks = UNDANG_UNDANG
        .iter()
        .fold(tanpa_isian(teks), |teks, (citation, _)| {
            teks.replace(citation, "")
        });
    let mut ditemukan: Vec<_> = TEMPAT
        .iter()
        .copied()
        .chain(nama.iter().map(String::as_str))
        .filter(|kata| teks.contains(kata))
        .map(str::to_owned)
        .collect();
    let kata = teks.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ':');
    ditemukan.extend(kata.filter(|k| angka(k)).map(str::to_owned));
    ditemukan
}

/// Whether digits are a year, an hour, or a number of someone.
fn angka(kata: &str) -> bool {
    let kata = kata.trim_matches(['.', ':']);
    let angka = |teks: &str| !teks.is_empty() && teks.bytes().all(|b| b.is_ascii_digit());
    if let Some((jam, menit)) = kata.split_once(['.', ':']) {
        return angka(jam) && jam.len() == 2 && angka(menit) && menit.len() == 2;
    }
    let tahun = kata.len() == 4 && (kata.starts_with("19") || kata.starts_with("20"));
    angka(kata) && (tahun || kata.len() >= 6)
}

/// What a template prints, line by line: all but the notes to whoever edits it.
fn tercetak(templat: &Berkas) -> impl Iterator<Item = (usize, &str)> {
    let catatan = ["jenis =", "nama =", "dasar =", "catatan ="];
    let mut kepala = true;
    (1..).zip(templat.isi.lines()).filter(move |(_, baris)| {
        kepala &= !baris.starts_with('[');
        !(baris.starts_with('#') || kepala && catatan.iter().any(|k| baris.starts_with(k)))
    })
}

#[test]
fn templat_tanpa_fakta_lepas() {
    let nama = nama();
    let templat = files("assets/naskah");
    assert!(templat.len() >= 25);
    let broken: Vec<_> = templat
        .iter()
        .flat_map(|f| tercetak(f).map(move |(n, baris)| (f, n, baris)))
        .flat_map(|(f, n, baris)| {
            let fakta = fakta(baris, &nama).into_iter();
            fakta.map(move |kata| format!("{}:{n}: {kata}", f.path))
        })
        .collect();
    assert_none("facts that stand in a template", &broken);
}

#[test]
fn kode_naskah_tanpa_fakta_lepas() {
    let nama = nama();
    let contoh = ["/contoh", "/tests"];
    let broken: Vec<_> = files("src-tauri/crates/documents/src")
        .iter()
        .filter(|f| f.is(&["rs"]) && !contoh.iter().any(|c| f.path.contains(c)))
        .flat_map(|f| {
            let isi = f.isi.split("#[cfg(test)]").next().unwrap_or_default();
            let baris: Vec<_> = (1..).zip(isi.lines()).collect();
            let kata = baris
                .into_iter()
                .filter(|(_, b)| !b.trim_start().starts_with("//"));
            let kata = kata.flat_map(|(n, baris)| {
                // Names of XML vocabularies are no dates.
                let kutipan = baris.split('"').skip(1).step_by(2);
                let kutipan = kutipan.filter(|k| !k.contains("http://"));
                kutipan.flat_map(|k| fakta(k, &nama)).map(move |k| (n, k))
            });
            kata.map(|(n, kata)| format!("{}:{n}: {kata}", f.path))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none("facts that stand in the code of documents", &broken);
}

#[test]
fn fakta_dikenali() {
    let nama = ["Siti Contoh".to_owned()];
    for (teks, harapan) in [
        ("pukul 09.00", vec!["09.00"]),
        ("tahun 2026", vec!["2026"]),
        ("NIP 198704122010012003", vec!["198704122010012003"]),
        (
            "di Tirawuta oleh Siti Contoh",
            vec!["Tirawuta", "Siti Contoh"],
        ),
        (
            "SHA-256, 1 (satu) berkas, {tanggal|tahun}, butir 12.",
            vec![],
        ),
        (UNDANG_UNDANG[0].0, vec![]),
    ] {
        assert_eq!(fakta(teks, &nama), harapan, "{teks}");
    }
}
