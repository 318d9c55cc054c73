//! From the record of a meeting to the invitation as it is printed.

use sidang_documents::PokokSurat;
use sidang_documents::templat::Templat;
use sidang_documents::undangan::{Agenda, JabatanDiagendakan, Penerima, UndanganNaskah};
use sidang_domain::naskah::Undangan;
use sidang_domain::rapat::{Perihal, Rapat};
use sidang_domain::tim::Peran;

use super::cetak_rapat::{Bahan, jabatan, person};
use crate::tim::head_of;

/// The invitation as a record to print.
pub fn naskah(bahan: Bahan<'_>, undangan: &Undangan<'_>, templat: Templat) -> UndanganNaskah {
    let Bahan {
        rapat,
        instansi,
        aturan,
        ..
    } = bahan;
    let (tim, ketentuan) = (&aturan.istilah.tim, rapat.ketentuan());
    let called = rapat.nomor().unwrap_or(tim);
    UndanganNaskah {
        templat,
        surat: PokokSurat {
            kop: bahan.kop(),
            nomor: undangan.nomor().to_owned(),
            tempat: instansi.tempat.clone(),
            tanggal: undangan.tanggal(),
            selaku: format!("{} {tim}", bahan.sebutan_ketua()),
            penanda_tangan: person(undangan.penanda_tangan()),
        },
        penerima: recipients(rapat),
        sebutan: called.to_owned(),
        pejabat: head_of(instansi),
        rapat: bahan.pokok(),
        pasal_rapat: aturan.kutip(aturan.rapat.per_tahun.dasar()),
        tanggal: rapat.jadwal().tanggal,
        pukul: rapat.jadwal().jam,
        agenda: agenda(rapat),
        anggota: rapat.tim().anggota().count(),
        hadir_sah: undangan.hadir_sah().iter().map(|n| *n as usize).collect(),
        boleh_daring: ketentuan.daring.nilai,
        boleh_wakil: ketentuan.wakil.nilai,
        dasar_konflik: Undangan::DASAR_KONFLIK.to_owned(),
    }
}

/// Everyone the decree names but the staff of the secretariat.
fn recipients(rapat: &Rapat) -> Vec<Penerima> {
    let invited = rapat.tim().orang().iter();
    invited
        .filter(|a| a.peran != Peran::Sekretariat)
        .map(|a| Penerima {
            nama: a.nama.clone(),
            jabatan: a.jabatan.clone(),
            kedudukan: a.peran.to_string(),
        })
        .collect()
}

/// The agenda without anyone's name.
fn agenda(rapat: &Rapat) -> Agenda {
    let mut agenda = Agenda::default();
    for item in rapat.agenda() {
        match &item.perihal {
            Perihal::PengisianJabatan {
                jabatan: post,
                nominatif,
                ..
            } => agenda.jabatan.push(JabatanDiagendakan {
                jabatan: jabatan(post),
                calon: nominatif.memenuhi.len(),
            }),
            Perihal::PertimbanganMutasi { .. } => agenda.mutasi += 1,
            Perihal::Pemberhentian { .. } => agenda.pemberhentian += 1,
            Perihal::Lainnya { judul, .. } => agenda.lainnya.push(judul.clone()),
        }
    }
    agenda
}
