//! `impor`.

use std::io::{self, Write};

use sidang_app::impor::{LaporanImporView, MasalahView, TingkatMasalah};

use crate::argumen::Impor;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

/// Imports workbooks, or shows what would happen.
pub fn run(meja: &Meja<'_>, a: &Impor) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    let konteks = meja.konteks();
    let mut kemajuan = meja.kemajuan();
    let laporan = if a.contoh {
        sidang.impor_contoh(&konteks, &mut kemajuan)?
    } else if a.periksa {
        sidang.preview_impor(&a.berkas, &konteks, &mut kemajuan)?
    } else {
        sidang.commit_impor(&a.berkas, None, &konteks, &mut kemajuan)?
    };
    cetak::print(meja, &laporan, |out| write(out, &laporan))
}

fn write(out: &mut dyn Write, laporan: &LaporanImporView) -> io::Result<()> {
    let mut tabel = Tabel::new(&[
        "BERKAS", "LEMBAR", "JENIS", "BARIS", "BARU", "BERUBAH", "SAMA", "DITOLAK",
    ]);
    for l in &laporan.lembar {
        let counts = [l.baris, l.baru, l.berubah, l.sama, l.ditolak].map(|count| count.to_string());
        tabel.row(
            [l.berkas.clone(), l.nama.clone(), l.jenis.clone()]
                .into_iter()
                .chain(counts),
        );
    }
    tabel.write(out)?;
    for catatan in laporan.lembar.iter().filter_map(|l| l.catatan.as_ref()) {
        writeln!(out, "{catatan}")?;
    }
    for masalah in &laporan.masalah {
        writeln!(out, "{}", sentence(masalah))?;
    }
    writeln!(
        out,
        "{}",
        if laporan.tersimpan {
            "Sudah disimpan."
        } else {
            "Baru diperiksa; tidak ada yang ditulis."
        }
    )
}

fn sentence(m: &MasalahView) -> String {
    let tingkat = match m.tingkat {
        TingkatMasalah::Galat => "Ditolak",
        TingkatMasalah::Peringatan => "Peringatan",
    };
    let mut place = vec![m.berkas.clone(), format!("lembar {}", m.lembar)];
    if m.baris > 0 {
        place.push(format!("baris {}", m.baris));
    }
    if !m.kolom.is_empty() {
        place.push(format!("kolom {}", m.kolom));
    }
    format!("{tingkat} ({}): {}", place.join(", "), m.pesan)
}
