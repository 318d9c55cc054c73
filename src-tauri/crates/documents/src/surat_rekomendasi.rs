//! Surat Rekomendasi: the letter that tells one unit's head what was recommended for that unit's posts, and no more.

use chrono::NaiveDate;

use crate::bagian::gaya::{ISI, paragraf, rincian};
use crate::bagian::jabatan::{TabelJabatan, keterangan};
use crate::bagian::rahasia;
use crate::bagian::tanda_tangan::{Penanda, di_kanan};
use crate::tanggal::{nama_hari, tanggal_surat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::mm;
use crate::typeset::page::BODY_WIDTH;
use crate::typeset::paragraph::{Align, Column, Paragraph, beside};
use crate::typeset::sheet::Sheet;
use crate::typeset::strip::Strip;
use crate::typeset::text::Text;
use crate::{CalonDirekomendasikan, Error, JabatanDibahas, Kop, Orang};

/// First line of a letter's paragraph.
const INDENT: f64 = mm(12.5);

/// The record of a letter, with every fact it prints. It carries that unit's posts alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratRekomendasiNaskah {
    /// Letterhead.
    pub kop: Kop,
    /// Number of the letter.
    pub nomor: String,
    /// What is attached: `1 (satu) berkas`; none is printed as a dash.
    pub lampiran: Option<String>,
    /// Subject: `Rekomendasi Usulan Promosi/Mutasi Jabatan`.
    pub hal: String,
    /// Place of signing; left out where blank.
    pub tempat: String,
    /// Date of the letter.
    pub tanggal: NaiveDate,
    /// Whom it addresses, as it follows `Yth.`: `Kepala Dinas Kesehatan`.
    pub kepada: String,
    /// Where they are: `Tirawuta`.
    pub di: String,
    /// The unit whose posts it is about.
    pub unit: String,
    /// What the committee is called: `Tim Penilai Kinerja`.
    pub istilah_tim: String,
    /// The unit's own proposal that the letter answers.
    pub usulan: Option<SuratUsulan>,
    /// Day of the meeting.
    pub tanggal_rapat: NaiveDate,
    /// Number of the minutes.
    pub nomor_berita_acara: String,
    /// Posts with recommended candidates.
    pub rekomendasi: Vec<RekomendasiJabatan>,
    /// Posts that were postponed.
    pub ditunda: Vec<JabatanDitunda>,
    /// The article that makes the result secret.
    pub dasar_kerahasiaan: Option<String>,
    /// What happens next.
    pub langkah: LangkahBerikut,
    /// Why the letter is late, when it is.
    pub catatan_tanggal: Option<String>,
    /// The chair who signs, with the capacity: `Ketua Tim Penilai Kinerja`.
    pub selaku: String,
    /// The chair.
    pub penanda_tangan: Orang,
    /// Who receives a copy.
    pub tembusan: Vec<String>,
}

/// A letter by number and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratUsulan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
}

/// Candidates recommended for a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RekomendasiJabatan {
    /// The post.
    pub jabatan: JabatanDibahas,
    /// In the order of the recommendation.
    pub calon: Vec<CalonDirekomendasikan>,
    /// A remark, such as the last date before a retirement limit.
    pub keterangan: Option<String>,
}

/// A post that was postponed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JabatanDitunda {
    /// The post.
    pub jabatan: JabatanDibahas,
    /// The kind of reason, without what was said.
    pub alasan: String,
}

/// What the unit's head is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LangkahBerikut {
    /// Propose one of the candidates to the appointing officer, named here.
    Mengusulkan {
        /// To whom: `Bupati Kolaka Timur`.
        kepada: String,
    },
    /// Wait: the committee passes the result on to the appointing officer, named here.
    Menunggu {
        /// Who decides.
        penetapan: String,
    },
}

impl SuratRekomendasiNaskah {
    /// Prints the letter as PDF.
    ///
    /// # Errors
    /// [`Error::TanpaCalon`] for a recommendation that names nobody; [`Error::Logo`] and
    /// [`Error::HurufTidakTercetak`] when something in the record cannot be printed.
    pub fn render(&self) -> Result<Vec<u8>, Error> {
        if let Some(kosong) = self.rekomendasi.iter().find(|r| r.calon.is_empty()) {
            return Err(Error::TanpaCalon {
                jabatan: kosong.jabatan.nama.clone(),
            });
        }
        let mut flow = Flow::default();
        self.kepala(&mut flow)?;
        self.pembukaan(&mut flow)?;
        self.tabel(&mut flow)?;
        self.penutup(&mut flow)?;
        let kaki = format!("Surat Nomor {}", self.nomor);
        Sheet {
            title: format!("{} – {}", self.hal, self.unit),
            author: self.kop.instansi.clone(),
            dated: self.tanggal.and_time(chrono::NaiveTime::MIN),
            first_page: rahasia::kepala_halaman(None)?,
            footer: &|halaman, jumlah| rahasia::kaki_halaman(&kaki, halaman, jumlah),
            flow,
        }
        .print()
    }

    /// Letterhead, number, date and address.
    fn kepala(&self, flow: &mut Flow) -> Result<(), Error> {
        flow.strip(self.kop.strip()?);
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
        flow.strip(beside(&[
            Column {
                x: 0.0,
                width: BODY_WIDTH * 0.66,
                paragraphs: vec![
                    baris("Nomor", &self.nomor),
                    baris("Sifat", "Rahasia"),
                    baris("Lampiran", self.lampiran.as_deref().unwrap_or("\u{2013}")),
                    baris("Hal", &self.hal),
                ],
            },
            Column {
                x: BODY_WIDTH * 0.66,
                width: BODY_WIDTH * 0.34,
                paragraphs: vec![Paragraph::new(Text::new(ISI, tanggal)).aligned(Align::Right)],
            },
        ])?);
        flow.gap(14.0);
        let alamat = |text: String| Paragraph::new(Text::new(ISI, text)).left(26.0);
        flow.strip(beside(&[Column {
            x: 0.0,
            width: BODY_WIDTH * 0.62,
            paragraphs: vec![
                alamat(self.kepada.clone()).label(0.0, "Yth."),
                alamat("di".to_owned()),
                alamat(self.di.clone()).left(40.0),
            ],
        }])?);
        flow.gap(8.0);
        Ok(())
    }

    fn pembukaan(&self, flow: &mut Flow) -> Result<(), Error> {
        let usulan = self.usulan.as_ref().map_or_else(String::new, |usulan| {
            format!(
                "Menindaklanjuti surat Saudara Nomor {} tanggal {}, ",
                usulan.nomor,
                tanggal_surat(usulan.tanggal)
            )
        });
        let kami = if usulan.is_empty() {
            "Dengan ini kami"
        } else {
            "kami"
        };
        flow.paragraph(&isi_surat(format!(
            "{usulan}{kami} sampaikan bahwa {} telah mempertimbangkan pengisian {} jabatan pada {} dalam rapat hari \
             {} tanggal {}, sebagaimana dituangkan dalam Berita Acara Nomor {}.",
            self.istilah_tim,
            angka_dan_kata(self.rekomendasi.len() + self.ditunda.len()),
            self.unit,
            nama_hari(self.tanggal_rapat),
            tanggal_surat(self.tanggal_rapat),
            self.nomor_berita_acara,
        )))
    }

    fn tabel(&self, flow: &mut Flow) -> Result<(), Error> {
        if !self.rekomendasi.is_empty() {
            let text = format!(
                "{} merekomendasikan calon berikut menurut urutannya.",
                self.istilah_tim
            );
            flow.paragraph(&isi_surat(text).keep_with_next())?;
            flow.gap(8.0);
            let mut tabel = TabelJabatan::new();
            for r in &self.rekomendasi {
                let catatan = r
                    .keterangan
                    .iter()
                    .map(|text| keterangan("Keterangan", text));
                tabel.jabatan(&r.jabatan, None, &r.calon, catatan.collect());
            }
            flow.table(tabel.table())?;
            flow.gap(4.0);
        }
        if !self.ditunda.is_empty() {
            let text = format!(
                "Pengisian {} jabatan berikut ditunda:",
                angka_dan_kata(self.ditunda.len())
            );
            flow.paragraph(&isi_surat(text).keep_with_next())?;
            let ditunda: Vec<_> = self
                .ditunda
                .iter()
                .map(|ditunda| format!("{}, karena {}", ditunda.jabatan.nama, ditunda.alasan))
                .collect();
            for butir in rincian(&ditunda) {
                flow.paragraph(&butir)?;
            }
        }
        Ok(())
    }

    /// Secrecy, next step, signature and copies.
    fn penutup(&self, flow: &mut Flow) -> Result<(), Error> {
        let dasar = self
            .dasar_kerahasiaan
            .as_ref()
            .map_or_else(String::new, |pasal| format!(" berdasarkan {pasal}"));
        flow.paragraph(&isi_surat(format!(
            "Hasil rapat bersifat rahasia{dasar}. Saudara diminta menjaga kerahasiaan surat ini dan tidak \
             menyampaikan isinya kepada pihak yang tidak berwenang, termasuk kepada pegawai yang bersangkutan.",
        )))?;
        if !self.rekomendasi.is_empty() {
            flow.paragraph(&isi_surat(self.langkah.kalimat()))?;
        }
        if let Some(catatan) = &self.catatan_tanggal {
            flow.paragraph(&isi_surat(catatan.clone()))?;
        }
        let text = "Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.";
        flow.paragraph(&isi_surat(text.to_owned()).keep_with_next())?;
        flow.gap(16.0);
        let selaku = format!("{},", self.selaku);
        let mut tanda_tangan = di_kanan(Penanda {
            selaku: &selaku,
            orang: &self.penanda_tangan,
        })?;
        tanda_tangan.keep_with_next = true;
        flow.strip(tanda_tangan);
        flow.strip(self.tembusan()?);
        Ok(())
    }

    /// Who receives a copy; nothing where nobody does.
    fn tembusan(&self) -> Result<Strip, Error> {
        if self.tembusan.is_empty() {
            return Ok(Strip::default());
        }
        let mut paragraphs = vec![Paragraph::new(Text::new(ISI, "Tembusan:"))];
        paragraphs.extend(self.tembusan.iter().enumerate().map(|(i, kepada)| {
            Paragraph::new(Text::new(ISI, &**kepada))
                .left(18.0)
                .label(0.0, format!("{}.", i + 1))
        }));
        let strip = beside(&[Column {
            x: 0.0,
            width: BODY_WIDTH,
            paragraphs,
        }])?;
        Ok(Strip {
            space_before: 18.0,
            ..strip
        })
    }
}

impl LangkahBerikut {
    fn kalimat(&self) -> String {
        match self {
            Self::Mengusulkan { kepada } => format!(
                "Selanjutnya Saudara dapat mengajukan usulan kepada {kepada} dengan memperhatikan rekomendasi \
                 tersebut."
            ),
            Self::Menunggu { penetapan } => format!(
                "Selanjutnya hasil rapat disampaikan kepada {penetapan} untuk ditetapkan. Rekomendasi ini belum \
                 merupakan keputusan pengangkatan."
            ),
        }
    }
}

fn isi_surat(text: String) -> Paragraph {
    paragraf(text).first_indent(INDENT)
}
