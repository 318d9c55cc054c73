//! Reads a pack from its layers: its own text, then the bases it extends.
//!
//! One *butir* (a table with a `sumber`) is taken whole from the first layer that has it, so that value and passage
//! never mix. Reading goes on after a mistake, so that all are found. What is asked for is noted ([`Bentuk`]): keys
//! never asked for are unknown, and the notes of a reading are the pack's schema.

mod bentuk;
mod isian;
mod nilai;
mod periksa;
mod pilihan;

use std::cell::RefCell;
use std::ops::Range;

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

pub(super) use bentuk::{Bentuk, Catatan};
pub(super) use isian::Isian;
pub(super) use nilai::Nilai;
pub(super) use pilihan::Pilihan;

use super::galat::Cacat;
use super::parameter::{Dasar, Keyakinan, Parameter, Sumber};
use super::syarat::{Keberlakuan, Syarat};
use super::{Butir, NaskahPaket};
use crate::kelayakan::IdSyarat;
use crate::peta_jabatan::JenisJabatan;

/// One text of a pack, parsed.
pub(super) struct Lapis<'a> {
    pub(super) id: String,
    pub(super) singkatan: String,
    pub(super) berlaku_sejak: NaiveDate,
    text: &'a str,
    akar: DeTable<'a>,
}

impl<'a> Lapis<'a> {
    /// Parses a text; its mistakes of form go to `cacat`, named after the pack where it is a base.
    pub(super) fn parse(naskah: &'a NaskahPaket, is_base: bool, cacat: &mut Vec<Cacat>) -> Self {
        let (akar, errors) = DeTable::parse_recoverable(&naskah.text);
        let paket = is_base.then(|| naskah.id.clone());
        cacat.extend(
            errors
                .iter()
                .map(|error| malformed(&naskah.text, error, paket.clone())),
        );
        let akar = akar.into_inner();
        let text_of = |key: &str| {
            akar.get(key)
                .and_then(|v| v.get_ref().as_str())
                .unwrap_or_default()
                .to_owned()
        };
        let berlaku_sejak = akar
            .get("berlaku_sejak")
            .and_then(|v| nilai::tanggal(v.get_ref()))
            .unwrap_or_default();
        Self {
            id: text_of("id"),
            singkatan: text_of("singkatan"),
            berlaku_sejak,
            text: &naskah.text,
            akar,
        }
    }

    /// Line of an offset, from 1.
    fn baris(&self, offset: usize) -> usize {
        line_of(self.text, offset)
    }
}

fn malformed(text: &str, error: &toml::de::Error, paket: Option<String>) -> Cacat {
    let (pesan, saran) = if error.message().starts_with("duplicate key") {
        ("sebuah kunci tertulis dua kali", "Hapus salah satunya.")
    } else {
        (
            "susunan TOML keliru",
            "Periksa tanda kutip, kurung, dan tanda sama dengan pada baris itu.",
        )
    };
    let offset = error.span().map_or(0, |span| span.start);
    Cacat {
        paket,
        baris: line_of(text, offset),
        bagian: String::new(),
        pesan: pesan.to_owned(),
        saran: saran.to_owned(),
    }
}

/// Line of an offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    text.get(..offset).unwrap_or(text).matches('\n').count() + 1
}

/// A value in a layer, with its place.
#[derive(Clone)]
pub(super) struct Isi<'p> {
    lapis: usize,
    /// Where its key stands; in a list, the value itself.
    letak: Range<usize>,
    nilai: &'p DeValue<'p>,
}

/// The layers while they are read, and what the reading has found.
pub(super) struct Pembaca<'a> {
    lapis: Vec<Lapis<'a>>,
    pub(super) catatan: RefCell<Catatan>,
}

impl<'a> Pembaca<'a> {
    /// `lapis`: the pack's own text first; never empty.
    pub(super) fn new(lapis: Vec<Lapis<'a>>, cacat: Vec<Cacat>) -> Self {
        Self {
            lapis,
            catatan: RefCell::new(Catatan::new(cacat)),
        }
    }

    /// The pack's own text.
    pub(super) fn sendiri(&self) -> &Lapis<'a> {
        &self.lapis[0]
    }

    /// What stands at a path in one layer.
    fn find(&self, lapis: usize, jalur: &str) -> Option<Isi<'_>> {
        let mut tabel = &self.lapis[lapis].akar;
        let mut kunci = jalur.split('.').peekable();
        while let Some(nama) = kunci.next() {
            let (key, value) = tabel.get_key_value(nama)?;
            if kunci.peek().is_none() {
                return Some(Isi {
                    lapis,
                    letak: key.span(),
                    nilai: value.get_ref(),
                });
            }
            tabel = value.get_ref().as_table()?;
        }
        None
    }

    /// A key of the pack's own text alone, not taken over from a base.
    pub(super) fn own(&self, jalur: &str, wajib: bool) -> Isian<'_> {
        let hilang = wajib.then(|| self.nearest(jalur));
        Isian::new(self, jalur, self.find(0, jalur), hilang, wajib)
    }

    /// A key from the first layer that has it; `wajib`: some layer must.
    pub(super) fn isian(&self, jalur: &str, wajib: bool) -> Isian<'_> {
        let isi = (0..self.lapis.len()).find_map(|lapis| self.find(lapis, jalur));
        let hilang = wajib.then(|| self.nearest(jalur));
        Isian::new(self, jalur, isi, hilang, false)
    }

    /// Whether any layer has something at a path.
    pub(super) fn has(&self, jalur: &str) -> bool {
        (0..self.lapis.len()).any(|lapis| self.find(lapis, jalur).is_some())
    }

    /// Where the own text would have a missing key: the closest table around it.
    fn nearest(&self, jalur: &str) -> Range<usize> {
        let mut luar = jalur;
        while let Some((sebelum, _)) = luar.rsplit_once('.') {
            if let Some(isi) = self.find(0, sebelum) {
                return isi.letak;
            }
            luar = sebelum;
        }
        0..0
    }

    /// Notes a mistake at a path, where the value was read from.
    pub(super) fn cacat(&self, jalur: &str, pesan: impl Into<String>, saran: &str) {
        let isi = (0..self.lapis.len()).find_map(|lapis| self.find(lapis, jalur));
        let (lapis, letak) = isi.map_or_else(|| (0, self.nearest(jalur)), |i| (i.lapis, i.letak));
        self.note(lapis, &letak, jalur, pesan.into(), saran);
    }

    fn note(&self, lapis: usize, letak: &Range<usize>, bagian: &str, pesan: String, saran: &str) {
        let sumber = &self.lapis[lapis];
        self.catatan.borrow_mut().cacat.push(Cacat {
            paket: (lapis > 0).then(|| sumber.id.clone()),
            baris: sumber.baris(letak.start),
            bagian: bagian.to_owned(),
            pesan,
            saran: saran.to_owned(),
        });
    }

    /// Reads a parameter and registers it; none where it is absent (a mistake if `wajib`) or wrong.
    pub(super) fn parameter<T: Nilai>(
        &self,
        jalur: &str,
        nama: &str,
        wajib: bool,
        kata: impl FnOnce(&T) -> String,
    ) -> Option<Parameter<T>> {
        let isian = self.isian(jalur, wajib);
        let ada = isian.table(nama);
        let nilai = T::baca(&isian.field("nilai"));
        let dasar = self.dasar(&isian);
        if !ada {
            return None;
        }
        let parameter = Parameter {
            nilai: nilai?,
            dasar: dasar?,
        };
        self.register(&isian, nama, kata(&parameter.nilai), &parameter.dasar);
        Some(parameter)
    }

    /// Reads a check of a kind of post and registers it; none where no layer makes it.
    pub(super) fn syarat<T: Nilai>(
        &self,
        jenis: JenisJabatan,
        id: IdSyarat,
        kata: impl FnOnce(&T) -> String,
    ) -> Option<Syarat<T>> {
        let jalur = format!("syarat.{}.{}", jenis.key(), id.key());
        let isian = self.isian(&jalur, false);
        let ada = isian.table(&id.to_string());
        let sifat = Keberlakuan::baca(&isian.field("sifat"));
        let nilai = T::baca(&isian.field("nilai"));
        let dasar = self.dasar(&isian);
        if !ada {
            return None;
        }
        let syarat = Syarat {
            sifat: sifat?,
            nilai: nilai?,
            dasar: dasar?,
        };
        let kata = match syarat.sifat {
            Keberlakuan::Wajib => kata(&syarat.nilai),
            Keberlakuan::Saran => format!("{} (saran)", kata(&syarat.nilai)),
            Keberlakuan::TidakDiperiksa => "tidak diperiksa".to_owned(),
        };
        self.register(&isian, &format!("{jenis}: {id}"), kata, &syarat.dasar);
        Some(syarat)
    }

    /// Where a butir's value comes from.
    fn dasar(&self, isian: &Isian<'_>) -> Option<Dasar> {
        let sumber = Sumber::baca(&isian.field("sumber"));
        let catatan = String::baca(&isian.optional("catatan"));
        let keyakinan = Keyakinan::baca(&isian.optional("keyakinan"));
        let berlaku_sejak = NaiveDate::baca(&isian.optional("berlaku_sejak"));
        let lapis = isian.lapis()?;
        let asal = &self.lapis[lapis];
        let sumber = sumber?;
        Some(Dasar {
            sumber: if lapis == 0 {
                sumber
            } else {
                sumber.of_base(&asal.singkatan)
            },
            catatan,
            keyakinan: keyakinan.unwrap_or(Keyakinan::Primer),
            berlaku_sejak: berlaku_sejak.unwrap_or(asal.berlaku_sejak),
        })
    }

    fn register(&self, isian: &Isian<'_>, nama: &str, nilai: String, dasar: &Dasar) {
        let asal = &self.lapis[isian.lapis().unwrap_or_default()].id;
        self.catatan.borrow_mut().butir.push(Butir {
            jalur: isian.jalur().to_owned(),
            nama: nama.to_owned(),
            nilai,
            sumber: super::kutip(dasar.sumber.as_str(), &self.sendiri().singkatan),
            catatan: dasar.catatan.clone(),
            keyakinan: dasar.keyakinan,
            berlaku_sejak: dasar.berlaku_sejak,
            asal: asal.clone(),
        });
    }
}
