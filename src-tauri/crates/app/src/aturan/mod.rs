//! Rule packs: which there are, what they say, how they differ; one's own are checked and installed.

mod ketentuan;
mod pasang;
mod view;

use std::path::Path;
use std::sync::Arc;

use serde_json::json;
use sidang_domain::aturan::{self, Aturan, AturanError, BedaButir, Butir, Cacat, Pustaka};
use sidang_domain::kelayakan::uji;

pub(crate) use ketentuan::{ketentuan_rapat, kuorum};
pub(crate) use pasang::load_pustaka;
pub use sidang_domain::aturan::skema;
pub use view::*;

use crate::basis_data::ATURAN;
use crate::nominatif::kriteria_view;
use crate::{Galat, Hasil, Konteks, Sidang};

/// The packs on offer: the shipped ones, and those installed in the store, where one is open.
pub fn list_aturan(sidang: Option<&Sidang>) -> Vec<AturanBarisView> {
    let rak = Rak::of(sidang);
    rak.pustaka.list().iter().map(|a| rak.row(a)).collect()
}

/// One pack: its values with their sources, the ranking's weights, and how its test table comes out.
///
/// # Errors
/// Where no pack has that id.
pub fn get_aturan(sidang: Option<&Sidang>, id: &str) -> Hasil<AturanView> {
    let rak = Rak::of(sidang);
    Ok(rak.view(&*find_aturan(&rak.pustaka, id)?))
}

/// What differs from pack `a` to pack `b`.
///
/// # Errors
/// Where no pack has one of the ids.
pub fn diff_aturan(sidang: Option<&Sidang>, a: &str, b: &str) -> Hasil<Vec<BedaView>> {
    let rak = Rak::of(sidang);
    let (a, b) = (find_aturan(&rak.pustaka, a)?, find_aturan(&rak.pustaka, b)?);
    Ok(differences(&a, &b))
}

/// The text of a pack of one's own.
///
/// # Errors
/// Where the file cannot be read, or is no text.
pub fn read_naskah(berkas: &Path) -> Hasil<String> {
    std::fs::read_to_string(berkas).map_err(|error| {
        Galat::masukan(
            "berkas_tidak_dapat_dibaca",
            format!("Berkas {} tidak terbaca: {error}.", berkas.display()),
            "Periksa letak dan hak bacanya; paket aturan ialah teks UTF-8.",
        )
    })
}

/// Checks the text of a pack of one's own: every mistake, or its values, how its test table comes out, and what
/// differs from `banding` (else from the pack of the same id, else from its base). Nothing is kept.
///
/// # Errors
/// Where no pack has the id `banding`.
pub fn check_aturan(
    sidang: Option<&Sidang>,
    text: &str,
    banding: Option<&str>,
) -> Hasil<PeriksaAturanView> {
    let rak = Rak::of(sidang);
    let banding = banding
        .map(|id| find_aturan(&rak.pustaka, id))
        .transpose()?;
    let aturan = match rak.pustaka.read(text) {
        Ok(aturan) => aturan,
        Err(error) => return Ok(PeriksaAturanView::cacat(&error)),
    };
    let known = |id: &str| rak.pustaka.get(id).cloned();
    let banding = banding
        .or_else(|| known(&aturan.id))
        .or_else(|| known(aturan.mewarisi.as_deref()?));
    Ok(PeriksaAturanView {
        sah: true,
        cacat: Vec::new(),
        beda: banding
            .as_ref()
            .map_or_else(Vec::new, |other| differences(other, &aturan)),
        beda_dengan: banding.map(|other| other.id.clone()),
        aturan: Some(rak.view(&aturan)),
    })
}

impl Sidang {
    /// Works under another pack from now on. Meetings that were called keep the provisions frozen into them.
    ///
    /// # Errors
    /// Where the pack is unknown.
    pub fn set_aturan(&mut self, id: &str, konteks: &Konteks) -> Hasil<AturanView> {
        let aturan = find_aturan(&self.pustaka, id)?;
        let before = self.id_aturan().to_owned();
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(ATURAN, &aturan.id)?;
            jejak.note(
                "pengaturan.aturan",
                &aturan.nama,
                json!({ "sebelum": before, "sesudah": aturan.id }),
            )
        })?;
        self.aturan = aturan;
        get_aturan(Some(self), id)
    }

    /// Id of the pack that this store works under.
    pub fn id_aturan(&self) -> &str {
        &self.aturan.id
    }
}

/// The packs at hand, and which of them is the store's.
struct Rak<'s> {
    pustaka: std::borrow::Cow<'s, Pustaka>,
    dipakai: Option<&'s str>,
}

impl<'s> Rak<'s> {
    fn of(sidang: Option<&'s Sidang>) -> Self {
        use std::borrow::Cow;
        Self {
            pustaka: sidang.map_or_else(
                || Cow::Owned(Pustaka::bawaan()),
                |s| Cow::Borrowed(&s.pustaka),
            ),
            dipakai: sidang.map(Sidang::id_aturan),
        }
    }

    fn row(&self, aturan: &Aturan) -> AturanBarisView {
        AturanBarisView {
            id: aturan.id.clone(),
            nama: aturan.nama.clone(),
            dasar_hukum: aturan.dasar_hukum.clone(),
            berlaku_sejak: aturan.berlaku_sejak,
            dipakai: self.dipakai == Some(aturan.id.as_str()),
            bawaan: self.pustaka.is_shipped(&aturan.id),
        }
    }

    fn view(&self, aturan: &Aturan) -> AturanView {
        AturanView {
            ringkas: self.row(aturan),
            mewarisi: aturan.mewarisi.clone(),
            menggantikan: aturan.menggantikan.clone(),
            sidik: aturan.sidik().to_string(),
            parameter: aturan.butir().iter().map(parameter).collect(),
            kriteria: kriteria_view(&aturan.peringkat.nilai),
            uji: uji::run(aturan)
                .into_iter()
                .map(|hasil| UjiView {
                    nama: hasil.nama,
                    lulus: hasil.lulus,
                    pesan: hasil.pesan,
                })
                .collect(),
        }
    }
}

pub(crate) fn find_aturan(pustaka: &Pustaka, id: &str) -> Hasil<Arc<Aturan>> {
    pustaka.get(id).cloned().ok_or_else(|| {
        let known: Vec<&str> = pustaka.list().iter().map(|a| a.id.as_str()).collect();
        Galat::masukan(
            "aturan_tidak_dikenal",
            format!("Paket aturan '{id}' tidak dikenal."),
            format!("Pilih salah satu: {}.", known.join(", ")),
        )
    })
}

fn parameter(butir: &Butir) -> ParameterView {
    ParameterView {
        jalur: butir.jalur.clone(),
        nama: butir.nama.clone(),
        nilai: butir.nilai.clone(),
        sumber: butir.sumber.clone(),
        catatan: butir.catatan.clone(),
        keyakinan: butir.keyakinan.key().to_owned(),
        berlaku_sejak: butir.berlaku_sejak,
        asal: butir.asal.clone(),
    }
}

fn differences(a: &Aturan, b: &Aturan) -> Vec<BedaView> {
    aturan::beda(a, b).iter().map(beda_view).collect()
}

/// A difference for people.
pub(crate) fn beda_view(beda: &BedaButir) -> BedaView {
    BedaView {
        jalur: beda.jalur.clone(),
        nama: beda.nama.clone(),
        sebelum: beda.sebelum.as_ref().map(|b| b.nilai.clone()),
        sesudah: beda.sesudah.as_ref().map(|b| b.nilai.clone()),
        sumber_sebelum: beda.sebelum.as_ref().map(|b| b.sumber.clone()),
        sumber_sesudah: beda.sesudah.as_ref().map(|b| b.sumber.clone()),
    }
}

impl From<&Cacat> for CacatView {
    fn from(cacat: &Cacat) -> Self {
        Self {
            paket: cacat.paket.clone(),
            baris: u32::try_from(cacat.baris).unwrap_or(u32::MAX),
            bagian: cacat.bagian.clone(),
            pesan: cacat.pesan.clone(),
            saran: cacat.saran.clone(),
        }
    }
}

impl PeriksaAturanView {
    fn cacat(error: &AturanError) -> Self {
        Self {
            sah: false,
            cacat: error.cacat.iter().map(CacatView::from).collect(),
            aturan: None,
            beda: Vec::new(),
            beda_dengan: None,
        }
    }
}

impl From<AturanError> for Galat {
    fn from(error: AturanError) -> Self {
        Self::masukan(
            "paket_cacat",
            error.to_string(),
            "Perbaiki setiap baris yang disebut, lalu ulangi.",
        )
    }
}
