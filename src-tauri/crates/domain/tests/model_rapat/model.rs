//! The meeting as the regulation sees it: plain sets, counters and lists. Written from the rules, not from the
//! domain's code, of which it uses the names of things alone; it decides nothing by asking the domain.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::aturan::Kriteria;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CaraHadir, GasalPada, KunciAcara, MataAcara, NominatifBeku, Perihal, Peristiwa,
};

use crate::bahan::{Awal, Paket, tanggal, tanggal_sk};
use crate::hukum;

/// How far the meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taraf {
    Siap,
    Buka,
    Skors,
    Tutup,
    /// Put off, never having been opened.
    Batal,
}

/// What was decided on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Isi {
    Calon(Vec<Nip>),
    Setuju,
    Tidak,
    Tunda,
}

/// One decision.
#[derive(Debug, Clone)]
pub struct Putus {
    pub isi: Isi,
    pub peserta: BTreeSet<Nip>,
    pub berpendapat: BTreeSet<Nip>,
}

pub type Lembar = BTreeMap<(Nip, Kriteria), u32>;

/// The scoring of one item.
#[derive(Debug, Clone)]
pub struct Nilai {
    pub calon: BTreeSet<Nip>,
    pub lembar: BTreeMap<Nip, Lembar>,
    pub putaran: u8,
    pub lengkap: bool,
}

/// One item.
#[derive(Debug, Clone)]
pub struct Butir {
    pub kunci: KunciAcara,
    /// Who qualifies on the frozen list; none where no post is filled.
    pub memenuhi: Option<BTreeSet<Nip>>,
    pub lain: BTreeSet<Nip>,
    /// Last lawful day of each candidate, of the frozen list and of the others' lists.
    pub batas: BTreeMap<Nip, NaiveDate>,
    /// Whom the item is about, where it fills no post.
    pub orang: Option<Nip>,
    /// Number and unit of every proposal linked.
    pub usulan: BTreeSet<(String, String)>,
    pub mundur: BTreeSet<Nip>,
    pub putusan: Vec<Putus>,
    pub nilai: Option<Nilai>,
    /// How often the authority decided.
    pub ppk: usize,
}

impl Butir {
    fn new(mata: &MataAcara) -> Self {
        let orang = match &mata.perihal {
            Perihal::PertimbanganMutasi { orang, .. } | Perihal::Pemberhentian { orang, .. } => {
                Some(orang.nip)
            }
            _ => None,
        };
        let mut butir = Self {
            kunci: mata.kunci.clone(),
            memenuhi: None,
            lain: BTreeSet::new(),
            batas: BTreeMap::new(),
            orang,
            usulan: BTreeSet::new(),
            mundur: BTreeSet::new(),
            putusan: Vec::new(),
            nilai: None,
            ppk: 0,
        };
        if let Perihal::PengisianJabatan { nominatif, .. } = &mata.perihal {
            butir.freeze(nominatif);
        }
        butir
    }

    fn freeze(&mut self, nominatif: &NominatifBeku) {
        self.memenuhi = Some(nominatif.memenuhi.clone());
        self.batas.clone_from(&nominatif.batas_pensiun);
    }

    /// Who may be recommended.
    pub fn calon(&self) -> BTreeSet<Nip> {
        self.memenuhi
            .iter()
            .flatten()
            .chain(&self.lain)
            .copied()
            .collect()
    }

    /// With whom a member may stand in conflict.
    pub fn pihak(&self) -> BTreeSet<Nip> {
        self.calon().into_iter().chain(self.orang).collect()
    }

    pub fn sah(&self) -> Option<&Putus> {
        self.putusan.last()
    }
}

/// The meeting.
#[derive(Debug, Clone)]
pub struct Model {
    pub paket: Paket,
    /// Who is counted, the decree's chair first.
    pub anggota: Vec<Nip>,
    /// The names of everyone in the decree, in lower case.
    pub nama: BTreeSet<String>,
    /// Who stands for whom.
    pub wakil: BTreeMap<Nip, String>,
    pub ketua: Nip,
    /// Since when that chair leads.
    pub ketua_sejak: NaiveDate,
    pub taraf: Taraf,
    /// The day of the sitting, or the one the meeting was suspended to.
    pub hari: NaiveDate,
    /// The last day on which the meeting was open.
    pub bersidang: NaiveDate,
    pub terkunci: bool,
    pub butir: Vec<Butir>,
    pub hadir: BTreeSet<Nip>,
    /// The last hour of that day recorded of each member.
    pub jam: BTreeMap<Nip, NaiveTime>,
    /// The hour of that day at which the sitting was opened, suspended or resumed.
    pub jam_sidang: Option<NaiveTime>,
    pub konflik: BTreeMap<Nip, BTreeSet<Nip>>,
    /// Who said that he does not come.
    pub berhalangan: BTreeSet<Nip>,
    /// Of every invitation, whether the agenda changed after it.
    pub undangan: Vec<bool>,
    /// How often the meeting was opened or resumed.
    pub sidang: usize,
    pub catatan: usize,
    pub koreksi: usize,
}

impl Model {
    pub fn new(awal: &Awal) -> Self {
        let anggota: Vec<Nip> = awal.anggota().collect();
        Self {
            paket: awal.paket.clone(),
            ketua: anggota[0],
            ketua_sejak: tanggal_sk(),
            nama: awal.nama().map(|n| n.to_lowercase()).collect(),
            wakil: BTreeMap::new(),
            anggota,
            taraf: Taraf::Siap,
            hari: tanggal(0),
            bersidang: tanggal(0),
            terkunci: false,
            butir: Vec::new(),
            hadir: BTreeSet::new(),
            jam: BTreeMap::new(),
            jam_sidang: None,
            konflik: BTreeMap::new(),
            berhalangan: BTreeSet::new(),
            undangan: Vec::new(),
            sidang: 0,
            catatan: 0,
            koreksi: 0,
        }
    }

    /// The codes of every rule that forbids `event` now; none where it is allowed.
    pub fn forbids(&self, event: &Peristiwa) -> BTreeSet<&'static str> {
        hukum::forbids(self, event)
    }

    pub fn butir(&self, kunci: &KunciAcara) -> Option<&Butir> {
        self.butir.iter().find(|b| b.kunci == *kunci)
    }

    fn butir_mut(&mut self, kunci: &KunciAcara) -> &mut Butir {
        let found = self.butir.iter_mut().find(|b| b.kunci == *kunci);
        found.expect("an allowed event names an item of the agenda")
    }

    /// Whether `hadir` members make a quorum: more than half, more than the pack's share, and odd where it says so.
    pub fn kuorum(&self, hadir: usize) -> bool {
        let anggota = self.anggota.len();
        let (atas, bawah) = self.paket.lebih_dari;
        let gasal = match self.paket.gasal {
            GasalPada::Kehadiran => hadir % 2 == 1,
            GasalPada::Keanggotaan => anggota % 2 == 1,
            GasalPada::Tidak => true,
        };
        hadir * 2 > anggota && hadir * bawah > anggota * atas && gasal
    }

    /// Whether the member stepped back from the item, in so many words or by a declared conflict with a party.
    pub fn mundur(&self, butir: &Butir, nip: Nip) -> bool {
        let pihak = butir.pihak();
        let berkonflik = self
            .konflik
            .get(&nip)
            .is_some_and(|with| !with.is_disjoint(&pihak));
        berkonflik || butir.mundur.contains(&nip)
    }

    /// Who decides on the item now.
    pub fn peserta(&self, butir: &Butir) -> BTreeSet<Nip> {
        self.hadir
            .iter()
            .copied()
            .filter(|n| !self.mundur(butir, *n))
            .collect()
    }

    /// Whether the quorum is lawful for the item now.
    pub fn kuorum_untuk(&self, butir: &Butir) -> bool {
        let counted = if self.paket.mundur_dihitung_hadir {
            self.hadir.len()
        } else {
            self.peserta(butir).len()
        };
        self.kuorum(counted)
    }

    /// Whether someone may lead: the chair, or whoever is there where the pack allows it.
    pub fn ada_pimpinan(&self) -> bool {
        self.hadir.contains(&self.ketua) || self.paket.ketua_sementara
    }

    /// The latest hour of the day that the record names.
    pub fn jam_terakhir(&self) -> Option<NaiveTime> {
        self.jam.values().copied().chain(self.jam_sidang).max()
    }

    /// Lets an allowed event happen.
    pub fn record(&mut self, event: &Peristiwa) {
        let changes_agenda = matches!(
            event,
            Peristiwa::AgendaDitambah { .. }
                | Peristiwa::AgendaDihapus { .. }
                | Peristiwa::NominatifDisusunUlang { .. }
        );
        if changes_agenda {
            self.undangan.fill(true);
        }
        match event {
            Peristiwa::AgendaDitambah { agenda } => self.butir.push(Butir::new(agenda)),
            Peristiwa::AgendaDihapus { acara } => self.butir.retain(|b| b.kunci != *acara),
            Peristiwa::NominatifDisusunUlang { acara, nominatif } => {
                self.butir_mut(acara).freeze(nominatif);
            }
            Peristiwa::UsulanDitautkan { acara, usulan } => {
                let linked = (usulan.nomor.clone(), usulan.unit.clone());
                self.butir_mut(acara).usulan.insert(linked);
            }
            Peristiwa::Diundang { .. } => self.undangan.push(false),
            Peristiwa::Berhalangan { nip, .. } => {
                self.berhalangan.insert(*nip);
            }
            Peristiwa::Dicatat { .. } => self.catatan += 1,
            Peristiwa::Dikoreksi { .. } => self.koreksi += 1,
            Peristiwa::AgendaDikunci => self.terkunci = true,
            Peristiwa::AgendaDibukaKembali { .. } => self.terkunci = false,
            Peristiwa::KetuaDigantikan { penetapan } => {
                self.ketua = penetapan.nip;
                self.ketua_sejak = penetapan.tanggal;
            }
            Peristiwa::Hadir { nip, jam, cara } => {
                self.hadir.insert(*nip);
                self.berhalangan.remove(nip);
                self.jam.insert(*nip, *jam);
                if let CaraHadir::Wakil { nama } = cara {
                    self.wakil.insert(*nip, nama.trim().to_lowercase());
                }
            }
            Peristiwa::Pergi { nip, jam } => {
                self.hadir.remove(nip);
                self.wakil.remove(nip);
                self.jam.insert(*nip, *jam);
            }
            Peristiwa::HadirDibatalkan { nip } => {
                self.hadir.remove(nip);
                self.wakil.remove(nip);
                self.jam.remove(nip);
            }
            // What was declared once is not taken back.
            Peristiwa::Dideklarasikan { nip, konflik } => {
                let with = self.konflik.entry(*nip).or_default();
                with.extend(konflik.iter().map(|k| k.calon));
            }
            Peristiwa::Mundur { acara, nip, .. } => {
                self.butir_mut(acara).mundur.insert(*nip);
            }
            Peristiwa::Dibuka { jam } | Peristiwa::Dilanjutkan { jam } => {
                self.taraf = Taraf::Buka;
                self.bersidang = self.hari;
                self.terkunci = true;
                self.sidang += 1;
                self.jam_sidang = Some(*jam);
            }
            Peristiwa::Diskors { jam, sampai, .. } => self.suspend(*jam, *sampai),
            Peristiwa::Ditutup { .. } => self.taraf = Taraf::Tutup,
            Peristiwa::RapatDitunda { .. } => self.taraf = Taraf::Batal,
            _ => self.record_on_item(event),
        }
        self.settle();
    }

    fn suspend(&mut self, jam: NaiveTime, sampai: NaiveDate) {
        self.taraf = Taraf::Skors;
        self.jam_sidang = Some(jam);
        if sampai != self.hari {
            self.hari = sampai;
            self.hadir.clear();
            self.wakil.clear();
            self.jam.clear();
            self.jam_sidang = None;
        }
    }

    fn record_on_item(&mut self, event: &Peristiwa) {
        match event {
            Peristiwa::PenilaianDibuka { acara, calon } => {
                self.butir_mut(acara).nilai = Some(Nilai {
                    calon: calon.iter().copied().collect(),
                    lembar: BTreeMap::new(),
                    putaran: 1,
                    lengkap: false,
                });
            }
            Peristiwa::Dinilai {
                acara,
                penilai,
                nilai,
                ..
            } => {
                let lembar = nilai
                    .iter()
                    .map(|n| ((n.calon, n.kriteria), n.nilai))
                    .collect();
                if let Some(penilaian) = &mut self.butir_mut(acara).nilai {
                    penilaian.lembar.insert(*penilai, lembar);
                }
            }
            Peristiwa::PenilaianDibatalkan { acara, .. } => {
                self.butir_mut(acara).nilai = None;
                self.catatan += 1;
            }
            Peristiwa::DitetapkanPpk { acara, .. } => self.butir_mut(acara).ppk += 1,
            Peristiwa::CalonLainDitambah { acara, calon_lain } => {
                let butir = self.butir_mut(acara);
                butir.lain.insert(calon_lain.nip);
                if let Some(batas) = calon_lain.nominatif.batas_pensiun.get(&calon_lain.nip) {
                    butir.batas.insert(calon_lain.nip, *batas);
                }
            }
            Peristiwa::Direkomendasikan { acara, usul, .. } => {
                self.decide(acara, Isi::Calon(usul.calon.clone()));
            }
            Peristiwa::Dipertimbangkan { acara, setuju, .. } => {
                self.decide(acara, if *setuju { Isi::Setuju } else { Isi::Tidak });
            }
            Peristiwa::Ditunda { acara, .. } => self.decide(acara, Isi::Tunda),
            Peristiwa::BerpendapatLain { acara, nip, .. } => {
                if let Some(putus) = self.butir_mut(acara).putusan.last_mut() {
                    putus.berpendapat.insert(*nip);
                }
            }
            _ => {}
        }
    }

    fn decide(&mut self, acara: &KunciAcara, isi: Isi) {
        let peserta = self
            .butir(acara)
            .map(|b| self.peserta(b))
            .unwrap_or_default();
        self.butir_mut(acara).putusan.push(Putus {
            isi,
            peserta,
            berpendapat: BTreeSet::new(),
        });
    }

    /// Scores stand once every participant's sheet is in; a spread above the limit sends them back once. The sheet of
    /// who stepped back never counts.
    fn settle(&mut self) {
        let people: Vec<(BTreeSet<Nip>, BTreeSet<Nip>)> = (self.butir.iter())
            .map(|b| {
                let recused = self.anggota.iter().copied().filter(|n| self.mundur(b, *n));
                (self.peserta(b), recused.collect())
            })
            .collect();
        for (butir, (peserta, mundur)) in self.butir.iter_mut().zip(people) {
            let Some(nilai) = butir.nilai.as_mut() else {
                continue;
            };
            nilai.lembar.retain(|nip, _| !mundur.contains(nip));
            nilai.lengkap &= !nilai.lembar.is_empty();
            let waiting = !peserta.iter().all(|p| nilai.lembar.contains_key(p));
            if nilai.lengkap || self.taraf != Taraf::Buka || peserta.is_empty() || waiting {
                continue;
            }
            if nilai.putaran == 1 && spread(&nilai.lembar) > self.paket.selisih {
                nilai.putaran = 2;
                nilai.lembar.clear();
            } else {
                nilai.lengkap = true;
            }
        }
    }
}

/// The widest spread between the highest and the lowest score of one candidate by one criterion.
fn spread(lembar: &BTreeMap<Nip, Lembar>) -> u32 {
    let keys: BTreeSet<_> = lembar.values().flat_map(Lembar::keys).collect();
    let of = |key| {
        let scores: Vec<u32> = lembar
            .values()
            .filter_map(|l| l.get(key).copied())
            .collect();
        Some(scores.iter().max()? - scores.iter().min()?)
    };
    keys.into_iter().filter_map(of).max().unwrap_or_default()
}
