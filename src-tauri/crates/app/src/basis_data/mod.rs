//! The store: made, opened, its passphrase changed; the institution.

mod muatan;
mod view;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use sidang_domain::aturan::{Aturan, Pustaka};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_store::jejak::Catatan;
use sidang_store::rapat::RapatKini;
use sidang_store::{Basisdata, Sandi, Transaksi};

pub use view::*;

pub(crate) use self::muatan::Muatan;
use crate::aturan::{find_aturan, load_pustaka};
use crate::naskah::Lambang;
use crate::{Galat, Hasil, Konteks};

const INSTANSI: &str = "instansi";
/// Setting that names the rule pack.
pub(crate) const ATURAN: &str = "aturan";

/// Shortest passphrase that a new store accepts, in characters.
const SANDI_TERPENDEK: usize = 8;

/// An open store and who works in it. Every feature adds its use cases here.
pub struct Sidang {
    pub(crate) basisdata: Basisdata,
    pub(crate) instansi: Instansi,
    /// The emblems of its letterheads.
    pub(crate) lambang: Lambang,
    /// The packs that ship and those installed here.
    pub(crate) pustaka: Pustaka,
    /// The pack that the store works under.
    pub(crate) aturan: Arc<Aturan>,
    muatan: Option<Muatan>,
    /// Frozen nominative lists that were read, by seal.
    pub(crate) beku: HashMap<String, Arc<DaftarNominatif>>,
    /// Those of each of these lists whom nothing but nearness to retirement keeps from qualifying.
    pub(crate) terhalang_pensiun: HashMap<String, Vec<Nip>>,
    /// The meeting worked on last, so that an act folds one event instead of all.
    pub(crate) rapat_kini: Option<RapatKini>,
}

impl Sidang {
    /// Makes a new store for an institution and opens it.
    ///
    /// # Errors
    /// Where a file is there already, the rule pack is unknown, or a name or the passphrase is too short.
    pub fn create(
        path: &Path,
        baru: &BasisDataBaru,
        sandi: &str,
        konteks: &Konteks,
    ) -> Hasil<Self> {
        require("Nama instansi", &baru.instansi.nama)?;
        require("Sebutan kepala daerah", &baru.instansi.kepala_daerah)?;
        require("Nama pengguna", &baru.pengguna)?;
        let pustaka = Pustaka::bawaan();
        let aturan = find_aturan(&pustaka, &baru.aturan)?;
        let sandi = new_sandi(sandi)?;
        let mut basisdata = Basisdata::create(path, baru.pengguna.trim(), &sandi, konteks.waktu)?;
        basisdata.transaction(|tx| {
            tx.pengaturan().set(INSTANSI, &baru.instansi)?;
            tx.pengaturan().set(ATURAN, &aturan.id)?;
            let rincian = json!({ "instansi": baru.instansi.nama, "aturan": aturan.id });
            record(
                tx,
                konteks,
                &baru.pengguna,
                "basis_data.buat",
                &baru.instansi.nama,
                rincian,
            )
        })?;
        Ok(Self {
            basisdata,
            instansi: baru.instansi.clone(),
            lambang: Lambang::default(),
            pustaka,
            aturan,
            muatan: None,
            beku: HashMap::new(),
            terhalang_pensiun: HashMap::new(),
            rapat_kini: None,
        })
    }

    /// Opens a store as `pengguna`, or as its first user.
    ///
    /// # Errors
    /// Where the file is missing, damaged or newer than the program, or the passphrase is wrong.
    pub fn open(path: &Path, sandi: &str, pengguna: Option<&str>) -> Hasil<Self> {
        let sandi = Sandi::new(sandi)?;
        let mut basisdata = Basisdata::open(path, pengguna, &sandi)?;
        let (instansi, id, pustaka, lambang) = basisdata.read(|tx| -> Hasil<_> {
            let pengaturan = tx.pengaturan();
            Ok((
                pengaturan.get::<Instansi>(INSTANSI)?,
                pengaturan.get::<String>(ATURAN)?,
                load_pustaka(&pengaturan)?,
                Lambang::load(&pengaturan)?,
            ))
        })?;
        let (Some(instansi), Some(id)) = (instansi, id) else {
            return Err(sidang_store::Error::Rusak("pengaturan instansi tidak ada".into()).into());
        };
        Ok(Self {
            basisdata,
            instansi,
            lambang,
            aturan: find_aturan(&pustaka, &id)?,
            pustaka,
            muatan: None,
            beku: HashMap::new(),
            terhalang_pensiun: HashMap::new(),
            rapat_kini: None,
        })
    }

    /// What the window needs to know first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn keadaan(&mut self, konteks: &Konteks) -> Hasil<KeadaanView> {
        Ok(KeadaanView {
            tahap: TahapAplikasi::Terbuka,
            basis_data: self.basisdata.path().display().to_string(),
            instansi: Some(self.instansi.clone()),
            pengguna: Some(self.basisdata.pengguna().to_owned()),
            hari_ini: konteks.hari_ini(),
            jumlah_pegawai: self.basisdata.read(|tx| tx.kepegawaian().count())?,
        })
    }

    /// Changes the passphrase; nothing is re-keyed.
    ///
    /// # Errors
    /// Where `lama` is wrong or `baru` too short.
    pub fn change_sandi(&mut self, lama: &str, baru: &str, konteks: &Konteks) -> Hasil<()> {
        let (lama, baru) = (Sandi::new(lama)?, new_sandi(baru)?);
        self.basisdata
            .change_passphrase(&lama, &baru, konteks.waktu)?;
        self.change(konteks, |_, jejak| {
            let pengguna = jejak.pelaku.clone();
            jejak.note("basis_data.ganti_sandi", pengguna, json!({}))
        })
    }

    /// Changes what the letterhead says.
    ///
    /// # Errors
    /// Where a required name is blank.
    pub fn set_instansi(&mut self, instansi: &Instansi, konteks: &Konteks) -> Hasil<()> {
        require("Nama instansi", &instansi.nama)?;
        require("Sebutan kepala daerah", &instansi.kepala_daerah)?;
        let before = self.instansi.clone();
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(INSTANSI, instansi)?;
            jejak.note(
                "pengaturan.instansi",
                &instansi.nama,
                json!({ "sebelum": before, "sesudah": instansi }),
            )
        })?;
        self.instansi = instansi.clone();
        Ok(())
    }

    /// Does `work` in one transaction together with what it notes in the audit trail: both are kept, or neither.
    pub(crate) fn change<T>(
        &mut self,
        konteks: &Konteks,
        work: impl FnOnce(&Transaksi<'_>, &Pencatat<'_, '_>) -> Hasil<T>,
    ) -> Hasil<T> {
        let pelaku = self.basisdata.pengguna().to_owned();
        self.basisdata.transaction(|tx| {
            work(
                tx,
                &Pencatat {
                    tx,
                    konteks,
                    pelaku,
                },
            )
        })
    }
}

/// Writes the audit trail within a transaction: the only way to it.
pub(crate) struct Pencatat<'t, 'c> {
    tx: &'t Transaksi<'c>,
    konteks: &'t Konteks,
    pub(crate) pelaku: String,
}

impl Pencatat<'_, '_> {
    /// Notes that `tindakan` was done to `objek`.
    pub(crate) fn note(
        &self,
        tindakan: &str,
        objek: impl Into<String>,
        rincian: Value,
    ) -> Hasil<()> {
        record(
            self.tx,
            self.konteks,
            &self.pelaku,
            tindakan,
            &objek.into(),
            rincian,
        )
    }
}

fn record(
    tx: &Transaksi<'_>,
    konteks: &Konteks,
    pelaku: &str,
    tindakan: &str,
    objek: &str,
    rincian: Value,
) -> Hasil<()> {
    tx.jejak().append(&Catatan {
        waktu: konteks.waktu,
        pelaku: pelaku.to_owned(),
        tindakan: tindakan.to_owned(),
        objek: objek.to_owned(),
        rincian,
    })?;
    Ok(())
}

fn new_sandi(text: &str) -> Hasil<Sandi> {
    if text.chars().count() < SANDI_TERPENDEK {
        return Err(Galat::masukan(
            "sandi_terlalu_pendek",
            format!("Kata sandi kurang dari {SANDI_TERPENDEK} karakter."),
            "Pakai beberapa kata yang mudah Anda ingat dan sukar ditebak orang lain.",
        ));
    }
    Ok(Sandi::new(text)?)
}

fn require(apa: &str, text: &str) -> Hasil<()> {
    if text.trim().is_empty() {
        return Err(Galat::masukan(
            "isian_kosong",
            format!("{apa} belum diisi."),
            format!("Isi {}.", apa.to_lowercase()),
        ));
    }
    Ok(())
}
