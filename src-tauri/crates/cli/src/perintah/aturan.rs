//! `aturan`.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use sidang_app::aturan::{
    AturanBarisView, AturanView, BedaView, PeriksaAturanView, check_aturan, diff_aturan,
    get_aturan, list_aturan, read_naskah, skema,
};

use crate::argumen::Aturan;
use crate::cetak;
use crate::galat::{Gagal, galat_masukan};
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Hasil {
    aturan: Vec<AturanBarisView>,
}

#[derive(Serialize)]
struct Beda {
    beda: Vec<BedaView>,
}

/// Rule packs.
pub fn run(meja: &Meja<'_>, perintah: &Aturan) -> Result<(), Gagal> {
    match perintah {
        Aturan::Daftar => list(meja),
        Aturan::Lihat { paket } => {
            let sidang = meja.open_if_given()?;
            let aturan = get_aturan(sidang.as_ref(), paket)?;
            cetak::print(meja, &aturan, |out| show(out, &aturan))
        }
        Aturan::Beda { a, b } => {
            let sidang = meja.open_if_given()?;
            let hasil = Beda {
                beda: diff_aturan(sidang.as_ref(), a, b)?,
            };
            cetak::print(meja, &hasil, |out| differences(out, &hasil.beda))
        }
        Aturan::Periksa { berkas, banding } => check(meja, berkas, banding.as_deref()),
        Aturan::Pasang { berkas, pakai } => install(meja, berkas, *pakai),
        Aturan::Skema => cetak::print(meja, &skema(), |out| {
            let text = serde_json::to_string_pretty(&skema()).map_err(io::Error::other)?;
            writeln!(out, "{text}")
        }),
    }
}

/// Lists the packs; where a store and its passphrase are given, its own as well, and the one it works under marked.
fn list(meja: &Meja<'_>) -> Result<(), Gagal> {
    let sidang = meja.open_if_given()?;
    let hasil = Hasil {
        aturan: list_aturan(sidang.as_ref()),
    };
    cetak::print(meja, &hasil, |out| {
        let mut tabel = Tabel::new(&["", "PAKET", "NAMA", "BERLAKU SEJAK", "DASAR HUKUM"]);
        for a in &hasil.aturan {
            tabel.row([
                if a.dipakai { "*" } else { "" }.into(),
                a.id.clone(),
                a.nama.clone(),
                a.berlaku_sejak.to_string(),
                a.dasar_hukum.clone(),
            ]);
        }
        tabel.write(out)
    })
}

/// Checks a file; a faulty pack is told in full on standard output, and the command fails.
fn check(meja: &Meja<'_>, berkas: &Path, banding: Option<&str>) -> Result<(), Gagal> {
    let text = read_naskah(berkas)?;
    let sidang = meja.open_if_given()?;
    let hasil = check_aturan(sidang.as_ref(), &text, banding)?;
    cetak::print(meja, &hasil, |out| findings(out, &hasil))?;
    let failed = hasil
        .aturan
        .iter()
        .flat_map(|a| &a.uji)
        .filter(|uji| !uji.lulus)
        .count();
    if !hasil.sah {
        return Err(galat_masukan(
            "paket_cacat",
            format!("Paket ini mempunyai {} kesalahan.", hasil.cacat.len()),
            "Perbaiki setiap baris yang disebut, lalu ulangi.",
        )
        .into());
    }
    if failed > 0 {
        return Err(galat_masukan(
            "uji_paket_gagal",
            format!("{failed} baris tabel uji paket tidak sesuai."),
            "Perbaiki nilai paket atau baris ujinya.",
        )
        .into());
    }
    Ok(())
}

fn install(meja: &Meja<'_>, berkas: &Path, pakai: bool) -> Result<(), Gagal> {
    let text = read_naskah(berkas)?;
    let hasil = meja.open()?.install_aturan(&text, pakai, &meja.konteks())?;
    cetak::print(meja, &hasil, |out| {
        let paket = &hasil.aturan.ringkas;
        let apa = if hasil.versi_baru {
            "Versi baru paket"
        } else {
            "Paket"
        };
        writeln!(out, "{apa} {} ({}) terpasang.", paket.nama, paket.id)?;
        writeln!(out, "Sidik: {}", hasil.aturan.sidik)?;
        if paket.dipakai {
            writeln!(out, "Basis data ini memakai paket itu.")?;
        }
        Ok(())
    })
}

fn findings(out: &mut dyn Write, hasil: &PeriksaAturanView) -> io::Result<()> {
    for cacat in &hasil.cacat {
        let letak = match &cacat.paket {
            Some(paket) => format!("paket dasar {paket}, baris {}", cacat.baris),
            None => format!("baris {}", cacat.baris),
        };
        writeln!(
            out,
            "{letak} [{}]: {}. {}",
            cacat.bagian, cacat.pesan, cacat.saran
        )?;
    }
    let Some(aturan) = &hasil.aturan else {
        return Ok(());
    };
    writeln!(out, "Paket {} sah.", aturan.ringkas.id)?;
    tests(out, aturan)?;
    if let Some(lain) = &hasil.beda_dengan {
        writeln!(out, "\nBeda dari {lain}:")?;
        differences(out, &hasil.beda)?;
    }
    Ok(())
}

fn show(out: &mut dyn Write, aturan: &AturanView) -> io::Result<()> {
    writeln!(out, "{} ({})", aturan.ringkas.nama, aturan.ringkas.id)?;
    writeln!(out, "{}", aturan.ringkas.dasar_hukum)?;
    writeln!(
        out,
        "Berlaku sejak {}. Sidik {}.\n",
        aturan.ringkas.berlaku_sejak, aturan.sidik
    )?;
    let mut tabel = Tabel::new(&["BUTIR", "NILAI", "SUMBER", "KEYAKINAN", "ASAL"]);
    for p in &aturan.parameter {
        tabel.row([
            p.nama.clone(),
            p.nilai.clone(),
            p.sumber.clone(),
            p.keyakinan.clone(),
            p.asal.clone(),
        ]);
    }
    tabel.write(out)?;
    writeln!(out)?;
    tests(out, aturan)
}

fn tests(out: &mut dyn Write, aturan: &AturanView) -> io::Result<()> {
    let passed = aturan.uji.iter().filter(|uji| uji.lulus).count();
    writeln!(
        out,
        "Tabel uji: {passed} dari {} baris sesuai.",
        aturan.uji.len()
    )?;
    for uji in aturan.uji.iter().filter(|uji| !uji.lulus) {
        writeln!(out, "  {}: {}", uji.nama, uji.pesan)?;
    }
    Ok(())
}

fn differences(out: &mut dyn Write, beda: &[BedaView]) -> io::Result<()> {
    if beda.is_empty() {
        return writeln!(out, "Tidak ada yang berbeda.");
    }
    let side = |nilai: &Option<String>, sumber: &Option<String>| match (nilai, sumber) {
        (Some(nilai), Some(sumber)) => format!("{nilai} ({sumber})"),
        _ => "tidak ada".to_owned(),
    };
    let mut tabel = Tabel::new(&["BUTIR", "SEBELUM", "SESUDAH"]);
    for b in beda {
        tabel.row([
            b.nama.clone(),
            side(&b.sebelum, &b.sumber_sebelum),
            side(&b.sesudah, &b.sumber_sesudah),
        ]);
    }
    tabel.write(out)
}
