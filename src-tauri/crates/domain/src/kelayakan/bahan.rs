//! One person's facts with the records they come from, gathered once for any number of posts.

use super::{Fakta, Hasil, HasilPeriksa, Latar, Sasaran, SyaratBerlaku, Temuan};
use crate::kepegawaian::{RekamPegawai, RiwayatJabatan};

/// One person under a background: the facts give the answers, the records the evidence.
#[derive(Debug, Clone)]
pub struct Bahan<'a> {
    /// The records.
    pub rekam: &'a RekamPegawai,
    /// The background.
    pub latar: Latar<'a>,
    /// The facts.
    pub fakta: Fakta,
    /// The post held at the reference date.
    pub jabatan: Option<&'a RiwayatJabatan>,
}

impl<'a> Bahan<'a> {
    /// Gathers the facts of a person.
    pub fn new(rekam: &'a RekamPegawai, latar: &Latar<'a>) -> Self {
        Self {
            rekam,
            latar: *latar,
            fakta: Fakta::new(rekam, latar),
            jabatan: rekam.jabatan_pada(latar.per),
        }
    }

    /// One check's answer with its evidence.
    pub fn temuan(&self, syarat: &SyaratBerlaku<'_>, sasaran: &Sasaran<'_>) -> Temuan {
        Temuan {
            syarat: syarat.id,
            hasil: syarat.id.jawab(&self.fakta, sasaran),
            sifat: syarat.sifat,
            dasar: syarat.dasar.clone(),
            bukti: syarat.id.bukti(self, sasaran),
        }
    }

    /// Makes every check that the pack switches on.
    pub fn periksa(&self, sasaran: &Sasaran<'_>) -> HasilPeriksa {
        let temuan: Vec<_> = sasaran.syarat().map(|s| self.temuan(&s, sasaran)).collect();
        let gerak = self.fakta.gerak_ke(sasaran);
        HasilPeriksa {
            hasil: Hasil::of(temuan.iter().map(|t| (t.sifat, t.hasil))),
            temuan,
            arah: gerak.map(|(arah, _)| arah),
            kategori: gerak.map(|(_, kategori)| kategori),
            lingkup: self.fakta.lingkup_ke(sasaran),
            pensiun: self.fakta.pensiun(sasaran),
        }
    }
}
