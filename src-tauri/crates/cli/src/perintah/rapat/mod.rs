//! `rapat`: every act answers with the meeting as it is afterwards.

mod acara;
mod baca;
mod cetak;
mod hadirin;
mod putusan;
mod segel;

use serde::Serialize;
use sidang_app::rapat::{KesiapanView, MataAcaraView, RapatBarisView, RapatBaru, RapatView};
use sidang_app::{Hasil, Konteks, Sidang};

use self::cetak::{write_kesiapan, write_kuorum, write_list, write_rapat};
use crate::argumen::rapat::{Rapat, RapatBuat, RapatCatat, RapatId, RapatKuorum};
use crate::cetak as dokumen;
use crate::galat::{Gagal, Kode, galat_masukan};
use crate::meja::Meja;
use crate::perintah::ulang;

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

#[derive(Serialize)]
struct Kesiapan {
    /// The meeting's identity.
    rapat: String,
    /// Nothing is missing.
    siap: bool,
    #[serde(rename = "kesiapan")]
    butir: Vec<KesiapanView>,
}

/// The meeting.
pub fn run(meja: &Meja<'_>, perintah: &Rapat) -> Result<Kode, Gagal> {
    let mut sidang = meja.open()?;
    let s = &mut sidang;
    let isi = match perintah {
        Rapat::Daftar => return list(meja, s).map(|()| Kode::Selesai),
        Rapat::Kuorum(a) => return kuorum(meja, s, a).map(|()| Kode::Selesai),
        Rapat::Kesiapan(a) => return kesiapan(meja, s, a).map(|()| Kode::Selesai),
        Rapat::Segel(a) => return segel::run(meja, s, a),
        Rapat::Ulang(a) => return ulang::run(meja, s, a),
        Rapat::Lihat(a) => s.get_rapat(&a.id),
        act => perform(s, act, &meja.konteks()),
    }?;
    let satu = Satu {
        rapat: isi.ringkas.id.clone(),
        isi,
    };
    dokumen::print(meja, &satu, |out| write_rapat(out, &satu.isi))?;
    Ok(Kode::Selesai)
}

/// Does one act.
fn perform(s: &mut Sidang, perintah: &Rapat, konteks: &Konteks) -> Hasil<RapatView> {
    match perintah {
        Rapat::Buat(a) => create(s, a, konteks),
        Rapat::Agenda(a) => acara::change(s, a, konteks),
        Rapat::Usulan(a) => acara::link(s, a, konteks),
        Rapat::Kunci(a) => s.lock_agenda(&a.id, konteks),
        Rapat::BukaAgenda(a) => s.unlock_agenda(&a.rapat.id, &a.alasan, konteks),
        Rapat::Undang(a) => s.invite(&a.rapat.id, &a.nomor, a.tanggal, konteks),
        Rapat::GantiKetua(a) => acara::replace_ketua(s, a, konteks),
        Rapat::Hadir(a) => hadirin::attend(s, a, konteks),
        Rapat::Pergi(a) => s.set_pergi(&a.rapat.id, &a.nip, a.jam, konteks),
        Rapat::Berhalangan(a) => s.set_berhalangan(&a.rapat.id, &a.nip, &a.alasan, konteks),
        Rapat::Deklarasi(a) => hadirin::declare(s, a, konteks),
        Rapat::Mundur(a) => {
            let acara = &a.acara;
            s.recuse(&acara.rapat.id, &acara.jabatan, &a.nip, &a.alasan, konteks)
        }
        Rapat::Buka(a) => s.open_rapat(&a.rapat.id, a.jam, konteks),
        Rapat::Skors(a) => {
            let saat = &a.saat;
            s.suspend(&saat.rapat.id, saat.jam, &a.alasan, a.sampai, konteks)
        }
        Rapat::Lanjut(a) => s.resume(&a.rapat.id, a.jam, konteks),
        Rapat::Catat(a) => note(s, a, konteks),
        Rapat::NilaiBuka(a) => {
            s.open_penilaian(&a.acara.rapat.id, &a.acara.jabatan, &a.calon, konteks)
        }
        Rapat::Nilai(a) => putusan::score(s, a, konteks),
        Rapat::NilaiBatal(a) => {
            s.cancel_penilaian(&a.acara.rapat.id, &a.acara.jabatan, &a.alasan, konteks)
        }
        Rapat::CalonLain(a) => {
            let acara = &a.acara;
            s.add_calon_lain(&acara.rapat.id, &acara.jabatan, &a.nip, &a.alasan, konteks)
        }
        Rapat::Putuskan(a) => putusan::recommend(s, a, konteks),
        Rapat::Setujui(a) => putusan::decide(s, a, true, konteks),
        Rapat::Tolak(a) => putusan::decide(s, a, false, konteks),
        Rapat::Tunda(a) => s.postpone(&a.acara.rapat.id, &a.acara.jabatan, &a.alasan, konteks),
        Rapat::Pendapat(a) => putusan::dissent(s, a, konteks),
        Rapat::Tutup(a) => s.close_rapat(&a.rapat.id, a.jam, konteks),
        Rapat::TundaSeluruhnya(a) => {
            s.postpone_rapat(&a.saat.rapat.id, a.saat.jam, &a.alasan, konteks)
        }
        Rapat::Koreksi(a) => putusan::correct(s, a, konteks),
        Rapat::Ppk(a) => putusan::record_ppk(s, a, konteks),
        Rapat::Lihat(a) => s.get_rapat(&a.id),
        Rapat::Daftar
        | Rapat::Kuorum(_)
        | Rapat::Kesiapan(_)
        | Rapat::Segel(_)
        | Rapat::Ulang(_) => unreachable!("these answer something else than a meeting"),
    }
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

fn note(s: &mut Sidang, a: &RapatCatat, konteks: &Konteks) -> Hasil<RapatView> {
    let (acara, oleh) = (a.jabatan.as_deref(), a.oleh.as_deref());
    s.note(&a.rapat.id, acara, oleh, &a.isi, konteks)
}

fn list(meja: &Meja<'_>, s: &mut Sidang) -> Result<(), Gagal> {
    let semua = Semua {
        rapat: s.list_rapat()?,
    };
    dokumen::print(meja, &semua, |out| write_list(out, &semua.rapat))
}

fn kuorum(meja: &Meja<'_>, s: &mut Sidang, a: &RapatKuorum) -> Result<(), Gagal> {
    let rapat = s.get_rapat(&a.rapat.id)?;
    let kuorum = match &a.jabatan {
        None => rapat.kuorum,
        Some(kunci) => item(&rapat.agenda, kunci)?.kuorum.clone(),
    };
    dokumen::print(meja, &kuorum, |out| write_kuorum(out, &kuorum))
}

fn kesiapan(meja: &Meja<'_>, s: &mut Sidang, a: &RapatId) -> Result<(), Gagal> {
    let rapat = s.get_rapat(&a.id)?;
    let kesiapan = Kesiapan {
        rapat: rapat.ringkas.id,
        siap: rapat.kesiapan.iter().all(|k| k.siap),
        butir: rapat.kesiapan,
    };
    dokumen::print(meja, &kesiapan, |out| write_kesiapan(out, &kesiapan.butir))
}

fn item<'a>(agenda: &'a [MataAcaraView], kunci: &str) -> Result<&'a MataAcaraView, Gagal> {
    agenda
        .iter()
        .find(|item| item.kunci == kunci)
        .ok_or_else(|| {
            galat_masukan(
                "jabatan_tidak_dalam_agenda",
                format!("Mata acara {kunci} tidak ada dalam rapat ini."),
                "Masukkan dahulu dengan `rapat agenda`.",
            )
            .into()
        })
}
