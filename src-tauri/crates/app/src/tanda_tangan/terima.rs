//! What comes back: the signed PDF, or a scan of the signed paper.

use serde_json::json;
use sidang_signing::{Akar, Laporan, periksa};
use sidang_store::naskah::{
    BerkasNaskah, CaraTandaTangan, JenisBerkas, PeristiwaNaskah, RiwayatNaskah,
};
use uuid::Uuid;

use super::{BerkasView, IsianPindaian, PenerimaanView};
use crate::acak::{new_id, parse_id};
use crate::{Galat, Hasil, JenisGalat, Konteks, Sidang};

impl Sidang {
    /// Takes in a signed PDF: it must begin with the issued bytes, and nothing but signatures may follow.
    ///
    /// # Errors
    /// Where it is another document, bears no signature, was changed, or was taken in before.
    pub fn receive_signed(
        &mut self,
        id: &str,
        nama: &str,
        pdf: &[u8],
        konteks: &Konteks,
    ) -> Hasil<PenerimaanView> {
        let naskah = parse_id("Naskah", id)?;
        let laporan = periksa(pdf, &Akar::default())?;
        let asal = self
            .origin(&laporan)?
            .filter(|a| a.naskah.naskah.id == naskah);
        let asal = asal.ok_or_else(other_document)?;
        self.untouched(pdf, &asal)?.map_err(|why| changed(&why))?;
        require_signed(&laporan)?;
        let peringatan = self.lacking(naskah, pdf)?;
        let events = laporan
            .tanda_tangan
            .iter()
            .map(|t| {
                (
                    t.pemilik.clone(),
                    t.waktu.map_or(konteks.hari_ini(), |w| w.date_naive()),
                )
            })
            .collect::<Vec<_>>();
        let berkas = self.keep_berkas(
            naskah,
            (JenisBerkas::TtdElektronik, nama, pdf),
            &events,
            konteks,
        )?;
        Ok(PenerimaanView {
            berkas,
            laporan: Some(self.verify_pdf(pdf, None)?),
            peringatan,
        })
    }

    /// Attaches a scan of the paper that was signed in ink: a PDF, a JPEG or a PNG.
    ///
    /// # Errors
    /// Where there is no such document, it is no such file, nobody is named, or it was attached before.
    pub fn attach_scan(
        &mut self,
        id: &str,
        nama: &str,
        isi: &[u8],
        isian: &IsianPindaian,
        konteks: &Konteks,
    ) -> Hasil<PenerimaanView> {
        let view = self.get_naskah(id)?;
        let known = [b"%PDF-".as_slice(), b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n"];
        if !known.iter().any(|head| isi.starts_with(head)) {
            return Err(Galat::masukan(
                "bukan_pindaian",
                "Berkas ini bukan PDF, JPEG, atau PNG.",
                "Pindai ulang ke salah satu bentuk itu.",
            ));
        }
        if isian.penanda.trim().is_empty() {
            return Err(Galat::masukan(
                "penanda_kosong",
                "Penanda tangan belum disebut.",
                "Tulis siapa yang menandatangani naskah itu.",
            ));
        }
        if isian.tanggal < view.tanggal || isian.tanggal > konteks.hari_ini() {
            return Err(Galat::masukan(
                "tanggal_tanda_tangan",
                "Tanggal tanda tangan mendahului tanggal naskah, atau belum tiba.",
                "Periksa tanggal pada naskah yang ditandatangani.",
            ));
        }
        let events = [(isian.penanda.trim().to_owned(), isian.tanggal)];
        let naskah = parse_id("Naskah", id)?;
        let berkas =
            self.keep_berkas(naskah, (JenisBerkas::Pindaian, nama, isi), &events, konteks)?;
        Ok(PenerimaanView {
            berkas,
            laporan: None,
            peringatan: Vec::new(),
        })
    }

    /// The files that came back for a document, in the order they came.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_berkas_naskah(&mut self, id: &str) -> Hasil<Vec<BerkasView>> {
        let naskah = parse_id("Naskah", id)?;
        let files = self.basisdata.read(|tx| tx.naskah_berkas().list(naskah))?;
        Ok(files.iter().map(berkas_view).collect())
    }

    /// The bytes of a file that came back.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_berkas_naskah(&mut self, id: &str) -> Hasil<Vec<u8>> {
        let berkas = parse_id("Berkas", id)?;
        self.basisdata
            .read(|tx| tx.naskah_berkas().isi(berkas))?
            .ok_or_else(|| Galat::tidak_ada("Berkas", id))
    }

    /// Keeps a file and notes who signed; signatures that are on record are not noted twice.
    fn keep_berkas(
        &mut self,
        naskah: Uuid,
        (jenis, nama, isi): (JenisBerkas, &str, &[u8]),
        signers: &[(String, chrono::NaiveDate)],
        konteks: &Konteks,
    ) -> Hasil<BerkasView> {
        let id = new_id(konteks)?;
        let view = self.get_naskah(&naskah.to_string())?;
        let cara = match jenis {
            JenisBerkas::TtdElektronik => CaraTandaTangan::Elektronik,
            JenisBerkas::Pindaian => CaraTandaTangan::Basah,
        };
        self.change(konteks, |tx, jejak| {
            let mut berkas = BerkasNaskah {
                id,
                naskah,
                jenis,
                nama: nama.to_owned(),
                sha256: String::new(),
                ukuran: u32::try_from(isi.len()).unwrap_or(u32::MAX),
                waktu: konteks.waktu,
                oleh: jejak.pelaku.clone(),
            };
            berkas.sha256 = tx.naskah_berkas().put(&berkas, isi).map_err(received_before)?;
            jejak.note(
                "naskah.terima_berkas",
                view.sebutan(),
                json!({ "id": naskah, "berkas": id, "jenis": jenis, "sha256": berkas.sha256 }),
            )?;
            let known = tx.naskah_peristiwa().list(Some(naskah))?;
            for (signer, date) in signers {
                let again = known.iter().any(|event| {
                    matches!(&event.peristiwa, PeristiwaNaskah::Ditandatangani { cara: c, penanda, tanggal, .. }
                        if *c == cara && penanda == signer && tanggal == date)
                });
                if again {
                    continue;
                }
                tx.naskah_peristiwa().append(&RiwayatNaskah {
                    naskah,
                    peristiwa: PeristiwaNaskah::Ditandatangani {
                        cara,
                        penanda: signer.clone(),
                        tanggal: *date,
                        berkas: Some(id),
                    },
                    waktu: konteks.waktu,
                    oleh: jejak.pelaku.clone(),
                })?;
            }
            Ok(berkas_view(&berkas))
        })
    }

    /// Warns where another signed file of the document is not continued by this one.
    fn lacking(&mut self, naskah: Uuid, pdf: &[u8]) -> Hasil<Vec<String>> {
        self.basisdata.read(|tx| -> Hasil<_> {
            let mut warnings = Vec::new();
            for berkas in tx.naskah_berkas().list(naskah)? {
                if berkas.jenis != JenisBerkas::TtdElektronik {
                    continue;
                }
                let isi = tx.naskah_berkas().isi(berkas.id)?.unwrap_or_default();
                if !pdf.starts_with(&isi) && !isi.starts_with(pdf) {
                    warnings.push(format!(
                        "Berkas ini tidak melanjutkan '{}': tanda tangan pada keduanya tidak dapat digabungkan. Minta penanda tangan berikutnya memakai berkas yang terakhir diterima.",
                        berkas.nama
                    ));
                }
            }
            Ok(warnings)
        })
    }
}

fn require_signed(laporan: &Laporan) -> Hasil<()> {
    if laporan.tanda_tangan.is_empty() {
        return Err(Galat::masukan(
            "belum_ditandatangani",
            "PDF ini belum ditandatangani.",
            "Tandatangani lebih dahulu, atau pilih berkas yang dikembalikan penanda tangan.",
        ));
    }
    let failed = laporan
        .pemeriksaan
        .iter()
        .find(|p| p.hasil == sidang_signing::HasilPeriksa::Gagal);
    failed.map_or(Ok(()), |p| Err(changed(&p.keterangan)))
}

fn other_document() -> Galat {
    Galat::masukan(
        "naskah_lain",
        "PDF ini bukan naskah yang dipilih, atau sudah diubah oleh program lain sebelum ditandatangani.",
        "Pilih naskah yang sesuai, atau minta penanda tangan memakai berkas yang diekspor dari Sidang.",
    )
}

fn changed(why: &str) -> Galat {
    Galat {
        jenis: JenisGalat::Aturan,
        kode: "pdf_berubah".to_owned(),
        pesan: format!("PDF ini tidak diterima: {why}"),
        dasar: None,
        saran: Some(
            "Minta berkas yang hanya ditambah tanda tangan, tanpa perubahan lain.".to_owned(),
        ),
    }
}

fn received_before(error: sidang_store::Error) -> Galat {
    match error {
        sidang_store::Error::Ditolak(_) => Galat::masukan(
            "berkas_sudah_diterima",
            "Berkas yang sama sudah tersimpan pada naskah ini.",
            "Tidak perlu diterima lagi.",
        ),
        other => other.into(),
    }
}

fn berkas_view(berkas: &BerkasNaskah) -> BerkasView {
    BerkasView {
        id: berkas.id.to_string(),
        elektronik: berkas.jenis == JenisBerkas::TtdElektronik,
        nama: berkas.nama.clone(),
        sha256: berkas.sha256.clone(),
        ukuran: berkas.ukuran,
        diterima: berkas.waktu.format("%d-%m-%Y %H.%M").to_string(),
        oleh: berkas.oleh.clone(),
    }
}
