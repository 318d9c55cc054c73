//! `baru`.

use std::path::PathBuf;

use serde::Serialize;
use sidang_app::Sidang;
use sidang_app::basis_data::{BasisDataBaru, Instansi};

use crate::argumen::Baru;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;

#[derive(Serialize)]
struct Hasil {
    basis_data: PathBuf,
}

/// Makes a new store.
pub fn create(meja: &Meja<'_>, a: &Baru) -> Result<(), Gagal> {
    let path = meja.path()?;
    let sandi = meja.sandi()?;
    let baru = BasisDataBaru {
        instansi: Instansi {
            nama: a.instansi.clone(),
            kepala_daerah: a.kepala_daerah.clone(),
            sekretariat: a.sekretariat.clone(),
            alamat: a.alamat.clone(),
            tempat: a.tempat.clone(),
            zona_waktu: a.zona_waktu.clone(),
        },
        aturan: a.aturan.clone(),
        pengguna: meja.pengguna().unwrap_or("Sekretaris").to_owned(),
    };
    Sidang::create(&path, &baru, &sandi, &meja.konteks())?;
    cetak::print(
        meja,
        &Hasil {
            basis_data: path.clone(),
        },
        |out| {
            writeln!(
                out,
                "Basis data {} telah dibuat untuk {}.",
                path.display(),
                a.instansi
            )
        },
    )
}
