//! `jejak`.

use crate::argumen::Jejak;
use crate::cetak;
use crate::galat::{Gagal, Kode};
use crate::meja::Meja;
use crate::tabel::Tabel;

/// The audit trail, or the check of its chain.
pub fn run(meja: &Meja<'_>, a: &Jejak) -> Result<Kode, Gagal> {
    if a.periksa {
        return verify(meja);
    }
    let halaman = meja.open()?.list_jejak(0, a.batas)?;
    cetak::print(meja, &halaman, |out| {
        let mut tabel = Tabel::new(&["NOMOR", "WAKTU", "PELAKU", "TINDAKAN", "OBJEK"]);
        for j in &halaman.jejak {
            tabel.row([
                j.nomor.to_string(),
                j.waktu.clone(),
                j.pelaku.clone(),
                j.tindakan.clone(),
                j.objek.clone(),
            ]);
        }
        tabel.write(out)?;
        writeln!(
            out,
            "{} dari {} catatan.",
            halaman.jejak.len(),
            halaman.jumlah
        )
    })?;
    Ok(Kode::Selesai)
}

fn verify(meja: &Meja<'_>) -> Result<Kode, Gagal> {
    let hasil = meja.open()?.verify_jejak()?;
    cetak::print(meja, &hasil, |out| {
        writeln!(out, "{}\nKepala rantai: {}", hasil.keterangan, hasil.kepala)
    })?;
    Ok(if hasil.utuh {
        Kode::Selesai
    } else {
        Kode::BasisData
    })
}
