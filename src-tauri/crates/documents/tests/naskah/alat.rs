//! The tools that look into a PDF: poppler-utils and qpdf, which the test set-up installs.

use std::io::Write;
use std::process::Command;

use sidang_documents::terbilang::terbilang;

/// A printed document on disk for as long as the tools need it.
pub struct Berkas(tempfile::NamedTempFile);

impl Berkas {
    pub fn new(bytes: &[u8]) -> Self {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        Self(file)
    }

    /// Text in the order in which it is written.
    pub fn teks(&self) -> String {
        rapikan(&self.run("pdftotext", &["-raw"], &["-"]))
    }

    /// Text of page `halaman`.
    pub fn teks_halaman(&self, halaman: usize) -> String {
        let n = halaman.to_string();
        rapikan(&self.run("pdftotext", &["-raw", "-f", &n, "-l", &n], &["-"]))
    }

    /// A field of the metadata.
    pub fn info(&self, nama: &str) -> String {
        let info = self.run("pdfinfo", &[], &[]);
        let isi = info
            .lines()
            .find_map(|line| line.strip_prefix(nama)?.strip_prefix(':'));
        isi.unwrap_or_else(|| panic!("{nama} tidak ada dalam {info}"))
            .trim()
            .to_owned()
    }

    pub fn jumlah_halaman(&self) -> usize {
        self.info("Pages").parse().unwrap()
    }

    /// Rows of `pdffonts` without their head.
    pub fn fonts(&self) -> Vec<String> {
        self.run("pdffonts", &[], &[])
            .lines()
            .skip(2)
            .map(str::to_owned)
            .collect()
    }

    /// Page `halaman` as pixels.
    pub fn gambar(&self, halaman: usize) -> Vec<u8> {
        let n = halaman.to_string();
        let output = Command::new("pdftoppm")
            .args(["-r", "40", "-f", &n, "-l", &n])
            .arg(self.0.path())
            .output()
            .unwrap();
        assert!(output.status.success());
        output.stdout
    }

    /// Fails unless qpdf finds nothing to complain of.
    pub fn periksa(&self) {
        self.run("qpdf", &["--check"], &[]);
    }

    fn run(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(tool)
            .args(before)
            .arg(self.0.path())
            .args(after)
            .output()
            .unwrap_or_else(|e| panic!("{tool} (paket poppler-utils atau qpdf) diperlukan: {e}"));
        assert!(
            output.status.success(),
            "{tool}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }
}

/// One space where the layout has any white.
fn rapikan(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that `urutan` occurs in `text` in this order.
pub fn assert_urut(text: &str, urutan: &[&str]) {
    let mut rest = text;
    for bagian in urutan {
        let at = rest.find(bagian);
        assert!(
            at.is_some(),
            "“{bagian}” tidak ditemukan pada urutannya dalam:\n{text}"
        );
        rest = &rest[at.unwrap() + bagian.len()..];
    }
}

/// Asserts that every number followed by words in brackets, `5 (lima)`, is that number in words; answers how many.
pub fn assert_angka_sama_dengan_kata(teks: &str) -> usize {
    let mut ditemukan = 0;
    for (at, _) in teks.match_indices(" (") {
        let angka: usize = match teks[..at].rsplit(' ').next().and_then(|a| a.parse().ok()) {
            Some(angka) => angka,
            None => continue,
        };
        let kata = &teks[at + 2..at + teks[at..].find(')').unwrap()];
        if kata.chars().all(|c| c.is_ascii_lowercase() || c == ' ') {
            assert_eq!(kata, terbilang(angka));
            ditemukan += 1;
        }
    }
    ditemukan
}
