//! The page: a card with the candidate and the post, two columns of facts, and the checks below.

use sidang_domain::kelayakan::Jawaban;

use super::{Kerapatan, ProfilCalonNaskah, SyaratDiperiksa, identitas, penilaian, syarat};
use crate::Error;
use crate::bagian::gaya::{ALAS_KELOMPOK, ALAS_KEPALA};
use crate::bagian::orang::nip;
use crate::templat::{Catatan, Kalimat};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::strip::Strip;
use crate::typeset::table::{Cell, Look, Row, Table};
use crate::typeset::text::{Colour, Style, Text};

/// White space between the columns.
const SELA: f64 = 12.0;
/// White space between blocks.
const JEDA: f64 = 9.0;
/// Part of the width that the left column takes.
const KIRI: f64 = 0.58;
/// Size of a fact's type before it is scaled.
const HURUF: f64 = 8.0;
/// Size of side remarks relative to the facts.
const KECIL: f64 = 0.92;
/// Distance between lines, as a multiple of a fact's size.
const JARAK_BARIS: f64 = 1.2;
/// Posts of the history that are worth the room.
const RIWAYAT: usize = 9;

/// A profile being set, with one density of type.
pub(super) struct TataLetak<'a> {
    pub(super) naskah: &'a ProfilCalonNaskah,
    pub(super) kalimat: &'a Kalimat<'a>,
    pub(super) layout: Layout,
    kerapatan: Kerapatan,
}

impl<'a> TataLetak<'a> {
    pub(super) const fn new(
        naskah: &'a ProfilCalonNaskah,
        kalimat: &'a Kalimat<'a>,
        layout: Layout,
        kerapatan: Kerapatan,
    ) -> Self {
        Self {
            naskah,
            kalimat,
            layout,
            kerapatan,
        }
    }

    /// Width of the left column.
    pub(super) fn kiri(&self) -> f64 {
        (self.layout.width() - SELA) * KIRI
    }

    /// Everything on the page, with as many posts of the history as find room; none where it does not fit.
    pub(super) fn flow(&self) -> Result<Option<Flow>, Error> {
        let mut flow = self.atas()?;
        flow.gap(JEDA);
        let mut bawah = Flow::new(self.layout);
        bawah.gap(JEDA);
        bawah.table(&syarat::tabel(self)?)?;
        let room = self.layout.height() - flow.height() - JEDA - bawah.height();

        let mut kanan = Flow::column(self.layout, self.layout.width() - SELA - self.kiri());
        penilaian::tulis(self, &mut kanan)?;
        if kanan.height() > room {
            return Ok(None);
        }
        for riwayat in (self.kerapatan.riwayat..=RIWAYAT).rev() {
            let mut kiri = Flow::column(self.layout, self.kiri());
            identitas::tulis(self, riwayat, &mut kiri)?;
            if kiri.height() <= room {
                flow.strip(Strip::side_by_side([
                    (0.0, Strip::stacked(kiri.into_strips())),
                    (self.kiri() + SELA, Strip::stacked(kanan.into_strips())),
                ]));
                bawah
                    .into_strips()
                    .into_iter()
                    .for_each(|strip| flow.strip(strip));
                return Ok(Some(flow));
            }
        }
        Ok(None)
    }

    /// Letterhead, title and card.
    fn atas(&self) -> Result<Flow, Error> {
        let mut flow = Flow::new(self.layout);
        flow.strip(self.naskah.kop.strip(&self.layout)?);
        flow.gap(8.0);
        let judul = Text::new(Style::plain(13.0).bold(), self.kalimat.teks("judul")?);
        flow.paragraph(&Paragraph::new(judul).aligned(Align::Centre).leading(1.2))?;
        let keadaan = Text::new(Style::plain(9.0), self.kalimat.teks("keadaan")?);
        flow.paragraph(&Paragraph::new(keadaan).aligned(Align::Centre))?;
        flow.gap(6.0);
        flow.table(&self.kartu()?)?;
        Ok(flow)
    }

    /// Who is looked at, for which post, and what came of it.
    fn kartu(&self) -> Result<Table, Error> {
        let naskah = self.naskah;
        let sisi = |label: &str, nama: &str, rincian: String| {
            let nama = Text::new(self.huruf(1.3).bold(), nama);
            Ok::<_, Error>(Cell::new(vec![
                self.redup(self.kalimat.teks(label)?),
                Paragraph::new(nama).leading(JARAK_BARIS).after(1.0),
                self.paragraf(rincian).after(1.0),
            ]))
        };
        let nomor_induk = format!("NIP\u{a0}{}", nip(&naskah.orang.nip));
        let calon = sisi("calon", &naskah.orang.nama, nomor_induk)?;
        let dituju = &naskah.jabatan;
        let dituju = sisi("dituju", &dituju.nama, dituju.rincian())?;
        let hasil = Catatan::new()
            .dengan("hasil", &naskah.hasil)
            .dengan_bila("peringkat", naskah.peringkat.map(|p| p.ke))
            .dengan_bila("banyak_calon", naskah.peringkat.map(|p| p.dari))
            .dengan("gerak", &naskah.gerak);
        let hasil = self.kalimat.kaya(self.huruf(1.1), "hasil", &hasil)?;
        let hasil = Paragraph::new(hasil).leading(JARAK_BARIS);
        let mut kartu = Table::new([1.0, 1.0], Row::new(vec![calon, dituju]))
            .looking(Look::framed(3.0 * self.kerapatan.skala));
        kartu.row(Row::new(vec![Cell::spanning(2, vec![hasil])]).filled(ALAS_KEPALA));
        Ok(kartu)
    }

    /// Type of a size relative to the facts'.
    fn huruf(&self, banding: f64) -> Style {
        Style::plain(HURUF * self.kerapatan.skala * banding)
    }

    /// A fact.
    pub(super) fn paragraf(&self, text: impl Into<String>) -> Paragraph {
        Paragraph::new(Text::new(self.huruf(1.0), text)).leading(JARAK_BARIS)
    }

    /// A fact in bold.
    pub(super) fn tebal(&self, text: impl Into<String>) -> Paragraph {
        Paragraph::new(Text::new(self.huruf(1.0).bold(), text)).leading(JARAK_BARIS)
    }

    /// A label or side remark in grey, with the facts' distance between lines.
    pub(super) fn redup(&self, text: impl Into<String>) -> Paragraph {
        let style = self.huruf(KECIL).coloured(Colour::grey(0.35));
        Paragraph::new(Text::new(style, text)).leading(JARAK_BARIS / KECIL)
    }

    /// A table of dense rows under a head that names the block.
    pub(super) fn tabel(&self, lebar: impl Into<Vec<f64>>, kepala: Vec<Cell>) -> Table {
        Table::new(lebar, Row::new(kepala).filled(ALAS_KELOMPOK))
            .looking(Look::ruled(1.6 * self.kerapatan.skala))
    }

    /// The heads of columns, by a sentence.
    pub(super) fn kepala(&self, nama: &str) -> Result<Vec<Cell>, Error> {
        let judul = self.kalimat.beberapa(nama)?;
        let cell = |judul: String| Cell::new(vec![self.tebal(judul)]);
        Ok(judul.into_iter().map(cell).collect())
    }

    /// Names of facts and the facts, row by row; `tanpa` where there is none.
    pub(super) fn fakta(
        &self,
        tabel: &mut Table,
        nama: &str,
        isi: impl IntoIterator<Item = Option<String>>,
        tanpa: &str,
    ) -> Result<(), Error> {
        let tanpa = self.kalimat.teks(tanpa)?;
        for (nama, isi) in self.kalimat.beberapa(nama)?.into_iter().zip(isi) {
            tabel.row(Row::new(vec![
                Cell::new(vec![self.redup(nama)]),
                Cell::new(vec![self.paragraf(isi.unwrap_or_else(|| tanpa.clone()))]),
            ]));
        }
        Ok(())
    }

    /// A check's evidence, cut where even the closest page would not take it whole.
    pub(super) fn bukti(&self, s: &SyaratDiperiksa) -> String {
        let huruf = match s.hasil {
            Jawaban::Memenuhi => self.kerapatan.terpenuhi,
            _ => self.kerapatan.lainnya,
        };
        ringkas(&s.bukti, huruf)
    }

    /// A passage.
    pub(super) fn dasar(&self, text: &str) -> String {
        ringkas(text, self.kerapatan.dasar)
    }
}

/// At most so many characters, with an ellipsis where some are left out.
fn ringkas(text: &str, huruf: usize) -> String {
    if text.chars().count() <= huruf {
        return text.to_owned();
    }
    let awal: String = text.chars().take(huruf.saturating_sub(1)).collect();
    format!("{}\u{2026}", awal.trim_end())
}

#[cfg(test)]
mod tests {
    use super::ringkas;

    #[test]
    fn yang_terlalu_panjang_diberi_elipsis() {
        assert_eq!(ringkas("tiga kata saja", 14), "tiga kata saja");
        assert_eq!(ringkas("tiga kata saja", 6), "tiga\u{2026}");
    }
}
