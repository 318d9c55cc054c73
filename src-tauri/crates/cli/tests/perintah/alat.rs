//! A desk with a store of its own, and the program to call on it.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

const SANDI: &str = "empat kata untuk uji";

/// A folder with a store in it, or none yet.
pub struct Meja {
    folder: TempDir,
}

/// How a call ended.
#[derive(Debug)]
pub struct Jawaban {
    pub kode: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Meja {
    /// No store yet.
    pub fn kosong() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// The sample regency with its committee. Made once for all tests of a run.
    pub fn contoh() -> Self {
        static BERKAS: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
        let files = BERKAS.get_or_init(|| {
            let meja = Self::kosong();
            meja.baru();
            meja.json(&["impor", "--contoh"]);
            std::fs::read_dir(meja.folder.path())
                .unwrap()
                .map(|entry| {
                    let entry = entry.unwrap();
                    (
                        entry.file_name().into_string().unwrap(),
                        std::fs::read(entry.path()).unwrap(),
                    )
                })
                .collect()
        });
        let meja = Self::kosong();
        for (name, bytes) in files {
            std::fs::write(meja.berkas(name), bytes).unwrap();
        }
        meja
    }

    /// Makes the store.
    pub fn baru(&self) -> Value {
        self.json(&[
            "baru",
            "--instansi",
            "Pemerintah Kabupaten Contoh Raya",
            "--kepala-daerah",
            "Bupati",
            "--aturan",
            "kolaka-timur-2020",
            "--tempat",
            "Contoh Raya",
            "--zona-waktu",
            "WITA",
        ])
    }

    pub fn berkas(&self, nama: &str) -> PathBuf {
        self.folder.path().join(nama)
    }

    pub fn teks(&self, nama: &str) -> String {
        self.berkas(nama).to_str().unwrap().to_owned()
    }

    /// The program with the store and the right passphrase.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sidang-cli"));
        command
            .args(args)
            .env("SIDANG_BASIS_DATA", self.berkas("kantor.sidang"))
            .env("SIDANG_SANDI", SANDI);
        command
    }

    /// Calls the program.
    pub fn call(&self, args: &[&str]) -> Jawaban {
        answer(&self.command(args).output().unwrap())
    }

    /// Calls with `--json`; it must succeed, print one document, and nothing else.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        let jawaban = self.call(&[args, &["--json"]].concat());
        assert_eq!((jawaban.kode, jawaban.stderr.as_str()), (0, ""), "{args:?}");
        serde_json::from_str(&jawaban.stdout).unwrap()
    }

    /// Calls with `--json`; it must fail so, with one error document and nothing else.
    #[track_caller]
    pub fn fails(&self, args: &[&str], kode: i32) -> Value {
        assert_fails(&self.call(&[args, &["--json"]].concat()), kode)
    }
}

/// The arguments that make a meeting.
pub const fn buat_rapat<'a>(tanggal: &'a str, jam: &'a str) -> [&'a str; 8] {
    [
        "rapat",
        "buat",
        "--tanggal",
        tanggal,
        "--jam",
        jam,
        "--tempat",
        "Aula",
    ]
}

pub fn answer(output: &Output) -> Jawaban {
    Jawaban {
        kode: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout.clone()).unwrap(),
        stderr: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

#[track_caller]
pub fn assert_fails(jawaban: &Jawaban, kode: i32) -> Value {
    assert_eq!(
        (jawaban.kode, jawaban.stdout.as_str()),
        (kode, ""),
        "{}",
        jawaban.stderr
    );
    let galat: Value = serde_json::from_str(&jawaban.stderr).unwrap();
    assert!(galat["kode"].is_string() && !galat["pesan"].as_str().unwrap().is_empty());
    assert!(
        galat
            .as_object()
            .unwrap()
            .values()
            .all(|value| !value.is_null()),
        "what is not known is left out: {galat}"
    );
    galat
}
