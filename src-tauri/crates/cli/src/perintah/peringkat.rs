//! `nominatif-ketahanan`.

use std::io::{self, Write};

use sidang_app::nominatif::{KetahananView, PeringkatView};

use crate::argumen::peringkat::Ketahanan;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

/// Says how firmly the first two of a post stand, under the pack's weights or under others.
pub fn run(meja: &Meja<'_>, a: &Ketahanan) -> Result<(), Gagal> {
    let acuan = a.acuan.at(meja);
    let mut sidang = meja.open()?;
    if a.bobot.is_empty() {
        let kukuh = sidang.get_ketahanan(&a.kode, acuan)?;
        return cetak::print(meja, &kukuh, |out| write_ketahanan(out, &kukuh));
    }
    let peringkat = sidang.rank_nominatif(&a.kode, acuan, &a.bobot)?;
    cetak::print(meja, &peringkat, |out| write_peringkat(out, &peringkat))
}

fn write_peringkat(out: &mut dyn Write, p: &PeringkatView) -> io::Result<()> {
    if !p.sah {
        writeln!(
            out,
            "Jumlah bobot {}%, bukan 100%; urutan memakai perbandingan yang sama.",
            angka(p.jumlah_bobot)
        )?;
    }
    let mut tabel = Tabel::new(&["", "PAKET", "NIP", "NAMA", "SKOR"]);
    for u in &p.urutan {
        tabel.row([
            u.peringkat.to_string(),
            u.peringkat_paket.to_string(),
            u.nip.clone(),
            u.nama.clone(),
            format!("{:.2}", u.skor),
        ]);
    }
    tabel.write(out)?;
    writeln!(
        out,
        "Dua teratas {} dibandingkan dengan bobot paket.",
        if p.dua_berubah { "berubah" } else { "tetap" }
    )?;
    write_ketahanan(out, &p.ketahanan)
}

fn write_ketahanan(out: &mut dyn Write, k: &KetahananView) -> io::Result<()> {
    writeln!(out, "{}", k.kalimat)?;
    for b in &k.bobot {
        writeln!(
            out,
            "- {} (sekarang {}%): {}",
            b.nama,
            angka(b.kini),
            b.kalimat
        )?;
        for batas in [&b.turun, &b.naik].into_iter().flatten() {
            writeln!(out, "  {}", batas.kalimat)?;
        }
    }
    if !k.data.is_empty() {
        writeln!(out, "Data yang belum ada dan dapat mengubah dua teratas:")?;
    }
    for d in &k.data {
        writeln!(out, "- {}", d.kalimat)?;
    }
    Ok(())
}

fn angka(n: f64) -> String {
    n.to_string().replace('.', ",")
}
