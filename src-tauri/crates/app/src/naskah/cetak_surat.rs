//! From the record of a meeting to one letter of recommendation as it is printed.

use std::sync::Arc;

use sidang_documents::surat_rekomendasi::{
    JabatanDitunda, LangkahBerikut, RekomendasiJabatan, SuratRekomendasiNaskah,
};
use sidang_domain::aturan::Aturan;
use sidang_domain::naskah::{BeritaAcara, SuratRekomendasi};
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::rapat::Keputusan;
use sidang_domain::tim::Peran;
use sidang_domain::waktu::tanggal_panjang;

use super::cetak_berita_acara::{candidates, jabatan, kop, leader, person};
use crate::Hasil;
use crate::basis_data::Instansi;
use crate::tim::head_of;

/// Everything one letter is made from.
pub struct BahanCetak<'a> {
    pub surat: &'a SuratRekomendasi<'a>,
    pub berita_acara: &'a BeritaAcara<'a>,
    pub instansi: &'a Instansi,
    pub aturan: &'a Aturan,
    /// Frozen lists of the decided items.
    pub lists: &'a [Arc<DaftarNominatif>],
    /// Whom the letter addresses.
    pub kepada: &'a str,
}

impl BahanCetak<'_> {
    /// The letter as a record to print.
    ///
    /// # Errors
    /// Where nobody led the meeting, which no closed meeting allows.
    pub fn naskah(&self) -> Hasil<SuratRekomendasiNaskah> {
        let rapat = self.berita_acara.rapat();
        let ketentuan = &rapat.ketentuan().rekomendasi_hari;
        let signer = leader(self.berita_acara)?;
        let tim = &self.aturan.istilah.tim;
        let mut rekomendasi = Vec::new();
        let mut ditunda = Vec::new();
        for butir in &self.surat.butir {
            let post = jabatan(butir.jabatan);
            match &butir.putusan.keputusan {
                Keputusan::Direkomendasikan(r) => rekomendasi.push(RekomendasiJabatan {
                    jabatan: post,
                    calon: candidates(self.lists, butir.agenda, r.calon()),
                    keterangan: None,
                }),
                // What was said in the meeting stays in the minutes.
                Keputusan::Ditunda { .. }
                | Keputusan::Disetujui { .. }
                | Keputusan::TidakDisetujui { .. } => ditunda.push(JabatanDitunda {
                    jabatan: post,
                    alasan: "masih memerlukan pertimbangan lebih lanjut".to_owned(),
                }),
            }
        }
        Ok(SuratRekomendasiNaskah {
            kop: kop(self.instansi, self.aturan),
            nomor: self.surat.nomor.clone(),
            lampiran: None,
            hal: "Rekomendasi Usulan Promosi/Mutasi Jabatan".to_owned(),
            tempat: self.instansi.tempat.clone(),
            tanggal: self.surat.tanggal,
            kepada: self.kepada.to_owned(),
            di: "Tempat".to_owned(),
            unit: self.surat.unit.to_owned(),
            istilah_tim: tim.clone(),
            usulan: None,
            tanggal_rapat: rapat.jadwal().tanggal,
            nomor_berita_acara: self.berita_acara.nomor().to_owned(),
            rekomendasi,
            ditunda,
            dasar_kerahasiaan: Some(self.aturan.kutip(self.aturan.rapat.kerahasiaan.dasar())),
            langkah: LangkahBerikut::Menunggu {
                penetapan: head_of(self.instansi),
            },
            catatan_tanggal: self.surat.terlambat_hari().map(|days| {
                format!(
                    "Surat ini diterbitkan {days} hari sesudah batas {} ({}).",
                    tanggal_panjang(self.surat.batas),
                    ketentuan.dasar
                )
            }),
            selaku: if signer.peran == Peran::Ketua {
                format!("Ketua {tim}")
            } else {
                format!("Pimpinan Rapat {tim}")
            },
            penanda_tangan: person(signer),
            tembusan: vec![head_of(self.instansi)],
        })
    }
}
