//! The invitation to a meeting (RPT-12: proposal, invitation, meeting, minutes, letters).

use chrono::NaiveDate;

use crate::penolakan::Penolakan;
use crate::rapat::{Kuorum, Rapat, UndanganTercatat};
use crate::tim::Anggota;

/// The invitation as it was recorded last, while the agenda is still the one it was sent with.
#[derive(Debug, Clone, Copy)]
pub struct Undangan<'a> {
    rapat: &'a Rapat,
    tercatat: &'a UndanganTercatat,
}

impl<'a> Undangan<'a> {
    /// The passages on conflicts of interest, which whoever is invited declares.
    pub const DASAR_KONFLIK: &'static str = "UU 30/2014 Pasal 42 sampai Pasal 45";

    /// The last invitation to `rapat`.
    ///
    /// # Errors
    /// Where none is recorded, or the agenda changed after it.
    pub fn new(rapat: &'a Rapat) -> Result<Self, Penolakan> {
        let dasar = &rapat.ketentuan().nominatif;
        let tercatat = rapat.undangan().last().ok_or_else(|| {
            Penolakan::new(
                "undangan_belum_dicatat",
                "Nomor dan tanggal undangan rapat ini belum dicatat.",
                dasar,
                "Kunci agenda, lalu catat nomor dan tanggal undangannya.",
            )
        })?;
        if tercatat.agenda_berubah {
            return Err(Penolakan::new(
                "undangan_usang",
                format!(
                    "Agenda berubah sesudah undangan Nomor {}; undangan itu tidak lagi memuat agenda yang sebenarnya.",
                    tercatat.undangan.nomor
                ),
                dasar,
                "Kunci agenda, lalu catat undangan baru.",
            ));
        }
        Ok(Self { rapat, tercatat })
    }

    /// The meeting.
    pub const fn rapat(&self) -> &'a Rapat {
        self.rapat
    }

    /// Number of the letter.
    pub fn nomor(&self) -> &'a str {
        &self.tercatat.undangan.nomor
    }

    /// Its date.
    pub const fn tanggal(&self) -> NaiveDate {
        self.tercatat.undangan.tanggal
    }

    /// Who signs: the chair, or who replaces the chair.
    pub fn penanda_tangan(&self) -> &'a Anggota {
        self.rapat.tim().ketua()
    }

    /// The numbers of members present with which the meeting is lawful, ascending (RPT-05).
    pub fn hadir_sah(&self) -> Vec<u32> {
        let anggota = self.rapat.tim().jumlah_anggota();
        let syarat = self.rapat.ketentuan().kuorum.nilai;
        let sah = |hadir: &u32| {
            Kuorum {
                anggota,
                hadir: *hadir,
                syarat,
            }
            .sah()
        };
        (1..=anggota).filter(sah).collect()
    }
}
