//! Conflicts of interest (UU 30/2014 Pasal 42 sampai 45 and the explanation of Pasal 43).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::kepegawaian::Nip;

/// How a member stands to a party of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each names one relation of the law")]
pub enum Hubungan {
    DiriSendiri,
    KepentinganPribadi,
    OrangTua,
    Saudara,
    SuamiIstri,
    Anak,
    Menantu,
    KakekNenek,
    Cucu,
    IparDariPasangan,
    IparDariSaudara,
    PamanBibi,
    Mertua,
    WakilPihak,
    HubunganKerja,
    PemberiRekomendasi,
    Lainnya,
}

impl Hubungan {
    /// Every relation, in the law's order.
    pub const SEMUA: [Self; 17] = [
        Self::DiriSendiri,
        Self::KepentinganPribadi,
        Self::OrangTua,
        Self::Saudara,
        Self::SuamiIstri,
        Self::Anak,
        Self::Menantu,
        Self::KakekNenek,
        Self::Cucu,
        Self::IparDariPasangan,
        Self::IparDariSaudara,
        Self::PamanBibi,
        Self::Mertua,
        Self::WakilPihak,
        Self::HubunganKerja,
        Self::PemberiRekomendasi,
        Self::Lainnya,
    ];

    /// Its name in files, as `orang_tua`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::DiriSendiri => "diri_sendiri",
            Self::KepentinganPribadi => "kepentingan_pribadi",
            Self::OrangTua => "orang_tua",
            Self::Saudara => "saudara",
            Self::SuamiIstri => "suami_istri",
            Self::Anak => "anak",
            Self::Menantu => "menantu",
            Self::KakekNenek => "kakek_nenek",
            Self::Cucu => "cucu",
            Self::IparDariPasangan => "ipar_dari_pasangan",
            Self::IparDariSaudara => "ipar_dari_saudara",
            Self::PamanBibi => "paman_bibi",
            Self::Mertua => "mertua",
            Self::WakilPihak => "wakil_pihak",
            Self::HubunganKerja => "hubungan_kerja",
            Self::PemberiRekomendasi => "pemberi_rekomendasi",
            Self::Lainnya => "lainnya",
        }
    }

    /// The relation of that name in files.
    pub fn parse(key: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|h| h.key() == key)
    }
}

impl fmt::Display for Hubungan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::DiriSendiri => "diri sendiri",
            Self::KepentinganPribadi => "kepentingan pribadi atau bisnis",
            Self::OrangTua => "orang tua (kandung, tiri, atau angkat)",
            Self::Saudara => "saudara (kandung, tiri, atau angkat)",
            Self::SuamiIstri => "suami atau istri",
            Self::Anak => "anak (kandung, tiri, atau angkat)",
            Self::Menantu => "suami atau istri anak",
            Self::KakekNenek => "kakek atau nenek",
            Self::Cucu => "cucu",
            Self::IparDariPasangan => "saudara suami atau istri",
            Self::IparDariSaudara => "suami atau istri saudara",
            Self::PamanBibi => "saudara orang tua",
            Self::Mertua => "mertua",
            Self::WakilPihak => "hubungan dengan wakil pihak yang terlibat",
            Self::HubunganKerja => {
                "hubungan dengan pihak yang bekerja dan digaji pihak yang terlibat"
            }
            Self::PemberiRekomendasi => {
                "hubungan dengan pihak yang memberikan rekomendasi terhadap pihak yang terlibat"
            }
            Self::Lainnya => "hubungan lain",
        })
    }
}

/// A declared conflict of a member with one party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Konflik {
    /// The party: a candidate, or the person of an item.
    pub calon: Nip,
    /// How the member stands to the party.
    pub hubungan: Hubungan,
    /// What else the member says; needed for [`Hubungan::Lainnya`].
    #[serde(default)]
    pub uraian: String,
}

impl Konflik {
    /// The conflict as the reason for stepping back.
    pub fn alasan(&self) -> String {
        if self.uraian.is_empty() {
            format!("konflik kepentingan: {}", self.hubungan)
        } else {
            format!("konflik kepentingan: {} ({})", self.hubungan, self.uraian)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setiap_hubungan_terbaca_kembali_dari_namanya() {
        for hubungan in Hubungan::SEMUA {
            assert_eq!(Hubungan::parse(hubungan.key()), Some(hubungan));
            assert!(hubungan.to_string().len() > 3);
        }
        assert_eq!(Hubungan::parse("teman"), None);
    }

    #[test]
    fn alasan_mundur_menyebut_hubungan_dan_uraiannya() {
        let mut konflik = Konflik {
            calon: crate::tim::contoh::nip(1),
            hubungan: Hubungan::Anak,
            uraian: String::new(),
        };
        assert_eq!(
            konflik.alasan(),
            "konflik kepentingan: anak (kandung, tiri, atau angkat)"
        );
        konflik.uraian = "anak kedua".into();
        assert!(konflik.alasan().ends_with("(anak kedua)"));
    }
}
