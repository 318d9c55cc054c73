//! Documents: issued once from the record, then only shown and handed out. Minutes get a version with every correction.

mod agenda;
mod catatan_rapat;
mod cetak_berita_acara;
mod cetak_calon;
mod cetak_penundaan;
mod cetak_rapat;
mod cetak_surat;
mod cetak_undangan;
mod ekspor;
pub mod formulir;
mod lambang;
mod naskah_rapat;
mod penomoran;
mod tampil;
mod tata;
mod terbit;
mod terbit_templat;
mod view;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde_json::{Value, json};
use sidang_documents::Cetak;
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::rapat::{Rapat, RapatId};
use sidang_store::naskah::{IsiNaskah, Naskah, NaskahTersimpan, PeristiwaNaskah, RiwayatNaskah};
use uuid::Uuid;

pub use agenda::state_name;
pub(crate) use cetak_rapat::{jabatan, kop, kop_jenis};
pub use ekspor::BahanEkspor;
pub(crate) use lambang::Lambang;
pub use lambang::{JenisLambang, LambangView};
pub use naskah_rapat::NaskahRapatView;
use tampil::naskah_view;
pub use tata::{HurufView, KertasView, MarginView, TataKopView, TataNaskahView};
pub use view::*;

use crate::acak::{new_id, parse_id};
use crate::rapat::judul;
use crate::{Galat, Hasil, Konteks, Sidang};

/// A document ready to be kept.
pub(crate) struct Cetakan {
    pub jenis: JenisNaskah,
    /// None for kinds that bear none.
    pub nomor: Option<String>,
    pub versi: u32,
    pub tanggal: NaiveDate,
    /// What tells two of a kind apart: the OPD, a post's code, a NIP.
    pub kunci: Option<String>,
    pub perihal: String,
    /// Who it goes to.
    pub tujuan: Option<String>,
    pub cetak: Cetak,
    /// The record it was made from.
    pub isi: Option<Value>,
    /// Seal of the template's text.
    pub templat: Option<String>,
}

impl Sidang {
    /// All documents, the newest first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_naskah(&mut self) -> Hasil<Vec<NaskahView>> {
        let titles = self.titles()?;
        let (stored, events) = self.basisdata.read(|tx| -> Hasil<_> {
            Ok((tx.naskah().list(None)?, tx.naskah_peristiwa().list(None)?))
        })?;
        let mut history: HashMap<Uuid, Vec<RiwayatNaskah>> = HashMap::new();
        for event in events {
            history.entry(event.naskah).or_default().push(event);
        }
        let of = |n: &NaskahTersimpan| history.get(&n.naskah.id).map_or(&[][..], Vec::as_slice);
        Ok(stored
            .iter()
            .map(|n| naskah_view(n, &titles, of(n)))
            .collect())
    }

    /// One document.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_naskah(&mut self, id: &str) -> Hasil<NaskahView> {
        let naskah = parse_id("Naskah", id)?;
        let (found, events) = self.basisdata.read(|tx| -> Hasil<_> {
            let events = tx.naskah_peristiwa().list(Some(naskah))?;
            Ok((tx.naskah().find(naskah)?, events))
        })?;
        let found = found.ok_or_else(|| Galat::tidak_ada("Naskah", id))?;
        let titles = self.titles()?;
        Ok(naskah_view(&found, &titles, &events))
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

    /// Notes that a document was handed out as a file, just as it was issued.
    ///
    /// # Errors
    /// Where there is none of that id, or the store cannot be written.
    pub fn record_export(&mut self, id: &str, konteks: &Konteks) -> Hasil<()> {
        let naskah = self.get_naskah(id)?;
        let ekspor = PeristiwaNaskah::Diekspor {
            sha256: naskah.sha256.clone(),
            salinan: None,
            penerima: None,
            bersandi: false,
        };
        self.note_peristiwa(&naskah, ekspor, konteks)
    }

    /// Adds to a document's history and to the audit trail at once.
    pub(crate) fn note_peristiwa(
        &mut self,
        naskah: &NaskahView,
        peristiwa: PeristiwaNaskah,
        konteks: &Konteks,
    ) -> Hasil<()> {
        let id = parse_id("Naskah", &naskah.id)?;
        self.change(konteks, |tx, jejak| {
            let tindakan = match &peristiwa {
                PeristiwaNaskah::Ditandatangani { .. } => "naskah.tanda_tangan",
                PeristiwaNaskah::Dikirim { .. } => "naskah.kirim",
                PeristiwaNaskah::Diekspor { .. } => "naskah.ekspor",
                PeristiwaNaskah::Dicetak {} => "naskah.cetak",
            };
            jejak.note(
                tindakan,
                naskah.sebutan(),
                json!({ "id": id, "peristiwa": &peristiwa }),
            )?;
            Ok(tx.naskah_peristiwa().append(&RiwayatNaskah {
                naskah: id,
                peristiwa,
                waktu: konteks.waktu,
                oleh: jejak.pelaku.clone(),
            })?)
        })
    }

    /// The meetings' names.
    fn titles(&mut self) -> Hasil<HashMap<RapatId, String>> {
        let meetings = self.load_rapat_all()?;
        Ok(meetings.iter().map(|r| (r.id(), judul(r))).collect())
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

    /// Keeps documents as issued, all or none; those of a meeting with their meeting.
    ///
    /// # Errors
    /// Where a number is taken, or the meeting is not as far as a document needs.
    pub(crate) fn keep(
        &mut self,
        rapat: Option<&Rapat>,
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
                let isi = IsiNaskah {
                    pdf: &c.cetak.pdf,
                    catatan: c.isi.as_ref(),
                    ruang: &c.cetak.ruang,
                };
                let ukuran = u32::try_from(c.cetak.pdf.len()).unwrap_or(u32::MAX);
                let naskah = Naskah {
                    id: *id,
                    rapat: rapat.map(Rapat::id),
                    jenis: c.jenis,
                    nomor: c.nomor,
                    versi: c.versi,
                    tanggal: c.tanggal,
                    kunci: c.kunci,
                    perihal: c.perihal,
                    tujuan: c.tujuan,
                    sifat: c.jenis.sifat(),
                    templat: c.templat,
                    dibuat_pada: konteks.waktu,
                    dibuat_oleh: jejak.pelaku.clone(),
                };
                let sha256 = tx
                    .naskah()
                    .put(&naskah, isi)
                    .map_err(|e| number_taken(e, &naskah))?;
                penomoran::register(tx, &naskah)?;
                jejak.note(
                    "naskah.terbit",
                    naskah.nomor.as_deref().unwrap_or(naskah.jenis.nama()),
                    json!({ "id": id, "jenis": naskah.jenis, "versi": naskah.versi, "kunci": naskah.kunci, "sha256": sha256 }),
                )?;
                stored.push(NaskahTersimpan {
                    naskah,
                    sha256,
                    ukuran,
                });
            }
            Ok(stored)
        })?;
        let titles = rapat.map(|r| (r.id(), judul(r))).into_iter().collect();
        Ok(stored
            .iter()
            .map(|n| naskah_view(n, &titles, &[]))
            .collect())
    }
}

/// The store refuses a number that another document of the kind bears.
fn number_taken(error: sidang_store::Error, naskah: &Naskah) -> Galat {
    match (error, &naskah.nomor) {
        (sidang_store::Error::Ditolak(_), Some(nomor)) => Galat::masukan(
            "nomor_sudah_dipakai",
            format!("Nomor '{nomor}' sudah dipakai naskah lain."),
            "Ambil nomor berikutnya dari buku agenda.",
        ),
        (other, _) => other.into(),
    }
}

/// The kind of that code.
pub(crate) fn find_jenis(kode: &str) -> Hasil<JenisNaskah> {
    JenisNaskah::dari_kode(kode).ok_or_else(|| Galat::tidak_ada("Jenis naskah", kode))
}
