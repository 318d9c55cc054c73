//! What a pack says of moves: their directions, the zones of places, and what may be departed from.

use std::collections::BTreeMap;

use toml::de::DeValue;

use super::Parameter;
use super::pembaca::{Bentuk, Isian, Nilai, Pembaca};
use crate::kelayakan::IdSyarat;

/// What horizontal, vertical and diagonal mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefinisiArah {
    /// By level: diagonal is to a higher level across the lines (PP 11/2017 Pasal 189).
    Nasional,
    /// By eselon and line: between structural and functional is diagonal, whatever the level (PER-43/PB/2012).
    Djpb,
}

/// The zones of places; zone 1 is the best provided for. Written as one list of places per zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zona {
    daftar: Vec<Vec<String>>,
    nomor: BTreeMap<String, u8>,
}

impl Zona {
    /// The zone of a place, from 1; none where the pack does not list it. Names are compared exactly but for case and
    /// spaces, since many are alike (Tanjung, Tanjung Pinang).
    pub fn nomor(&self, kota: &str) -> Option<u8> {
        self.nomor.get(&kunci(kota)).copied()
    }

    /// The places, by zone.
    pub fn daftar(&self) -> &[Vec<String>] {
        &self.daftar
    }

    /// A zone's number as it is printed.
    pub fn roman(nomor: u8) -> &'static str {
        match nomor {
            1 => "I",
            2 => "II",
            3 => "III",
            4 => "IV",
            5 => "V",
            6 => "VI",
            7 => "VII",
            8 => "VIII",
            _ => "IX",
        }
    }
}

/// Why lists of places are no zones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZonaError {
    /// A place stands in two zones, or twice in one.
    #[error("'{0}' tertulis lebih dari sekali")]
    Twice(String),
    /// None, or more than can be numbered.
    #[error("jumlah zona {0}; tulis satu sampai sembilan zona")]
    Count(usize),
}

impl TryFrom<Vec<Vec<String>>> for Zona {
    type Error = ZonaError;
    fn try_from(daftar: Vec<Vec<String>>) -> Result<Self, ZonaError> {
        if !(1..=9).contains(&daftar.len()) {
            return Err(ZonaError::Count(daftar.len()));
        }
        let mut nomor = BTreeMap::new();
        for (zona, kota) in (1u8..).zip(&daftar) {
            for kota in kota {
                if nomor.insert(kunci(kota), zona).is_some() {
                    return Err(ZonaError::Twice(kota.clone()));
                }
            }
        }
        Ok(Self { daftar, nomor })
    }
}

impl Nilai for Zona {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let zona = Self::try_from(Vec::<Vec<String>>::baca(isian)?);
        if let Err(error) = &zona {
            isian.cacat(
                error.to_string(),
                "Tulis satu daftar kota untuk setiap zona, dan setiap kota satu kali.",
            );
        }
        zona.ok()
    }
}

/// A place's name without case and superfluous spaces.
fn kunci(kota: &str) -> String {
    kota.split_whitespace()
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

/// When an official may depart from the pattern of moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diskresi {
    /// The grounds, one of which must be given.
    pub alasan: Vec<String>,
    /// The checks that may be departed from.
    pub syarat: Vec<IdSyarat>,
}

impl Nilai for Diskresi {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let alasan = Vec::baca(&isian.field("alasan"));
        let syarat = Vec::baca(&isian.field("syarat"));
        let diskresi = Self {
            alasan: alasan?,
            syarat: syarat?,
        };
        isian.ensure(
            !diskresi.alasan.is_empty() && !diskresi.syarat.is_empty(),
            "alasan atau syarat diskresi kosong",
            "Tulis alasan yang boleh dipakai dan syarat yang boleh disimpangi.",
        );
        Some(diskresi)
    }
}

pub(super) fn read_arah(p: &Pembaca<'_>) -> Option<Parameter<DefinisiArah>> {
    p.parameter("arah", "Arti arah perpindahan", true, |arah| {
        match arah {
            DefinisiArah::Nasional => {
                "diagonal ialah ke jenjang lebih tinggi antara struktural dan fungsional"
            }
            DefinisiArah::Djpb => "diagonal ialah antara struktural dan fungsional",
        }
        .to_owned()
    })
}

pub(super) fn read_zona(p: &Pembaca<'_>) -> Option<Parameter<Zona>> {
    p.parameter("zona", "Zona", false, |zona: &Zona| {
        let jumlah: Vec<_> = (1u8..)
            .zip(zona.daftar())
            .map(|(nomor, kota)| format!("zona {} {} kota", Zona::roman(nomor), kota.len()))
            .collect();
        jumlah.join(", ")
    })
}

pub(super) fn read_diskresi(p: &Pembaca<'_>) -> Option<Parameter<Diskresi>> {
    p.parameter("diskresi", "Diskresi", false, |d: &Diskresi| {
        d.alasan.join("; ")
    })
}

pub(super) fn read_pencalonan_terbuka(p: &Pembaca<'_>) -> Option<Parameter<bool>> {
    p.parameter("pencalonan_terbuka", "Pencalonan terbuka", false, |boleh| {
        if *boleh {
            "boleh; lama dalam jabatan tidak diperiksa"
        } else {
            "tidak diatur"
        }
        .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zona_membedakan_nama_yang_mirip() {
        let zona = Zona::try_from(vec![
            vec!["Kota Padang".to_owned()],
            vec!["Kota Tanjung Pinang".to_owned()],
            vec!["Kota Tanjung".to_owned()],
        ])
        .unwrap();
        for (kota, nomor) in [
            ("Kota Padang", Some(1)),
            (" kota  TANJUNG pinang ", Some(2)),
            ("Kota Tanjung", Some(3)),
            ("Tanjung", None),
            ("Kota Padang Sidempuan", None),
        ] {
            assert_eq!(zona.nomor(kota), nomor, "{kota}");
        }
    }

    #[test]
    fn kota_di_dua_zona_ditolak() {
        let twice = vec![vec!["Kota Bima".to_owned()], vec!["kota bima".to_owned()]];
        assert_eq!(
            Zona::try_from(twice),
            Err(ZonaError::Twice("kota bima".to_owned()))
        );
        assert_eq!(Zona::try_from(Vec::new()), Err(ZonaError::Count(0)));
    }
}
