//! `naskah`.

use std::path::{Path, PathBuf};

use serde::Serialize;
use sidang_app::Sidang;
use sidang_app::naskah::{NaskahView, TerbitanView};
use sidang_app::tim::PeringatanView;

use super::agenda;
use crate::argumen::{Naskah, Rekomendasi};
use crate::cetak;
use crate::galat::{Gagal, galat_masukan};
use crate::meja::Meja;
use crate::perintah::tanda_tangan;

#[derive(Serialize)]
struct Written {
    berkas: PathBuf,
    sha256: String,
    nomor: String,
    versi: u32,
}

#[derive(Serialize)]
struct Letters {
    berkas: Vec<Letter>,
    peringatan: Vec<PeringatanView>,
}

#[derive(Serialize)]
struct Letter {
    unit: Option<String>,
    berkas: PathBuf,
    sha256: String,
}

/// Documents.
pub fn run(meja: &Meja<'_>, perintah: &Naskah) -> Result<(), Gagal> {
    match perintah {
        Naskah::Undangan(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_undangan(&a.rapat.id, &meja.konteks())?;
            write_only(meja, &mut sidang, &terbitan, &a.ke)
        }
        Naskah::Penundaan(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_penundaan(&a.rapat.id, &a.nomor, &meja.konteks())?;
            write_only(meja, &mut sidang, &terbitan, &a.ke)
        }
        Naskah::BeritaAcara(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_berita_acara(&a.rapat.id, &a.nomor, &meja.konteks())?;
            write_only(meja, &mut sidang, &terbitan, &a.ke)
        }
        Naskah::DaftarHadir(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_daftar_hadir(&a.rapat.id, &meja.konteks())?;
            write_all(meja, &mut sidang, terbitan, &a.ke)
        }
        Naskah::Nominatif(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_daftar_nominatif(&a.rapat.id, &meja.konteks())?;
            write_all(meja, &mut sidang, terbitan, &a.ke)
        }
        Naskah::Deklarasi(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_deklarasi(&a.rapat.id, &meja.konteks())?;
            write_all(meja, &mut sidang, terbitan, &a.ke)
        }
        Naskah::PenetapanKetua(a) => {
            let mut sidang = meja.open()?;
            let terbitan = sidang.issue_penetapan_ketua(&a.rapat.id, &meja.konteks())?;
            write_only(meja, &mut sidang, &terbitan, &a.ke)
        }
        Naskah::Rekomendasi(a) => issue_rekomendasi(meja, a),
        Naskah::Jenis(a) => super::formulir::list(meja, a),
        Naskah::Buat(a) => super::formulir::issue(meja, a),
        Naskah::UntukDitandatangani(a) => tanda_tangan::export(meja, a),
        Naskah::Terima(a) => tanda_tangan::receive(meja, a),
        Naskah::Daftar(a) => agenda::list(meja, a),
        Naskah::Lihat(a) => agenda::show(meja, a),
        Naskah::Kirim(a) => agenda::send(meja, a),
        Naskah::Agenda(a) => agenda::export(meja, a),
        Naskah::Nomor(a) => agenda::number(meja, a),
        Naskah::Ekspor(a) => agenda::hand_out(meja, a),
    }
}

/// Writes the one document that was issued, and says so.
fn write_only(
    meja: &Meja<'_>,
    sidang: &mut Sidang,
    terbitan: &TerbitanView,
    ke: &Path,
) -> Result<(), Gagal> {
    let naskah = terbitan.naskah.first().ok_or_else(|| {
        galat_masukan(
            "naskah_kosong",
            "Tidak ada naskah yang terbit.".into(),
            "Periksa keadaan rapat dengan `rapat lihat`.",
        )
    })?;
    let written = Written {
        berkas: ke.to_owned(),
        sha256: naskah.sha256.clone(),
        nomor: naskah.nomor.clone().unwrap_or_default(),
        versi: naskah.versi,
    };
    hand_out(meja, sidang, naskah, ke)?;
    let nama = naskah.nama_jenis.as_str();
    cetak::print(meja, &written, |out| {
        writeln!(
            out,
            "{nama} {} ditulis ke {}\n  SHA-256 {}",
            written.nomor,
            ke.display(),
            written.sha256
        )
    })
}

fn issue_rekomendasi(meja: &Meja<'_>, a: &Rekomendasi) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    let terbitan = sidang.issue_rekomendasi(&a.rapat.id, &a.nomor, a.tanggal, &meja.konteks())?;
    write_all(meja, &mut sidang, terbitan, &a.ke)
}

/// Writes every document that was issued into a folder, and says so.
fn write_all(
    meja: &Meja<'_>,
    sidang: &mut Sidang,
    terbitan: TerbitanView,
    ke: &Path,
) -> Result<(), Gagal> {
    std::fs::create_dir_all(ke).map_err(|error| unwritable(ke, &error))?;
    let mut letters = Letters {
        berkas: Vec::new(),
        peringatan: terbitan.peringatan,
    };
    for naskah in terbitan.naskah {
        let path = ke.join(&naskah.nama_berkas);
        hand_out(meja, sidang, &naskah, &path)?;
        letters.berkas.push(Letter {
            unit: naskah.kunci,
            berkas: path,
            sha256: naskah.sha256,
        });
    }
    cetak::print(meja, &letters, |out| {
        for letter in &letters.berkas {
            writeln!(
                out,
                "{}: {}",
                letter.unit.as_deref().unwrap_or("-"),
                letter.berkas.display()
            )?;
        }
        letters
            .peringatan
            .iter()
            .try_for_each(|p| writeln!(out, "Peringatan: {} ({})", p.pesan, p.dasar))
    })
}

/// Writes a document where it is wanted, and records that it left the store.
pub(super) fn hand_out(
    meja: &Meja<'_>,
    sidang: &mut Sidang,
    naskah: &NaskahView,
    path: &Path,
) -> Result<(), Gagal> {
    std::fs::write(path, sidang.get_pdf(&naskah.id)?).map_err(|error| unwritable(path, &error))?;
    Ok(sidang.record_export(&naskah.id, &meja.konteks())?)
}

/// Why a file could not be written.
pub(super) fn unwritable(path: &Path, error: &std::io::Error) -> Gagal {
    galat_masukan(
        "berkas_tidak_dapat_ditulis",
        format!("{} tidak dapat ditulis: {error}.", path.display()),
        "Pilih folder lain yang dapat ditulis, atau tutup berkas itu bila sedang dibuka.",
    )
    .into()
}
