//! `tanda-tangan` and `verifikasi`, which need no store, and what of `naskah` is about signing.

use std::path::{Path, PathBuf};

use serde::Serialize;
use sidang_app::tanda_tangan::{
    self as tanda, HasilPeriksaView, IsianPindaian, IsianTandaTangan, LaporanView,
};
use zeroize::Zeroizing;

use crate::argumen::tanda_tangan::{TandaTangan, Terima, UntukDitandatangani, Verifikasi};
use crate::cetak;
use crate::galat::{Gagal, Kode, galat_masukan};
use crate::meja::Meja;

#[derive(Serialize)]
struct Signed {
    berkas: PathBuf,
    sha256: String,
    kolom: String,
    pemilik: String,
    tersertifikasi: bool,
}

/// Signs a field of a PDF.
pub fn sign(meja: &Meja<'_>, a: &TandaTangan) -> Result<(), Gagal> {
    let pdf = read(&a.berkas)?;
    let p12 = Zeroizing::new(read(&a.p12)?);
    let sandi = Zeroizing::new(String::from_utf8_lossy(&read(&a.sandi_p12_berkas)?).into_owned());
    let sandi = Zeroizing::new(sandi.lines().next().unwrap_or_default().to_owned());
    let akar = trusted(meja, a.akar.as_deref())?;
    let konteks = meja.konteks();
    let isian = IsianTandaTangan {
        kolom: a.sebagai.clone(),
        jabatan: a
            .jabatan
            .clone()
            .unwrap_or_else(|| tanda::sebutan(&a.sebagai)),
        alasan: a.alasan.clone(),
    };
    let pemegang = tanda::read_p12(&p12, &sandi, akar.as_deref(), &konteks)?;
    let signed = tanda::sign_pdf(&pdf, &p12, &sandi, &isian, akar.as_deref(), &konteks)?;
    write_new(&a.ke, &signed)?;
    let result = Signed {
        berkas: a.ke.clone(),
        sha256: tanda::verify_pdf(&signed, None)?.sha256,
        kolom: a.sebagai.clone(),
        pemilik: pemegang.pemilik,
        tersertifikasi: pemegang.tersertifikasi,
    };
    cetak::print(meja, &result, |out| {
        writeln!(
            out,
            "{} ditandatangani oleh {} pada kolom {}.\nStatus sertifikat (pencabutan) tidak diperiksa.",
            result.berkas.display(),
            result.pemilik,
            result.kolom
        )
    })
}

/// The root that is given; else those of the store, where one is given.
fn trusted(meja: &Meja<'_>, akar: Option<&Path>) -> Result<Option<Vec<u8>>, Gagal> {
    if let Some(path) = akar {
        return read(path).map(Some);
    }
    match meja.open_if_given()? {
        Some(mut sidang) => Ok(sidang.get_akar()?),
        None => Ok(None),
    }
}

/// Checks a PDF; with a store given, against its register too.
pub fn verify(meja: &Meja<'_>, a: &Verifikasi) -> Result<Kode, Gagal> {
    let pdf = read(&a.berkas)?;
    let akar = a.akar.as_deref().map(read).transpose()?;
    let laporan = match meja.open_if_given()? {
        Some(mut sidang) => sidang.verify_pdf(&pdf, akar.as_deref())?,
        None => tanda::verify_pdf(&pdf, akar.as_deref())?,
    };
    print_report(meja, &laporan)?;
    Ok(if laporan.sah {
        Kode::Selesai
    } else {
        Kode::DitolakAturan
    })
}

fn print_report(meja: &Meja<'_>, laporan: &LaporanView) -> Result<(), Gagal> {
    cetak::print(meja, laporan, |out| {
        writeln!(out, "{}", laporan.ringkasan)?;
        for t in &laporan.tanda_tangan {
            let waktu = t.waktu.as_deref().unwrap_or("waktu tidak terbaca");
            writeln!(out, "  {}: {} ({waktu})", t.kolom, t.pemilik)?;
        }
        for p in &laporan.pemeriksaan {
            let hasil = match p.hasil {
                HasilPeriksaView::Baik => "baik",
                HasilPeriksaView::Catatan => "catatan",
                HasilPeriksaView::Gagal => "GAGAL",
            };
            writeln!(out, "[{hasil}] {}: {}", p.nama, p.keterangan)?;
        }
        Ok(())
    })
}

#[derive(Serialize)]
struct Exported {
    berkas: PathBuf,
    sha256: String,
}

/// Writes a document with empty fields.
pub fn export(meja: &Meja<'_>, a: &UntukDitandatangani) -> Result<(), Gagal> {
    let pdf = meja.open()?.export_for_signing(&a.id, &meja.konteks())?;
    write_new(&a.ke, &pdf)?;
    let result = Exported {
        berkas: a.ke.clone(),
        sha256: tanda::verify_pdf(&pdf, None)?.sha256,
    };
    cetak::print(meja, &result, |out| {
        writeln!(out, "{} siap ditandatangani.", result.berkas.display())
    })
}

/// Takes in what came back: a signed PDF, or with a signer named a scan.
pub fn receive(meja: &Meja<'_>, a: &Terima) -> Result<(), Gagal> {
    let isi = read(&a.berkas)?;
    let nama = a
        .berkas
        .file_name()
        .map_or_else(|| "berkas".to_owned(), |n| n.to_string_lossy().into_owned());
    let mut sidang = meja.open()?;
    let konteks = meja.konteks();
    let diterima = match (&a.penanda, a.tanggal) {
        (Some(penanda), Some(tanggal)) => {
            let isian = IsianPindaian {
                penanda: penanda.clone(),
                tanggal,
            };
            sidang.attach_scan(&a.id, &nama, &isi, &isian, &konteks)?
        }
        _ => sidang.receive_signed(&a.id, &nama, &isi, &konteks)?,
    };
    cetak::print(meja, &diterima, |out| {
        writeln!(out, "{nama} disimpan pada naskah itu.")?;
        if let Some(laporan) = &diterima.laporan {
            writeln!(out, "{}", laporan.ringkasan)?;
        }
        for peringatan in &diterima.peringatan {
            writeln!(out, "Peringatan: {peringatan}")?;
        }
        Ok(())
    })
}

fn read(path: &Path) -> Result<Vec<u8>, Gagal> {
    std::fs::read(path).map_err(|error| {
        galat_masukan(
            "berkas_tidak_dapat_dibaca",
            format!("Berkas {} tidak dapat dibaca: {error}.", path.display()),
            "Periksa letak dan hak bacanya.",
        )
        .into()
    })
}

/// Writes a file that is not there yet: nothing that was signed is overwritten.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Gagal> {
    use std::io::Write as _;
    let write = || std::fs::File::create_new(path)?.write_all(bytes);
    write().map_err(|error: std::io::Error| {
        galat_masukan(
            "berkas_tidak_dapat_ditulis",
            format!("Berkas {} tidak dapat ditulis: {error}.", path.display()),
            "Pilih nama berkas lain; berkas yang ada tidak ditimpa.",
        )
        .into()
    })
}
