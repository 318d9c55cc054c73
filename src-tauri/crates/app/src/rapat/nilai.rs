//! The committee's scores, and candidates outside the frozen list.

use sidang_domain::rapat::{CalonLain, Peristiwa};

use super::acara::without_list;
use super::beku::freeze;
use super::isian::{parse_kunci, parse_nips};
use super::{NilaiIsian, RapatView};
use crate::kepegawaian::parse_nip;
use crate::{Hasil, Konteks, Sidang};

impl Sidang {
    /// Begins the scoring of candidates.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn open_penilaian(
        &mut self,
        id: &str,
        acara: &str,
        calon: &[String],
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, calon) = (parse_kunci(acara)?, parse_nips(calon)?);
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::PenilaianDibuka { acara, calon })
        })
    }

    /// A member hands in a sheet: every candidate by every criterion.
    ///
    /// # Errors
    /// Where the domain refuses. No refusal tells another's scores.
    pub fn score(
        &mut self,
        id: &str,
        acara: &str,
        penilai: &str,
        nilai: &[NilaiIsian],
        alasan: Option<&str>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, penilai) = (parse_kunci(acara)?, parse_nip(penilai)?);
        let nilai = nilai
            .iter()
            .map(NilaiIsian::read)
            .collect::<Hasil<Vec<_>>>()?;
        let alasan = alasan.map(str::to_owned);
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::Dinilai {
                acara,
                penilai,
                nilai,
                alasan,
            })
        })
    }

    /// Gives the scoring of an item up.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn cancel_penilaian(
        &mut self,
        id: &str,
        acara: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, alasan) = (parse_kunci(acara)?, alasan.to_owned());
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::PenilaianDibatalkan { acara, alasan })
        })
    }

    /// Considers someone outside the frozen list, on which nobody qualifies: checked like the others, on a list drawn
    /// up now and frozen with it (RPT-03).
    ///
    /// # Errors
    /// Where someone on the list qualifies, the pack forbids it, or the person does not qualify.
    pub fn add_calon_lain(
        &mut self,
        id: &str,
        acara: &str,
        nip: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        let kini = self.load_kini(id)?;
        let item = kini.rapat.find_agenda(&parse_kunci(acara)?)?.clone();
        let (list, aturan) = self
            .draw_up_again(&kini.rapat, &item)?
            .ok_or_else(without_list)?;
        let event = Peristiwa::CalonLainDitambah {
            acara: item.kunci,
            calon_lain: CalonLain {
                nip,
                nominatif: freeze(&list, &aturan),
                alasan: alasan.to_owned(),
            },
        };
        self.happen_on_list(kini, event, (list, aturan), konteks)
    }
}
