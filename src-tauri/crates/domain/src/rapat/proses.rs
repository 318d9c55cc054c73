//! The course of a meeting: what may happen when, and what is refused.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::{
    Agenda, Jadwal, Kehadiran, Keputusan, KetentuanRapat, Kuorum, Peristiwa, Putusan, RapatId,
    Rekomendasi, UsulRekomendasi,
};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::KodeJabatan;
use crate::tim::{Anggota, Tim};

/// How far a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tahap {
    /// Called; agenda and attendance are being made ready.
    Disiapkan,
    /// Opened at that hour.
    Dibuka(NaiveTime),
    /// Closed; nothing changes any more.
    Ditutup {
        /// Opened at.
        dibuka: NaiveTime,
        /// Closed at.
        ditutup: NaiveTime,
    },
}

/// A member who stepped back from one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mundur {
    /// The member.
    pub nip: Nip,
    /// The declared reason.
    pub alasan: String,
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
    agenda: Vec<Agenda>,
    kehadiran: Kehadiran,
    /// Who was in the room when the meeting was opened.
    pembuka: Vec<Nip>,
    mundur: BTreeMap<KodeJabatan, Vec<Mundur>>,
    /// Every decision on an item, the valid one last.
    putusan: BTreeMap<KodeJabatan, Vec<Putusan>>,
}

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
    /// Where the committee's decree is later than the meeting, the place is blank, or the event is another.
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
        if tim.sk().tanggal > jadwal.tanggal {
            return Err(Penolakan::new(
                "sk_tim_belum_berlaku",
                format!(
                    "SK tim nomor {} bertanggal {}, sesudah tanggal rapat {}.",
                    tim.sk().nomor,
                    tim.sk().tanggal,
                    jadwal.tanggal
                ),
                &ketentuan.tim,
                "Pilih tanggal rapat sesudah SK ditetapkan, atau catat SK yang berlaku pada tanggal rapat.",
            ));
        }
        if jadwal.tempat.trim().is_empty() {
            return Err(Penolakan::new(
                "tempat_kosong",
                "Tempat rapat belum diisi.",
                &ketentuan.berita_acara,
                "Isi tempat rapat; Berita Acara memuatnya.",
            ));
        }
        Ok(Self {
            id,
            jadwal,
            nomor,
            tim: *tim,
            ketentuan: *ketentuan,
            tahap: Tahap::Disiapkan,
            agenda: Vec::new(),
            kehadiran: Kehadiran::default(),
            pembuka: Vec::new(),
            mundur: BTreeMap::new(),
            putusan: BTreeMap::new(),
        })
    }

    /// Lets `peristiwa` happen, or refuses it and stays as it was. The one gate for live changes and for replay.
    ///
    /// # Errors
    /// What is refused, by which rule, and what would mend it.
    pub fn apply(&mut self, peristiwa: Peristiwa) -> Result<(), Penolakan> {
        if let Tahap::Ditutup { .. } = self.tahap {
            return Err(Penolakan::new(
                "rapat_sudah_ditutup",
                "Rapat sudah ditutup; catatannya tidak dapat diubah.",
                &self.ketentuan.berita_acara,
                "Adakan rapat baru untuk keputusan yang berbeda.",
            ));
        }
        match peristiwa {
            Peristiwa::Dibuat { .. } => Err(out_of_order("Rapat ini sudah dibuat.")),
            Peristiwa::AgendaDitambah { agenda } => self.add_agenda(*agenda),
            Peristiwa::AgendaDihapus { jabatan } => self.remove_agenda(&jabatan),
            Peristiwa::Hadir { nip, jam } => self.arrive(nip, jam),
            Peristiwa::Pergi { nip, jam } => self.leave(nip, jam),
            Peristiwa::HadirDibatalkan { nip } => self.untick(nip),
            Peristiwa::Mundur {
                jabatan,
                nip,
                alasan,
            } => self.recuse(jabatan, nip, &alasan),
            Peristiwa::Dibuka { jam } => self.open(jam),
            Peristiwa::Direkomendasikan { jabatan, usul } => self.recommend(jabatan, usul),
            Peristiwa::Ditunda { jabatan, alasan } => self.postpone(jabatan, &alasan),
            Peristiwa::Ditutup { jam } => self.close(jam),
        }
    }

    fn add_agenda(&mut self, agenda: Agenda) -> Result<(), Penolakan> {
        self.require_preparing("Mata acara tidak dapat ditambah sesudah rapat dibuka.")?;
        if agenda.nominatif.per != self.jadwal.tanggal
            || agenda.nominatif.aturan != self.ketentuan.paket
        {
            return Err(Penolakan::new(
                "nominatif_bukan_untuk_rapat_ini",
                "Daftar nominatif tidak disusun per tanggal rapat dengan paket aturan rapat ini.",
                &self.ketentuan.nominatif,
                format!(
                    "Susun daftar nominatif per {} lalu masukkan kembali.",
                    self.jadwal.tanggal
                ),
            ));
        }
        if self.find_agenda(&agenda.jabatan.kode).is_ok() {
            return Err(Penolakan::new(
                "agenda_ganda",
                format!("{} sudah ada pada agenda rapat ini.", agenda.jabatan.nama),
                &self.ketentuan.nominatif,
                "Hapus dahulu bila daftar nominatifnya hendak disusun ulang.",
            ));
        }
        if agenda.jabatan.lowong() == 0 {
            return Err(Penolakan::new(
                "jabatan_tidak_lowong",
                format!(
                    "{} tidak lowong: kebutuhan {} sudah terisi.",
                    agenda.jabatan.nama, agenda.jabatan.kebutuhan
                ),
                &self.ketentuan.nominatif,
                "Pilih jabatan yang lowong menurut peta jabatan.",
            ));
        }
        self.agenda.push(agenda);
        Ok(())
    }

    fn remove_agenda(&mut self, kode: &KodeJabatan) -> Result<(), Penolakan> {
        self.require_preparing(
            "Mata acara tidak dapat dihapus sesudah rapat dibuka; tunda dengan alasannya.",
        )?;
        self.find_agenda(kode)?;
        self.agenda.retain(|a| &a.jabatan.kode != kode);
        self.mundur.remove(kode);
        Ok(())
    }

    fn arrive(&mut self, nip: Nip, jam: NaiveTime) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        if self.kehadiran.is_present(nip) {
            return Err(out_of_order(&format!("{nama} sudah tercatat hadir.")));
        }
        self.require_after_last(nip, jam)?;
        self.kehadiran.arrive(nip, jam);
        Ok(())
    }

    fn leave(&mut self, nip: Nip, jam: NaiveTime) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        if !self.kehadiran.is_present(nip) {
            return Err(out_of_order(&format!("{nama} tidak sedang hadir.")));
        }
        self.require_after_last(nip, jam)?;
        self.kehadiran.leave(nip, jam);
        Ok(())
    }

    fn untick(&mut self, nip: Nip) -> Result<(), Penolakan> {
        self.require_preparing(
            "Kehadiran sesudah rapat dibuka tidak dihapus; catat waktu perginya.",
        )?;
        self.require_member(nip)?;
        self.kehadiran.forget(nip);
        Ok(())
    }

    fn recuse(&mut self, kode: KodeJabatan, nip: Nip, alasan: &str) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        self.find_agenda(&kode)?;
        let alasan = required_reason(
            alasan,
            "Pengunduran diri karena konflik kepentingan harus disertai alasan.",
        )?;
        if self.has_recused(&kode, nip) {
            return Err(out_of_order(&format!(
                "{nama} sudah mundur dari mata acara ini."
            )));
        }
        if self.putusan.contains_key(&kode) {
            return Err(Penolakan::new(
                "mata_acara_sudah_diputuskan",
                format!(
                    "{nama} tidak dapat mundur: mata acara ini sudah diputuskan dengan keikutsertaannya."
                ),
                "UU 30/2014 Pasal 42 sampai Pasal 45",
                "Tunda mata acara ini dan bahas kembali pada rapat berikutnya.",
            ));
        }
        self.mundur
            .entry(kode)
            .or_default()
            .push(Mundur { nip, alasan });
        Ok(())
    }

    fn open(&mut self, jam: NaiveTime) -> Result<(), Penolakan> {
        if self.tahap != Tahap::Disiapkan {
            return Err(out_of_order("Rapat sudah dibuka."));
        }
        self.kuorum().require(&self.ketentuan.kuorum)?;
        if self.agenda.is_empty() {
            return Err(Penolakan::new(
                "agenda_kosong",
                "Rapat belum mempunyai mata acara.",
                &self.ketentuan.nominatif,
                "Masukkan paling sedikit satu jabatan lowong beserta daftar nominatifnya.",
            ));
        }
        self.pembuka = self
            .tim
            .anggota()
            .map(|a| a.nip)
            .filter(|nip| self.kehadiran.is_present(*nip))
            .collect();
        self.tahap = Tahap::Dibuka(jam);
        Ok(())
    }

    fn recommend(&mut self, kode: KodeJabatan, usul: UsulRekomendasi) -> Result<(), Penolakan> {
        let putusan = self.sah_untuk(&kode)?.rekomendasikan(&kode, usul)?;
        self.putusan.entry(kode).or_default().push(putusan);
        Ok(())
    }

    fn postpone(&mut self, kode: KodeJabatan, alasan: &str) -> Result<(), Penolakan> {
        self.require_open()?;
        self.find_agenda(&kode)?;
        let alasan = required_reason(alasan, "Penundaan harus disertai alasan.")?;
        let putusan = Putusan {
            keputusan: Keputusan::Ditunda { alasan },
            kuorum: self.kuorum_untuk(&kode),
            peserta: self.peserta(&kode),
        };
        self.putusan.entry(kode).or_default().push(putusan);
        Ok(())
    }

    fn close(&mut self, jam: NaiveTime) -> Result<(), Penolakan> {
        let dibuka = self.require_open()?;
        let open: Vec<&str> = self
            .agenda
            .iter()
            .filter(|a| self.putusan(&a.jabatan.kode).is_none())
            .map(|a| a.jabatan.nama.as_str())
            .collect();
        if !open.is_empty() {
            return Err(Penolakan::new(
                "mata_acara_belum_diputuskan",
                format!(
                    "{} mata acara belum diputuskan: {}.",
                    open.len(),
                    open.join("; ")
                ),
                &self.ketentuan.berita_acara,
                "Catat rekomendasinya, atau tunda dengan alasannya, lalu tutup rapat.",
            ));
        }
        if jam < dibuka {
            return Err(out_of_order(&format!(
                "Jam penutupan mendahului jam pembukaan {}.",
                dibuka.format("%H.%M")
            )));
        }
        self.tahap = Tahap::Ditutup {
            dibuka,
            ditutup: jam,
        };
        Ok(())
    }

    fn require_preparing(&self, pesan: &str) -> Result<(), Penolakan> {
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

    fn require_open(&self) -> Result<NaiveTime, Penolakan> {
        match self.tahap {
            Tahap::Dibuka(jam) => Ok(jam),
            _ => Err(Penolakan::new(
                "rapat_belum_dibuka",
                "Rapat belum dibuka.",
                &self.ketentuan.kuorum,
                "Catat kehadiran sampai kuorum terpenuhi, lalu buka rapat.",
            )),
        }
    }

    fn require_member(&self, nip: Nip) -> Result<&Anggota, Penolakan> {
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

    fn require_after_last(&self, nip: Nip, jam: NaiveTime) -> Result<(), Penolakan> {
        let last = self
            .kehadiran
            .sesi(nip)
            .last()
            .map(|s| s.pergi.unwrap_or(s.datang));
        match last {
            Some(last) if jam < last => Err(out_of_order(&format!(
                "Jam {} mendahului catatan terakhirnya pukul {}.",
                jam.format("%H.%M"),
                last.format("%H.%M")
            ))),
            _ => Ok(()),
        }
    }

    /// The item about that post.
    ///
    /// # Errors
    /// Where the post is not on the agenda.
    pub fn find_agenda(&self, kode: &KodeJabatan) -> Result<&Agenda, Penolakan> {
        self.agenda
            .iter()
            .find(|a| &a.jabatan.kode == kode)
            .ok_or_else(|| {
                Penolakan::new(
                    "bukan_mata_acara",
                    format!("Jabatan {kode} tidak ada pada agenda rapat ini."),
                    &self.ketentuan.nominatif,
                    "Masukkan jabatan itu ke agenda sebelum rapat dibuka.",
                )
            })
    }

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

fn out_of_order(pesan: &str) -> Penolakan {
    Penolakan::new(
        "urutan_keliru",
        pesan,
        "tahapan rapat",
        "Muat ulang rapat dan periksa keadaannya.",
    )
}

fn required_reason(alasan: &str, pesan: &str) -> Result<String, Penolakan> {
    let alasan = alasan.trim();
    if alasan.is_empty() {
        return Err(Penolakan::new(
            "alasan_kosong",
            pesan,
            "UU 30/2014 Pasal 55",
            "Tulis alasannya.",
        ));
    }
    Ok(alasan.to_owned())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::rapat::{agenda, ketentuan};
    use crate::tim::contoh::{nip, tim};

    fn jam(h: u32, m: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(h, m, 0).unwrap()
    }

    fn kode(text: &str) -> KodeJabatan {
        KodeJabatan::parse(text).unwrap()
    }

    fn dibuat(anggota: u32) -> Peristiwa {
        Peristiwa::Dibuat {
            id: RapatId(Uuid::nil()),
            jadwal: Jadwal {
                tanggal: NaiveDate::from_ymd_opt(2026, 12, 21).unwrap(),
                jam: jam(9, 0),
                zona: "WITA".into(),
                tempat: "Aula".into(),
            },
            nomor: None,
            tim: Box::new(tim(anggota)),
            ketentuan: Box::new(ketentuan::contoh()),
        }
    }

    fn rapat(anggota: u32, items: &[(&str, &[u32])]) -> Rapat {
        let mut rapat = Rapat::call(dibuat(anggota)).unwrap();
        for (kode, memenuhi) in items {
            rapat
                .apply(Peristiwa::AgendaDitambah {
                    agenda: Box::new(agenda::contoh::agenda(kode, memenuhi)),
                })
                .unwrap();
        }
        rapat
    }

    fn hadir(n: u32) -> Peristiwa {
        Peristiwa::Hadir {
            nip: nip(n),
            jam: jam(9, 0),
        }
    }

    fn rekomendasi(jabatan: &str, calon: &[u32]) -> Peristiwa {
        let usul = UsulRekomendasi {
            calon: calon.iter().map(|n| nip(*n)).collect(),
            alasan: "Terbaik.".into(),
        };
        Peristiwa::Direkomendasikan {
            jabatan: kode(jabatan),
            usul,
        }
    }

    fn kode_penolakan(result: Result<(), Penolakan>) -> Option<&'static str> {
        result.err().map(|p| p.kode)
    }

    fn buka() -> Peristiwa {
        Peristiwa::Dibuka { jam: jam(9, 7) }
    }

    fn tutup() -> Peristiwa {
        Peristiwa::Ditutup { jam: jam(11, 0) }
    }

    #[test]
    fn rapat_tanpa_kuorum_tidak_dapat_dibuka() {
        let mut rapat = rapat(7, &[("J1", &[100, 101])]);
        for n in 1..=6 {
            rapat.apply(hadir(n)).unwrap();
            let expected = (n != 5).then_some("kuorum_belum_sah");
            let refused = rapat.clone().apply(buka());
            assert_eq!(kode_penolakan(refused), expected, "hadir {n}");
        }
    }

    #[test]
    fn rapat_tanpa_agenda_tidak_dapat_dibuka() {
        let mut rapat = rapat(1, &[]);
        rapat.apply(hadir(1)).unwrap();
        assert_eq!(kode_penolakan(rapat.apply(buka())), Some("agenda_kosong"));
    }

    #[test]
    fn keputusan_menuntut_kuorum_pada_saat_itu() {
        let mut rapat = rapat(5, &[("J1", &[100, 101])]);
        for n in 1..=3 {
            rapat.apply(hadir(n)).unwrap();
        }
        assert_eq!(
            kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
            Some("rapat_belum_dibuka")
        );
        rapat.apply(buka()).unwrap();
        rapat
            .apply(Peristiwa::Pergi {
                nip: nip(3),
                jam: jam(9, 30),
            })
            .unwrap();
        assert_eq!(
            kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
            Some("kuorum_belum_sah")
        );
        rapat
            .apply(Peristiwa::Hadir {
                nip: nip(4),
                jam: jam(9, 40),
            })
            .unwrap();
        rapat.apply(rekomendasi("J1", &[101, 100])).unwrap();
        let putusan = rapat.putusan(&kode("J1")).unwrap();
        assert_eq!(putusan.peserta, [nip(1), nip(2), nip(4)]);
    }

    #[test]
    fn anggota_yang_mundur_tidak_dihitung_pada_mata_acara_itu() {
        let mut rapat = rapat(5, &[("J1", &[100, 101]), ("J2", &[100, 101])]);
        for n in 1..=5 {
            rapat.apply(hadir(n)).unwrap();
        }
        rapat.apply(buka()).unwrap();
        rapat
            .apply(Peristiwa::Mundur {
                jabatan: kode("J1"),
                nip: nip(5),
                alasan: "Saudara.".into(),
            })
            .unwrap();
        assert_eq!(
            rapat.kuorum_untuk(&kode("J1")),
            Kuorum {
                anggota: 5,
                hadir: 4
            }
        );
        assert_eq!(
            kode_penolakan(rapat.apply(rekomendasi("J1", &[100, 101]))),
            Some("kuorum_belum_sah")
        );
        rapat.apply(rekomendasi("J2", &[100, 101])).unwrap();
        let late = Peristiwa::Mundur {
            jabatan: kode("J2"),
            nip: nip(4),
            alasan: "Ipar.".into(),
        };
        assert_eq!(
            kode_penolakan(rapat.apply(late)),
            Some("mata_acara_sudah_diputuskan")
        );
    }

    #[test]
    fn rapat_ditutup_bila_semua_mata_acara_diputuskan() {
        let mut rapat = rapat(3, &[("J1", &[100, 101]), ("J2", &[100])]);
        for n in 1..=3 {
            rapat.apply(hadir(n)).unwrap();
        }
        rapat.apply(buka()).unwrap();
        rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
        assert_eq!(
            kode_penolakan(rapat.apply(tutup())),
            Some("mata_acara_belum_diputuskan")
        );
        assert!(rapat.tertutup().is_err());
        let blank = Peristiwa::Ditunda {
            jabatan: kode("J2"),
            alasan: " ".into(),
        };
        assert_eq!(kode_penolakan(rapat.apply(blank)), Some("alasan_kosong"));
        rapat
            .apply(Peristiwa::Ditunda {
                jabatan: kode("J2"),
                alasan: "Baru satu calon memenuhi.".into(),
            })
            .unwrap();
        rapat.apply(tutup()).unwrap();
        assert!(rapat.tertutup().is_ok());
        assert_eq!(
            kode_penolakan(rapat.apply(rekomendasi("J1", &[101, 100]))),
            Some("rapat_sudah_ditutup")
        );
    }

    #[test]
    fn keputusan_yang_diganti_tetap_tercatat() {
        let mut rapat = rapat(3, &[("J1", &[100, 101, 102])]);
        for n in 1..=3 {
            rapat.apply(hadir(n)).unwrap();
        }
        rapat.apply(buka()).unwrap();
        rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
        rapat.apply(rekomendasi("J1", &[102, 101])).unwrap();
        assert_eq!(rapat.putusan_terdahulu(&kode("J1")).len(), 1);
    }

    #[test]
    fn agenda_dikunci_saat_rapat_dibuka() {
        let mut rapat = rapat(1, &[("J1", &[100, 101])]);
        rapat.apply(hadir(1)).unwrap();
        rapat.apply(buka()).unwrap();
        let agenda = Box::new(agenda::contoh::agenda("J2", &[100, 101]));
        assert_eq!(
            kode_penolakan(rapat.apply(Peristiwa::AgendaDitambah { agenda })),
            Some("rapat_sudah_dibuka")
        );
    }

    #[test]
    fn nominatif_harus_per_tanggal_rapat() {
        let mut rapat = rapat(1, &[]);
        let mut agenda = agenda::contoh::agenda("J1", &[100, 101]);
        agenda.nominatif.per = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
        let refused = rapat.apply(Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        });
        assert_eq!(
            kode_penolakan(refused),
            Some("nominatif_bukan_untuk_rapat_ini")
        );
    }

    #[test]
    fn jabatan_terisi_tidak_dapat_diagendakan() {
        let mut rapat = rapat(1, &[]);
        let mut agenda = agenda::contoh::agenda("J1", &[100, 101]);
        agenda.jabatan.pemangku.push(nip(200));
        let refused = rapat.apply(Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        });
        assert_eq!(kode_penolakan(refused), Some("jabatan_tidak_lowong"));
    }

    #[test]
    fn sk_tim_harus_berlaku_pada_tanggal_rapat() {
        let Peristiwa::Dibuat {
            id,
            mut jadwal,
            nomor,
            tim,
            ketentuan,
        } = dibuat(3)
        else {
            unreachable!()
        };
        jadwal.tanggal = NaiveDate::from_ymd_opt(2026, 1, 4).unwrap();
        let refused = Rapat::call(Peristiwa::Dibuat {
            id,
            jadwal,
            nomor,
            tim,
            ketentuan,
        });
        assert_eq!(refused.unwrap_err().kode, "sk_tim_belum_berlaku");
    }

    #[test]
    fn bukan_anggota_tidak_dapat_hadir() {
        assert_eq!(
            kode_penolakan(rapat(3, &[]).apply(hadir(9))),
            Some("bukan_anggota")
        );
    }

    /// Anything a person can do, lawful or not, about five members and two items.
    fn any_event() -> impl Strategy<Value = Peristiwa> {
        let n = 1u32..=6;
        let item = prop_oneof![Just("J1"), Just("J2"), Just("J9")];
        prop_oneof![
            4 => (n.clone(), 8u32..12).prop_map(|(n, h)| Peristiwa::Hadir { nip: nip(n), jam: jam(h, 0) }),
            2 => (n.clone(), 8u32..12).prop_map(|(n, h)| Peristiwa::Pergi { nip: nip(n), jam: jam(h, 0) }),
            1 => n.clone().prop_map(|n| Peristiwa::HadirDibatalkan { nip: nip(n) }),
            1 => (item.clone(), n).prop_map(|(k, n)| Peristiwa::Mundur {
                jabatan: kode(k), nip: nip(n), alasan: "Kerabat.".into()
            }),
            3 => Just(buka()),
            4 => (item.clone(), proptest::collection::vec(100u32..104, 0..4)).prop_map(|(k, c)| rekomendasi(k, &c)),
            1 => item.prop_map(|k| Peristiwa::Ditunda { jabatan: kode(k), alasan: "Belum lengkap.".into() }),
            2 => Just(tutup()),
        ]
    }

    proptest! {
        #[test]
        fn tiada_urutan_yang_menghasilkan_rapat_tidak_sah(events in proptest::collection::vec(any_event(), 0..60)) {
            let items: [(&str, &[u32]); 2] = [("J1", &[100, 101, 102]), ("J2", &[100])];
            let mut rapat = rapat(5, &items);
            let mut applied = vec![dibuat(5)];
            for (k, memenuhi) in items {
                applied.push(Peristiwa::AgendaDitambah { agenda: Box::new(agenda::contoh::agenda(k, memenuhi)) });
            }
            for event in events {
                let before = rapat.clone();
                match rapat.apply(event.clone()) {
                    Ok(()) => applied.push(event),
                    Err(refusal) => {
                        prop_assert_eq!(&rapat, &before, "a refusal changes nothing");
                        prop_assert!(!refusal.dasar.is_empty() && !refusal.saran.is_empty());
                    }
                }
            }
            for (k, memenuhi) in items {
                if let Some(putusan) = rapat.putusan(&kode(k))
                    && let Keputusan::Direkomendasikan(r) = &putusan.keputusan
                {
                    prop_assert!(putusan.kuorum.hadir * 2 > putusan.kuorum.anggota && putusan.kuorum.hadir % 2 == 1);
                    prop_assert_eq!(putusan.peserta.len(), putusan.kuorum.hadir as usize);
                    prop_assert!(r.calon().len() >= 2);
                    prop_assert!(r.calon().iter().all(|c| memenuhi.iter().any(|m| nip(*m) == *c)));
                }
            }
            if rapat.tertutup().is_ok() {
                prop_assert!(rapat.agenda().iter().all(|a| rapat.putusan(&a.jabatan.kode).is_some()));
            }
            prop_assert_eq!(Rapat::replay(applied).unwrap(), rapat, "the record alone gives the meeting back");
        }
    }
}
