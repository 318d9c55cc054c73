//! The composition of a committee against what the rules expect of it.

use serde::{Deserialize, Serialize};

use super::Tim;

/// A departure of the committee from what the rule pack expects: a warning that the minutes carry, for the decree is
/// what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penyimpangan {
    /// What departs.
    pub pesan: String,
    /// From which rule.
    pub dasar: String,
}

impl Tim {
    /// What departs from the expected size: odd, and at least `min_anggota` (PP 11/2017 pasal 201 ayat (3)).
    pub fn periksa_susunan(&self, min_anggota: u32, gasal: bool, dasar: &str) -> Vec<Penyimpangan> {
        let jumlah = self.jumlah_anggota();
        let mut found = Vec::new();
        if jumlah < min_anggota {
            found.push(format!(
                "jumlah anggota {jumlah}, kurang dari {min_anggota} orang"
            ));
        }
        if gasal && jumlah.is_multiple_of(2) {
            found.push(format!("jumlah anggota {jumlah}, tidak gasal"));
        }
        found
            .into_iter()
            .map(|pesan| Penyimpangan {
                pesan,
                dasar: dasar.to_owned(),
            })
            .collect()
    }
}
