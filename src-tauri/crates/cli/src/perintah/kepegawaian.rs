//! `pegawai`.

use sidang_app::kepegawaian::KueriPegawai;

use crate::argumen::Pegawai;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

/// Finds people.
pub fn list(meja: &Meja<'_>, a: &Pegawai) -> Result<(), Gagal> {
    let kueri = KueriPegawai {
        cari: a.cari.clone(),
        batas: a.batas,
        ..KueriPegawai::default()
    };
    let halaman = meja.open()?.list_pegawai(&kueri)?;
    cetak::print(meja, &halaman, |out| {
        let mut tabel = Tabel::new(&["NIP", "NAMA", "GOLONGAN", "JABATAN", "UNIT"]);
        for p in &halaman.pegawai {
            let known =
                [&p.golongan, &p.jabatan, &p.unit].map(|text| text.clone().unwrap_or_default());
            tabel.row([p.nip.clone(), p.nama.clone()].into_iter().chain(known));
        }
        tabel.write(out)?;
        writeln!(
            out,
            "{} dari {} pegawai.",
            halaman.pegawai.len(),
            halaman.jumlah
        )
    })
}
