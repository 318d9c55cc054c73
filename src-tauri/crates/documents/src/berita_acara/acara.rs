//! Items of the agenda as the minutes tell them: what each is about, what was decided, and how.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{Kuorum, Sikap};

use crate::bagian::acara::JumlahAcara;
use crate::templat::{Catatan, Kalimat};
use crate::{CalonDirekomendasikan, Error, JabatanDibahas, Orang};

/// An item of the agenda and what was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MataAcara {
    /// What it is about.
    pub perihal: Perihal,
    /// The decision.
    pub keputusan: Keputusan,
    /// How the decision was taken; none for what was postponed.
    pub cara: Option<CaraPutusan>,
    /// Members, and those of them who counted for the decision.
    pub kuorum: Kuorum,
    /// How many took part in the decision.
    pub peserta: usize,
    /// Members who stepped back from it, with the conflict of interest they declared.
    pub mundur: Vec<Mundur>,
    /// Members who took part and held another opinion.
    pub pendapat: Vec<PendapatLain>,
    /// Recommended candidates whose retirement is near.
    pub menjelang_pensiun: Option<MenjelangPensiun>,
    /// How many decisions of the same meeting this one replaces.
    pub menggantikan: usize,
}

/// Candidates on whom the committee must meet soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenjelangPensiun {
    /// The passage that sets the limit.
    pub dasar: String,
    /// Each with the last lawful day of the meeting.
    pub calon: Vec<(String, NaiveDate)>,
}

/// What an item is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Perihal {
    /// A post to be filled.
    PengisianJabatan {
        /// The post.
        jabatan: JabatanDibahas,
        /// The nominative list frozen for it.
        nominatif: NominatifBeku,
        /// People considered besides, each with a list drawn up during the meeting.
        calon_lain: Vec<CalonLain>,
    },
    /// A person's transfer.
    PertimbanganMutasi {
        /// The person.
        orang: Orang,
        /// Where to.
        tujuan: String,
        /// What was proposed; may be blank.
        uraian: String,
    },
    /// A person's dismissal from a post.
    Pemberhentian {
        /// The person.
        orang: Orang,
        /// The post.
        dari: String,
        /// What was proposed; may be blank.
        uraian: String,
    },
    /// Another subject.
    Lainnya {
        /// The subject.
        judul: String,
        /// What it is about; may be blank.
        uraian: String,
    },
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

/// Someone considered though not on the frozen list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalonLain {
    /// Who.
    pub nama: String,
    /// Why.
    pub alasan: String,
    /// The list that shows that they qualify.
    pub nominatif: NominatifBeku,
}

/// What was decided on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keputusan {
    /// Candidates are recommended.
    Direkomendasikan {
        /// In the order of the recommendation.
        calon: Vec<CalonDirekomendasikan>,
        /// The reasons.
        alasan: String,
    },
    /// Approved.
    Disetujui {
        /// The reasons.
        alasan: String,
    },
    /// Not approved.
    TidakDisetujui {
        /// The reasons.
        alasan: String,
    },
    /// Postponed.
    Ditunda {
        /// The reason.
        alasan: String,
    },
}

/// How a decision was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaraPutusan {
    /// By deliberation.
    Musyawarah,
    /// By roll call: every participant's vote.
    Terbuka(Vec<SuaraAnggota>),
    /// By secret ballot: counts alone.
    Rahasia(Vec<(Pilihan, usize)>),
}

/// A member's vote in a roll call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuaraAnggota {
    /// The member.
    pub nama: String,
    /// The vote.
    pub pilihan: Pilihan,
    /// The reason, where one was given.
    pub alasan: Option<String>,
}

/// What a vote is for. The order is that of the counts: candidates, for, against, nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pilihan {
    /// A candidate, by name.
    Calon(String),
    /// For the motion.
    Setuju,
    /// Against it.
    TidakSetuju,
    /// For nothing.
    Abstain,
}

/// A member who stepped back from an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mundur {
    /// The member.
    pub nip: Nip,
    /// The conflict of interest.
    pub alasan: String,
}

/// Another opinion on a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendapatLain {
    /// Who holds it.
    pub nama: String,
    /// In which way.
    pub sikap: Sikap,
    /// Why.
    pub alasan: String,
}

impl Pilihan {
    /// The choice in words.
    pub(super) fn kata(&self, kalimat: &Kalimat) -> Result<String, Error> {
        match self {
            Self::Calon(nama) => Ok(nama.clone()),
            Self::Setuju => kalimat.teks("setuju"),
            Self::TidakSetuju => kalimat.teks("tidak_setuju"),
            Self::Abstain => kalimat.teks("abstain"),
        }
    }
}

impl NominatifBeku {
    /// Everyone checked.
    pub(super) const fn diperiksa(&self) -> usize {
        self.memenuhi + self.perlu_verifikasi + self.tidak_memenuhi
    }
}

impl CaraPutusan {
    /// Votes per choice, the most first; none where it was decided by deliberation.
    pub(super) fn hitungan(&self) -> Option<Vec<(Pilihan, usize)>> {
        let mut hitungan: Vec<_> = match self {
            Self::Musyawarah => return None,
            Self::Terbuka(suara) => {
                let mut jumlah = BTreeMap::new();
                for s in suara {
                    *jumlah.entry(s.pilihan.clone()).or_default() += 1;
                }
                jumlah.into_iter().collect()
            }
            Self::Rahasia(suara) => suara.clone(),
        };
        hitungan.sort_by_key(|(pilihan, jumlah)| {
            (*pilihan == Pilihan::Abstain, std::cmp::Reverse(*jumlah))
        });
        Some(hitungan)
    }
}

impl Keputusan {
    /// Whether the item was left undecided.
    pub(super) const fn ditunda(&self) -> bool {
        matches!(self, Self::Ditunda { .. })
    }
}

impl MataAcara {
    /// The post, the person or the subject it is about.
    pub(super) fn pokok(&self) -> &str {
        match &self.perihal {
            Perihal::PengisianJabatan { jabatan, .. } => &jabatan.nama,
            Perihal::PertimbanganMutasi { orang, .. } | Perihal::Pemberhentian { orang, .. } => {
                &orang.nama
            }
            Perihal::Lainnya { judul, .. } => judul,
        }
    }

    /// The same in a few words.
    pub(super) fn judul(&self, kalimat: &Kalimat) -> Result<String, Error> {
        let nama = match &self.perihal {
            Perihal::PengisianJabatan { .. } | Perihal::Lainnya { .. } => {
                return Ok(self.pokok().to_owned());
            }
            Perihal::PertimbanganMutasi { .. } => "acara_mutasi_singkat",
            Perihal::Pemberhentian { .. } => "acara_pemberhentian_singkat",
        };
        kalimat.tentang(nama, &Catatan::new().dengan("nama", self.pokok()))
    }

    /// Votes of a roll call.
    pub(super) fn suara_terbuka(&self) -> Option<&[SuaraAnggota]> {
        match &self.cara {
            Some(CaraPutusan::Terbuka(suara)) => Some(suara),
            _ => None,
        }
    }

    /// The kind's place among the kinds, in whose order minutes and invitations tell the agenda.
    const fn jenis(&self) -> u8 {
        match self.perihal {
            Perihal::PengisianJabatan { .. } => 0,
            Perihal::PertimbanganMutasi { .. } => 1,
            Perihal::Pemberhentian { .. } => 2,
            Perihal::Lainnya { .. } => 3,
        }
    }
}

/// Items with their numbers: kind by kind, within a kind in the agenda's order.
pub(super) fn bernomor(mata_acara: &[MataAcara]) -> Vec<(usize, &MataAcara)> {
    let mut urut: Vec<_> = mata_acara.iter().collect();
    urut.sort_by_key(|acara| acara.jenis());
    (1..).zip(urut).collect()
}

/// Items by kind.
pub(super) fn jumlah(mata_acara: &[MataAcara]) -> JumlahAcara {
    let banyak = |jenis| mata_acara.iter().filter(|a| a.jenis() == jenis).count();
    JumlahAcara {
        jabatan: banyak(0),
        mutasi: banyak(1),
        pemberhentian: banyak(2),
        lainnya: banyak(3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suara_dihitung_terbanyak_dahulu_dan_abstain_terakhir() {
        let calon = |nama: &str| Pilihan::Calon(nama.to_owned());
        let suara = |nama: &str, pilihan| SuaraAnggota {
            nama: nama.to_owned(),
            pilihan,
            alasan: None,
        };
        let terbuka = CaraPutusan::Terbuka(vec![
            suara("A", Pilihan::Abstain),
            suara("B", calon("X")),
            suara("C", calon("Y")),
            suara("D", Pilihan::Abstain),
            suara("E", calon("Y")),
        ]);
        let hitungan = vec![(calon("Y"), 2), (calon("X"), 1), (Pilihan::Abstain, 2)];
        assert_eq!(terbuka.hitungan(), Some(hitungan));
        assert_eq!(CaraPutusan::Musyawarah.hitungan(), None);
    }
}
