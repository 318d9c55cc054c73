//! The course of a meeting: what may happen when, and what is refused.

mod bukti;
#[cfg(test)]
pub(crate) mod contoh;
mod keadaan;

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::{
    Agenda, Jadwal, Kehadiran, Keputusan, KetentuanRapat, Peristiwa, Putusan, RapatId,
    UsulRekomendasi,
};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::KodeJabatan;
use crate::tim::{Anggota, Tim};

pub use bukti::{RapatSah, RapatTertutup};

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
        for anggota in self.tim.orang() {
            self.require_after_last(anggota.nip, jam)?;
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
                "Jam {} mendahului catatan kehadiran pukul {}.",
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
mod tests;
