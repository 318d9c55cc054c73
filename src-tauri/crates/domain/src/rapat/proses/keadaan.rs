//! What a meeting is at this moment: quorum, people, decisions.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::{Catatan, Jalannya, Mundur, Pertemuan, Rapat, Tahap, UndanganTercatat};
use crate::aturan::HitunganHari;
use crate::kepegawaian::Nip;
use crate::rapat::{
    CalonLain, Jadwal, Kehadiran, KeputusanPpk, KetentuanRapat, Konflik, Koreksi, KunciAcara,
    Kuorum, MataAcara, Penilaian, Putusan, RapatId,
};
use crate::tim::{Anggota, Tim};

impl Rapat {
    /// The quorum of the meeting as a whole, now.
    pub fn kuorum(&self) -> Kuorum {
        self.kuorum_of(
            self.tim
                .anggota()
                .filter(|a| self.kehadiran.is_present(a.nip))
                .count(),
        )
    }

    /// The quorum for one item: who stepped back from it is not counted as present, unless the pack says so.
    pub fn kuorum_untuk(&self, kunci: &KunciAcara) -> Kuorum {
        if self.ketentuan.mundur_dihitung_hadir.nilai {
            self.kuorum()
        } else {
            self.kuorum_of(self.peserta(kunci).len())
        }
    }

    fn kuorum_of(&self, hadir: usize) -> Kuorum {
        Kuorum {
            anggota: self.tim.jumlah_anggota(),
            hadir: u32::try_from(hadir).unwrap_or(u32::MAX),
            syarat: self.ketentuan.kuorum.nilai,
        }
    }

    /// The members present who take part in that item, in the decree's order.
    pub fn peserta(&self, kunci: &KunciAcara) -> Vec<Nip> {
        self.tim
            .anggota()
            .map(|a| a.nip)
            .filter(|nip| self.kehadiran.is_present(*nip) && !self.has_recused(kunci, *nip))
            .collect()
    }

    /// Whether the member stepped back from that item, or declared a conflict with a party of it.
    pub fn has_recused(&self, kunci: &KunciAcara, nip: Nip) -> bool {
        self.jalan_of(kunci)
            .is_some_and(|j| j.mundur.iter().any(|m| m.nip == nip))
            || self
                .deklarasi(nip)
                .is_some_and(|list| list.iter().any(|k| self.is_party(kunci, k.calon)))
    }

    /// Who stepped back from that item: by word, then by declared conflict.
    pub fn mundur(&self, kunci: &KunciAcara) -> Vec<Mundur> {
        let mut found = self
            .jalan_of(kunci)
            .map_or_else(Vec::new, |j| j.mundur.clone());
        for (nip, list) in &self.deklarasi {
            if found.iter().any(|m| m.nip == *nip) {
                continue;
            }
            if let Some(konflik) = list.iter().find(|k| self.is_party(kunci, k.calon)) {
                found.push(Mundur {
                    nip: *nip,
                    alasan: konflik.alasan(),
                });
            }
        }
        found
    }

    /// Whether the person is one that the item decides about: a qualified candidate, or its person.
    pub fn is_party(&self, kunci: &KunciAcara, nip: Nip) -> bool {
        let item = self.agenda.iter().find(|a| &a.kunci == kunci);
        item.is_some_and(|a| {
            a.orang().is_some_and(|o| o.nip == nip)
                || a.nominatif().is_some_and(|n| n.memenuhi.contains(&nip))
        }) || self.calon_lain(kunci).iter().any(|c| c.nip == nip)
    }

    /// Who may be recommended for that item: the qualified of its frozen list, and the other candidates.
    pub fn memenuhi(&self, kunci: &KunciAcara) -> BTreeSet<Nip> {
        let item = self.agenda.iter().find(|a| &a.kunci == kunci);
        item.and_then(MataAcara::nominatif)
            .into_iter()
            .flat_map(|n| n.memenuhi.iter().copied())
            .chain(self.calon_lain(kunci).iter().map(|c| c.nip))
            .collect()
    }

    /// The last day on which the committee may consider that candidate, where the record says one (RPT-04).
    pub fn batas_pensiun(&self, kunci: &KunciAcara, nip: Nip) -> Option<NaiveDate> {
        let item = self.agenda.iter().find(|a| &a.kunci == kunci);
        let other = self.calon_lain(kunci).iter().find(|c| c.nip == nip);
        let list = other
            .map(|c| &c.nominatif)
            .or_else(|| item.and_then(MataAcara::nominatif))?;
        list.batas_pensiun.get(&nip).copied()
    }

    /// The other candidates of that item.
    pub fn calon_lain(&self, kunci: &KunciAcara) -> &[CalonLain] {
        self.jalan_of(kunci).map_or(&[], |j| &j.calon_lain)
    }

    /// The scoring of that item, where one was opened.
    pub fn penilaian(&self, kunci: &KunciAcara) -> Option<&Penilaian> {
        self.jalan_of(kunci)?.penilaian.as_deref()
    }

    /// Whose sheet the scoring of that item still waits for.
    pub fn belum_menilai(&self, kunci: &KunciAcara) -> Vec<Nip> {
        let Some(penilaian) = self.penilaian(kunci).filter(|p| !p.is_complete()) else {
            return Vec::new();
        };
        let mut waiting = self.peserta(kunci);
        waiting.retain(|nip| !penilaian.sudah().any(|s| s == *nip));
        waiting
    }

    /// The valid decision on that item.
    pub fn putusan(&self, kunci: &KunciAcara) -> Option<&Putusan> {
        self.jalan_of(kunci)?.putusan.last()
    }

    /// Decisions on that item that a later one replaced, oldest first.
    pub fn putusan_terdahulu(&self, kunci: &KunciAcara) -> &[Putusan] {
        self.jalan_of(kunci)
            .map_or(&[], |j| &j.putusan[..j.putusan.len().saturating_sub(1)])
    }

    /// The authority's decisions on that item, the valid one last.
    pub fn ppk(&self, kunci: &KunciAcara) -> &[KeputusanPpk] {
        self.jalan_of(kunci).map_or(&[], |j| &j.ppk)
    }

    fn jalan_of(&self, kunci: &KunciAcara) -> Option<&Jalannya> {
        self.jalannya.get(kunci)
    }

    /// Identity.
    pub const fn id(&self) -> RapatId {
        self.id
    }

    /// When and where.
    pub const fn jadwal(&self) -> &Jadwal {
        &self.jadwal
    }

    /// The day of the meeting now: the day it was called for, or the one it was last suspended to.
    pub const fn hari(&self) -> NaiveDate {
        self.hari
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

    /// Last day on which the letters of recommendation are in time (KT Pasal 10 ayat (8)), as the pack counts.
    pub fn batas_surat(&self) -> NaiveDate {
        self.batas_surat_menurut(self.ketentuan.hitungan_hari)
    }

    /// That day, counted in days of this kind.
    pub fn batas_surat_menurut(&self, hitungan: HitunganHari) -> NaiveDate {
        let hari = self.ketentuan.rekomendasi_hari.nilai;
        hitungan
            .setelah(self.hari(), hari)
            .unwrap_or(NaiveDate::MAX)
    }

    /// How far the meeting is.
    pub const fn tahap(&self) -> Tahap {
        self.tahap
    }

    /// The items, in order.
    pub fn agenda(&self) -> &[MataAcara] {
        &self.agenda
    }

    /// Whether the agenda is locked.
    pub const fn terkunci(&self) -> bool {
        self.terkunci
    }

    /// The invitations, in order.
    pub fn undangan(&self) -> &[UndanganTercatat] {
        &self.undangan
    }

    /// Who is and was in the meeting.
    pub const fn kehadiran(&self) -> &Kehadiran {
        &self.kehadiran
    }

    /// Why that member is not there.
    pub fn berhalangan(&self, nip: Nip) -> Option<&str> {
        self.berhalangan.get(&nip).map(String::as_str)
    }

    /// What that member declared; none where nothing was declared, empty where he declared that there is no conflict.
    pub fn deklarasi(&self, nip: Nip) -> Option<&[Konflik]> {
        self.deklarasi.get(&nip).map(Vec::as_slice)
    }

    /// The stretches of the meeting, in order.
    pub fn pertemuan(&self) -> &[Pertemuan] {
        &self.pertemuan
    }

    /// What was noted, in order.
    pub fn catatan(&self) -> &[Catatan] {
        &self.catatan
    }

    /// Corrections of the closed record, in order.
    pub fn koreksi(&self) -> &[Koreksi] {
        &self.koreksi
    }

    /// Who was in the room at the opening, in the decree's order; no one before it.
    pub fn pembuka(&self) -> &[Nip] {
        self.pertemuan.first().map_or(&[], |p| &p.pembuka)
    }

    /// Who leads: the chair if there at the last opening or resuming, else the first by role among those who were.
    /// Before the opening, by who is in the room now.
    pub fn pimpinan(&self) -> Option<&Anggota> {
        let there = |nip| match self.pertemuan.last() {
            Some(pertemuan) => pertemuan.pembuka.contains(&nip),
            None => self.kehadiran.is_present(nip),
        };
        let ketua = self.tim.ketua();
        if there(ketua.nip) {
            return Some(ketua);
        }
        self.tim
            .anggota()
            .filter(|a| there(a.nip))
            .min_by_key(|a| a.peran)
    }

    /// The latest hour that the record of this day names, or the hour the meeting was called for.
    pub fn jam_terakhir(&self) -> NaiveTime {
        let called = (self.hari() == self.jadwal.tanggal).then_some(self.jadwal.jam);
        self.jam_tercatat().max(called).unwrap_or(self.jadwal.jam)
    }

    /// The latest hour that the record of this day names.
    pub fn jam_tercatat(&self) -> Option<NaiveTime> {
        let hari = self.hari();
        let began = self
            .pertemuan
            .last()
            .filter(|p| p.tanggal == hari)
            .map(|p| p.selesai.unwrap_or(p.dibuka));
        self.kehadiran.jam_terakhir(hari).max(began)
    }
}
