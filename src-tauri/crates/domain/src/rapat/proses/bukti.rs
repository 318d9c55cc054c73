//! Proofs that a meeting is lawful, or closed: what decisions and minutes are made from.

use chrono::NaiveTime;

use super::{Rapat, Tahap};
use crate::penolakan::Penolakan;
use crate::peta_jabatan::KodeJabatan;
use crate::rapat::{Keputusan, Kuorum, Putusan, Rekomendasi, UsulRekomendasi};

/// Proof that a meeting is open and its quorum lawful at this moment, for one item or as a whole.
#[derive(Debug, Clone, Copy)]
pub struct RapatSah<'a> {
    rapat: &'a Rapat,
    kuorum: Kuorum,
}

/// Proof that a meeting was lawfully opened and is closed: the only source of a Berita Acara.
#[derive(Debug, Clone, Copy)]
pub struct RapatTertutup<'a> {
    rapat: &'a Rapat,
    dibuka: NaiveTime,
    ditutup: NaiveTime,
}

impl Rapat {
    /// Proof that the meeting is open and lawful for that item now.
    ///
    /// # Errors
    /// Where it is not open, the post is not on the agenda, or the quorum (recusals taken off) is not lawful.
    pub fn sah_untuk(&self, kode: &KodeJabatan) -> Result<RapatSah<'_>, Penolakan> {
        self.require_open()?;
        self.find_agenda(kode)?;
        let kuorum = self.kuorum_untuk(kode);
        kuorum.require(&self.ketentuan.kuorum)?;
        Ok(RapatSah {
            rapat: self,
            kuorum,
        })
    }

    /// Proof that the meeting is closed.
    ///
    /// # Errors
    /// Where it is not.
    pub fn tertutup(&self) -> Result<RapatTertutup<'_>, Penolakan> {
        match self.tahap {
            Tahap::Ditutup { dibuka, ditutup } => Ok(RapatTertutup {
                rapat: self,
                dibuka,
                ditutup,
            }),
            _ => Err(Penolakan::new(
                "rapat_belum_ditutup",
                "Rapat belum ditutup.",
                &self.ketentuan.berita_acara,
                "Putuskan atau tunda semua mata acara, lalu tutup rapat.",
            )),
        }
    }
}

impl RapatSah<'_> {
    /// The decision to recommend, which only a lawful meeting can take.
    ///
    /// # Errors
    /// See [`Rekomendasi::new`].
    pub fn rekomendasikan(
        &self,
        kode: &KodeJabatan,
        usul: UsulRekomendasi,
    ) -> Result<Putusan, Penolakan> {
        let Rapat { ketentuan, .. } = self.rapat;
        let agenda = self.rapat.find_agenda(kode)?;
        let rekomendasi = Rekomendasi::new(
            &agenda.nominatif,
            usul,
            &ketentuan.min_calon,
            &ketentuan.nominatif,
        )?;
        Ok(Putusan {
            keputusan: Keputusan::Direkomendasikan(rekomendasi),
            kuorum: self.kuorum,
            peserta: self.rapat.peserta(kode),
        })
    }
}

impl<'a> RapatTertutup<'a> {
    /// The meeting.
    pub const fn rapat(&self) -> &'a Rapat {
        self.rapat
    }

    /// Opened at, local time.
    pub const fn dibuka(&self) -> NaiveTime {
        self.dibuka
    }

    /// Closed at, local time.
    pub const fn ditutup(&self) -> NaiveTime {
        self.ditutup
    }
}
