//! Voting: who voted how, or how many voted for what, and what follows from it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;

/// What one vote is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pilihan {
    /// For that candidate.
    Calon(Nip),
    /// For the motion.
    Setuju,
    /// Against it.
    TidakSetuju,
    /// For nothing.
    Abstain,
}

/// One member's vote in a roll call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuaraAnggota {
    /// The member.
    pub nip: Nip,
    /// The vote.
    pub pilihan: Pilihan,
    /// The reason; needed where the member abstains.
    #[serde(default)]
    pub alasan: Option<String>,
}

/// How many votes one choice got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct JumlahSuara {
    /// The choice.
    pub pilihan: Pilihan,
    /// Votes.
    pub jumlah: u32,
}

/// How the committee came to a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "cara")]
pub enum CaraPutusan {
    /// By deliberation.
    #[default]
    Musyawarah,
    /// By roll call.
    Terbuka {
        /// Every participant's vote.
        suara: Vec<SuaraAnggota>,
    },
    /// By secret ballot: counts alone, in the order of the choices, so that nothing leads back to a member.
    Rahasia {
        /// The counts, choices ascending.
        suara: Vec<JumlahSuara>,
    },
}

/// Passage that every refusal of a vote names: a decision needs its reasons, taken by those entitled to it.
const DASAR: &str = "UU 30/2014 Pasal 8 dan Pasal 55";

impl CaraPutusan {
    /// The secret ballot of these counts.
    pub fn rahasia(suara: &BTreeMap<Pilihan, u32>) -> Self {
        Self::Rahasia {
            suara: suara
                .iter()
                .filter(|(_, jumlah)| **jumlah > 0)
                .map(|(&pilihan, &jumlah)| JumlahSuara { pilihan, jumlah })
                .collect(),
        }
    }

    /// Whether votes were cast.
    pub const fn is_vote(&self) -> bool {
        !matches!(self, Self::Musyawarah)
    }

    /// Votes per choice; none where it was decided by deliberation.
    pub fn hitungan(&self) -> Option<BTreeMap<Pilihan, u32>> {
        let mut counts = BTreeMap::new();
        match self {
            Self::Musyawarah => return None,
            Self::Terbuka { suara } => {
                for s in suara {
                    *counts.entry(s.pilihan).or_default() += 1;
                }
            }
            Self::Rahasia { suara } => {
                for s in suara {
                    let votes: &mut u32 = counts.entry(s.pilihan).or_default();
                    *votes = votes.saturating_add(s.jumlah);
                }
            }
        }
        Some(counts)
    }

    /// Whether exactly the participants voted, for what `dapat_dipilih` holds.
    ///
    /// # Errors
    /// Where someone voted twice, did not vote or may not vote, the counts do not add up, a choice is none, nobody
    /// decided for anything, or an abstention lacks its reason.
    pub(super) fn require(
        &self,
        peserta: &[Nip],
        dapat_dipilih: impl Fn(Pilihan) -> bool,
    ) -> Result<(), Penolakan> {
        let Some(counts) = self.hitungan() else {
            return Ok(());
        };
        match self {
            Self::Terbuka { suara } => require_roll(suara, peserta)?,
            Self::Rahasia { suara } => require_tally(suara, peserta)?,
            Self::Musyawarah => {}
        }
        if counts
            .keys()
            .any(|p| *p != Pilihan::Abstain && !dapat_dipilih(*p))
        {
            return Err(Penolakan::new(
                "pilihan_tidak_dikenal",
                "Ada suara untuk pilihan yang tidak tersedia pada mata acara ini.",
                DASAR,
                "Pilihan hanya calon yang memenuhi syarat, atau setuju dan tidak setuju, sesuai jenis mata acaranya; selebihnya abstain.",
            ));
        }
        let decided = |(p, n): (&Pilihan, &u32)| *p != Pilihan::Abstain && *n > 0;
        if !counts.iter().any(decided) {
            return Err(Penolakan::new(
                "semua_abstain",
                "Semua peserta abstain, sehingga tidak ada yang diputuskan.",
                DASAR,
                "Ulangi pemungutan suara, bermusyawarah, atau tunda mata acara ini.",
            ));
        }
        Ok(())
    }
}

fn require_roll(suara: &[SuaraAnggota], peserta: &[Nip]) -> Result<(), Penolakan> {
    let mut seen = BTreeSet::new();
    for s in suara {
        if !seen.insert(s.nip) {
            return Err(not_the_voters(format!(
                "NIP {} tercatat memberi suara dua kali.",
                s.nip
            )));
        }
        if !peserta.contains(&s.nip) {
            return Err(not_the_voters(format!(
                "NIP {} tidak berhak memberi suara: tidak hadir, atau mundur dari mata acara ini.",
                s.nip
            )));
        }
        let reason = s.alasan.as_deref().unwrap_or_default().trim();
        if s.pilihan == Pilihan::Abstain && reason.is_empty() {
            return Err(Penolakan::new(
                "alasan_kosong",
                format!("Abstain dari NIP {} belum disertai alasan.", s.nip),
                DASAR,
                "Tulis alasan abstain anggota itu.",
            ));
        }
    }
    match peserta.iter().find(|nip| !seen.contains(*nip)) {
        Some(nip) => Err(not_the_voters(format!("NIP {nip} belum memberi suara."))),
        None => Ok(()),
    }
}

fn require_tally(suara: &[JumlahSuara], peserta: &[Nip]) -> Result<(), Penolakan> {
    if !suara.windows(2).all(|w| w[0].pilihan < w[1].pilihan) {
        return Err(not_the_voters(
            "Hitungan suara rahasia harus menurut urutan pilihannya, tiap pilihan satu kali."
                .into(),
        ));
    }
    let sum: u64 = suara.iter().map(|s| u64::from(s.jumlah)).sum();
    if sum != peserta.len() as u64 {
        return Err(not_the_voters(format!(
            "Jumlah suara {sum}, sedangkan yang berhak memberi suara {} orang.",
            peserta.len()
        )));
    }
    Ok(())
}

fn not_the_voters(pesan: String) -> Penolakan {
    Penolakan::new(
        "suara_tidak_cocok",
        pesan,
        DASAR,
        "Hitung ulang: setiap anggota yang hadir dan tidak mundur memberi tepat satu suara, termasuk abstain.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tim::contoh::nip;

    fn roll(votes: &[(u32, Pilihan)]) -> CaraPutusan {
        CaraPutusan::Terbuka {
            suara: votes
                .iter()
                .map(|&(n, pilihan)| SuaraAnggota {
                    nip: nip(n),
                    pilihan,
                    alasan: Some("alasan".into()),
                })
                .collect(),
        }
    }

    fn tally(votes: &[(Pilihan, u32)]) -> CaraPutusan {
        CaraPutusan::Rahasia {
            suara: votes
                .iter()
                .map(|&(pilihan, jumlah)| JumlahSuara { pilihan, jumlah })
                .collect(),
        }
    }

    fn code(cara: &CaraPutusan) -> Option<&'static str> {
        let peserta = [nip(1), nip(2), nip(3)];
        let motion = |p| matches!(p, Pilihan::Setuju | Pilihan::TidakSetuju);
        cara.require(&peserta, motion).err().map(|p| p.kode)
    }

    #[test]
    fn tepat_para_peserta_yang_memberi_suara_terbuka() {
        use Pilihan::{Abstain, Calon, Setuju, TidakSetuju};
        for (votes, expected) in [
            (&[(1, Setuju), (2, TidakSetuju), (3, Abstain)][..], None),
            (&[(1, Setuju), (2, Setuju)], Some("suara_tidak_cocok")),
            (
                &[(1, Setuju), (2, Setuju), (2, Setuju)],
                Some("suara_tidak_cocok"),
            ),
            (
                &[(1, Setuju), (2, Setuju), (4, Setuju)],
                Some("suara_tidak_cocok"),
            ),
            (
                &[(1, Setuju), (2, Setuju), (3, Setuju), (3, Setuju)],
                Some("suara_tidak_cocok"),
            ),
            (
                &[(1, Abstain), (2, Abstain), (3, Abstain)],
                Some("semua_abstain"),
            ),
            (
                &[(1, Setuju), (2, Setuju), (3, Calon(nip(9)))],
                Some("pilihan_tidak_dikenal"),
            ),
        ] {
            assert_eq!(code(&roll(votes)), expected, "{votes:?}");
        }
        assert_eq!(code(&CaraPutusan::Musyawarah), None);
    }

    #[test]
    fn abstain_terbuka_disertai_alasan() {
        let mut cara = roll(&[
            (1, Pilihan::Setuju),
            (2, Pilihan::Setuju),
            (3, Pilihan::Abstain),
        ]);
        let CaraPutusan::Terbuka { suara } = &mut cara else {
            unreachable!()
        };
        for blank in [None, Some("  ".to_owned())] {
            suara[2].alasan = blank;
            let cara = CaraPutusan::Terbuka {
                suara: suara.clone(),
            };
            assert_eq!(code(&cara), Some("alasan_kosong"));
        }
        suara[0].alasan = None;
        suara[2].alasan = Some("berhalangan menilai".into());
        assert_eq!(code(&cara), None);
    }

    #[test]
    fn suara_rahasia_hanya_hitungan_menurut_urutan_pilihan() {
        use Pilihan::{Abstain, Setuju, TidakSetuju};
        for (votes, expected) in [
            (&[(Setuju, 2), (TidakSetuju, 1)][..], None),
            (&[(Setuju, 1), (TidakSetuju, 1), (Abstain, 1)], None),
            (&[(Setuju, 2)], Some("suara_tidak_cocok")),
            (&[(Setuju, 4)], Some("suara_tidak_cocok")),
            (&[(TidakSetuju, 1), (Setuju, 2)], Some("suara_tidak_cocok")),
            (&[(Setuju, 1), (Setuju, 2)], Some("suara_tidak_cocok")),
            (&[(Abstain, 3)], Some("semua_abstain")),
            (&[(Setuju, 0), (Abstain, 3)], Some("semua_abstain")),
            (
                &[(Setuju, u32::MAX), (Setuju, 1)],
                Some("suara_tidak_cocok"),
            ),
        ] {
            assert_eq!(code(&tally(votes)), expected, "{votes:?}");
        }
        let counts = BTreeMap::from([(Abstain, 1), (Setuju, 2), (TidakSetuju, 0)]);
        assert_eq!(
            CaraPutusan::rahasia(&counts),
            tally(&[(Setuju, 2), (Abstain, 1)])
        );
    }

    #[test]
    fn suara_dihitung_per_pilihan() {
        use Pilihan::{Setuju, TidakSetuju};
        let expected = BTreeMap::from([(Setuju, 2), (TidakSetuju, 1)]);
        assert_eq!(
            roll(&[(1, Setuju), (2, TidakSetuju), (3, Setuju)]).hitungan(),
            Some(expected.clone())
        );
        assert_eq!(
            tally(&[(Setuju, 2), (TidakSetuju, 1)]).hitungan(),
            Some(expected)
        );
        assert_eq!(CaraPutusan::Musyawarah.hitungan(), None);
        assert!(!CaraPutusan::Musyawarah.is_vote() && tally(&[]).is_vote() && roll(&[]).is_vote());
    }
}
