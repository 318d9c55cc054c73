//! Issuing documents. What is issued once is only shown again afterwards; minutes get a further version with every
//! correction of the record they are made from.

use std::collections::HashMap;

use chrono::NaiveDate;
use sidang_documents::templat::Templat;
use sidang_documents::{Cetak, TataNaskah};
use sidang_domain::naskah::{
    BeritaAcara, BeritaAcaraPenundaan, JenisNaskah, SuratRekomendasi, Undangan,
};
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::Rapat;
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::naskah::{Naskah, NaskahTersimpan};

use super::cetak_rapat::Bahan;
use super::penomoran::URUT_TERBUKA;
use super::{
    Cetakan, NaskahView, TerbitanView, cetak_berita_acara, cetak_penundaan, cetak_surat,
    cetak_undangan, naskah_view,
};
use crate::peta_jabatan::head_of_unit;
use crate::rapat::judul;
use crate::tim::PeringatanView;
use crate::{Hasil, Konteks, Sidang};

/// What the book of letters says of a document that a meeting has one of.
struct Tunggal<'a> {
    jenis: JenisNaskah,
    nomor: &'a str,
    tanggal: NaiveDate,
    perihal: String,
}

impl Sidang {
    /// Issues the invitation under the number and date that were recorded last. Issuing it again gives the same
    /// document.
    ///
    /// # Errors
    /// Where no invitation is recorded, or the agenda changed after it.
    pub fn issue_undangan(&mut self, rapat: &str, konteks: &Konteks) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        let nomor = rapat.undangan().last().map(|u| u.undangan.nomor.as_str());
        let known = self.issued(&rapat, JenisNaskah::Undangan)?;
        if let Some(known) = known.iter().find(|k| k.naskah.nomor.as_deref() == nomor) {
            return Ok(shown(known, &rapat));
        }
        let undangan = Undangan::new(&rapat)?;
        let tentang = Tunggal {
            jenis: JenisNaskah::Undangan,
            nomor: undangan.nomor(),
            tanggal: undangan.tanggal(),
            perihal: format!("Undangan {}", judul(&rapat)),
        };
        self.issue_only(&rapat, tentang, konteks, |bahan, templat, tata| {
            cetak_undangan::naskah(bahan, &undangan, templat).render(tata)
        })
    }

    /// Issues the minutes of a postponement. Issuing them again under the same number gives the same document.
    ///
    /// # Errors
    /// Where the meeting was not put off, the number is blank or taken, or the minutes stand under another number.
    pub fn issue_penundaan(
        &mut self,
        rapat: &str,
        nomor: &str,
        konteks: &Konteks,
    ) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        let berita_acara = BeritaAcaraPenundaan::new(rapat.tertunda()?, nomor)?;
        let known = self.issued(&rapat, JenisNaskah::BeritaAcaraPenundaan)?;
        if let Some(known) = known.first() {
            let dasar = &rapat.ketentuan().kuorum.dasar;
            require_same_number(known, berita_acara.nomor(), "Berita Acara Penundaan", dasar)?;
            return Ok(shown(known, &rapat));
        }
        let tentang = Tunggal {
            jenis: JenisNaskah::BeritaAcaraPenundaan,
            nomor: berita_acara.nomor(),
            tanggal: berita_acara.tanggal(),
            perihal: format!("Penundaan {}", judul(&rapat)),
        };
        self.issue_only(&rapat, tentang, konteks, |bahan, templat, tata| {
            cetak_penundaan::naskah(bahan, &berita_acara, templat).render(tata)
        })
    }

    /// Issues a document that has one version and no lists: printed by the template in force, and kept.
    fn issue_only(
        &mut self,
        rapat: &Rapat,
        tentang: Tunggal<'_>,
        konteks: &Konteks,
        print: impl FnOnce(Bahan<'_>, Templat, &TataNaskah) -> Result<Cetak, sidang_documents::Error>,
    ) -> Hasil<TerbitanView> {
        let berlaku = self.templat(tentang.jenis)?;
        let tata = self.get_tata_naskah()?;
        let aturan = self.aturan_rapat(rapat)?;
        let bahan = Bahan {
            rapat,
            instansi: &self.instansi,
            lambang: &self.lambang,
            aturan: &aturan,
            lists: &[],
        };
        let cetakan = Cetakan {
            jenis: tentang.jenis,
            nomor: Some(tentang.nomor.to_owned()),
            versi: 1,
            tanggal: tentang.tanggal,
            kunci: None,
            perihal: tentang.perihal,
            tujuan: None,
            cetak: print(bahan, berlaku.templat, &tata)?,
            isi: None,
            templat: Some(berlaku.sidik),
        };
        self.keep_only(rapat, cetakan, konteks)
    }

    /// Issues the minutes of a closed meeting. Issuing them again under the same number gives the same document; after
    /// a correction, a further version beside it.
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
        let peringatan = self.peringatan_rapat(&rapat)?;
        let versi = version_of(&rapat);
        let known = self.issued(&rapat, JenisNaskah::BeritaAcara)?;
        if let Some(latest) = known.first() {
            let dasar = &rapat.ketentuan().berita_acara;
            require_same_number(latest, berita_acara.nomor(), "Berita Acara", dasar)?;
            if latest.naskah.versi == versi {
                return Ok(TerbitanView {
                    peringatan,
                    ..shown(latest, &rapat)
                });
            }
        }
        let lists = self.beku_putusan(&rapat)?;
        let berlaku = self.templat(JenisNaskah::BeritaAcara)?;
        let tata = self.get_tata_naskah()?;
        let aturan = self.aturan_rapat(&rapat)?;
        let segel = self.basisdata.read(|tx| tx.rapat().segel(rapat.id()))?;
        let naskah = cetak_berita_acara::BahanCetak {
            bahan: Bahan {
                rapat: &rapat,
                instansi: &self.instansi,
                lambang: &self.lambang,
                aturan: &aturan,
                lists: &lists,
            },
            berita_acara: &berita_acara,
            peringatan: &peringatan,
            segel: &segel,
            templat: &berlaku.templat,
        }
        .naskah()?;
        let cetakan = Cetakan {
            jenis: JenisNaskah::BeritaAcara,
            nomor: Some(berita_acara.nomor().to_owned()),
            versi,
            tanggal: berita_acara.tanggal(),
            kunci: None,
            perihal: judul(&rapat),
            tujuan: None,
            cetak: naskah.render(&tata)?,
            isi: None,
            templat: Some(berlaku.sidik),
        };
        Ok(TerbitanView {
            peringatan,
            ..self.keep_only(&rapat, cetakan, konteks)?
        })
    }

    /// Issues the letters of recommendation, one per OPD, after the minutes. Issuing them again under the same number
    /// and date gives the same documents.
    ///
    /// # Errors
    /// Where the minutes are not issued, nothing was decided, the date precedes the meeting, or the letters stand
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
        let dasar = &rapat.ketentuan().rekomendasi_hari.dasar;
        let minutes = self.issued(&rapat, JenisNaskah::BeritaAcara)?;
        let minutes = minutes.first().ok_or_else(|| without_minutes(dasar))?;
        let berita_acara = BeritaAcara::new(
            tertutup,
            minutes.naskah.nomor.as_deref().unwrap_or_default(),
        )?;
        let mut letters = SuratRekomendasi::susun(&berita_acara, nomor, tanggal)?;
        let first = letters.first().ok_or_else(|| nothing_to_tell(dasar))?;
        let peringatan = late(first, dasar);
        let known = self.issued(&rapat, JenisNaskah::SuratRekomendasi)?;
        // Serials of the book are taken once: asked for again, the letters are those that have them.
        let open = nomor.contains(URUT_TERBUKA);
        if open {
            let jumlah = letters.len();
            let serials =
                self.consecutive(nomor, JenisNaskah::SuratRekomendasi, tanggal, jumlah)?;
            for (letter, nomor) in letters.iter_mut().zip(serials) {
                letter.nomor = nomor;
            }
        }
        if let Some(other) = known.iter().find(|k| {
            !letters.iter().any(|l| {
                (open || Some(&l.nomor) == k.naskah.nomor.as_ref()) && l.tanggal == k.naskah.tanggal
            })
        }) {
            return Err(already_issued("Surat Rekomendasi", &other.naskah, dasar).into());
        }
        if !known.is_empty() {
            return Ok(TerbitanView {
                naskah: known.iter().rev().map(|k| shown_view(k, &rapat)).collect(),
                baru: 0,
                peringatan,
            });
        }
        let cetakan = self.print_letters(&rapat, &berita_acara, &letters)?;
        let naskah = self.keep(Some(&rapat), cetakan, konteks)?;
        Ok(TerbitanView {
            peringatan,
            ..TerbitanView::all_new(naskah)
        })
    }

    fn print_letters(
        &mut self,
        rapat: &Rapat,
        berita_acara: &BeritaAcara<'_>,
        letters: &[SuratRekomendasi<'_>],
    ) -> Hasil<Vec<Cetakan>> {
        let lists = self.beku_putusan(rapat)?;
        let berlaku = self.templat(JenisNaskah::SuratRekomendasi)?;
        let tata = self.get_tata_naskah()?;
        let aturan = self.aturan_rapat(rapat)?;
        let muatan = self.muatan()?;
        let heads: Vec<String> = letters
            .iter()
            .map(|l| {
                head_of_unit(muatan, l.unit)
                    .map_or_else(|| format!("Kepala {}", l.unit), |j| j.nama.clone())
            })
            .collect();
        let bahan = Bahan {
            rapat,
            instansi: &self.instansi,
            lambang: &self.lambang,
            aturan: &aturan,
            lists: &lists,
        };
        letters
            .iter()
            .zip(&heads)
            .map(|(surat, kepada)| {
                let bahan = cetak_surat::BahanCetak {
                    bahan,
                    surat,
                    berita_acara,
                    kepada,
                    templat: &berlaku.templat,
                };
                Ok(Cetakan {
                    jenis: JenisNaskah::SuratRekomendasi,
                    nomor: Some(surat.nomor.clone()),
                    versi: 1,
                    tanggal: surat.tanggal,
                    kunci: Some(surat.unit.to_owned()),
                    perihal: format!(
                        "Rekomendasi Usulan Promosi/Mutasi Jabatan, {}",
                        judul(rapat)
                    ),
                    tujuan: Some(kepada.clone()),
                    cetak: bahan.naskah()?.render(&tata)?,
                    isi: None,
                    templat: Some(berlaku.sidik.clone()),
                })
            })
            .collect()
    }

    fn keep_only(
        &mut self,
        rapat: &Rapat,
        cetakan: Cetakan,
        konteks: &Konteks,
    ) -> Hasil<TerbitanView> {
        let naskah = self.keep(Some(rapat), vec![cetakan], konteks)?;
        Ok(TerbitanView::all_new(naskah))
    }
}

/// The version that the minutes of a meeting have come to: one, and one more with every correction.
pub(super) fn version_of(rapat: &Rapat) -> u32 {
    1 + u32::try_from(rapat.koreksi().len()).unwrap_or(u32::MAX - 1)
}

/// A document that was issued before, and nothing to say about it.
fn shown(known: &NaskahTersimpan, rapat: &Rapat) -> TerbitanView {
    TerbitanView {
        naskah: vec![shown_view(known, rapat)],
        baru: 0,
        peringatan: Vec::new(),
    }
}

pub(super) fn shown_view(known: &NaskahTersimpan, rapat: &Rapat) -> NaskahView {
    naskah_view(known, &HashMap::from([(rapat.id(), judul(rapat))]), &[])
}

fn require_same_number(
    known: &NaskahTersimpan,
    nomor: &str,
    apa: &str,
    dasar: &str,
) -> Result<(), Penolakan> {
    if known.naskah.nomor.as_deref() == Some(nomor) {
        Ok(())
    } else {
        Err(already_issued(apa, &known.naskah, dasar))
    }
}

fn already_issued(apa: &str, naskah: &Naskah, dasar: &str) -> Penolakan {
    Penolakan::new(
        "naskah_sudah_terbit",
        format!(
            "{apa} rapat ini sudah terbit dengan nomor {} tanggal {}.",
            naskah.nomor.as_deref().unwrap_or_default(),
            tanggal_panjang(naskah.tanggal)
        ),
        dasar,
        "Pakai naskah yang sudah terbit; naskah tidak diterbitkan dua kali dengan nomor atau tanggal yang berbeda.",
    )
}

fn without_minutes(dasar: &str) -> Penolakan {
    Penolakan::new(
        "berita_acara_belum_terbit",
        "Surat Rekomendasi merujuk Berita Acara, yang belum terbit.",
        dasar,
        "Terbitkan Berita Acara rapat ini lebih dahulu.",
    )
}

fn nothing_to_tell(dasar: &str) -> Penolakan {
    Penolakan::new(
        "tanpa_rekomendasi",
        "Rapat ini tidak merekomendasikan calon dan tidak memutuskan pertimbangan atas pegawai mana pun.",
        dasar,
        "Tidak ada Surat Rekomendasi yang perlu diterbitkan dari rapat ini.",
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
