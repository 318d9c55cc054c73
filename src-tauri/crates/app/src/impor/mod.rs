//! Import of workbooks in two phases through one code path: the preview is the import, undone.

mod berkas;
mod gabung;
mod lembar;
mod view;

use std::path::PathBuf;

use chrono::NaiveDate;
use serde_json::json;
use sidang_exchange::JenisLembar;
use sidang_store::Transaksi;
use sidang_store::impor::HasilLembar;
use uuid::Uuid;

pub use view::*;

use self::berkas::Terbaca;
pub(crate) use self::berkas::members;
use self::lembar::Pengimpor;
use crate::acak::new_id;
use crate::tim::SkTimView;
use crate::{Galat, Hasil, Konteks, Sidang};

/// Told how far one is.
pub type Kemajuan<'a> = &'a mut dyn FnMut(KemajuanView);

/// Date of the sample committee's decree: before every meeting for which the sample's data hold, whenever it is loaded.
const SK_CONTOH: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day of the calendar");

/// Units before people, people before posts and histories: what is referred to comes first.
const URUTAN: [JenisLembar; 10] = [
    JenisLembar::Unit,
    JenisLembar::Pegawai,
    JenisLembar::Jabatan,
    JenisLembar::RiwayatJabatan,
    JenisLembar::Skp,
    JenisLembar::HukumanDisiplin,
    JenisLembar::Kompetensi,
    JenisLembar::Kesehatan,
    JenisLembar::Integritas,
    JenisLembar::Tim,
];

impl Sidang {
    /// What an import of the files would do; nothing is written.
    ///
    /// # Errors
    /// Where a file cannot be read as a workbook; nothing has changed then either.
    pub fn preview_impor(
        &mut self,
        berkas: &[PathBuf],
        konteks: &Konteks,
        kemajuan: Kemajuan<'_>,
    ) -> Hasil<LaporanImporView> {
        let terbaca = berkas::read_files(berkas, konteks, kemajuan)?;
        let id = new_id(konteks)?;
        let pelaku = self.basisdata.pengguna().to_owned();
        self.basisdata
            .rehearse(|tx| import(tx, id, &pelaku, &terbaca, konteks, kemajuan))
    }

    /// Imports the files in one transaction: all good rows, or nothing at all. `sidik` is the preview's; without it
    /// the files are taken as they are.
    ///
    /// # Errors
    /// As [`Sidang::preview_impor`], or where a file changed since its preview.
    pub fn commit_impor(
        &mut self,
        berkas: &[PathBuf],
        sidik: Option<&str>,
        konteks: &Konteks,
        kemajuan: Kemajuan<'_>,
    ) -> Hasil<LaporanImporView> {
        let terbaca = berkas::read_files(berkas, konteks, kemajuan)?;
        if sidik.is_some_and(|s| s != terbaca.sidik) {
            return Err(Galat::masukan(
                "berkas_berubah",
                "Berkas berubah sesudah pratinjau.",
                "Buat pratinjau sekali lagi, lalu impor.",
            ));
        }
        self.commit(&terbaca, konteks, kemajuan)
    }

    /// Imports the sample regency that ships with the program, and its committee.
    ///
    /// # Errors
    /// Where the store cannot be written.
    pub fn impor_contoh(
        &mut self,
        konteks: &Konteks,
        kemajuan: Kemajuan<'_>,
    ) -> Hasil<LaporanImporView> {
        let terbaca = berkas::read_sample(konteks, kemajuan)?;
        let laporan = self.commit(&terbaca, konteks, kemajuan)?;
        let sk = SkTimView {
            nomor: "800/1/TPK/2026".into(),
            tanggal: SK_CONTOH,
            ..SkTimView::default()
        };
        self.set_tim_from(berkas::sample_committee(konteks)?, &sk, None, konteks)?;
        Ok(laporan)
    }

    fn commit(
        &mut self,
        terbaca: &Terbaca,
        konteks: &Konteks,
        kemajuan: Kemajuan<'_>,
    ) -> Hasil<LaporanImporView> {
        let id = new_id(konteks)?;
        let laporan = self.change(konteks, |tx, jejak| {
            let laporan = import(tx, id, &jejak.pelaku, terbaca, konteks, kemajuan)?;
            let files: Vec<&str> = terbaca.buku.iter().map(|b| b.berkas.as_str()).collect();
            let rincian =
                json!({ "berkas": files, "sidik": terbaca.sidik, "lembar": laporan.lembar });
            jejak.note("impor.simpan", id.to_string(), rincian)?;
            Ok(laporan)
        })?;
        self.forget_muatan();
        Ok(LaporanImporView {
            tersimpan: true,
            ..laporan
        })
    }
}

/// Imports everything read: preview and commit alike.
fn import(
    tx: &Transaksi<'_>,
    id: Uuid,
    pelaku: &str,
    terbaca: &Terbaca,
    konteks: &Konteks,
    kemajuan: Kemajuan<'_>,
) -> Hasil<LaporanImporView> {
    tx.impor().begin(id, konteks.waktu, pelaku)?;
    let mut pengimpor = Pengimpor::new(tx, konteks)?;
    let sources: Vec<_> = terbaca
        .buku
        .iter()
        .map(|b| tx.impor().add_berkas(id, &b.berkas))
        .collect::<Result<_, _>>()?;
    let sheets = || {
        terbaca
            .buku
            .iter()
            .zip(&sources)
            .flat_map(|(b, s)| b.lembar.iter().map(move |l| (b, *s, l)))
    };
    let jumlah = u32::try_from(sheets().count()).unwrap_or(u32::MAX);
    let mut selesai = 0;
    // Kept in the order of the files for the report, whatever the order of the work.
    let mut results: Vec<Option<LembarView>> = sheets().map(|_| None).collect();
    for jenis in URUTAN {
        for (index, (buku, sumber, lembar)) in sheets().enumerate() {
            if lembar.isi.jenis() == jenis {
                kemajuan(KemajuanView {
                    langkah: format!("Memeriksa lembar {}", lembar.nama),
                    selesai,
                    jumlah,
                });
                results[index] = Some(pengimpor.import(&buku.berkas, sumber, lembar)?);
                selesai += 1;
            }
        }
    }
    kemajuan(KemajuanView {
        langkah: "Selesai".into(),
        selesai,
        jumlah,
    });
    let lembar: Vec<LembarView> = results.into_iter().flatten().collect();
    tx.impor()
        .finish(id, &lembar.iter().map(stored).collect::<Vec<_>>())?;
    let mut masalah: Vec<MasalahView> = terbaca
        .buku
        .iter()
        .flat_map(|b| b.semua_masalah().map(MasalahView::from))
        .collect();
    masalah.extend(pengimpor.masalah);
    Ok(LaporanImporView {
        lembar,
        masalah,
        sidik: terbaca.sidik.clone(),
        tersimpan: false,
    })
}

fn stored(l: &LembarView) -> HasilLembar {
    HasilLembar {
        berkas: l.berkas.clone(),
        nama: l.nama.clone(),
        jenis: l.jenis.clone(),
        baris: l.baris,
        baru: l.baru,
        berubah: l.berubah,
        sama: l.sama,
        ditolak: l.ditolak,
    }
}
