//! `banding`.

use std::io::{self, Write};

use sidang_app::nominatif::BandingView;

use crate::argumen::peringkat::Banding;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

/// Sets candidates of a post side by side.
pub fn run(meja: &Meja<'_>, a: &Banding) -> Result<(), Gagal> {
    let acuan = a.acuan.at(meja);
    let banding = meja.open()?.compare_calon(&a.kode, acuan, &a.nip)?;
    cetak::print(meja, &banding, |out| write_banding(out, &banding))
}

/// An asterisk marks what differs.
fn write_banding(out: &mut dyn Write, b: &BandingView) -> io::Result<()> {
    for bagian in &b.bagian {
        let names = b.calon.iter().map(|c| c.nama.as_str());
        let heads: Vec<&str> = ["", bagian.judul.as_str()]
            .into_iter()
            .chain(names)
            .collect();
        let mut tabel = Tabel::new(&heads);
        for baris in &bagian.baris {
            let mark = if baris.beda { "*" } else { "" };
            let cells = baris.isi.iter().map(|isi| match &isi.hasil {
                Some(hasil) => format!("{}: {}", hasil.replace('_', " "), isi.teks),
                None => isi.teks.clone(),
            });
            tabel.row(
                [mark.to_owned(), baris.nama.clone()]
                    .into_iter()
                    .chain(cells),
            );
        }
        tabel.write(out)?;
        writeln!(out)?;
    }
    writeln!(out, "* berbeda antarcalon")
}
