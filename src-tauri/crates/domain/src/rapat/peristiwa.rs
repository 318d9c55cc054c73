//! Everything that can happen to a meeting. The store keeps these, append-only; the meeting is their fold.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::rekomendasi::UsulRekomendasi;
use super::{
    CalonLain, CaraHadir, CaraPutusan, KeputusanPpk, KetentuanRapat, Konflik, Koreksi, KunciAcara,
    MataAcara, NilaiCalon, NominatifBeku, RujukanUsulan, Sikap,
};
use crate::kepegawaian::Nip;
use crate::tim::{PenetapanKetua, Tim};

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

/// The invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undangan {
    /// Number of the letter.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
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
    /// An item was put on the agenda, the nominative list of its post frozen.
    AgendaDitambah {
        /// The item.
        agenda: Box<MataAcara>,
    },
    /// An item was taken off the agenda.
    AgendaDihapus {
        /// The item.
        acara: KunciAcara,
    },
    /// The list of a post was drawn up again and frozen in place of the earlier.
    NominatifDisusunUlang {
        /// The item.
        acara: KunciAcara,
        /// The new list.
        nominatif: NominatifBeku,
    },
    /// A unit's proposal was linked to an item.
    UsulanDitautkan {
        /// The item.
        acara: KunciAcara,
        /// The proposal.
        usulan: RujukanUsulan,
    },
    /// The agenda was locked: what the members are invited to.
    AgendaDikunci,
    /// The agenda was opened again before the meeting.
    AgendaDibukaKembali {
        /// Why.
        alasan: String,
    },
    /// The members were invited.
    Diundang {
        /// The letter.
        undangan: Undangan,
    },
    /// A member was appointed chair, the chair being permanently prevented (RPT-06).
    KetuaDigantikan {
        /// The document.
        penetapan: PenetapanKetua,
    },
    /// A member arrived.
    Hadir {
        /// The member.
        nip: Nip,
        /// Local time.
        jam: NaiveTime,
        /// How the member attends.
        #[serde(default)]
        cara: CaraHadir,
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
    /// A member said why he does not come.
    Berhalangan {
        /// The member.
        nip: Nip,
        /// Why.
        alasan: String,
    },
    /// A member declared conflicts of interest, or that there are none.
    Dideklarasikan {
        /// The member.
        nip: Nip,
        /// With whom and how; empty for none.
        konflik: Vec<Konflik>,
    },
    /// A member steps back from one item for a conflict of interest.
    Mundur {
        /// The item.
        acara: KunciAcara,
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
    /// The meeting was suspended.
    Diskors {
        /// Local time.
        jam: NaiveTime,
        /// Why.
        alasan: String,
        /// The day it goes on: the same, or a later one.
        sampai: NaiveDate,
    },
    /// The meeting went on.
    Dilanjutkan {
        /// Local time.
        jam: NaiveTime,
    },
    /// Something said was noted.
    Dicatat {
        /// The item, where it was about one.
        acara: Option<KunciAcara>,
        /// Who said it, where it matters.
        oleh: Option<Nip>,
        /// What was said.
        isi: String,
    },
    /// The committee began to score candidates.
    PenilaianDibuka {
        /// The item.
        acara: KunciAcara,
        /// Whom to score.
        calon: Vec<Nip>,
    },
    /// A member handed in his sheet.
    Dinilai {
        /// The item.
        acara: KunciAcara,
        /// The member.
        penilai: Nip,
        /// Every candidate by every criterion.
        nilai: Vec<NilaiCalon>,
        /// Why; needed when the scoring went back.
        alasan: Option<String>,
    },
    /// The scoring was given up.
    PenilaianDibatalkan {
        /// The item.
        acara: KunciAcara,
        /// Why.
        alasan: String,
    },
    /// Someone outside the frozen list is considered, nobody on it qualifying (RPT-03).
    CalonLainDitambah {
        /// The item.
        acara: KunciAcara,
        /// The person, with the list that shows that he qualifies.
        calon_lain: CalonLain,
    },
    /// Candidates were recommended.
    Direkomendasikan {
        /// The item.
        acara: KunciAcara,
        /// What was proposed; checked when applied.
        usul: UsulRekomendasi,
        /// How the committee came to it.
        #[serde(default)]
        cara: CaraPutusan,
    },
    /// An item that fills no post was approved or not.
    Dipertimbangkan {
        /// The item.
        acara: KunciAcara,
        /// Whether it is approved.
        setuju: bool,
        /// The reason.
        alasan: String,
        /// How the committee came to it.
        #[serde(default)]
        cara: CaraPutusan,
    },
    /// An item was postponed.
    Ditunda {
        /// The item.
        acara: KunciAcara,
        /// The reason.
        alasan: String,
    },
    /// A member thought otherwise than the decision he took part in.
    BerpendapatLain {
        /// The item.
        acara: KunciAcara,
        /// The member.
        nip: Nip,
        /// How.
        sikap: Sikap,
        /// Why.
        alasan: String,
    },
    /// The meeting was closed.
    Ditutup {
        /// Local time.
        jam: NaiveTime,
    },
    /// The meeting could not be opened and was put off (fakta 12.2 (14)).
    RapatDitunda {
        /// Local time.
        jam: NaiveTime,
        /// Why.
        alasan: String,
    },
    /// The record of the closed meeting was corrected.
    Dikoreksi {
        /// The correction.
        koreksi: Koreksi,
    },
    /// The authority decided on an item of the closed meeting.
    DitetapkanPpk {
        /// The item.
        acara: KunciAcara,
        /// What was decided.
        keputusan: KeputusanPpk,
    },
}
