//! The decree's file: taken into the store, and handed out again byte for byte.

use std::fs;
use std::path::Path;

use serde_json::json;
use sidang_domain::tim::TimId;

use crate::acak::parse_id;
use crate::{Galat, Hasil, Konteks, Sidang};

/// Largest file that is kept, in bytes; a scanned decree is far smaller.
const TERBESAR: usize = 20 << 20;

/// How the kinds of files begin that a decree is scanned to.
const AWALAN: [&[u8]; 3] = [b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"];

/// A file that was read and may be kept.
pub(crate) struct BerkasBaru {
    pub(super) nama: String,
    pub(super) isi: Vec<u8>,
}

impl Sidang {
    /// The decree's file of a committee: its name and its bytes as handed in.
    ///
    /// # Errors
    /// Where there is no such committee, or it has no file.
    pub fn get_berkas_sk(&mut self, id: &str) -> Hasil<(String, Vec<u8>)> {
        let key = TimId(parse_id("Tim", id)?);
        let (kept, isi) = self.basisdata.read(|tx| -> Hasil<_> {
            Ok((tx.tim().find_berkas(key)?, tx.tim().isi_berkas(key)?))
        })?;
        match (kept, isi) {
            (Some(kept), Some(isi)) => Ok((kept.nama, isi)),
            _ => Err(Galat::masukan(
                "berkas_sk_tidak_ada",
                "Berkas SK tim ini tidak disimpan.",
                "Sertakan berkasnya ketika mencatat SK tim.",
            )),
        }
    }

    /// Notes that the decree's file was handed out.
    ///
    /// # Errors
    /// Where there is no such committee, or the store cannot be written.
    pub fn record_export_sk(&mut self, id: &str, konteks: &Konteks) -> Hasil<()> {
        let tim = self.find_tim(id)?;
        self.change(konteks, |_, jejak| {
            jejak.note("tim.ekspor_sk", &tim.sk().nomor, json!({ "tim": tim.id() }))
        })
    }
}

/// Reads the decree's file.
pub(super) fn read_decree(path: &Path) -> Hasil<BerkasBaru> {
    let nama = path
        .file_name()
        .map(|nama| nama.to_string_lossy().into_owned())
        .unwrap_or_default();
    let isi = fs::read(path).map_err(|error| {
        Galat::masukan(
            "berkas_tidak_dapat_dibaca",
            format!("Berkas SK '{nama}' tidak dapat dibaca: {error}."),
            "Periksa apakah berkas itu ada dan boleh dibaca.",
        )
    })?;
    if isi.len() > TERBESAR {
        return Err(Galat::masukan(
            "berkas_sk_terlalu_besar",
            format!("Berkas SK '{nama}' melebihi 20 MB."),
            "Pindai ulang dengan ketajaman yang lebih rendah.",
        ));
    }
    if !AWALAN.iter().any(|awalan| isi.starts_with(awalan)) {
        return Err(Galat::masukan(
            "berkas_sk_bukan_pdf",
            format!("Berkas SK '{nama}' bukan PDF, JPG, atau PNG."),
            "Simpan atau pindai SK sebagai PDF, lalu ulangi.",
        ));
    }
    Ok(BerkasBaru { nama, isi })
}
