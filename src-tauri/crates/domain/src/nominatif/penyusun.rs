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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{
        administrator, aturan_dengan, banjar, jabatan, kolaka, latar, layak_dengan_urut, pengawas,
        saran,
    };
    use crate::kelayakan::periksa;
    use crate::peta_jabatan::{Eselon, JenisJabatan, PetaAcuan};

    #[test]
    fn daftar_banyak_sama_dengan_satu_per_satu() {
        let people: Vec<_> = (1..=6).map(layak_dengan_urut).collect();
        let mut ditempati = administrator();
        ditempati.pemangku = vec![people[3].pegawai.nip];
        let posts = [
            administrator(),
            ditempati,
            pengawas(),
            jabatan(JenisJabatan::JptPratama, Some(Eselon::IIb)),
        ];
        for aturan in [kolaka(), banjar()] {
            let latar = latar(aturan);
            let together: Vec<_> =
                DaftarNominatif::susun_banyak(&posts, &people, &latar, 1).collect();
            let single: Vec<_> = posts
                .iter()
                .map(|j| DaftarNominatif::susun(j, &people, &latar, 1))
                .collect();
            assert_eq!(together, single);
        }
    }

    /// People from several units, and posts of which the pack asks what concerns nobody, the unit, or the person: what is
    /// found once for several is what each would be told.
    #[test]
    fn temuan_yang_dibagi_sama_dengan_yang_diperiksa_seorang_diri() {
        let posts = [
            ("Unit Satu", "Dinas Satu"),
            ("Unit Dua", "Dinas Satu"),
            ("Unit Tiga", "Dinas Dua"),
        ]
        .map(|(unit, induk)| {
            let mut post = pengawas();
            post.unit.nama = unit.into();
            post.unit.induk = induk.into();
            post.unit.kota = Some(format!("Kota {unit}"));
            post
        });
        let mut people: Vec<_> = (1..=8).map(layak_dengan_urut).collect();
        for (urut, rekam) in people.iter_mut().enumerate() {
            let kini = &mut rekam.riwayat_jabatan[1];
            kini.unit_kerja = posts[urut % 3].unit.nama.clone();
            kini.nama = format!("Kepala {}", urut % 2);
        }
        let acuan = PetaAcuan::new(&posts);
        for menyangkut in [Menyangkut::Jabatan, Menyangkut::Asal, Menyangkut::Orang] {
            let aturan = aturan_dengan(|s| {
                s.lowongan = Some(saran(()));
                let asal = menyangkut >= Menyangkut::Asal;
                s.persetujuan_asal = asal.then(|| saran(()));
                s.zona = asal.then(|| saran(()));
                let orang = menyangkut == Menyangkut::Orang;
                s.kembali = orang.then(|| saran(()));
                s.peringkat_jabatan = orang.then(|| saran(()));
            });
            let latar = Latar {
                peta: &acuan,
                ..latar(&aturan)
            };
            let lists = DaftarNominatif::susun_banyak(&posts, &people, &latar, 1);
            for (post, list) in posts.iter().zip(lists) {
                let list = list.unwrap();
                assert_eq!(list.calon().len(), people.len());
                for rekam in &people {
                    let calon = list.find(&rekam.pegawai.nip).unwrap();
                    let hasil = periksa(rekam, post, &latar).unwrap();
                    assert!(calon.temuan().eq(&hasil.temuan), "{menyangkut:?}");
                }
            }
        }
    }
}
