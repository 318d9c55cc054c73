//! Draws up nominative lists: what does not depend on the post is worked out once.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{Calon, DaftarNominatif, ProfilCalon};
use crate::aturan::Aturan;
use crate::kelayakan::{Bahan, Sasaran};
use crate::kepegawaian::{Pendidikan, RekamPegawai};
use crate::penolakan::Penolakan;
use crate::peringkat::Skor;
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan};
use crate::sidik::Sidik;

/// All that a post's checks depend on: posts alike in these have the same candidates, but for their own holders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Ciri {
    jenis: JenisJabatan,
    eselon: Option<Eselon>,
    pendidikan: Option<Pendidikan>,
}

/// One person who holds a post at the reference date.
struct Orang<'a> {
    bahan: Bahan<'a>,
    profil: Arc<ProfilCalon>,
    skor: Arc<Skor>,
}

/// The people at one date under one pack, and the checks done so far.
struct Penyusun<'a> {
    aturan: &'a Aturan,
    per: NaiveDate,
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
        aturan: &Aturan,
        per: NaiveDate,
    ) -> Result<Self, Penolakan> {
        Penyusun::new(pegawai, aturan, per).susun(jabatan)
    }

    /// Draws up the lists of many posts, in their order; far cheaper than one by one.
    pub fn susun_banyak<'j>(
        jabatan: impl IntoIterator<Item = &'j Jabatan>,
        pegawai: &[RekamPegawai],
        aturan: &Aturan,
        per: NaiveDate,
    ) -> Vec<Result<Self, Penolakan>> {
        let mut penyusun = Penyusun::new(pegawai, aturan, per);
        jabatan.into_iter().map(|j| penyusun.susun(j)).collect()
    }
}

impl<'a> Penyusun<'a> {
    fn new(pegawai: &'a [RekamPegawai], aturan: &'a Aturan, per: NaiveDate) -> Self {
        let orang = pegawai
            .iter()
            .filter_map(|rekam| {
                let bahan = Bahan::new(rekam, aturan, per);
                let profil = Arc::new(ProfilCalon::new(&bahan, bahan.jabatan?));
                let skor = Arc::new(Skor::new(&bahan, &aturan.peringkat.nilai));
                Some(Orang {
                    bahan,
                    profil,
                    skor,
                })
            })
            .collect();
        Self {
            aturan,
            per,
            orang,
            diperiksa: HashMap::new(),
        }
    }

    fn susun(&mut self, jabatan: &Jabatan) -> Result<DaftarNominatif, Penolakan> {
        let sasaran = Sasaran::new(jabatan, self.aturan)?;
        let ciri = Ciri {
            jenis: jabatan.jenis,
            eselon: jabatan.eselon,
            pendidikan: jabatan.pendidikan_minimal,
        };
        let diperiksa = match self.diperiksa.entry(ciri) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(check_all(&self.orang, &sasaran)),
        };
        let calon = diperiksa
            .iter()
            .filter(|(calon, _)| !jabatan.pemangku.contains(&calon.profil.nip))
            .cloned();
        Ok(DaftarNominatif::new(jabatan, self.aturan, self.per, calon))
    }
}

/// Everyone on the post's level or one below, checked and in order; the post's holders are still among them.
fn check_all(orang: &[Orang<'_>], sasaran: &Sasaran<'_>) -> Vec<(Calon, Sidik)> {
    let mut calon: Vec<_> = orang
        .iter()
        .filter(|o| o.bahan.is_within_reach_of(sasaran))
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
