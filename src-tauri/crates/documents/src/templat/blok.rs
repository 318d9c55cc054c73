//! The layout of a document that is all template: its blocks in order.

use super::baca::Tabel;
use super::kesalahan::maksud;
use super::teks::Teks;

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Blok {
    /// Line it begins at, from 1.
    pub(super) baris: usize,
    /// Its place among the blocks, from 1, and its form: `blok 3 (tabel)`.
    pub(super) sebutan: String,
    /// When it is set.
    pub(super) bila: Option<Bila>,
    /// The list for whose entries it, or what is in it, is repeated.
    pub(super) untuk: Option<Jalur>,
    pub(super) bentuk: Bentuk,
}

/// Names from the outermost field inwards, and the line they stand in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Jalur {
    pub(super) nama: Vec<String>,
    pub(super) baris: usize,
}

/// When a block is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bila {
    pub(super) jalur: Jalur,
    pub(super) syarat: Syarat,
}

/// What is asked of the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Syarat {
    /// `alasan`: it is filled.
    Terisi,
    /// `!alasan`: it is not.
    Kosong,
    /// `arah=melepas`: it has that value.
    Sama(String),
}

/// Where the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rata {
    Kiri,
    Tengah,
    Penuh,
}

/// What numbers the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tanda {
    /// `1.`
    Angka,
    /// `a.`
    Huruf,
    /// A dash.
    Garis,
    /// Nothing.
    Tanpa,
}

impl Tanda {
    /// The mark of the item `i`, from 0.
    pub(super) fn nomor(self, i: usize) -> Option<String> {
        match self {
            Self::Angka => Some(format!("{}.", i + 1)),
            Self::Huruf => Some(format!("{}.", huruf(i))),
            Self::Garis => Some("\u{2013}".to_owned()),
            Self::Tanpa => None,
        }
    }
}

/// `a` to `z`, then `aa`.
fn huruf(i: usize) -> String {
    let akhir = char::from(b'a' + u8::try_from(i % 26).expect("below 26"));
    if i < 26 {
        akhir.to_string()
    } else {
        format!("{}{akhir}", huruf(i / 26 - 1))
    }
}

/// A column: its head, its share of the width, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kolom {
    pub(super) judul: String,
    pub(super) lebar: u32,
    pub(super) isi: Teks,
}

/// What a block sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Bentuk {
    Kop,
    Judul {
        teks: Vec<Teks>,
        nomor: Option<Teks>,
    },
    KepalaSurat {
        nomor: Option<Teks>,
        sifat: Option<Teks>,
        lampiran: Option<Teks>,
        hal: Teks,
        tempat_tanggal: Teks,
        alamat: Vec<Teks>,
    },
    Paragraf {
        teks: Teks,
        rata: Rata,
        menjorok: bool,
    },
    Isian {
        baris: Vec<(Teks, Teks)>,
        menjorok: bool,
    },
    Butir {
        isi: Vec<Teks>,
        tanda: Tanda,
    },
    Tabel {
        kolom: Vec<Kolom>,
        /// The list whose entries head groups of rows, with the heading.
        kelompok: Option<(Jalur, Teks)>,
        rupa: RupaTabel,
    },
    Diktum {
        nama: Teks,
        isi: Vec<Teks>,
        tanda: Tanda,
    },
    TandaTangan {
        penanda: Vec<Jalur>,
        /// Above the last of them.
        tempat_tanggal: Option<Teks>,
    },
    Tembusan {
        isi: Vec<Teks>,
    },
    Lampiran {
        isi: Vec<Teks>,
        judul: Vec<Teks>,
        mendatar: bool,
    },
    Ruang {
        /// In millimetres.
        tinggi: u32,
    },
}

impl Bentuk {
    /// Whether what stands before it belongs on its page: nobody signs alone, and no table is cut off from what leads
    /// to it.
    pub const fn perlu_pendahulu(&self) -> bool {
        matches!(
            self,
            Self::TandaTangan { .. } | Self::Tembusan { .. } | Self::Tabel { .. }
        )
    }
}

/// How a table is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RupaTabel {
    /// Least height of a row, in millimetres.
    pub tinggi: u32,
    /// Whether its letters are small, for tables of many columns.
    pub kecil: bool,
}

/// The names of the forms.
const BENTUK: [&str; 12] = [
    "kop",
    "judul",
    "kepala_surat",
    "paragraf",
    "isian",
    "butir",
    "tabel",
    "diktum",
    "tanda_tangan",
    "tembusan",
    "lampiran",
    "ruang",
];

impl Blok {
    /// Whether it is a signature below its place and date.
    pub(super) const fn bertempat_tanggal(&self) -> bool {
        matches!(
            self.bentuk,
            Bentuk::TandaTangan {
                tempat_tanggal: Some(_),
                ..
            }
        )
    }

    /// Reads the block `urut`; what is wrong is noted.
    pub(super) fn baca(urut: usize, tabel: &mut Tabel) -> Option<Self> {
        tabel.sebut(format!("blok {urut}"));
        let nama = tabel.wajib_kata("bentuk")?;
        tabel.sebut(format!("blok {urut} ({nama})"));
        let bila = tabel.kata("bila").and_then(|_| bila(tabel));
        let untuk = tabel.jalur("untuk");
        let bentuk = bentuk(&nama, tabel);
        tabel.tutup();
        Some(Self {
            baris: tabel.baris(),
            sebutan: tabel.sebutan().to_owned(),
            bila,
            untuk,
            bentuk: bentuk?,
        })
    }
}

fn bila(tabel: &mut Tabel) -> Option<Bila> {
    let baris = tabel.baris_kunci("bila");
    let tulisan = tabel.kata("bila")?;
    let (nama, syarat) = match (tulisan.strip_prefix('!'), tulisan.split_once('=')) {
        (Some(nama), _) => (nama, Syarat::Kosong),
        (None, Some((nama, nilai))) => (nama, Syarat::Sama(nilai.trim().to_owned())),
        (None, None) => (tulisan.as_str(), Syarat::Terisi),
    };
    let jalur = Jalur {
        nama: nama.split('.').map(|n| n.trim().to_owned()).collect(),
        baris,
    };
    Some(Bila { jalur, syarat })
}

fn bentuk(nama: &str, t: &mut Tabel) -> Option<Bentuk> {
    Some(match nama {
        "kop" => Bentuk::Kop,
        "judul" => Bentuk::Judul {
            nomor: t.teks("nomor"),
            teks: t.wajib_beberapa_teks("teks")?,
        },
        "kepala_surat" => Bentuk::KepalaSurat {
            nomor: t.teks("nomor"),
            sifat: t.teks("sifat"),
            lampiran: t.teks("lampiran"),
            alamat: t.beberapa_teks("isi"),
            tempat_tanggal: t.wajib_teks("tempat_tanggal")?,
            hal: t.wajib_teks("hal")?,
        },
        "paragraf" => Bentuk::Paragraf {
            rata: rata(t),
            menjorok: t.ya("menjorok"),
            teks: t.wajib_teks("teks")?,
        },
        "isian" => Bentuk::Isian {
            menjorok: t.ya("menjorok"),
            baris: t.pasangan("baris")?,
        },
        "butir" => Bentuk::Butir {
            tanda: tanda(t, Tanda::Angka),
            isi: t.wajib_beberapa_teks("isi")?,
        },
        "tabel" => Bentuk::Tabel {
            kelompok: kelompok(t),
            rupa: RupaTabel {
                tinggi: t.boleh_bilangan("tinggi").unwrap_or_default(),
                kecil: t.ya("kecil"),
            },
            kolom: t.kolom("kolom")?,
        },
        "diktum" => Bentuk::Diktum {
            tanda: tanda(t, Tanda::Tanpa),
            nama: t.wajib_teks("nama")?,
            isi: t.wajib_beberapa_teks("isi")?,
        },
        "tanda_tangan" => Bentuk::TandaTangan {
            tempat_tanggal: t.teks("tempat_tanggal"),
            penanda: t.beberapa_jalur("penanda")?,
        },
        "tembusan" => Bentuk::Tembusan {
            isi: t.wajib_beberapa_teks("isi")?,
        },
        "lampiran" => Bentuk::Lampiran {
            judul: t.beberapa_teks("judul"),
            mendatar: t.ya("mendatar"),
            isi: t.beberapa_teks("isi"),
        },
        "ruang" => Bentuk::Ruang {
            tinggi: t.bilangan("tinggi")?,
        },
        lain => {
            let baris = t.baris_kunci("bentuk");
            t.note(
                baris,
                format!("bentuk blok “{lain}” tidak dikenal"),
                maksud(lain, BENTUK.into_iter()),
            );
            t.terima_semua();
            return None;
        }
    })
}

fn kelompok(t: &mut Tabel) -> Option<(Jalur, Teks)> {
    let jalur = t.jalur("kelompok");
    let judul = t.teks("judul_kelompok");
    match (jalur, judul) {
        (Some(jalur), Some(judul)) => Some((jalur, judul)),
        (None, None) => None,
        (ada, _) => {
            let (ada, kurang) = if ada.is_some() {
                ("kelompok", "judul_kelompok")
            } else {
                ("judul_kelompok", "kelompok")
            };
            let baris = t.baris_kunci(ada);
            t.note(
                baris,
                format!("“{ada}” tanpa “{kurang}”"),
                format!("Tambahkan “{kurang}”."),
            );
            None
        }
    }
}

fn rata(t: &mut Tabel) -> Rata {
    let pilihan = [
        ("penuh", Rata::Penuh),
        ("kiri", Rata::Kiri),
        ("tengah", Rata::Tengah),
    ];
    t.pilihan("rata", &pilihan).unwrap_or(Rata::Penuh)
}

fn tanda(t: &mut Tabel, bawaan: Tanda) -> Tanda {
    let pilihan = [
        ("1.", Tanda::Angka),
        ("a.", Tanda::Huruf),
        ("-", Tanda::Garis),
        ("", Tanda::Tanpa),
    ];
    t.pilihan("tanda", &pilihan).unwrap_or(bawaan)
}
