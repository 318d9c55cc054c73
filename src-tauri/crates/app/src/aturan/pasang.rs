//! Packs of one's own: kept in the store, whole texts by id.

use std::sync::Arc;

use serde_json::json;
use sidang_domain::aturan::Pustaka;
use sidang_domain::kelayakan::uji;
use sidang_store::pengaturan::RepoPengaturan;

use super::{PasangAturanView, find_aturan, get_aturan};
use crate::basis_data::ATURAN;
use crate::{Galat, Hasil, Konteks, Sidang};

/// What the settings that keep installed packs begin with; the pack's id follows.
const PAKET: &str = "paket.";

/// The shipped packs and those installed in a store.
pub(crate) fn load_pustaka(pengaturan: &RepoPengaturan<'_>) -> Hasil<Pustaka> {
    let mut texts = Vec::new();
    for key in pengaturan.keys(PAKET)? {
        texts.extend(pengaturan.get::<String>(&key)?);
    }
    Ok(Pustaka::bawaan().with_readable(texts.iter().map(String::as_str)))
}

impl Sidang {
    /// Installs a pack of one's own, or the new text of one installed before, which makes a new version of it;
    /// `pakai` also works under it from now on. Lists and meetings of before keep what was frozen with them.
    ///
    /// # Errors
    /// Where the text is faulty, takes a shipped pack's id, or its own test table does not come out.
    pub fn install_aturan(
        &mut self,
        text: &str,
        pakai: bool,
        konteks: &Konteks,
    ) -> Hasil<PasangAturanView> {
        let pustaka = self.pustaka.with(text)?;
        let aturan = pustaka.read(text)?;
        let failed: Vec<_> = uji::run(&aturan)
            .into_iter()
            .filter(|hasil| !hasil.lulus)
            .map(|hasil| format!("{}: {}", hasil.nama, hasil.pesan))
            .collect();
        if !failed.is_empty() {
            return Err(Galat::masukan(
                "uji_paket_gagal",
                format!("Tabel uji paket tidak sesuai. {}.", failed.join(". ")),
                "Perbaiki nilai paket atau baris ujinya.",
            ));
        }
        let before = self.pustaka.get(&aturan.id).map(|a| a.sidik().to_string());
        let after = aturan.sidik().to_string();
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(&format!("{PAKET}{}", aturan.id), &text)?;
            if pakai {
                tx.pengaturan().set(ATURAN, &aturan.id)?;
            }
            jejak.note(
                "aturan.pasang",
                &aturan.nama,
                json!({ "paket": aturan.id, "sebelum": before, "sesudah": after, "dipakai": pakai }),
            )
        })?;
        let in_use = if pakai { &aturan.id } else { &self.aturan.id };
        // Also when another pack was installed: the one in use may extend it.
        let in_use: Arc<_> = find_aturan(&pustaka, in_use)?;
        (self.pustaka, self.aturan) = (pustaka, in_use);
        Ok(PasangAturanView {
            aturan: get_aturan(Some(self), &aturan.id)?,
            versi_baru: before.as_deref().is_some_and(|sidik| sidik != after),
            sidik_sebelum: before,
        })
    }
}
