//! One place of a pack while it is read: its path, and what stands there.

use std::ops::Range;

use toml::de::DeValue;

use super::bentuk::{Bentuk, Kunci};
use super::{Isi, Pembaca};

/// What stands at a place.
enum Keadaan<'p> {
    Ada(Isi<'p>),
    /// Nothing, though there should be: the layer and place to complain at.
    Hilang(usize, Range<usize>),
    Tiada,
}

/// A place and what stands there. To read from it notes what was asked for, also where nothing stands.
pub struct Isian<'p> {
    pembaca: &'p Pembaca<'p>,
    jalur: String,
    keadaan: Keadaan<'p>,
    wajib: bool,
}

impl<'p> Isian<'p> {
    /// `hilang`: where to complain if nothing stands here; `wajib`: whether the own text itself must have it.
    pub(super) fn new(
        pembaca: &'p Pembaca<'p>,
        jalur: &str,
        isi: Option<Isi<'p>>,
        hilang: Option<Range<usize>>,
        wajib: bool,
    ) -> Self {
        let keadaan = match (isi, hilang) {
            (Some(isi), _) => Keadaan::Ada(isi),
            (None, Some(letak)) => Keadaan::Hilang(0, letak),
            (None, None) => Keadaan::Tiada,
        };
        Self {
            pembaca,
            jalur: jalur.to_owned(),
            keadaan,
            wajib,
        }
    }

    /// The path, as `rapat.kuorum`.
    pub fn jalur(&self) -> &str {
        &self.jalur
    }

    /// The layer it was found in.
    pub fn lapis(&self) -> Option<usize> {
        match &self.keadaan {
            Keadaan::Ada(isi) => Some(isi.lapis),
            _ => None,
        }
    }

    /// A key that the table must have.
    pub fn field(&self, nama: &str) -> Self {
        self.child(nama, true)
    }

    /// A key that the table may have.
    pub fn optional(&self, nama: &str) -> Self {
        self.child(nama, false)
    }

    fn child(&self, nama: &str, wajib: bool) -> Self {
        let keadaan = match &self.keadaan {
            Keadaan::Ada(isi) => match isi.nilai.as_table() {
                Some(tabel) => match tabel.get_key_value(nama) {
                    Some((key, value)) => Keadaan::Ada(Isi {
                        lapis: isi.lapis,
                        letak: key.span(),
                        nilai: value.get_ref(),
                    }),
                    None if wajib => Keadaan::Hilang(isi.lapis, isi.letak.clone()),
                    None => Keadaan::Tiada,
                },
                None => Keadaan::Tiada,
            },
            _ => Keadaan::Tiada,
        };
        Self {
            pembaca: self.pembaca,
            jalur: format!("{}.{nama}", self.jalur),
            keadaan,
            wajib,
        }
    }

    /// A place under this one for a value found in it; for none, the place where one would stand.
    pub(super) fn inner(&self, akhir: &str, isi: Option<(Range<usize>, &'p DeValue<'p>)>) -> Self {
        let keadaan = match (isi, self.lapis()) {
            (Some((letak, nilai)), Some(lapis)) => Keadaan::Ada(Isi {
                lapis,
                letak,
                nilai,
            }),
            _ => Keadaan::Tiada,
        };
        Self {
            pembaca: self.pembaca,
            jalur: format!("{}{akhir}", self.jalur),
            keadaan,
            wajib: false,
        }
    }

    /// Notes a mistake here.
    pub fn cacat(&self, pesan: String, saran: &str) {
        if let Keadaan::Ada(isi) = &self.keadaan {
            let bagian = self.jalur.trim_end_matches(".nilai");
            self.pembaca
                .note(isi.lapis, &isi.letak, bagian, pesan, saran);
        }
    }

    /// Notes a mistake here unless `holds`.
    pub fn ensure(&self, holds: bool, pesan: impl Into<String>, saran: &str) {
        if !holds {
            self.cacat(pesan.into(), saran);
        }
    }

    /// The value read by `read`, which refuses what is not of the form; a refusal is noted.
    pub fn expect<T>(
        &self,
        bentuk: Bentuk,
        read: impl FnOnce(&'p DeValue<'p>) -> Option<T>,
    ) -> Option<T> {
        let nilai = match &self.keadaan {
            Keadaan::Ada(isi) => {
                let nilai = read(isi.nilai);
                if nilai.is_none() {
                    self.cacat(
                        format!(
                            "nilai {} tidak sesuai; seharusnya {}",
                            tertulis(isi.nilai),
                            bentuk.sebutan()
                        ),
                        "Perbaiki nilainya.",
                    );
                }
                nilai
            }
            Keadaan::Hilang(lapis, letak) => {
                self.missing(*lapis, letak);
                None
            }
            Keadaan::Tiada => None,
        };
        self.remember(bentuk, "");
        nilai
    }

    /// Whether a table stands here; what else stands here is noted as a mistake.
    pub fn table(&self, uraian: &str) -> bool {
        self.remember(Bentuk::Tabel, uraian);
        match &self.keadaan {
            Keadaan::Ada(isi) if isi.nilai.is_table() => true,
            Keadaan::Ada(isi) => {
                self.cacat(
                    format!("{} bukan tabel", tertulis(isi.nilai)),
                    "Tulis sebagai bagian dengan kunci nilai dan sumber.",
                );
                false
            }
            Keadaan::Hilang(lapis, letak) => {
                self.missing(*lapis, letak);
                false
            }
            Keadaan::Tiada => false,
        }
    }

    /// The text that stands here.
    pub fn text(&self) -> Option<String> {
        self.expect(Bentuk::Teks, |v| v.as_str().map(str::to_owned))
    }

    fn missing(&self, lapis: usize, letak: &Range<usize>) {
        let (luar, nama) = self.jalur.rsplit_once('.').unwrap_or(("", &self.jalur));
        self.pembaca.note(
            lapis,
            letak,
            luar.trim_end_matches(".nilai"),
            format!("kunci `{nama}` belum ada"),
            "Tambahkan kunci itu beserta nilai dan sumbernya.",
        );
    }

    fn remember(&self, bentuk: Bentuk, uraian: &str) {
        let mut catatan = self.pembaca.catatan.borrow_mut();
        catatan.kunci.entry(self.jalur.clone()).or_insert(Kunci {
            bentuk,
            wajib: self.wajib,
            uraian: uraian.to_owned(),
        });
    }
}

/// A value as a message quotes it.
fn tertulis(nilai: &DeValue<'_>) -> String {
    match nilai {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Integer(angka) => angka.to_string(),
        DeValue::Float(angka) => angka.to_string(),
        DeValue::Boolean(benar) => benar.to_string(),
        DeValue::Datetime(saat) => saat.to_string(),
        DeValue::Array(_) => "berupa daftar".to_owned(),
        DeValue::Table(_) => "berupa tabel".to_owned(),
    }
}
