//! What every check is made against, whoever the person and whichever the post.

use chrono::NaiveDate;

use crate::aturan::Aturan;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::PetaAcuan;

/// The background of checks: a pack, a date, a map of posts.
#[derive(Debug, Clone, Copy)]
pub struct Latar<'a> {
    /// The rule pack.
    pub aturan: &'a Aturan,
    /// The reference date. Nothing later counts.
    pub per: NaiveDate,
    /// The map that posts and present units are found on.
    pub peta: &'a PetaAcuan,
    /// Whether the posts are filled by open candidacy, which suspends the time in post (PER-43/PB/2012).
    pub pencalonan_terbuka: bool,
}

impl Latar<'_> {
    /// Zone of the town that a unit sits in; none where map or pack do not tell.
    pub fn zona(&self, unit: &str) -> Option<u8> {
        self.zona_kota(self.peta.kota(unit)?)
    }

    /// Zone of a town; none where the pack does not list it.
    pub fn zona_kota(&self, kota: &str) -> Option<u8> {
        self.aturan.zona.as_ref()?.nilai.nomor(kota)
    }

    /// The same for posts that are filled by open candidacy.
    ///
    /// # Errors
    /// When the pack knows no open candidacy.
    pub fn by_open_candidacy(self) -> Result<Self, Penolakan> {
        let aturan = self.aturan;
        if aturan.knows_open_candidacy() {
            return Ok(Self {
                pencalonan_terbuka: true,
                ..self
            });
        }
        Err(Penolakan::new(
            "tanpa_pencalonan_terbuka",
            format!(
                "Paket aturan {} tidak mengenal pengisian melalui pencalonan terbuka.",
                aturan.nama
            ),
            aturan.kutip(aturan.rapat.daftar_nominatif.dasar()),
            "Susun daftarnya tanpa pencalonan terbuka, atau pilih paket aturan yang mengaturnya.",
        ))
    }
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{kolaka, latar};

    #[test]
    fn sya_14_pencalonan_terbuka_hanya_bila_paket_mengenalnya() {
        let mut aturan = kolaka().clone();
        let refusal = latar(&aturan).by_open_candidacy().unwrap_err();
        assert_eq!(refusal.kode, "tanpa_pencalonan_terbuka");
        let dasar = aturan.peringkat.dasar.clone();
        for (nilai, allowed) in [(false, false), (true, true)] {
            aturan.pencalonan_terbuka = Some(crate::aturan::Parameter {
                nilai,
                dasar: dasar.clone(),
            });
            let found = latar(&aturan).by_open_candidacy();
            assert_eq!(found.is_ok_and(|l| l.pencalonan_terbuka), allowed);
        }
    }
}
