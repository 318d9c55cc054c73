//! The nominative lists frozen for a meeting.

use std::collections::BTreeMap;
use std::sync::Arc;

use sidang_domain::aturan::Aturan;
use sidang_domain::kelayakan::{Hasil as H, IdSyarat, Jawaban, Sifat};
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{KunciAcara, MataAcara, NominatifBeku, Rapat};

use super::PihakView;
use super::isian::parse_kunci;
use super::tampil::Orang;
use crate::aturan::find_aturan;
use crate::kepegawaian::parse_nip;
use crate::nominatif::{CalonView, NominatifView, Rincian, find_calon, nominatif_view};
use crate::{Galat, Hasil, Sidang};

impl Sidang {
    /// The frozen list of an item, without evidence.
    ///
    /// # Errors
    /// Where meeting or item are unknown, or the item has no list.
    pub fn get_nominatif_rapat(&mut self, id: &str, acara: &str) -> Hasil<NominatifView> {
        let list = self.beku_of(id, acara)?;
        let aturan = find_aturan(&self.pustaka, list.aturan()).ok();
        Ok(nominatif_view(&list, aturan.as_deref(), Rincian::Ringkas))
    }

    /// One candidate of the frozen list, or one of the other candidates, with evidence. `pembaca`: the member who
    /// reads, where one does.
    ///
    /// # Errors
    /// Where meeting, item or person are unknown, or the reader stepped back from the item.
    pub fn get_calon_rapat(
        &mut self,
        id: &str,
        acara: &str,
        nip: &str,
        pembaca: Option<&str>,
    ) -> Hasil<CalonView> {
        let rapat = self.load_rapat(id)?;
        let kunci = parse_kunci(acara)?;
        if let Some(pembaca) = pembaca {
            require_taking_part(&rapat, &kunci, pembaca)?;
        }
        let dicari = parse_nip(nip)?;
        let other = rapat.calon_lain(&kunci).iter().find(|c| c.nip == dicari);
        let list = match other {
            Some(other) => self.beku(&other.nominatif.sidik)?,
            None => self.beku_of(id, acara)?,
        };
        let aturan = find_aturan(&self.pustaka, list.aturan()).ok();
        find_calon(&list, aturan.as_deref(), nip)
    }

    /// Everyone whom the meeting decides about, to declare conflicts with, by name.
    ///
    /// # Errors
    /// Where the meeting is unknown.
    pub fn list_pihak(&mut self, id: &str) -> Hasil<Vec<PihakView>> {
        let rapat = self.load_rapat(id)?;
        self.load_beku(&rapat)?;
        let mut found: BTreeMap<_, PihakView> = BTreeMap::new();
        for item in rapat.agenda() {
            let orang = Orang::new(&rapat, &self.beku);
            let parties = rapat.memenuhi(&item.kunci);
            for nip in parties.into_iter().chain(item.orang().map(|o| o.nip)) {
                let view = found.entry(nip).or_insert_with(|| {
                    let (nama, jabatan) = orang.pihak(item, nip);
                    PihakView {
                        nip: nip.to_string(),
                        nama,
                        jabatan,
                        acara: Vec::new(),
                    }
                });
                view.acara.push(item.kunci.to_string());
            }
        }
        let mut list: Vec<_> = found.into_values().collect();
        list.sort_by(|a, b| a.nama.cmp(&b.nama));
        Ok(list)
    }

    /// The frozen list under a seal, kept once it was read.
    pub(crate) fn beku(&mut self, sidik: &str) -> Hasil<Arc<DaftarNominatif>> {
        if let Some(list) = self.beku.get(sidik) {
            return Ok(Arc::clone(list));
        }
        let list = self.basisdata.read(|tx| tx.rapat().nominatif(sidik))?;
        let list = list.ok_or_else(|| {
            sidang_store::Error::Rusak("daftar nominatif yang dikunci tidak ada".into())
        })?;
        Ok(self.keep_beku(list))
    }

    pub(super) fn keep_beku(&mut self, list: DaftarNominatif) -> Arc<DaftarNominatif> {
        let list = Arc::new(list);
        let sidik = list.sidik().to_string();
        let kept_out = list
            .calon()
            .iter()
            .filter(|c| is_kept_out_by_retirement(c))
            .map(|c| c.profil.nip)
            .collect();
        self.terhalang_pensiun.insert(sidik.clone(), kept_out);
        self.beku.insert(sidik, Arc::clone(&list));
        list
    }

    pub(crate) fn beku_of(&mut self, id: &str, acara: &str) -> Hasil<Arc<DaftarNominatif>> {
        let rapat = self.load_rapat(id)?;
        let item = rapat.find_agenda(&parse_kunci(acara)?)?;
        let sidik = item.nominatif().map(|n| n.sidik.clone());
        self.beku(&sidik.ok_or_else(|| {
            Galat::masukan(
                "tanpa_daftar_nominatif",
                format!(
                    "Mata acara '{}' tidak memakai daftar nominatif.",
                    item.judul()
                ),
                "Daftar nominatif hanya ada pada pengisian jabatan.",
            )
        })?)
    }

    /// Reads every list of the meeting that is not at hand yet.
    pub(super) fn load_beku(&mut self, rapat: &Rapat) -> Hasil<()> {
        for item in rapat.agenda() {
            for nominatif in lists_of(rapat, item) {
                if !self.beku.contains_key(&nominatif.sidik) {
                    self.beku(&nominatif.sidik)?;
                }
            }
        }
        Ok(())
    }

    /// The frozen lists of the decided items, and those of their other candidates.
    pub(crate) fn beku_putusan(&mut self, rapat: &Rapat) -> Hasil<Vec<Arc<DaftarNominatif>>> {
        rapat
            .agenda()
            .iter()
            .filter(|a| rapat.putusan(&a.kunci).is_some())
            .flat_map(|a| lists_of(rapat, a))
            .map(|nominatif| self.beku(&nominatif.sidik))
            .collect()
    }
}

/// The lists that the candidates of an item stand on.
fn lists_of<'r>(rapat: &'r Rapat, item: &'r MataAcara) -> impl Iterator<Item = &'r NominatifBeku> {
    let others = rapat.calon_lain(&item.kunci).iter().map(|c| &c.nominatif);
    item.nominatif().into_iter().chain(others)
}

/// Nothing mandatory keeps the candidate from qualifying but nearness to retirement.
fn is_kept_out_by_retirement(calon: &Calon) -> bool {
    let mut failed = calon
        .temuan()
        .filter(|t| t.sifat == Sifat::Wajib && t.hasil != Jawaban::Memenuhi)
        .peekable();
    failed.peek().is_some()
        && failed.all(|t| t.syarat == IdSyarat::Pensiun && t.hasil == Jawaban::TidakMemenuhi)
}

/// What the meeting keeps of a list.
pub(super) fn freeze(list: &DaftarNominatif, aturan: &Aturan) -> NominatifBeku {
    let jumlah = crate::nominatif::count(list);
    let qualified = || list.dengan_hasil(H::Memenuhi);
    NominatifBeku {
        sidik: list.sidik().to_string(),
        per: list.per(),
        aturan: list.aturan().to_owned(),
        memenuhi: qualified().map(|c| c.profil.nip).collect(),
        perlu_verifikasi: jumlah.perlu_verifikasi,
        tidak_memenuhi: jumlah.tidak_memenuhi,
        batas_pensiun: qualified()
            .filter_map(|c| Some((c.profil.nip, aturan.pensiun.batas_rapat(c.pensiun?)?)))
            .collect(),
    }
}

/// Whoever stepped back from an item does not see its candidates' files (UU 30/2014 Pasal 45).
fn require_taking_part(rapat: &Rapat, kunci: &KunciAcara, pembaca: &str) -> Hasil<()> {
    let nip = parse_nip(pembaca)?;
    if !rapat.has_recused(kunci, nip) {
        return Ok(());
    }
    let nama = rapat.tim().find(nip).map(|a| a.nama.as_str());
    Err(Penolakan::new(
        "anggota_mundur",
        format!(
            "{} mundur dari mata acara ini, sehingga berkas calonnya tidak dibuka.",
            nama.unwrap_or(pembaca)
        ),
        "UU 30/2014 Pasal 42 sampai Pasal 45",
        "Buka berkas calon hanya untuk anggota yang ikut membahas mata acara ini.",
    )
    .into())
}
