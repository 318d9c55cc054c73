//! One candidate's line in the matrix of points.

use super::skor::{PENUH, PENUH_SATU_TAHUN, golongan_penuh};
use super::{NilaiKriteria, NilaiTim, SusunanBobot};
use crate::aturan::{Bobot, Kriteria};
use crate::kelayakan::{Hasil, IdSyarat, Jawaban, Sifat};
use crate::kepegawaian::Nip;
use crate::nominatif::{Calon, ProfilCalon};

/// The points of one candidate under every criterion, in the order of the weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baris {
    /// The candidate.
    pub nip: Nip,
    /// Only who qualifies is ranked.
    pub hasil: Hasil,
    /// Thousandths of a point, 0 to 100,000; none where the records are silent.
    pub poin: Vec<Option<u32>>,
    /// The most that missing records could still make of the points; equal to them where nothing is missing.
    pub terbaik: Vec<u32>,
    /// The mandatory checks that records are missing for.
    pub kurang: Vec<IdSyarat>,
}

impl Baris {
    /// The same with the points that the committee gave, criteria in the order of `bobot`.
    #[must_use]
    pub fn dengan_nilai_tim(mut self, bobot: &[Bobot], tim: &NilaiTim) -> Self {
        for (i, b) in bobot.iter().enumerate() {
            if let Some(nilai) = tim.nilai(b.kriteria) {
                self.poin[i] = Some(nilai);
                self.terbaik[i] = nilai;
            }
        }
        self
    }

    /// The points that count: none is nothing.
    pub(super) fn dihitung(&self) -> impl Iterator<Item = u32> {
        self.poin.iter().map(|poin| poin.unwrap_or(0))
    }

    /// What orders candidates: the total, then the criteria in turn.
    pub(super) fn kunci(&self, bobot: &SusunanBobot) -> (u32, Vec<u32>) {
        (bobot.total(self.dihitung()), self.dihitung().collect())
    }
}

impl From<&Calon> for Baris {
    fn from(calon: &Calon) -> Self {
        Self {
            nip: calon.profil.nip,
            hasil: calon.hasil,
            poin: calon
                .skor
                .nilai
                .iter()
                .map(|n| n.ada.then_some(n.poin))
                .collect(),
            terbaik: calon
                .skor
                .nilai
                .iter()
                .map(|n| terbaik(n, &calon.profil))
                .collect(),
            kurang: calon
                .temuan()
                .filter(|t| t.sifat == Sifat::Wajib && t.hasil == Jawaban::BelumAdaData)
                .map(|t| t.syarat)
                .collect(),
        }
    }
}

/// The points of one criterion, where no missing record could still raise them.
pub(super) fn lengkap(nilai: &NilaiKriteria, profil: &ProfilCalon) -> Option<u32> {
    (nilai.ada && terbaik(nilai, profil) == nilai.poin).then_some(nilai.poin)
}

/// The points if every missing record turned out as good as can be.
fn terbaik(nilai: &NilaiKriteria, profil: &ProfilCalon) -> u32 {
    if !nilai.ada {
        return PENUH;
    }
    match nilai.kriteria {
        Kriteria::PredikatKinerja => profil
            .skp
            .iter()
            .filter(|tahun| tahun.predikat.is_none())
            .fold(nilai.poin, |poin, _| poin + PENUH_SATU_TAHUN),
        Kriteria::Golongan if profil.tmt_golongan.is_none() => {
            profil.golongan.map_or(PENUH, golongan_penuh)
        }
        _ => nilai.poin,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{administrator, kolaka, latar, layak_dengan_urut};
    use crate::kepegawaian::{Pendidikan, Predikat, RekamPegawai};
    use crate::nominatif::DaftarNominatif;
    use crate::peringkat::urutkan;

    fn baris(people: &[RekamPegawai]) -> (Vec<Baris>, DaftarNominatif) {
        let daftar = DaftarNominatif::susun(&administrator(), people, &latar(kolaka()), 1).unwrap();
        (daftar.calon().iter().map(Baris::from).collect(), daftar)
    }

    #[test]
    fn data_yang_belum_ada_dan_yang_masih_mungkin_dicapai() {
        let mut rekam = layak_dengan_urut(1);
        rekam.skp.truncate(1);
        rekam.pegawai.pendidikan = None;
        rekam.pegawai.tmt_golongan = None;
        let (baris, daftar) = baris(&[rekam]);
        let of = |kriteria| {
            let i = daftar
                .kriteria()
                .iter()
                .position(|b| b.kriteria == kriteria)
                .unwrap();
            (baris[0].poin[i], baris[0].terbaik[i])
        };
        // Half of the predicate is there; the other half can still be the best.
        assert_eq!(of(Kriteria::PredikatKinerja), (Some(37_500), 87_500));
        assert_eq!(of(Kriteria::Pendidikan), (None, PENUH));
        // III/d is the twelfth of seventeen.
        assert_eq!(
            of(Kriteria::Golongan),
            (Some(11 * PENUH / 17), 12 * PENUH / 17)
        );
        assert_eq!(of(Kriteria::Kompetensi), (Some(80_000), 80_000));
        assert_eq!(baris[0].kurang, [IdSyarat::Pendidikan, IdSyarat::Kinerja]);
    }

    #[test]
    fn data_yang_sudah_ada_tidak_dapat_bertambah() {
        let (baris, _) = baris(&[layak_dengan_urut(1)]);
        let berdata = baris[0].poin.iter().zip(&baris[0].terbaik);
        let (poin, terbaik): (Vec<_>, Vec<_>) = berdata
            .filter_map(|(poin, terbaik)| Some(((*poin)?, *terbaik)))
            .unzip();
        assert!(poin.len() > 3 && poin.iter().all(|p| *p < PENUH));
        assert_eq!(terbaik, poin);
    }

    #[test]
    fn nilai_tim_mengubah_urutan_menurut_bobotnya() {
        let mut people: Vec<_> = (1..=2).map(layak_dengan_urut).collect();
        people[0].skp[0].predikat = Predikat::SangatBaik;
        let (baris, daftar) = baris(&people);
        let mut bobot = daftar.kriteria().to_vec();
        let tim = |poin| NilaiTim {
            kepemimpinan: Some(poin),
            ..NilaiTim::default()
        };
        for (kepemimpinan, pertama) in [(0, baris[0].nip), (80, baris[1].nip)] {
            for b in &mut bobot {
                b.bobot = match b.kriteria {
                    Kriteria::Kepemimpinan => kepemimpinan,
                    Kriteria::PredikatKinerja => 100 - kepemimpinan,
                    _ => 0,
                };
            }
            let dinilai: Vec<_> = baris
                .iter()
                .zip([60_000, 90_000])
                .map(|(b, poin)| b.clone().dengan_nilai_tim(&bobot, &tim(poin)))
                .collect();
            let susunan = SusunanBobot::try_from(&*bobot).unwrap();
            let urutan = urutkan(&dinilai, &susunan);
            assert_eq!(dinilai[urutan[0].indeks].nip, pertama, "{kepemimpinan}");
        }
    }

    /// With the pack's own weights the places are those of the sealed list.
    #[test]
    fn urutan_dengan_bobot_paket_sama_dengan_daftar_nominatif() {
        let mut people: Vec<_> = (1..=40).map(layak_dengan_urut).collect();
        for (i, rekam) in people.iter_mut().enumerate() {
            let day = u64::try_from(i % 7).unwrap();
            rekam.pegawai.tmt_golongan = rekam
                .pegawai
                .tmt_golongan
                .map(|d| d + chrono::Days::new(day));
            rekam.kompetensi[0].jpm = Some(80 + u8::try_from(i % 3).unwrap());
            if i % 4 == 0 {
                rekam.pegawai.pendidikan = Some(Pendidikan::S2);
            }
            if i % 5 == 0 {
                rekam.skp[0].predikat = Predikat::SangatBaik;
            }
            if i % 9 == 0 {
                rekam.kesehatan.clear();
            }
        }
        let (baris, daftar) = baris(&people);
        let bobot = SusunanBobot::try_from(daftar.kriteria()).unwrap();
        let listed: Vec<_> = daftar
            .calon()
            .iter()
            .filter_map(|c| Some((c.profil.nip, c.peringkat?, c.skor.total)))
            .collect();
        let ranked: Vec<_> = urutkan(&baris, &bobot)
            .iter()
            .map(|u| (baris[u.indeks].nip, u.peringkat, u.total))
            .collect();
        assert_eq!(ranked, listed);
        assert!(ranked.len() > 30);
    }
}
