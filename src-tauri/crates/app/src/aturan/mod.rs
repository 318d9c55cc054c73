//! Rule packs: which there are, and what they say.

mod view;

use serde_json::json;
use sidang_domain::aturan::{self, Aturan};
use sidang_domain::rapat::{Ketentuan, KetentuanRapat};

pub use view::*;

use crate::basis_data::ATURAN;
use crate::nominatif::kriteria_view;
use crate::{Galat, Hasil, Konteks, Sidang};

/// The packs on offer; `dipakai` is the id of the store's.
///
/// # Errors
/// None today; packs of one's own will come from files.
pub fn list_aturan(dipakai: Option<&str>) -> Hasil<Vec<AturanBarisView>> {
    Ok(aturan::bawaan().iter().map(|a| row(a, dipakai)).collect())
}

/// One pack with its parameters, their sources, and the ranking's weights; `dipakai` as in [`list_aturan`].
///
/// # Errors
/// Where no pack has that id.
pub fn get_aturan(id: &str, dipakai: Option<&str>) -> Hasil<AturanView> {
    let aturan = find_aturan(id)?;
    Ok(AturanView {
        ringkas: row(aturan, dipakai),
        parameter: parameters(aturan),
        kriteria: kriteria_view(&aturan.peringkat.nilai),
    })
}

impl Sidang {
    /// Works under another pack from now on. Meetings that were called keep the provisions frozen into them.
    ///
    /// # Errors
    /// Where the pack is unknown.
    pub fn set_aturan(&mut self, id: &str, konteks: &Konteks) -> Hasil<AturanView> {
        let aturan = find_aturan(id)?;
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
        get_aturan(id, Some(id))
    }

    /// Id of the pack that this store works under.
    pub fn id_aturan(&self) -> &str {
        &self.aturan.id
    }
}

pub(crate) fn find_aturan(id: &str) -> Hasil<&'static Aturan> {
    let found = aturan::bawaan().iter().find(|a| a.id == id);
    found.map(AsRef::as_ref).ok_or_else(|| {
        let known: Vec<&str> = aturan::bawaan().iter().map(|a| a.id.as_str()).collect();
        Galat::masukan(
            "aturan_tidak_dikenal",
            format!("Paket aturan '{id}' tidak dikenal."),
            format!("Pilih salah satu: {}.", known.join(", ")),
        )
    })
}

/// What a pack says about meetings, to be frozen into one.
pub(crate) fn ketentuan_rapat(aturan: &Aturan) -> KetentuanRapat {
    let kutip = |dasar: &str| aturan.kutip(dasar);
    KetentuanRapat {
        paket: aturan.id.clone(),
        dasar_hukum: aturan.dasar_hukum.clone(),
        tim: kutip(aturan.tim.pembentuk.dasar()),
        nominatif: kutip(aturan.rapat.daftar_nominatif.dasar()),
        kuorum: kutip(aturan.rapat.kuorum.dasar()),
        min_calon: Ketentuan {
            nilai: u32::from(aturan.rapat.min_calon.nilai),
            dasar: kutip(aturan.rapat.min_calon.dasar()),
        },
        berita_acara: kutip(aturan.rapat.berita_acara.dasar()),
        rekomendasi_hari: Ketentuan {
            nilai: aturan.tenggat.rekomendasi_hari.nilai,
            dasar: kutip(aturan.tenggat.rekomendasi_hari.dasar()),
        },
        hitungan_hari: aturan.tenggat.hitungan_hari.nilai,
    }
}

fn row(aturan: &Aturan, dipakai: Option<&str>) -> AturanBarisView {
    AturanBarisView {
        id: aturan.id.clone(),
        nama: aturan.nama.clone(),
        dasar_hukum: aturan.dasar_hukum.clone(),
        berlaku_sejak: aturan.berlaku_sejak,
        dipakai: dipakai == Some(aturan.id.as_str()),
    }
}

fn parameters(aturan: &Aturan) -> Vec<ParameterView> {
    aturan
        .butir()
        .iter()
        .map(|butir| ParameterView {
            nama: butir.nama.clone(),
            nilai: butir.nilai.clone(),
            sumber: butir.sumber.clone(),
            catatan: butir.catatan.clone(),
        })
        .collect()
}

/// A difference for people.
pub(crate) fn beda_view(beda: &aturan::BedaButir) -> BedaView {
    BedaView {
        jalur: beda.jalur.clone(),
        nama: beda.nama.clone(),
        sebelum: beda.sebelum.as_ref().map(|b| b.nilai.clone()),
        sesudah: beda.sesudah.as_ref().map(|b| b.nilai.clone()),
        sumber_sebelum: beda.sebelum.as_ref().map(|b| b.sumber.clone()),
        sumber_sesudah: beda.sesudah.as_ref().map(|b| b.sumber.clone()),
    }
}
