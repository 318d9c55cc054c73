//! What the window and the command line hand in.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use specta::Type;

/// When and where a meeting is called for.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct RapatBaru {
    /// Date: the reference date of every check.
    pub tanggal: NaiveDate,
    /// Hour, local time.
    pub jam: NaiveTime,
    /// Place.
    pub tempat: String,
    /// How it is called, as `TPK ke-2 Tahun 2026`.
    pub nomor: Option<String>,
}

/// A unit's letter of proposal (Form A and B).
#[derive(Debug, Clone, Deserialize, Type)]
pub struct UsulanIsian {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// The unit that proposes.
    pub unit: String,
    /// NIP of who signed it; blank where unknown.
    pub pengusul: Option<String>,
    /// NIPs of whom it proposes.
    pub calon: Vec<String>,
}

/// The document that makes a member the chair (RPT-06).
#[derive(Debug, Clone, Deserialize, Type)]
pub struct KetuaPenggantiIsian {
    /// NIP of the member.
    pub nip: String,
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// Who issued it.
    pub penetap: String,
    /// Why the chair is permanently prevented.
    pub sebab: String,
}

/// How a member attends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "cara")]
pub enum CaraHadirIsian {
    /// In the room.
    #[default]
    Langsung,
    /// From elsewhere.
    Daring,
    /// By someone else.
    Wakil {
        /// Who.
        nama: String,
    },
}

/// A relation to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HubunganView {
    /// Its name in files, as `orang_tua`.
    pub id: String,
    /// In words.
    pub nama: String,
}

/// A conflict to declare.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct KonflikIsian {
    /// NIP of the party.
    pub calon: String,
    /// The relation, as `orang_tua` (UU 30/2014 Pasal 43 and its explanation).
    pub hubungan: String,
    /// What else there is to say; needed for `lainnya`.
    pub uraian: String,
}

/// One score.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct NilaiIsian {
    /// NIP of the candidate.
    pub calon: String,
    /// The criterion, as `kepemimpinan`.
    pub kriteria: String,
    /// 0 to 100.
    pub nilai: u32,
}

/// What a vote is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum PilihanIsian {
    /// For a candidate.
    Calon {
        /// 18 digits.
        nip: String,
    },
    /// For the motion.
    Setuju,
    /// Against it.
    TidakSetuju,
    /// For nothing.
    Abstain,
}

/// One member's vote in a roll call.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct SuaraIsian {
    /// NIP of the member.
    pub nip: String,
    /// The vote.
    pub pilihan: PilihanIsian,
    /// The reason; needed where the member abstains.
    pub alasan: Option<String>,
}

/// How many votes one choice got.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct JumlahIsian {
    /// The choice.
    pub pilihan: PilihanIsian,
    /// Votes.
    pub jumlah: u32,
}

/// How the committee came to a decision.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "cara")]
pub enum CaraIsian {
    /// By deliberation.
    #[default]
    Musyawarah,
    /// By roll call.
    Terbuka {
        /// Every participant's vote.
        suara: Vec<SuaraIsian>,
    },
    /// By secret ballot: counts alone.
    Rahasia {
        /// The counts.
        suara: Vec<JumlahIsian>,
    },
}

/// How a member departs from a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SikapIsian {
    /// Neither for nor against.
    Abstain,
    /// Against.
    Menolak,
}

/// A correction of a closed record.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct KoreksiIsian {
    /// Which part, as `Tempat rapat`.
    pub bagian: String,
    /// What stands.
    pub tertulis: String,
    /// What should stand.
    pub seharusnya: String,
    /// The cause: `salah_tulis`, `temuan_pemeriksaan` or `putusan_pengadilan`.
    pub sebab: String,
    /// The reason.
    pub alasan: String,
}

/// What the authority chose.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum PilihanPpkIsian {
    /// A candidate the committee recommended.
    Calon {
        /// 18 digits.
        nip: String,
    },
    /// Someone else.
    Lain {
        /// 18 digits.
        nip: String,
        /// Name; the register's where blank.
        nama: String,
    },
    /// Agreed, for an item that fills no post.
    Disetujui,
    /// Not agreed, or nobody appointed.
    Ditolak,
}

/// What the authority (PPK) decided.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct PpkIsian {
    /// Number.
    pub nomor: String,
    /// Date.
    pub tanggal: NaiveDate,
    /// What was chosen.
    pub pilihan: PilihanPpkIsian,
    /// The reason; needed where the choice departs from the committee's.
    pub alasan: String,
}
