//! Reads the tables of a template. Reading goes on after a mistake, so that all are found.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::blok::{Jalur, Kolom};
use super::kesalahan::{Kesalahan, maksud};
use super::teks::{self, Letak, Teks};

/// A table while it is read: what was asked for, and what is wrong.
pub(super) struct Tabel<'a> {
    sumber: &'a str,
    isi: &'a DeTable<'a>,
    baris: usize,
    sebutan: String,
    dikenal: Vec<&'static str>,
    abaikan: bool,
    kesalahan: &'a mut Vec<Kesalahan>,
}

type Isi<'a> = &'a Spanned<DeValue<'a>>;

impl<'a> Tabel<'a> {
    /// A table that begins at `offset` of the template.
    pub(super) fn new(
        sumber: &'a str,
        isi: &'a DeTable<'a>,
        offset: usize,
        kesalahan: &'a mut Vec<Kesalahan>,
    ) -> Self {
        Self {
            sumber,
            isi,
            baris: line_of(sumber, offset),
            sebutan: String::new(),
            dikenal: Vec::new(),
            abaikan: false,
            kesalahan,
        }
    }

    /// Names what is being read, for the mistakes to come.
    pub(super) fn sebut(&mut self, sebutan: String) {
        self.sebutan = sebutan;
    }

    pub(super) fn sebutan(&self) -> &str {
        &self.sebutan
    }

    pub(super) const fn baris(&self) -> usize {
        self.baris
    }

    /// Line of a key; of the table, where it has no such key.
    pub(super) fn baris_kunci(&self, kunci: &str) -> usize {
        let letak = self.isi.get_key_value(kunci).map(|(key, _)| key.span());
        letak.map_or(self.baris, |letak| line_of(self.sumber, letak.start))
    }

    pub(super) fn note(&mut self, baris: usize, pesan: String, saran: String) {
        self.kesalahan.push(Kesalahan {
            baris,
            bagian: self.sebutan.clone(),
            pesan,
            saran,
        });
    }

    fn get(&mut self, kunci: &'static str) -> Option<Isi<'a>> {
        self.dikenal.push(kunci);
        self.isi.get(kunci)
    }

    fn wajib(&mut self, kunci: &'static str) -> Option<Isi<'a>> {
        let isi = self.get(kunci);
        if isi.is_none() {
            self.note(
                self.baris,
                format!("“{kunci}” belum ada"),
                format!("Tambahkan baris {kunci} = …"),
            );
        }
        isi
    }

    fn keliru(&mut self, kunci: &str, seharusnya: &str) {
        let baris = self.baris_kunci(kunci);
        self.note(
            baris,
            format!("isi “{kunci}” keliru"),
            format!("Tulis {seharusnya}."),
        );
    }

    /// A word that is not filled in, without blanks around.
    pub(super) fn kata(&mut self, kunci: &'static str) -> Option<String> {
        let isi = self.get(kunci)?;
        self.sebagai_kata(kunci, isi)
    }

    /// The same for a key that must stand there.
    pub(super) fn wajib_kata(&mut self, kunci: &'static str) -> Option<String> {
        let isi = self.wajib(kunci)?;
        self.sebagai_kata(kunci, isi)
    }

    fn sebagai_kata(&mut self, kunci: &str, isi: Isi<'a>) -> Option<String> {
        let kata = isi.get_ref().as_str().map(|kata| kata.trim().to_owned());
        if kata.is_none() {
            self.keliru(kunci, "kata di antara tanda kutip");
        }
        kata
    }

    /// A text with placeholders.
    pub(super) fn teks(&mut self, kunci: &'static str) -> Option<Teks> {
        let isi = self.get(kunci)?;
        self.sebagai_teks(kunci, isi)
    }

    /// The same for a key that must stand there.
    pub(super) fn wajib_teks(&mut self, kunci: &'static str) -> Option<Teks> {
        let isi = self.wajib(kunci)?;
        self.sebagai_teks(kunci, isi)
    }

    fn sebagai_teks(&mut self, kunci: &str, isi: Isi<'a>) -> Option<Teks> {
        let Some(text) = isi.get_ref().as_str() else {
            self.keliru(kunci, "teks di antara tanda kutip");
            return None;
        };
        Some(self.baca_teks(text, isi.span()))
    }

    fn baca_teks(&mut self, text: &str, rentang: Range<usize>) -> Teks {
        let letak = Letak {
            sumber: self.sumber,
            rentang,
        };
        let mut salah = Vec::new();
        let teks = teks::parse(text.trim(), &letak, &mut salah);
        for (baris, pesan, saran) in salah {
            self.note(baris, pesan, saran);
        }
        teks
    }

    /// Texts in a list; one text alone needs no list.
    pub(super) fn beberapa_teks(&mut self, kunci: &'static str) -> Vec<Teks> {
        self.get(kunci)
            .map(|isi| self.sebagai_beberapa_teks(kunci, isi))
            .unwrap_or_default()
    }

    /// The same for a key that must stand there, with at least one text.
    pub(super) fn wajib_beberapa_teks(&mut self, kunci: &'static str) -> Option<Vec<Teks>> {
        let isi = self.wajib(kunci)?;
        let teks = self.sebagai_beberapa_teks(kunci, isi);
        (!teks.is_empty()).then_some(teks)
    }

    fn sebagai_beberapa_teks(&mut self, kunci: &str, isi: Isi<'a>) -> Vec<Teks> {
        match isi.get_ref() {
            DeValue::Array(daftar) if !daftar.is_empty() => daftar
                .iter()
                .filter_map(|isi| self.sebagai_teks(kunci, isi))
                .collect(),
            DeValue::String(_) => self.sebagai_teks(kunci, isi).into_iter().collect(),
            _ => {
                self.keliru(kunci, "teks di antara tanda kutip, atau beberapa dalam […]");
                Vec::new()
            }
        }
    }

    /// Names of a field, from the outermost inwards.
    pub(super) fn jalur(&mut self, kunci: &'static str) -> Option<Jalur> {
        let isi = self.get(kunci)?;
        self.sebagai_jalur(kunci, isi)
    }

    fn sebagai_jalur(&mut self, kunci: &str, isi: Isi<'a>) -> Option<Jalur> {
        let kata = self.sebagai_kata(kunci, isi)?;
        Some(Jalur {
            nama: kata.split('.').map(|nama| nama.trim().to_owned()).collect(),
            baris: line_of(self.sumber, isi.span().start),
        })
    }

    /// Fields in a list; one alone needs no list.
    pub(super) fn beberapa_jalur(&mut self, kunci: &'static str) -> Option<Vec<Jalur>> {
        let isi = self.wajib(kunci)?;
        Some(match isi.get_ref() {
            DeValue::Array(daftar) => daftar
                .iter()
                .filter_map(|isi| self.sebagai_jalur(kunci, isi))
                .collect(),
            _ => self.sebagai_jalur(kunci, isi).into_iter().collect(),
        })
    }

    /// Whether something is so; not, where nothing is said.
    pub(super) fn ya(&mut self, kunci: &'static str) -> bool {
        let Some(isi) = self.get(kunci) else {
            return false;
        };
        let ya = isi.get_ref().as_bool();
        if ya.is_none() {
            self.keliru(kunci, "true atau false");
        }
        ya.unwrap_or_default()
    }

    /// A whole number that must stand there.
    pub(super) fn bilangan(&mut self, kunci: &'static str) -> Option<u32> {
        let isi = self.wajib(kunci)?;
        self.sebagai_bilangan(kunci, isi)
    }

    /// The same for one that may be left out.
    pub(super) fn boleh_bilangan(&mut self, kunci: &'static str) -> Option<u32> {
        let isi = self.get(kunci)?;
        self.sebagai_bilangan(kunci, isi)
    }

    fn sebagai_bilangan(&mut self, kunci: &str, isi: Isi<'a>) -> Option<u32> {
        let angka = bilangan(isi.get_ref());
        if angka.is_none() {
            self.keliru(kunci, "bilangan bulat");
        }
        angka
    }

    /// One of some words.
    pub(super) fn pilihan<T: Copy>(
        &mut self,
        kunci: &'static str,
        pilihan: &[(&str, T)],
    ) -> Option<T> {
        let kata = self.kata(kunci)?;
        let terpilih = pilihan.iter().find(|(nama, _)| *nama == kata);
        if terpilih.is_none() {
            let kata: Vec<_> = pilihan
                .iter()
                .map(|(nama, _)| format!("“{nama}”"))
                .collect();
            self.keliru(kunci, &format!("salah satu dari {}", kata.join(", ")));
        }
        terpilih.map(|(_, nilai)| *nilai)
    }

    /// Rows of a name and a text.
    pub(super) fn pasangan(&mut self, kunci: &'static str) -> Option<Vec<(Teks, Teks)>> {
        let baris = self.baris_daftar(kunci)?;
        let mut pasangan = Vec::new();
        for isi in baris {
            match isi.iter().map(Spanned::get_ref).collect::<Vec<_>>()[..] {
                [DeValue::String(nama), DeValue::String(teks)] => {
                    let nama = self.baca_teks(nama, isi[0].span());
                    pasangan.push((nama, self.baca_teks(teks, isi[1].span())));
                }
                _ => self.keliru(kunci, "baris berbentuk [\"Nama\", \"{isian}\"]"),
            }
        }
        Some(pasangan)
    }

    /// Columns of a table.
    pub(super) fn kolom(&mut self, kunci: &'static str) -> Option<Vec<Kolom>> {
        let baris = self.baris_daftar(kunci)?;
        let mut kolom = Vec::new();
        for isi in baris {
            let bagian: Vec<_> = isi.iter().map(Spanned::get_ref).collect();
            let lebar = bagian.get(1).and_then(|lebar| bilangan(lebar));
            match (bagian[..].first(), lebar.filter(|n| *n > 0), bagian.get(2)) {
                (Some(DeValue::String(judul)), Some(lebar), Some(DeValue::String(teks)))
                    if bagian.len() == 3 =>
                {
                    kolom.push(Kolom {
                        judul: judul.to_string(),
                        lebar,
                        isi: self.baca_teks(teks, isi[2].span()),
                    });
                }
                _ => self.keliru(kunci, "kolom berbentuk [\"Judul\", lebar, \"{isian}\"]"),
            }
        }
        Some(kolom)
    }

    fn baris_daftar(&mut self, kunci: &'static str) -> Option<Vec<&'a toml::de::DeArray<'a>>> {
        let isi = self.wajib(kunci)?;
        let baris: Option<Vec<_>> = isi.get_ref().as_array().and_then(|daftar| {
            let baris = daftar.iter().map(|baris| baris.get_ref().as_array());
            baris.collect()
        });
        if baris.as_ref().is_none_or(Vec::is_empty) {
            self.keliru(kunci, "daftar baris: [[…], […]]");
            return None;
        }
        baris
    }

    /// What every key of the table says: a text with placeholders, or several.
    pub(super) fn semua_teks(&mut self) -> Vec<(String, Vec<Teks>)> {
        let mut semua = Vec::new();
        for (kunci, isi) in self.isi {
            let nama = kunci.get_ref().to_string();
            self.sebut(format!("kalimat {nama}"));
            let teks = self.sebagai_beberapa_teks(&nama, isi);
            if !teks.is_empty() {
                semua.push((nama, teks));
            }
        }
        semua
    }

    /// Knows keys that are read elsewhere.
    pub(super) fn kenal(&mut self, kunci: &[&'static str]) {
        self.dikenal.extend(kunci);
    }

    /// Lets every key stand: nothing can be said of the keys of an unknown form.
    pub(super) const fn terima_semua(&mut self) {
        self.abaikan = true;
    }

    /// Notes keys that nobody asked for; to be called when all is read.
    pub(super) fn tutup(&mut self) {
        let asing: Vec<_> = self
            .isi
            .keys()
            .filter(|kunci| !self.abaikan && !self.dikenal.contains(&&**kunci.get_ref()))
            .collect();
        for kunci in asing {
            let saran = maksud(kunci.get_ref(), self.dikenal.iter().copied());
            let baris = line_of(self.sumber, kunci.span().start);
            let pesan = format!("“{}” tidak dikenal di sini", kunci.get_ref());
            self.note(baris, pesan, saran);
        }
    }
}

/// Line of an offset, from 1.
pub(super) fn line_of(sumber: &str, offset: usize) -> usize {
    sumber.get(..offset).unwrap_or(sumber).matches('\n').count() + 1
}

fn bilangan(nilai: &DeValue) -> Option<u32> {
    let angka = nilai.as_integer()?;
    u32::from_str_radix(angka.as_str(), angka.radix()).ok()
}
