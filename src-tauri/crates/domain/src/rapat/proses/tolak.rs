//! Refusals that several acts share.

use chrono::NaiveTime;

use super::{Rapat, Tahap};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::rapat::{KunciAcara, MataAcara};
use crate::tim::Anggota;

/// Decisions need their reasons.
pub(super) const ALASAN: &str = "UU 30/2014 Pasal 55";
/// Who has a conflict of interest does not decide.
pub(super) const KONFLIK: &str = "UU 30/2014 Pasal 42 sampai Pasal 45";
/// Nothing is recorded for a day before it was decided.
pub(super) const TIDAK_SURUT: &str = "UU 30/2014 Pasal 58 ayat (6)";

pub(super) fn out_of_order(pesan: &str) -> Penolakan {
    Penolakan::new(
        "urutan_keliru",
        pesan,
        "tahapan rapat",
        "Muat ulang rapat dan periksa keadaannya.",
    )
}

/// The text without spaces at its ends.
pub(super) fn required_reason(alasan: &str, pesan: &str) -> Result<String, Penolakan> {
    required_text("alasan_kosong", alasan, pesan, "Tulis alasannya.")
}

pub(super) fn required_text(
    kode: &'static str,
    text: &str,
    pesan: &str,
    saran: &str,
) -> Result<String, Penolakan> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Penolakan::new(kode, pesan, ALASAN, saran));
    }
    Ok(text.to_owned())
}

impl Rapat {
    pub(super) fn require_preparing(&self, pesan: &str) -> Result<(), Penolakan> {
        match self.tahap {
            Tahap::Disiapkan => Ok(()),
            _ => Err(Penolakan::new(
                "rapat_sudah_dibuka",
                pesan,
                &self.ketentuan.nominatif,
                "Lanjutkan rapat dengan agenda yang dikunci saat pembukaan.",
            )),
        }
    }

    /// The hour at which the present stretch began, where the meeting goes on.
    pub(super) fn require_open(&self) -> Result<NaiveTime, Penolakan> {
        match self.tahap {
            Tahap::Dibuka(jam) => Ok(jam),
            Tahap::Diskors { .. } => Err(Penolakan::new(
                "rapat_diskors",
                "Rapat sedang diskors.",
                &self.ketentuan.kuorum.dasar,
                "Lanjutkan rapat dengan kuorum yang sah lebih dahulu.",
            )),
            _ => Err(self.not_opened()),
        }
    }

    /// Opened once, whether it goes on or is suspended.
    pub(super) fn require_begun(&self) -> Result<(), Penolakan> {
        match self.tahap {
            Tahap::Dibuka(_) | Tahap::Diskors { .. } => Ok(()),
            _ => Err(self.not_opened()),
        }
    }

    fn not_opened(&self) -> Penolakan {
        Penolakan::new(
            "rapat_belum_dibuka",
            "Rapat belum dibuka.",
            &self.ketentuan.kuorum.dasar,
            "Catat kehadiran sampai kuorum terpenuhi, lalu buka rapat.",
        )
    }

    pub(super) fn require_member(&self, nip: Nip) -> Result<&Anggota, Penolakan> {
        self.tim.find(nip).ok_or_else(|| {
            Penolakan::new(
                "bukan_anggota",
                format!(
                    "NIP {nip} bukan anggota tim menurut SK nomor {}.",
                    self.tim.sk().nomor
                ),
                &self.ketentuan.tim,
                "Catat hanya anggota yang disebut dalam SK; kehadiran tidak dapat diwakilkan.",
            )
        })
    }

    /// The item of that key.
    ///
    /// # Errors
    /// Where it is not on the agenda.
    pub fn find_agenda(&self, kunci: &KunciAcara) -> Result<&MataAcara, Penolakan> {
        self.agenda
            .iter()
            .find(|a| &a.kunci == kunci)
            .ok_or_else(|| {
                Penolakan::new(
                    "bukan_mata_acara",
                    format!("{kunci} tidak ada pada agenda rapat ini."),
                    &self.ketentuan.nominatif,
                    "Masukkan ke agenda sebelum rapat dibuka.",
                )
            })
    }
}
