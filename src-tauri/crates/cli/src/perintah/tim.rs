//! `tim`.

use sidang_app::tim::SkTimView;

use crate::argumen::{Tim, TimAtur};
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

/// The committee.
pub fn run(meja: &Meja<'_>, perintah: &Tim) -> Result<(), Gagal> {
    match perintah {
        Tim::Atur(a) => set(meja, a),
    }
}

fn set(meja: &Meja<'_>, a: &TimAtur) -> Result<(), Gagal> {
    let sk = SkTimView {
        nomor: a.sk.clone(),
        tanggal: a.tanggal,
        tentang: a.tentang.clone(),
        penetap: a.penetap.clone(),
    };
    let tim = meja.open()?.set_tim(&a.berkas, &sk, &meja.konteks())?;
    cetak::print(meja, &tim, |out| {
        let mut tabel = Tabel::new(&["NIP", "NAMA", "PERAN", "JABATAN"]);
        for orang in &tim.anggota {
            tabel.row([
                orang.nip.clone(),
                orang.nama.clone(),
                orang.peran.clone(),
                orang.jabatan.clone(),
            ]);
        }
        tabel.write(out)?;
        writeln!(out, "{} anggota dihitung untuk kuorum.", tim.jumlah_anggota)?;
        tim.peringatan
            .iter()
            .try_for_each(|p| writeln!(out, "Peringatan: {} ({})", p.pesan, p.dasar))
    })
}
