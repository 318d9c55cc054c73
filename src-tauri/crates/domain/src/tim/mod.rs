//! The committee: its decree, its members, and what departs from the rules in its composition.

mod anggota;
mod ketua;
mod sk;
mod susunan;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use anggota::{Anggota, Peran, UnsurTim};
pub use ketua::{KetuaError, PenetapanKetua};
pub use sk::{JenisTim, SkTim};
pub use susunan::Penyimpangan;

use crate::kepegawaian::Nip;
use crate::waktu::tanggal_panjang;

/// Identity of one committee (UUIDv7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimId(pub Uuid);

/// A committee that can hold meetings: one chair, no one twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RekamTim", into = "RekamTim")]
pub struct Tim {
    id: TimId,
    jenis: JenisTim,
    sk: SkTim,
    anggota: Vec<Anggota>,
    ketua_pengganti: Option<PenetapanKetua>,
}

/// A committee as it is written down; [`Tim::new`] checks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "as in Tim")]
pub struct RekamTim {
    pub id: TimId,
    #[serde(default)]
    pub jenis: JenisTim,
    pub sk: SkTim,
    pub anggota: Vec<Anggota>,
    #[serde(default)]
    pub ketua_pengganti: Option<PenetapanKetua>,
}

/// Why a list of people is no committee.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimError {
    /// No decree number.
    #[error("nomor SK tim kosong; isi nomor keputusan yang membentuk tim.")]
    NoDecree,
    /// Not exactly one chair.
    #[error(
        "tim harus mempunyai tepat satu ketua, yang tercatat {0}; perbaiki kolom PERAN sesuai SK."
    )]
    Chairs(usize),
    /// More than one secretary.
    #[error("tim mempunyai {0} sekretaris; SK mengenal paling banyak satu.")]
    Secretaries(usize),
    /// The same person twice.
    #[error("NIP {0} tercatat dua kali dalam tim; hapus salah satu.")]
    Twice(Nip),
    /// The decree ends before it begins.
    #[error(
        "SK tim berakhir {}, sebelum tanggalnya {}; perbaiki masa berlakunya.",
        tanggal_panjang(*sampai),
        tanggal_panjang(*tanggal)
    )]
    EndsEarly {
        /// Date of the decree.
        tanggal: NaiveDate,
        /// The last day it names.
        sampai: NaiveDate,
    },
    /// The chair is not counted for the quorum.
    #[error(
        "ketua tidak dihitung untuk kuorum, padahal ketua merangkap anggota; perbaiki kolom DIHITUNG KUORUM."
    )]
    ChairNotCounted,
    /// The replacement of the chair does not hold.
    #[error(transparent)]
    Ketua(#[from] KetuaError),
}

impl TryFrom<RekamTim> for Tim {
    type Error = TimError;
    fn try_from(r: RekamTim) -> Result<Self, TimError> {
        let tim = Self::new(r.id, r.jenis, r.sk, r.anggota)?;
        match r.ketua_pengganti {
            Some(penetapan) => Ok(tim.with_ketua_pengganti(penetapan)?),
            None => Ok(tim),
        }
    }
}

impl From<Tim> for RekamTim {
    fn from(t: Tim) -> Self {
        Self {
            id: t.id,
            jenis: t.jenis,
            sk: t.sk,
            anggota: t.anggota,
            ketua_pengganti: t.ketua_pengganti,
        }
    }
}

impl Tim {
    /// A committee from its decree and its people, kept in the decree's order.
    ///
    /// # Errors
    /// Where no decree is named or it ends before it begins, there is not exactly one chair or he is not counted,
    /// there is more than one secretary, or someone stands twice.
    pub fn new(
        id: TimId,
        jenis: JenisTim,
        sk: SkTim,
        mut anggota: Vec<Anggota>,
    ) -> Result<Self, TimError> {
        if sk.nomor.trim().is_empty() {
            return Err(TimError::NoDecree);
        }
        let tanggal = sk.tanggal;
        if let Some(sampai) = sk.berlaku_sampai.filter(|sampai| *sampai < tanggal) {
            return Err(TimError::EndsEarly { tanggal, sampai });
        }
        // Older records do not say so of the secretariat.
        for a in &mut anggota {
            a.dihitung_kuorum &= a.peran != Peran::Sekretariat;
        }
        let count = |peran| anggota.iter().filter(|a| a.peran == peran).count();
        if count(Peran::Ketua) != 1 {
            return Err(TimError::Chairs(count(Peran::Ketua)));
        }
        if anggota
            .iter()
            .any(|a| a.peran == Peran::Ketua && !a.dihitung_kuorum)
        {
            return Err(TimError::ChairNotCounted);
        }
        if count(Peran::Sekretaris) > 1 {
            return Err(TimError::Secretaries(count(Peran::Sekretaris)));
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = anggota.iter().find(|a| !seen.insert(a.nip)) {
            return Err(TimError::Twice(twice.nip));
        }
        Ok(Self {
            id,
            jenis,
            sk,
            anggota,
            ketua_pengganti: None,
        })
    }

    /// Identity.
    pub const fn id(&self) -> TimId {
        self.id
    }

    /// Which body it is.
    pub const fn jenis(&self) -> JenisTim {
        self.jenis
    }

    /// The decree.
    pub const fn sk(&self) -> &SkTim {
        &self.sk
    }

    /// Everyone the decree names, in its order.
    pub fn orang(&self) -> &[Anggota] {
        &self.anggota
    }

    /// Those counted for the quorum.
    pub fn anggota(&self) -> impl Iterator<Item = &Anggota> {
        self.anggota.iter().filter(|a| a.dihitung_kuorum)
    }

    /// How many are counted for the quorum.
    pub fn jumlah_anggota(&self) -> u32 {
        u32::try_from(self.anggota().count()).unwrap_or(u32::MAX)
    }

    /// The member with that number.
    pub fn find(&self, nip: Nip) -> Option<&Anggota> {
        self.anggota().find(|a| a.nip == nip)
    }
}

#[cfg(test)]
pub(crate) mod contoh {
    use super::*;
    use crate::kepegawaian::Golongan;

    pub fn nip(n: u32) -> Nip {
        Nip::parse(&format!("198001012005011{n:03}")).unwrap()
    }

    pub fn tim(jumlah: u32) -> Tim {
        let anggota = (1..=jumlah)
            .map(|n| Anggota {
                nip: nip(n),
                nama: format!("Anggota {n}"),
                jabatan: "Kepala Dinas".into(),
                golongan: Some(Golongan::IVb),
                peran: match n {
                    1 => Peran::Ketua,
                    2 => Peran::Sekretaris,
                    _ => Peran::Anggota,
                },
                unsur: UnsurTim::ALL.get(n as usize - 1).copied(),
                dihitung_kuorum: true,
                eselon: None,
            })
            .collect();
        let sk = SkTim {
            nomor: "800/1/2026".into(),
            tanggal: NaiveDate::from_ymd_opt(2026, 1, 5).unwrap(),
            tentang: "Pembentukan Tim Penilai Kinerja".into(),
            penetap: "Bupati Contoh Raya".into(),
            berlaku_sampai: None,
        };
        Tim::new(TimId(Uuid::nil()), JenisTim::Tpk, sk, anggota).unwrap()
    }
}
