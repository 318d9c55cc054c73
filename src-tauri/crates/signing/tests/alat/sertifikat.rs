//! Certificates of nobody, made anew for every test by the openssl command. Shared by the tests of several crates.
#![allow(dead_code, reason = "each of them uses a part")]

use std::path::Path;
use std::process::Command;

/// Passphrase of every file made here.
pub const SANDI: &str = "rahasia uji";
/// For signing documents.
pub const TANDA_TANGAN: &str = "critical,digitalSignature,nonRepudiation";

/// Kind of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jenis {
    /// RSA with 2048 bits.
    Rsa,
    /// ECDSA P-256.
    P256,
    /// RSA with 1024 bits: too short.
    RsaPendek,
}

/// A PKCS#12 file of someone whose certificate signs itself, valid for a year from today.
pub fn p12(nama: &str, jenis: Jenis, kegunaan: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    make_self_signed(folder.path(), "orang", nama, jenis, kegunaan);
    pack(folder.path(), "orang", None)
}

/// A PKCS#12 file of someone, issued by a root of the name `akar`; the root's certificate besides, as PEM.
pub fn p12_dari_akar(nama: &str, akar: &str) -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = folder.path();
    make_self_signed(at, "akar", akar, Jenis::Rsa, "critical,keyCertSign");
    let subject = format!("/CN={nama}");
    openssl(
        at,
        &[
            "req",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            "orang.key",
            "-out",
            "orang.csr",
            "-subj",
            &subject,
        ],
    );
    std::fs::write(at.join("ext"), format!("keyUsage={TANDA_TANGAN}\n")).expect("written");
    openssl(
        at,
        &[
            "x509",
            "-req",
            "-in",
            "orang.csr",
            "-CA",
            "akar.crt",
            "-CAkey",
            "akar.key",
            "-CAcreateserial",
            "-days",
            "365",
            "-extfile",
            "ext",
            "-out",
            "orang.crt",
        ],
    );
    let root = std::fs::read(at.join("akar.crt")).expect("made");
    (pack(at, "orang", Some("akar.crt")), root)
}

/// A PKCS#12 file with a certificate and no key.
pub fn p12_tanpa_kunci() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    make_self_signed(
        folder.path(),
        "orang",
        "Tanpa Kunci",
        Jenis::P256,
        TANDA_TANGAN,
    );
    export(folder.path(), &["-nokeys", "-in", "orang.crt"])
}

fn make_self_signed(at: &Path, stem: &str, nama: &str, jenis: Jenis, kegunaan: &str) {
    let key = format!("{stem}.key");
    let certificate = format!("{stem}.crt");
    let subject = format!("/CN={nama}");
    let usage = format!("keyUsage={kegunaan}");
    let kind: &[&str] = match jenis {
        Jenis::Rsa => &["-newkey", "rsa:2048"],
        Jenis::RsaPendek => &["-newkey", "rsa:1024"],
        Jenis::P256 => &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"],
    };
    let rest = [
        "-nodes",
        "-days",
        "365",
        "-keyout",
        &key,
        "-out",
        &certificate,
        "-subj",
        &subject,
        "-addext",
        &usage,
        "-utf8",
    ];
    openssl(at, &[&["req", "-x509"], kind, &rest].concat());
}

fn pack(at: &Path, stem: &str, chain: Option<&str>) -> Vec<u8> {
    let (key, certificate) = (format!("{stem}.key"), format!("{stem}.crt"));
    let mut words = vec!["-inkey", &key, "-in", &certificate];
    if let Some(chain) = chain {
        words.extend(["-certfile", chain]);
    }
    export(at, &words)
}

fn export(at: &Path, words: &[&str]) -> Vec<u8> {
    let password = format!("pass:{SANDI}");
    let fixed = [
        "pkcs12",
        "-export",
        "-out",
        "berkas.p12",
        "-passout",
        &password,
    ];
    openssl(at, &[&fixed, words].concat());
    std::fs::read(at.join("berkas.p12")).expect("made")
}

fn openssl(at: &Path, words: &[&str]) {
    let done = Command::new("openssl")
        .args(words)
        .current_dir(at)
        .output()
        .expect("openssl is installed");
    assert!(
        done.status.success(),
        "openssl {words:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
}
