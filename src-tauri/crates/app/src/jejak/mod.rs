//! The audit trail: read and checked. It is written where things are done, by [`crate::Sidang`] alone.

mod kata;
mod view;

pub use view::*;

use crate::{Galat, Hasil, Sidang};

impl Sidang {
    /// A page of the trail, newest first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_jejak(&mut self, mulai: u32, batas: u32) -> Hasil<HalamanJejakView> {
        let (jumlah, entries) = self.basisdata.read(|tx| -> Hasil<_> {
            Ok((tx.jejak().head()?.seq, tx.jejak().list(batas, mulai)?))
        })?;
        let jejak = entries
            .into_iter()
            .map(|e| {
                let (tindakan, objek) = kata::describe(&e.catatan);
                JejakView {
                    nomor: e.seq,
                    waktu: e.catatan.waktu.to_rfc3339(),
                    pelaku: e.catatan.pelaku,
                    kode: e.catatan.tindakan,
                    tindakan,
                    objek,
                    sidik: e.sidik,
                }
            })
            .collect();
        Ok(HalamanJejakView { jumlah, jejak })
    }

    /// Checks every page of the file, its structure, and the whole chain.
    ///
    /// # Errors
    /// Where the store cannot be read at all; a broken chain is an answer.
    pub fn verify_jejak(&mut self) -> Hasil<PemeriksaanView> {
        use sidang_store::Error as E;
        match self.basisdata.check_integrity() {
            Ok(head) => Ok(PemeriksaanView {
                utuh: true,
                keterangan: format!(
                    "{} catatan diperiksa; rantai jejak dan isi berkas utuh.",
                    head.seq
                ),
                kepala: head.sidik,
            }),
            Err(error @ (E::JejakPutus { .. } | E::Rusak(_))) => Ok(PemeriksaanView {
                utuh: false,
                keterangan: Galat::from(error).pesan,
                kepala: String::new(),
            }),
            Err(error) => Err(error.into()),
        }
    }
}
