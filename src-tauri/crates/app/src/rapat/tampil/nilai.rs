//! The committee's scores as they are shown: secret until all are in.

use std::collections::BTreeMap;

use sidang_domain::kepegawaian::Nip;
use sidang_domain::peringkat::{Baris, SusunanBobot, urutkan};
use sidang_domain::rapat::{LembarNilai, MataAcara, Penilaian};

use super::RapatTampil;
use crate::rapat::{
    LembarNilaiView, NilaiCalonView, PenilaianView, RerataView, SelisihView, UrutanNilaiView,
};

impl RapatTampil<'_> {
    pub(super) fn penilaian(&self, item: &MataAcara) -> Option<PenilaianView> {
        let penilaian = self.rapat.penilaian(&item.kunci)?;
        let batas = self.rapat.ketentuan().penilaian.nilai.selisih;
        let sheets = |sheets: Option<&BTreeMap<Nip, LembarNilai>>| {
            sheets
                .into_iter()
                .flatten()
                .map(|(nip, l)| self.lembar(*nip, l))
                .collect()
        };
        let apart = |calon: Nip, kriteria: sidang_domain::aturan::Kriteria, rentang| SelisihView {
            calon: self.orang.nama_calon(item, calon),
            kriteria: kriteria.key().to_owned(),
            nama_kriteria: kriteria.to_string(),
            rentang,
        };
        Some(PenilaianView {
            calon: penilaian
                .calon()
                .iter()
                .map(|nip| self.orang.nama_calon(item, *nip))
                .collect(),
            putaran: penilaian.putaran(),
            sudah: penilaian
                .sudah()
                .map(|nip| self.orang.nama_anggota(nip))
                .collect(),
            belum: self
                .rapat
                .belum_menilai(&item.kunci)
                .into_iter()
                .map(|nip| self.orang.nama_anggota(nip))
                .collect(),
            lengkap: penilaian.is_complete(),
            dikembalikan: penilaian
                .dikembalikan(batas)
                .into_iter()
                .map(|(calon, kriteria)| apart(calon, kriteria, None))
                .collect(),
            lembar: sheets(penilaian.lembar()),
            lembar_terdahulu: sheets(penilaian.terdahulu()),
            selisih: penilaian
                .selisih(batas)
                .into_iter()
                .map(|s| apart(s.calon, s.kriteria, Some((s.terendah, s.tertinggi))))
                .collect(),
            urutan: self.urutan(item, penilaian).unwrap_or_default(),
            tanpa_bobot: self.is_weightless(),
        })
    }

    fn lembar(&self, nip: Nip, lembar: &LembarNilai) -> LembarNilaiView {
        LembarNilaiView {
            penilai: self.orang.nama_anggota(nip),
            nilai: lembar
                .nilai
                .iter()
                .map(|((calon, kriteria), nilai)| NilaiCalonView {
                    calon: calon.to_string(),
                    kriteria: kriteria.key().to_owned(),
                    nilai: *nilai,
                })
                .collect(),
            alasan: lembar.alasan.clone(),
        }
    }

    /// The scored candidates in the order of their points with the committee's; none before all are in.
    fn urutan(&self, item: &MataAcara, penilaian: &Penilaian) -> Option<Vec<UrutanNilaiView>> {
        let scored: Vec<_> = penilaian
            .calon()
            .iter()
            .map(|nip| {
                let (list, calon) = self.orang.calon(item, *nip)?;
                Some((list, calon, penilaian.nilai_tim(*nip)?))
            })
            .collect::<Option<_>>()?;
        let kriteria = scored.first()?.0.kriteria();
        let bobot = SusunanBobot::try_from(kriteria).ok()?;
        let baris: Vec<Baris> = scored
            .iter()
            .map(|(_, calon, tim)| Baris::from(*calon).dengan_nilai_tim(kriteria, tim))
            .collect();
        let asked = &self.rapat.ketentuan().penilaian.nilai.kriteria;
        let order = urutkan(&baris, &bobot).into_iter().map(|urut| {
            let (_, calon, tim) = &scored[urut.indeks];
            UrutanNilaiView {
                peringkat: urut.peringkat,
                calon: self.orang.nama_calon(item, calon.profil.nip),
                rerata: asked
                    .iter()
                    .filter_map(|k| {
                        Some(RerataView {
                            kriteria: k.key().to_owned(),
                            nilai: points(tim.nilai(*k)?),
                        })
                    })
                    .collect(),
                skor_nominatif: points(calon.skor.total),
                skor: points(urut.total),
            }
        });
        Some(order.collect())
    }

    /// The pack gives the committee's criteria no weight.
    fn is_weightless(&self) -> bool {
        let asked = &self.rapat.ketentuan().penilaian.nilai.kriteria;
        self.aturan
            .peringkat
            .nilai
            .iter()
            .all(|b| b.bobot == 0 || !asked.contains(&b.kriteria))
    }
}

/// Thousandths of a point as points.
fn points(milli: u32) -> f64 {
    f64::from(milli) / 1000.0
}
