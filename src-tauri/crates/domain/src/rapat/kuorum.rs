//! The quorum: more than half of the members, and an odd number present (KT Pasal 10 ayat (5), BJ Pasal 9 ayat (5)).

use serde::{Deserialize, Serialize};

use crate::aturan::Pecahan;
use crate::penolakan::Penolakan;

/// What must be odd. The sources say 'berjumlah gasal' without saying of what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GasalPada {
    /// The number present: the literal and strict reading.
    #[default]
    Kehadiran,
    /// The number of members.
    Keanggotaan,
    /// Nothing.
    Tidak,
}

/// When a quorum is lawful.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyaratKuorum {
    /// The share of the members that those present must exceed; never below one half, whatever a pack says.
    pub lebih_dari: Pecahan,
    /// What must be odd.
    pub gasal: GasalPada,
}

/// Members and those present among them. Says whether that is lawful, why not, and what would mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kuorum {
    /// Members that the decree names.
    pub anggota: u32,
    /// Members present.
    pub hadir: u32,
    /// When that is lawful.
    #[serde(default)]
    pub syarat: SyaratKuorum,
}

impl Kuorum {
    /// Members and those present, under the strict reading.
    pub fn new(anggota: u32, hadir: u32) -> Self {
        Self {
            anggota,
            hadir,
            syarat: SyaratKuorum::default(),
        }
    }

    /// Enough of the members are present: more than half, and more than the pack's share.
    pub fn lebih_dari_setengah(self) -> bool {
        let (hadir, anggota) = (self.hadir as usize, self.anggota as usize);
        Pecahan::SETENGAH.is_exceeded_by(hadir, anggota)
            && self.syarat.lebih_dari.is_exceeded_by(hadir, anggota)
    }

    /// The number that must be odd is.
    pub const fn gasal(self) -> bool {
        match self.syarat.gasal {
            GasalPada::Kehadiran => !self.hadir.is_multiple_of(2),
            GasalPada::Keanggotaan => !self.anggota.is_multiple_of(2),
            GasalPada::Tidak => true,
        }
    }

    /// The meeting is lawful.
    pub fn sah(self) -> bool {
        self.lebih_dari_setengah() && self.gasal()
    }

    /// Every rule that is broken, in words.
    pub fn alasan(self) -> Vec<String> {
        let mut found = Vec::new();
        if !self.lebih_dari_setengah() {
            let bagian = if self.syarat.lebih_dari == Pecahan::SETENGAH {
                "setengah".to_owned()
            } else {
                self.syarat.lebih_dari.to_string()
            };
            found.push(format!(
                "hadir {} dari {} anggota, belum lebih dari {bagian} jumlah anggota",
                self.hadir, self.anggota
            ));
        }
        if !self.gasal() {
            found.push(match self.syarat.gasal {
                GasalPada::Keanggotaan => {
                    format!("jumlah anggota {} orang, genap; harus gasal", self.anggota)
                }
                _ => format!("jumlah yang hadir {} orang, genap; harus gasal", self.hadir),
            });
        }
        found
    }

    /// What would make it lawful. Never that someone is left uncounted: who leaves, leaves on the record.
    pub fn saran(self) -> Vec<String> {
        if self.sah() {
            return Vec::new();
        }
        let lawful = |hadir: &u32| {
            Self {
                hadir: *hadir,
                ..self
            }
            .sah()
        };
        let mut found = Vec::new();
        if let Some(more) = (self.hadir..=self.anggota).find(lawful) {
            found.push(format!(
                "Hadirkan {} anggota lagi sehingga yang hadir {more} orang.",
                more - self.hadir
            ));
        }
        if let Some(fewer) = (0..self.hadir).rev().find(lawful) {
            found.push(format!(
                "Atau {} anggota meninggalkan rapat dan dicatat waktunya, sehingga yang hadir {fewer} orang.",
                self.hadir - fewer
            ));
        }
        if found.is_empty() {
            found.push(format!(
                "Tim beranggota {} orang tidak dapat mencapai kuorum; mintalah perubahan SK tim.",
                self.anggota
            ));
        }
        found
    }

    /// The quorum as a refusal where it is not lawful.
    ///
    /// # Errors
    /// Where half or fewer of the members are present, or an even number.
    pub fn require(self, dasar: &str) -> Result<(), Penolakan> {
        if self.sah() {
            return Ok(());
        }
        Err(Penolakan::new(
            "kuorum_belum_sah",
            format!("Rapat belum sah: {}.", self.alasan().join("; ")),
            dasar,
            self.saran().join(" "),
        ))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The table of RPT-05: members, and every attendance that is lawful.
    #[test]
    fn kuorum_menurut_jumlah_anggota() {
        let table: [(u32, &[u32]); 11] = [
            (1, &[1]),
            (2, &[]),
            (3, &[3]),
            (4, &[3]),
            (5, &[3, 5]),
            (6, &[5]),
            (7, &[5, 7]),
            (8, &[5, 7]),
            (9, &[5, 7, 9]),
            (10, &[7, 9]),
            (11, &[7, 9, 11]),
        ];
        for (anggota, lawful) in table {
            for hadir in 0..=anggota {
                assert_eq!(
                    Kuorum::new(anggota, hadir).sah(),
                    lawful.contains(&hadir),
                    "{hadir} dari {anggota}"
                );
            }
        }
    }

    #[test]
    fn kuorum_genap_tidak_sah() {
        let kuorum = Kuorum::new(7, 6);
        assert_eq!(
            kuorum.alasan(),
            ["jumlah yang hadir 6 orang, genap; harus gasal"]
        );
        assert_eq!(
            kuorum.saran(),
            [
                "Hadirkan 1 anggota lagi sehingga yang hadir 7 orang.",
                "Atau 1 anggota meninggalkan rapat dan dicatat waktunya, sehingga yang hadir 5 orang."
            ]
        );
        assert_eq!(
            kuorum.require("Pasal 10 ayat (5)").unwrap_err().kode,
            "kuorum_belum_sah"
        );
    }

    #[test]
    fn tim_yang_tidak_dapat_mencapai_kuorum_diberi_tahu() {
        let kuorum = Kuorum::new(2, 2);
        assert_eq!(
            kuorum.saran(),
            ["Tim beranggota 2 orang tidak dapat mencapai kuorum; mintalah perubahan SK tim."]
        );
    }

    #[test]
    fn paket_dapat_memperketat_kuorum_tetapi_tidak_di_bawah_setengah() {
        for (share, gasal, anggota, hadir, expected) in [
            ("1/3", GasalPada::Kehadiran, 9, 3, false),
            ("1/3", GasalPada::Kehadiran, 9, 5, true),
            ("2/3", GasalPada::Kehadiran, 9, 5, false),
            ("2/3", GasalPada::Kehadiran, 9, 7, true),
            ("1/2", GasalPada::Keanggotaan, 9, 6, true),
            ("1/2", GasalPada::Keanggotaan, 10, 7, false),
            ("1/2", GasalPada::Tidak, 10, 6, true),
            ("1/2", GasalPada::Tidak, 10, 5, false),
        ] {
            let syarat = SyaratKuorum {
                lebih_dari: Pecahan::try_from(share.to_owned()).unwrap(),
                gasal,
            };
            let kuorum = Kuorum {
                syarat,
                ..Kuorum::new(anggota, hadir)
            };
            assert_eq!(kuorum.sah(), expected, "{kuorum:?}");
            assert_eq!(kuorum.alasan().is_empty(), expected, "{kuorum:?}");
        }
        let genap = Kuorum {
            syarat: SyaratKuorum {
                gasal: GasalPada::Keanggotaan,
                ..SyaratKuorum::default()
            },
            ..Kuorum::new(10, 7)
        };
        assert_eq!(
            genap.alasan(),
            ["jumlah anggota 10 orang, genap; harus gasal"]
        );
        let dua_pertiga = Kuorum {
            syarat: SyaratKuorum {
                lebih_dari: Pecahan::try_from("2/3".to_owned()).unwrap(),
                ..SyaratKuorum::default()
            },
            ..Kuorum::new(9, 5)
        };
        assert_eq!(
            dua_pertiga.alasan(),
            ["hadir 5 dari 9 anggota, belum lebih dari 2/3 jumlah anggota"]
        );
    }

    proptest! {
        #[test]
        fn kuorum_sah_tepat_bila_lebih_dari_setengah_dan_gasal(anggota in 0u32..10_000, hadir in 0u32..10_000) {
            let kuorum = Kuorum::new(anggota, hadir);
            let lawful = f64::from(hadir) > f64::from(anggota) / 2.0 && hadir % 2 == 1;
            prop_assert_eq!(kuorum.sah(), lawful);
            prop_assert_eq!(kuorum.alasan().is_empty(), lawful);
            prop_assert_eq!(kuorum.saran().is_empty(), lawful);
            prop_assert_eq!(kuorum.require("x").is_ok(), lawful);
        }
    }
}
