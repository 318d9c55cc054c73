//! A recommendation: at least two qualified candidates, in order, with reasons (KT Pasal 10 ayat (7)).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Ketentuan;
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;

/// What the committee recommends for one post. [`Rekomendasi::new`] is the only way to one, so it always names at
/// least two candidates who all qualified on the frozen nominative list. Reading one back yields a mere proposal,
/// which [`super::Rapat::apply`] checks again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rekomendasi {
    calon: Vec<Nip>,
    alasan: String,
}

/// A recommendation that nobody has checked yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsulRekomendasi {
    /// Candidates, the best first.
    pub calon: Vec<Nip>,
    /// The reasons.
    pub alasan: String,
}

impl Rekomendasi {
    /// A recommendation of `usul.calon`, the best first, out of those who qualify.
    ///
    /// # Errors
    /// Fewer candidates than the provision asks (and never fewer than two), someone twice, someone who is not on the
    /// list or does not qualify, or no reasons.
    pub fn new(
        memenuhi: &BTreeSet<Nip>,
        usul: UsulRekomendasi,
        min_calon: &Ketentuan<u32>,
        dasar_nominatif: &str,
    ) -> Result<Self, Penolakan> {
        let least = min_calon.paling_sedikit_dua();
        let UsulRekomendasi { calon, alasan } = usul;
        let mut seen = BTreeSet::new();
        if let Some(twice) = calon.iter().find(|nip| !seen.insert(**nip)) {
            return Err(Penolakan::new(
                "calon_ganda",
                format!("NIP {twice} disebut dua kali dalam rekomendasi."),
                &min_calon.dasar,
                "Sebut tiap calon satu kali.",
            ));
        }
        if let Some(other) = calon.iter().find(|nip| !memenuhi.contains(*nip)) {
            return Err(Penolakan::new(
                "calon_tidak_memenuhi",
                format!(
                    "NIP {other} tidak termasuk calon yang memenuhi syarat pada daftar nominatif yang dikunci."
                ),
                dasar_nominatif,
                "Pilih dari calon dengan hasil 'Memenuhi', atau tunda mata acara ini.",
            ));
        }
        if calon.len() < least as usize {
            let saran = if memenuhi.len() < least as usize {
                format!(
                    "Calon yang memenuhi syarat hanya {}; tunda mata acara ini dengan alasannya.",
                    memenuhi.len()
                )
            } else {
                format!(
                    "Pilih paling sedikit {} calon lagi.",
                    least as usize - calon.len()
                )
            };
            return Err(Penolakan::new(
                "calon_kurang",
                format!(
                    "Rekomendasi memuat {} calon; paling sedikit {least} calon terbaik yang memenuhi syarat.",
                    calon.len()
                ),
                &min_calon.dasar,
                saran,
            ));
        }
        let alasan = alasan.trim().to_owned();
        if alasan.is_empty() {
            return Err(Penolakan::new(
                "alasan_kosong",
                "Rekomendasi belum disertai pertimbangan.",
                "UU 30/2014 Pasal 55",
                "Tulis pertimbangan yang mendasari pilihan dan urutannya.",
            ));
        }
        Ok(Self { calon, alasan })
    }

    /// The candidates, the best first.
    pub fn calon(&self) -> &[Nip] {
        &self.calon
    }

    /// The reasons.
    pub fn alasan(&self) -> &str {
        &self.alasan
    }
}

impl From<Rekomendasi> for UsulRekomendasi {
    fn from(r: Rekomendasi) -> Self {
        Self {
            calon: r.calon,
            alasan: r.alasan,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tim::contoh::nip;

    fn make(memenuhi: &[u32], calon: &[u32], alasan: &str) -> Result<Rekomendasi, Penolakan> {
        let least = Ketentuan {
            nilai: 2,
            dasar: "Pasal 10 ayat (7)".into(),
        };
        let usul = UsulRekomendasi {
            calon: calon.iter().map(|n| nip(*n)).collect(),
            alasan: alasan.into(),
        };
        let memenuhi = memenuhi.iter().map(|n| nip(*n)).collect();
        Rekomendasi::new(&memenuhi, usul, &least, "Pasal 10 ayat (2)")
    }

    #[test]
    fn paling_sedikit_dua_calon_yang_memenuhi() {
        for (memenuhi, calon, expected) in [
            (&[1, 2, 3][..], &[1, 2][..], None),
            (&[1, 2, 3], &[3, 1, 2], None),
            (&[1, 2, 3], &[1], Some("calon_kurang")),
            (&[1], &[1], Some("calon_kurang")),
            (&[1, 2], &[], Some("calon_kurang")),
            (&[1, 2], &[1, 1], Some("calon_ganda")),
            (&[1, 2], &[1, 9], Some("calon_tidak_memenuhi")),
        ] {
            assert_eq!(
                make(memenuhi, calon, "terbaik").err().map(|p| p.kode),
                expected,
                "{memenuhi:?} {calon:?}"
            );
        }
        assert_eq!(
            make(&[1, 2], &[1, 2], "  ").unwrap_err().kode,
            "alasan_kosong"
        );
    }

    #[test]
    fn alasan_disimpan_tanpa_spasi_di_tepinya() {
        assert_eq!(
            make(&[1, 2], &[1, 2], " terbaik ").unwrap().alasan(),
            "terbaik"
        );
    }

    #[test]
    fn paket_tidak_dapat_menurunkan_batas_dua_calon() {
        let usul = UsulRekomendasi {
            calon: vec![nip(1)],
            alasan: "x".into(),
        };
        let least = Ketentuan {
            nilai: 1,
            dasar: "-".into(),
        };
        assert!(Rekomendasi::new(&[nip(1), nip(2)].into(), usul, &least, "-").is_err());
    }

    proptest! {
        #[test]
        fn rekomendasi_selalu_dua_atau_lebih_dan_semuanya_memenuhi(
            memenuhi in proptest::collection::btree_set(1u32..30, 0..12),
            calon in proptest::collection::vec(1u32..30, 0..6),
        ) {
            let memenuhi: Vec<u32> = memenuhi.into_iter().collect();
            let lawful = calon.len() >= 2
                && calon.iter().all(|c| memenuhi.contains(c))
                && calon.iter().collect::<BTreeSet<_>>().len() == calon.len();
            let made = make(&memenuhi, &calon, "alasan");
            prop_assert_eq!(made.is_ok(), lawful);
            if let Ok(r) = made {
                prop_assert!(r.calon().len() >= 2);
                prop_assert!(r.calon().iter().all(|n| memenuhi.iter().any(|m| nip(*m) == *n)));
            }
        }
    }
}
