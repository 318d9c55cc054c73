//! The agenda: how many items of which kind, and the tables of what was decided on them.

use super::gaya::{ALAS_KELOMPOK, TABEL, sel, sel_nomor};
use super::jabatan::JabatanDibahas;
use super::orang::{CalonDirekomendasikan, Orang};
use crate::Error;
use crate::templat::{Catatan, Kalimat};
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::Text;

/// Items of an agenda by their kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct JumlahAcara {
    /// Posts to be filled.
    pub jabatan: usize,
    /// Transfers considered, one person each.
    pub mutasi: usize,
    /// Dismissals from a post, one person each.
    pub pemberhentian: usize,
    /// Other subjects.
    pub lainnya: usize,
}

impl JumlahAcara {
    /// All items.
    pub(crate) const fn semua(self) -> usize {
        self.jabatan + self.mutasi + self.pemberhentian + self.lainnya
    }

    /// What is considered, by the sentences `acara_…`: `pengisian 3 (tiga) jabatan, mutasi 1 (satu) pegawai, dan 1
    /// (satu) hal lain`; blank where nothing is.
    pub(crate) fn kalimat(self, kalimat: &Kalimat) -> Result<String, Error> {
        let jenis = [
            ("acara_jabatan", self.jabatan),
            ("acara_mutasi", self.mutasi),
            ("acara_pemberhentian", self.pemberhentian),
            ("acara_lainnya", self.lainnya),
        ];
        let bagian = jenis
            .into_iter()
            .filter(|(_, banyak)| *banyak > 0)
            .map(|(nama, banyak)| kalimat.tentang(nama, &Catatan::new().dengan("banyak", banyak)))
            .collect::<Result<Vec<_>, Error>>()?;
        Ok(berderet(&bagian))
    }
}

/// Phrases in a row: `a`, `a dan b`, `a, b, dan c`.
pub fn berderet(bagian: &[String]) -> String {
    match bagian {
        [] => String::new(),
        [satu] => satu.clone(),
        [satu, dua] => format!("{satu} dan {dua}"),
        [awal @ .., akhir] => format!("{}, dan {akhir}", awal.join(", ")),
    }
}

/// A table with a group of rows per item: what it is about, the candidates where it has any, and remarks below.
pub struct TabelAcara {
    table: Table,
    columns: usize,
    nomor: usize,
}

const LEBAR_ORANG: [f64; 5] = [6.5, 32.5, 17.0, 25.5, 18.5];

impl TabelAcara {
    /// Posts and their candidates, or people one by one; the first item gets the number after `sesudah`.
    pub fn orang(sesudah: usize, kepala: Row) -> Self {
        Self::new(&LEBAR_ORANG, kepala, sesudah)
    }

    /// Subjects.
    pub fn pokok(sesudah: usize, kepala: Row) -> Self {
        Self::new(&[6.5, 93.5], kepala, sesudah)
    }

    fn new(lebar: &[f64], kepala: Row, sesudah: usize) -> Self {
        Self {
            table: Table::new(lebar, kepala),
            columns: lebar.len() - 1,
            nomor: sesudah,
        }
    }

    /// Adds a post with its candidates.
    pub fn butir_jabatan(
        &mut self,
        jabatan: &JabatanDibahas,
        catatan: Option<String>,
        calon: &[CalonDirekomendasikan],
        keterangan: Vec<Paragraph>,
    ) {
        let judul = Cell::spanning(self.columns, jabatan.judul_dan_rincian(catatan));
        let calon = calon
            .iter()
            .enumerate()
            .map(|(i, calon)| {
                let mut cells = vec![sel_nomor(i + 1)];
                cells.extend(calon.sel());
                Row::new(cells)
            })
            .collect();
        self.butir(vec![judul], calon, keterangan);
    }

    /// Adds a person.
    pub fn butir_pegawai(&mut self, orang: &Orang, akhir: &str, keterangan: Vec<Paragraph>) {
        let [nama, pangkat, jabatan] = orang.sel();
        let akhir = Cell::new(vec![sel(akhir)]);
        self.butir(vec![nama, pangkat, jabatan, akhir], Vec::new(), keterangan);
    }

    /// Adds a subject.
    pub fn butir_pokok(&mut self, judul: &str, keterangan: Vec<Paragraph>) {
        let judul = Cell::new(vec![Paragraph::new(Text::new(TABEL.bold(), judul))]);
        self.butir(vec![judul], Vec::new(), keterangan);
    }

    /// A group stays on one page where it fits.
    fn butir(&mut self, kepala: Vec<Cell>, baris: Vec<Row>, keterangan: Vec<Paragraph>) {
        self.nomor += 1;
        let nomor = Text::new(TABEL.bold(), format!("{}.", self.nomor));
        let nomor = Cell::new(vec![Paragraph::new(nomor).aligned(Align::Centre)]);
        let mut cells = vec![nomor];
        cells.extend(kepala);
        let mut rows = vec![Row::new(cells).filled(ALAS_KELOMPOK)];
        rows.extend(baris);
        if !keterangan.is_empty() {
            rows.push(Row::new(vec![
                Cell::new(Vec::new()),
                Cell::spanning(self.columns, keterangan),
            ]));
        }
        let last = rows.len() - 1;
        for (i, row) in rows.into_iter().enumerate() {
            self.table
                .row(if i < last { row.keep_with_next() } else { row });
        }
    }

    /// The finished table.
    pub fn table(&self) -> &Table {
        &self.table
    }
}

/// A remark below an item: a sentence of the template.
pub fn keterangan(kalimat: &Kalimat, nama: &str, tentang: &Catatan) -> Result<Paragraph, Error> {
    Ok(Paragraph::new(kalimat.kaya(TABEL, nama, tentang)?).after(2.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templat::{Templat, bawaan};
    use sidang_domain::naskah::JenisNaskah;

    #[test]
    fn jumlah_acara_dalam_satu_kalimat() {
        let sumber = bawaan(JenisNaskah::BeritaAcara);
        let templat = Templat::parse(sumber).unwrap();
        let kalimat = Kalimat::new(&templat, Catatan::new());
        let jumlah = |jabatan, mutasi, pemberhentian, lainnya| {
            let acara = JumlahAcara {
                jabatan,
                mutasi,
                pemberhentian,
                lainnya,
            };
            acara.kalimat(&kalimat).unwrap().replace('\u{a0}', " ")
        };
        assert_eq!(jumlah(3, 0, 0, 0), "pengisian 3 (tiga) jabatan");
        assert_eq!(
            jumlah(1, 2, 0, 0),
            "pengisian 1 (satu) jabatan dan mutasi 2 (dua) pegawai"
        );
        assert_eq!(
            jumlah(60, 1, 1, 1),
            "pengisian 60 (enam puluh) jabatan, mutasi 1 (satu) pegawai, pemberhentian 1 (satu) pegawai dari jabatan, \
             dan 1 (satu) hal lain"
        );
    }
}
