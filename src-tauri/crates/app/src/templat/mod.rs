//! The wording of documents: the templates that the program brings along, and the institution's own versions.

mod view;

use std::sync::Arc;

use serde_json::json;
use sidang_documents::templat::{
    Istilah, JenisTemplat, Kesalahan, Skema, Templat, bawaan, skema_rapat,
};
use sidang_documents::{distribusi, formulir};
use sidang_domain::sidik::SidikBuilder;

pub use view::*;

use crate::naskah::{kop, kop_jenis};
use crate::{Galat, Hasil, Konteks, Sidang};

/// A template in force, with the seal of its text.
pub(crate) struct TemplatBerlaku {
    pub templat: Templat,
    pub sidik: String,
}

impl Sidang {
    /// Every kind of document that has a template, in order.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_templat(&mut self) -> Hasil<Vec<TemplatView>> {
        let latest = self.basisdata.read(|tx| tx.templat().latest())?;
        let view = |jenis: JenisTemplat| {
            let own = latest.iter().find(|v| v.jenis == jenis.kode());
            TemplatView {
                jenis: jenis.kode().to_owned(),
                nama: jenis.nama().to_owned(),
                bawaan: own.is_none_or(|v| v.isi.is_none()),
                diubah: own.map(|v| v.waktu.to_rfc3339()),
            }
        };
        Ok(JenisTemplat::semua().map(view).collect())
    }

    /// The template of a kind as it is in force, with the versions before it and the fields it may name.
    ///
    /// # Errors
    /// Where no kind of that code has a template.
    pub fn get_templat(&mut self, jenis: &str) -> Hasil<TemplatRinci> {
        let (jenis, skema, asal) = known(jenis)?;
        let versions = self
            .basisdata
            .read(|tx| tx.templat().versions(jenis.kode()))?;
        let own = versions.first().and_then(|v| v.isi.clone());
        let isi = own.clone().unwrap_or_else(|| asal.to_owned());
        Ok(TemplatRinci {
            jenis: jenis.kode().to_owned(),
            nama: jenis.nama().to_owned(),
            bawaan: own.is_none(),
            kesalahan: mistakes(&isi, &skema),
            isi,
            versi: versions.iter().map(version_view).collect(),
            bidang: fields(&skema),
        })
    }

    /// What is wrong with a text as the template of a kind, by line.
    ///
    /// # Errors
    /// Where no kind of that code has a template.
    pub fn check_templat(&self, jenis: &str, isi: &str) -> Hasil<Vec<KesalahanView>> {
        let (_, skema, _) = known(jenis)?;
        Ok(mistakes(isi, &skema))
    }

    /// The kind that a template's text says it is of.
    ///
    /// # Errors
    /// Where it says none, or none that has a template.
    pub fn jenis_templat(&self, isi: &str) -> Hasil<String> {
        match Templat::parse(isi) {
            Ok(templat) => known(&templat.jenis).map(|(jenis, ..)| jenis.kode().to_owned()),
            Err(kesalahan) => Err(faulty(&kesalahan)),
        }
    }

    /// A text printed as the template of a kind, about a made-up record.
    ///
    /// # Errors
    /// Where the text has mistakes.
    pub fn preview_templat(&mut self, jenis: &str, isi: &str, konteks: &Konteks) -> Hasil<Vec<u8>> {
        let (kind, skema, _) = known(jenis)?;
        let mut templat = checked(isi, &skema)?;
        if let Some(terms) = self.own_templat(JenisTemplat::Istilah)? {
            templat = templat.dengan_istilah(istilah(&terms)?);
        }
        let tata = self.get_tata_naskah()?;
        let aturan = self.aturan_berlaku(konteks.waktu.date_naive());
        let kop = match kind {
            JenisTemplat::Naskah(naskah) => {
                kop_jenis(naskah, &self.instansi, &self.lambang, &aturan)
            }
            JenisTemplat::DaftarDistribusi | JenisTemplat::DaftarSampul | JenisTemplat::Istilah => {
                kop(&self.instansi, &self.lambang, &aturan)
            }
        };
        Ok(templat.cetak_contoh(&skema, &tata, &kop)?.pdf)
    }

    /// Has documents of a kind worded by a text from now on. Those already issued stay as they are.
    ///
    /// # Errors
    /// Where the text has mistakes, or the store cannot be written.
    pub fn save_templat(
        &mut self,
        jenis: &str,
        isi: &str,
        konteks: &Konteks,
    ) -> Hasil<TemplatRinci> {
        let (kind, skema, asal) = known(jenis)?;
        checked(isi, &skema)?;
        let now = self.get_templat(jenis)?;
        if now.isi != isi {
            let isi = (isi != asal).then_some(isi);
            self.put_templat(kind, isi, konteks)?;
        }
        self.get_templat(jenis)
    }

    /// Goes back to an earlier version of a kind's template, or to the one that the program brings along.
    ///
    /// # Errors
    /// Where there is no such version, or it no longer fits the kind's fields.
    pub fn restore_templat(
        &mut self,
        jenis: &str,
        versi: Option<u32>,
        konteks: &Konteks,
    ) -> Hasil<TemplatRinci> {
        let Some(versi) = versi else {
            let (kind, ..) = known(jenis)?;
            if !self.get_templat(jenis)?.bawaan {
                self.put_templat(kind, None, konteks)?;
            }
            return self.get_templat(jenis);
        };
        let now = self.get_templat(jenis)?;
        let earlier = now.versi.into_iter().find(|v| v.versi == versi);
        match earlier {
            Some(VersiTemplatView { isi: Some(isi), .. }) => {
                self.save_templat(jenis, &isi, konteks)
            }
            Some(_) => self.restore_templat(jenis, None, konteks),
            None => Err(Galat::tidak_ada("Versi templat", &versi.to_string())),
        }
    }

    fn put_templat(
        &mut self,
        jenis: JenisTemplat,
        isi: Option<&str>,
        konteks: &Konteks,
    ) -> Hasil<()> {
        self.change(konteks, |tx, jejak| {
            let versi = tx
                .templat()
                .put(jenis.kode(), isi, konteks.waktu, &jejak.pelaku)?;
            let tindakan = match isi {
                Some(_) => "templat.ubah",
                None => "templat.bawaan",
            };
            jejak.note(
                tindakan,
                jenis.nama(),
                json!({ "jenis": jenis.kode(), "versi": versi, "sidik": isi.map(seal) }),
            )
        })
    }

    /// The template of a kind as it is in force.
    ///
    /// # Errors
    /// Where the kind has none, or the institution's own no longer fits its fields.
    pub(crate) fn templat(&mut self, jenis: impl Into<JenisTemplat>) -> Hasil<TemplatBerlaku> {
        let jenis = jenis.into();
        let (_, skema, asal) = known(jenis.kode())?;
        let own = self.own_templat(jenis)?;
        let isi = own.as_deref().unwrap_or(asal);
        let templat = checked(isi, &skema)?;
        Ok(match self.own_templat(JenisTemplat::Istilah)? {
            Some(terms) => TemplatBerlaku {
                templat: templat.dengan_istilah(istilah(&terms)?),
                sidik: seal(&format!("{isi}\n{terms}")),
            },
            None => TemplatBerlaku {
                templat,
                sidik: seal(isi),
            },
        })
    }

    /// The institution's own text in force; none where the program's is.
    fn own_templat(&mut self, jenis: JenisTemplat) -> Hasil<Option<String>> {
        let versions = self
            .basisdata
            .read(|tx| tx.templat().versions(jenis.kode()))?;
        Ok(versions.into_iter().next().and_then(|v| v.isi))
    }
}

/// The fields that a template may name; none where there is no such template.
fn skema(jenis: JenisTemplat) -> Option<Skema> {
    match jenis {
        JenisTemplat::Naskah(naskah) => {
            skema_rapat(naskah).or_else(|| formulir::skema(naskah).cloned())
        }
        JenisTemplat::DaftarDistribusi | JenisTemplat::DaftarSampul => distribusi::skema(jenis),
        JenisTemplat::Istilah => Some(Istilah::skema()),
    }
}

fn known(kode: &str) -> Hasil<(JenisTemplat, Skema, &'static str)> {
    let kind = JenisTemplat::dari_kode(kode);
    kind.and_then(|jenis| Some((jenis, skema(jenis)?, bawaan(jenis))))
        .ok_or_else(|| Galat::tidak_ada("Templat", kode))
}

fn checked(isi: &str, skema: &Skema) -> Hasil<Templat> {
    let templat = Templat::parse(isi).map_err(|kesalahan| faulty(&kesalahan))?;
    match templat.check(skema) {
        kesalahan if kesalahan.is_empty() => Ok(templat),
        kesalahan => Err(faulty(&kesalahan)),
    }
}

/// The terms of an institution's own template of them.
fn istilah(isi: &str) -> Hasil<Arc<Istilah>> {
    let templat = checked(isi, &Istilah::skema())?;
    Ok(Arc::new(Istilah::new(&templat)?))
}

fn faulty(kesalahan: &[Kesalahan]) -> Galat {
    let words: Vec<_> = kesalahan.iter().map(ToString::to_string).collect();
    Galat::masukan(
        "templat_keliru",
        format!("Templat belum benar. {}", words.join(" ")),
        "Perbaiki baris yang disebut, atau kembalikan templat ke bawaan.",
    )
}

fn mistakes(isi: &str, skema: &Skema) -> Vec<KesalahanView> {
    let found = match Templat::parse(isi) {
        Ok(templat) => templat.check(skema),
        Err(kesalahan) => kesalahan,
    };
    found.iter().map(mistake_view).collect()
}

/// The seal of a template's text.
fn seal(isi: &str) -> String {
    let mut builder = SidikBuilder::new("templat/1");
    builder.text(isi);
    builder.finish().to_string()
}
