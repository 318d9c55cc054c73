//! `tim`.

use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use sidang_app::Sidang;
use sidang_app::tim::{KeadaanTim, PenetapanKetuaView, SkTimView, TimRingkasView, TimView};

use super::naskah::unwritable;
use crate::argumen::tim::{Tim, TimAtur, TimGantiKetua, TimLihat};
use crate::cetak;
use crate::galat::{Gagal, galat_masukan};
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Semua {
    tim: Vec<TimRingkasView>,
}

/// The committee.
pub fn run(meja: &Meja<'_>, perintah: &Tim) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    match perintah {
        Tim::Atur(a) => set(meja, &mut sidang, a),
        Tim::Daftar => list(meja, &mut sidang),
        Tim::Lihat(a) => show(meja, &mut sidang, a),
        Tim::GantiKetua(a) => replace(meja, &mut sidang, a),
    }
}

fn set(meja: &Meja<'_>, sidang: &mut Sidang, a: &TimAtur) -> Result<(), Gagal> {
    let sk = SkTimView {
        nomor: a.sk.clone(),
        tanggal: a.tanggal,
        tentang: a.tentang.clone(),
        penetap: a.penetap.clone(),
        jenis: a.jenis.clone(),
        berlaku_sampai: a.berlaku_sampai,
    };
    let tim = sidang.set_tim(&a.lembar, &sk, a.berkas.as_deref(), &meja.konteks())?;
    cetak::print(meja, &tim, |out| write(out, &tim))
}

fn list(meja: &Meja<'_>, sidang: &mut Sidang) -> Result<(), Gagal> {
    let semua = Semua {
        tim: sidang.list_tim(&meja.konteks())?,
    };
    cetak::print(meja, &semua, |out| {
        let mut tabel = Tabel::new(&[
            "ID", "JENIS", "NOMOR SK", "TANGGAL", "SAMPAI", "KEADAAN", "KETUA",
        ]);
        for tim in &semua.tim {
            tabel.row([
                tim.id.clone(),
                tim.nama_jenis.clone(),
                tim.sk.nomor.clone(),
                tim.sk.tanggal.to_string(),
                tim.sampai
                    .map_or_else(|| "-".to_owned(), |hari| hari.to_string()),
                keadaan(tim.keadaan).to_owned(),
                tim.ketua.clone(),
            ]);
        }
        tabel.write(out)
    })
}

fn show(meja: &Meja<'_>, sidang: &mut Sidang, a: &TimLihat) -> Result<(), Gagal> {
    let tim = match &a.id {
        Some(id) => sidang.get_tim_by_id(id)?,
        None => in_force(sidang, a.per.unwrap_or_else(|| meja.konteks().hari_ini()))?,
    };
    if let Some(path) = &a.ke {
        hand_out(meja, sidang, &tim.id, path)?;
    }
    cetak::print(meja, &tim, |out| write(out, &tim))
}

fn replace(meja: &Meja<'_>, sidang: &mut Sidang, a: &TimGantiKetua) -> Result<(), Gagal> {
    let id = match &a.id {
        Some(id) => id.clone(),
        None => in_force(sidang, a.tanggal)?.id,
    };
    let penetapan = PenetapanKetuaView {
        nip: a.nip.clone(),
        nama: String::new(),
        nomor: a.sk.clone(),
        tanggal: a.tanggal,
        penetap: a.penetap.clone(),
        sebab: a.sebab.clone(),
    };
    let tim = sidang.replace_ketua_tim(&id, &penetapan, &meja.konteks())?;
    cetak::print(meja, &tim, |out| write(out, &tim))
}

fn in_force(sidang: &mut Sidang, per: NaiveDate) -> Result<TimView, Gagal> {
    sidang.get_tim(per)?.ok_or_else(|| {
        galat_masukan(
            "tim_belum_ada",
            format!("Belum ada tim dengan SK yang berlaku pada {per}."),
            "Catat dengan `tim atur`, atau lihat semua tim dengan `tim daftar`.",
        )
        .into()
    })
}

/// Writes the decree's file where it is wanted, and records that it left the store.
fn hand_out(meja: &Meja<'_>, sidang: &mut Sidang, id: &str, path: &Path) -> Result<(), Gagal> {
    let (_, isi) = sidang.get_berkas_sk(id)?;
    std::fs::write(path, isi).map_err(|error| unwritable(path, &error))?;
    Ok(sidang.record_export_sk(id, &meja.konteks())?)
}

const fn keadaan(keadaan: KeadaanTim) -> &'static str {
    match keadaan {
        KeadaanTim::BelumBerlaku => "belum berlaku",
        KeadaanTim::Berlaku => "berlaku",
        KeadaanTim::Digantikan => "digantikan",
        KeadaanTim::Berakhir => "berakhir",
    }
}

fn write(out: &mut dyn Write, tim: &TimView) -> io::Result<()> {
    writeln!(out, "{}, SK nomor {}", tim.nama_jenis, tim.sk.nomor)?;
    let mut tabel = Tabel::new(&["NIP", "NAMA", "PERAN", "UNSUR", "KUORUM", "JABATAN"]);
    for orang in &tim.anggota {
        let dihitung = if orang.dihitung_kuorum { "ya" } else { "tidak" };
        tabel.row([
            orang.nip.clone(),
            orang.nama.clone(),
            orang.peran.clone(),
            orang.unsur.clone().unwrap_or_else(|| "-".to_owned()),
            dihitung.to_owned(),
            orang.jabatan.clone(),
        ]);
    }
    tabel.write(out)?;
    writeln!(out, "{} anggota dihitung untuk kuorum.", tim.jumlah_anggota)?;
    for p in &tim.ketua_pengganti {
        writeln!(
            out,
            "Ketua pengganti sejak {}: {}, {} nomor {} ({})",
            p.tanggal, p.nama, p.penetap, p.nomor, p.sebab
        )?;
    }
    if let Some(berkas) = &tim.berkas {
        writeln!(
            out,
            "Berkas SK: {}\n  SHA-256 {}",
            berkas.nama, berkas.sha256
        )?;
    }
    tim.peringatan
        .iter()
        .try_for_each(|p| writeln!(out, "Peringatan: {} ({})", p.pesan, p.dasar))
}
