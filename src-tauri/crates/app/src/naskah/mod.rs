//! Documents: issued once from the record, then only shown and handed out. Minutes get a version with every correction.

mod cetak_berita_acara;
mod cetak_calon;
mod cetak_penundaan;
mod cetak_rapat;
mod cetak_surat;
mod cetak_undangan;
mod terbit;
mod view;

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::rapat::Rapat;
use sidang_store::naskah::{JenisNaskah, Naskah, NaskahTersimpan};
use uuid::Uuid;

pub(crate) use cetak_rapat::{jabatan, kop};
pub use view::*;

use crate::acak::{new_id, parse_id};
use crate::rapat::judul;
use crate::{Galat, Hasil, Konteks, Sidang};

/// A document ready to be kept.
struct Cetakan {
    jenis: JenisNaskah,
    nomor: String,
    versi: u32,
    tanggal: NaiveDate,
    unit: Option<String>,
    pdf: Vec<u8>,
}

impl Sidang {
    /// All documents, the newest first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_naskah(&mut self) -> Hasil<Vec<NaskahView>> {
        let meetings = self.load_rapat_all()?;
        let stored = self.basisdata.read(|tx| tx.naskah().list(None))?;
        Ok(stored
            .iter()
            .filter_map(|n| {
                meetings
                    .iter()
                    .find(|r| r.id() == n.naskah.rapat)
                    .map(|r| naskah_view(n, r))
            })
            .collect())
    }

    /// One document.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_naskah(&mut self, id: &str) -> Hasil<NaskahView> {
        let found = self.list_naskah()?.into_iter().find(|n| n.id == id);
        found.ok_or_else(|| Galat::tidak_ada("Naskah", id))
    }

    /// The PDF of a document, byte for byte as issued.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_pdf(&mut self, id: &str) -> Hasil<Vec<u8>> {
        let naskah = parse_id("Naskah", id)?;
        self.basisdata
            .read(|tx| tx.naskah().pdf(naskah))?
            .ok_or_else(|| Galat::tidak_ada("Naskah", id))
    }

    /// Notes that a document was handed out as a file.
    ///
    /// # Errors
    /// Where there is none of that id, or the store cannot be written.
    pub fn record_export(&mut self, id: &str, konteks: &Konteks) -> Hasil<()> {
        let naskah = self.get_naskah(id)?;
        self.change(konteks, |_, jejak| {
            jejak.note("naskah.ekspor", &naskah.nomor, json!({ "id": id }))
        })
    }

    fn issued(&mut self, rapat: &Rapat, jenis: JenisNaskah) -> Hasil<Vec<NaskahTersimpan>> {
        let all = self
            .basisdata
            .read(|tx| tx.naskah().list(Some(rapat.id())))?;
        Ok(all
            .into_iter()
            .filter(|n| n.naskah.jenis == jenis)
            .collect())
    }

    fn keep(
        &mut self,
        rapat: &Rapat,
        cetakan: Vec<Cetakan>,
        konteks: &Konteks,
    ) -> Hasil<Vec<NaskahView>> {
        let ids = cetakan
            .iter()
            .map(|_| new_id(konteks))
            .collect::<Hasil<Vec<Uuid>>>()?;
        let stored = self.change(konteks, |tx, jejak| {
            let mut stored = Vec::new();
            for (id, c) in ids.iter().zip(cetakan) {
                let naskah = Naskah {
                    id: *id,
                    rapat: rapat.id(),
                    jenis: c.jenis,
                    nomor: c.nomor,
                    versi: c.versi,
                    tanggal: c.tanggal,
                    unit: c.unit,
                    dibuat_pada: konteks.waktu,
                    dibuat_oleh: jejak.pelaku.clone(),
                };
                let sha256 = tx
                    .naskah()
                    .put(&naskah, &c.pdf)
                    .map_err(|e| number_taken(e, &naskah))?;
                let ukuran = u32::try_from(c.pdf.len()).unwrap_or(u32::MAX);
                jejak.note(
                    "naskah.terbit",
                    &naskah.nomor,
                    json!({ "id": id, "versi": naskah.versi, "unit": naskah.unit, "sha256": sha256 }),
                )?;
                stored.push(NaskahTersimpan {
                    naskah,
                    sha256,
                    ukuran,
                });
            }
            Ok(stored)
        })?;
        Ok(stored.iter().map(|n| naskah_view(n, rapat)).collect())
    }
}

/// The store refuses a number that another document of the kind bears.
fn number_taken(error: sidang_store::Error, naskah: &Naskah) -> Galat {
    match error {
        sidang_store::Error::Ditolak(_) => Galat::masukan(
            "nomor_sudah_dipakai",
            format!("Nomor '{}' sudah dipakai naskah lain.", naskah.nomor),
            "Ambil nomor berikutnya dari buku agenda.",
        ),
        other => other.into(),
    }
}

fn naskah_view(n: &NaskahTersimpan, rapat: &Rapat) -> NaskahView {
    let naskah = &n.naskah;
    let (jenis, nama) = match naskah.jenis {
        JenisNaskah::Undangan => (JenisNaskahView::Undangan, "Undangan"),
        JenisNaskah::BeritaAcara => (JenisNaskahView::BeritaAcara, "Berita Acara"),
        JenisNaskah::BeritaAcaraPenundaan => (
            JenisNaskahView::BeritaAcaraPenundaan,
            "Berita Acara Penundaan",
        ),
        JenisNaskah::SuratRekomendasi => (JenisNaskahView::SuratRekomendasi, "Surat Rekomendasi"),
    };
    let rest = match (&naskah.unit, naskah.versi) {
        (Some(unit), _) => unit.clone(),
        (None, 1) => String::new(),
        (None, versi) => format!("versi {versi}"),
    };
    let nama = format!("{nama} {} {rest}", naskah.tanggal);
    NaskahView {
        id: naskah.id.to_string(),
        jenis,
        nomor: naskah.nomor.clone(),
        versi: naskah.versi,
        tanggal: naskah.tanggal,
        unit: naskah.unit.clone(),
        rapat: rapat.id().0.to_string(),
        judul_rapat: judul(rapat),
        sha256: n.sha256.clone(),
        ukuran: n.ukuran,
        nama_berkas: format!("{}.pdf", file_stem(&nama)),
    }
}

/// A name that every file system takes: letters, digits and dashes.
fn file_stem(text: &str) -> String {
    let parts: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    parts.join("-")
}
