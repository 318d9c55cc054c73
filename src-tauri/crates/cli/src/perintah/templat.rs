//! `templat`.

use std::path::Path;

use serde::Serialize;
use sidang_app::templat::{KesalahanView, TemplatView};

use crate::argumen::templat::Templat;
use crate::cetak;
use crate::galat::{Gagal, galat_masukan};
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Daftar {
    templat: Vec<TemplatView>,
}

#[derive(Serialize)]
struct Periksa {
    jenis: String,
    kesalahan: Vec<KesalahanView>,
}

/// The wording of documents.
pub fn run(meja: &Meja<'_>, perintah: &Templat) -> Result<(), Gagal> {
    match perintah {
        Templat::Daftar => list(meja),
        Templat::Lihat(a) => {
            let templat = meja.open()?.get_templat(&a.jenis)?;
            cetak::print(meja, &templat, |out| writeln!(out, "{}", templat.isi))
        }
        Templat::Periksa(a) => check(meja, &a.berkas),
        Templat::Pasang(a) => {
            let isi = read(&a.berkas)?;
            let mut sidang = meja.open()?;
            let jenis = sidang.jenis_templat(&isi)?;
            let templat = sidang.save_templat(&jenis, &isi, &meja.konteks())?;
            cetak::print(meja, &templat, |out| {
                writeln!(out, "Templat {} dipakai mulai sekarang.", templat.nama)
            })
        }
        Templat::Bawaan(a) => {
            let mut sidang = meja.open()?;
            let templat = sidang.restore_templat(&a.jenis.jenis, a.versi, &meja.konteks())?;
            cetak::print(meja, &templat, |out| {
                let asal = if templat.bawaan {
                    "bawaan"
                } else {
                    "milik instansi"
                };
                writeln!(out, "Templat {} sekarang {asal}.", templat.nama)
            })
        }
    }
}

fn list(meja: &Meja<'_>) -> Result<(), Gagal> {
    let hasil = Daftar {
        templat: meja.open()?.list_templat()?,
    };
    cetak::print(meja, &hasil, |out| {
        let mut tabel = Tabel::new(&["JENIS", "NAMA", "TEMPLAT", "DIUBAH"]);
        for t in &hasil.templat {
            tabel.row([
                t.jenis.clone(),
                t.nama.clone(),
                if t.bawaan { "bawaan" } else { "milik instansi" }.to_owned(),
                t.diubah.clone().unwrap_or_default(),
            ]);
        }
        tabel.write(out)
    })
}

/// Checks a file; a faulty template is told in full on standard output, and the command fails.
fn check(meja: &Meja<'_>, berkas: &Path) -> Result<(), Gagal> {
    let isi = read(berkas)?;
    let sidang = meja.open()?;
    let jenis = sidang.jenis_templat(&isi)?;
    let hasil = Periksa {
        kesalahan: sidang.check_templat(&jenis, &isi)?,
        jenis,
    };
    cetak::print(meja, &hasil, |out| {
        if hasil.kesalahan.is_empty() {
            return writeln!(out, "Templat {} tidak mempunyai kesalahan.", hasil.jenis);
        }
        hasil
            .kesalahan
            .iter()
            .try_for_each(|k| writeln!(out, "Baris {}: {}. {}", k.baris, k.pesan, k.saran))
    })?;
    if hasil.kesalahan.is_empty() {
        return Ok(());
    }
    Err(galat_masukan(
        "templat_keliru",
        format!("{} belum benar.", berkas.display()),
        "Perbaiki baris yang disebut.",
    )
    .into())
}

fn read(berkas: &Path) -> Result<String, Gagal> {
    std::fs::read_to_string(berkas).map_err(|error| {
        galat_masukan(
            "berkas_tidak_terbaca",
            format!("{} tidak dapat dibaca: {error}.", berkas.display()),
            "Periksa nama berkasnya; templat adalah berkas teks.",
        )
        .into()
    })
}
