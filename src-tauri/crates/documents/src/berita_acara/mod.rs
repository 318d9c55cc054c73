//! Berita Acara: the minutes of a meeting of the *Tim Penilai Kinerja*.

mod isi;
mod lampiran;

use chrono::{NaiveDate, NaiveTime};

use crate::bagian::rahasia;
use crate::typeset::flow::Flow;
use crate::typeset::sheet::Sheet;
use crate::{CalonDirekomendasikan, Error, JabatanDibahas, Kop, Orang};

/// The record of a closed meeting, with every fact the minutes print.
///
/// Numbers of members, of those present and of decisions are counted from the rows, and the signatories are the
/// members marked present, so the minutes cannot contradict themselves.
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
    /// The rule under which the meeting was lawful.
    pub kuorum: AturanKuorum,
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
    pub ke: u32,
    /// All copies.
    pub dari: u32,
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
    /// Place in the signature block.
    pub peran: Peran,
    /// The capacity as the decision words it: `Ketua merangkap anggota`.
    pub kedudukan: String,
    /// Whether the person counts for the quorum, as the decision says.
    pub dihitung_kuorum: bool,
    /// Whether they came.
    pub kehadiran: Kehadiran,
    /// Conflicts of interest that they declared.
    pub konflik: Vec<String>,
}

/// Role within the committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peran {
    /// Chair.
    Ketua,
    /// Secretary.
    Sekretaris,
    /// Member.
    Anggota,
}

/// Whether a member came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kehadiran {
    /// Present, since the hour when one was noted.
    Hadir(Option<NaiveTime>),
    /// Absent, with the reason.
    TidakHadir(String),
}

/// The quorum rule of the policy pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AturanKuorum {
    /// Whether the number present must be odd, besides being more than half.
    pub gasal: bool,
    /// The article, as it follows `Berdasarkan`.
    pub pasal: String,
}

/// Who chaired the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pimpinan {
    /// The committee's chair.
    Ketua,
    /// A member designated in the chair's place.
    Pengganti {
        /// Index of the member in `anggota`.
        anggota: usize,
        /// The document that designates them, as it follows `berdasarkan`.
        dasar: String,
    },
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
    /// Members present who took no part in it.
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

/// A member's recusal from an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mundur {
    /// Index of the member in `anggota`.
    pub anggota: usize,
    /// The reason.
    pub alasan: String,
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
    /// [`Error::KuorumTidakTerpenuhi`], [`Error::PimpinanTidakHadir`], [`Error::TanpaCalon`] and
    /// [`Error::MundurTidakHadir`] when the record would make the minutes untrue; [`Error::Logo`] and
    /// [`Error::HurufTidakTercetak`] when something in it cannot be printed.
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
        let (anggota, hadir) = (self.jumlah_anggota(), self.jumlah_hadir());
        if 2 * hadir <= anggota || (self.kuorum.gasal && hadir.is_multiple_of(2)) {
            let pasal = self.kuorum.pasal.clone();
            return Err(Error::KuorumTidakTerpenuhi {
                hadir,
                anggota,
                pasal,
            });
        }
        if !self.pimpinan().is_some_and(AnggotaTim::hadir) {
            return Err(Error::PimpinanTidakHadir);
        }
        for acara in &self.mata_acara {
            acara.check(&self.anggota)?;
        }
        Ok(())
    }

    /// Members who count for the quorum.
    fn jumlah_anggota(&self) -> usize {
        self.anggota.iter().filter(|a| a.dihitung_kuorum).count()
    }

    /// Those of them who are present.
    fn jumlah_hadir(&self) -> usize {
        self.anggota
            .iter()
            .filter(|a| a.dihitung_kuorum && a.hadir())
            .count()
    }

    fn pimpinan(&self) -> Option<&AnggotaTim> {
        match &self.pimpinan {
            Pimpinan::Ketua => self.anggota.iter().find(|a| a.peran == Peran::Ketua),
            Pimpinan::Pengganti { anggota, .. } => self.anggota.get(*anggota),
        }
    }
}

impl AnggotaTim {
    fn hadir(&self) -> bool {
        matches!(self.kehadiran, Kehadiran::Hadir(_))
    }
}

impl MataAcara {
    fn check(&self, anggota: &[AnggotaTim]) -> Result<(), Error> {
        if matches!(&self.keputusan, Keputusan::Direkomendasikan { calon, .. } if calon.is_empty())
        {
            return Err(Error::TanpaCalon {
                jabatan: self.jabatan.nama.clone(),
            });
        }
        let absen = |mundur: &&Mundur| !anggota.get(mundur.anggota).is_some_and(AnggotaTim::hadir);
        match self.mundur.iter().find(absen) {
            None => Ok(()),
            Some(mundur) => {
                let nama = anggota.get(mundur.anggota).map(|a| a.orang.nama.clone());
                Err(Error::MundurTidakHadir {
                    nama: nama.unwrap_or_default(),
                })
            }
        }
    }
}
