//! What was decided on an item, by whom, how, and who thought otherwise.

use serde::{Deserialize, Serialize};

use super::{CaraPutusan, Kuorum, Rekomendasi};
use crate::kepegawaian::Nip;

/// What was decided on one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum Keputusan {
    /// At least two candidates are recommended.
    Direkomendasikan(Rekomendasi),
    /// Approved, for a reason.
    Disetujui {
        /// The reason.
        alasan: String,
    },
    /// Not approved, for a reason.
    TidakDisetujui {
        /// The reason.
        alasan: String,
    },
    /// Postponed, for a reason.
    Ditunda {
        /// The reason.
        alasan: String,
    },
}

/// How a member departs from the decision he took part in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sikap {
    /// Neither for nor against.
    Abstain,
    /// Against.
    Menolak,
}

/// A member's opinion that departs from the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PendapatLain {
    /// The member.
    pub nip: Nip,
    /// How.
    pub sikap: Sikap,
    /// Why.
    pub alasan: String,
}

/// A decision with the attendance it was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Putusan {
    /// What was decided.
    pub keputusan: Keputusan,
    /// The quorum for this item at that moment, recusals taken off.
    pub kuorum: Kuorum,
    /// The members who took part: those who could vote.
    pub peserta: Vec<Nip>,
    /// How the committee came to it.
    pub cara: CaraPutusan,
    /// Who thought otherwise.
    pub pendapat: Vec<PendapatLain>,
}

impl Putusan {
    /// The recommendation, where candidates were recommended.
    pub const fn rekomendasi(&self) -> Option<&Rekomendasi> {
        match &self.keputusan {
            Keputusan::Direkomendasikan(rekomendasi) => Some(rekomendasi),
            _ => None,
        }
    }

    /// Whether the item was put off.
    pub const fn is_postponed(&self) -> bool {
        matches!(self.keputusan, Keputusan::Ditunda { .. })
    }

    /// The reasons.
    pub fn alasan(&self) -> &str {
        match &self.keputusan {
            Keputusan::Direkomendasikan(rekomendasi) => rekomendasi.alasan(),
            Keputusan::Disetujui { alasan }
            | Keputusan::TidakDisetujui { alasan }
            | Keputusan::Ditunda { alasan } => alasan,
        }
    }
}
