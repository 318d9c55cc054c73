//! Which way a move goes (KT Pasal 1 angka 23 dan 24, Pasal 6; PP 11/2017 Pasal 189).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::aturan::DefinisiArah;
use crate::peta_jabatan::{Eselon, IdSatker, Jenjang, Lini};

/// Direction of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arah {
    /// Within one level.
    Horizontal,
    /// Between levels of one line, or between eselons of one structural level.
    Vertikal,
    /// Across the lines: between levels, or whatever the level ([`DefinisiArah`]).
    Diagonal,
}

impl Arah {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Horizontal => "horizontal",
            Self::Vertikal => "vertikal",
            Self::Diagonal => "diagonal",
        }
    }
}

impl fmt::Display for Arah {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Horizontal => "Horizontal",
            Self::Vertikal => "Vertikal",
            Self::Diagonal => "Diagonal",
        })
    }
}

/// Kind of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kategori {
    /// To a higher level or eselon.
    Promosi,
    /// Neither up nor down.
    Rotasi,
    /// To a lower level or eselon.
    Demosi,
}

impl Kategori {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Promosi => "promosi",
            Self::Rotasi => "rotasi",
            Self::Demosi => "demosi",
        }
    }
}

impl fmt::Display for Kategori {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Promosi => "Promosi",
            Self::Rotasi => "Rotasi",
            Self::Demosi => "Demosi",
        })
    }
}

/// Whether a move stays in one OPD, the unit under one JPT Pratama (KT Pasal 6 ayat (1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lingkup {
    /// Within one OPD.
    DalamSatuanKerja,
    /// From one OPD to another.
    AntarSatuanKerja,
}

impl Lingkup {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::DalamSatuanKerja => "dalam_satuan_kerja",
            Self::AntarSatuanKerja => "antar_satuan_kerja",
        }
    }
}

impl fmt::Display for Lingkup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::DalamSatuanKerja => "Dalam satuan kerja",
            Self::AntarSatuanKerja => "Antar-satuan kerja",
        })
    }
}

/// The OPD that a person works in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Satker {
    /// The records do not tell.
    TidakDiketahui,
    /// None of the map's.
    DiLuarPeta,
    /// One of the map's.
    Peta(IdSatker),
}

impl Satker {
    /// The scope of a move from here; none where either end is unknown.
    pub fn lingkup_ke(self, tujuan: Option<IdSatker>) -> Option<Lingkup> {
        match self {
            Self::TidakDiketahui => None,
            Self::Peta(asal) if asal == tujuan? => Some(Lingkup::DalamSatuanKerja),
            _ => tujuan.map(|_| Lingkup::AntarSatuanKerja),
        }
    }
}

/// Where a post stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posisi {
    /// Line of the career.
    pub lini: Lini,
    /// Level.
    pub jenjang: Jenjang,
    /// Eselon of a structural post.
    pub eselon: Option<Eselon>,
}

impl Posisi {
    /// The move from here to `tujuan` as a pack defines directions.
    pub fn gerak_ke(self, tujuan: Self, definisi: DefinisiArah) -> (Arah, Kategori) {
        let naik_jenjang = tujuan.jenjang.cmp(&self.jenjang);
        let naik = naik_jenjang.then(self.beda_eselon(tujuan));
        let arah = match (self.lini == tujuan.lini, definisi) {
            (false, DefinisiArah::Djpb) => Arah::Diagonal,
            (false, DefinisiArah::Nasional) if naik_jenjang.is_ne() => Arah::Diagonal,
            (true, _) if naik_jenjang.is_ne() || naik.is_gt() => Arah::Vertikal,
            _ => Arah::Horizontal,
        };
        let kategori = if naik.is_gt() {
            Kategori::Promosi
        } else if naik.is_lt() {
            Kategori::Demosi
        } else {
            Kategori::Rotasi
        };
        (arah, kategori)
    }

    /// How the eselon of `tujuan` compares; equal unless both are structural posts with an eselon.
    fn beda_eselon(self, tujuan: Self) -> std::cmp::Ordering {
        match (self.lini, tujuan.lini, self.eselon, tujuan.eselon) {
            (Lini::Struktural, Lini::Struktural, Some(asal), Some(tujuan)) => tujuan.cmp(&asal),
            _ => std::cmp::Ordering::Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::peta_jabatan::PetaAcuan;

    const fn struktural(jenjang: u8, eselon: Option<Eselon>) -> Posisi {
        Posisi {
            lini: Lini::Struktural,
            jenjang: Jenjang(jenjang),
            eselon,
        }
    }

    const fn fungsional(jenjang: u8) -> Posisi {
        Posisi {
            lini: Lini::Fungsional,
            jenjang: Jenjang(jenjang),
            eselon: None,
        }
    }

    const A3: Posisi = struktural(3, Some(Eselon::IIIa));
    const B3: Posisi = struktural(3, Some(Eselon::IIIb));
    const A4: Posisi = struktural(2, Some(Eselon::IVa));

    type Kasus = (Posisi, Posisi, (Arah, Kategori));

    fn check(definisi: DefinisiArah, kasus: &[Kasus]) {
        for (asal, tujuan, expected) in kasus {
            let gerak = asal.gerak_ke(*tujuan, definisi);
            assert_eq!(gerak, *expected, "{definisi:?}: {asal:?} -> {tujuan:?}");
        }
    }

    /// Moves within one line, of which the definitions say the same.
    const SELINI: [Kasus; 9] = [
        (A4, B3, (Arah::Vertikal, Kategori::Promosi)),
        (B3, A3, (Arah::Vertikal, Kategori::Promosi)),
        (B3, B3, (Arah::Horizontal, Kategori::Rotasi)),
        (A3, B3, (Arah::Horizontal, Kategori::Demosi)),
        (A3, A4, (Arah::Vertikal, Kategori::Demosi)),
        (struktural(1, None), A4, (Arah::Vertikal, Kategori::Promosi)),
        (
            struktural(3, None),
            A3,
            (Arah::Horizontal, Kategori::Rotasi),
        ),
        (
            fungsional(1),
            fungsional(2),
            (Arah::Vertikal, Kategori::Promosi),
        ),
        (
            fungsional(2),
            fungsional(2),
            (Arah::Horizontal, Kategori::Rotasi),
        ),
    ];

    #[test]
    fn arah_kategori_dan_lingkup_bernama_dalam_berkas_dan_bagi_orang() {
        let names = [
            (Arah::Horizontal.key(), Arah::Horizontal.to_string()),
            (Arah::Vertikal.key(), Arah::Vertikal.to_string()),
            (Arah::Diagonal.key(), Arah::Diagonal.to_string()),
            (Kategori::Promosi.key(), Kategori::Promosi.to_string()),
            (Kategori::Rotasi.key(), Kategori::Rotasi.to_string()),
            (Kategori::Demosi.key(), Kategori::Demosi.to_string()),
        ];
        let expected = [
            ("horizontal", "Horizontal"),
            ("vertikal", "Vertikal"),
            ("diagonal", "Diagonal"),
            ("promosi", "Promosi"),
            ("rotasi", "Rotasi"),
            ("demosi", "Demosi"),
        ];
        assert_eq!(names, expected.map(|(key, nama)| (key, nama.to_owned())));
        for (lingkup, key, nama) in [
            (
                Lingkup::DalamSatuanKerja,
                "dalam_satuan_kerja",
                "Dalam satuan kerja",
            ),
            (
                Lingkup::AntarSatuanKerja,
                "antar_satuan_kerja",
                "Antar-satuan kerja",
            ),
        ] {
            assert_eq!((lingkup.key(), lingkup.to_string().as_str()), (key, nama));
        }
    }

    #[test]
    fn def_01_promosi_bila_jabatan_baru_lebih_tinggi() {
        for (asal, tujuan, expected) in [
            (A4, B3, Kategori::Promosi),
            (B3, A3, Kategori::Promosi),
            (fungsional(2), A3, Kategori::Promosi),
            (fungsional(3), A3, Kategori::Rotasi),
            (A3, fungsional(2), Kategori::Demosi),
        ] {
            for definisi in [DefinisiArah::Nasional, DefinisiArah::Djpb] {
                assert_eq!(asal.gerak_ke(tujuan, definisi).1, expected);
            }
        }
    }

    #[test]
    fn def_02_arah_dan_kategori_ditentukan_terpisah() {
        check(DefinisiArah::Nasional, &SELINI);
        let vertikal: Vec<_> = SELINI.iter().filter(|k| k.2.0 == Arah::Vertikal).collect();
        assert!(vertikal.iter().any(|k| k.2.1 == Kategori::Promosi));
        assert!(vertikal.iter().any(|k| k.2.1 == Kategori::Demosi));
    }

    #[test]
    fn def_03_horizontal_eselon_atau_tingkat_yang_sama_dalam_satu_lini() {
        check(
            DefinisiArah::Djpb,
            &[
                (B3, B3, (Arah::Horizontal, Kategori::Rotasi)),
                (
                    fungsional(2),
                    fungsional(2),
                    (Arah::Horizontal, Kategori::Rotasi),
                ),
                (fungsional(3), A3, (Arah::Diagonal, Kategori::Rotasi)),
            ],
        );
        // PP 11/2017 Pasal 189: on one level across the lines.
        check(
            DefinisiArah::Nasional,
            &[
                (fungsional(3), A3, (Arah::Horizontal, Kategori::Rotasi)),
                (A3, fungsional(3), (Arah::Horizontal, Kategori::Rotasi)),
            ],
        );
    }

    #[test]
    fn def_04_vertikal_ke_eselon_atau_jenjang_lebih_tinggi() {
        check(DefinisiArah::Djpb, &SELINI);
    }

    #[test]
    fn def_05_diagonal_djpb_struktural_fungsional_tanpa_syarat_lebih_tinggi() {
        for (asal, tujuan, djpb, nasional) in [
            (A3, fungsional(3), Arah::Diagonal, Arah::Horizontal),
            (fungsional(2), A4, Arah::Diagonal, Arah::Horizontal),
            (fungsional(2), A3, Arah::Diagonal, Arah::Diagonal),
            (A3, fungsional(2), Arah::Diagonal, Arah::Diagonal),
        ] {
            assert_eq!(asal.gerak_ke(tujuan, DefinisiArah::Djpb).0, djpb);
            assert_eq!(asal.gerak_ke(tujuan, DefinisiArah::Nasional).0, nasional);
        }
    }

    #[test]
    fn prm_11_promosi_diagonal_ke_posisi_lebih_tinggi_antarkelompok() {
        check(
            DefinisiArah::Nasional,
            &[
                (fungsional(2), B3, (Arah::Diagonal, Kategori::Promosi)),
                (A4, fungsional(3), (Arah::Diagonal, Kategori::Promosi)),
            ],
        );
    }

    #[test]
    fn prm_10_promosi_di_dalam_atau_antar_satuan_kerja() {
        let mut peta = [1, 2].map(|_| crate::kelayakan::contoh::administrator());
        peta[1].unit.nama = "Dinas Lain".into();
        peta[1].unit.induk = "Dinas Lain".into();
        let acuan = PetaAcuan::new(&peta);
        let [satu, dua] = ["Bidang Contoh", "Dinas Lain"].map(|unit| acuan.satker(unit));
        let asal = Satker::Peta(satu.unwrap());
        assert_eq!(asal.lingkup_ke(satu), Some(Lingkup::DalamSatuanKerja));
        assert_eq!(asal.lingkup_ke(dua), Some(Lingkup::AntarSatuanKerja));
        assert_eq!(asal.lingkup_ke(None), None);
        assert_eq!(
            Satker::DiLuarPeta.lingkup_ke(dua),
            Some(Lingkup::AntarSatuanKerja)
        );
        assert_eq!(Satker::TidakDiketahui.lingkup_ke(dua), None);
    }

    fn posisi() -> impl Strategy<Value = Posisi> {
        (
            any::<bool>(),
            1u8..=6,
            prop::option::of(prop::sample::select(Eselon::ALL.to_vec())),
        )
            .prop_map(|(fungsi, jenjang, eselon)| {
                if fungsi {
                    fungsional(jenjang)
                } else {
                    struktural(jenjang, eselon)
                }
            })
    }

    proptest! {
        #[test]
        fn prm_01_perpindahan_horizontal_tidak_pernah_promosi(asal in posisi(), tujuan in posisi()) {
            for definisi in [DefinisiArah::Nasional, DefinisiArah::Djpb] {
                let (arah, kategori) = asal.gerak_ke(tujuan, definisi);
                prop_assert!(arah != Arah::Horizontal || kategori != Kategori::Promosi);
            }
        }
    }
}
