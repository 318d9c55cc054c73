//! `lowong`.

use serde::Serialize;
use sidang_app::peta_jabatan::JabatanView;

use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Hasil {
    jabatan: Vec<JabatanView>,
}

/// Vacant posts.
pub fn list_lowong(meja: &Meja<'_>) -> Result<(), Gagal> {
    let hasil = Hasil {
        jabatan: meja.open()?.list_lowong()?,
    };
    cetak::print(meja, &hasil, |out| {
        let mut tabel = Tabel::new(&[
            "KODE",
            "NAMA",
            "JENIS",
            "ESELON",
            "UNIT",
            "KEBUTUHAN",
            "TERISI",
        ]);
        for j in &hasil.jabatan {
            tabel.row([
                j.kode.clone(),
                j.nama.clone(),
                j.jenis.clone(),
                j.eselon.clone().unwrap_or_default(),
                j.unit.clone(),
                j.kebutuhan.to_string(),
                j.terisi.to_string(),
            ]);
        }
        tabel.write(out)
    })
}
