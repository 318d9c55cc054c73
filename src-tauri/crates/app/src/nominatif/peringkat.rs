//! The order under weights that are tried out, and how firm it is. Nothing of it is kept.

use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::peringkat::{
    Baris, BatasBobot, BobotRinci, Ketahanan, Pergeseran, SERATUS_PERSEN, SusunanBobot, Urut,
    ketahanan, urutkan,
};

use super::kalimat::{Kalimat, apa};
use super::{
    Acuan, BatasBobotView, BatasView, BobotMasukan, DataPenentuView, KetahananView, KriteriaView,
    PeringkatView, UrutView, kriteria_view, points,
};
use crate::{Galat, Hasil, Sidang};

impl Sidang {
    /// Orders those who qualify for a post by other weights than the pack's. A criterion that is not named keeps its
    /// weight.
    ///
    /// # Errors
    /// As [`Sidang::get_nominatif`], or where a criterion is none of the pack's or a weight none from 0 to 100.
    pub fn rank_nominatif<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        bobot: &[BobotMasukan],
    ) -> Hasil<PeringkatView> {
        let (list, _) = self.draw_up(kode, acuan.into())?;
        let matriks = Matriks::new(&list)?;
        let dicoba = tried(&matriks.paket, bobot)?;
        let jumlah: u32 = dicoba.iter().map(|b| b.bobot).sum();
        let kriteria = kriteria_view(list.kriteria())
            .into_iter()
            .zip(&dicoba)
            .map(|(k, b)| KriteriaView {
                bobot: percent(b.bobot),
                ..k
            })
            .collect();
        let (urutan, kukuh) = SusunanBobot::sebanding(&dicoba).map_or_else(
            || (Vec::new(), KetahananView::tanpa_bobot()),
            |susunan| matriks.rank(&susunan),
        );
        let paket = matriks.dua_teratas(&matriks.paket);
        Ok(PeringkatView {
            sah: jumlah == SERATUS_PERSEN,
            jumlah_bobot: percent(jumlah),
            kriteria,
            dua_berubah: !is_same_set(&kukuh.dua_teratas, &paket),
            urutan,
            ketahanan: kukuh,
        })
    }

    /// How firmly the first two of a post stand under the pack's weights.
    ///
    /// # Errors
    /// As [`Sidang::get_nominatif`].
    pub fn get_ketahanan<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
    ) -> Hasil<KetahananView> {
        let (list, _) = self.draw_up(kode, acuan.into())?;
        let matriks = Matriks::new(&list)?;
        Ok(matriks.ketahanan(&matriks.paket))
    }
}

/// The points of a list's candidates, and the pack's weights.
struct Matriks<'a> {
    list: &'a DaftarNominatif,
    baris: Vec<Baris>,
    paket: SusunanBobot,
}

impl<'a> Matriks<'a> {
    fn new(list: &'a DaftarNominatif) -> Hasil<Self> {
        Ok(Self {
            list,
            baris: list.calon().iter().map(Baris::from).collect(),
            paket: SusunanBobot::try_from(list.kriteria()).map_err(|error| {
                Galat::masukan(
                    "bobot_tidak_sah",
                    format!(
                        "Paket aturan {} tidak dapat dipakai: {error}",
                        list.aturan()
                    ),
                    "Perbaiki bobot kriteria dalam paket aturan, lalu pasang lagi.",
                )
            })?,
        })
    }

    fn rank(&self, bobot: &SusunanBobot) -> (Vec<UrutView>, KetahananView) {
        let urutan = urutkan(&self.baris, bobot)
            .iter()
            .map(|u| self.urut_view(*u))
            .collect();
        (urutan, self.ketahanan(bobot))
    }

    fn urut_view(&self, urut: Urut) -> UrutView {
        let calon = &self.list.calon()[urut.indeks];
        UrutView {
            nip: calon.profil.nip.to_string(),
            nama: calon.profil.nama.clone(),
            skor: points(urut.total),
            peringkat: urut.peringkat,
            peringkat_paket: calon
                .peringkat
                .expect("whoever qualifies has a place on the list"),
        }
    }

    fn dua_teratas(&self, bobot: &SusunanBobot) -> Vec<String> {
        urutkan(&self.baris, bobot)
            .iter()
            .take_while(|u| u.peringkat <= 2)
            .map(|u| self.nip(u.indeks))
            .collect()
    }

    fn nip(&self, indeks: usize) -> String {
        self.baris[indeks].nip.to_string()
    }

    fn ketahanan(&self, bobot: &SusunanBobot) -> KetahananView {
        let kukuh = ketahanan(&self.baris, bobot);
        let kalimat = Kalimat {
            list: self.list,
            baris: &self.baris,
            kukuh: &kukuh,
        };
        let Ketahanan {
            dua_teratas,
            bobot,
            data,
        } = &kukuh;
        KetahananView {
            dua_teratas: dua_teratas.iter().map(|i| self.nip(*i)).collect(),
            bobot: bobot.iter().map(|b| self.batas_view(b, &kalimat)).collect(),
            data: data
                .iter()
                .map(|d| DataPenentuView {
                    nip: self.nip(d.indeks),
                    nama: self.list.calon()[d.indeks].profil.nama.clone(),
                    apa: apa(d),
                    kalimat: kalimat.data(d),
                })
                .collect(),
            kalimat: kalimat.ringkas(),
        }
    }

    fn batas_view(&self, batas: &BatasBobot, kalimat: &Kalimat<'_>) -> BatasBobotView {
        let first = |some: &[usize]| some.first().map(|i| self.nip(*i)).unwrap_or_default();
        let view = |shift: &Option<Pergeseran>| {
            shift.as_ref().map(|shift| BatasView {
                bobot: percent(shift.bobot),
                masuk: first(&shift.masuk),
                keluar: first(&shift.keluar),
                kalimat: kalimat.pergeseran(batas, shift),
            })
        };
        BatasBobotView {
            kriteria: batas.kriteria.key().to_owned(),
            nama: batas.kriteria.to_string(),
            kini: percent(batas.kini),
            tetap_dari: percent(batas.tetap.0),
            tetap_sampai: percent(batas.tetap.1),
            turun: view(&batas.turun),
            naik: view(&batas.naik),
            tukar_turun: batas.tukar_turun.map(percent),
            tukar_naik: batas.tukar_naik.map(percent),
            kalimat: kalimat.batas(batas),
        }
    }
}

impl KetahananView {
    fn tanpa_bobot() -> Self {
        Self {
            dua_teratas: Vec::new(),
            bobot: Vec::new(),
            data: Vec::new(),
            kalimat: "Semua bobot nol; tidak ada urutan.".to_owned(),
        }
    }
}

/// The pack's weights with those that were named put in their place.
fn tried(paket: &SusunanBobot, masukan: &[BobotMasukan]) -> Hasil<Vec<BobotRinci>> {
    let mut bobot = paket.rinci().to_vec();
    for m in masukan {
        let found = bobot.iter_mut().find(|b| b.kriteria.key() == m.kriteria);
        let Some(found) = found else {
            let known: Vec<_> = paket.rinci().iter().map(|b| b.kriteria.key()).collect();
            return Err(Galat::masukan(
                "kriteria_tidak_dikenal",
                format!("Kriteria '{}' tidak dinilai oleh paket aturan.", m.kriteria),
                format!("Pilih di antara: {}.", known.join(", ")),
            ));
        };
        found.bobot = milli(m.bobot).ok_or_else(|| {
            Galat::masukan(
                "bobot_tidak_sah",
                format!("Bobot {} untuk kriteria {} tidak sah.", m.bobot, m.kriteria),
                "Isi bobot dari 0 sampai 100 persen.",
            )
        })?;
    }
    Ok(bobot)
}

/// Per cent as whole thousandths of it; none outside 0 to 100.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is between 0 and 100,000"
)]
fn milli(percent: f64) -> Option<u32> {
    (0.0..=100.0)
        .contains(&percent)
        .then(|| (percent * 1000.0).round() as u32)
}

/// Thousandths of a per cent as per cent.
fn percent(milli: u32) -> f64 {
    f64::from(milli) / 1000.0
}

fn is_same_set(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().all(|nip| b.contains(nip))
}
