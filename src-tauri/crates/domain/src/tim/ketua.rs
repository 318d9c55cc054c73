//! The replacement of a chair who is permanently prevented (KT Pasal 10 ayat (6), BJ Pasal 9 ayat (6)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Anggota, Peran, Tim};
use crate::kepegawaian::Nip;
use crate::waktu::tanggal_panjang;

/// The document that makes a member the chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PenetapanKetua {
    /// The member who becomes chair.
    pub nip: Nip,
    /// Number of the document.
    pub nomor: String,
    /// Its date; the member chairs from then on.
    pub tanggal: NaiveDate,
    /// Who issued it.
    pub penetap: String,
    /// Why the chair is permanently prevented.
    pub sebab: String,
}

/// Why a document makes nobody the chair.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KetuaError {
    /// Not a member who is counted.
    #[error("NIP {nip} bukan anggota tim yang dihitung untuk kuorum menurut SK nomor {sk}.")]
    NotMember {
        /// Who was named.
        nip: Nip,
        /// Number of the decree.
        sk: String,
    },
    /// The chair who is to be replaced, or one replaced before.
    #[error("NIP {0} ketua yang digantikan, atau sudah menjadi ketua.")]
    Replaced(Nip),
    /// A part of the document is blank.
    #[error("{0} penetapan ketua pengganti kosong.")]
    Blank(&'static str),
    /// The document is older than the decree, or than the replacement that stands.
    #[error(
        "Penetapan ketua pengganti bertanggal {}, sebelum {}.",
        tanggal_panjang(*tanggal),
        tanggal_panjang(*sejak)
    )]
    TooEarly {
        /// Date of the document.
        tanggal: NaiveDate,
        /// Date it cannot precede: the decree's, or the standing replacement's.
        sejak: NaiveDate,
    },
    /// The decree has expired by then.
    #[error(
        "Penetapan ketua pengganti bertanggal {}, sesudah SK tim berakhir {}.",
        tanggal_panjang(*tanggal),
        tanggal_panjang(*sampai)
    )]
    Expired {
        /// Date of the document.
        tanggal: NaiveDate,
        /// Last day of the decree.
        sampai: NaiveDate,
    },
}

impl KetuaError {
    /// The stable name of the situation.
    pub const fn kode(&self) -> &'static str {
        match self {
            Self::NotMember { .. } => "ketua_pengganti_bukan_anggota",
            Self::Replaced(_) => "ketua_pengganti_ketua_yang_sama",
            Self::Blank(_) => "penetapan_ketua_kosong",
            Self::TooEarly { .. } | Self::Expired { .. } => "penetapan_ketua_di_luar_masa_sk",
        }
    }

    /// The remedy.
    pub const fn saran(&self) -> &'static str {
        match self {
            Self::NotMember { .. } => "Pilih anggota yang dihitung untuk kuorum.",
            Self::Replaced(_) => "Pilih anggota yang lain.",
            Self::Blank(_) => {
                "Isi nomor, tanggal, pejabat penetap, dan sebabnya menurut surat penetapan."
            }
            Self::TooEarly { .. } => "Periksa tanggal surat penetapan.",
            Self::Expired { .. } => "Periksa tanggal surat penetapan, atau catat SK tim yang baru.",
        }
    }
}

impl Tim {
    /// The chair now: the replacement, or the decree's.
    pub fn ketua(&self) -> &Anggota {
        self.ketua_pengganti
            .as_ref()
            .and_then(|p| self.find(p.nip))
            .unwrap_or_else(|| self.ketua_menurut_sk())
    }

    /// The chair whom the decree names.
    #[allow(
        clippy::missing_panics_doc,
        reason = "`Tim::new` lets no committee without a chair pass"
    )]
    pub fn ketua_menurut_sk(&self) -> &Anggota {
        self.anggota
            .iter()
            .find(|a| a.peran == Peran::Ketua)
            .expect("`Tim::new` lets no committee without a chair pass")
    }

    /// The document by which another member chairs, where there is one.
    pub const fn ketua_pengganti(&self) -> Option<&PenetapanKetua> {
        self.ketua_pengganti.as_ref()
    }

    /// The committee with its chair replaced; a later replacement takes the place of an earlier one.
    ///
    /// # Errors
    /// Where no other member who is counted is named, the document has a blank part, or its date does not fit.
    pub fn with_ketua_pengganti(mut self, penetapan: PenetapanKetua) -> Result<Self, KetuaError> {
        let PenetapanKetua { nip, tanggal, .. } = penetapan;
        for (nama, isi) in [
            ("Nomor", &penetapan.nomor),
            ("Pejabat penetap", &penetapan.penetap),
            ("Sebab", &penetapan.sebab),
        ] {
            if isi.trim().is_empty() {
                return Err(KetuaError::Blank(nama));
            }
        }
        if self.find(nip).is_none() {
            let sk = self.sk.nomor.clone();
            return Err(KetuaError::NotMember { nip, sk });
        }
        if nip == self.ketua().nip || nip == self.ketua_menurut_sk().nip {
            return Err(KetuaError::Replaced(nip));
        }
        let sejak = self
            .ketua_pengganti
            .as_ref()
            .map_or(self.sk.tanggal, |p| p.tanggal);
        if tanggal < sejak {
            return Err(KetuaError::TooEarly { tanggal, sejak });
        }
        if let Some(sampai) = self.sk.berlaku_sampai.filter(|sampai| tanggal > *sampai) {
            return Err(KetuaError::Expired { tanggal, sampai });
        }
        self.ketua_pengganti = Some(penetapan);
        Ok(self)
    }
}
