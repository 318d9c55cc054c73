//! `rapat segel`: the seals of a closed meeting, and whether its record still fits them.

use std::io::{self, Write};

use serde::Serialize;
use sidang_app::Sidang;
use sidang_app::rapat::{PeriksaSegelView, SegelView};

use crate::argumen::rapat::RapatSegel;
use crate::cetak;
use crate::galat::{Gagal, Kode};
use crate::meja::Meja;

#[derive(Serialize)]
struct Segel {
    /// The meeting's identity.
    rapat: String,
    segel: Vec<SegelView>,
}

#[derive(Serialize)]
struct Periksa {
    /// The meeting's identity.
    rapat: String,
    #[serde(flatten)]
    isi: PeriksaSegelView,
}

/// Shows the seals; with `--periksa` ends as refused where the record no longer fits one.
pub fn run(meja: &Meja<'_>, s: &mut Sidang, a: &RapatSegel) -> Result<Kode, Gagal> {
    let rapat = a.rapat.id.clone();
    if !a.periksa {
        let segel = s.get_rapat(&rapat)?.segel;
        let segel = Segel { rapat, segel };
        cetak::print(meja, &segel, |out| write_all(out, &segel.segel))?;
        return Ok(Kode::Selesai);
    }
    let isi = s.check_segel(&rapat)?;
    let periksa = Periksa { rapat, isi };
    cetak::print(meja, &periksa, |out| {
        write_all(out, &periksa.isi.segel)?;
        writeln!(out, "{}", periksa.isi.pesan)
    })?;
    Ok(if periksa.isi.utuh {
        Kode::Selesai
    } else {
        Kode::DitolakAturan
    })
}

fn write_all(out: &mut dyn Write, segel: &[SegelView]) -> io::Result<()> {
    segel
        .iter()
        .try_for_each(|s| writeln!(out, "Versi {}  {}  {}", s.versi, s.sidik, s.waktu))
}
