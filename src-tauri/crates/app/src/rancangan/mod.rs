//! Draft plans: placements weighed together before a meeting. Every edit answers with the plan examined afresh.

mod tampil;
mod view;

use chrono::NaiveDate;
use serde_json::{Value, json};
use sidang_domain::aturan::Aturan;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::peta_jabatan::KodeJabatan;
use sidang_domain::rancangan::{
    AlasanDiskresi, Penempatan, Rancangan, RancanganError, RancanganId, Register, banding,
};
use sidang_store::rancangan::{Cap, RancanganTersimpan};

pub use view::*;

use self::tampil::RancanganTampil;
use crate::acak::{new_id, parse_id};
use crate::basis_data::Muatan;
use crate::kepegawaian::parse_nip;
use crate::peta_jabatan::find_jabatan;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// All plans, the one changed last first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_rancangan(&mut self) -> Hasil<Vec<RancanganBarisView>> {
        let kept = self.basisdata.read(|tx| tx.rancangan().list())?;
        kept.iter()
            .map(|tersimpan| Ok(self.examine(tersimpan)?.ringkas()))
            .collect()
    }

    /// Makes an empty plan as of a date.
    ///
    /// # Errors
    /// Where the name is blank.
    pub fn create_rancangan(
        &mut self,
        nama: &str,
        per: NaiveDate,
        konteks: &Konteks,
    ) -> Hasil<RancanganView> {
        let rancangan = Rancangan::new(RancanganId(new_id(konteks)?), nama, per)?;
        self.keep_new(&rancangan, "rancangan.buat", json!({ "per": per }), konteks)
    }

    /// One plan.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_rancangan(&mut self, id: &str) -> Hasil<RancanganView> {
        let tersimpan = self.load_rancangan(id)?;
        Ok(self.examine(&tersimpan)?.view())
    }

    /// Places a person in a post.
    ///
    /// # Errors
    /// Where plan, person or post are unknown, or the plan has the person in that post already.
    pub fn place(
        &mut self,
        id: &str,
        kode: &str,
        nip: &str,
        konteks: &Konteks,
    ) -> Hasil<RancanganView> {
        let muatan = self.muatan()?;
        let jabatan = find_jabatan(muatan, kode)?.kode.clone();
        let nip = parse_nip(nip)?;
        if muatan.register().pegawai(&nip).is_none() {
            return Err(Galat::tidak_ada("Pegawai dengan NIP", nip.as_str()));
        }
        let about = about(&jabatan, &nip);
        let placed = Penempatan {
            jabatan,
            nip,
            diskresi: None,
        };
        self.edit(id, "rancangan.tempatkan", about, konteks, |r| {
            r.place(placed)
        })?;
        self.get_rancangan(id)
    }

    /// Takes a placement out, and answers what puts it back.
    ///
    /// # Errors
    /// Where the plan has no such placement.
    pub fn remove_penempatan(
        &mut self,
        id: &str,
        kode: &str,
        nip: &str,
        konteks: &Konteks,
    ) -> Hasil<DilepasView> {
        let (jabatan, nip) = named(kode, nip)?;
        let about = about(&jabatan, &nip);
        let taken = self.edit(id, "rancangan.lepas", about, konteks, |r| {
            r.remove(&jabatan, &nip)
        })?;
        Ok(DilepasView {
            rancangan: self.get_rancangan(id)?,
            kode: taken.jabatan.to_string(),
            nip: taken.nip.to_string(),
            diskresi: taken.diskresi.as_ref().map(DiskresiView::from),
        })
    }

    /// Says why a placement departs from the pattern of moves; with both texts blank it takes the ground back.
    ///
    /// # Errors
    /// Where the pack knows no such ground, or the explanation is missing.
    pub fn set_diskresi(
        &mut self,
        id: &str,
        kode: &str,
        nip: &str,
        (alasan, uraian): (&str, &str),
        konteks: &Konteks,
    ) -> Hasil<RancanganView> {
        let (jabatan, nip) = named(kode, nip)?;
        let diskresi = if alasan.trim().is_empty() && uraian.trim().is_empty() {
            None
        } else {
            let diskresi = AlasanDiskresi::new(alasan, uraian)?;
            let per = self.load_rancangan(id)?.rancangan.per();
            check_ground(&diskresi, &self.aturan_berlaku(per))?;
            Some(diskresi)
        };
        let about = about(&jabatan, &nip);
        self.edit(id, "rancangan.diskresi", about, konteks, |r| {
            r.set_diskresi(&jabatan, &nip, diskresi)
        })?;
        self.get_rancangan(id)
    }

    /// Gives a plan another name.
    ///
    /// # Errors
    /// Where the name is blank.
    pub fn rename_rancangan(
        &mut self,
        id: &str,
        nama: &str,
        konteks: &Konteks,
    ) -> Hasil<RancanganView> {
        self.edit(id, "rancangan.ganti_nama", json!({}), konteks, |r| {
            r.rename(nama)
        })?;
        self.get_rancangan(id)
    }

    /// Copies a plan under another name.
    ///
    /// # Errors
    /// Where the name is blank.
    pub fn copy_rancangan(
        &mut self,
        id: &str,
        nama: &str,
        konteks: &Konteks,
    ) -> Hasil<RancanganView> {
        let source = self.load_rancangan(id)?.rancangan;
        let copy = source.copy(RancanganId(new_id(konteks)?), nama)?;
        let rincian = json!({ "dari": id, "jumlah": copy.penempatan().len() });
        self.keep_new(&copy, "rancangan.salin", rincian, konteks)
    }

    /// Throws a plan away.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn delete_rancangan(&mut self, id: &str, konteks: &Konteks) -> Hasil<()> {
        let rancangan = RancanganId(parse_id("Rancangan", id)?);
        self.change(konteks, |tx, jejak| {
            if !tx.rancangan().remove(rancangan)? {
                return Err(Galat::tidak_ada("Rancangan", id));
            }
            jejak.note("rancangan.hapus", id, json!({}))
        })
    }

    /// Two plans side by side.
    ///
    /// # Errors
    /// Where one of them is unknown.
    pub fn compare_rancangan(&mut self, a: &str, b: &str) -> Hasil<BandingRancanganView> {
        let (a, b) = (self.load_rancangan(a)?, self.load_rancangan(b)?);
        let difference = banding(&a.rancangan, &b.rancangan);
        let b = self.examine(&b)?.sisi();
        let tampil = self.examine(&a)?;
        let short = |placed: &[Penempatan]| {
            let placed = placed.iter();
            placed.map(|p| tampil.penempatan(p)).collect()
        };
        let changed = difference.beda_orang.iter();
        Ok(BandingRancanganView {
            a: tampil.sisi(),
            b,
            sama: short(&difference.sama),
            hanya_a: short(&difference.hanya_a),
            hanya_b: short(&difference.hanya_b),
            beda_orang: changed.map(|beda| tampil.beda_orang(beda)).collect(),
        })
    }

    fn load_rancangan(&mut self, id: &str) -> Hasil<RancanganTersimpan> {
        let rancangan = RancanganId(parse_id("Rancangan", id)?);
        self.basisdata
            .read(|tx| tx.rancangan().load(rancangan))?
            .ok_or_else(|| Galat::tidak_ada("Rancangan", id))
    }

    fn keep_new(
        &mut self,
        rancangan: &Rancangan,
        tindakan: &str,
        rincian: Value,
        konteks: &Konteks,
    ) -> Hasil<RancanganView> {
        let id = rancangan.id().0.to_string();
        self.change(konteks, |tx, jejak| {
            let cap = Cap {
                waktu: konteks.waktu,
                oleh: jejak.pelaku.clone(),
            };
            tx.rancangan().put(rancangan, &cap)?;
            jejak.note(tindakan, &id, rincian)
        })?;
        self.get_rancangan(&id)
    }

    /// Loads, changes and keeps a plan in one transaction, and notes it with the number of placements it has then.
    fn edit<T>(
        &mut self,
        id: &str,
        tindakan: &str,
        mut rincian: Value,
        konteks: &Konteks,
        work: impl FnOnce(&mut Rancangan) -> Result<T, RancanganError>,
    ) -> Hasil<T> {
        let rancangan = RancanganId(parse_id("Rancangan", id)?);
        self.change(konteks, |tx, jejak| {
            let kept = tx.rancangan().load(rancangan)?;
            let kept = kept.ok_or_else(|| Galat::tidak_ada("Rancangan", id))?;
            let mut rancangan = kept.rancangan;
            let done = work(&mut rancangan)?;
            let cap = Cap {
                waktu: konteks.waktu,
                oleh: jejak.pelaku.clone(),
            };
            tx.rancangan().put(&rancangan, &cap)?;
            rincian["jumlah"] = rancangan.penempatan().len().into();
            jejak.note(tindakan, id, rincian)?;
            Ok(done)
        })
    }

    /// Examines a plan as of its date.
    fn examine<'s>(&'s mut self, tersimpan: &'s RancanganTersimpan) -> Hasil<RancanganTampil<'s>> {
        let per = tersimpan.rancangan.per();
        let (muatan, aturan) = self.muatan_berlaku(per)?;
        let latar = muatan.latar(aturan, per);
        Ok(RancanganTampil::new(tersimpan, muatan.register(), &latar))
    }
}

impl Muatan {
    /// People and posts, indexed.
    fn register(&self) -> Register<'_> {
        Register::new(&self.pegawai, &self.jabatan, &self.indeks)
    }
}

fn named(kode: &str, nip: &str) -> Hasil<(KodeJabatan, Nip)> {
    let jabatan =
        KodeJabatan::parse(kode).ok_or_else(|| Galat::tidak_ada("Jabatan dengan kode", kode))?;
    Ok((jabatan, parse_nip(nip)?))
}

/// What the trail keeps of a placement: its codes, no names.
fn about(jabatan: &KodeJabatan, nip: &Nip) -> Value {
    json!({ "jabatan": jabatan, "nip": nip })
}

/// Refuses a ground that the pack does not have.
fn check_ground(diskresi: &AlasanDiskresi, aturan: &Aturan) -> Hasil<()> {
    let Some(clause) = &aturan.diskresi else {
        return Err(Penolakan::new(
            "diskresi_tidak_dikenal",
            format!(
                "{} tidak mengenal alasan untuk menyimpangi pola mutasi.",
                aturan.nama
            ),
            &aturan.dasar_hukum,
            "Pilih calon yang sesuai dengan pola mutasi.",
        )
        .into());
    };
    if clause.nilai.alasan.contains(&diskresi.alasan) {
        return Ok(());
    }
    Err(Penolakan::new(
        "alasan_diskresi_tidak_dikenal",
        format!(
            "'{}' bukan alasan diskresi menurut {}.",
            diskresi.alasan, aturan.nama
        ),
        aturan.kutip(clause.dasar()),
        format!("Pilih salah satu: {}.", clause.nilai.alasan.join("; ")),
    )
    .into())
}

impl From<RancanganError> for Galat {
    fn from(error: RancanganError) -> Self {
        let kode = match error {
            RancanganError::NamaKosong | RancanganError::DiskresiKosong => "isian_kosong",
            RancanganError::SudahAda { .. } => "sudah_ditempatkan",
            RancanganError::TidakAda { .. } => "tidak_ditemukan",
        };
        let (pesan, saran) = (error.to_string(), error.saran());
        Self::masukan(kode, pesan, saran)
    }
}
