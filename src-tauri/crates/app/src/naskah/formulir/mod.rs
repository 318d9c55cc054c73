//! Documents that are not made from a meeting: their forms, drafts, pages to look at, and issuing them.

mod register;
mod view;

use chrono::NaiveDate;
use serde_json::{Value, json};
use sidang_documents::Kop;
use sidang_documents::formulir::{catatan, catatan_sementara};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::formulir::{
    BERFORMULIR, Cacat, Formulir, Isi, Jawaban, Lingkup, Tinjauan, formulir,
};
use sidang_domain::naskah::{AsalNomor, JenisNaskah};
use sidang_store::naskah::Konsep;

pub use view::*;

use self::register::RegisterKini;
use super::{Cetakan, kop_jenis};
use crate::acak::{new_id, parse_id};
use crate::naskah::{NaskahView, TerbitanView};
use crate::tim::{PeringatanView, head_of};
use crate::{Galat, Hasil, Konteks, Sidang};

/// What a form is looked through for: its kind, its answers, and what its document is to bear.
pub struct Pengisian<'a> {
    /// Code of the kind.
    pub jenis: &'a str,
    /// The answers, JSON by the names of the questions.
    pub isian: &'a str,
    /// Number the document is to bear; blank while it is being written, and for kinds that bear none.
    pub nomor: &'a str,
    /// Its date.
    pub tanggal: NaiveDate,
}

/// The kinds that have a form, with their questions.
pub fn list_formulir() -> Vec<FormulirView> {
    let forms = BERFORMULIR.into_iter().filter_map(formulir);
    forms.map(|f| FormulirView::from(&f)).collect()
}

impl Sidang {
    /// What stands against a form, and its pages as they would be with dots for what is missing.
    ///
    /// # Errors
    /// Where the kind has no form, the answers are no JSON, or the pages cannot be set.
    pub fn preview_formulir(&mut self, isi: &Pengisian<'_>) -> Hasil<PratinjauFormulirView> {
        let (form, tinjauan) = self.look_through(isi)?;
        let catatan = catatan_sementara(form.jenis, &tinjauan.isi);
        let kop = self.kop_formulir(form.jenis, &tinjauan);
        let tata = self.get_tata_naskah()?;
        let templat = self.templat(form.jenis)?.templat;
        Ok(PratinjauFormulirView {
            perihal: tinjauan.perihal,
            tujuan: tinjauan.tujuan,
            cacat: tinjauan.cacat.iter().map(CacatIsianView::from).collect(),
            peringatan: tinjauan.peringatan,
            pdf: templat.cetak(&catatan, &tata, &kop)?.pdf,
        })
    }

    /// Issues the document of a form, and with a proposal its list of candidates. A draft it was kept as is thrown away.
    ///
    /// # Errors
    /// Where something stands against it, or the number is missing or taken.
    pub fn issue_formulir(
        &mut self,
        isi: &Pengisian<'_>,
        konsep: Option<&str>,
        konteks: &Konteks,
    ) -> Hasil<TerbitanView> {
        let (form, tinjauan) = self.look_through(isi)?;
        if let Some(cacat) = tinjauan.cacat.first() {
            return Err(refused(cacat));
        }
        let cetakan = self.printed(&form, &tinjauan, isi)?;
        let peringatan = tinjauan
            .peringatan
            .iter()
            .map(|pesan| warning(pesan))
            .collect();
        let mut naskah = self.keep(None, vec![cetakan], konteks)?;
        if form.jenis == JenisNaskah::SuratUsulan {
            naskah.extend(self.issue_lampiran(&naskah[0].id.clone(), isi.tanggal, konteks)?);
        }
        if let Some(konsep) = konsep {
            self.delete_konsep(konsep, konteks)?;
        }
        Ok(TerbitanView {
            peringatan,
            ..TerbitanView::all_new(naskah)
        })
    }

    /// The list of candidates that belongs to a proposal.
    fn issue_lampiran(
        &mut self,
        surat: &str,
        tanggal: NaiveDate,
        konteks: &Konteks,
    ) -> Hasil<Vec<NaskahView>> {
        let isian = json!({ "surat": surat }).to_string();
        let isi = Pengisian {
            jenis: JenisNaskah::LampiranUsulan.kode(),
            isian: &isian,
            nomor: "",
            tanggal,
        };
        Ok(self.issue_formulir(&isi, None, konteks)?.naskah)
    }

    fn printed(
        &mut self,
        form: &Formulir,
        tinjauan: &Tinjauan,
        isi: &Pengisian<'_>,
    ) -> Hasil<Cetakan> {
        let nomor = number(form.jenis, tinjauan, isi.nomor)?;
        let tata = self.get_tata_naskah()?;
        let kop = self.kop_formulir(form.jenis, tinjauan);
        let berlaku = self.templat(form.jenis)?;
        let catatan = catatan(&tinjauan.isi);
        let cetak = berlaku.templat.cetak(&catatan, &tata, &kop)?;
        Ok(Cetakan {
            jenis: form.jenis,
            nomor,
            versi: 1,
            tanggal: isi.tanggal,
            kunci: key(form.jenis, tinjauan),
            perihal: tinjauan.perihal.clone(),
            tujuan: Some(tinjauan.tujuan.clone()).filter(|t| !t.is_empty()),
            cetak,
            isi: serde_json::to_value(&tinjauan.isi).ok(),
            templat: Some(berlaku.sidik),
        })
    }

    /// Reads the answers, takes facts from the register as of the document's date, checks the rules.
    fn look_through(&mut self, isi: &Pengisian<'_>) -> Hasil<(Formulir, Tinjauan)> {
        let jenis = JenisNaskah::dari_kode(isi.jenis);
        let form = jenis
            .and_then(formulir)
            .ok_or_else(|| Galat::tidak_ada("Jenis naskah", isi.jenis))?;
        let jawaban = read(isi.isian)?;
        let rujukan = self.referred(&form.isian, &jawaban)?;
        let instansi = self.instansi.clone();
        let (muatan, aturan) = self.muatan_berlaku(isi.tanggal)?;
        let lingkup = Lingkup {
            pemda: instansi.nama.clone(),
            kepala_daerah: head_of(&instansi),
            tempat: instansi.tempat.clone(),
            badan: aturan.istilah.badan.clone(),
            aturan,
            nomor: isi.nomor.trim().to_owned(),
            tanggal: isi.tanggal,
        };
        let register = RegisterKini {
            muatan,
            aturan,
            per: isi.tanggal,
            rujukan: &rujukan,
        };
        let tinjauan = form.tinjau(&jawaban, &lingkup, &register);
        Ok((form, tinjauan))
    }

    /// The letterhead: of the OPD that signs, of the head of the region, or of the personnel office.
    fn kop_formulir(&self, jenis: JenisNaskah, tinjauan: &Tinjauan) -> Kop {
        let kop = kop_jenis(jenis, &self.instansi, &self.lambang, &self.aturan);
        match tinjauan.isi.get("nama_unit") {
            Some(Isi::Teks(unit)) if !kop.kepala_daerah => Kop {
                instansi: unit.clone(),
                alamat: String::new(),
                ..kop
            },
            _ => kop,
        }
    }

    /// Drafts of forms, the last changed first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_konsep(&mut self) -> Hasil<Vec<KonsepView>> {
        let drafts = self.basisdata.read(|tx| tx.naskah_konsep().list())?;
        Ok(drafts.into_iter().map(KonsepView::from).collect())
    }

    /// Keeps what was typed so far, under its id or a new one. Answers the id.
    ///
    /// # Errors
    /// Where the kind has no form, or the answers are no JSON.
    pub fn save_konsep(
        &mut self,
        id: Option<&str>,
        jenis: &str,
        isian: &str,
        konteks: &Konteks,
    ) -> Hasil<String> {
        let known = JenisNaskah::dari_kode(jenis).filter(|jenis| BERFORMULIR.contains(jenis));
        let jenis = known.ok_or_else(|| Galat::tidak_ada("Jenis naskah", jenis))?;
        read(isian)?;
        let isian: Value = serde_json::from_str(isian).map_err(|_| unreadable())?;
        let id = match id {
            Some(id) => parse_id("Konsep", id)?,
            None => new_id(konteks)?,
        };
        self.change(konteks, |tx, jejak| {
            tx.naskah_konsep().put(&Konsep {
                id,
                jenis,
                isian,
                diubah: konteks.waktu,
                oleh: jejak.pelaku.clone(),
            })?;
            jejak.note("naskah.konsep", jenis.nama(), json!({ "id": id }))
        })?;
        Ok(id.to_string())
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn delete_konsep(&mut self, id: &str, konteks: &Konteks) -> Hasil<()> {
        let konsep = parse_id("Konsep", id)?;
        self.change(konteks, |tx, jejak| {
            if !tx.naskah_konsep().remove(konsep)? {
                return Err(Galat::tidak_ada("Konsep", id));
            }
            jejak.note("naskah.buang_konsep", id, json!({ "id": id }))
        })
    }
}

fn read(isian: &str) -> Hasil<Jawaban> {
    let jawaban: Jawaban = serde_json::from_str(isian).map_err(|_| unreadable())?;
    Ok(jawaban)
}

fn unreadable() -> Galat {
    Galat::masukan(
        "isian_tidak_terbaca",
        "Isian formulir bukan JSON yang dikenal.",
        "Tulis satu objek JSON dengan nama isian dan jawabannya; lihat `naskah jenis`.",
    )
}

/// What stands against it, as an error: by a rule, or by what is missing.
fn refused(cacat: &Cacat) -> Galat {
    let p = cacat.penolakan.clone();
    if p.dasar.is_empty() {
        Galat::masukan(p.kode, p.pesan, p.saran)
    } else {
        p.into()
    }
}

fn warning(pesan: &str) -> PeringatanView {
    PeringatanView {
        pesan: pesan.to_owned(),
        dasar: String::new(),
    }
}

/// The number that the document bears: its own, that of the document it belongs to, or none.
fn number(jenis: JenisNaskah, tinjauan: &Tinjauan, nomor: &str) -> Hasil<Option<String>> {
    match jenis.asal_nomor() {
        AsalNomor::Tanpa => Ok(None),
        AsalNomor::Induk => Ok(["nomor_surat", "nomor_keputusan"].iter().find_map(|nama| {
            match tinjauan.isi.get(nama) {
                Some(Isi::Teks(nomor)) => Some(nomor.clone()),
                _ => None,
            }
        })),
        AsalNomor::Sendiri if nomor.trim().is_empty() => Err(Galat::masukan(
            "nomor_kosong",
            format!("Nomor {} belum diisi.", jenis.nama()),
            "Ambil nomor dari buku agenda, lalu isi di sini.",
        )),
        AsalNomor::Sendiri => Ok(Some(nomor.trim().to_owned())),
    }
}

/// What tells two of a kind under one number apart.
fn key(jenis: JenisNaskah, tinjauan: &Tinjauan) -> Option<String> {
    if jenis != JenisNaskah::PetikanKeputusan {
        return None;
    }
    match tinjauan.isi.get("nip") {
        Some(Isi::Teks(nip)) => Nip::parse(nip).ok().map(|nip| nip.to_string()),
        _ => None,
    }
}
