//! The data rows of a recognised sheet: each read on its own, then held against the earlier ones.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use crate::buku::{Baris, Isi, Lembar};
use crate::grid::GridRow;
use crate::header::Column;
use crate::masalah::Tingkat;
use crate::row::{Row, Sheet};

/// Whether a row that repeats an earlier one word for word deserves a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeats {
    /// A person or a record stands once.
    Warned,
    /// A unit may be named as often as it has posts.
    Silent,
}

/// How the rows of one kind of sheet become values.
pub(crate) struct Rows<T, K> {
    /// Reads one row; none where a required cell failed (and was noted).
    pub(crate) read: fn(&mut Row<'_>) -> Option<T>,
    /// What two rows must not share unless they are equal.
    pub(crate) key: fn(&T) -> K,
    /// The column that a repeated key is shown at.
    pub(crate) column: &'static Column,
    /// How equal rows are met.
    pub(crate) repeats: Repeats,
    /// The kind of the content.
    pub(crate) wrap: fn(Vec<Baris<T>>) -> Isi,
}

impl<T: PartialEq, K: Eq + Hash> Rows<T, K> {
    /// Reads all data rows below the header.
    pub(crate) fn collect(&self, sheet: &Sheet<'_>, rows: &[GridRow]) -> Lembar {
        let mut good: Vec<Baris<T>> = Vec::with_capacity(rows.len());
        let mut seen: HashMap<K, usize> = HashMap::with_capacity(rows.len());
        let mut masalah = Vec::new();
        let (mut baris, mut ditolak, mut kembar) = (0, 0, 0);
        for grid_row in rows.iter().filter(|row| has_data(sheet, row)) {
            baris += 1;
            let mut row = Row::new(sheet, grid_row);
            let value = (self.read)(&mut row).map(|value| ((self.key)(&value), value));
            let mut repeated = false;
            let mut accepted = None;
            if let Some((key, value)) = value {
                match seen.entry(key) {
                    Entry::Vacant(entry) => accepted = Some((entry, value)),
                    Entry::Occupied(entry) => {
                        repeated = self.compare(&mut row, &good[*entry.get()], &value);
                    }
                }
            }
            let found = row.into_masalah();
            if found.iter().any(|m| m.tingkat == Tingkat::Galat) {
                ditolak += 1;
            } else if repeated {
                kembar += 1;
            } else if let Some((entry, nilai)) = accepted {
                entry.insert(good.len());
                good.push(Baris {
                    nomor: grid_row.nomor,
                    nilai,
                });
            }
            masalah.extend(found);
        }
        Lembar {
            nama: sheet.nama.to_owned(),
            kolom_kunci: sheet.header.written(self.column).to_owned(),
            baris,
            ditolak,
            kembar,
            isi: (self.wrap)(good),
            masalah,
        }
    }

    /// Notes that a row's key stands already; true when the whole row does.
    fn compare(&self, row: &mut Row<'_>, earlier: &Baris<T>, value: &T) -> bool {
        let nomor = earlier.nomor;
        if earlier.nilai != *value {
            row.refuse(
                self.column,
                "baris_bertentangan",
                format!("Baris {nomor} sudah memuat data yang sama kuncinya tetapi berbeda isinya; baris {nomor} yang dipakai. Hapus salah satu dari keduanya."),
            );
            return false;
        }
        if self.repeats == Repeats::Warned {
            row.warn(
                self.column,
                "baris_kembar",
                format!("Baris ini kembar dengan baris {nomor}; hanya satu yang disimpan. Hapus salah satunya."),
            );
        }
        true
    }
}

/// Rows that fill none of the columns read (footers, running numbers) are no data.
fn has_data(sheet: &Sheet<'_>, row: &GridRow) -> bool {
    sheet
        .header
        .columns()
        .any(|column| row.cell(column).is_some())
}
