//! Posts and units.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Eselon, JenisJabatan};
use crate::kepegawaian::{Nip, Pendidikan};

/// Code that identifies a post on the map, as `J00020`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KodeJabatan(String);

impl KodeJabatan {
    /// Reads a code; none where the text is blank.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KodeJabatan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A unit and the OPD it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitKerja {
    /// Name of the unit; unique on the map.
    pub nama: String,
    /// Name of the OPD (its own name for an OPD itself).
    pub induk: String,
    /// Town (kabupaten or kota) it sits in, where the map tells.
    #[serde(default)]
    pub kota: Option<String>,
}

/// One post on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jabatan {
    /// Code on the map.
    pub kode: KodeJabatan,
    /// Name of the post.
    pub nama: String,
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon of a structural post.
    pub eselon: Option<Eselon>,
    /// Job class (kelas jabatan).
    pub kelas: Option<u8>,
    /// Unit and OPD.
    pub unit: UnitKerja,
    /// The post's own minimum of education.
    pub pendidikan_minimal: Option<Pendidikan>,
    /// How many people the post needs.
    pub kebutuhan: u16,
    /// Who holds it.
    pub pemangku: Vec<Nip>,
}

impl Jabatan {
    /// How many holders are missing (KT Pasal 11 ayat (3): need less bezetting).
    pub fn lowong(&self) -> u16 {
        self.kebutuhan
            .saturating_sub(u16::try_from(self.pemangku.len()).unwrap_or(u16::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peta_jabatan::JenisJabatan;

    #[test]
    fn mut_03_lowong_adalah_kebutuhan_dikurangi_yang_memangku() {
        let nip = |n: u32| Nip::parse(&format!("1987041220100110{n:02}")).unwrap();
        for (kebutuhan, pemangku, lowong) in [(1, 0, 1), (1, 1, 0), (3, 1, 2), (1, 2, 0), (0, 0, 0)]
        {
            let jabatan = Jabatan {
                kode: KodeJabatan::parse(" J1 ").unwrap(),
                nama: "Kepala Seksi".into(),
                jenis: JenisJabatan::Pengawas,
                eselon: Some(Eselon::IVa),
                kelas: None,
                unit: UnitKerja {
                    nama: "Seksi".into(),
                    induk: "Dinas".into(),
                    kota: None,
                },
                pendidikan_minimal: None,
                kebutuhan,
                pemangku: (1..=pemangku).map(nip).collect(),
            };
            assert_eq!(jabatan.lowong(), lowong, "{kebutuhan} {pemangku}");
        }
    }

    #[test]
    fn kode_jabatan_tidak_pernah_kosong() {
        assert_eq!(KodeJabatan::parse("  "), None);
        let kode = KodeJabatan::parse(" J00020 ").unwrap();
        assert_eq!(
            (kode.as_str(), kode.to_string().as_str()),
            ("J00020", "J00020")
        );
    }
}
