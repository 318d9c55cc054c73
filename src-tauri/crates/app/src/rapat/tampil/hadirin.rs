//! Members as they are shown, and conflicts that the program sees.

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{CaraHadir, Hubungan, Konflik, MataAcara};
use sidang_domain::tim::Anggota;

use super::RapatTampil;
use crate::rapat::{
    CaraHadirView, DeklarasiView, KehadiranView, KonflikView, SesiView, UsulKonflikView,
};

impl RapatTampil<'_> {
    pub(super) fn kehadiran(&self, anggota: &Anggota) -> KehadiranView {
        let nip = anggota.nip;
        let kehadiran = self.rapat.kehadiran();
        let last = kehadiran.sesi(nip).last();
        let (cara, wakil) = last.map_or((None, None), |s| match &s.cara {
            CaraHadir::Langsung => (Some(CaraHadirView::Langsung), None),
            CaraHadir::Daring => (Some(CaraHadirView::Daring), None),
            CaraHadir::Wakil { nama } => (Some(CaraHadirView::Wakil), Some(nama.clone())),
        });
        KehadiranView {
            nip: nip.to_string(),
            nama: anggota.nama.clone(),
            jabatan: anggota.jabatan.clone(),
            peran: anggota.peran.to_string().to_lowercase(),
            unsur: anggota.unsur.map(|u| u.key().to_owned()),
            hadir: kehadiran.is_present(nip),
            cara,
            wakil,
            berhalangan: self.rapat.berhalangan(nip).map(str::to_owned),
            sesi: kehadiran
                .sesi(nip)
                .iter()
                .map(|s| SesiView {
                    tanggal: s.tanggal,
                    datang: s.datang,
                    pergi: s.pergi,
                })
                .collect(),
            deklarasi: self.rapat.deklarasi(nip).map(|list| DeklarasiView {
                konflik: list.iter().map(|k| self.konflik(k)).collect(),
            }),
            usul_konflik: self.usul_konflik(nip),
        }
    }

    fn konflik(&self, konflik: &Konflik) -> KonflikView {
        KonflikView {
            calon: konflik.calon.to_string(),
            nama: self.orang.nama_pihak(konflik.calon),
            hubungan: konflik.hubungan.key().to_owned(),
            nama_hubungan: konflik.hubungan.to_string(),
            uraian: konflik.uraian.clone(),
        }
    }

    /// Conflicts of a member that the program sees, of the items from which the member has not stepped back.
    pub fn usul_konflik(&self, nip: Nip) -> Vec<UsulKonflikView> {
        self.rapat
            .agenda()
            .iter()
            .filter(|a| !self.rapat.has_recused(&a.kunci, nip))
            .flat_map(|a| self.seen(a, nip))
            .collect()
    }

    fn seen(&self, item: &MataAcara, nip: Nip) -> Vec<UsulKonflikView> {
        let is_party = |nip| self.rapat.is_party(&item.kunci, nip);
        let proposal = |calon: Nip, hubungan: Hubungan, sebab: String| UsulKonflikView {
            acara: item.kunci.to_string(),
            calon: calon.to_string(),
            nama: self.orang.pihak(item, calon).0,
            hubungan: hubungan.key().to_owned(),
            sebab,
        };
        let mut found = Vec::new();
        if is_party(nip) {
            let sebab = "Anggota ini sendiri yang dipertimbangkan.".to_owned();
            found.push(proposal(nip, Hubungan::DiriSendiri, sebab));
        }
        for usulan in &item.usulan {
            let sebab = if usulan.pengusul == Some(nip) {
                format!("Menandatangani usulan nomor {}.", usulan.nomor)
            } else if self
                .kepala
                .get(&usulan.unit)
                .is_some_and(|heads| heads.contains(&nip))
            {
                format!(
                    "Mengepalai {}, pengirim usulan nomor {}.",
                    usulan.unit, usulan.nomor
                )
            } else {
                continue;
            };
            let person = item.orang().map(|o| o.nip);
            let proposed = usulan.calon.iter().copied().filter(|c| is_party(*c));
            for calon in proposed.chain(person) {
                let known = found
                    .iter()
                    .any(|f: &UsulKonflikView| f.calon == calon.as_str());
                if !known {
                    found.push(proposal(calon, Hubungan::PemberiRekomendasi, sebab.clone()));
                }
            }
        }
        found
    }
}
