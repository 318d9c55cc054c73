//! How values of a pack are read.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::de::DeValue;

use super::{Bentuk, Isian, Pilihan};

/// Something that a pack may write.
pub trait Nilai: Sized {
    /// Reads it; none where it is absent or wrong, which is noted.
    fn baca(isian: &Isian<'_>) -> Option<Self>;
}

/// A rule without a value asks for none.
impl Nilai for () {
    fn baca(_isian: &Isian<'_>) -> Option<Self> {
        Some(())
    }
}

impl Nilai for String {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let text = isian.text()?;
        let holds = !text.trim().is_empty();
        isian.ensure(holds, "isinya kosong", "Isi teksnya, atau hapus kuncinya.");
        holds.then_some(text)
    }
}

impl Nilai for bool {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::BenarSalah, DeValue::as_bool)
    }
}

impl Nilai for NaiveDate {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tanggal, tanggal)
    }
}

/// A date, written bare or in quotation marks.
pub(super) fn tanggal(nilai: &DeValue<'_>) -> Option<NaiveDate> {
    match nilai {
        DeValue::String(text) => text.parse().ok(),
        DeValue::Datetime(saat) if saat.time.is_none() => {
            let date = saat.date?;
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        }
        _ => None,
    }
}

impl Isian<'_> {
    /// A whole number within bounds.
    pub fn number<T: TryFrom<i64>>(&self, min: i64, max: i64) -> Option<T> {
        self.expect(Bentuk::Bilangan(min, max), |nilai| {
            let angka = nilai.as_integer()?;
            i64::from_str_radix(angka.as_str(), angka.radix())
                .ok()
                .filter(|angka| (min..=max).contains(angka))
                .and_then(|angka| T::try_from(angka).ok())
        })
    }
}

macro_rules! bilangan {
    ($($jenis:ty: $max:expr),*) => {$(
        impl Nilai for $jenis {
            fn baca(isian: &Isian<'_>) -> Option<Self> {
                isian.number(0, $max)
            }
        }
    )*};
}
bilangan!(u8: 255, u16: 9_999, u32: 9_999);

impl<T: Nilai> Nilai for Vec<T> {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let items = isian.expect(Bentuk::Daftar, DeValue::as_array);
        T::baca(&isian.inner("[]", None));
        items?
            .iter()
            .map(|item| T::baca(&isian.inner("[]", Some((item.span(), item.get_ref())))))
            // All are read before any failure counts, so that every mistake is found.
            .collect::<Vec<_>>()
            .into_iter()
            .collect()
    }
}

impl<K: Pilihan + Ord, V: Nilai> Nilai for BTreeMap<K, V> {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let words: Vec<String> = K::semua().map(|kunci| kunci.tulisan()).collect();
        let bentuk = Bentuk::Peta(words.clone());
        let tabel = isian.expect(bentuk, DeValue::as_table);
        V::baca(&isian.inner(".*", None));
        let mut peta = Self::new();
        let mut sound = true;
        for (key, value) in tabel? {
            let place = isian.inner(".*", Some((key.span(), value.get_ref())));
            let Some(kunci) = K::dari(key.get_ref()) else {
                place.cacat(
                    format!(
                        "kunci `{}` tidak dikenal; yang dikenal: {}",
                        key.get_ref(),
                        words.join(", ")
                    ),
                    "Perbaiki ejaan kunci atau hapus barisnya.",
                );
                sound = false;
                continue;
            };
            match V::baca(&place) {
                Some(nilai) => {
                    peta.insert(kunci, nilai);
                }
                None => sound = false,
            }
        }
        sound.then_some(peta)
    }
}
