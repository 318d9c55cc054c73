//! Decisions on items, and who thought otherwise.

use sidang_domain::rapat::{KunciAcara, Peristiwa, UsulRekomendasi};

use super::isian::{parse_kunci, parse_nips};
use super::{CaraIsian, RapatView, SikapIsian};
use crate::kepegawaian::parse_nip;
use crate::{Hasil, Konteks, Sidang};

impl Sidang {
    /// Recommends candidates for a post, the best first.
    ///
    /// # Errors
    /// Where the domain refuses: no quorum, too few candidates, one who does not qualify, no reasons, votes that do
    /// not bear it.
    pub fn recommend(
        &mut self,
        id: &str,
        acara: &str,
        calon: &[String],
        alasan: &str,
        cara: &CaraIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let acara = parse_kunci(acara)?;
        let usul = UsulRekomendasi {
            calon: parse_nips(calon)?,
            alasan: alasan.to_owned(),
        };
        let cara = cara.read()?;
        self.settle(id, &acara, konteks, |acara| Peristiwa::Direkomendasikan {
            acara,
            usul,
            cara,
        })
    }

    /// Approves or refuses an item that fills no post.
    ///
    /// # Errors
    /// Where the domain refuses: no quorum, no reasons, votes that do not bear it.
    pub fn decide(
        &mut self,
        id: &str,
        acara: &str,
        setuju: bool,
        alasan: &str,
        cara: &CaraIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, alasan, cara) = (parse_kunci(acara)?, alasan.to_owned(), cara.read()?);
        self.settle(id, &acara, konteks, |acara| Peristiwa::Dipertimbangkan {
            acara,
            setuju,
            alasan,
            cara,
        })
    }

    /// Postpones an item, with its reason.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn postpone(
        &mut self,
        id: &str,
        acara: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, alasan) = (parse_kunci(acara)?, alasan.to_owned());
        self.settle(id, &acara, konteks, |acara| Peristiwa::Ditunda {
            acara,
            alasan,
        })
    }

    /// Records that a member thought otherwise than the decision he took part in.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn dissent(
        &mut self,
        id: &str,
        acara: &str,
        nip: &str,
        sikap: SikapIsian,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, nip, alasan) = (parse_kunci(acara)?, parse_nip(nip)?, alasan.to_owned());
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::BerpendapatLain {
                acara,
                nip,
                sikap: sikap.into(),
                alasan,
            })
        })
    }

    /// Lets an item be decided; what was being written of it is thrown away with that.
    fn settle(
        &mut self,
        id: &str,
        acara: &KunciAcara,
        konteks: &Konteks,
        event: impl FnOnce(KunciAcara) -> Peristiwa,
    ) -> Hasil<RapatView> {
        self.happen_with(
            id,
            konteks,
            |_| Ok(event(acara.clone())),
            |tx, _, rapat| Ok(tx.rapat().clear_draf(rapat.id(), acara.as_str())?),
        )
    }
}
