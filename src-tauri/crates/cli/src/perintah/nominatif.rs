//! `nominatif`.

use std::io::{self, Write};

use chrono::NaiveDate;
use serde::Serialize;
use sidang_app::nominatif::{Acuan, CalonView, NominatifView, Rincian};
use sidang_app::peta_jabatan::JabatanView;
use sidang_app::{Galat, JenisGalat, Sidang};

use crate::argumen::Nominatif;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

/// One post of several: its list, or why the pack has none for it.
#[derive(Serialize)]
#[serde(untagged)]
enum Butir {
    Daftar(Box<NominatifView>),
    Ditolak(Box<Ditolak>),
}

#[derive(Serialize)]
struct Ditolak {
    jabatan: JabatanView,
    per: NaiveDate,
    calon: [CalonView; 0],
    penolakan: Option<Galat>,
}

impl Butir {
    fn ditolak(jabatan: JabatanView, per: NaiveDate, penolakan: Option<Galat>) -> Self {
        Self::Ditolak(Box::new(Ditolak {
            jabatan,
            per,
            calon: [],
            penolakan,
        }))
    }
}

/// Draws up nominative lists.
pub fn run(meja: &Meja<'_>, a: &Nominatif) -> Result<(), Gagal> {
    let acuan = a.acuan.at(meja);
    let mut sidang = meja.open()?;
    let butir: Vec<Butir> = match a.kode.as_slice() {
        [] => all_vacant(&mut sidang, acuan)?,
        [kode] => {
            let daftar = sidang.get_nominatif(kode, acuan, Rincian::Lengkap)?;
            return cetak::print(meja, &daftar, |out| write_daftar(out, &daftar));
        }
        several => several
            .iter()
            .map(|kode| draw_up(&mut sidang, kode, acuan))
            .collect::<Result<_, _>>()?,
    };
    cetak::print(meja, &butir, |out| {
        butir.iter().try_for_each(|b| write_butir(out, b))
    })
}

fn all_vacant(sidang: &mut Sidang, acuan: Acuan<'_>) -> Result<Vec<Butir>, Galat> {
    let lists = sidang.get_semua_nominatif(acuan, Rincian::Lengkap)?;
    Ok(lists
        .into_iter()
        .map(|list| match list {
            Ok(daftar) => Butir::Daftar(Box::new(daftar)),
            Err(refused) => Butir::ditolak(refused.jabatan, acuan.per, refused.penolakan),
        })
        .collect())
}

/// The list of one post of several. Where the law gives it none, the others are drawn up all the same.
fn draw_up(sidang: &mut Sidang, kode: &str, acuan: Acuan<'_>) -> Result<Butir, Galat> {
    match sidang.get_nominatif(kode, acuan, Rincian::Lengkap) {
        Ok(daftar) => Ok(Butir::Daftar(Box::new(daftar))),
        Err(penolakan) if penolakan.jenis == JenisGalat::Aturan => Ok(Butir::ditolak(
            sidang.get_jabatan(kode)?,
            acuan.per,
            Some(penolakan),
        )),
        Err(galat) => Err(galat),
    }
}

fn write_butir(out: &mut dyn Write, butir: &Butir) -> io::Result<()> {
    match butir {
        Butir::Daftar(daftar) => write_daftar(out, daftar)?,
        Butir::Ditolak(d) => {
            writeln!(
                out,
                "{} {} ({})",
                d.jabatan.kode, d.jabatan.nama, d.jabatan.unit
            )?;
            if let Some(penolakan) = &d.penolakan {
                writeln!(
                    out,
                    "{} ({})",
                    penolakan.pesan,
                    penolakan.dasar.as_deref().unwrap_or_default()
                )?;
            }
        }
    }
    writeln!(out)
}

fn write_daftar(out: &mut dyn Write, n: &NominatifView) -> io::Result<()> {
    writeln!(
        out,
        "{} {} ({})",
        n.jabatan.kode, n.jabatan.nama, n.jabatan.unit
    )?;
    writeln!(
        out,
        "Menurut {} per {}; sidik {}",
        n.nama_aturan, n.per, n.sidik
    )?;
    let mut tabel = Tabel::new(&["", "NIP", "NAMA", "HASIL", "KATEGORI", "SKOR", "CATATAN"]);
    for c in &n.calon {
        let lacking = c
            .temuan
            .iter()
            .filter(|t| t.sifat == "wajib" && t.hasil != "memenuhi");
        tabel.row([
            c.peringkat
                .map(|place| place.to_string())
                .unwrap_or_default(),
            c.nip.clone(),
            c.nama.clone(),
            c.hasil.replace('_', " "),
            c.kategori.to_owned(),
            format!("{:.2}", c.skor),
            lacking
                .map(|t| t.syarat.as_str())
                .collect::<Vec<_>>()
                .join(", "),
        ]);
    }
    tabel.write(out)?;
    writeln!(
        out,
        "{} memenuhi, {} perlu verifikasi, {} tidak memenuhi.",
        n.jumlah.memenuhi, n.jumlah.perlu_verifikasi, n.jumlah.tidak_memenuhi
    )
}
