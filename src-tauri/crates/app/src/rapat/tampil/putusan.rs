//! Decisions, dissent, corrections, seals as they are shown.

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CaraPutusan, Keputusan, KeputusanPpk, MataAcara, Pilihan, PilihanPpk, Putusan,
};
use sidang_store::rapat::SegelRapat;

use super::{RapatTampil, count, kuorum_view};
use crate::rapat::{
    CalonRekomendasiView, CaraPutusanView, HitunganView, KoreksiView, PendapatView, PilihanPpkView,
    PpkView, PutusanView, SegelView, SuaraView,
};

impl RapatTampil<'_> {
    pub(super) fn putusan(&self, item: &MataAcara, putusan: &Putusan) -> PutusanView {
        let jenis = match &putusan.keputusan {
            Keputusan::Direkomendasikan(_) => "direkomendasikan",
            Keputusan::Disetujui { .. } => "disetujui",
            Keputusan::TidakDisetujui { .. } => "tidak_disetujui",
            Keputusan::Ditunda { .. } => "ditunda",
        };
        let recommended = putusan.rekomendasi().map_or(&[][..], |r| r.calon());
        PutusanView {
            jenis: jenis.to_owned(),
            calon: recommended
                .iter()
                .map(|nip| self.rekomendasi(item, *nip))
                .collect(),
            alasan: putusan.alasan().to_owned(),
            kuorum: kuorum_view(putusan.kuorum, &self.rapat.ketentuan().kuorum),
            cara: self.cara(item, &putusan.cara),
            peserta: putusan.peserta.iter().map(ToString::to_string).collect(),
            pendapat: putusan
                .pendapat
                .iter()
                .map(|p| PendapatView {
                    anggota: self.orang.nama_anggota(p.nip),
                    sikap: p.sikap.into(),
                    alasan: p.alasan.clone(),
                })
                .collect(),
        }
    }

    fn rekomendasi(&self, item: &MataAcara, nip: Nip) -> CalonRekomendasiView {
        let (nama, jabatan) = self.orang.pihak(item, nip);
        CalonRekomendasiView {
            nip: nip.to_string(),
            nama,
            jabatan,
        }
    }

    fn cara(&self, item: &MataAcara, cara: &CaraPutusan) -> CaraPutusanView {
        let (key, suara) = match cara {
            CaraPutusan::Musyawarah => ("musyawarah", &[][..]),
            CaraPutusan::Terbuka { suara } => ("terbuka", &suara[..]),
            CaraPutusan::Rahasia { .. } => ("rahasia", &[][..]),
        };
        CaraPutusanView {
            cara: key.to_owned(),
            hitungan: cara
                .hitungan()
                .into_iter()
                .flatten()
                .map(|(pilihan, jumlah)| HitunganView {
                    nama: self.pilihan(item, pilihan),
                    pilihan: pilihan.into(),
                    jumlah,
                })
                .collect(),
            suara: suara
                .iter()
                .map(|s| SuaraView {
                    anggota: self.orang.nama_anggota(s.nip),
                    nama: self.pilihan(item, s.pilihan),
                    pilihan: s.pilihan.into(),
                    alasan: s.alasan.clone(),
                })
                .collect(),
        }
    }

    /// A choice in words.
    fn pilihan(&self, item: &MataAcara, pilihan: Pilihan) -> String {
        match pilihan {
            Pilihan::Calon(nip) => self.orang.pihak(item, nip).0,
            Pilihan::Setuju => "setuju".to_owned(),
            Pilihan::TidakSetuju => "tidak setuju".to_owned(),
            Pilihan::Abstain => "abstain".to_owned(),
        }
    }

    pub(super) fn ppk(&self, item: &MataAcara, keputusan: &KeputusanPpk) -> PpkView {
        let (pilihan, nip, nama) = match &keputusan.pilihan {
            PilihanPpk::Calon { nip } => {
                let nama = self.orang.pihak(item, *nip).0;
                (PilihanPpkView::Calon, Some(nip), Some(nama))
            }
            PilihanPpk::Lain { nip, nama } => (PilihanPpkView::Lain, Some(nip), Some(nama.clone())),
            PilihanPpk::Disetujui => (PilihanPpkView::Disetujui, None, None),
            PilihanPpk::Ditolak => (PilihanPpkView::Ditolak, None, None),
        };
        PpkView {
            nomor: keputusan.nomor.clone(),
            tanggal: keputusan.tanggal,
            pilihan,
            nip: nip.map(ToString::to_string),
            nama,
            alasan: keputusan.alasan.clone(),
        }
    }

    pub(super) fn koreksi(&self) -> Vec<KoreksiView> {
        self.rapat
            .koreksi()
            .iter()
            .enumerate()
            .map(|(i, k)| KoreksiView {
                bagian: k.bagian.clone(),
                tertulis: k.tertulis.clone(),
                seharusnya: k.seharusnya.clone(),
                sebab: k.sebab.key().to_owned(),
                nama_sebab: k.sebab.to_string(),
                alasan: k.alasan.clone(),
                // The closing has the first.
                versi: count(i + 2),
            })
            .collect()
    }
}

/// One version of the seal.
pub fn segel_view(segel: &SegelRapat) -> SegelView {
    SegelView {
        versi: segel.versi,
        sidik: segel.sidik.to_string(),
        seq: segel.seq,
        waktu: segel.waktu.to_rfc3339(),
    }
}
