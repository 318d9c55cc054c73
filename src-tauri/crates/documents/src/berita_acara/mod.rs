//! Berita Acara: the minutes of a meeting of the *Tim Penilai Kinerja*.

mod isi;
mod kehadiran;
mod lampiran;

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{Kuorum, Mundur, Sesi};
use sidang_domain::tim::Peran;

use crate::bagian::rahasia;
use crate::typeset::flow::Flow;
use crate::typeset::sheet::Sheet;
use crate::{CalonDirekomendasikan, Error, JabatanDibahas, Kop, Orang};

/// The record of a closed meeting, with every fact the minutes print.
///
/// Decisions are counted from the agenda, every number is printed in figures and words from one value, and the
/// signatories are the members marked present, so the minutes cannot contradict themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeritaAcaraNaskah {
    /// Letterhead.
    pub kop: Kop,
    /// Lines of the title: `BERITA ACARA RAPAT`, `TIM PENILAI KINERJA …`.
    pub judul: Vec<String>,
    /// Number of the minutes.
    pub nomor: String,
    /// Which copy this is, of how many.
    pub salinan: Option<Salinan>,
    /// Day of the meeting.
    pub tanggal: NaiveDate,
    /// Hour at which it was opened.
    pub mulai: NaiveTime,
    /// Hour at which it was closed.
    pub selesai: NaiveTime,
    /// Time zone: `WITA`.
    pub zona: String,
    /// Place.
    pub tempat: String,
    /// What the committee is called: `Tim Penilai Kinerja`.
    pub istilah_tim: String,
    /// The decision that formed the committee.
    pub dasar: SuratKeputusan,
    /// The committee in its order, present or not.
    pub anggota: Vec<AnggotaTim>,
    /// Members, and those of them in the room when the meeting was opened.
    pub kuorum: Kuorum,
    /// The article of the quorum, as it follows `Berdasarkan`.
    pub pasal_kuorum: String,
    /// Who chaired.
    pub pimpinan: Pimpinan,
    /// What lay before the meeting.
    pub bahan: Bahan,
    /// Posts considered, in the order of the agenda.
    pub mata_acara: Vec<MataAcara>,
    /// Departures and warnings to be put on record.
    pub peringatan: Vec<String>,
    /// Dissenting opinions.
    pub pendapat_berbeda: Vec<PendapatBerbeda>,
    /// The article that makes the result secret.
    pub dasar_kerahasiaan: Option<String>,
    /// Who receives the minutes.
    pub distribusi: Vec<String>,
}

/// Number of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salinan {
    /// This copy.
    pub ke: usize,
    /// All copies.
    pub dari: usize,
}

/// A decision by number and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratKeputusan {
    /// Who decided: `Bupati Kolaka Timur`.
    pub penetap: String,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Its subject, as it follows `tentang`.
    pub tentang: String,
}

/// One of the committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnggotaTim {
    /// The person.
    pub orang: Orang,
    /// Role. Staff of the secretariat are listed, but neither counted nor signing.
    pub peran: Peran,
    /// Whether they came.
    pub kehadiran: Kehadiran,
}

/// Whether a member came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kehadiran {
    /// Present, with every stay in the room.
    Hadir(Vec<Sesi>),
    /// Absent, with the reason where one was given.
    TidakHadir(Option<String>),
}

/// Who chaired the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pimpinan {
    /// The member.
    pub nip: Nip,
    /// The document that designates a member in the chair's place, as it follows `berdasarkan`.
    pub dasar: Option<String>,
}

/// What lay before the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bahan {
    /// Name of the policy pack the candidates were checked by.
    pub paket_aturan: String,
    /// Proposals and other papers: `Usulan Dinas Kesehatan Nomor … tanggal …`.
    pub dokumen: Vec<String>,
}

/// An item of the agenda: a post and what was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MataAcara {
    /// The post.
    pub jabatan: JabatanDibahas,
    /// The nominative list frozen for it.
    pub nominatif: NominatifBeku,
    /// The decision.
    pub keputusan: Keputusan,
    /// Members, and those of them who took part in the decision.
    pub kuorum: Kuorum,
    /// Members who stepped back from it, with the conflict of interest they declared.
    pub mundur: Vec<Mundur>,
    /// Remarks, such as the last date before a candidate's retirement limit.
    pub catatan: Vec<String>,
}

/// A frozen nominative list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NominatifBeku {
    /// Reference date of the checks.
    pub per_tanggal: NaiveDate,
    /// Its hash in hexadecimal.
    pub sidik: String,
    /// Candidates who qualify.
    pub memenuhi: usize,
    /// Candidates whose data must still be verified.
    pub perlu_verifikasi: usize,
    /// Candidates who do not qualify.
    pub tidak_memenuhi: usize,
}

/// What was decided on a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keputusan {
    /// Candidates are recommended.
    Direkomendasikan {
        /// In the order of the recommendation.
        calon: Vec<CalonDirekomendasikan>,
        /// The reasons.
        alasan: String,
    },
    /// The post is postponed.
    Ditunda {
        /// The reason.
        alasan: String,
    },
}

/// A dissenting opinion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendapatBerbeda {
    /// Who holds it.
    pub nama: String,
    /// The opinion and its reason.
    pub uraian: String,
}

impl BeritaAcaraNaskah {
    /// Prints the minutes as PDF.
    ///
    /// # Errors
    /// [`Error::KuorumTidakTerpenuhi`], [`Error::JumlahTidakCocok`], [`Error::PimpinanTidakHadir`],
    /// [`Error::TanpaCalon`] and [`Error::MundurTidakHadir`] when the record would make the minutes untrue;
    /// [`Error::Logo`] and [`Error::HurufTidakTercetak`] when something in it cannot be printed.
    pub fn render(&self) -> Result<Vec<u8>, Error> {
        self.check()?;
        let mut flow = Flow::default();
        isi::tulis(self, &mut flow)?;
        lampiran::tulis(self, &mut flow)?;
        let kaki = format!("Berita Acara Nomor {}", self.nomor);
        let salinan = self
            .salinan
            .map(|s| format!("Salinan ke-{} dari {}", s.ke, s.dari));
        Sheet {
            title: format!("{} Nomor {}", self.judul.join(" "), self.nomor),
            author: self.kop.instansi.clone(),
            dated: self.tanggal.and_time(self.selesai),
            first_page: rahasia::kepala_halaman(salinan)?,
            footer: &|halaman, jumlah| rahasia::kaki_halaman(&kaki, halaman, jumlah),
            flow,
        }
        .print()
    }

    fn check(&self) -> Result<(), Error> {
        self.check_kuorum(self.kuorum)?;
        if !self.pimpinan().is_some_and(AnggotaTim::hadir) {
            return Err(Error::PimpinanTidakHadir);
        }
        for acara in &self.mata_acara {
            match &acara.keputusan {
                Keputusan::Direkomendasikan { .. } => self.check_kuorum(acara.kuorum)?,
                // A meeting that has lost its quorum can still postpone what is left, and close.
                Keputusan::Ditunda { .. } => self.check_jumlah(acara.kuorum)?,
            }
            if matches!(&acara.keputusan, Keputusan::Direkomendasikan { calon, .. } if calon.is_empty())
            {
                return Err(Error::TanpaCalon {
                    jabatan: acara.jabatan.nama.clone(),
                });
            }
            let absen = |m: &&Mundur| !self.find(m.nip).is_some_and(AnggotaTim::hadir);
            if let Some(mundur) = acara.mundur.iter().find(absen) {
                return Err(Error::MundurTidakHadir {
                    nama: self.nama(mundur.nip),
                });
            }
        }
        Ok(())
    }

    fn check_kuorum(&self, kuorum: Kuorum) -> Result<(), Error> {
        if !kuorum.sah() {
            return Err(Error::KuorumTidakTerpenuhi {
                hadir: kuorum.hadir,
                anggota: kuorum.anggota,
                pasal: self.pasal_kuorum.clone(),
            });
        }
        self.check_jumlah(kuorum)
    }

    fn check_jumlah(&self, kuorum: Kuorum) -> Result<(), Error> {
        let (anggota, hadir) = (kuorum.anggota as usize, kuorum.hadir as usize);
        let tercatat = self.anggota().count();
        if anggota != tercatat {
            return Err(Error::JumlahTidakCocok {
                dihitung: anggota,
                tercatat,
            });
        }
        // Who came late or left early is on the list too, so it may be longer than the count.
        let tercatat = self.anggota_hadir().count();
        if hadir > tercatat {
            return Err(Error::JumlahTidakCocok {
                dihitung: hadir,
                tercatat,
            });
        }
        Ok(())
    }

    /// The members, without the staff of the secretariat.
    fn anggota(&self) -> impl Iterator<Item = &AnggotaTim> {
        self.anggota
            .iter()
            .filter(|a| a.peran != Peran::Sekretariat)
    }

    /// The members marked present: they sign.
    fn anggota_hadir(&self) -> impl Iterator<Item = &AnggotaTim> {
        self.anggota().filter(|a| a.hadir())
    }

    fn pimpinan(&self) -> Option<&AnggotaTim> {
        self.find(self.pimpinan.nip)
    }

    fn find(&self, nip: Nip) -> Option<&AnggotaTim> {
        self.anggota().find(|a| a.orang.nip == nip)
    }

    /// The member's name, or the NIP where it is nobody's.
    fn nama(&self, nip: Nip) -> String {
        self.find(nip)
            .map_or_else(|| nip.to_string(), |a| a.orang.nama.clone())
    }
}

impl AnggotaTim {
    fn hadir(&self) -> bool {
        matches!(self.kehadiran, Kehadiran::Hadir(_))
    }

    /// The capacity in the committee, in words.
    fn kedudukan(&self) -> String {
        match self.peran {
            Peran::Sekretariat => "Sekretariat (bukan anggota)".to_owned(),
            peran => peran.to_string(),
        }
    }
}
