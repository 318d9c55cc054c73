//! What is wrong with a template, where, and what would mend it.

use std::fmt;

/// One mistake of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kesalahan {
    /// Line of the template, from 1.
    pub baris: usize,
    /// What stands there: `kalimat pembuka`, `blok 3 (tabel)`; empty for the whole text.
    pub bagian: String,
    /// What is wrong.
    pub pesan: String,
    /// What would mend it.
    pub saran: String,
}

impl fmt::Display for Kesalahan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Baris {}", self.baris)?;
        if !self.bagian.is_empty() {
            write!(f, ", {}", self.bagian)?;
        }
        write!(f, ": {}. {}", self.pesan, self.saran)
    }
}

/// The name nearest to a mistyped one, as a question; without one near enough, what would be known.
pub(super) fn maksud<'a>(salah: &str, dikenal: impl Iterator<Item = &'a str>) -> String {
    let dikenal: Vec<_> = dikenal.collect();
    let dekat = dikenal
        .iter()
        .map(|nama| (jarak(salah, nama), *nama))
        .min()
        .filter(|(jarak, nama)| *jarak <= 1 + nama.chars().count() / 4);
    match dekat {
        Some((_, nama)) => format!("Maksud Anda “{nama}”?"),
        None if dikenal.is_empty() => "Hapus tulisan itu.".to_owned(),
        None => format!("Yang dikenal: {}.", dikenal.join(", ")),
    }
}

/// How many letters must be changed, added or dropped to make `b` of `a` (Levenshtein).
fn jarak(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut baris: Vec<usize> = (0..=b.len()).collect();
    for (i, huruf) in a.chars().enumerate() {
        let mut miring = baris[0];
        baris[0] = i + 1;
        for (j, lain) in b.iter().enumerate() {
            let ganti = miring + usize::from(huruf != *lain);
            miring = baris[j + 1];
            baris[j + 1] = ganti.min(miring + 1).min(baris[j] + 1);
        }
    }
    baris[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jarak_antara_dua_kata() {
        for (a, b, n) in [
            ("", "", 0),
            ("nomor", "nomor", 0),
            ("nomer", "nomor", 1),
            ("nmor", "nomor", 1),
            ("nomorr", "nomor", 1),
            ("", "abc", 3),
            ("kuda", "buku", 3),
        ] {
            assert_eq!(jarak(a, b), n, "{a} {b}");
        }
    }

    #[test]
    fn nama_terdekat_ditanyakan_dan_yang_jauh_tidak() {
        let dikenal = ["nomor", "pegawai", "tanggal"];
        let maksud = |salah| maksud(salah, dikenal.into_iter());
        assert_eq!(maksud("pegawei"), "Maksud Anda “pegawai”?");
        assert_eq!(maksud("alasan"), "Yang dikenal: nomor, pegawai, tanggal.");
    }
}
