//! Roots that the institution trusts: a signature counts as certified where its chain ends in one of them.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::json;
use sidang_signing::Akar;
use specta::Type;

use super::roots;
use crate::{Galat, Hasil, Konteks, Sidang};

/// Where they are kept, as PEM.
const AKAR: &str = "akar_tepercaya";

/// A root certificate that is trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AkarView {
    /// Whose.
    pub pemilik: String,
    /// Until when it is valid.
    pub berlaku_sampai: NaiveDate,
    /// SHA-256 of the certificate, hexadecimal: what the provider publishes to compare with.
    pub sidik: String,
}

/// Reads a file with root certificates, for a single check: as PEM, and what they are.
///
/// # Errors
/// Where it holds none.
pub fn read_akar(bytes: &[u8]) -> Hasil<(String, Vec<AkarView>)> {
    let akar = Akar::read(bytes)?;
    Ok((akar.to_pem(), views(&akar)))
}

impl Sidang {
    /// The roots that are trusted, in the order they were added.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_akar(&mut self) -> Hasil<Vec<AkarView>> {
        Ok(views(&self.trusted(None)?))
    }

    /// The roots that are trusted, as a file of them would hold them; none where none is.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn get_akar(&mut self) -> Hasil<Option<Vec<u8>>> {
        let pem: Option<String> = self.basisdata.read(|tx| tx.pengaturan().get(AKAR))?;
        Ok(pem.map(String::into_bytes))
    }

    /// Trusts the root certificates of a file from now on.
    ///
    /// # Errors
    /// Where it holds none, all of them are trusted already, or the store cannot be written.
    pub fn add_akar(&mut self, bytes: &[u8], konteks: &Konteks) -> Hasil<Vec<AkarView>> {
        let before = self.trusted(None)?;
        let after = before.clone().with(Akar::read(bytes)?);
        let added = &after.list()[before.list().len()..];
        let Some(first) = added.first() else {
            return Err(Galat::masukan(
                "akar_sudah_dipercaya",
                "Sertifikat akar itu sudah dipercaya di sini.",
                "Tidak perlu ditambahkan lagi.",
            ));
        };
        let pemilik = first.pemilik.clone();
        self.keep_akar("pengaturan.akar_tambah", &pemilik, &before, &after, konteks)
    }

    /// Trusts a root no longer. What was signed stays as it is; it only counts as not certified.
    ///
    /// # Errors
    /// Where no root has that fingerprint, or the store cannot be written.
    pub fn remove_akar(&mut self, sidik: &str, konteks: &Konteks) -> Hasil<Vec<AkarView>> {
        let before = self.trusted(None)?;
        let found = before
            .list()
            .into_iter()
            .find(|r| hex::encode(r.sidik) == sidik);
        let found = found.ok_or_else(|| Galat::tidak_ada("Sertifikat akar", sidik))?;
        let after = before.clone().without(&found.sidik);
        self.keep_akar(
            "pengaturan.akar_hapus",
            &found.pemilik,
            &before,
            &after,
            konteks,
        )
    }

    /// The roots that are trusted, with those that are given for once.
    pub(super) fn trusted(&mut self, besides: Option<&[u8]>) -> Hasil<Akar> {
        Ok(roots(self.get_akar()?.as_deref())?.with(roots(besides)?))
    }

    fn keep_akar(
        &mut self,
        tindakan: &str,
        pemilik: &str,
        before: &Akar,
        after: &Akar,
        konteks: &Konteks,
    ) -> Hasil<Vec<AkarView>> {
        let sidik =
            |akar: &Akar| -> Vec<String> { views(akar).into_iter().map(|a| a.sidik).collect() };
        let rincian = json!({ "sebelum": sidik(before), "sesudah": sidik(after) });
        let pem = after.to_pem();
        self.change(konteks, |tx, jejak| {
            if pem.is_empty() {
                tx.pengaturan().remove(AKAR)?;
            } else {
                tx.pengaturan().set(AKAR, &pem)?;
            }
            jejak.note(tindakan, pemilik, rincian)
        })?;
        Ok(views(after))
    }
}

fn views(akar: &Akar) -> Vec<AkarView> {
    let view = |root: sidang_signing::SertifikatAkar| AkarView {
        pemilik: root.pemilik,
        berlaku_sampai: root.berlaku_sampai,
        sidik: hex::encode(root.sidik),
    };
    akar.list().into_iter().map(view).collect()
}
