//! The sample regency and the workbooks with the traps of real exports.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use sidang_domain::kepegawaian::{Nip, Pegawai, Pendidikan};
use sidang_exchange::{Baris, Buku, Isi, Masalah, Tingkat, read_workbook_file};

use crate::buku_uji::hari_ini;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

fn folder(nama: &str) -> PathBuf {
    Path::new(ROOT).join(nama)
}

fn baca(folder: &Path, berkas: &str) -> Buku {
    read_workbook_file(&folder.join(berkas), hari_ini()).expect("a fixture")
}

#[test]
fn contoh_terbaca_tanpa_satu_masalah_pun() {
    let folder = folder("assets/contoh");
    let mut jumlah = Vec::new();
    for berkas in ["pegawai.xlsx", "peta_jabatan.xlsx", "tim.xlsx"] {
        let buku = baca(&folder, berkas);
        assert_eq!(buku.semua_masalah().next(), None);
        jumlah.extend(
            buku.lembar
                .iter()
                .map(|l| (l.isi.jenis().key(), l.isi.len())),
        );
    }
    assert_eq!(
        jumlah,
        [
            ("pegawai", 1500),
            ("riwayat_jabatan", 3498),
            ("skp", 4239),
            ("hukuman_disiplin", 81),
            ("kompetensi", 1350),
            ("kesehatan", 1420),
            ("integritas", 1445),
            ("unit", 328),
            ("jabatan", 714),
            ("tim", 7),
        ]
    );
}

/// An entry of `kotor.json`.
#[derive(Deserialize)]
struct Entri {
    /// Number in the column NO; the spreadsheet's row is three more.
    baris: u32,
    /// The true NIP.
    nip: String,
    jebakan: String,
}

/// What the sheet Pegawai says about one trap.
struct Bacaan<'a> {
    pegawai: Option<&'a Pegawai>,
    masalah: Vec<(Tingkat, &'a str)>,
}

fn bacaan<'a>(rows: &'a [Baris<Pegawai>], masalah: &'a [Masalah], nomor: u32) -> Bacaan<'a> {
    Bacaan {
        pegawai: rows.iter().find(|r| r.nomor == nomor).map(|r| &r.nilai),
        masalah: masalah
            .iter()
            .filter(|m| m.baris == Some(nomor))
            .map(|m| (m.tingkat, m.kode))
            .collect(),
    }
}

#[test]
fn setiap_jebakan_kotor_ditangani_seperti_tertulis() {
    let folder = folder("tests/fixtures/kotor");
    let json = std::fs::read(folder.join("kotor.json")).expect("the list of traps");
    let jebakan: Vec<Entri> = serde_json::from_slice(&json).expect("a list of traps");
    let buku = baca(&folder, "pegawai.xlsx");
    let lembar = &buku.lembar[0];
    let Isi::Pegawai(rows) = &lembar.isi else {
        panic!("the first sheet is the register");
    };
    for Entri {
        baris,
        nip,
        jebakan,
    } in &jebakan
    {
        let nip = Nip::parse(nip).expect("the true NIP");
        let Bacaan { pegawai, masalah } = bacaan(rows, &lembar.masalah, baris + 3);
        let galat = |kode| masalah == [(Tingkat::Galat, kode)] && pegawai.is_none();
        let diterima = pegawai.is_some_and(|p| p.nip == nip);
        let peringatan = |kode| masalah == [(Tingkat::Peringatan, kode)] && diterima;
        let sah = masalah.is_empty() && diterima;
        let met = match jebakan.split(':').next().unwrap_or_default() {
            "NIP disimpan sebagai angka" => galat("nip_tersimpan_angka"),
            "NIP 17 digit" => galat("nip_panjang"),
            "golongan tidak ada" => galat("golongan_tidak_ada"),
            "tanggal lahir tidak cocok dengan NIP" => peringatan("tanggal_lahir_beda_nip"),
            "TMT jabatan di masa depan" => peringatan("tanggal_masa_depan"),
            "NIP berspasi" => sah,
            "tanggal lahir sebagai teks dd/mm/yyyy" => {
                sah && pegawai.and_then(|p| p.tanggal_lahir) == Some(nip.tanggal_lahir())
            }
            "golongan tanpa garis miring, huruf kecil" => {
                sah && pegawai.is_some_and(|p| p.golongan.is_some())
            }
            "spasi di tepi nama" => {
                sah && pegawai.is_some_and(|p| p.nama.nama == p.nama.nama.trim())
            }
            "ejaan pendidikan lain (S1)" => {
                sah && pegawai.and_then(|p| p.pendidikan) == Some(Pendidikan::S1)
            }
            "rumus disisipkan pada nama" => {
                peringatan("rumus_sebagai_teks")
                    && pegawai.is_some_and(|p| p.nama.nama.starts_with("=HYPERLINK("))
            }
            "baris kembar (NIP sama dua kali)" => {
                let kembar = lembar.masalah.iter().any(|m| {
                    m.kode == "baris_kembar" && m.pesan.contains(&format!("baris {};", baris + 3))
                });
                sah && kembar && rows.iter().filter(|r| r.nilai.nip == nip).count() == 1
            }
            other => panic!("an unknown trap: {other}"),
        };
        assert!(met, "baris {baris}: {jebakan}: {masalah:?}");
    }
    let ditolak = jebakan
        .iter()
        .filter(|j| j.jebakan.contains("galat") || j.jebakan.contains("angka"));
    let kembar = jebakan
        .iter()
        .filter(|j| j.jebakan.contains("kembar"))
        .count();
    assert_eq!(lembar.kembar, kembar);
    assert_eq!(lembar.ditolak, ditolak.count() - kembar);
    assert_eq!(
        lembar.isi.len(),
        lembar.baris - lembar.ditolak - lembar.kembar
    );
}

#[test]
fn lembar_kotor_yang_lain_tetap_utuh() {
    let folder = folder("tests/fixtures/kotor");
    let pegawai = baca(&folder, "pegawai.xlsx");
    let others = pegawai.lembar.into_iter().skip(1);
    let peta = baca(&folder, "peta_jabatan.xlsx").lembar;
    let tim = baca(&folder, "tim.xlsx").lembar;
    for lembar in others.chain(peta).chain(tim) {
        assert_eq!(lembar.masalah, [], "{}", lembar.nama);
        assert_eq!(lembar.isi.len(), lembar.baris, "{}", lembar.nama);
    }
}
