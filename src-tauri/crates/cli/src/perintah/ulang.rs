//! `rapat ulang`: frozen lists drawn up once more.

use std::io::{self, Write};

use serde::Serialize;
use sidang_app::nominatif::{PerubahanCalonView, UlangView};
use sidang_app::{Hasil, Sidang};

use crate::argumen::rapat::RapatUlang;
use crate::cetak;
use crate::galat::{Gagal, Kode};
use crate::meja::Meja;

#[derive(Serialize)]
struct Semua {
    /// The meeting's identity.
    rapat: String,
    /// Whether every list is the same once more.
    sama: bool,
    daftar: Vec<UlangView>,
}

/// Draws up the frozen list of one item, or of all, once more. Ends as refused where one is not the same.
pub fn run(meja: &Meja<'_>, s: &mut Sidang, a: &RapatUlang) -> Result<Kode, Gagal> {
    let kode = if let Some(kode) = &a.jabatan {
        vec![kode.clone()]
    } else {
        let agenda = s.get_rapat(&a.rapat.id)?.agenda;
        let with_list = agenda.into_iter().filter(|item| item.sidik.is_some());
        with_list.map(|item| item.kunci).collect()
    };
    let daftar = kode
        .iter()
        .map(|kode| s.replay_nominatif(&a.rapat.id, kode))
        .collect::<Hasil<Vec<_>>>()?;
    let semua = Semua {
        rapat: a.rapat.id.clone(),
        sama: daftar.iter().all(|list| list.sama),
        daftar,
    };
    cetak::print(meja, &semua, |out| {
        semua
            .daftar
            .iter()
            .try_for_each(|list| write_list(out, list))
    })?;
    Ok(if semua.sama {
        Kode::Selesai
    } else {
        Kode::DitolakAturan
    })
}

fn write_list(out: &mut dyn Write, u: &UlangView) -> io::Result<()> {
    writeln!(
        out,
        "{} {} ({}) per {}",
        u.jabatan.kode, u.jabatan.nama, u.jabatan.unit, u.per
    )?;
    writeln!(out, "  Sidik {}", u.sidik_beku)?;
    if let Some(versi) = &u.versi {
        writeln!(out, "  Aturan {}, data versi {}", versi.aturan, versi.data)?;
    }
    writeln!(
        out,
        "  {}: {}",
        if u.sama { "SAMA" } else { "TIDAK SAMA" },
        u.keterangan
    )?;
    writeln!(out, "  {}", u.hari_ini.keterangan)?;
    for rule in &u.hari_ini.aturan {
        writeln!(
            out,
            "  Ketentuan {}: {} → {}",
            rule.nama,
            rule.sebelum.as_deref().unwrap_or("tidak ada"),
            rule.sesudah.as_deref().unwrap_or("tidak ada")
        )?;
    }
    u.hari_ini
        .calon
        .iter()
        .try_for_each(|change| write_change(out, change))?;
    writeln!(out)
}

fn write_change(out: &mut dyn Write, c: &PerubahanCalonView) -> io::Result<()> {
    writeln!(
        out,
        "  - {} {}: {} → {}",
        c.nip, c.nama, c.sebelum, c.sesudah
    )?;
    c.sebab.iter().try_for_each(|cause| {
        writeln!(
            out,
            "      karena {} {}: {} → {}",
            cause.jenis, cause.apa, cause.sebelum, cause.sesudah
        )
    })
}
