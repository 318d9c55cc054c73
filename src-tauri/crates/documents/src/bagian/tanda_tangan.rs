//! Signature blocks: in whose place, as what, room for ink, name, rank and NIP.

use serde::{Deserialize, Serialize};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::kepala_daerah;

use super::gaya::ISI;
use super::orang::{Orang, nip};
use crate::Error;
use crate::typeset::layout::Layout;
use crate::typeset::paragraph::{Column, Paragraph, beside};
use crate::typeset::strip::{Area, Mark, Strip};
use crate::typeset::text::Text;

/// Room for a signature and a stamp.
const RUANG_TINTA: f64 = 46.0;
/// Between blocks side by side.
const SELA: f64 = 26.0;
/// Between blocks below each other.
const JEDA: f64 = 15.0;
/// Width of `a.n.`, behind which the posts hang.
const ATAS_NAMA: f64 = 24.0;
const JARAK_BARIS: f64 = 1.25;

/// What stands before the post of who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awalan {
    /// `a.n.`: in the name of the post named here.
    AtasNama(String),
    /// `u.b.`: for the post named here, which itself signs in another's name.
    UntukBeliau(String),
    /// Holds the post for a time while it is vacant.
    Plt,
    /// Holds the post while its holder is away.
    Plh,
    /// Holds the office until it is filled.
    Pj,
}

/// Who signs, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penanda {
    /// Name of the room for the signature, in ASCII and once per document: `ketua`, `anggota-3`, `penanda`.
    pub ruang: String,
    /// What stands before the post, in order.
    #[serde(default)]
    pub awalan: Vec<Awalan>,
    /// The post: `Ketua Tim Penilai Kinerja`.
    pub jabatan: String,
    /// The name; where blank, room to write the name by hand, and the NIP of who has one.
    #[serde(default)]
    pub nama: String,
    /// Rank and golongan in words.
    #[serde(default)]
    pub pangkat: Option<String>,
    /// The NIP.
    #[serde(default)]
    pub nip: Option<Nip>,
    /// Place and date above the post.
    #[serde(default)]
    pub tempat_tanggal: Option<String>,
}

/// Signatures of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlokTandaTangan {
    /// Who signs, row by row from the left; one alone stands at the right.
    pub penanda: Vec<Penanda>,
    /// How many stand side by side.
    pub kolom: usize,
}

impl Penanda {
    /// Someone on record, by name and in the capacity `jabatan`.
    pub fn orang(ruang: impl Into<String>, jabatan: impl Into<String>, orang: &Orang) -> Self {
        Self {
            nama: orang.nama.clone(),
            pangkat: orang.pangkat(),
            nip: Some(orang.nip),
            ..Self::kosong(ruang, jabatan)
        }
    }

    /// Someone whose name is written by hand, and the NIP with it.
    pub fn kosong(ruang: impl Into<String>, jabatan: impl Into<String>) -> Self {
        Self {
            ruang: ruang.into(),
            awalan: Vec::new(),
            jabatan: jabatan.into(),
            nama: String::new(),
            pangkat: None,
            nip: None,
            tempat_tanggal: None,
        }
    }

    /// Whether a civil servant signs: anyone but the head of a region, and whoever stands in for that one.
    fn pegawai(&self) -> bool {
        !self.awalan.is_empty() || !kepala_daerah(&self.jabatan)
    }

    /// Where the text stands: behind `a.n.` where there is one.
    fn left(&self) -> f64 {
        let atas_nama = |a: &Awalan| matches!(a, Awalan::AtasNama(_));
        if self.awalan.iter().any(atas_nama) {
            ATAS_NAMA
        } else {
            0.0
        }
    }

    /// Place and date, and the posts from the one in whose name it is signed to the signer's own.
    fn kepala(&self) -> Vec<Paragraph> {
        let left = self.left();
        let baris = |text: &str| baris(text).left(left);
        let mut paragraphs: Vec<_> = self.tempat_tanggal.iter().map(|t| baris(t)).collect();
        let mut sebutan = String::new();
        for awalan in &self.awalan {
            match awalan {
                Awalan::AtasNama(jabatan) => {
                    paragraphs.push(baris(&format!("{sebutan}{jabatan}")).label(0.0, "a.n."));
                    sebutan.clear();
                }
                Awalan::UntukBeliau(jabatan) => {
                    paragraphs.push(baris(&format!("{sebutan}{jabatan},")));
                    paragraphs.push(baris("u.b."));
                    sebutan.clear();
                }
                Awalan::Plt => sebutan.push_str("Plt.\u{a0}"),
                Awalan::Plh => sebutan.push_str("Plh.\u{a0}"),
                Awalan::Pj => sebutan.push_str("Pj.\u{a0}"),
            }
        }
        paragraphs.push(baris(&format!("{sebutan}{},", self.jabatan)));
        paragraphs
    }

    /// Name, rank and NIP, or room to write them in.
    fn kaki(&self) -> Vec<Paragraph> {
        let left = self.left();
        let baris = |text: &str| baris(text).left(left);
        if self.nama.trim().is_empty() {
            let titik = ".".repeat(48);
            let mut paragraphs = vec![baris(&titik)];
            if self.pegawai() {
                paragraphs.push(baris(&format!("NIP\u{a0}{}", &titik[8..])));
            }
            return paragraphs;
        }
        let nama = Text::new(ISI.bold(), &*self.nama);
        let mut paragraphs = vec![Paragraph::new(nama).leading(JARAK_BARIS).left(left)];
        paragraphs.extend(self.pangkat.as_deref().map(&baris));
        let nomor = self.nip.map(|n| format!("NIP\u{a0}{}", nip(&n)));
        paragraphs.extend(nomor.as_deref().map(baris));
        paragraphs
    }
}

impl BlokTandaTangan {
    /// One block on the right, as letters have it.
    pub fn di_kanan(penanda: Penanda) -> Self {
        Self::dua_kolom(vec![penanda])
    }

    /// Blocks in two columns.
    pub const fn dua_kolom(penanda: Vec<Penanda>) -> Self {
        Self { penanda, kolom: 2 }
    }

    /// A strip for every row of blocks, none of which is ever torn.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub(crate) fn strips(&self, layout: &Layout) -> Result<Vec<Strip>, Error> {
        let kolom = self.kolom.max(1);
        let alone = self.penanda.len() == 1;
        let mut strips = Vec::new();
        for row in self.penanda.chunks(kolom) {
            let at = |i| if alone { kolom - 1 } else { i };
            let row = row.iter().enumerate().map(|(i, p)| (at(i), p)).collect();
            let mut strip = baris_blok(layout, kolom, &row)?;
            strip.space_before = if strips.is_empty() { 0.0 } else { JEDA };
            strips.push(strip);
        }
        Ok(strips)
    }
}

fn baris(text: &str) -> Paragraph {
    Paragraph::new(Text::new(ISI, text)).leading(JARAK_BARIS)
}

/// Blocks side by side, each in its column: posts start at the same height, and so do names, however many lines a
/// post takes.
fn baris_blok(
    layout: &Layout,
    kolom: usize,
    blok: &Vec<(usize, &Penanda)>,
) -> Result<Strip, Error> {
    #[expect(clippy::cast_precision_loss, reason = "columns are few")]
    let width = (layout.width() - SELA * (kolom - 1) as f64) / kolom as f64;
    #[expect(clippy::cast_precision_loss, reason = "columns are few")]
    let x = |i: usize| (width + SELA) * i as f64;
    let columns = |bagian: fn(&Penanda) -> Vec<Paragraph>| {
        let column = |(i, p): &(usize, &Penanda)| Column {
            x: x(*i),
            width,
            paragraphs: bagian(p),
        };
        beside(layout, &blok.iter().map(column).collect::<Vec<_>>())
    };
    let mut strip = columns(Penanda::kepala)?;
    strip.marks.extend(blok.iter().map(|(i, p)| Mark::Ruang {
        area: Area {
            x: x(*i),
            y: strip.height,
            width,
            height: RUANG_TINTA,
        },
        nama: p.ruang.clone(),
    }));
    let below = strip.height + RUANG_TINTA;
    let names = columns(Penanda::kaki)?;
    strip
        .marks
        .extend(names.marks.into_iter().map(|mark| mark.moved(0.0, below)));
    strip.height = below + names.height;
    Ok(strip)
}
