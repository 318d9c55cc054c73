//! From the record of a meeting to one letter of recommendation as it is printed.

use sidang_documents::PokokSurat;
use sidang_documents::surat_rekomendasi::{
    HasilPertimbangan, LangkahBerikut, PertimbanganPegawai, RekomendasiJabatan,
    SuratRekomendasiNaskah, SuratUsulan, Tentang, Terlambat,
};
use sidang_documents::templat::Templat;
use sidang_domain::naskah::{BeritaAcara, ButirSurat, SuratRekomendasi};
use sidang_domain::rapat::{Keputusan, OrangAcara, Perihal, Putusan, RujukanUsulan};
use sidang_domain::tim::Peran;

use super::cetak_berita_acara::leader;
use super::cetak_calon::candidates;
use super::cetak_rapat::{Bahan, jabatan, person, subject};
use crate::Hasil;
use crate::tim::head_of;

/// Everything one letter is made from.
pub struct BahanCetak<'a> {
    pub bahan: Bahan<'a>,
    pub surat: &'a SuratRekomendasi<'a>,
    pub berita_acara: &'a BeritaAcara<'a>,
    /// Whom the letter addresses.
    pub kepada: &'a str,
    pub templat: &'a Templat,
}

impl BahanCetak<'_> {
    /// The letter as a record to print.
    ///
    /// # Errors
    /// Where nobody led the meeting, which no closed meeting allows.
    pub fn naskah(&self) -> Hasil<SuratRekomendasiNaskah> {
        let Bahan {
            rapat,
            instansi,
            aturan,
            ..
        } = self.bahan;
        let ketentuan = &rapat.ketentuan().rekomendasi_hari;
        let signer = leader(self.berita_acara)?;
        let tim = &aturan.istilah.tim;
        let mut naskah = SuratRekomendasiNaskah {
            templat: self.templat.clone(),
            surat: PokokSurat {
                kop: self.bahan.kop(),
                nomor: self.surat.nomor.clone(),
                tempat: instansi.tempat.clone(),
                tanggal: self.surat.tanggal,
                selaku: if signer.peran == Peran::Ketua {
                    format!("Ketua {tim}")
                } else if signer.nip == rapat.tim().ketua().nip {
                    format!("Ketua Pengganti {tim}")
                } else {
                    format!("Pimpinan Rapat {tim}")
                },
                penanda_tangan: person(signer),
            },
            lampiran: None,
            kepada: self.kepada.to_owned(),
            unit: self.surat.unit.to_owned(),
            istilah_tim: tim.clone(),
            usulan: self.proposal(),
            tanggal_rapat: rapat.hari(),
            nomor_berita_acara: self.berita_acara.nomor().to_owned(),
            rekomendasi: Vec::new(),
            pertimbangan: Vec::new(),
            ditunda: Vec::new(),
            dasar_kerahasiaan: Some(aturan.kutip(aturan.rapat.kerahasiaan.dasar())),
            langkah: LangkahBerikut::Menunggu {
                penetapan: head_of(instansi),
            },
            terlambat: self.surat.terlambat_hari().map(|hari| Terlambat {
                hari: usize::try_from(hari).unwrap_or_default(),
                batas: self.surat.batas,
                dasar: ketentuan.dasar.clone(),
            }),
            pejabat: head_of(instansi),
        };
        for butir in &self.surat.butir {
            self.put(&mut naskah, butir);
        }
        Ok(naskah)
    }

    fn put(&self, naskah: &mut SuratRekomendasiNaskah, butir: &ButirSurat<'_>) {
        let (item, putusan) = (butir.agenda, butir.putusan);
        match &item.perihal {
            Perihal::PengisianJabatan { jabatan: post, .. } => match putusan.rekomendasi() {
                Some(r) => naskah.rekomendasi.push(RekomendasiJabatan {
                    jabatan: jabatan(post),
                    calon: candidates(self.bahan.lists, self.bahan.rapat, item, r.calon()),
                    keterangan: None,
                }),
                // What was said in the meeting stays in the minutes.
                None => naskah.ditunda.push(jabatan(post)),
            },
            Perihal::PertimbanganMutasi { orang, tujuan, .. } => {
                let tentang = Tentang::Mutasi(tujuan.clone());
                naskah
                    .pertimbangan
                    .push(considered(orang, tentang, putusan));
            }
            Perihal::Pemberhentian { orang, dari, .. } => {
                let tentang = Tentang::Pemberhentian(dari.clone());
                naskah
                    .pertimbangan
                    .push(considered(orang, tentang, putusan));
            }
            Perihal::Lainnya { .. } => {}
        }
    }

    /// The unit's proposal that the letter answers, where its items rest on one alone.
    fn proposal(&self) -> Option<SuratUsulan> {
        let own = |u: &&RujukanUsulan| u.unit == self.surat.unit;
        let mut letters =
            (self.surat.butir.iter()).flat_map(|b| b.agenda.usulan.iter().filter(own));
        let first = letters.next()?;
        letters
            .all(|other| other.nomor == first.nomor)
            .then(|| SuratUsulan {
                nomor: first.nomor.clone(),
                tanggal: first.tanggal,
            })
    }
}

fn considered(orang: &OrangAcara, tentang: Tentang, putusan: &Putusan) -> PertimbanganPegawai {
    PertimbanganPegawai {
        orang: subject(orang),
        tentang,
        hasil: match putusan.keputusan {
            Keputusan::Disetujui { .. } => HasilPertimbangan::Disetujui,
            Keputusan::TidakDisetujui { .. } => HasilPertimbangan::TidakDisetujui,
            Keputusan::Direkomendasikan(_) | Keputusan::Ditunda { .. } => {
                HasilPertimbangan::Ditunda
            }
        },
    }
}
