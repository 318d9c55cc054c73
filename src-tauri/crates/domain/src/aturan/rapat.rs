//! What a pack says of the committee's meetings.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::celah::{Bercelah, CelahRapat};
use super::pembaca::{Bentuk, Isian, Nilai, Pembaca};
use super::{Ketentuan, Parameter, kata};

/// A share of a whole, written `1/2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pecahan {
    pembilang: u16,
    penyebut: u16,
}

impl Pecahan {
    /// One half.
    pub const SETENGAH: Self = Self {
        pembilang: 1,
        penyebut: 2,
    };

    /// Whether `bagian` of `seluruh` is more than this share.
    pub fn is_exceeded_by(self, bagian: usize, seluruh: usize) -> bool {
        bagian * usize::from(self.penyebut) > seluruh * usize::from(self.pembilang)
    }
}

impl Default for Pecahan {
    fn default() -> Self {
        Self::SETENGAH
    }
}

impl fmt::Display for Pecahan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.pembilang, self.penyebut)
    }
}

/// The text is no share between nothing and the whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' bukan pecahan antara 0 dan 1; tulis seperti \"1/2\"")]
pub struct PecahanError(String);

impl TryFrom<String> for Pecahan {
    type Error = PecahanError;
    fn try_from(text: String) -> Result<Self, PecahanError> {
        text.split_once('/')
            .and_then(|(atas, bawah)| Some((atas.trim().parse().ok()?, bawah.trim().parse().ok()?)))
            .filter(|(pembilang, penyebut)| pembilang < penyebut)
            .map(|(pembilang, penyebut)| Self {
                pembilang,
                penyebut,
            })
            .ok_or(PecahanError(text))
    }
}

impl From<Pecahan> for String {
    fn from(pecahan: Pecahan) -> Self {
        pecahan.to_string()
    }
}

impl Nilai for Pecahan {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let pecahan = Self::try_from(isian.text()?);
        if let Err(error) = &pecahan {
            isian.cacat(error.to_string(), "Tulis pecahan itu dalam tanda kutip.");
        }
        pecahan.ok()
    }
}

/// When a meeting is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AturanKuorum {
    /// The share of the members that must be exceeded by those present.
    pub lebih_dari: Pecahan,
    /// Whether the number present must be odd.
    pub gasal: bool,
}

impl Nilai for AturanKuorum {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, toml::de::DeValue::as_table);
        let lebih_dari = Pecahan::baca(&isian.field("lebih_dari"));
        let gasal = bool::baca(&isian.field("gasal"));
        Some(Self {
            lebih_dari: lebih_dari?,
            gasal: gasal?,
        })
    }
}

/// When candidates outside the nominative list may be considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalonLain {
    /// Only where none of the list qualifies.
    BilaTidakAdaYangMemenuhi,
    /// Never.
    TidakBoleh,
}

/// The meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AturanRapat {
    /// The least number of valid meetings in a calendar year.
    pub per_tahun: Parameter<u16>,
    /// Proposals are considered by the nominative list and the map of posts.
    pub daftar_nominatif: Ketentuan,
    /// When other candidates may be considered.
    pub calon_lain: Parameter<CalonLain>,
    /// When the meeting is valid.
    pub kuorum: Parameter<AturanKuorum>,
    /// A member is made chair where the chair is permanently prevented.
    pub ketua_pengganti: Ketentuan,
    /// The least number of qualified candidates recommended for a post.
    pub min_calon: Parameter<u16>,
    /// The result is written down in minutes.
    pub berita_acara: Ketentuan,
    /// The result is confidential.
    pub kerahasiaan: Ketentuan,
    /// What the regulation leaves open.
    pub celah: CelahRapat,
}

impl AturanRapat {
    pub(super) fn baca(p: &Pembaca<'_>) -> Option<Self> {
        let kuorum = p.parameter("rapat.kuorum", "Kuorum rapat", true, |k: &AturanKuorum| {
            let gasal = if k.gasal { " dan gasal" } else { "" };
            format!("lebih dari {} anggota{gasal}", k.lebih_dari)
        });
        let min_calon = p.parameter(
            "rapat.min_calon",
            "Calon yang direkomendasikan",
            true,
            |n| format!("paling sedikit {n} orang"),
        );
        let per_tahun = p.parameter("rapat.per_tahun", "Rapat dalam setahun", true, |n| {
            format!("paling sedikit {n} kali")
        });
        let calon_lain = p.parameter("rapat.calon_lain", "Calon lain", true, |c| {
            match c {
                CalonLain::BilaTidakAdaYangMemenuhi => "hanya bila tidak ada yang memenuhi",
                CalonLain::TidakBoleh => "tidak boleh",
            }
            .to_owned()
        });
        let daftar_nominatif = p.parameter(
            "rapat.daftar_nominatif",
            "Daftar nominatif",
            true,
            kata("menjadi dasar pertimbangan, dengan memperhatikan peta jabatan"),
        );
        let ketua_pengganti = p.parameter(
            "rapat.ketua_pengganti",
            "Ketua pengganti",
            true,
            kata("salah satu anggota, bila ketua berhalangan tetap"),
        );
        let berita_acara = p.parameter(
            "rapat.berita_acara",
            "Berita acara",
            true,
            kata("memuat hasil rapat"),
        );
        let kerahasiaan = p.parameter(
            "rapat.kerahasiaan",
            "Kerahasiaan",
            true,
            kata("hasil rapat bersifat rahasia"),
        );
        let bercelah = match (&kuorum, &ketua_pengganti, &daftar_nominatif, &kerahasiaan) {
            (Some(kuorum), Some(ketua_pengganti), Some(daftar_nominatif), Some(kerahasiaan)) => {
                Some(Bercelah {
                    kuorum: &kuorum.dasar,
                    ketua_pengganti,
                    daftar_nominatif,
                    kerahasiaan,
                })
            }
            _ => None,
        };
        let celah = CelahRapat::baca(p, bercelah);
        let rapat = Self {
            per_tahun: per_tahun?,
            daftar_nominatif: daftar_nominatif?,
            calon_lain: calon_lain?,
            kuorum: kuorum?,
            ketua_pengganti: ketua_pengganti?,
            min_calon: min_calon?,
            berita_acara: berita_acara?,
            kerahasiaan: kerahasiaan?,
            celah: celah?,
        };
        for (jalur, nilai) in [
            ("rapat.min_calon", rapat.min_calon.nilai),
            ("rapat.per_tahun", rapat.per_tahun.nilai),
        ] {
            if nilai == 0 {
                p.cacat(jalur, "nilainya nol", "Tulis bilangan mulai dari 1.");
            }
        }
        Some(rapat)
    }
}
