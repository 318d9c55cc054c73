//! A meeting as text.

use std::io::{self, Write};

use sidang_app::rapat::{
    KesiapanView, KuorumView, MataAcaraView, PenilaianView, RapatBarisView, RapatView, TahapRapat,
};

use crate::tabel::Tabel;

pub fn write_list(out: &mut dyn Write, rapat: &[RapatBarisView]) -> io::Result<()> {
    let mut tabel = Tabel::new(&["ID", "RAPAT", "TANGGAL", "TAHAP", "ACARA"]);
    for r in rapat {
        tabel.row([
            r.id.clone(),
            r.judul.clone(),
            r.tanggal.to_string(),
            tahap(r.tahap).into(),
            format!("{} dari {}", r.selesai, r.mata_acara),
        ]);
    }
    tabel.write(out)
}

pub fn write_rapat(out: &mut dyn Write, r: &RapatView) -> io::Result<()> {
    let ringkas = &r.ringkas;
    writeln!(out, "{}  [{}]", ringkas.judul, ringkas.id)?;
    writeln!(
        out,
        "{} pukul {} {}, {}; {}",
        r.hari,
        ringkas.jam.format("%H.%M"),
        r.zona,
        ringkas.tempat,
        tahap(ringkas.tahap)
    )?;
    write_kuorum(out, &r.kuorum)?;
    for item in &r.agenda {
        writeln!(out, "- {} {}: {}", item.kunci, item.judul, putusan(item))?;
        if let Some(penilaian) = item.penilaian.as_ref().filter(|_| item.putusan.is_none()) {
            write_penilaian(out, penilaian)?;
        }
        if let Some(peringatan) = item
            .peringatan_rahasia
            .as_ref()
            .filter(|_| item.putusan.is_none())
        {
            writeln!(out, "  Pemungutan suara rahasia: {peringatan}")?;
        }
    }
    r.peringatan
        .iter()
        .try_for_each(|p| writeln!(out, "Peringatan: {} ({})", p.pesan, p.dasar))?;
    r.segel.last().map_or(Ok(()), |s| {
        writeln!(out, "Segel versi {}: {}", s.versi, s.sidik)
    })
}

fn write_penilaian(out: &mut dyn Write, p: &PenilaianView) -> io::Result<()> {
    if !p.lengkap {
        return writeln!(
            out,
            "  Penilaian putaran {}: {} dari {} anggota sudah menilai",
            p.putaran,
            p.sudah.len(),
            p.sudah.len() + p.belum.len()
        );
    }
    p.urutan.iter().try_for_each(|u| {
        let skor = format!("{:.3}", u.skor).replace('.', ",");
        writeln!(out, "  {}. {} {skor}", u.peringkat, u.calon.nama)
    })
}

pub fn write_kuorum(out: &mut dyn Write, k: &KuorumView) -> io::Result<()> {
    writeln!(
        out,
        "Hadir {} dari {}: {}",
        k.hadir,
        k.anggota,
        if k.sah { "sah" } else { "belum sah" }
    )?;
    k.alasan
        .iter()
        .try_for_each(|alasan| writeln!(out, "  {alasan}"))?;
    k.saran
        .iter()
        .try_for_each(|saran| writeln!(out, "  Saran: {saran}"))
}

pub fn write_kesiapan(out: &mut dyn Write, kesiapan: &[KesiapanView]) -> io::Result<()> {
    for k in kesiapan {
        let mark = if k.siap { "ada  " } else { "belum" };
        writeln!(out, "{mark}  {}: {} ({})", k.nama, k.pesan, k.dasar)?;
        if let Some(saran) = &k.saran {
            writeln!(out, "       Saran: {saran}")?;
        }
    }
    Ok(())
}

fn putusan(item: &MataAcaraView) -> String {
    let Some(putusan) = &item.putusan else {
        return "belum diputuskan".into();
    };
    match putusan.jenis.as_str() {
        "direkomendasikan" => {
            let names: Vec<&str> = putusan.calon.iter().map(|c| c.nama.as_str()).collect();
            format!("direkomendasikan {}", names.join("; "))
        }
        other => format!("{}: {}", other.replace('_', " "), putusan.alasan),
    }
}

const fn tahap(tahap: TahapRapat) -> &'static str {
    match tahap {
        TahapRapat::Disiapkan => "disiapkan",
        TahapRapat::Dibuka => "dibuka",
        TahapRapat::Diskors => "diskors",
        TahapRapat::Ditutup => "ditutup",
        TahapRapat::Ditunda => "ditunda",
    }
}
