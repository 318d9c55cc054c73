//! Letters: number, date and address at their head, signature and copies at their foot.

use chrono::NaiveDate;

use super::gaya::{ISI, paragraf};
use super::kop::Kop;
use super::orang::Orang;
use super::tanda_tangan::{BlokTandaTangan, Penanda};
use crate::Error;
use crate::tanggal::tanggal_surat;
use crate::typeset::flow::Flow;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Column, Paragraph, beside};
use crate::typeset::strip::Strip;
use crate::typeset::text::Text;

/// First line of a letter's paragraph.
const INDENT: f64 = mm(12.5);

/// What every letter says at its head and foot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PokokSurat {
    /// Letterhead.
    pub kop: Kop,
    /// Number of the letter.
    pub nomor: String,
    /// Subject: `Rekomendasi Usulan Promosi/Mutasi Jabatan`.
    pub hal: String,
    /// Place of signing; left out where blank.
    pub tempat: String,
    /// Date of the letter.
    pub tanggal: NaiveDate,
    /// Who signs, with the capacity: `Ketua Tim Penilai Kinerja`.
    pub selaku: String,
    /// The person who signs.
    pub penanda_tangan: Orang,
    /// Who receives a copy.
    pub tembusan: Vec<String>,
}

impl PokokSurat {
    /// Letterhead, number, date and address. `lampiran` is printed as a dash where nothing is attached.
    pub(crate) fn kepala(
        &self,
        flow: &mut Flow,
        lampiran: Option<&str>,
        alamat: Vec<Paragraph>,
    ) -> Result<(), Error> {
        let layout = flow.layout();
        let width = flow.width();
        flow.strip(self.kop.strip(&layout)?);
        flow.gap(14.0);
        let baris = |nama: &str, isi: &str| {
            let isi = Paragraph::new(Text::new(ISI, isi)).left(70.0);
            isi.label(0.0, nama).label(61.0, ":")
        };
        let tanggal = tanggal_surat(self.tanggal);
        let tanggal = match self.tempat.trim() {
            "" => tanggal,
            tempat => format!("{tempat}, {tanggal}"),
        };
        flow.strip(beside(
            &layout,
            &[
                Column {
                    x: 0.0,
                    width: width * 0.66,
                    paragraphs: vec![
                        baris("Nomor", &self.nomor),
                        baris("Sifat", "Rahasia"),
                        baris("Lampiran", lampiran.unwrap_or("\u{2013}")),
                        baris("Hal", &self.hal),
                    ],
                },
                Column {
                    x: width * 0.66,
                    width: width * 0.34,
                    paragraphs: vec![Paragraph::new(Text::new(ISI, tanggal)).aligned(Align::Right)],
                },
            ],
        )?);
        flow.gap(14.0);
        flow.strip(beside(
            &layout,
            &[Column {
                x: 0.0,
                width: width * 0.75,
                paragraphs: alamat,
            }],
        )?);
        flow.gap(8.0);
        Ok(())
    }

    /// The closing sentence, signature and copies, on one page.
    pub(crate) fn penutup(&self, flow: &mut Flow, text: &str) -> Result<(), Error> {
        flow.paragraph(&isi_surat(text).keep_with_next())?;
        flow.gap(12.0);
        let penanda = Penanda::orang("penanda", &*self.selaku, &self.penanda_tangan);
        for mut blok in BlokTandaTangan::di_kanan(penanda).strips(&flow.layout())? {
            blok.keep_with_next = true;
            flow.strip(blok);
        }
        flow.strip(self.tembusan(flow)?);
        Ok(())
    }

    /// Who receives a copy; nothing where nobody does.
    fn tembusan(&self, flow: &Flow) -> Result<Strip, Error> {
        if self.tembusan.is_empty() {
            return Ok(Strip::default());
        }
        let mut paragraphs = vec![Paragraph::new(Text::new(ISI, "Tembusan:"))];
        paragraphs.extend(self.tembusan.iter().enumerate().map(|(i, kepada)| {
            Paragraph::new(Text::new(ISI, &**kepada))
                .left(18.0)
                .label(0.0, format!("{}.", i + 1))
        }));
        let strip = beside(
            &flow.layout(),
            &[Column {
                x: 0.0,
                width: flow.width(),
                paragraphs,
            }],
        )?;
        Ok(Strip {
            space_before: 14.0,
            ..strip
        })
    }
}

/// A line of the address, which hangs behind `Yth.`.
pub fn baris_alamat(text: impl Into<String>) -> Paragraph {
    Paragraph::new(Text::new(ISI, text)).left(26.0)
}

/// The end of the address: `di`, and the place below it.
pub fn di(tempat: &str) -> [Paragraph; 2] {
    [baris_alamat("di"), baris_alamat(tempat).left(40.0)]
}

/// A paragraph of a letter's body.
pub fn isi_surat(text: impl Into<String>) -> Paragraph {
    paragraf(text).first_indent(INDENT)
}
