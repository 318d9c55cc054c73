//! `profil`.

use std::path::PathBuf;

use serde::Serialize;

use super::naskah::unwritable;
use crate::argumen::profil::Profil;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;

#[derive(Serialize)]
struct Tertulis<'a> {
    nip: &'a str,
    berkas: &'a PathBuf,
}

/// Writes the profile of one candidate.
pub fn run(meja: &Meja<'_>, a: &Profil) -> Result<(), Gagal> {
    let konteks = meja.konteks();
    let acuan = a.acuan.at(meja);
    let mut sidang = meja.open()?;
    let pdf = sidang.export_profil(&a.kode, acuan, &a.nip, &konteks)?;
    std::fs::write(&a.ke, pdf).map_err(|error| unwritable(&a.ke, &error))?;
    let tertulis = Tertulis {
        nip: &a.nip,
        berkas: &a.ke,
    };
    cetak::print(meja, &tertulis, |out| {
        writeln!(out, "Profil {} ditulis ke {}", a.nip, a.ke.display())
    })
}
