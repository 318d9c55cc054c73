//! After closing: corrections, the authority's decisions, the seal.

use sidang_domain::rapat::Peristiwa;

use super::isian::parse_kunci;
use super::tampil::segel_view;
use super::{KoreksiIsian, PeriksaSegelView, PpkIsian, RapatView};
use crate::{Hasil, Konteks, Sidang};

impl Sidang {
    /// Corrects the record of a closed meeting: a new version of its seal, never an edit.
    ///
    /// # Errors
    /// Where the meeting is not closed, or the correction says nothing.
    pub fn correct(
        &mut self,
        id: &str,
        koreksi: &KoreksiIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let koreksi = koreksi.read()?;
        self.happen_sealed(id, konteks, |_| Ok(Peristiwa::Dikoreksi { koreksi }))
    }

    /// Records what the authority (PPK) decided on an item of a closed meeting.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn record_ppk(
        &mut self,
        id: &str,
        acara: &str,
        keputusan: &PpkIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let acara = parse_kunci(acara)?;
        let people = self.muatan()?;
        let keputusan = keputusan.read(|nip| {
            let rekam = people.pegawai.iter().find(|r| r.pegawai.nip == nip)?;
            Some(rekam.pegawai.nama.to_string())
        })?;
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::DitetapkanPpk { acara, keputusan })
        })
    }

    /// Whether the record of a meeting is as it was sealed.
    ///
    /// # Errors
    /// Where the meeting is unknown.
    pub fn check_segel(&mut self, id: &str) -> Hasil<PeriksaSegelView> {
        let rapat = self.load_rapat(id)?;
        let (segel, rusak) = self.basisdata.read(|tx| -> Hasil<_> {
            let repo = tx.rapat();
            Ok((repo.segel(rapat.id())?, repo.check_segel(rapat.id())?))
        })?;
        let rusak: Vec<u32> = rusak.into_iter().map(|s| s.versi).collect();
        let pesan = if segel.is_empty() {
            "Rapat belum ditutup, sehingga belum disegel.".to_owned()
        } else if rusak.is_empty() {
            format!(
                "Catatan rapat utuh: cocok dengan {} versi segelnya.",
                segel.len()
            )
        } else {
            let versi: Vec<_> = rusak.iter().map(u32::to_string).collect();
            format!(
                "Catatan rapat berubah sesudah disegel: versi {} tidak cocok.",
                versi.join(", ")
            )
        };
        Ok(PeriksaSegelView {
            utuh: rusak.is_empty(),
            segel: segel.iter().map(segel_view).collect(),
            rusak,
            pesan,
        })
    }
}
