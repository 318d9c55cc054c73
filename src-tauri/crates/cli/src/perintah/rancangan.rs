//! `rancangan`: every act answers with the plan as it is afterwards.

use std::io::{self, Write};

use serde::Serialize;
use sidang_app::Sidang;
use sidang_app::rancangan::{
    BandingRancanganView, BenturanView, JabatanRancanganView, OrangRancanganView,
    RancanganBarisView, RancanganView,
};

use crate::argumen::rancangan::{Penempatan, Rancangan};
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Semua {
    rancangan: Vec<RancanganBarisView>,
}

#[derive(Serialize)]
struct Dihapus<'a> {
    dihapus: &'a str,
}

/// Draft plans.
pub fn run(meja: &Meja<'_>, perintah: &Rancangan) -> Result<(), Gagal> {
    let mut sidang = meja.open()?;
    let s = &mut sidang;
    let konteks = &meja.konteks();
    let plan = match perintah {
        Rancangan::Daftar => return list(meja, s),
        Rancangan::Hapus(a) => {
            s.delete_rancangan(&a.id, konteks)?;
            let done = Dihapus { dihapus: &a.id };
            return cetak::print(meja, &done, |out| writeln!(out, "Rancangan dihapus."));
        }
        Rancangan::Banding(a) => {
            let banding = s.compare_rancangan(&a.a, &a.b)?;
            return cetak::print(meja, &banding, |out| write_banding(out, &banding));
        }
        Rancangan::Lepas(Penempatan {
            rancangan,
            jabatan,
            nip,
        }) => {
            let dilepas = s.remove_penempatan(&rancangan.id, jabatan, nip, konteks)?;
            return cetak::print(meja, &dilepas, |out| write_plan(out, &dilepas.rancangan));
        }
        Rancangan::Buat(a) => s.create_rancangan(&a.nama, a.per, konteks)?,
        Rancangan::Lihat(a) => s.get_rancangan(&a.id)?,
        Rancangan::Tempatkan(a) => s.place(&a.rancangan.id, &a.jabatan, &a.nip, konteks)?,
        Rancangan::Diskresi(a) => {
            let at = &a.penempatan;
            let ground = (a.alasan.as_str(), a.uraian.as_str());
            s.set_diskresi(&at.rancangan.id, &at.jabatan, &at.nip, ground, konteks)?
        }
        Rancangan::Salin(a) => s.copy_rancangan(&a.rancangan.id, &a.nama, konteks)?,
    };
    cetak::print(meja, &plan, |out| write_plan(out, &plan))
}

fn list(meja: &Meja<'_>, sidang: &mut Sidang) -> Result<(), Gagal> {
    let semua = Semua {
        rancangan: sidang.list_rancangan()?,
    };
    cetak::print(meja, &semua, |out| {
        let mut tabel = Tabel::new(&["ID", "NAMA", "PER", "PENEMPATAN", "BENTURAN"]);
        for r in &semua.rancangan {
            tabel.row([
                r.id.clone(),
                r.nama.clone(),
                r.per.to_string(),
                r.jumlah.to_string(),
                r.benturan.to_string(),
            ]);
        }
        tabel.write(out)
    })
}

fn write_plan(out: &mut dyn Write, plan: &RancanganView) -> io::Result<()> {
    let RancanganBarisView { id, nama, per, .. } = &plan.ringkas;
    writeln!(out, "{nama} ({id})")?;
    writeln!(out, "Menurut {} per {per}", plan.nama_aturan)?;
    let mut tabel = Tabel::new(&["KODE", "JABATAN", "NIP", "NAMA", "HASIL", "KATEGORI"]);
    for p in &plan.penempatan {
        tabel.row([
            p.kode.clone(),
            p.jabatan.clone(),
            p.nip.clone(),
            p.nama.clone(),
            p.hasil.as_deref().unwrap_or("-").replace('_', " "),
            p.kategori.clone().unwrap_or_default(),
        ]);
    }
    tabel.write(out)?;
    for rantai in &plan.rantai {
        writeln!(out, "Rantai: {}", rantai.kalimat)?;
    }
    write_benturan(out, &plan.benturan)
}

fn write_benturan(out: &mut dyn Write, benturan: &[BenturanView]) -> io::Result<()> {
    for b in benturan {
        let berat = if b.berat == "galat" {
            "Galat"
        } else {
            "Peringatan"
        };
        let dasar = b.dasar.as_ref().map(|d| format!(" ({d})"));
        writeln!(out, "{berat}: {}{}", b.pesan, dasar.unwrap_or_default())?;
        writeln!(out, "  Saran: {}", b.saran)?;
    }
    Ok(())
}

fn write_banding(out: &mut dyn Write, banding: &BandingRancanganView) -> io::Result<()> {
    for (sisi, judul) in [(&banding.a, "A"), (&banding.b, "B")] {
        writeln!(
            out,
            "{judul}: {}, {} penempatan, {} benturan, {} jabatan menjadi lowong",
            sisi.ringkas.nama,
            sisi.ringkas.jumlah,
            sisi.ringkas.benturan,
            sisi.lowong.len()
        )?;
    }
    let mut tabel = Tabel::new(&["", "KODE", "JABATAN", "PEGAWAI"]);
    let mut row = |mark: &str, jabatan: &JabatanRancanganView, orang: &OrangRancanganView| {
        tabel.row([
            mark.to_owned(),
            jabatan.kode.clone(),
            jabatan.jabatan.clone(),
            orang.nama.clone(),
        ]);
    };
    for (mark, placements) in [
        ("=", &banding.sama),
        ("A", &banding.hanya_a),
        ("B", &banding.hanya_b),
    ] {
        for p in placements {
            row(mark, &p.jabatan, &p.orang);
        }
    }
    for beda in &banding.beda_orang {
        for (mark, people) in [("A", &beda.a), ("B", &beda.b)] {
            for orang in people {
                row(mark, &beda.jabatan, orang);
            }
        }
    }
    tabel.write(out)
}
