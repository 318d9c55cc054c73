//! Why a candidate stands differently on today's list: the data and rules that changed and bear on it.

use std::collections::HashMap;

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
    /// Path of the checks of the post's kind, as `syarat.pengawas.`.
    syarat: String,
    aturan: &'a [BedaButir],
    perubahan: &'a [(PerubahanCalon, Asal)],
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
        Self {
            sebelum: by_nip(dulu),
            sesudah: by_nip(kini),
            jabatan: find_jabatan(kini, jabatan.kode.as_str())
                .map(|now| jabatan.beda(now))
                .unwrap_or_default(),
            syarat: format!("syarat.{}.", jabatan.jenis.key()),
            aturan,
            perubahan,
        }
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

    /// The candidate's own data and the post's; else whose data pushed the candidate.
    fn data(&self, change: &PerubahanCalon) -> Vec<SebabView> {
        let own: Vec<SebabView> = self
            .record(change.nip)
            .iter()
            .chain(&self.jabatan)
            .map(data_cause)
            .collect();
        if !own.is_empty() {
            return own;
        }
        let mut others: Vec<&str> = Vec::new();
        for (other, asal) in self.perubahan {
            if asal.data
                && !others.contains(&other.nama.as_str())
                && !self.record(other.nip).is_empty()
            {
                others.push(&other.nama);
            }
        }
        vec![SebabView {
            jenis: "data".to_owned(),
            apa: if others.is_empty() {
                "Data jabatan lain"
            } else {
                "Data calon lain"
            }
            .to_owned(),
            sebelum: String::new(),
            sesudah: name_some(&others),
        }]
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
        let checks: Vec<IdSyarat> = match change.aspek {
            Aspek::Temuan(syarat) => vec![syarat],
            Aspek::Nilai(_) => Vec::new(),
            _ => self
                .perubahan
                .iter()
                .filter(|(other, asal)| other.nip == change.nip && asal.aturan)
                .filter_map(|(other, _)| match other.aspek {
                    Aspek::Temuan(syarat) => Some(syarat),
                    _ => None,
                })
                .collect(),
        };
        let of_check = |jalur: &str| {
            jalur
                .strip_prefix(&self.syarat)
                .is_some_and(|check| checks.iter().any(|syarat| syarat.key() == check))
        };
        let of_order = |jalur: &str| {
            !matches!(change.aspek, Aspek::Temuan(_)) && section(jalur) == "peringkat"
        };
        let of_all_checks =
            |jalur: &str| jalur.starts_with(&self.syarat) || BERSAMA.contains(&section(jalur));
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

fn name_some(names: &[&str]) -> String {
    match names.len() {
        0 => "berubah".to_owned(),
        n if n > DISEBUT => format!(
            "berubah: {} dan {} lainnya",
            names[..DISEBUT].join("; "),
            n - DISEBUT
        ),
        _ => format!("berubah: {}", names.join("; ")),
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
