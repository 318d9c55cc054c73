//! `naskah jenis` and `naskah buat`.

use std::path::PathBuf;

use serde::Serialize;
use sidang_app::naskah::formulir::{FormulirView, IsianView, Pengisian, list_formulir};
use sidang_app::tim::PeringatanView;

use super::naskah::{hand_out, unwritable};
use crate::argumen::formulir::{Buat, Jenis};
use crate::cetak;
use crate::galat::{Gagal, galat_masukan};
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Kinds {
    jenis: Vec<FormulirView>,
}

#[derive(Serialize)]
struct Issued {
    berkas: Vec<Written>,
    peringatan: Vec<PeringatanView>,
}

#[derive(Serialize)]
struct Written {
    id: String,
    jenis: String,
    nomor: Option<String>,
    berkas: PathBuf,
    sha256: String,
}

/// The kinds that have a form; of one, its questions.
pub fn list(meja: &Meja<'_>, a: &Jenis) -> Result<(), Gagal> {
    let asked = |f: &FormulirView| a.jenis.as_ref().is_none_or(|jenis| *jenis == f.jenis);
    let kinds = Kinds {
        jenis: list_formulir().into_iter().filter(asked).collect(),
    };
    if kinds.jenis.is_empty() {
        return Err(galat_masukan(
            "tidak_ditemukan",
            format!(
                "Jenis naskah '{}' tidak ditemukan.",
                a.jenis.as_deref().unwrap_or_default()
            ),
            "Lihat daftarnya dengan `naskah jenis`.",
        )
        .into());
    }
    cetak::print(meja, &kinds, |out| match kinds.jenis.as_slice() {
        [satu] if a.jenis.is_some() => {
            let mut tabel = Tabel::new(&["ISIAN", "WAJIB", "JAWABAN", "KETERANGAN"]);
            satu.isian.iter().for_each(|i| question(&mut tabel, i, ""));
            tabel.write(out)
        }
        all => {
            let mut tabel = Tabel::new(&["JENIS", "NAMA", "UNTUK"]);
            for f in all {
                tabel.row([f.jenis.clone(), f.nama.clone(), f.keperluan.clone()]);
            }
            tabel.write(out)
        }
    })
}

fn question(tabel: &mut Tabel, i: &IsianView, di: &str) {
    let nama = format!("{di}{}", i.nama);
    let answers: Vec<_> = i.pilihan.iter().map(|p| p.kode.as_str()).collect();
    tabel.row([
        nama.clone(),
        if i.wajib { "ya" } else { "" }.to_owned(),
        if answers.is_empty() {
            format!("{:?}", i.macam).to_lowercase()
        } else {
            answers.join("|")
        },
        i.label.clone(),
    ]);
    for kolom in &i.kolom {
        question(tabel, kolom, &format!("{nama}[]."));
    }
}

/// Issues a document from the answers in a file.
pub fn issue(meja: &Meja<'_>, a: &Buat) -> Result<(), Gagal> {
    let isian = std::fs::read_to_string(&a.isian).map_err(|error| {
        galat_masukan(
            "berkas_tidak_dapat_dibaca",
            format!("Berkas {} tidak terbaca: {error}.", a.isian.display()),
            "Periksa letak dan hak bacanya.",
        )
    })?;
    let mut sidang = meja.open()?;
    let konteks = meja.konteks();
    let isi = Pengisian {
        jenis: &a.jenis,
        isian: &isian,
        nomor: &a.nomor,
        tanggal: a.tanggal.unwrap_or_else(|| konteks.hari_ini()),
    };
    if let Some(folder) =
        a.ke.parent()
            .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    let terbitan = sidang.issue_formulir(&isi, None, &konteks)?;
    let mut issued = Issued {
        berkas: Vec::new(),
        peringatan: terbitan.peringatan,
    };
    for naskah in terbitan.naskah {
        // What is issued along with it lies beside it, under its own name.
        let path = if issued.berkas.is_empty() {
            a.ke.clone()
        } else {
            a.ke.with_file_name(&naskah.nama_berkas)
        };
        hand_out(meja, &mut sidang, &naskah, &path)?;
        issued.berkas.push(Written {
            id: naskah.id,
            jenis: naskah.jenis,
            nomor: naskah.nomor,
            berkas: path,
            sha256: naskah.sha256,
        });
    }
    cetak::print(meja, &issued, |out| {
        for w in &issued.berkas {
            let nomor = w.nomor.as_deref().unwrap_or("tanpa nomor");
            writeln!(out, "{} {nomor} ditulis ke {}", w.jenis, w.berkas.display())?;
        }
        let mut told = issued.peringatan.iter();
        told.try_for_each(|p| writeln!(out, "Peringatan: {}", p.pesan))
    })
}
