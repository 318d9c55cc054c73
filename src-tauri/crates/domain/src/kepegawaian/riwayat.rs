//! The histories that the checks rest on: posts, performance, discipline, competence, health, integrity.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::peta_jabatan::{Eselon, JenisJabatan};

/// One post held, from `tmt_mulai` up to and including `tmt_selesai` (open: still held).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct RiwayatJabatan {
    pub nama: String,
    pub jenis: JenisJabatan,
    pub eselon: Option<Eselon>,
    pub unit_kerja: String,
    pub tmt_mulai: NaiveDate,
    pub tmt_selesai: Option<NaiveDate>,
}

impl RiwayatJabatan {
    /// Whether the post was held at `tanggal`.
    pub fn is_current(&self, tanggal: NaiveDate) -> bool {
        self.tmt_mulai <= tanggal && self.tmt_selesai.is_none_or(|selesai| selesai >= tanggal)
    }
}

/// Yearly performance predicate, ordered from the lowest (PermenPANRB 6/2022).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the regulation's own terms")]
pub enum Predikat {
    SangatKurang,
    Kurang,
    ButuhPerbaikan,
    Baik,
    SangatBaik,
}

impl Predikat {
    /// Reads a predicate; `Cukup` is the older word for `Butuh Perbaikan`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(
            match text
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .to_lowercase()
                .as_str()
            {
                "sangat baik" => Self::SangatBaik,
                "baik" => Self::Baik,
                "butuh perbaikan" | "cukup" => Self::ButuhPerbaikan,
                "kurang" | "kurang/misconduct" | "misconduct" => Self::Kurang,
                "sangat kurang" => Self::SangatKurang,
                _ => return None,
            },
        )
    }
}

impl fmt::Display for Predikat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::SangatKurang => "Sangat Kurang",
            Self::Kurang => "Kurang",
            Self::ButuhPerbaikan => "Butuh Perbaikan",
            Self::Baik => "Baik",
            Self::SangatBaik => "Sangat Baik",
        })
    }
}

/// Performance of one calendar year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Skp {
    pub tahun: i32,
    pub hasil_kerja: Option<String>,
    pub perilaku_kerja: Option<String>,
    pub predikat: Predikat,
}

/// Severity of a punishment (PP 94/2021 pasal 8), ordered from the lightest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the regulation's own terms")]
pub enum TingkatHukuman {
    Ringan,
    Sedang,
    Berat,
}

impl TingkatHukuman {
    /// Reads the severity.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.trim().to_lowercase().as_str() {
            "ringan" => Self::Ringan,
            "sedang" => Self::Sedang,
            "berat" => Self::Berat,
            _ => return None,
        })
    }
}

impl fmt::Display for TingkatHukuman {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ringan => "Ringan",
            Self::Sedang => "Sedang",
            Self::Berat => "Berat",
        })
    }
}

/// One disciplinary punishment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct HukumanDisiplin {
    pub tingkat: TingkatHukuman,
    pub jenis: String,
    pub nomor_sk: Option<String>,
    pub tmt_mulai: NaiveDate,
    pub tmt_selesai: Option<NaiveDate>,
}

/// Result of one competence against its standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NilaiKompetensi {
    /// Memenuhi Syarat.
    #[serde(rename = "MS")]
    Ms,
    /// Masih Memenuhi Syarat.
    #[serde(rename = "MMS")]
    Mms,
    /// Tidak Memenuhi Syarat.
    #[serde(rename = "TMS")]
    Tms,
}

impl NilaiKompetensi {
    /// Reads the abbreviation.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.trim().to_uppercase().as_str() {
            "MS" => Self::Ms,
            "MMS" => Self::Mms,
            "TMS" => Self::Tms,
            _ => return None,
        })
    }
}

impl fmt::Display for NilaiKompetensi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ms => "MS",
            Self::Mms => "MMS",
            Self::Tms => "TMS",
        })
    }
}

/// One competence assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Asesmen {
    pub tanggal: NaiveDate,
    pub teknis: NilaiKompetensi,
    pub manajerial: NilaiKompetensi,
    pub sosial_kultural: NilaiKompetensi,
    /// Job person match, 0 to 100.
    pub jpm: Option<u8>,
}

/// One health examination; nothing but its result is kept (UU 27/2022 pasal 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Kesehatan {
    pub tanggal: NaiveDate,
    pub sehat: bool,
    /// The register's words, as `Sehat dengan Catatan`.
    pub hasil: String,
}

/// One assessment of integrity and morality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the register's own column names")]
pub struct Integritas {
    pub tanggal: NaiveDate,
    pub baik: bool,
    /// The register's words.
    pub hasil: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jabatan_dipangku_sampai_dengan_hari_terakhirnya() {
        let riwayat = |selesai: Option<&str>| RiwayatJabatan {
            nama: "Kepala Seksi".into(),
            jenis: JenisJabatan::Pengawas,
            eselon: Some(Eselon::IVa),
            unit_kerja: "Seksi".into(),
            tmt_mulai: "2020-01-10".parse().unwrap(),
            tmt_selesai: selesai.map(|s| s.parse().unwrap()),
        };
        for (selesai, per, expected) in [
            (None, "2020-01-09", false),
            (None, "2020-01-10", true),
            (None, "2030-01-01", true),
            (Some("2021-05-31"), "2021-05-31", true),
            (Some("2021-05-31"), "2021-06-01", false),
        ] {
            let per = per.parse().unwrap();
            assert_eq!(
                riwayat(selesai).is_current(per),
                expected,
                "{selesai:?} {per}"
            );
        }
    }

    #[test]
    fn predikat_dibaca_dan_berurutan() {
        use Predikat::{Baik, ButuhPerbaikan, Kurang, SangatBaik, SangatKurang};
        for (text, expected) in [
            ("sangat  baik", Some(SangatBaik)),
            ("Baik", Some(Baik)),
            ("Butuh Perbaikan", Some(ButuhPerbaikan)),
            ("Cukup", Some(ButuhPerbaikan)),
            ("Kurang", Some(Kurang)),
            ("Kurang/Misconduct", Some(Kurang)),
            ("Sangat Kurang", Some(SangatKurang)),
            ("Istimewa", None),
        ] {
            assert_eq!(Predikat::parse(text), expected, "{text}");
        }
        let naik = [SangatKurang, Kurang, ButuhPerbaikan, Baik, SangatBaik];
        assert!(naik.is_sorted());
        for predikat in naik {
            assert_eq!(Predikat::parse(&predikat.to_string()), Some(predikat));
        }
    }

    #[test]
    fn tingkat_hukuman_dibaca_dan_berurutan() {
        let naik = [
            TingkatHukuman::Ringan,
            TingkatHukuman::Sedang,
            TingkatHukuman::Berat,
        ];
        assert!(naik.is_sorted());
        for tingkat in naik {
            assert_eq!(TingkatHukuman::parse(&tingkat.to_string()), Some(tingkat));
        }
        assert_eq!(
            TingkatHukuman::parse(" BERAT "),
            Some(TingkatHukuman::Berat)
        );
        assert_eq!(TingkatHukuman::parse("sangat berat"), None);
    }

    #[test]
    fn nilai_kompetensi_dibaca() {
        for (text, nilai) in [
            ("ms", NilaiKompetensi::Ms),
            (" MMS", NilaiKompetensi::Mms),
            ("TMS", NilaiKompetensi::Tms),
        ] {
            assert_eq!(NilaiKompetensi::parse(text), Some(nilai), "{text}");
            assert_eq!(NilaiKompetensi::parse(&nilai.to_string()), Some(nilai));
        }
        assert_eq!(NilaiKompetensi::parse("S"), None);
    }
}
