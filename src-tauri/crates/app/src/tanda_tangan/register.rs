//! A file against the register: which document it comes from, and whether anything but signatures was added to it.

use sha2::{Digest, Sha256};
use sidang_domain::naskah::RuangTandaTangan;
use sidang_signing::{Laporan, Ruang, changes_since, periksa, prepare};
use sidang_store::naskah::{JenisBerkas, NaskahTersimpan, PeristiwaNaskah};
use uuid::Uuid;

use super::{HasilPeriksaView, LaporanView, PemeriksaanPdfView, TerdaftarView};
use crate::acak::parse_id;
use crate::{Galat, Hasil, Konteks, Sidang};

const REGISTER: &str = "Register naskah";

/// A document of the register, and how many bytes of a file are what was issued.
pub(super) struct Asal {
    pub naskah: NaskahTersimpan,
    pub akhir: usize,
}

impl Sidang {
    /// What [`Self::signing_copy`] gives, noted as handed out.
    ///
    /// # Errors
    /// As [`Self::signing_copy`], or where the store cannot be written.
    pub fn export_for_signing(&mut self, id: &str, konteks: &Konteks) -> Hasil<Vec<u8>> {
        let (_, pdf) = self.signing_copy(id)?;
        let view = self.get_naskah(id)?;
        let ekspor = PeristiwaNaskah::Diekspor {
            sha256: hex::encode(Sha256::digest(&pdf)),
            salinan: None,
            penerima: None,
            bersandi: false,
        };
        self.note_peristiwa(&view, ekspor, konteks)?;
        Ok(pdf)
    }

    /// What the next signer gets, with its name: the signed file that came back with most signatures, else the document
    /// with empty fields in the spaces it was set with, always the same bytes.
    ///
    /// # Errors
    /// Where there is none of that id, or it has no space for a signature.
    pub fn signing_copy(&mut self, id: &str) -> Hasil<(String, Vec<u8>)> {
        let naskah = parse_id("Naskah", id)?;
        let signed = self.basisdata.read(|tx| -> Hasil<_> {
            let files = tx.naskah_berkas().list(naskah)?;
            let signed = files
                .into_iter()
                .filter(|b| b.jenis == JenisBerkas::TtdElektronik);
            let Some(largest) = signed.max_by_key(|b| b.ukuran) else {
                return Ok(None);
            };
            let isi = tx.naskah_berkas().isi(largest.id)?;
            Ok(isi.map(|isi| (largest.nama, isi)))
        })?;
        match signed {
            Some(signed) => Ok(signed),
            None => Ok((self.get_naskah(id)?.nama_berkas, self.prepared(naskah, id)?)),
        }
    }

    fn prepared(&mut self, id: Uuid, text: &str) -> Hasil<Vec<u8>> {
        let (pdf, spaces) = self
            .basisdata
            .read(|tx| -> Hasil<_> { Ok((tx.naskah().pdf(id)?, tx.naskah().ruang(id)?)) })?;
        let pdf = pdf.ok_or_else(|| Galat::tidak_ada("Naskah", text))?;
        if spaces.is_empty() {
            return Err(Galat::masukan(
                "tanpa_ruang_tanda_tangan",
                "Naskah ini diterbitkan tanpa ruang tanda tangan elektronik.",
                "Cetak, tandatangani dengan tinta, lalu lampirkan pindaiannya.",
            ));
        }
        Ok(prepare(&pdf, &distinct(&spaces))?)
    }

    /// Checks a file from scratch, and looks for it in the register.
    ///
    /// # Errors
    /// Where it is no PDF, has a password, or cannot be read, or the store cannot be read.
    pub fn verify_pdf(&mut self, pdf: &[u8], akar: Option<&[u8]>) -> Hasil<LaporanView> {
        let laporan = periksa(pdf, &self.trusted(akar)?)?;
        let mut view = LaporanView::of(pdf, &laporan)?;
        match self.origin(&laporan)? {
            Some(asal) => self.against_register(pdf, &asal, &mut view)?,
            None => view.pemeriksaan.push(self.exported_copy(&view.sha256)?),
        }
        view.summarise();
        Ok(view)
    }

    /// The document that the file begins with, as issued.
    pub(super) fn origin(&mut self, laporan: &Laporan) -> Hasil<Option<Asal>> {
        self.basisdata.read(|tx| -> Hasil<_> {
            for revisi in &laporan.revisi {
                if let Some(naskah) = tx.naskah().find_sha256(&hex::encode(revisi.sidik))? {
                    return Ok(Some(Asal {
                        naskah,
                        akhir: revisi.akhir,
                    }));
                }
            }
            Ok(None)
        })
    }

    fn against_register(&mut self, pdf: &[u8], asal: &Asal, view: &mut LaporanView) -> Hasil<()> {
        let naskah = self.get_naskah(&asal.naskah.naskah.id.to_string())?;
        let untouched = self.untouched(pdf, asal)?;
        let unsigned = view.tanda_tangan.is_empty();
        let (hasil, keterangan) = match untouched {
            Ok(()) if unsigned => {
                for check in &mut view.pemeriksaan {
                    if check.hasil == HasilPeriksaView::Gagal {
                        check.hasil = HasilPeriksaView::Catatan;
                    }
                }
                (
                    HasilPeriksaView::Baik,
                    format!("Persis seperti diterbitkan: {}.", naskah.sebutan()),
                )
            }
            Ok(()) => (
                HasilPeriksaView::Baik,
                format!(
                    "Berasal dari naskah terdaftar {}; yang ditambahkan hanya tanda tangan.",
                    naskah.sebutan()
                ),
            ),
            Err(why) => (
                HasilPeriksaView::Gagal,
                format!(
                    "Berasal dari naskah terdaftar {}, tetapi isinya diubah. {why}",
                    naskah.sebutan()
                ),
            ),
        };
        view.pemeriksaan
            .push(PemeriksaanPdfView::new(REGISTER, hasil, keterangan));
        if let Some(newer) = self.newer(pdf, asal)? {
            view.pemeriksaan.push(newer);
        }
        view.terdaftar = Some(TerdaftarView {
            naskah: naskah.id.clone(),
            nama_jenis: naskah.nama_jenis.clone(),
            nomor: naskah.nomor.clone(),
            tanggal: naskah.tanggal,
            judul_rapat: naskah.judul_rapat,
        });
        Ok(())
    }

    /// Whether nothing but the fields that we prepare and signatures in them came after the issued bytes.
    pub(super) fn untouched(&mut self, pdf: &[u8], asal: &Asal) -> Hasil<Result<(), String>> {
        if pdf.len() == asal.akhir {
            return Ok(Ok(()));
        }
        let spaces = self
            .basisdata
            .read(|tx| tx.naskah().ruang(asal.naskah.naskah.id))?;
        let issued = &pdf[..asal.akhir];
        let prepared = prepare(issued, &distinct(&spaces))?;
        let base = if pdf.starts_with(&prepared) {
            prepared.len()
        } else {
            asal.akhir
        };
        Ok(changes_since(pdf, base))
    }

    /// Says so where the register holds the same file with more signatures.
    fn newer(&mut self, pdf: &[u8], asal: &Asal) -> Hasil<Option<PemeriksaanPdfView>> {
        let id = asal.naskah.naskah.id;
        let longer = self.basisdata.read(|tx| -> Hasil<bool> {
            for berkas in tx.naskah_berkas().list(id)? {
                let isi = tx.naskah_berkas().isi(berkas.id)?.unwrap_or_default();
                if isi.len() > pdf.len() && isi.starts_with(pdf) {
                    return Ok(true);
                }
            }
            Ok(false)
        })?;
        Ok(longer.then(|| {
            PemeriksaanPdfView::new(
                "Tanda tangan sesudahnya",
                HasilPeriksaView::Catatan,
                "Register menyimpan berkas ini dengan tanda tangan yang lebih banyak.",
            )
        }))
    }

    /// A copy that was stamped for someone is no longer what was issued, byte for byte; its own digest is on record.
    fn exported_copy(&mut self, sha256: &str) -> Hasil<PemeriksaanPdfView> {
        let events = self.basisdata.read(|tx| tx.naskah_peristiwa().list(None))?;
        let found = events.iter().find_map(|event| match &event.peristiwa {
            PeristiwaNaskah::Diekspor {
                sha256: known,
                salinan,
                penerima,
                ..
            } if known == sha256 => Some((event.naskah, *salinan, penerima.clone())),
            _ => None,
        });
        let Some((naskah, salinan, penerima)) = found else {
            return Ok(PemeriksaanPdfView::new(
                REGISTER,
                HasilPeriksaView::Catatan,
                "Tidak dikenal: berkas ini tidak berasal dari naskah yang diterbitkan dari basis data ini.",
            ));
        };
        let naskah = self.get_naskah(&naskah.to_string())?;
        let copy = salinan.map_or(String::new(), |(k, m)| format!(" salinan ke-{k} dari {m}"));
        let to = penerima.map_or(String::new(), |p| format!(" untuk {p}"));
        Ok(PemeriksaanPdfView::new(
            REGISTER,
            HasilPeriksaView::Baik,
            format!(
                "Persis seperti diekspor:{copy} naskah {}{to}.",
                naskah.sebutan()
            ),
        ))
    }
}

/// The spaces as fields. Whoever signs twice, as the chair under the minutes and under their corrections, has a second
/// field: a name stands once in a file.
fn distinct(spaces: &[RuangTandaTangan]) -> Vec<Ruang> {
    let mut fields: Vec<Ruang> = Vec::new();
    for ruang in spaces {
        let mut field = space(ruang);
        let mut ke = 2;
        while fields.iter().any(|other| other.nama == field.nama) {
            field.nama = format!("{}-{ke}", ruang.nama);
            ke += 1;
        }
        fields.push(field);
    }
    fields
}

fn space(ruang: &RuangTandaTangan) -> Ruang {
    Ruang {
        nama: ruang.nama.clone(),
        halaman: ruang.halaman,
        x: ruang.x,
        y: ruang.y,
        lebar: ruang.lebar,
        tinggi: ruang.tinggi,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yang_menandatangani_dua_kali_mempunyai_dua_kolom() {
        let ruang = |nama: &str, halaman| RuangTandaTangan {
            nama: nama.to_owned(),
            halaman,
            x: 0.0,
            y: 0.0,
            lebar: 1.0,
            tinggi: 1.0,
        };
        let spaces = [
            ruang("ketua", 4),
            ruang("anggota-2", 4),
            ruang("ketua", 8),
            ruang("ketua", 9),
        ];
        let fields = distinct(&spaces);
        let named: Vec<_> = fields
            .iter()
            .map(|f| (f.nama.as_str(), f.halaman))
            .collect();
        assert_eq!(
            named,
            [
                ("ketua", 4),
                ("anggota-2", 4),
                ("ketua-2", 8),
                ("ketua-3", 9)
            ]
        );
    }
}
