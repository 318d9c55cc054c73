//! Posts as documents name them, and the table of recommendations per post.

use super::gaya::{ALAS_KELOMPOK, TABEL, kepala_tabel, sel_kecil, sel_nomor};
use super::orang::CalonDirekomendasikan;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::Text;

/// A post that the meeting considered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JabatanDibahas {
    /// Its name.
    pub nama: String,
    /// The unit it belongs to.
    pub unit: String,
    /// Its echelon, `III.b`; functional posts have none.
    pub eselon: Option<String>,
    /// Its class (*kelas jabatan*).
    pub kelas: Option<u8>,
}

impl JabatanDibahas {
    /// Unit, echelon and class in one line.
    pub(crate) fn rincian(&self) -> String {
        let eselon = self
            .eselon
            .as_ref()
            .map(|eselon| format!("Eselon\u{a0}{eselon}"));
        let kelas = self.kelas.map(|kelas| format!("Kelas\u{a0}{kelas}"));
        let rincian = [Some(self.unit.clone()), eselon, kelas];
        rincian
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\u{a0}\u{b7} ")
    }

    /// The name in bold.
    pub(crate) fn judul(&self) -> Paragraph {
        Paragraph::new(Text::new(TABEL.bold(), &*self.nama))
    }
}

/// A table with a group of rows per post: its name, its candidates in order, and remarks below.
pub struct TabelJabatan {
    table: Table,
    posts: usize,
}

impl TabelJabatan {
    /// An empty table.
    pub fn new() -> Self {
        let head = kepala_tabel(&[
            "No.",
            "Calon menurut urutan",
            "Pangkat",
            "Jabatan sekarang",
            "Hasil periksa",
        ]);
        Self {
            table: Table::new([6.5, 32.5, 17.0, 25.5, 18.5], head),
            posts: 0,
        }
    }

    /// Adds a post; its group stays on one page where it fits.
    pub fn jabatan(
        &mut self,
        jabatan: &JabatanDibahas,
        catatan: Option<String>,
        calon: &[CalonDirekomendasikan],
        keterangan: Vec<Paragraph>,
    ) {
        self.posts += 1;
        let nomor = Text::new(TABEL.bold(), format!("{}.", self.posts));
        let nomor = Cell::new(vec![Paragraph::new(nomor).aligned(Align::Centre)]);
        let mut judul = vec![jabatan.judul(), sel_kecil(jabatan.rincian())];
        judul.extend(catatan.map(sel_kecil));
        let judul = Row::new(vec![nomor, Cell::spanning(4, judul)]).filled(ALAS_KELOMPOK);

        let mut rows = vec![judul];
        for (i, calon) in calon.iter().enumerate() {
            let [orang, pangkat, jabatan, hasil] = calon.sel();
            rows.push(Row::new(vec![
                sel_nomor(i + 1),
                orang,
                pangkat,
                jabatan,
                hasil,
            ]));
        }
        if !keterangan.is_empty() {
            rows.push(Row::new(vec![
                Cell::new(Vec::new()),
                Cell::spanning(4, keterangan),
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

/// A remark below a post's candidates, opened by a bold word.
pub fn keterangan(kata: &str, uraian: &str) -> Paragraph {
    Paragraph::new(Text::new(TABEL, "").bold(format!("{kata}: ")).and(uraian)).after(2.0)
}
