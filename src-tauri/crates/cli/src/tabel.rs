//! Tables for people: columns as wide as their content.

use std::io::{self, Write};

/// A table under construction.
pub struct Tabel {
    rows: Vec<Vec<String>>,
}

impl Tabel {
    /// A table with these headings.
    pub fn new(heads: &[&str]) -> Self {
        Self {
            rows: vec![heads.iter().map(|&head| head.to_owned()).collect()],
        }
    }

    /// One more row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes it; the last column is not padded.
    ///
    /// # Errors
    /// Where `out` does not take it.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let columns = self.rows[0].len();
        let width = |column: usize| {
            self.rows
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &self.rows {
            let padded = row
                .iter()
                .zip(&widths)
                .map(|(cell, &width)| format!("{cell:<width$}"));
            writeln!(out, "{}", padded.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn kolom_selebar_isinya() {
        let mut tabel = super::Tabel::new(&["KODE", "NAMA"]);
        tabel.row(["J1".into(), "Kepala Bidang".into()]);
        tabel.row(["J00020".into(), "Camat".into()]);
        let mut out = Vec::new();
        tabel.write(&mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "KODE    NAMA\nJ1      Kepala Bidang\nJ00020  Camat\n"
        );
    }
}
