//! The plan itself: who is to be placed where.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;

/// Identity of one draft plan (UUIDv7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RancanganId(pub Uuid);

/// Why a placement departs from the pack's pattern of moves (DJ kebijakan lain: one of four grounds, explained).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlasanDiskresi {
    /// The ground, in the pack's words.
    pub alasan: String,
    /// What makes it apply here.
    pub uraian: String,
}

impl AlasanDiskresi {
    /// A ground with its explanation.
    ///
    /// # Errors
    /// Where one of the two is blank.
    pub fn new(alasan: &str, uraian: &str) -> Result<Self, RancanganError> {
        let (alasan, uraian) = (alasan.trim(), uraian.trim());
        if alasan.is_empty() || uraian.is_empty() {
            return Err(RancanganError::DiskresiKosong);
        }
        Ok(Self {
            alasan: alasan.to_owned(),
            uraian: uraian.to_owned(),
        })
    }
}

/// One person in one post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Penempatan {
    /// The post to be filled.
    pub jabatan: KodeJabatan,
    /// The person to fill it.
    pub nip: Nip,
    /// Why it departs from the pattern of moves, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diskresi: Option<AlasanDiskresi>,
}

impl Penempatan {
    fn key(&self) -> (&KodeJabatan, &Nip) {
        (&self.jabatan, &self.nip)
    }
}

/// A draft plan: a set of placements to be weighed together. In order of posts, then people; none stands in it twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rancangan {
    id: RancanganId,
    nama: String,
    per: NaiveDate,
    penempatan: Vec<Penempatan>,
}

/// What a plan does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RancanganError {
    /// The name is blank.
    #[error("Nama rancangan kosong.")]
    NamaKosong,
    /// The person is in the plan for that post already.
    #[error("NIP {nip} sudah ditempatkan pada jabatan {jabatan} dalam rancangan ini.")]
    SudahAda {
        /// The post.
        jabatan: KodeJabatan,
        /// The person.
        nip: Nip,
    },
    /// The plan has no such placement.
    #[error("Rancangan ini tidak memuat NIP {nip} pada jabatan {jabatan}.")]
    TidakAda {
        /// The post.
        jabatan: KodeJabatan,
        /// The person.
        nip: Nip,
    },
    /// A ground of discretion without explanation, or the other way round.
    #[error("Alasan diskresi atau uraiannya kosong.")]
    DiskresiKosong,
}

impl RancanganError {
    /// What would mend it.
    pub const fn saran(&self) -> &'static str {
        match self {
            Self::NamaKosong => "Isi nama yang membedakannya dari rancangan lain.",
            Self::SudahAda { .. } => "Pilih orang atau jabatan lain.",
            Self::TidakAda { .. } => "Periksa kode jabatan dan NIP-nya.",
            Self::DiskresiKosong => "Pilih alasannya dan uraikan penerapannya.",
        }
    }
}

impl Rancangan {
    /// An empty plan as of a date.
    ///
    /// # Errors
    /// Where the name is blank.
    pub fn new(id: RancanganId, nama: &str, per: NaiveDate) -> Result<Self, RancanganError> {
        Ok(Self {
            id,
            nama: required(nama)?,
            per,
            penempatan: Vec::new(),
        })
    }

    /// Identity.
    pub fn id(&self) -> RancanganId {
        self.id
    }

    /// Name for people.
    pub fn nama(&self) -> &str {
        &self.nama
    }

    /// The reference date of every check in it.
    pub fn per(&self) -> NaiveDate {
        self.per
    }

    /// The placements, by post and person.
    pub fn penempatan(&self) -> &[Penempatan] {
        &self.penempatan
    }

    /// Gives it another name.
    ///
    /// # Errors
    /// Where the name is blank.
    pub fn rename(&mut self, nama: &str) -> Result<(), RancanganError> {
        self.nama = required(nama)?;
        Ok(())
    }

    /// The same placements under another identity and name.
    ///
    /// # Errors
    /// Where the name is blank.
    pub fn copy(&self, id: RancanganId, nama: &str) -> Result<Self, RancanganError> {
        Ok(Self {
            id,
            nama: required(nama)?,
            ..self.clone()
        })
    }

    /// Adds a placement.
    ///
    /// # Errors
    /// Where the person is in the plan for that post already.
    pub fn place(&mut self, penempatan: Penempatan) -> Result<(), RancanganError> {
        match self.find(&penempatan.jabatan, &penempatan.nip) {
            Ok(_) => Err(RancanganError::SudahAda {
                jabatan: penempatan.jabatan,
                nip: penempatan.nip,
            }),
            Err(at) => {
                self.penempatan.insert(at, penempatan);
                Ok(())
            }
        }
    }

    /// Takes a placement out; what comes back puts it in again.
    ///
    /// # Errors
    /// Where the plan has no such placement.
    pub fn remove(
        &mut self,
        jabatan: &KodeJabatan,
        nip: &Nip,
    ) -> Result<Penempatan, RancanganError> {
        let at = self.position(jabatan, nip)?;
        Ok(self.penempatan.remove(at))
    }

    /// Gives a placement its ground for departing from the pattern of moves, or takes it away.
    ///
    /// # Errors
    /// Where the plan has no such placement.
    pub fn set_diskresi(
        &mut self,
        jabatan: &KodeJabatan,
        nip: &Nip,
        diskresi: Option<AlasanDiskresi>,
    ) -> Result<(), RancanganError> {
        let at = self.position(jabatan, nip)?;
        self.penempatan[at].diskresi = diskresi;
        Ok(())
    }

    fn position(&self, jabatan: &KodeJabatan, nip: &Nip) -> Result<usize, RancanganError> {
        self.find(jabatan, nip)
            .map_err(|_| RancanganError::TidakAda {
                jabatan: jabatan.clone(),
                nip: *nip,
            })
    }

    /// Where a placement stands, or where it would.
    fn find(&self, jabatan: &KodeJabatan, nip: &Nip) -> Result<usize, usize> {
        self.penempatan
            .binary_search_by(|p| p.key().cmp(&(jabatan, nip)))
    }
}

fn required(nama: &str) -> Result<String, RancanganError> {
    match nama.trim() {
        "" => Err(RancanganError::NamaKosong),
        nama => Ok(nama.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::contoh::{kode, kosong, nip, penempatan_baru, rancangan};
    use super::*;

    #[test]
    fn penempatan_yang_dilepas_dapat_dikembalikan_persis() {
        let mut plan = rancangan(&[("B", 2), ("A", 1), ("B", 1)]);
        let diskresi =
            AlasanDiskresi::new(" kebutuhan organisasi ", "satu-satunya dokter").unwrap();
        plan.set_diskresi(&kode("B"), &nip(1), Some(diskresi))
            .unwrap();
        let before = plan.clone();
        let taken = plan.remove(&kode("B"), &nip(1)).unwrap();
        assert_eq!(plan, rancangan(&[("A", 1), ("B", 2)]));
        plan.place(taken).unwrap();
        assert_eq!(plan, before);
    }

    #[test]
    fn yang_kosong_kembar_atau_tidak_ada_ditolak() {
        let mut plan = rancangan(&[("A", 1)]);
        assert_eq!(
            plan.place(penempatan_baru("A", 1)),
            Err(RancanganError::SudahAda {
                jabatan: kode("A"),
                nip: nip(1)
            })
        );
        let absent = RancanganError::TidakAda {
            jabatan: kode("B"),
            nip: nip(1),
        };
        assert_eq!(plan.remove(&kode("B"), &nip(1)), Err(absent.clone()));
        assert_eq!(plan.set_diskresi(&kode("B"), &nip(1), None), Err(absent));
        assert_eq!(plan.rename("  "), Err(RancanganError::NamaKosong));
        for (alasan, uraian) in [("", "ada"), ("ada", " ")] {
            let refused = AlasanDiskresi::new(alasan, uraian);
            assert_eq!(refused, Err(RancanganError::DiskresiKosong));
        }
        assert_eq!(plan, rancangan(&[("A", 1)]));
    }

    #[test]
    fn setiap_penolakan_menyebut_jalan_keluarnya() {
        let (jabatan, nip) = (kode("A"), nip(1));
        for (galat, saran) in [
            (RancanganError::NamaKosong, "Isi nama"),
            (
                RancanganError::SudahAda {
                    jabatan: jabatan.clone(),
                    nip,
                },
                "Pilih orang atau jabatan lain",
            ),
            (
                RancanganError::TidakAda { jabatan, nip },
                "Periksa kode jabatan dan NIP",
            ),
            (RancanganError::DiskresiKosong, "Pilih alasannya"),
        ] {
            assert!(galat.saran().starts_with(saran), "{galat}");
        }
    }

    #[test]
    fn salinan_berisi_sama_dengan_nama_dan_pengenal_lain() {
        let plan = rancangan(&[("A", 1)]);
        let id = RancanganId(Uuid::max());
        let copy = plan.copy(id, " Salinan ").unwrap();
        assert_eq!((copy.id(), copy.nama()), (id, "Salinan"));
        assert_eq!(copy.penempatan(), plan.penempatan());
        assert_eq!(copy.per(), kosong().per());
    }
}
