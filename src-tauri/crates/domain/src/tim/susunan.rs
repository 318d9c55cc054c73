//! The composition of a committee against what the rule pack expects of it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Anggota, JenisTim, Peran, Tim, UnsurTim};
use crate::aturan::Aturan;
use crate::peta_jabatan::Eselon;

/// A departure of the committee from what the rule pack expects: a warning that the minutes carry, for the decree is
/// what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penyimpangan {
    /// What departs.
    pub pesan: String,
    /// From which rule.
    pub dasar: String,
}

impl Tim {
    /// What departs from the pack: the size, and of a TPK the elements (PP 11/2017 Pasal 201, KT Pasal 9 ayat (3)), of
    /// a Baperjakat the eselons (KT Pasal 9 ayat (5) and (6)). Of a Baperjafung no source asks anything.
    pub fn periksa_susunan(&self, aturan: &Aturan) -> Vec<Penyimpangan> {
        let mut found = Temuan {
            aturan,
            penyimpangan: Vec::new(),
        };
        match self.jenis {
            JenisTim::Tpk => {
                let tim = &aturan.tim;
                let (least, odd) = (&tim.min_anggota, &tim.anggota_gasal);
                self.check_least(least.nilai, least.dasar(), &mut found);
                if odd.nilai {
                    self.check_odd(odd.dasar(), &mut found);
                }
                self.check_unsur(&mut found);
            }
            JenisTim::Baperjakat => {
                let dasar = aturan.tim.baperjakat.dasar();
                self.check_least(aturan.tim.baperjakat.nilai.min_anggota, dasar, &mut found);
                self.check_odd(dasar, &mut found);
                self.check_eselon(dasar, &mut found);
            }
            JenisTim::Baperjafung => {}
        }
        found.penyimpangan
    }

    fn check_least(&self, least: u16, dasar: &str, found: &mut Temuan<'_>) {
        let jumlah = self.jumlah_anggota();
        if jumlah < u32::from(least) {
            let pesan = format!("jumlah anggota {jumlah}, kurang dari {least} orang");
            found.add(pesan, dasar);
        }
    }

    fn check_odd(&self, dasar: &str, found: &mut Temuan<'_>) {
        let jumlah = self.jumlah_anggota();
        if jumlah.is_multiple_of(2) {
            found.add(format!("jumlah anggota {jumlah}, tidak gasal"), dasar);
        }
    }

    /// Every element that the pack names must be stood for by a member.
    fn check_unsur(&self, found: &mut Temuan<'_>) {
        let rule = &found.aturan.tim.unsur;
        let there: BTreeSet<UnsurTim> = self.anggota().filter_map(|a| a.unsur).collect();
        if there.is_empty() && !rule.nilai.is_empty() {
            found.add("unsur para anggota belum dicatat".to_owned(), rule.dasar());
            return;
        }
        for sebutan in &rule.nilai {
            match UnsurTim::parse(sebutan) {
                Some(unsur) if there.contains(&unsur) => {}
                Some(unsur) => found.add(
                    format!("tidak ada anggota dari unsur: {unsur}"),
                    rule.dasar(),
                ),
                None => {
                    let pesan = format!("unsur '{sebutan}' tidak dapat diperiksa program");
                    found.add(pesan, rule.dasar());
                }
            }
        }
    }

    /// The chair is of eselon II.a, the secretary and the members are of eselon II, each where the register knows it.
    fn check_eselon(&self, dasar: &str, found: &mut Temuan<'_>) {
        let ketua = self.ketua();
        if let Some(eselon) = ketua.eselon.filter(|e| *e != Eselon::IIa) {
            let pesan = format!("ketua {} pejabat eselon {eselon}, bukan II.a", ketua.nama);
            found.add(pesan, dasar);
        }
        let others = |a: &&Anggota| a.nip != ketua.nip && a.peran != Peran::Sekretariat;
        for orang in self.anggota.iter().filter(others) {
            let pratama = |e: &Eselon| matches!(e, Eselon::IIa | Eselon::IIb);
            if let Some(eselon) = orang.eselon.filter(|e| !pratama(e)) {
                let pesan = format!(
                    "{} {} pejabat eselon {eselon}, bukan pejabat pimpinan tinggi pratama",
                    orang.peran.to_string().to_lowercase(),
                    orang.nama
                );
                found.add(pesan, dasar);
            }
        }
    }
}

/// Departures as they are found.
struct Temuan<'a> {
    aturan: &'a Aturan,
    penyimpangan: Vec<Penyimpangan>,
}

impl Temuan<'_> {
    fn add(&mut self, pesan: String, dasar: &str) {
        self.penyimpangan.push(Penyimpangan {
            pesan,
            dasar: self.aturan.kutip(dasar),
        });
    }
}
