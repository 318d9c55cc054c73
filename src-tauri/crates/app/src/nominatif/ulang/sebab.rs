//! Why a candidate stands differently on today's list: the data and rules that changed and bear on it.

use std::collections::{HashMap, HashSet};

use sidang_domain::aturan::{BedaButir, Butir};
use sidang_domain::beda::Beda;
use sidang_domain::kelayakan::IdSyarat;
use sidang_domain::kepegawaian::{Nip, RekamPegawai};
use sidang_domain::nominatif::{Asal, Aspek, PerubahanCalon};
use sidang_domain::peta_jabatan::Jabatan;

use super::SebabView;
use crate::basis_data::Muatan;
use crate::peta_jabatan::find_jabatan;

/// Sections of a pack that bear on several checks.
const BERSAMA: [&str; 9] = [
    "arah",
    "golongan_terendah",
    "golongan_tertinggi",
    "jenjang",
    "pencalonan_terbuka",
    "pengisian",
    "pensiun",
    "promosi",
    "zona",
];

/// Names of others are told up to so many.
const DISEBUT: usize = 3;

/// Everything that changed between two states.
pub struct Penyebab<'a> {
    sebelum: HashMap<Nip, &'a RekamPegawai>,
    sesudah: HashMap<Nip, &'a RekamPegawai>,
    /// What changed about the post.
    jabatan: Vec<Beda>,
    aturan: &'a [BedaButir],
    /// Path of the checks of the post's kind, as `syarat.pengawas.`.
    jalur_syarat: String,
    /// The checks that came out differently by the rules, of each candidate.
    syarat: HashMap<Nip, Vec<IdSyarat>>,
    /// Candidates whose own data changed what the list says of them, by name.
    berubah: Vec<&'a str>,
}

impl<'a> Penyebab<'a> {
    pub fn new(
        dulu: &'a Muatan,
        kini: &'a Muatan,
        jabatan: &Jabatan,
        aturan: &'a [BedaButir],
        perubahan: &'a [(PerubahanCalon, Asal)],
    ) -> Self {
        let by_nip =
            |muatan: &'a Muatan| muatan.pegawai.iter().map(|r| (r.pegawai.nip, r)).collect();
        let mut causes = Self {
            sebelum: by_nip(dulu),
            sesudah: by_nip(kini),
            jabatan: find_jabatan(kini, jabatan.kode.as_str())
                .map(|now| jabatan.beda(now))
                .unwrap_or_default(),
            aturan,
            jalur_syarat: format!("syarat.{}.", jabatan.jenis.key()),
            syarat: HashMap::new(),
            berubah: Vec::new(),
        };
        let mut seen = HashSet::new();
        for (change, asal) in perubahan {
            if let (Aspek::Temuan(syarat), true) = (change.aspek, asal.aturan) {
                causes.syarat.entry(change.nip).or_default().push(syarat);
            }
            if asal.data && seen.insert(change.nip) && !causes.record(change.nip).is_empty() {
                causes.berubah.push(&change.nama);
            }
        }
        causes
    }

    /// What made a difference.
    pub fn of(&self, change: &PerubahanCalon, asal: Asal) -> Vec<SebabView> {
        let mut causes = Vec::new();
        if asal.data {
            causes.extend(self.data(change));
        }
        if asal.aturan {
            causes.extend(self.rules(change).into_iter().map(rule_cause));
        }
        causes
    }

    /// The candidate's own data and the post's; who moves for none of their own was moved by others.
    fn data(&self, change: &PerubahanCalon) -> Vec<SebabView> {
        let own = self.record(change.nip);
        let moved = own.is_empty() && change.aspek == Aspek::Peringkat;
        let mut causes: Vec<SebabView> = own.iter().chain(&self.jabatan).map(data_cause).collect();
        if moved && !self.berubah.is_empty() {
            causes.push(elsewhere("Data calon lain", &self.berubah));
        }
        if causes.is_empty() {
            causes.push(elsewhere("Data jabatan lain", &[]));
        }
        causes
    }

    /// What changed in a person's record.
    fn record(&self, nip: Nip) -> Vec<Beda> {
        let whole = |sebelum: Option<&str>, sesudah: Option<&str>| {
            vec![Beda {
                apa: "Data pegawai".to_owned(),
                sebelum: sebelum.map(str::to_owned),
                sesudah: sesudah.map(str::to_owned),
            }]
        };
        match (self.sebelum.get(&nip), self.sesudah.get(&nip)) {
            (Some(sebelum), Some(sesudah)) => sebelum.beda(sesudah),
            (None, Some(_)) => whole(None, Some("ada")),
            (Some(_), None) => whole(Some("ada"), None),
            (None, None) => Vec::new(),
        }
    }

    /// The rules that bear on a difference: those of the checks that came out differently for the candidate, or those
    /// of the order; where none of these changed, those that bear on any check, and at last all.
    fn rules(&self, change: &PerubahanCalon) -> Vec<&'a BedaButir> {
        let checks: &[IdSyarat] = match &change.aspek {
            Aspek::Temuan(syarat) => std::slice::from_ref(syarat),
            Aspek::Nilai(_) => &[],
            _ => self.syarat.get(&change.nip).map_or(&[], Vec::as_slice),
        };
        let of_check = |jalur: &str| {
            jalur
                .strip_prefix(&self.jalur_syarat)
                .is_some_and(|check| checks.iter().any(|syarat| syarat.key() == check))
        };
        let of_order = |jalur: &str| {
            !matches!(change.aspek, Aspek::Temuan(_)) && section(jalur) == "peringkat"
        };
        let of_all_checks = |jalur: &str| {
            jalur.starts_with(&self.jalur_syarat) || BERSAMA.contains(&section(jalur))
        };
        let select = |bears: &dyn Fn(&str) -> bool| -> Vec<&'a BedaButir> {
            self.aturan
                .iter()
                .filter(|rule| bears(&rule.jalur))
                .collect()
        };
        [
            select(&|jalur| of_check(jalur) || of_order(jalur)),
            select(&of_all_checks),
            select(&|_| true),
        ]
        .into_iter()
        .find(|rules| !rules.is_empty())
        .unwrap_or_default()
    }
}

fn section(jalur: &str) -> &str {
    jalur.split_once('.').map_or(jalur, |(section, _)| section)
}

/// Data of others, whom it names.
fn elsewhere(apa: &str, names: &[&str]) -> SebabView {
    let shown = &names[..names.len().min(DISEBUT)];
    let sesudah = match (shown.len(), names.len() - shown.len()) {
        (0, _) => "berubah".to_owned(),
        (_, 0) => format!("berubah: {}", shown.join("; ")),
        (_, more) => format!("berubah: {} dan {more} lainnya", shown.join("; ")),
    };
    SebabView {
        jenis: "data".to_owned(),
        apa: apa.to_owned(),
        sebelum: String::new(),
        sesudah,
    }
}

fn data_cause(beda: &Beda) -> SebabView {
    SebabView {
        jenis: "data".to_owned(),
        apa: beda.apa.clone(),
        sebelum: or_none(beda.sebelum.clone()),
        sesudah: or_none(beda.sesudah.clone()),
    }
}

fn rule_cause(rule: &BedaButir) -> SebabView {
    let words = |butir: &Option<Butir>| {
        or_none(
            butir
                .as_ref()
                .map(|b| format!("{} ({})", b.nilai, b.sumber)),
        )
    };
    SebabView {
        jenis: "aturan".to_owned(),
        apa: rule.nama.clone(),
        sebelum: words(&rule.sebelum),
        sesudah: words(&rule.sesudah),
    }
}

fn or_none(text: Option<String>) -> String {
    text.unwrap_or_else(|| "tidak ada".to_owned())
}
