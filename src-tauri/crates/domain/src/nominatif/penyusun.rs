//! Draws up nominative lists: what does not depend on the post is worked out once.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::daftar::Bentuk;
use super::{Calon, DaftarNominatif, ProfilCalon, Versi};
use crate::kelayakan::{
    Bahan, Ciri, Latar, Menyangkut, Sasaran, SyaratBerlaku, Temuan, Tergantung,
};
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
    /// Number of the unit and OPD that the person comes from; below the number of people.
    asal: usize,
}

/// A person checked for all posts of one kind, with the seal of what their lists share.
struct Diperiksa {
    orang: usize,
    calon: Calon,
    sidik: Sidik,
}

/// The people under one background, and the checks done so far.
struct Penyusun<'a> {
    latar: Latar<'a>,
    versi: Versi,
    orang: Vec<Orang<'a>>,
    diperiksa: HashMap<Ciri, Vec<Diperiksa>>,
}

impl DaftarNominatif {
    /// Draws up the list of one post: everyone whose present level is the post's or the one below, its holders left
    /// out. `versi_data` is the version of the register and the map that people and background come from.
    ///
    /// # Errors
    /// When the pack fills such posts by open selection, or asks nothing of candidates for them.
    pub fn susun(
        jabatan: &Jabatan,
        pegawai: &[RekamPegawai],
        latar: &Latar<'_>,
        versi_data: u64,
    ) -> Result<Self, Penolakan> {
        // The refusal first: it needs nobody's facts.
        Sasaran::new(jabatan, latar)?;
        Penyusun::new(pegawai, latar, versi_data).susun(jabatan)
    }

    /// Draws up the lists of many posts, in their order and each as it is asked for; far cheaper than one by one.
    pub fn susun_banyak<'a, 'j>(
        jabatan: impl IntoIterator<Item = &'j Jabatan>,
        pegawai: &'a [RekamPegawai],
        latar: &Latar<'a>,
        versi_data: u64,
    ) -> impl Iterator<Item = Result<Self, Penolakan>> {
        let mut penyusun = Penyusun::new(pegawai, latar, versi_data);
        jabatan.into_iter().map(move |j| penyusun.susun(j))
    }
}

impl<'a> Penyusun<'a> {
    fn new(pegawai: &'a [RekamPegawai], latar: &Latar<'a>, versi_data: u64) -> Self {
        let mut asal = HashMap::new();
        let orang = pegawai
            .iter()
            .filter_map(|rekam| {
                let bahan = Bahan::new(rekam, latar);
                let jabatan = bahan.jabatan?;
                let next = asal.len();
                let asal = asal.entry((bahan.fakta.satker, jabatan.unit_kerja.as_str()));
                Some(Orang {
                    asal: *asal.or_insert(next),
                    profil: Arc::new(ProfilCalon::new(&bahan, jabatan)),
                    skor: Arc::new(Skor::new(&bahan, &latar.aturan.peringkat.nilai)),
                    bahan,
                })
            })
            .collect();
        Self {
            latar: *latar,
            versi: Versi {
                aturan: latar.aturan.sidik(),
                data: versi_data,
            },
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
        let mut sendiri = Sendiri::new(&sasaran, self.orang.len());
        let mut calon: Vec<_> = diperiksa
            .iter()
            .filter(|d| !jabatan.pemangku.contains(&d.calon.profil.nip))
            .map(|d| {
                let orang = &self.orang[d.orang];
                let temuan = sendiri.temuan(orang);
                let calon = d.calon.clone();
                (calon.for_post(&orang.bahan, &sasaran, temuan), d.sidik)
            })
            .collect();
        // In order already, unless a check of the post alone decides.
        calon.sort_by(|(a, _), (b, _)| urutan(a, b));
        Ok(DaftarNominatif::new(
            jabatan,
            &self.latar,
            self.versi,
            calon,
        ))
    }
}

/// The checks of one post alone, each made once for all who share what it finds.
struct Sendiri<'a> {
    sasaran: &'a Sasaran<'a>,
    syarat: Vec<SyaratBerlaku<'a>>,
    menyangkut: Menyangkut,
    /// By [`Orang::asal`].
    bersama: Vec<Option<Arc<[Temuan]>>>,
}

impl<'a> Sendiri<'a> {
    fn new(sasaran: &'a Sasaran<'a>, banyak_asal: usize) -> Self {
        let syarat = sasaran.syarat();
        let syarat: Vec<_> = syarat
            .filter(|s| s.id.tergantung() == Tergantung::Jabatan)
            .collect();
        let menyangkut = syarat.iter().map(|s| s.id.menyangkut()).max();
        Self {
            sasaran,
            menyangkut: menyangkut.unwrap_or(Menyangkut::Jabatan),
            syarat,
            bersama: vec![None; banyak_asal],
        }
    }

    fn temuan(&mut self, orang: &Orang<'_>) -> Arc<[Temuan]> {
        let syarat = self.syarat.iter();
        let buat = || {
            syarat
                .map(|s| orang.bahan.temuan(s, self.sasaran))
                .collect()
        };
        let asal = match self.menyangkut {
            Menyangkut::Jabatan => 0,
            Menyangkut::Asal => orang.asal,
            Menyangkut::Orang => return buat(),
        };
        Arc::clone(self.bersama[asal].get_or_insert_with(buat))
    }
}

/// Everyone on the post's level or one below, checked and in order; the post's holders are still among them.
fn check_all(orang: &[Orang<'_>], sasaran: &Sasaran<'_>) -> Vec<Diperiksa> {
    let mut diperiksa: Vec<_> = orang
        .iter()
        .enumerate()
        .filter(|(_, o)| o.bahan.fakta.is_within_reach_of(sasaran))
        .filter_map(|(at, o)| {
            let calon = Calon::shared(&o.bahan, sasaran, &o.profil, &o.skor)?;
            Some(Diperiksa {
                orang: at,
                sidik: calon.sidik(Bentuk::Dua),
                calon,
            })
        })
        .collect();
    diperiksa.sort_by(|a, b| urutan(&a.calon, &b.calon));
    diperiksa
}

/// Who qualifies first; then more points, first in all, then by each criterion in turn; the NIP only for a fixed order.
fn urutan(a: &Calon, b: &Calon) -> Ordering {
    a.hasil
        .cmp(&b.hasil)
        .then_with(|| b.skor.urutan().cmp(a.skor.urutan()))
        .then_with(|| a.profil.nip.cmp(&b.profil.nip))
}
