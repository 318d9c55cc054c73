//! Draws up nominative lists: what does not depend on the post is worked out once.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::{Calon, DaftarNominatif, ProfilCalon};
use crate::kelayakan::{Bahan, Ciri, Latar, Sasaran};
use crate::kepegawaian::RekamPegawai;
use crate::penolakan::Penolakan;
use crate::peringkat::Skor;
use crate::peta_jabatan::Jabatan;
use crate::sidik::Sidik;

/// One person who holds a post at the reference date.
struct Orang<'a> {
    bahan: Bahan<'a>,
    profil: Arc<ProfilCalon>,
    skor: Arc<Skor>,
}

/// The people at one date under one pack, and the checks done so far.
struct Penyusun<'a> {
    latar: Latar<'a>,
    orang: Vec<Orang<'a>>,
    diperiksa: HashMap<Ciri, Vec<(Calon, Sidik)>>,
}

impl DaftarNominatif {
    /// Draws up the list of one post: everyone whose present level is the post's or the one below, its holders left out.
    ///
    /// # Errors
    /// When the pack fills such posts by open selection, or asks nothing of candidates for them.
    pub fn susun(
        jabatan: &Jabatan,
        pegawai: &[RekamPegawai],
        latar: &Latar<'_>,
    ) -> Result<Self, Penolakan> {
        Penyusun::new(pegawai, latar).susun(jabatan)
    }

    /// Draws up the lists of many posts, in their order; far cheaper than one by one.
    pub fn susun_banyak<'j>(
        jabatan: impl IntoIterator<Item = &'j Jabatan>,
        pegawai: &[RekamPegawai],
        latar: &Latar<'_>,
    ) -> Vec<Result<Self, Penolakan>> {
        let mut penyusun = Penyusun::new(pegawai, latar);
        jabatan.into_iter().map(|j| penyusun.susun(j)).collect()
    }
}

impl<'a> Penyusun<'a> {
    fn new(pegawai: &'a [RekamPegawai], latar: &Latar<'a>) -> Self {
        let orang = pegawai
            .iter()
            .filter_map(|rekam| {
                let bahan = Bahan::new(rekam, latar);
                let profil = Arc::new(ProfilCalon::new(&bahan, bahan.jabatan?));
                let skor = Arc::new(Skor::new(&bahan, &latar.aturan.peringkat.nilai));
                Some(Orang {
                    bahan,
                    profil,
                    skor,
                })
            })
            .collect();
        Self {
            latar: *latar,
            orang,
            diperiksa: HashMap::new(),
        }
    }

    fn susun(&mut self, jabatan: &Jabatan) -> Result<DaftarNominatif, Penolakan> {
        let sasaran = Sasaran::new(jabatan, &self.latar)?;
        let diperiksa = match self.diperiksa.entry(sasaran.ciri()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(check_all(&self.orang, &sasaran)),
        };
        let calon = diperiksa
            .iter()
            .filter(|(calon, _)| !jabatan.pemangku.contains(&calon.profil.nip))
            .cloned();
        Ok(DaftarNominatif::new(
            jabatan,
            self.latar.aturan,
            self.latar.per,
            calon,
        ))
    }
}

/// Everyone on the post's level or one below, checked and in order; the post's holders are still among them.
fn check_all(orang: &[Orang<'_>], sasaran: &Sasaran<'_>) -> Vec<(Calon, Sidik)> {
    let mut calon: Vec<_> = orang
        .iter()
        .filter(|o| o.bahan.fakta.is_within_reach_of(sasaran))
        .filter_map(|o| Calon::new(&o.bahan, sasaran, &o.profil, &o.skor))
        .map(|calon| {
            let sidik = calon.sidik();
            (calon, sidik)
        })
        .collect();
    calon.sort_by(|(a, _), (b, _)| urutan(a, b));
    calon
}

/// Who qualifies first; then more points, first in all, then by each criterion in turn; the NIP only for a fixed order.
fn urutan(a: &Calon, b: &Calon) -> Ordering {
    a.hasil
        .cmp(&b.hasil)
        .then_with(|| b.skor.urutan().cmp(a.skor.urutan()))
        .then_with(|| a.profil.nip.cmp(&b.profil.nip))
}
