//! `naskah daftar|lihat|kirim|agenda|nomor|ekspor`: the book of letters.

use serde::Serialize;
use sidang_app::naskah::{NaskahView, PengirimanView, RiwayatNaskahView, state_name};

use super::naskah::unwritable;
use crate::argumen::naskah::{Agenda, Daftar, Ekspor, Kirim, NaskahId, Nomor};
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;

#[derive(Serialize)]
struct Lihat {
    #[serde(flatten)]
    naskah: NaskahView,
    riwayat: Vec<RiwayatNaskahView>,
}

/// Issued documents.
pub fn list(meja: &Meja<'_>, a: &Daftar) -> Result<(), Gagal> {
    use chrono::Datelike;
    let mut list = meja.open()?.list_naskah()?;
    list.retain(|n| {
        a.jenis.as_ref().is_none_or(|jenis| n.jenis == *jenis)
            && a.tahun.is_none_or(|tahun| n.tanggal.year() == tahun)
    });
    cetak::print(meja, &list, |out| {
        list.iter().try_for_each(|n| {
            writeln!(
                out,
                "{}  {}  {}  {}  {}  {}",
                n.id,
                n.tanggal,
                n.nomor.as_deref().unwrap_or("-"),
                n.nama_jenis,
                n.perihal,
                state_name(n.keadaan)
            )
        })
    })
}

/// One document with its history.
pub fn show(meja: &Meja<'_>, a: &NaskahId) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    let lihat = Lihat {
        naskah: sidang.get_naskah(&a.id)?,
        riwayat: sidang.get_riwayat_naskah(&a.id)?,
    };
    cetak::print(meja, &lihat, |out| {
        let n = &lihat.naskah;
        writeln!(
            out,
            "{} {}",
            n.nama_jenis,
            n.nomor.as_deref().unwrap_or("(tanpa nomor)")
        )?;
        writeln!(out, "  Tanggal {}, perihal {}", n.tanggal, n.perihal)?;
        writeln!(out, "  Kepada {}", n.tujuan.as_deref().unwrap_or("-"))?;
        writeln!(out, "  {}, {}", n.sifat, state_name(n.keadaan))?;
        writeln!(out, "  SHA-256 {}", n.sha256)?;
        lihat.riwayat.iter().try_for_each(|r| {
            writeln!(
                out,
                "  {}  {} ({})",
                r.waktu.format("%Y-%m-%d %H:%M"),
                r.uraian,
                r.oleh
            )
        })
    })
}

/// Notes that a document went out.
pub fn send(meja: &Meja<'_>, a: &Kirim) -> Result<(), Gagal> {
    let kiriman = PengirimanView {
        kepada: a.kepada.clone(),
        tanggal: a.tanggal,
        melalui: a.melalui.clone(),
        oleh: a.oleh.clone(),
    };
    let naskah = meja
        .open()?
        .send_naskah(&a.naskah.id, &kiriman, &meja.konteks())?;
    cetak::print(meja, &naskah, |out| {
        writeln!(
            out,
            "{} tercatat dikirim kepada {}.",
            naskah.sebutan(),
            a.kepada
        )
    })
}

/// Writes the book of letters.
pub fn export(meja: &Meja<'_>, a: &Agenda) -> Result<(), Gagal> {
    let isi = meja.open()?.export_agenda(a.tahun, &meja.konteks())?;
    std::fs::write(&a.ke, isi).map_err(|error| unwritable(&a.ke, &error))?;
    cetak::print(meja, &serde_json::json!({ "berkas": a.ke }), |out| {
        writeln!(out, "Buku agenda ditulis ke {}", a.ke.display())
    })
}

/// The next number of a kind; sets it aside or gives one up where that is asked for.
pub fn number(meja: &Meja<'_>, a: &Nomor) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    let konteks = meja.konteks();
    let tanggal = a.tanggal.unwrap_or_else(|| konteks.hari_ini());
    if let Some(nomor) = &a.lepas {
        sidang.release_nomor(nomor, a.alasan.as_deref().unwrap_or_default(), &konteks)?;
        return cetak::print(meja, &serde_json::json!({ "dilepas": nomor }), |out| {
            writeln!(out, "{nomor} dilepas.")
        });
    }
    if let Some(alasan) = &a.pesan {
        let nomor = sidang.reserve_nomor(&a.jenis, tanggal, alasan, &konteks)?;
        return cetak::print(meja, &nomor, |out| {
            writeln!(out, "{} dipesan.", nomor.nomor)
        });
    }
    let usulan = sidang.propose_nomor(&a.jenis, tanggal)?;
    cetak::print(meja, &usulan, |out| {
        writeln!(out, "{}", usulan.nomor)?;
        usulan.dipesan.iter().try_for_each(|n| {
            writeln!(
                out,
                "  dipesan: {} ({})",
                n.nomor,
                n.alasan.as_deref().unwrap_or("-")
            )
        })
    })
}

/// Hands a meeting's letters out, one file per head.
pub fn hand_out(meja: &Meja<'_>, a: &Ekspor) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    let konteks = meja.konteks();
    let bahan = sidang.prepare_ekspor(&a.rapat.id, a.sandi)?;
    let hasil = bahan.write(&a.ke, &konteks, &|_| {})?;
    let ekspor = sidang.record_ekspor(hasil, &konteks)?;
    cetak::print(meja, &ekspor, |out| {
        for s in &ekspor.salinan {
            writeln!(out, "{}. {}: {}", s.ke, s.penerima, s.berkas)?;
        }
        writeln!(
            out,
            "{} dan {}",
            ekspor.salinan.len(),
            ekspor.pengantar.join(", ")
        )?;
        if ekspor.bersandi {
            writeln!(
                out,
                "Kata sandi setiap berkas hanya ada dalam {}.",
                ekspor.pengantar[0]
            )?;
        }
        Ok(())
    })
}
