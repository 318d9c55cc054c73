//! How posts are ranked and filled.

use std::collections::BTreeMap;

use super::pembaca::Pembaca;
use super::{Parameter, kata_peta, validasi};
use crate::kepegawaian::Golongan;
use crate::peta_jabatan::{Eselon, JenisJabatan, Jenjang};

/// How a kind of post is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pengisian {
    /// From a nominative list, considered by the committee.
    DaftarNominatif,
    /// By open selection; no nominative list may be drawn up.
    SeleksiTerbuka,
    /// By the functional post's own regulation; no nominative list may be drawn up.
    PeraturanJabatanFungsional,
}

/// A rank for every eselon.
pub type GolonganEselon = Parameter<BTreeMap<Eselon, Golongan>>;

pub(super) fn read_jenjang(p: &Pembaca<'_>) -> Option<Parameter<BTreeMap<JenisJabatan, Jenjang>>> {
    let jenjang = p.parameter(
        "jenjang",
        "Jenjang jabatan",
        true,
        |peta: &BTreeMap<JenisJabatan, Jenjang>| {
            kata_peta(peta.iter().map(|(jenis, jenjang)| (jenis, jenjang.0)))
        },
    )?;
    validasi::complete(p, "jenjang", &jenjang.nilai).then_some(jenjang)
}

pub(super) fn read_golongan(p: &Pembaca<'_>, jalur: &str, nama: &str) -> Option<GolonganEselon> {
    let golongan = p.parameter(jalur, nama, true, |peta: &BTreeMap<Eselon, Golongan>| {
        kata_peta(peta.iter())
    })?;
    validasi::complete(p, jalur, &golongan.nilai).then_some(golongan)
}

/// How every kind of post is filled that the pack says so of.
pub(super) fn read_pengisian(p: &Pembaca<'_>) -> BTreeMap<JenisJabatan, Parameter<Pengisian>> {
    JenisJabatan::ALL
        .into_iter()
        .filter_map(|jenis| {
            let jalur = format!("pengisian.{}", jenis.key());
            let pengisian = p.parameter(&jalur, &format!("Pengisian {jenis}"), false, |p| {
                match p {
                    Pengisian::DaftarNominatif => "dari daftar nominatif",
                    Pengisian::SeleksiTerbuka => "melalui seleksi terbuka",
                    Pengisian::PeraturanJabatanFungsional => {
                        "menurut peraturan jabatan fungsionalnya"
                    }
                }
                .to_owned()
            })?;
            Some((jenis, pengisian))
        })
        .collect()
}
