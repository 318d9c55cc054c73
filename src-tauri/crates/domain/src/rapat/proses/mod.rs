//! The course of a meeting: what may happen when, and what is refused.

mod bukti;
#[cfg(test)]
pub(crate) mod contoh;
mod keadaan;
mod kehadiran;
mod persiapan;
mod putusan;
mod sesudah;
mod sidang;
mod tolak;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use super::{
    CalonLain, Jadwal, Kehadiran, KeputusanPpk, KetentuanRapat, Konflik, Koreksi, KunciAcara,
    MataAcara, Penilaian, Peristiwa, Putusan, RapatId, Undangan,
};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::tim::Tim;

pub use bukti::{RapatSah, RapatTertunda, RapatTertutup};
use tolak::out_of_order;

/// How far a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tahap {
    /// Called; agenda and attendance are being made ready.
    Disiapkan,
    /// Opened, or going on, since that hour.
    Dibuka(NaiveTime),
    /// Suspended to that day.
    Diskors {
        /// The day it goes on.
        sampai: NaiveDate,
    },
    /// Closed; the record is sealed.
    Ditutup {
        /// Opened at.
        dibuka: NaiveTime,
        /// Closed at.
        ditutup: NaiveTime,
    },
    /// Never opened: put off at that hour.
    Ditunda(NaiveTime),
}

/// A member who stepped back from one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mundur {
    /// The member.
    pub nip: Nip,
    /// The declared reason.
    pub alasan: String,
}

/// One stretch of the meeting, from opening or resuming to suspending or closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pertemuan {
    /// Its day.
    pub tanggal: NaiveDate,
    /// Begun at, local time.
    pub dibuka: NaiveTime,
    /// Ended at; none while it goes on.
    pub selesai: Option<NaiveTime>,
    /// Why it was suspended.
    pub alasan: Option<String>,
    /// Who was in the room at its beginning, in the decree's order.
    pub pembuka: Vec<Nip>,
}

/// Something said that was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catatan {
    /// The item, where it was about one.
    pub acara: Option<KunciAcara>,
    /// Who said it.
    pub oleh: Option<Nip>,
    /// What was said.
    pub isi: String,
}

/// An invitation as it went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndanganTercatat {
    /// The letter.
    pub undangan: Undangan,
    /// The agenda changed after it.
    pub agenda_berubah: bool,
}

/// What happened on one item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Jalannya {
    mundur: Vec<Mundur>,
    calon_lain: Vec<CalonLain>,
    /// Shared among copies, as the agenda.
    penilaian: Option<Arc<Penilaian>>,
    /// Every decision, the valid one last.
    putusan: Vec<Putusan>,
    /// Every decision of the authority, the valid one last.
    ppk: Vec<KeputusanPpk>,
}

/// A meeting, at any stage. Fields are private: only [`Rapat::apply`] changes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rapat {
    id: RapatId,
    jadwal: Jadwal,
    nomor: Option<String>,
    tim: Tim,
    ketentuan: KetentuanRapat,
    tahap: Tahap,
    /// The day of the sitting now, or the one the meeting was suspended to.
    hari: NaiveDate,
    /// Shared among copies: lists are long, and every act is tried on a copy.
    agenda: Arc<Vec<MataAcara>>,
    terkunci: bool,
    undangan: Vec<UndanganTercatat>,
    kehadiran: Kehadiran,
    berhalangan: BTreeMap<Nip, String>,
    deklarasi: BTreeMap<Nip, Vec<Konflik>>,
    pertemuan: Vec<Pertemuan>,
    catatan: Vec<Catatan>,
    jalannya: BTreeMap<KunciAcara, Jalannya>,
    koreksi: Vec<Koreksi>,
}

impl Rapat {
    /// A meeting from everything that happened to it, the calling first.
    ///
    /// # Errors
    /// The first event that the law or the order of things forbids.
    pub fn replay(peristiwa: impl IntoIterator<Item = Peristiwa>) -> Result<Self, Penolakan> {
        let mut events = peristiwa.into_iter();
        let mut rapat = match events.next() {
            Some(first) => Self::call(first)?,
            None => return Err(out_of_order("Rapat belum pernah dibuat.")),
        };
        for event in events {
            rapat.apply(event)?;
        }
        Ok(rapat)
    }

    /// A meeting just called, from [`Peristiwa::Dibuat`].
    ///
    /// # Errors
    /// Where the committee's decree does not hold on the meeting's date, the place is blank, or the event is another.
    pub fn call(dibuat: Peristiwa) -> Result<Self, Penolakan> {
        let Peristiwa::Dibuat {
            id,
            jadwal,
            nomor,
            tim,
            ketentuan,
        } = dibuat
        else {
            return Err(out_of_order("Rapat harus dibuat lebih dahulu."));
        };
        persiapan::require_decree(&tim, &jadwal, &ketentuan)?;
        Ok(Self {
            id,
            hari: jadwal.tanggal,
            jadwal,
            nomor,
            tim: *tim,
            ketentuan: *ketentuan,
            tahap: Tahap::Disiapkan,
            agenda: Arc::default(),
            terkunci: false,
            undangan: Vec::new(),
            kehadiran: Kehadiran::default(),
            berhalangan: BTreeMap::new(),
            deklarasi: BTreeMap::new(),
            pertemuan: Vec::new(),
            catatan: Vec::new(),
            jalannya: BTreeMap::new(),
            koreksi: Vec::new(),
        })
    }

    /// Lets `peristiwa` happen, or refuses it and stays as it was. The one gate for live changes and for replay.
    ///
    /// # Errors
    /// What is refused, by which rule, and what would mend it.
    pub fn apply(&mut self, peristiwa: Peristiwa) -> Result<(), Penolakan> {
        self.require_unsealed(&peristiwa)?;
        self.happen(peristiwa)?;
        // Whoever came, left or stepped back: the scores may be complete now, or no longer someone's.
        self.settle_penilaian();
        Ok(())
    }

    fn happen(&mut self, peristiwa: Peristiwa) -> Result<(), Penolakan> {
        match peristiwa {
            Peristiwa::Dibuat { .. } => Err(out_of_order("Rapat ini sudah dibuat.")),
            Peristiwa::AgendaDitambah { agenda } => self.add_agenda(*agenda),
            Peristiwa::AgendaDihapus { acara } => self.remove_agenda(&acara),
            Peristiwa::NominatifDisusunUlang { acara, nominatif } => {
                self.refresh_nominatif(&acara, nominatif)
            }
            Peristiwa::UsulanDitautkan { acara, usulan } => self.link_usulan(&acara, usulan),
            Peristiwa::AgendaDikunci => self.lock_agenda(),
            Peristiwa::AgendaDibukaKembali { alasan } => self.unlock_agenda(&alasan),
            Peristiwa::Diundang { undangan } => self.invite(&undangan),
            Peristiwa::KetuaDigantikan { penetapan } => self.replace_ketua(penetapan),
            Peristiwa::Hadir { nip, jam, cara } => self.arrive(nip, jam, cara),
            Peristiwa::Pergi { nip, jam } => self.leave(nip, jam),
            Peristiwa::HadirDibatalkan { nip } => self.untick(nip),
            Peristiwa::Berhalangan { nip, alasan } => self.excuse(nip, &alasan),
            Peristiwa::Dideklarasikan { nip, konflik } => self.declare(nip, konflik),
            Peristiwa::Mundur { acara, nip, alasan } => self.recuse(acara, nip, &alasan),
            Peristiwa::Dibuka { jam } => self.open(jam),
            Peristiwa::Diskors {
                jam,
                alasan,
                sampai,
            } => self.suspend(jam, &alasan, sampai),
            Peristiwa::Dilanjutkan { jam } => self.resume(jam),
            Peristiwa::Dicatat { acara, oleh, isi } => self.note(acara, oleh, &isi),
            Peristiwa::PenilaianDibuka { acara, calon } => self.open_penilaian(acara, calon),
            Peristiwa::Dinilai {
                acara,
                penilai,
                nilai,
                alasan,
            } => self.score(&acara, penilai, &nilai, alasan.as_deref()),
            Peristiwa::PenilaianDibatalkan { acara, alasan } => {
                self.cancel_penilaian(&acara, &alasan)
            }
            Peristiwa::CalonLainDitambah { acara, calon_lain } => {
                self.add_calon_lain(acara, calon_lain)
            }
            Peristiwa::Direkomendasikan { acara, usul, cara } => self.recommend(acara, usul, cara),
            Peristiwa::Dipertimbangkan {
                acara,
                setuju,
                alasan,
                cara,
            } => self.consider(acara, setuju, &alasan, cara),
            Peristiwa::Ditunda { acara, alasan } => self.postpone(acara, &alasan),
            Peristiwa::BerpendapatLain {
                acara,
                nip,
                sikap,
                alasan,
            } => self.dissent(&acara, nip, sikap, &alasan),
            Peristiwa::Ditutup { jam } => self.close(jam),
            Peristiwa::RapatDitunda { jam, alasan } => self.postpone_rapat(jam, &alasan),
            Peristiwa::Dikoreksi { koreksi } => self.correct(&koreksi),
            Peristiwa::DitetapkanPpk { acara, keputusan } => self.record_ppk(acara, keputusan),
        }
    }

    /// After closing only corrections and the authority's decision; after putting off nothing.
    fn require_unsealed(&self, peristiwa: &Peristiwa) -> Result<(), Penolakan> {
        let after = matches!(
            peristiwa,
            Peristiwa::Dikoreksi { .. } | Peristiwa::DitetapkanPpk { .. }
        );
        match self.tahap {
            Tahap::Ditutup { .. } if !after => Err(Penolakan::new(
                "rapat_sudah_ditutup",
                "Rapat sudah ditutup; catatannya tidak dapat diubah.",
                &self.ketentuan.berita_acara,
                "Adakan rapat baru untuk keputusan yang berbeda; salah tulis diperbaiki dengan koreksi.",
            )),
            Tahap::Ditunda(_) => Err(Penolakan::new(
                "rapat_sudah_ditunda",
                "Rapat ini ditunda dan tidak pernah dibuka; catatannya tidak dapat diubah.",
                &self.ketentuan.berita_acara,
                "Buat rapat baru pada hari yang disepakati.",
            )),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
