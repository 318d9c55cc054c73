//! Everything that can happen to a meeting. The store keeps these, append-only; the meeting is their fold.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::rekomendasi::UsulRekomendasi;
use super::{Agenda, KetentuanRapat};
use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;
use crate::tim::Tim;

/// Identity of one meeting (UUIDv7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RapatId(pub Uuid);

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jadwal {
    /// Date of the meeting: the reference date of every check.
    pub tanggal: NaiveDate,
    /// Hour it is called for, local time.
    pub jam: NaiveTime,
    /// Time zone as printed: `WIB`, `WITA` or `WIT`.
    pub zona: String,
    /// Place.
    pub tempat: String,
}

/// One thing that happened to a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "peristiwa")]
pub enum Peristiwa {
    /// The meeting was called; committee and provisions are frozen into it.
    Dibuat {
        /// Identity.
        id: RapatId,
        /// When and where.
        jadwal: Jadwal,
        /// How it is called, as `TPK ke-2 Tahun 2026`.
        nomor: Option<String>,
        /// The committee of that day.
        tim: Box<Tim>,
        /// The provisions of that day.
        ketentuan: Box<KetentuanRapat>,
    },
    /// A post was put on the agenda, its nominative list frozen.
    AgendaDitambah {
        /// The item.
        agenda: Box<Agenda>,
    },
    /// A post was taken off the agenda before the opening.
    AgendaDihapus {
        /// The post.
        jabatan: KodeJabatan,
    },
    /// A member arrived.
    Hadir {
        /// The member.
        nip: Nip,
        /// Local time.
        jam: NaiveTime,
    },
    /// A member left.
    Pergi {
        /// The member.
        nip: Nip,
        /// Local time.
        jam: NaiveTime,
    },
    /// An arrival ticked by mistake before the opening was taken back.
    HadirDibatalkan {
        /// The member.
        nip: Nip,
    },
    /// A member steps back from one item for a conflict of interest.
    Mundur {
        /// The item.
        jabatan: KodeJabatan,
        /// The member.
        nip: Nip,
        /// The declared reason.
        alasan: String,
    },
    /// The meeting was opened.
    Dibuka {
        /// Local time.
        jam: NaiveTime,
    },
    /// Candidates were recommended.
    Direkomendasikan {
        /// The item.
        jabatan: KodeJabatan,
        /// What was proposed; checked when applied.
        usul: UsulRekomendasi,
    },
    /// An item was postponed.
    Ditunda {
        /// The item.
        jabatan: KodeJabatan,
        /// The reason.
        alasan: String,
    },
    /// The meeting was closed.
    Ditutup {
        /// Local time.
        jam: NaiveTime,
    },
}
