//! What every check is made against, whoever the person and whichever the post.

use chrono::NaiveDate;

use crate::aturan::Aturan;
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
}
