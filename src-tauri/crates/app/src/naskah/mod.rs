//! Documents: issued once from the record, then only shown and handed out.

mod cetak_berita_acara;
mod cetak_surat;
mod view;

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::naskah::{BeritaAcara, SuratRekomendasi};
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::Rapat;
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::naskah::{JenisNaskah, Naskah, NaskahTersimpan};
use uuid::Uuid;

pub(crate) use cetak_berita_acara::{jabatan, kop};
pub use view::*;

use crate::acak::{new_id, parse_id};
use crate::peta_jabatan::head_of_unit;
use crate::rapat::judul;
use crate::tim::PeringatanView;
use crate::{Galat, Hasil, Konteks, Sidang};

/// A document ready to be kept.
struct Cetakan {
    jenis: JenisNaskah,
    nomor: String,
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

    /// Issues the minutes of a closed meeting. Issuing them again under the same number gives the same document.
    ///
    /// # Errors
    /// Where the meeting is not closed, the number is blank or taken, or the minutes stand under another number.
    pub fn issue_berita_acara(
        &mut self,
        rapat: &str,
        nomor: &str,
        konteks: &Konteks,
    ) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        let berita_acara = BeritaAcara::new(rapat.tertutup()?, nomor)?;
        let lists = self.beku_putusan(&rapat)?;
        let aturan = self.aturan_rapat(&rapat)?;
        let peringatan = self.peringatan_rapat(&rapat)?;
        if let Some(known) = self.issued(&rapat, JenisNaskah::BeritaAcara)?.first() {
            if known.naskah.nomor != berita_acara.nomor() {
                return Err(already_issued(
                    "Berita Acara",
                    &known.naskah,
                    &rapat.ketentuan().berita_acara,
                )
                .into());
            }
            return Ok(TerbitanView {
                naskah: vec![naskah_view(known, &rapat)],
                peringatan,
            });
        }
        let naskah = cetak_berita_acara::BahanCetak {
            berita_acara: &berita_acara,
            instansi: &self.instansi,
            aturan: &aturan,
            lists: &lists,
            peringatan: &peringatan,
        }
        .naskah()?;
        let cetakan = Cetakan {
            jenis: JenisNaskah::BeritaAcara,
            nomor: berita_acara.nomor().to_owned(),
            tanggal: berita_acara.tanggal(),
            unit: None,
            pdf: naskah.render()?,
        };
        let naskah = self.keep(&rapat, vec![cetakan], konteks)?;
        Ok(TerbitanView { naskah, peringatan })
    }

    /// Issues the letters of recommendation, one per OPD, after the minutes. Issuing them again under the same number
    /// and date gives the same documents.
    ///
    /// # Errors
    /// Where the minutes are not issued, nothing was recommended, the date precedes the meeting, or the letters stand
    /// under another number or date.
    pub fn issue_rekomendasi(
        &mut self,
        rapat: &str,
        nomor: &str,
        tanggal: NaiveDate,
        konteks: &Konteks,
    ) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        let tertutup = rapat.tertutup()?;
        let ketentuan = &rapat.ketentuan().rekomendasi_hari;
        let minutes = self.issued(&rapat, JenisNaskah::BeritaAcara)?;
        let minutes = minutes.first().ok_or_else(|| {
            Penolakan::new(
                "berita_acara_belum_terbit",
                "Surat Rekomendasi merujuk Berita Acara, yang belum terbit.",
                &ketentuan.dasar,
                "Terbitkan Berita Acara rapat ini lebih dahulu.",
            )
        })?;
        let berita_acara = BeritaAcara::new(tertutup, &minutes.naskah.nomor)?;
        let letters = SuratRekomendasi::susun(&berita_acara, nomor, tanggal)?;
        let Some(first) = letters.first() else {
            return Err(Penolakan::new(
                "tanpa_rekomendasi",
                "Rapat ini tidak merekomendasikan calon untuk jabatan mana pun.",
                &ketentuan.dasar,
                "Semua mata acara ditunda; tidak ada Surat Rekomendasi yang perlu diterbitkan.",
            )
            .into());
        };
        let peringatan = late(first, &ketentuan.dasar);
        let known = self.issued(&rapat, JenisNaskah::SuratRekomendasi)?;
        if let Some(other) = known.iter().find(|k| {
            !letters
                .iter()
                .any(|l| l.nomor == k.naskah.nomor && l.tanggal == k.naskah.tanggal)
        }) {
            return Err(
                already_issued("Surat Rekomendasi", &other.naskah, &ketentuan.dasar).into(),
            );
        }
        if !known.is_empty() {
            return Ok(TerbitanView {
                naskah: known.iter().rev().map(|k| naskah_view(k, &rapat)).collect(),
                peringatan,
            });
        }
        let lists = self.beku_putusan(&rapat)?;
        let aturan = self.aturan_rapat(&rapat)?;
        let muatan = self.muatan()?;
        let heads: Vec<String> = letters
            .iter()
            .map(|l| {
                head_of_unit(muatan, l.unit)
                    .map_or_else(|| format!("Kepala {}", l.unit), |j| j.nama.clone())
            })
            .collect();
        let cetakan = letters
            .iter()
            .zip(&heads)
            .map(|(surat, kepada)| {
                let bahan = cetak_surat::BahanCetak {
                    surat,
                    berita_acara: &berita_acara,
                    instansi: &self.instansi,
                    aturan: &aturan,
                    lists: &lists,
                    kepada,
                };
                Ok(Cetakan {
                    jenis: JenisNaskah::SuratRekomendasi,
                    nomor: surat.nomor.clone(),
                    tanggal: surat.tanggal,
                    unit: Some(surat.unit.to_owned()),
                    pdf: bahan.naskah()?.render()?,
                })
            })
            .collect::<Hasil<Vec<_>>>()?;
        let naskah = self.keep(&rapat, cetakan, konteks)?;
        Ok(TerbitanView { naskah, peringatan })
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
                    json!({ "id": id, "unit": naskah.unit, "sha256": sha256 }),
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

fn already_issued(apa: &str, naskah: &Naskah, dasar: &str) -> Penolakan {
    Penolakan::new(
        "naskah_sudah_terbit",
        format!(
            "{apa} rapat ini sudah terbit dengan nomor {} tanggal {}.",
            naskah.nomor,
            tanggal_panjang(naskah.tanggal)
        ),
        dasar,
        "Pakai naskah yang sudah terbit; naskah tidak diterbitkan dua kali dengan nomor atau tanggal yang berbeda.",
    )
}

fn late(surat: &SuratRekomendasi<'_>, dasar: &str) -> Vec<PeringatanView> {
    surat
        .terlambat_hari()
        .map(|days| PeringatanView {
            pesan: format!(
                "Surat bertanggal {} terlambat {days} hari; batasnya {}.",
                tanggal_panjang(surat.tanggal),
                tanggal_panjang(surat.batas)
            ),
            dasar: dasar.to_owned(),
        })
        .into_iter()
        .collect()
}

fn naskah_view(n: &NaskahTersimpan, rapat: &Rapat) -> NaskahView {
    let naskah = &n.naskah;
    let (jenis, nama) = match naskah.jenis {
        JenisNaskah::BeritaAcara => (
            JenisNaskahView::BeritaAcara,
            format!("Berita Acara {}", naskah.tanggal),
        ),
        JenisNaskah::SuratRekomendasi => {
            let unit = naskah.unit.as_deref().unwrap_or_default();
            (
                JenisNaskahView::SuratRekomendasi,
                format!("Surat Rekomendasi {} {unit}", naskah.tanggal),
            )
        }
    };
    NaskahView {
        id: naskah.id.to_string(),
        jenis,
        nomor: naskah.nomor.clone(),
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
