//! What was decided on an item, how, and who thought otherwise.

use serde::Serialize;
use specta::Type;

use super::{KuorumView, NamaView, PilihanIsian, SikapIsian};

/// A recommended candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CalonRekomendasiView {
    /// 18 digits.
    pub nip: String,
    /// Name.
    pub nama: String,
    /// Present post.
    pub jabatan: String,
}

/// How many votes one choice got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HitunganView {
    /// The choice.
    pub pilihan: PilihanIsian,
    /// The choice in words: the candidate's name, or `setuju`.
    pub nama: String,
    /// Votes.
    pub jumlah: u32,
}

/// One member's vote in a roll call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SuaraView {
    /// The member.
    pub anggota: NamaView,
    /// The vote.
    pub pilihan: PilihanIsian,
    /// The vote in words.
    pub nama: String,
    /// The reason of an abstention.
    pub alasan: Option<String>,
}

/// How the committee came to a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CaraPutusanView {
    /// `musyawarah`, `terbuka` or `rahasia`.
    pub cara: String,
    /// Votes per choice; empty for deliberation.
    pub hitungan: Vec<HitunganView>,
    /// Who voted how; empty for deliberation and for a secret ballot.
    pub suara: Vec<SuaraView>,
}

/// A member's opinion that departs from the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PendapatView {
    /// The member.
    pub anggota: NamaView,
    /// How.
    pub sikap: SikapIsian,
    /// Why.
    pub alasan: String,
}

/// What was decided on an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PutusanView {
    /// `direkomendasikan`, `disetujui`, `tidak_disetujui` or `ditunda`.
    pub jenis: String,
    /// In order; empty for anything but a recommendation.
    pub calon: Vec<CalonRekomendasiView>,
    /// Reasons.
    pub alasan: String,
    /// The quorum it was taken in.
    pub kuorum: KuorumView,
    /// How it was taken.
    pub cara: CaraPutusanView,
    /// NIPs of the members who took part: those who could vote.
    pub peserta: Vec<String>,
    /// Who thought otherwise.
    pub pendapat: Vec<PendapatView>,
}
