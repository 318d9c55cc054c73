//! Sets the blocks of a template.

use super::blok::{Bentuk, Blok, Kolom, Rata, RupaTabel, Tanda};
use super::isi::{Kata, Lingkup, polos};
use super::nilai::{Catatan, Nilai};
use super::teks::{Potong, Teks};
use super::{Istilah, Templat};
use crate::Error;
use crate::bagian::gaya::{
    ALAS_KELOMPOK, ISI, NOMOR, TABEL, TABEL_KECIL, kepala_tabel_dalam, paragraf_kaya,
};
use crate::bagian::kop::Kop;
use crate::bagian::surat::{INDENT, KepalaSurat, alamat, tembusan};
use crate::bagian::tanda_tangan::{BlokTandaTangan, Penanda};
use crate::bagian::{isian, rahasia};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::sheet::{Cetak, Identity, Sheet};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::{Style, Text};
use chrono::{NaiveDate, NaiveTime};
use sidang_domain::naskah::TataNaskah;

/// Where the reference of an annex stands, from the right edge of the text.
const RUJUKAN: f64 = mm(70.0);
/// Where the text of a decision stands, behind its heading.
const DIKTUM: f64 = 92.0;

impl Templat {
    /// Prints the document about a record, whose field `tanggal` is the file's date.
    ///
    /// # Errors
    /// [`Error::IsianKosong`] and [`Error::IsianTakSesuai`] where the record is not of the template's kind;
    /// [`Error::Logo`] and [`Error::HurufTidakTercetak`] where something in it cannot be printed.
    pub fn cetak(&self, catatan: &Catatan, tata: &TataNaskah, kop: &Kop) -> Result<Cetak, Error> {
        let lingkup = Lingkup::new(catatan);
        let layout = Layout::new(*tata).lying(self.mendatar);
        let mut flow = Flow::new(layout);
        let mut susunan = Susunan {
            flow: &mut flow,
            kop,
            istilah: self.istilah(),
        };
        susunan.semua(&self.blok, &lingkup)?;
        let kaki = match &self.kaki {
            Some(kaki) => polos(&lingkup.kalimat(kaki)?),
            None => self.nama.clone(),
        };
        // A draft that has no date yet is dated as the beginning of time.
        let tanggal = match catatan.get("tanggal") {
            Some(Nilai::Tanggal(tanggal)) => *tanggal,
            _ => NaiveDate::default(),
        };
        let first_page = if self.rahasia {
            rahasia::kepala_halaman(&layout, None)?
        } else {
            Vec::new()
        };
        Sheet {
            title: match catatan.get("nomor") {
                Some(Nilai::Teks(nomor)) => format!("{} Nomor {nomor}", self.nama),
                _ => self.nama.clone(),
            },
            author: kop.instansi.clone(),
            dated: tanggal.and_time(NaiveTime::MIN),
            identity: Identity {
                kind: self.jenis.clone(),
                nomor: match catatan.get("nomor") {
                    Some(Nilai::Teks(nomor)) => nomor.clone(),
                    _ => String::new(),
                },
            },
            first_page,
            footer: &|layout, halaman, jumlah| {
                if self.rahasia {
                    rahasia::kaki_halaman(layout, &kaki, halaman, jumlah)
                } else {
                    rahasia::kaki_biasa(layout, &kaki, halaman, jumlah)
                }
            },
            flow,
        }
        .print()
    }
}

struct Susunan<'a> {
    flow: &'a mut Flow,
    kop: &'a Kop,
    istilah: &'a Istilah,
}

impl Susunan<'_> {
    fn semua(&mut self, blok: &[Blok], lingkup: &Lingkup) -> Result<(), Error> {
        for (i, ini) in blok.iter().enumerate() {
            let lalu = blok[i + 1..]
                .iter()
                .find(|b| lingkup.berlaku(b.bila.as_ref()));
            let bersama = lalu.is_some_and(|b| b.bentuk.perlu_pendahulu());
            self.blok(ini, lingkup, bersama)?;
        }
        Ok(())
    }

    /// Sets a block, on the page of the next one if they belong together.
    fn blok(&mut self, blok: &Blok, luar: &Lingkup, bersama: bool) -> Result<(), Error> {
        let daftar = blok.untuk.as_ref().map(|jalur| luar.daftar(&jalur.nama));
        let semua: Vec<Lingkup> = match daftar {
            Some(daftar) => (1..)
                .zip(daftar)
                .map(|(urut, c)| luar.butir(c, urut))
                .collect(),
            None => vec![*luar],
        };
        let bila = blok.bila.as_ref();
        let berlaku: Vec<_> = semua.into_iter().filter(|l| l.berlaku(bila)).collect();
        match &blok.bentuk {
            Bentuk::Tabel {
                kolom,
                kelompok,
                rupa,
            } => {
                let Some((kelompok, judul)) = kelompok else {
                    return self.tabel(kolom, *rupa, &[(None, berlaku)]);
                };
                let untuk = blok.untuk.as_ref().map_or(&[][..], |jalur| &jalur.nama);
                let luar_kelompok: Vec<_> = (1..)
                    .zip(luar.daftar(&kelompok.nama))
                    .map(|(urut, c)| luar.butir(c, urut))
                    .collect();
                let mut semua = Vec::new();
                for lingkup in &luar_kelompok {
                    let baris = (1..).zip(lingkup.daftar(untuk));
                    let baris = baris.map(|(urut, c)| lingkup.butir(c, urut));
                    let baris = baris.filter(|l| l.berlaku(bila)).collect();
                    semua.push((Some(lingkup.kalimat(judul)?), baris));
                }
                self.tabel(kolom, *rupa, &semua)
            }
            Bentuk::Butir { isi, tanda } => {
                let isi = beberapa(&berlaku, isi)?;
                self.butir(&isi, *tanda, bersama)
            }
            Bentuk::Diktum { nama, isi, tanda } => {
                let isi = beberapa(&berlaku, isi)?;
                let nama = polos(&luar.kalimat(nama)?);
                self.diktum(&nama, &isi, *tanda, bersama)
            }
            Bentuk::Tembusan { isi } => {
                let isi: Vec<_> = beberapa(&berlaku, isi)?.iter().map(|k| polos(k)).collect();
                let strip = tembusan(self.flow, self.istilah, &isi)?;
                self.flow.strip(strip);
                Ok(())
            }
            lain => berlaku
                .iter()
                .try_for_each(|lingkup| self.satu(lain, lingkup, bersama)),
        }
    }

    /// Sets what is not a list.
    fn satu(&mut self, bentuk: &Bentuk, lingkup: &Lingkup, bersama: bool) -> Result<(), Error> {
        match bentuk {
            Bentuk::Kop => {
                let strip = self.kop.strip(&self.flow.layout())?;
                self.flow.strip(strip);
                self.flow.gap(14.0);
            }
            Bentuk::Judul { teks, nomor } => self.judul(teks, nomor.as_ref(), lingkup)?,
            Bentuk::KepalaSurat { .. } => self.kepala_surat(bentuk, lingkup)?,
            Bentuk::Paragraf {
                teks,
                rata,
                menjorok,
            } => {
                let ini = paragraf_kaya(gaya(ISI, lingkup.kalimat(teks)?)).aligned(match rata {
                    Rata::Kiri => Align::Left,
                    Rata::Tengah => Align::Centre,
                    Rata::Penuh => Align::Justify,
                });
                let ini = if *menjorok {
                    ini.first_indent(INDENT)
                } else {
                    ini
                };
                self.paragraf(ini, bersama)?;
            }
            Bentuk::Isian { baris, menjorok } => {
                let mut semua = Vec::new();
                for (nama, isi) in baris {
                    let nama = polos(&lingkup.kalimat(nama)?);
                    semua.push((nama, gaya(ISI, atau_garis(lingkup.sel(isi)?))));
                }
                let kiri = if *menjorok { INDENT } else { 0.0 };
                isian::tulis(self.flow, kiri, semua)?;
                self.flow.gap(4.0);
            }
            Bentuk::TandaTangan {
                penanda,
                tempat_tanggal,
            } => {
                let penanda = penanda.iter();
                let penanda = penanda.filter_map(|jalur| match lingkup.cari(&jalur.nama) {
                    Some(Nilai::Penanda(penanda)) => Some((**penanda).clone()),
                    _ => None,
                });
                let mut penanda: Vec<_> = penanda.collect();
                if let (Some(teks), Some(akhir)) = (tempat_tanggal, penanda.last_mut()) {
                    akhir.tempat_tanggal = Some(polos(&lingkup.kalimat(teks)?));
                }
                self.tanda_tangan(penanda, bersama)?;
            }
            Bentuk::Lampiran {
                isi,
                judul,
                mendatar,
            } => self.lampiran(isi, judul, *mendatar, lingkup)?,
            Bentuk::Ruang { tinggi } => self.flow.gap(mm(f64::from(*tinggi))),
            Bentuk::Tabel { .. }
            | Bentuk::Butir { .. }
            | Bentuk::Diktum { .. }
            | Bentuk::Tembusan { .. } => {}
        }
        Ok(())
    }

    fn paragraf(&mut self, paragraf: Paragraph, bersama: bool) -> Result<(), Error> {
        self.flow.paragraph(&if bersama {
            paragraf.keep_with_next()
        } else {
            paragraf
        })
    }

    fn judul(
        &mut self,
        teks: &[Teks],
        nomor: Option<&Teks>,
        lingkup: &Lingkup,
    ) -> Result<(), Error> {
        let tengah = |style, kata| {
            let judul = Paragraph::new(gaya(style, kata)).aligned(Align::Centre);
            judul.keep_with_next()
        };
        for teks in teks {
            let judul = tengah(Style::plain(12.0).bold(), lingkup.kalimat(teks)?);
            self.flow.paragraph(&judul)?;
        }
        if let Some(nomor) = nomor {
            let nomor = tengah(ISI, lingkup.kalimat(nomor)?).after(2.0);
            self.flow.paragraph(&nomor)?;
        }
        self.flow.gap(12.0);
        Ok(())
    }

    fn kepala_surat(&mut self, bentuk: &Bentuk, lingkup: &Lingkup) -> Result<(), Error> {
        let Bentuk::KepalaSurat {
            nomor,
            sifat,
            lampiran,
            hal,
            tempat_tanggal,
            alamat: baris,
        } = bentuk
        else {
            return Ok(());
        };
        let mut isi = Vec::new();
        let bagian = [
            (&self.istilah.nomor, nomor.as_ref()),
            (&self.istilah.sifat, sifat.as_ref()),
            (&self.istilah.lampiran, lampiran.as_ref()),
            (&self.istilah.hal, Some(hal)),
        ];
        for (nama, teks) in bagian {
            if let Some(teks) = teks {
                isi.push((nama, polos(&atau_garis(lingkup.sel(teks)?))));
            }
        }
        let isi: Vec<_> = isi
            .iter()
            .map(|(nama, isi)| (nama.as_str(), isi.as_str()))
            .collect();
        let baris: Vec<_> = beberapa(&[*lingkup], baris)?
            .iter()
            .map(|k| polos(k))
            .collect();
        KepalaSurat {
            isi: &isi,
            tempat_tanggal: &polos(&lingkup.kalimat(tempat_tanggal)?),
            alamat: alamat(self.istilah, &baris),
        }
        .tulis(self.flow)
    }

    fn butir(&mut self, isi: &[Vec<Kata>], tanda: Tanda, bersama: bool) -> Result<(), Error> {
        for (i, kata) in isi.iter().enumerate() {
            let ini = paragraf_kaya(gaya(ISI, kata.clone())).after(4.0);
            let ini = match tanda.nomor(i) {
                Some(nomor) => ini.left(NOMOR).label(0.0, nomor),
                None => ini,
            };
            self.paragraf(ini, bersama && i + 1 == isi.len())?;
        }
        Ok(())
    }

    fn diktum(
        &mut self,
        nama: &str,
        isi: &[Vec<Kata>],
        tanda: Tanda,
        bersama: bool,
    ) -> Result<(), Error> {
        for (i, kata) in isi.iter().enumerate() {
            let ini = paragraf_kaya(gaya(ISI, kata.clone())).after(4.0);
            let mut ini = match tanda.nomor(i) {
                Some(nomor) => ini.left(DIKTUM + NOMOR).label(DIKTUM, nomor),
                None => ini.left(DIKTUM),
            };
            if i == 0 {
                ini = ini.label(0.0, nama).label(DIKTUM - 10.0, ":");
            }
            self.paragraf(ini, bersama && i + 1 == isi.len())?;
        }
        self.flow.gap(3.0);
        Ok(())
    }

    /// Rows in groups; a group without a heading is the whole table.
    fn tabel(
        &mut self,
        kolom: &[Kolom],
        rupa: RupaTabel,
        kelompok: &[(Option<Vec<Kata>>, Vec<Lingkup>)],
    ) -> Result<(), Error> {
        let judul: Vec<_> = kolom.iter().map(|k| k.judul.as_str()).collect();
        let lebar: Vec<_> = kolom.iter().map(|k| f64::from(k.lebar)).collect();
        let style = if rupa.kecil { TABEL_KECIL } else { TABEL };
        let mut tabel = Table::new(lebar, kepala_tabel_dalam(style, &judul));
        for (judul, baris) in kelompok {
            if let Some(judul) = judul {
                let judul = Paragraph::new(gaya(style.bold(), judul.clone()));
                let sel = Cell::spanning(kolom.len(), vec![judul]);
                tabel.row(Row::new(vec![sel]).filled(ALAS_KELOMPOK).keep_with_next());
            }
            for lingkup in baris {
                let sel: Result<_, Error> = kolom.iter().map(|k| sel(style, k, lingkup)).collect();
                tabel.row(Row::new(sel?).at_least(mm(f64::from(rupa.tinggi))));
            }
        }
        if kelompok.iter().any(|(_, baris)| !baris.is_empty()) {
            self.flow.gap(6.0);
            self.flow.table(&tabel)?;
            self.flow.gap(6.0);
        }
        Ok(())
    }

    fn tanda_tangan(&mut self, penanda: Vec<Penanda>, bersama: bool) -> Result<(), Error> {
        let blok = if penanda.len() == 1 {
            BlokTandaTangan::di_kanan(penanda[0].clone())
        } else {
            BlokTandaTangan::dua_kolom(penanda)
        };
        self.flow.gap(12.0);
        let strips = blok.strips(&self.flow.layout())?;
        let last = strips.len().saturating_sub(1);
        for (i, mut strip) in strips.into_iter().enumerate() {
            strip.keep_with_next = bersama && i == last;
            self.flow.strip(strip);
        }
        Ok(())
    }

    fn lampiran(
        &mut self,
        isi: &[Teks],
        judul: &[Teks],
        mendatar: bool,
        lingkup: &Lingkup,
    ) -> Result<(), Error> {
        self.flow.lie(mendatar);
        let kiri = self.flow.width() - RUJUKAN;
        for kata in beberapa(&[*lingkup], isi)? {
            let baris = Paragraph::new(gaya(TABEL, kata)).inset(kiri);
            self.flow.paragraph(&baris.keep_with_next())?;
        }
        self.flow.gap(14.0);
        for kata in beberapa(&[*lingkup], judul)? {
            let baris = Paragraph::new(gaya(ISI.bold(), kata)).aligned(Align::Centre);
            self.flow.paragraph(&baris.keep_with_next())?;
        }
        self.flow.gap(8.0);
        Ok(())
    }
}

/// The texts for every entry; those that come out empty are left out.
fn beberapa(semua: &[Lingkup], teks: &[Teks]) -> Result<Vec<Vec<Kata>>, Error> {
    let mut hasil = Vec::new();
    for lingkup in semua {
        for teks in teks {
            let kata = lingkup.kalimat(teks)?;
            if !polos(&kata).trim().is_empty() {
                hasil.push(kata);
            }
        }
    }
    Ok(hasil)
}

/// A cell of a row; one with the number of its entry alone is centred.
fn sel(style: Style, kolom: &Kolom, lingkup: &Lingkup) -> Result<Cell, Error> {
    let isi = Paragraph::new(gaya(style, atau_garis(lingkup.sel(&kolom.isi)?)));
    let nomor =
        matches!(&kolom.isi.potong[..], [Potong::Isian(isian), ..] if isian.jalur == ["urut"]);
    Ok(Cell::new(vec![if nomor {
        isi.aligned(Align::Centre)
    } else {
        isi
    }]))
}

/// A dash where nothing is to be printed; `~` alone is left blank, to be written in.
fn atau_garis(kata: Vec<Kata>) -> Vec<Kata> {
    if polos(&kata).trim_matches(' ').is_empty() {
        vec![("\u{2013}".to_owned(), false)]
    } else {
        kata
    }
}

pub(super) fn gaya(style: Style, kata: Vec<Kata>) -> Text {
    kata.into_iter()
        .fold(Text::new(style, ""), |text, (kata, tebal)| {
            if tebal {
                text.bold(kata)
            } else {
                text.and(kata)
            }
        })
}
