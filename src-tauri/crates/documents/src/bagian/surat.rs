//! Letters: number, date and address at their head, signature and copies at their foot.

use chrono::NaiveDate;

use super::gaya::{ISI, paragraf};
use super::kop::Kop;
use super::orang::Orang;
use super::tanda_tangan::{BlokTandaTangan, Penanda};
use crate::Error;
use crate::tanggal::tanggal_surat;
use crate::templat::Istilah;
use crate::typeset::flow::Flow;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Column, Paragraph, beside};
use crate::typeset::shape::{shape, width as measure};
use crate::typeset::strip::Strip;
use crate::typeset::text::Text;

/// First line of a letter's paragraph.
pub const INDENT: f64 = mm(12.5);
/// Between the subject and the place and date beside it.
const SELA: f64 = 12.0;
/// Where the address hangs behind `Yth.`.
const ALAMAT: f64 = 26.0;
/// How much further in its place stands.
const MASUK: f64 = 14.0;

/// What every letter says at its head and foot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PokokSurat {
    /// Letterhead.
    pub kop: Kop,
    /// Number of the letter.
    pub nomor: String,
    /// Place of signing; left out where blank.
    pub tempat: String,
    /// Date of the letter.
    pub tanggal: NaiveDate,
    /// Who signs, with the capacity: `Ketua Tim Penilai Kinerja`.
    pub selaku: String,
    /// The person who signs.
    pub penanda_tangan: Orang,
}

impl PokokSurat {
    /// Letterhead, number, subject, date and address. `lampiran` is printed as a dash where nothing is attached.
    pub(crate) fn kepala(
        &self,
        flow: &mut Flow,
        istilah: &Istilah,
        hal: &str,
        lampiran: Option<&str>,
        alamat: Vec<Paragraph>,
    ) -> Result<(), Error> {
        flow.strip(self.kop.strip(&flow.layout())?);
        flow.gap(14.0);
        let tanggal = tanggal_surat(self.tanggal);
        KepalaSurat {
            isi: &[
                (&istilah.nomor, &self.nomor),
                (&istilah.sifat, &istilah.rahasia),
                (&istilah.lampiran, lampiran.unwrap_or("\u{2013}")),
                (&istilah.hal, hal),
            ],
            tempat_tanggal: &match self.tempat.trim() {
                "" => tanggal,
                tempat => format!("{tempat}, {tanggal}"),
            },
            alamat,
        }
        .tulis(flow)
    }

    /// The closing sentence, signature, and who receives a copy, on one page.
    pub(crate) fn penutup(
        &self,
        flow: &mut Flow,
        istilah: &Istilah,
        text: &str,
        kepada: &[String],
    ) -> Result<(), Error> {
        flow.paragraph(&isi_surat(text).keep_with_next())?;
        flow.gap(12.0);
        let penanda = Penanda::orang("penanda", &*self.selaku, &self.penanda_tangan);
        for mut blok in BlokTandaTangan::di_kanan(penanda).strips(&flow.layout())? {
            blok.keep_with_next = true;
            flow.strip(blok);
        }
        flow.strip(tembusan(flow, istilah, kepada)?);
        Ok(())
    }
}

/// Number, date and address of a letter.
pub struct KepalaSurat<'a> {
    /// Names and values at the left: `Nomor`, `Sifat`, `Lampiran`, `Hal`.
    pub isi: &'a [(&'a str, &'a str)],
    /// Place and date at the right.
    pub tempat_tanggal: &'a str,
    /// To whom.
    pub alamat: Vec<Paragraph>,
}

impl KepalaSurat<'_> {
    /// Sets it below the letterhead.
    pub fn tulis(self, flow: &mut Flow) -> Result<(), Error> {
        let layout = flow.layout();
        let width = flow.width();
        let baris = |(nama, isi): &(&str, &str)| {
            let isi = Paragraph::new(Text::new(ISI, *isi)).left(70.0);
            isi.label(0.0, *nama).label(61.0, ":")
        };
        let tanggal = Paragraph::new(Text::new(ISI, self.tempat_tanggal));
        // As wide as its words, and never more than half.
        let style = layout.style(ISI);
        let words = shape(style.face, self.tempat_tanggal)?;
        let kanan = (measure(&words, style.size) + SELA).min(width / 2.0);
        flow.strip(beside(
            &layout,
            &[
                Column {
                    x: 0.0,
                    width: width - kanan,
                    paragraphs: self.isi.iter().map(baris).collect(),
                },
                Column {
                    x: width - kanan,
                    width: kanan,
                    paragraphs: vec![tanggal.aligned(Align::Right)],
                },
            ],
        )?);
        flow.gap(14.0);
        flow.strip(beside(
            &layout,
            &[Column {
                x: 0.0,
                width: width * 0.75,
                paragraphs: self.alamat,
            }],
        )?);
        flow.gap(8.0);
        Ok(())
    }
}

/// Who receives a copy; nothing where nobody does.
pub fn tembusan(flow: &Flow, istilah: &Istilah, kepada: &[String]) -> Result<Strip, Error> {
    if kepada.is_empty() {
        return Ok(Strip::default());
    }
    let mut paragraphs = vec![Paragraph::new(Text::new(ISI, &*istilah.tembusan))];
    paragraphs.extend(kepada.iter().enumerate().map(|(i, kepada)| {
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

/// An address from its lines: the first behind `Yth.`, what follows a line `di` further in.
pub fn alamat(istilah: &Istilah, baris: &[String]) -> Vec<Paragraph> {
    let mut masuk = 0.0;
    let mut paragraphs = Vec::new();
    for (i, teks) in baris.iter().enumerate() {
        let ini = baris_alamat(teks).left(ALAMAT + masuk);
        paragraphs.push(if i == 0 {
            ini.label(0.0, &*istilah.yth)
        } else {
            ini
        });
        if teks == "di" {
            masuk = MASUK;
        }
    }
    paragraphs
}

/// A line of the address, which hangs behind `Yth.`.
pub fn baris_alamat(text: impl Into<String>) -> Paragraph {
    Paragraph::new(Text::new(ISI, text)).left(ALAMAT)
}

/// The end of the address: `di`, and the place below it.
pub fn di(tempat: &str) -> [Paragraph; 2] {
    [
        baris_alamat("di"),
        baris_alamat(tempat).left(ALAMAT + MASUK),
    ]
}

/// A paragraph of a letter's body.
pub fn isi_surat(text: impl Into<String>) -> Paragraph {
    paragraf(text).first_indent(INDENT)
}
