//! `rapat`: every act answers with the meeting as it is afterwards.

use std::io::{self, Write};

use serde::Serialize;
use sidang_app::rapat::{
    CaraHadirIsian, CaraIsian,     KuorumView, MataAcaraView, RapatBarisView, RapatBaru, RapatView, TahapRapat,
};
use sidang_app::{Hasil, Konteks, Sidang};

use crate::argumen::{Rapat, RapatBuat, RapatHadir, RapatKuorum};
use crate::cetak;
use crate::galat::{Gagal, Kode, galat_masukan};
use crate::meja::Meja;
use crate::perintah::ulang;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Satu {
    /// The meeting's identity.
    rapat: String,
    #[serde(flatten)]
    isi: RapatView,
}

#[derive(Serialize)]
struct Semua {
    rapat: Vec<RapatBarisView>,
}

/// The meeting.
pub fn run(meja: &Meja<'_>, perintah: &Rapat) -> Result<Kode, Gagal> {
    let mut sidang = meja.open()?;
    let s = &mut sidang;
    let konteks = &meja.konteks();
    let isi = match perintah {
        Rapat::Daftar => return list(meja, s).map(|()| Kode::Selesai),
        Rapat::Kuorum(a) => return kuorum(meja, s, a).map(|()| Kode::Selesai),
        Rapat::Ulang(a) => return ulang::run(meja, s, a),
        Rapat::Lihat(a) => s.get_rapat(&a.id),
        Rapat::Buat(a) => create(s, a, konteks),
        Rapat::Agenda(a) => s.add_agenda(&a.rapat.id, &a.jabatan, false, konteks),
        Rapat::Hadir(a) => attend(s, a, konteks),
        Rapat::Pergi(a) => s.set_pergi(&a.rapat.id, &a.nip, a.jam, konteks),
        Rapat::Mundur(a) => s.recuse(
            &a.jabatan.rapat.id,
            &a.jabatan.jabatan,
            &a.nip,
            &a.alasan,
            konteks,
        ),
        Rapat::Buka(a) => s.open_rapat(&a.rapat.id, a.jam, konteks),
        Rapat::Putuskan(a) => s.recommend(
            &a.jabatan.rapat.id,
            &a.jabatan.jabatan,
            &a.calon,
            &a.alasan,
            &CaraIsian::Musyawarah,
            konteks,
        ),
        Rapat::Tunda(a) => s.postpone(&a.jabatan.rapat.id, &a.jabatan.jabatan, &a.alasan, konteks),
        Rapat::Tutup(a) => s.close_rapat(&a.rapat.id, a.jam, konteks),
    }?;
    let satu = Satu {
        rapat: isi.ringkas.id.clone(),
        isi,
    };
    cetak::print(meja, &satu, |out| write_rapat(out, &satu.isi))?;
    Ok(Kode::Selesai)
}

fn create(s: &mut Sidang, a: &RapatBuat, konteks: &Konteks) -> Hasil<RapatView> {
    let baru = RapatBaru {
        tanggal: a.tanggal,
        jam: a.jam,
        tempat: a.tempat.clone(),
        nomor: a.nomor.clone(),
    };
    s.create_rapat(&baru, konteks)
}

fn attend(s: &mut Sidang, a: &RapatHadir, konteks: &Konteks) -> Hasil<RapatView> {
    for nip in &a.nip {
        s.set_hadir(&a.rapat.id, nip, a.jam, &CaraHadirIsian::Langsung, konteks)?;
    }
    s.get_rapat(&a.rapat.id)
}

fn list(meja: &Meja<'_>, s: &mut Sidang) -> Result<(), Gagal> {
    let semua = Semua {
        rapat: s.list_rapat()?,
    };
    cetak::print(meja, &semua, |out| {
        let mut tabel = Tabel::new(&["ID", "RAPAT", "TANGGAL", "TAHAP", "ACARA"]);
        for r in &semua.rapat {
            tabel.row([
                r.id.clone(),
                r.judul.clone(),
                r.tanggal.to_string(),
                tahap(r.tahap).into(),
                format!("{} dari {}", r.selesai, r.mata_acara),
            ]);
        }
        tabel.write(out)
    })
}

fn kuorum(meja: &Meja<'_>, s: &mut Sidang, a: &RapatKuorum) -> Result<(), Gagal> {
    let rapat = s.get_rapat(&a.rapat.id)?;
    let kuorum = match &a.jabatan {
        None => rapat.kuorum,
        Some(kode) => item(&rapat.agenda, kode)?.kuorum.clone(),
    };
    cetak::print(meja, &kuorum, |out| write_kuorum(out, &kuorum))
}

fn item<'a>(agenda: &'a [MataAcaraView], kode: &str) -> Result<&'a MataAcaraView, Gagal> {
    agenda
        .iter()
        .find(|item| item.kunci == kode)
        .ok_or_else(|| {
            galat_masukan(
                "jabatan_tidak_dalam_agenda",
                format!("Jabatan {kode} tidak ada dalam acara rapat ini."),
                "Masukkan dahulu dengan `rapat agenda`.",
            )
            .into()
        })
}

fn write_rapat(out: &mut dyn Write, r: &RapatView) -> io::Result<()> {
    let ringkas = &r.ringkas;
    writeln!(out, "{}  [{}]", ringkas.judul, ringkas.id)?;
    writeln!(
        out,
        "{} pukul {} {}, {}; {}",
        ringkas.tanggal,
        ringkas.jam.format("%H.%M"),
        r.zona,
        ringkas.tempat,
        tahap(ringkas.tahap)
    )?;
    write_kuorum(out, &r.kuorum)?;
    for item in &r.agenda {
        writeln!(
            out,
            "- {} {}: {}",
            item.kunci,
            item.judul,
            putusan(item)
        )?;
    }
    r.peringatan
        .iter()
        .try_for_each(|p| writeln!(out, "Peringatan: {} ({})", p.pesan, p.dasar))
}

fn write_kuorum(out: &mut dyn Write, k: &KuorumView) -> io::Result<()> {
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

fn putusan(item: &MataAcaraView) -> String {
    let Some(putusan) = &item.putusan else {
        return "belum diputuskan".into();
    };
    if putusan.calon.is_empty() {
        return format!("ditunda: {}", putusan.alasan);
    }
    let names: Vec<&str> = putusan.calon.iter().map(|c| c.nama.as_str()).collect();
    format!("direkomendasikan {}", names.join("; "))
}

const fn tahap(tahap: TahapRapat) -> &'static str {
    match tahap {
        TahapRapat::Disiapkan => "disiapkan",
        TahapRapat::Diskors => "diskors",
        TahapRapat::Ditunda => "ditunda",
        TahapRapat::Dibuka => "dibuka",
        TahapRapat::Ditutup => "ditutup",
    }
}
