//! What a meeting is at this moment: quorum, people, decisions.

use chrono::{NaiveDate, NaiveTime};

use super::{Mundur, Rapat, Tahap};
use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;
use crate::rapat::{Agenda, Jadwal, Kehadiran, KetentuanRapat, Kuorum, Putusan, RapatId};
use crate::tim::{Anggota, Tim};

impl Rapat {
    /// The quorum of the meeting as a whole, now.
    pub fn kuorum(&self) -> Kuorum {
        let hadir = self
            .tim
            .anggota()
            .filter(|a| self.kehadiran.is_present(a.nip))
            .count();
        Kuorum {
            anggota: self.tim.jumlah_anggota(),
            hadir: u32::try_from(hadir).unwrap_or(u32::MAX),
        }
    }

    /// The quorum for one item: who stepped back from it is not counted as present.
    pub fn kuorum_untuk(&self, kode: &KodeJabatan) -> Kuorum {
        let hadir = u32::try_from(self.peserta(kode).len()).unwrap_or(u32::MAX);
        Kuorum {
            anggota: self.tim.jumlah_anggota(),
            hadir,
        }
    }

    /// The members present who take part in that item, in the decree's order.
    pub fn peserta(&self, kode: &KodeJabatan) -> Vec<Nip> {
        self.tim
            .anggota()
            .map(|a| a.nip)
            .filter(|nip| self.kehadiran.is_present(*nip) && !self.has_recused(kode, *nip))
            .collect()
    }

    /// Whether the member stepped back from that item.
    pub fn has_recused(&self, kode: &KodeJabatan, nip: Nip) -> bool {
        self.mundur(kode).iter().any(|m| m.nip == nip)
    }

    /// Who stepped back from that item.
    pub fn mundur(&self, kode: &KodeJabatan) -> &[Mundur] {
        self.mundur.get(kode).map_or(&[], Vec::as_slice)
    }

    /// The valid decision on that item.
    pub fn putusan(&self, kode: &KodeJabatan) -> Option<&Putusan> {
        self.putusan.get(kode).and_then(|p| p.last())
    }

    /// Decisions on that item that a later one replaced, oldest first.
    pub fn putusan_terdahulu(&self, kode: &KodeJabatan) -> &[Putusan] {
        self.putusan
            .get(kode)
            .map_or(&[], |p| &p[..p.len().saturating_sub(1)])
    }

    /// Identity.
    pub const fn id(&self) -> RapatId {
        self.id
    }

    /// When and where.
    pub const fn jadwal(&self) -> &Jadwal {
        &self.jadwal
    }

    /// How the meeting is called, where it has a name.
    pub fn nomor(&self) -> Option<&str> {
        self.nomor.as_deref()
    }

    /// The committee of that day.
    pub const fn tim(&self) -> &Tim {
        &self.tim
    }

    /// The provisions of that day.
    pub const fn ketentuan(&self) -> &KetentuanRapat {
        &self.ketentuan
    }

    /// Last day on which the letters of recommendation are in time (KT Pasal 10 ayat (8)).
    pub fn batas_surat(&self) -> NaiveDate {
        let hari = self.ketentuan.rekomendasi_hari.nilai;
        let batas = self
            .ketentuan
            .hitungan_hari
            .setelah(self.jadwal.tanggal, hari);
        batas.unwrap_or(NaiveDate::MAX)
    }

    /// How far the meeting is.
    pub const fn tahap(&self) -> Tahap {
        self.tahap
    }

    /// The items, in order.
    pub fn agenda(&self) -> &[Agenda] {
        &self.agenda
    }

    /// Who is and was in the room.
    pub const fn kehadiran(&self) -> &Kehadiran {
        &self.kehadiran
    }

    /// Who was in the room at the opening, in the decree's order; no one before it.
    pub fn pembuka(&self) -> &[Nip] {
        &self.pembuka
    }

    /// Who leads: the chair if there at the opening, else the secretary, else the first member of the decree's order.
    /// Before the opening, by who is in the room now.
    pub fn pimpinan(&self) -> Option<&Anggota> {
        let there = |nip| {
            if self.pembuka.is_empty() {
                self.kehadiran.is_present(nip)
            } else {
                self.pembuka.contains(&nip)
            }
        };
        self.tim
            .anggota()
            .filter(|a| there(a.nip))
            .min_by_key(|a| a.peran)
    }

    /// The latest hour that the record names, or the hour the meeting was called for.
    pub fn jam_terakhir(&self) -> NaiveTime {
        let stays = self
            .tim
            .anggota()
            .flat_map(|a| self.kehadiran.sesi(a.nip))
            .map(|s| s.pergi.unwrap_or(s.datang));
        let opened = match self.tahap {
            Tahap::Dibuka(jam) => Some(jam),
            _ => None,
        };
        stays.chain(opened).fold(self.jadwal.jam, NaiveTime::max)
    }
}
