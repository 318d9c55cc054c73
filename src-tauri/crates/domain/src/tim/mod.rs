//! The committee (TPK): its decree and its members.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::kepegawaian::{Golongan, Nip};

/// Identity of one committee (UUIDv7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimId(pub Uuid);

/// The decree that forms the committee (KT Pasal 9 ayat (1), BJ Pasal 8 ayat (1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkTim {
    /// Number of the decree.
    pub nomor: String,
    /// Date of the decree; the committee exists from then on.
    pub tanggal: NaiveDate,
    /// Subject of the decree.
    pub tentang: String,
    /// Who issued it, as `Bupati Contoh Raya`.
    pub penetap: String,
}

/// Role in the committee as the decree gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Peran {
    /// Chair and member.
    Ketua,
    /// Secretary and member.
    Sekretaris,
    /// Member.
    Anggota,
    /// Staff of the secretariat: no member, not counted for the quorum.
    Sekretariat,
}

impl Peran {
    /// Reads a role; `Ketua merangkap Anggota` is `Ketua`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        Some(match text.split_whitespace().next()? {
            "ketua" => Self::Ketua,
            "sekretaris" => Self::Sekretaris,
            "anggota" => Self::Anggota,
            "sekretariat" => Self::Sekretariat,
            _ => return None,
        })
    }
}

impl fmt::Display for Peran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ketua => "Ketua",
            Self::Sekretaris => "Sekretaris",
            Self::Anggota => "Anggota",
            Self::Sekretariat => "Sekretariat",
        })
    }
}

/// One person of the committee, as known when the committee was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anggota {
    /// Identity.
    pub nip: Nip,
    /// Name with titles.
    pub nama: String,
    /// Post.
    pub jabatan: String,
    /// Rank, where the register knows the person.
    pub golongan: Option<Golongan>,
    /// Role in the committee.
    pub peran: Peran,
}

/// A committee that can hold meetings: one chair, no one twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RekamTim", into = "RekamTim")]
pub struct Tim {
    id: TimId,
    sk: SkTim,
    anggota: Vec<Anggota>,
}

/// A committee as it is written down; [`Tim::new`] checks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "as in Tim")]
pub struct RekamTim {
    pub id: TimId,
    pub sk: SkTim,
    pub anggota: Vec<Anggota>,
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
}

impl TryFrom<RekamTim> for Tim {
    type Error = TimError;
    fn try_from(r: RekamTim) -> Result<Self, TimError> {
        Self::new(r.id, r.sk, r.anggota)
    }
}

impl From<Tim> for RekamTim {
    fn from(t: Tim) -> Self {
        Self {
            id: t.id,
            sk: t.sk,
            anggota: t.anggota,
        }
    }
}

/// A departure of the committee from what the rule pack expects: a warning that the minutes carry, for the decree is
/// what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penyimpangan {
    /// What departs.
    pub pesan: String,
    /// From which rule.
    pub dasar: String,
}

impl Tim {
    /// A committee from its decree and its people, kept in the decree's order.
    ///
    /// # Errors
    /// Where no decree is named, there is not exactly one chair, more than one secretary, or someone stands twice.
    pub fn new(id: TimId, sk: SkTim, anggota: Vec<Anggota>) -> Result<Self, TimError> {
        if sk.nomor.trim().is_empty() {
            return Err(TimError::NoDecree);
        }
        let count = |peran| anggota.iter().filter(|a| a.peran == peran).count();
        if count(Peran::Ketua) != 1 {
            return Err(TimError::Chairs(count(Peran::Ketua)));
        }
        if count(Peran::Sekretaris) > 1 {
            return Err(TimError::Secretaries(count(Peran::Sekretaris)));
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = anggota.iter().find(|a| !seen.insert(a.nip)) {
            return Err(TimError::Twice(twice.nip));
        }
        Ok(Self { id, sk, anggota })
    }

    /// Identity.
    pub const fn id(&self) -> TimId {
        self.id
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
        self.anggota
            .iter()
            .filter(|a| a.peran != Peran::Sekretariat)
    }

    /// How many are counted for the quorum.
    pub fn jumlah_anggota(&self) -> u32 {
        u32::try_from(self.anggota().count()).unwrap_or(u32::MAX)
    }

    /// The member with that number.
    pub fn find(&self, nip: Nip) -> Option<&Anggota> {
        self.anggota().find(|a| a.nip == nip)
    }

    /// What departs from the expected size: odd, and at least `min_anggota` (PP 11/2017 pasal 201 ayat (3)).
    pub fn periksa_susunan(&self, min_anggota: u32, gasal: bool, dasar: &str) -> Vec<Penyimpangan> {
        let jumlah = self.jumlah_anggota();
        let mut found = Vec::new();
        if jumlah < min_anggota {
            found.push(format!(
                "jumlah anggota {jumlah}, kurang dari {min_anggota} orang"
            ));
        }
        if gasal && jumlah.is_multiple_of(2) {
            found.push(format!("jumlah anggota {jumlah}, tidak gasal"));
        }
        found
            .into_iter()
            .map(|pesan| Penyimpangan {
                pesan,
                dasar: dasar.to_owned(),
            })
            .collect()
    }
}

#[cfg(test)]
pub(crate) mod contoh {
    use super::*;

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
            })
            .collect();
        let sk = SkTim {
            nomor: "800/1/2026".into(),
            tanggal: NaiveDate::from_ymd_opt(2026, 1, 5).unwrap(),
            tentang: "Pembentukan Tim Penilai Kinerja".into(),
            penetap: "Bupati Contoh Raya".into(),
        };
        Tim::new(TimId(Uuid::nil()), sk, anggota).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peran_dibaca_dari_kata_pertamanya() {
        for (text, expected) in [
            ("Ketua merangkap Anggota", Some(Peran::Ketua)),
            ("SEKRETARIS", Some(Peran::Sekretaris)),
            (" anggota ", Some(Peran::Anggota)),
            ("Sekretariat", Some(Peran::Sekretariat)),
            ("Pengamat", None),
            ("", None),
        ] {
            assert_eq!(Peran::parse(text), expected, "{text}");
        }
        for peran in [
            Peran::Ketua,
            Peran::Sekretaris,
            Peran::Anggota,
            Peran::Sekretariat,
        ] {
            assert_eq!(Peran::parse(&peran.to_string()), Some(peran));
        }
    }

    #[test]
    fn tim_mempunyai_tepat_satu_ketua() {
        let sah = contoh::tim(5);
        let mut dua_ketua = sah.orang().to_vec();
        dua_ketua[1].peran = Peran::Ketua;
        assert_eq!(
            Tim::new(sah.id(), sah.sk().clone(), dua_ketua),
            Err(TimError::Chairs(2))
        );
        let mut kembar = sah.orang().to_vec();
        kembar[2].nip = kembar[3].nip;
        assert_eq!(
            Tim::new(sah.id(), sah.sk().clone(), kembar),
            Err(TimError::Twice(contoh::nip(4)))
        );
    }

    #[test]
    fn sekretariat_bukan_anggota() {
        let sah = contoh::tim(5);
        let mut orang = sah.orang().to_vec();
        orang[4].peran = Peran::Sekretariat;
        let tim = Tim::new(sah.id(), sah.sk().clone(), orang).unwrap();
        assert_eq!(tim.jumlah_anggota(), 4);
        assert_eq!(tim.find(contoh::nip(5)), None);
    }

    #[test]
    fn susunan_menyimpang_menjadi_peringatan() {
        for (jumlah, expected) in [(5, 0), (7, 0), (6, 1), (4, 2), (3, 1)] {
            assert_eq!(
                contoh::tim(jumlah)
                    .periksa_susunan(5, true, "PP 11/2017 Pasal 201")
                    .len(),
                expected,
                "{jumlah}"
            );
        }
    }
}
